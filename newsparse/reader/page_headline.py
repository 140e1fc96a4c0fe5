"""The headline of a page: which of its titles a reader sees over the article."""

import re
from collections.abc import Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING

from newsparse.model import FieldEvidence
from newsparse.reader.page_evidence import Page, Rule, weigh
from newsparse.reader.page_markup import clean, declared_value

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_TITLE_METAS = ("og:title", "twitter:title", "title", "headline", "dc.title", "parsely-title")
_SEAM = re.compile(r"(\s+(?:[-–—|•·»~/]|\|\||::)\s+|\s*[|｜：]\s*)")
_WORD = re.compile(r"\w+")
_AGREEMENT = 0.6
_LONGEST = 300


def read_headline(page: Page) -> tuple[str | None, FieldEvidence | None]:
    """Return the headline without the site's name, and why it is that one."""
    return weigh(page, HEADLINE_RULES, partial(without_site, names=page.site_names))


def agreed_heading(page: Page) -> Iterator[str]:
    """Yield the visible h1 that says what one of the page's declared titles says."""
    titles = [_words(title) for rule in _DECLARING for title in rule(page)]
    for heading in _headings(page):
        words = _words(heading)
        if any(_overlap(words, title) >= _AGREEMENT for title in titles):
            yield heading


def headline_item(page: Page) -> Iterator[str]:
    """Yield microdata: itemprop=headline."""
    return (declared_value(node) for node in page.markup.items.get("headline", ()))


def json_ld_headline(page: Page) -> Iterator[str]:
    """Yield the JSON-LD headline, or else the name, of the article."""
    for thing in page.articles:
        for key in ("headline", "name"):
            if isinstance(thing.get(key), str):
                yield clean(thing[key])


def meta_title(page: Page) -> Iterator[str]:
    """Yield OpenGraph and the other titles meant for those who link to the page."""
    return page.markup.texts(*_TITLE_METAS)


def only_heading(page: Page) -> Iterator[str]:
    """Yield the one h1 of a page whose titles say nothing like it."""
    headings = list(_headings(page))
    return iter(headings if len(headings) == 1 else ())


def title_element(page: Page) -> Iterator[str]:
    """Yield the title of the browser's window."""
    yield page.markup.title


HEADLINE_RULES: tuple[Rule, ...] = (
    agreed_heading,
    headline_item,
    json_ld_headline,
    meta_title,
    only_heading,
    title_element,
)
_DECLARING: tuple[Rule, ...] = (json_ld_headline, meta_title, title_element)


def without_site(title: str, *, names: Collection[str]) -> str | None:
    """Return `title` without the site's squashed `names` at its ends, None if it is but a name.

    >>> without_site("Mayor resigns - again | The Daily", names={"thedaily"})
    'Mayor resigns - again'
    """
    parts = _SEAM.split(title)
    while len(parts) > 1 and squash(parts[-1]) in names:
        del parts[-2:]
    while len(parts) > 1 and squash(parts[0]) in names:
        del parts[:2]
    return None if squash(parts[0]) in names and len(parts) == 1 else "".join(parts).strip() or None


def squash(text: str) -> str:
    """Return the letters and digits of `text`, lower-cased and without blanks."""
    return "".join(_WORD.findall(text.lower()))


def main_heading(page: Page, headline: str | None) -> "LexborNode | None":
    """Return the h1 that holds the headline, or else the first h1."""
    words = _words(headline or "")
    for node in page.markup.headings:
        if _overlap(_words(node.text(separator=" ")), words) >= _AGREEMENT:
            return node
    return next(iter(page.markup.headings), None)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / (min(len(left), len(right)) or 1)


def _headings(page: Page) -> Iterator[str]:
    for node in page.markup.headings:
        text = clean(node.text(separator=" "))
        if text and len(text) <= _LONGEST:
            yield text
