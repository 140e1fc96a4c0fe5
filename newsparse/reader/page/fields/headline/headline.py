"""The headline of a page: which of its titles a reader sees over the article."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from newsparse.model import FieldEvidence
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.evidence import Page, Rule, candidates, decide
from newsparse.reader.page.fields.headline.heading_parts import (
    BYLINE_JOINTS,
    before_site,
    begins_title,
    byline_in,
    is_in_brackets,
    is_of_site,
    without_count,
    without_kicker,
)
from newsparse.reader.page.fields.headline.titles import (
    LONGEST,
    RELATED,
    SAME,
    SEAM,
    SHORTEST,
    agreement,
    bare_letters,
    holds,
    is_long,
    likeness,
    without_site,
)
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.markup import declared_value, one_line

_TITLE_METAS = ("ogtitle", "twittertitle", "title", "headline", "dctitle", "parselytitle")
_MOST_TITLES = 20  # titles that a page is held to: a bound for what declares more

_FRONT_PAGE = frozenset(("home", "homepage"))
_COLON = compiled_when_used(r"(?<![\s:]):\s+")
"""Parts a title only where one side is printed: "The Ledger: Council drops plan"."""


def read_headline(page: Page) -> tuple[str | None, FieldEvidence | None]:
    """Return the headline without the site's name, and why it is that one."""
    sections = vocabulary(page.language).section_names | _FRONT_PAGE

    def read(title: str) -> str | None:
        is_printed = title in page.headings  # "Remembering the flood - March 5, 2024"
        return without_site(
            title, names=page.site_names, sections=frozenset() if is_printed else sections
        )

    decided = decide(candidates(page, HEADLINE_RULES, read), explain=page.explain)
    return decided or (None, None)


def printed_title(page: Page) -> Iterator[str]:
    """Yield the title meant for those who link to the page, where it is printed below the h1.

    The h1 is then for search engines and stands among the breadcrumbs, in small print.
    """
    titles = list(page.markup.texts(*_TITLE_METAS))
    if not titles or any(agreement(h1, titles[0]) >= SAME for h1 in _headings(page)):
        return
    printed = {bare_letters(near.text) for near in page.nearby}
    for title in titles:
        # "Pressemitteilungen" is a section
        if len(title) >= SHORTEST and not _is_word(title) and bare_letters(title) in printed:
            yield title


def news_headline(page: Page) -> Iterator[str]:
    """Yield the JSON-LD headline of a news article, as the h1 prints it where that is the same."""
    labels = vocabulary(page.language).headline_labels
    for headline in _headlines(page.news):
        h1 = next((h1 for h1 in _headings(page) if holds(h1, headline)), headline)
        yield without_kicker(h1, page.titles, labels=labels)


def agreed_heading(page: Page) -> Iterator[str]:
    """Yield the visible h1 that speaks of what the page's declared titles speak of."""
    headings = (h1 for h1 in _headings(page) if not is_of_site(h1, page))
    ranked = ((likeness(h1, page.titles), h1) for h1 in headings)
    best = max(ranked, key=lambda pair: pair[0], default=(0.0, ""))
    if best[0] >= RELATED:
        byline = byline_in(best[1], page)
        h1 = best[1].removesuffix(byline).rstrip(BYLINE_JOINTS) if byline else best[1]
        labels = vocabulary(page.language).headline_labels
        headline = without_kicker(h1, page.titles, labels=labels)
        counts = headline.rstrip(")")[-1:].isdigit()
        yield without_count(headline, page.titles) if counts else headline


def lone_heading(page: Page) -> Iterator[str]:
    """Yield the only h1 of a page, where no title that it declares says the same.

    The titles are then for search engines, as "13 Ways to ..." is. Where a lower heading is the
    main one, the h1 is a site's motto.
    """
    all_headings = [*_headings(page)]
    headings = [h1 for h1 in all_headings if not is_in_brackets(h1, page)]
    least = SHORTEST if headings == all_headings else 1
    if len(headings) != 1 or len(headings[0]) < least or headings[0].endswith(":"):
        return
    if page.heading in ("", *page.headings) and not is_of_site(headings[0], page):
        yield headings[0]


def called_headline(page: Page) -> Iterator[str]:
    """Yield what a page without headings calls its headline, `<span class="art-headline">`.

    Only where its title is but the site's name.
    """
    if page.heading and not page.headings and not _has_headline(page):
        yield page.heading


