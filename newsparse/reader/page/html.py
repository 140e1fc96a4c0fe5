"""Saved pages: the article's fields and body out of a page's markup."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from newsparse.languages.language import PageWords
from newsparse.languages.table import get_language
from newsparse.model import Block
from newsparse.reader.draft import Draft
from newsparse.reader.page.blocks import PageText, read_blocks
from newsparse.reader.page.content.content import read_content
from newsparse.reader.page.content.published_body import (
    agreed,
    body_blocks,
    linked_body,
    stored_body,
)
from newsparse.reader.page.content.verdicts import block_evidence
from newsparse.reader.page.fields.fields import read_fields
from newsparse.reader.page.guard.flattening import guard
from newsparse.reader.page.json_ld import Thing, linked_data
from newsparse.reader.page.markup import Markup, read_markup
from newsparse.reader.page.streamed import put_parts_in_place
from newsparse.reader.page.warnings import DEGRADED, FROM_DATA, page_warnings

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
    from selectolax.lexbor import LexborHTMLParser

    page, degraded = guard(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    tree = LexborHTMLParser(page, scripting=True)
    markup = _markup(tree)
    things = linked_data(markup.linked_data)
    text = read_blocks(tree)
    found = read_fields(
        tree, markup, url=url, linked_data=things, language=language, text=text, explain=explain
    )
    draft = _with_body(found, text, tree=tree, things=things, explain=explain)
    return structs.replace(draft, warnings=(DEGRADED, *draft.warnings)) if degraded else draft


def _with_body(
    found: Draft,
    text: PageText,
    *,
    tree: "LexborHTMLParser",
    things: Sequence[Thing],
    explain: bool,
) -> Draft:
    """Return the fields `found` with the article in `text`, or the one that the page's data has."""
    words = _page_words(found.language)
    content = read_content(
        text,
        headline=found.headline,
        description=found.description,
        words=words,
        authors=found.authors,
        date=found.date_text or "",
    )
    blocks, from_data = _with_data(
        content.blocks, things=things, tree=tree, headline=found.headline
    )
    warnings = page_warnings(
        text,
        blocks,
        things=things,
        words=words,
        is_dated=bool(found.date or found.authors),
        is_scripted=_shown(blocks) < _LITTLE and tree.css_first("script") is not None,
    )
    return structs.replace(
        found,
        blocks=blocks,
        block_evidence=block_evidence(text, content, blocks) if explain else (),
        warnings=(*((FROM_DATA,) if from_data else ()), *warnings, *found.warnings),
    )


def _markup(tree: "LexborHTMLParser") -> Markup:
    """Return what the tags of `tree` declare, once all parts of the page are in place."""
    markup = read_markup(tree)
    if not markup.is_streamed:
        return markup
    put_parts_in_place(tree)
    return read_markup(tree)


def _with_data(
    blocks: tuple[Block, ...],
    *,
    things: Sequence[Thing],
    tree: "LexborHTMLParser",
    headline: str | None,
) -> tuple[tuple[Block, ...], bool]:
    """Return `blocks` held against the body in the page's data, and whether that one is taken."""
    shown = _shown(blocks)
    enough = max(2 * shown, _LITTLE) if blocks else 0
    body = linked_body(things)
    if len(body) > enough:
        told = body_blocks(body)
    elif shown < _PREVIEW and not body:
        told = stored_body(tree, headline=headline, shown=blocks)
    else:
        told = ()
    if _shown(told) > enough:
        return told, True
    return agreed(blocks, body), False


def _shown(blocks: Sequence[Block]) -> int:
    """Return how many letters `blocks` have."""
    return sum([len(block.text) for block in blocks])


def _page_words(code: str | None) -> PageWords:
    """Return the words of the language `code`, English ones where the table lacks it."""
    language = get_language(code) or get_language("en")
    return language.page if language else PageWords()
