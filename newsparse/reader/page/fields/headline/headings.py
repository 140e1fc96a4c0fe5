"""The heading over the article: the one of a page's headings that its titles speak of."""

import re
from collections.abc import Iterable
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING

from newsparse.reader.page.content.survey import is_good
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.headline.titles import (
    LONGEST,
    RELATED,
    SAME,
    SEAM,
    SHORTEST,
    bare_letters,
    is_long,
    likeness,
    names_site,
)
from newsparse.reader.page.fields.nodes import closest
from newsparse.reader.page.markup import read_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_KICKER = re.compile(
    r"kicker|overline|eyebrow|topline|dachzeile|antetitulo|antetitel|descriptor|surtitre|spitzmarke|"
    r"supertitle|pre-?title|occhiello|volanta|nadtytul"
)
"""Names of what stands over a headline, in its own heading."""
_BADGE = re.compile(r"badge|premium|paywall|subscri|-locked?\b|comment-?s?-?(?:count|number)")
"""Names of what stands behind a headline, in its own heading."""
_KICKER_JOINTS = " :|–—-"
_SITE_MARKS = "-–—|:·•»«"
_SITE_SEAM = re.compile(rf"(?<!\s)\s*+[{_SITE_MARKS}]\s")
_SEAM = 3  # characters of a seam: " - "
_HEADLINE_ELEMENTS = '[class*="headline" i],[class*="title" i]'
_MOST_ELEMENTS = 20  # of such names that are looked at: a bound


def main_heading(page: Page, tree: "LexborHTMLParser") -> "LexborNode | None":
    """Return the h1 that says what the page's titles say, or else such an h2 or h3, or any h1."""
    likenesses = [likeness(heading, page.titles) for heading in page.headings]
    likest = max(likenesses, default=0.0)
    best = page.markup.headings[likenesses.index(likest)] if likenesses else None
    if likest >= RELATED and best is not None:
        h1 = page.headings[likenesses.index(likest)]
        is_of_article = closest(best, ("article",)) is not None  # so that it is no site's name
        return (None if is_of_article else _below_site(best, h1, page, tree)) or best
    return _lower_heading(page, tree) or best


def _lower_heading(page: Page, tree: "LexborHTMLParser") -> "LexborNode | None":
    """Return the h2 or h3 that says what the titles say, or what is called the headline."""
    lower = tree.css("h2,h3") or tree.css("h4,h5,h6")
    said = (node for node in lower if likeness(read_text(node), page.titles) >= SAME)
    title = page.markup.title
    ends = (_opening(title, lower), _ending(lower, page))
    ids = [node.mem_id for node in ends if node is not None]
    later = (node for node in reversed(lower) if node.mem_id in ids)
    found = (next(said, None) if len(ids) < len(ends) else None) or next(later, None)
    if found is not None or page.headings:
        return found
    if lower:
        return lower[0] if len(lower) == 1 else None
    called = ((node, read_text(node)) for node in tree.css(_HEADLINE_ELEMENTS)[:_MOST_ELEMENTS])
    return next((node for node, text in called if is_long(text) and len(text) <= LONGEST), None)


def _below_site(
    site: "LexborNode", h1: str, page: Page, tree: "LexborHTMLParser"
) -> "LexborNode | None":
    """Return the h2 or h3 that says the rest of the title, where `h1` is the site beside it.

    Where the title ends with the site, it stands below that one: a kicker stands above its h1.
    """
    title = page.markup.title
    if title.startswith(h1) and _SITE_SEAM.match(title, len(h1)):
        rest = title[len(h1) :]
        is_long_rest = len(bare_letters(rest)) > len(bare_letters(h1))
        lower = _below(site, tree) if is_long_rest else ()
        return next((node for node in lower if _says(rest, read_text(node))), None)
    ends = title.endswith(h1) and _SITE_SEAM.search(title[: -len(h1)][-_SEAM:])
    return _opening(title, _below(site, tree) if ends else ())


def _below(site: "LexborNode", tree: "LexborHTMLParser") -> Iterable["LexborNode"]:
    """Return the headings that stand below the h1 `site`."""
    below = dropwhile(lambda node: node.mem_id != site.mem_id, tree.css("h1,h2,h3"))
    return islice(below, 1, None)


def _opening(title: str, headings: Iterable["LexborNode"]) -> "LexborNode | None":
    """Return which of `headings` a title begins with, before the name of the site."""
    return next((node for node in headings if _opens(title, read_text(node))), None)


def _opens(title: str, heading: str) -> bool:
    is_opening = title.startswith(heading) and SEAM.match(title, len(heading))
    return bool(is_opening)


def _ending(headings: Iterable["LexborNode"], page: Page) -> "LexborNode | None":
    """Return which of `headings` a title ends with, behind the site, where no h1 is the site's.

    One below the text is none: the title may have the site's name last, and the page at its foot.
    """
    title = page.markup.title
    *_, end = (0, *(seam.end() for seam in SEAM.finditer(title)))
    if page.headings or not end or names_site(title[end:], page.site_names):
        return None
    found = next((node for node in headings if read_text(node) == title[end:]), None)
    return None if found is not None and _stands_below_text(title[end:], page) else found


def _stands_below_text(heading: str, page: Page) -> bool:
    """Return whether a paragraph stands above a heading, as above a site's name at the foot."""
    above = takewhile(lambda block: block.text != heading, page.blocks)
    return any(map(is_good, above))


def _says(rest: str, heading: str) -> bool:
    """Return whether `heading` is the `rest` of a title, or its end: "View topic - Old weir"."""
    if rest.endswith(heading) and is_long(heading):
        before = rest[: -len(heading)]
        return before[-1:].isspace() and before.rstrip()[-1:] in _SITE_MARKS
    return bare_letters(heading) == bare_letters(rest)


def read_heading(heading: "LexborNode") -> str:
    """Return the text of a heading without the kicker or badge that elements in it are named."""
    text, first = _without_badge(heading, read_text(heading)), heading.first_child
    while first is not None and first.is_text_node:
        first = first.next
    names = (first.attributes.get("class") or "").lower() if first is not None else ""
    if first is None or not _KICKER.search(names):
        return text
    headline = text.removeprefix(read_text(first)).lstrip(_KICKER_JOINTS)
    return headline if len(headline) >= SHORTEST else text


def _without_badge(heading: "LexborNode", text: str) -> str:
    """Return the `text` of a heading without what a badge at its end says: "Subscribers only"."""
    last = heading.last_child
    while last is not None and last.is_text_node and not (last.text_content or "").strip():
        last = last.prev
    names = (last.attributes.get("class") or "").lower() if last is not None else ""
    if last is None or not _BADGE.search(names):
        return text
    headline = text.removesuffix(read_text(last)).rstrip()
    return headline if len(headline) >= SHORTEST else text
