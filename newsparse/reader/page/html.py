"""Saved pages: the article's fields and body out of a page's markup."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from newsparse.languages.language import PageWords
from newsparse.languages.table import get_language
from newsparse.model import Block
from newsparse.reader.draft import Draft
from newsparse.reader.page.content.content import read_content
from newsparse.reader.page.content.published_body import (
    agreed,
    body_blocks,
    linked_body,
    stored_body,
)
from newsparse.reader.page.content.verdicts import block_evidence
from newsparse.reader.page.fields.fields import read_fields
from newsparse.reader.page.parsed_page import ParsedPage, parsed_page
from newsparse.reader.page.warnings import page_warnings

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_LITTLE = 250
"""Letters: a page that shows no more shows no article."""
_PREVIEW = 1000
"""Letters: a page that shows fewer may show but the beginning of what it stores."""


def read_html(
    data: bytes | str, *, url: str | None = None, language: str | None = None, explain: bool = False
) -> Draft:
    """Return the Draft of the article on a saved page, whose bytes are UTF-8.

    `url` is its address where the caller knows it, `language` a two-letter code that overrides
    what the page declares; `explain` asks for the rivals of each field.
    """
    page = parsed_page(data)
    found = read_fields(page, url=url, language=language, explain=explain)
    return _with_body(found, page, explain=explain)


def _with_body(found: Draft, page: ParsedPage, *, explain: bool) -> Draft:
    """Return the fields `found` with the article on the page, or the one that its data has."""
    words = _page_words(found.language)
    content = read_content(page.text, found, words)
    body = linked_body(page.things)
    told = _told_by_data(content.blocks, body, page.tree, found.headline)
    blocks = told or agreed(content.blocks, body)
    is_dated = bool(found.date or found.authors)
    told_of = page_warnings(page, blocks, words, is_dated=is_dated, is_from_data=bool(told))
    return structs.replace(
        found,
        blocks=blocks,
        block_evidence=block_evidence(page.text, content, blocks) if explain else (),
        warnings=(*told_of, *found.warnings),
    )


def _told_by_data(
    blocks: tuple[Block, ...], body: str, tree: "LexborHTMLParser", headline: str | None
) -> tuple[Block, ...]:
    """Return what the data has where that is more than `blocks`: its `body`, or one stored."""
    shown = _shown(blocks)
    enough = max(2 * shown, _LITTLE) if blocks else 0
    if len(body) > enough:
        told = body_blocks(body)
    elif shown < _PREVIEW and not body:
        told = stored_body(tree, headline=headline, shown=blocks)
    else:
        told = ()
    return told if _shown(told) > enough else ()


def _shown(blocks: Sequence[Block]) -> int:
    """Return how many letters `blocks` have."""
    return sum([len(block.text) for block in blocks])


def _page_words(code: str | None) -> PageWords:
    """Return the words of the language `code`, English ones where the table lacks it."""
    language = get_language(code) or get_language("en")
    return language.page if language else PageWords()