def _has_headline(page: Page) -> bool:
    """Return whether the titles say more than a site's name, "Canal Courier"."""
    return bool(SEAM.search(page.markup.title)) or any(map(is_long, page.titles))


def titled_heading(page: Page) -> Iterator[str]:
    """Yield the heading below h1 that the title begins with, before an author or a section.

    Or the one that it ends with, where it begins with the h1, the site's name.
    """
    heading, title = page.heading, page.markup.title
    leads = title.startswith(heading) and SEAM.match(title, len(heading))
    if leads or _ends_alone(title, page) or any(begins_title(h1, page) for h1 in _headings(page)):
        yield heading


def _ends_alone(title: str, page: Page) -> bool:
    """Return whether a page without an h1 has its heading behind a seam: "Museum: Old boats"."""
    site = title.removesuffix(page.heading)
    seams = chain(SEAM.finditer(title), _COLON.finditer(title))
    return not page.headings and any(seam.end() == len(site) for seam in seams)


def headline_item(page: Page) -> Iterator[str]:
    """Yield microdata: itemprop=headline."""
    return map(declared_value, page.markup.items.get("headline", ()))


def json_ld_headline(page: Page) -> Iterator[str]:
    """Yield the JSON-LD headline, or else the name, of the article."""
    return _headlines(page.articles)


def meta_title(page: Page) -> Iterator[str]:
    """Yield OpenGraph and the other titles meant for those who link to the page.

    One word that the window's title has not is a section: "Pressemitteilungen".
    """
    shown = page.markup.title
    titles = page.markup.texts(*_TITLE_METAS)
    return (title for title in titles if not shown or title in shown or not _is_word(title))


def title_element(page: Page) -> Iterator[str]:
    """Yield the title of the browser's window without the site's name.

    That is told by a © line, or by what of the title the page prints.
    """
    title = page.markup.title
    head = before_site(title)
    if head and _is_holder(title[len(head) :], page):
        yield head
    elif title:
        yield _printed_part(page) or title


def _printed_part(page: Page) -> str:
    """Return the part of the title before or behind a seam that the page prints, the longest.

    The other is then the site: "The Courier Online - Wind farm splits the valley". An h1 that is
    not the headline is none.
    """
    title = page.markup.title
    seams = [*SEAM.finditer(title), *_COLON.finditer(title)]
    parts = [*(title[: seam.start()] for seam in seams), *(title[seam.end() :] for seam in seams)]
    long = [part for part in parts if is_long(part) and part not in page.headings]
    printed = {bare_letters(text) for text in (page.texts() if long else ())}
    return max((part for part in long if bare_letters(part) in printed), key=len, default="")


def _is_holder(end: str, page: Page) -> bool:
    """Return whether the rights in a page are those of what its title has at its `end`."""
    name = bare_letters(end)
    texts = (bare_letters(text) for text in page.texts() if "©" in text)
    return name != "" and any(name in text for text in texts)


def first_heading(page: Page) -> Iterator[str]:
    """Yield the h1 of a page that declares no title."""
    return _headings(page)


HEADLINE_RULES: tuple[Rule, ...] = (
    printed_title,
    news_headline,
    agreed_heading,
    headline_item,
    titled_heading,
    json_ld_headline,
    lone_heading,
    meta_title,
    called_headline,
    title_element,
    first_heading,
)
"""Where the headline is looked for, best first."""

_DECLARING: tuple[Rule, ...] = (json_ld_headline, meta_title, title_element)


def declared_titles(page: Page) -> list[str]:
    """Return the titles that the page declares, without the site's name and each once."""
    declared = (title for rule in _DECLARING for title in rule(page))
    titles = (without_site(title, names=page.site_names) for title in declared)
    return list(islice(dict.fromkeys(filter(None, titles)), _MOST_TITLES))


def is_own_headline(headline: object, page: Page) -> bool:
    """Return whether an article's `headline` says what the page's title or a heading says."""
    shown = (page.markup.title, *_headings(page))
    return isinstance(headline, str) and any(agreement(headline, one) >= SAME for one in shown)


def _is_word(title: str) -> bool:
    return " " not in title and title[0].lower() != title[0].upper()


def _headlines(things: Iterable[Thing]) -> Iterator[str]:
    for thing in things:
        for key in ("headline", "name"):
            if isinstance(thing.get(key), str):
                yield one_line(thing[key])


def _headings(page: Page) -> Iterator[str]:
    return (text for text in page.headings if text and len(text) <= LONGEST)
