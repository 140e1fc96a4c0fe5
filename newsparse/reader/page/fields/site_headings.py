"""Which headings are the name or the motto of the site, and no headline."""

from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.titles import SEAM, names_site

_SITE_WORDS, _HEADLINE_WORDS = 2, 5
"""A site's name before a headline has few words, and a headline behind it many."""


def is_of_site(h1: str, page: Page) -> bool:
    """Return whether `h1` is the site's, by its place in the title."""
    return _ends_title(h1, page) or begins_title(h1, page) or is_in_brackets(h1, page)


def is_in_brackets(h1: str, page: Page) -> bool:
    """Return whether `h1` is the name of a wiki: "admin:upgrade [Cellar Wiki]"."""
    return page.markup.title.endswith(f"[{h1}]")


def begins_title(h1: str, page: Page) -> bool:
    """Return whether `h1` is the site's name, before the headline in the title and on the page."""
    title, heading = page.markup.title, page.heading
    is_lower = bool(heading) and heading not in page.headings
    return is_lower and title.startswith(h1) and title.endswith(heading)


def _ends_title(h1: str, page: Page) -> bool:
    """Return whether `h1` is the site's name or motto, which the title has behind the article's.

    More may follow where it is shorter than what precedes: "Old bridge reopens : Log | News".
    """
    title = page.markup.title
    start, end = title.rfind(h1), title.rfind(h1) + len(h1)
    seams = list(SEAM.finditer(title))
    if start not in {seam.end() for seam in seams}:
        return False
    first = title[: seams[0].start()]
    is_short = len(first.split()) <= _SITE_WORDS and len(h1.split()) >= _HEADLINE_WORDS
    if is_short and len(page.headings) == 1:
        return False  # "Gazette :: Fees for the Inspection of Small Ferries"
    stands_inside = len(h1) < len(first) and end in {seam.start() for seam in seams}
    return (end == len(title) or stands_inside) and not names_site(first, page.site_names)
