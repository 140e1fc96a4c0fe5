"""What stands in a heading beside the headline or in its place: a kicker, a byline, the site."""

from collections.abc import Collection, Iterable

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.headline.titles import SEAM, SHORTEST, names_site
from newsparse.reader.page.fields.nodes import closest

_KICKER_SIZES = range(5, 31)
"""Letters before a headline in its own heading: "Coast", "Letter from the isles"; no "The"."""
BYLINE_JOINTS = " ,;|–—-"
_DESK_MARKS = " +*"
"""Around what a desk sets before a headline: "+++ Update +++"."""
_SITE_WORDS, _HEADLINE_WORDS = 2, 5
"""A site's name before a headline has few words, and a headline behind it many."""
_COUNT = compiled_when_used(r"(?<!\s)\s+\(?\d{1,4}\)?$")


def byline_in(heading: str, page: Page) -> str:
    """Return the byline at the end of `heading` that one of the page's titles leaves out, or "".

    "Bridge reopens, by Jane Roe" has one where the title is "Bridge reopens".
    """
    titles = (part for title in page.titles for part in (title, before_site(title)))
    rests = (heading[len(title) :] for title in titles if title and heading.startswith(title))
    bylines = (rest.lstrip(BYLINE_JOINTS) for rest in rests)
    return next((one for one in bylines if one and read_byline(one, language=page.language)), "")


def without_kicker(h1: str, titles: Iterable[str], *, labels: Collection[str]) -> str:
    """Return `h1` without the few words before the headline that one of the `titles` leaves out.

    A colon ends what is part of a headline, but for its folded `labels`: "Thread: Old weir".
    """
    parts = (part for title in titles for part in (title, before_site(title)))
    ends = [part for part in parts if len(part) >= SHORTEST and f" {part}" in h1]
    stops = (h1[h1.rindex(part) :] for part in ends if h1.removesuffix(".").endswith(part))
    longest = max(stops, key=len, default=h1)
    kicker = h1.removesuffix(longest).strip(_DESK_MARKS)
    is_part = kicker.endswith(":") and fold(kicker.rstrip(": ")) not in labels
    is_one = kicker[:1].isalpha() and not is_part and len(kicker) in _KICKER_SIZES
    return longest if is_one else h1


def without_count(h1: str, titles: Iterable[str]) -> str:
    """Return `h1` without a number of comments at its end that one of the `titles` leaves out."""
    headline = _COUNT.sub("", h1)
    parts = (part for title in titles for part in (title, before_site(title)))
    return headline if headline in parts else h1


def before_site(title: str) -> str:
    """Return `title` up to its last seam, behind which the name of a site may stand."""
    *_, seam = (0, *(found.start() for found in SEAM.finditer(title)))
    return title[:seam]


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


def _is_in_main_part(h1: str, page: Page) -> bool:
    """Return whether `h1` stands in what is marked as an article or as the page's main part."""
    node = page.markup.headings[page.headings.index(h1)]
    return closest(node, ("article", "main")) is not None


def _ends_title(h1: str, page: Page) -> bool:
    """Return whether `h1` is the site's name or motto, which the title has behind the article's.

    More may follow where it is shorter than what precedes: "Old bridge reopens : Log | News".
    """
    title = page.markup.title
    start, end = title.rfind(h1), title.rfind(h1) + len(h1)
    seams = list(SEAM.finditer(title))
    if start not in {seam.end() for seam in seams}:
        return False
    if page.heading == h1 and _is_in_main_part(h1, page):
        return False
    first = title[: seams[0].start()]
    if fold(first) in vocabulary(page.language).section_names:
        return False  # "Blog - Bridge reopens"
    is_short = len(first.split()) <= _SITE_WORDS and len(h1.split()) >= _HEADLINE_WORDS
    if is_short and len(page.headings) == 1:
        return False  # "Gazette :: Fees for the Inspection of Small Ferries"
    stands_inside = len(h1) < len(first) and end in {seam.start() for seam in seams}
    return (end == len(title) or stands_inside) and not names_site(first, page.site_names)
