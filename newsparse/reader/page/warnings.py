"""What a person should know of a page that holds no article, or not all of one."""

from collections.abc import Iterator, Sequence
from operator import methodcaller

from newsparse.languages.language import PageWords
from newsparse.model import Block
from newsparse.reader.page.blocks import HEADINGS, TextBlock
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.parsed_page import ParsedPage
from newsparse.reader.page.sizes import size_of
from newsparse.reader.wordings import normalized

DEGRADED = (
    "The page's markup is too deep or too crowded for the parser, so it was flattened first and "
    "parts may be missing (degraded_html)."
)
PAYWALL = "The page keeps the article for subscribers; only what it shows was read."
SCRIPTED = (
    "The page holds next to no text: a script fetches it. Save the page from a browser once it is "
    "shown in full."
)
NO_ARTICLE = "No article was found; this may be a front page, a search result or an error page."
OF_SITES = frozenset((SCRIPTED, NO_ARTICLE))
"""What may be said of the pages of sites, and not of a book's chapters."""
FROM_DATA = "The text was taken from the page's data, for its markup shows less of it."

_LITTLE = 250
"""Letters: what shows no more is no article."""
_SHORT_PARAGRAPH, _SHORT_ARTICLE = 12, 2
"""Words of a paragraph, and the paragraphs of an article that has no more letters."""
_PREVIEW = 2_000
"""Letters that a page with a wall may show before it."""
_TEASERS = 12
"""Headings that are links: below an article stand fewer, on a front page more."""
_TEASER_SIZE = 100
"""Letters that the texts below such headings have at most, each."""


def page_warnings(
    page: ParsedPage,
    blocks: Sequence[Block],
    words: PageWords,
    *,
    is_dated: bool,
    is_from_data: bool,
) -> Iterator[str]:
    """Yield what to warn of, where `blocks` were found to be the article on `page`.

    `words` are those of its language; `is_dated` tells that it gives the date or the authors of
    what it shows, `is_from_data` that its data have the blocks. What it does not show a script
    alone can fetch.
    """
    if page.is_degraded:
        yield DEGRADED
    if is_from_data:
        yield FROM_DATA
    shown, size = page.text.blocks, size_of("".join([block.text for block in blocks]))
    is_empty = size < _LITTLE and sum(block.size for block in shown) < _LITTLE
    if size < _PREVIEW and _is_walled(shown, page.things, words):
        yield PAYWALL
    elif is_empty and page.tree.css_first("script") is not None:
        yield SCRIPTED
    elif not is_dated and (_is_little(blocks, size) or _links_out(shown, size)):
        yield NO_ARTICLE


def _is_little(blocks: Sequence[Block], size: int) -> bool:
    """Return whether a page shows no more than an error page, and not two short paragraphs."""
    told = [block for block in blocks if len(block.text.split()) >= _SHORT_PARAGRAPH]
    return size < _LITTLE and len(told) < _SHORT_ARTICLE


def _is_walled(blocks: Sequence[TextBlock], things: Sequence[Thing], words: PageWords) -> bool:
    if any(str(thing.get("isAccessibleForFree")).lower() == "false" for thing in things):
        return True
    openings = tuple(words.paywall)
    beginnings = [normalized(block.text[:120]) for block in blocks] if openings else []
    return any(map(methodcaller("startswith", openings), beginnings))


def _links_out(blocks: Sequence[TextBlock], size: int) -> bool:
    """Return whether a page has headings that are links to more text than it has itself."""
    teasers = [
        block for block in blocks if block.tag in HEADINGS and block.linked >= 0.8 * block.size
    ]
    return len(teasers) >= _TEASERS and size < _TEASER_SIZE * len(teasers)
