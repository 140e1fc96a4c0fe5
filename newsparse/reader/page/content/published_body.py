"""The body that a page's data gives: a check on what was found, and all there is on some pages."""

from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING

from newsparse.model import Block
from newsparse.reader.page.content.state import LEAST_BODY, Piece, StoredBody, state_bodies
from newsparse.reader.page.fragment import fragment_blocks
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.text import tidy
from newsparse.reader.wordings import normalized

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_PLACES = 'template,noscript,script[type*="template" i],script[type="text/html" i],iframe[srcdoc]'
_MOST_MARKUP = 5_000_000
"""Characters of all of it together that are looked at."""
_MOST_TRIED = 20
"""Stored bodies that are read, longest first: a page has one, and here and there its teasers'."""
_BODY_SIZE = 400
"""Letters: a body in the data that is shorter is a summary, and agrees with too much."""
_OPENING, _ENDING = 60, 40
"""Letters of a paragraph that are looked for in the data's body: no two begin and end alike."""
_MOST_WORK = 1_000_000_000
"""Letters of the body times blocks: each may be looked for in all of it, for 1 s in all."""
_UNTOLD = ("heading", "caption")
_AGREED = 0.7
"""Of the text that was found: the two are of one article where as much stands in both."""
_COVERED = 0.8
"""Of the data's body: it is no longer one, cut or with another text after it."""


def linked_body(things: Sequence[Thing]) -> str:
    """Return the longest `articleBody` in a page's linked data, "" where there is none."""
    bodies = (thing.get("articleBody") for thing in things)
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def stored_body(
    tree: "LexborHTMLParser", *, headline: str | None, shown: Sequence[Block]
) -> tuple[Block, ...]:
    """Return the longest body that the page stores in its scripts and templates, () without one.

    One beside the page's own headline goes before others. Where the page shows more than a few
    words, only a body that has them counts, and templates do not.
    """
    opening = _opening(shown)
    bodies = [*state_bodies(tree, headline), *(() if opening else _unshown_bodies(tree))]
    bodies.sort(key=lambda body: (body.is_own, body.size), reverse=True)
    for body in bodies[:_MOST_TRIED]:
        blocks = _stored_blocks(body)
        if opening in normalized(" ".join(block.text for block in blocks)):
            return blocks
    return ()


def _opening(shown: Sequence[Block]) -> str:
    """Return the words that the longest of the shown blocks begins with, "" for too few."""
    longest = max((block.text for block in shown), key=len, default="")
    return normalized(longest[: 2 * _OPENING])[:_OPENING] if len(longest) >= _OPENING else ""


def _stored_blocks(body: StoredBody) -> tuple[Block, ...]:
    return tuple(
        Block(kind="heading", text=block.text) if piece.is_heading else block
        for piece in body.pieces
        for block in body_blocks(piece.text)
    )


def body_blocks(body: str) -> tuple[Block, ...]:
    """Return the paragraphs of a body given as text or as markup."""
    if "</" not in body and "<br" not in body:
        lines = (tidy(unescape(line)) for line in body.splitlines())
        return tuple(Block(kind="paragraph", text=line) for line in lines if line)
    blocks, _ = fragment_blocks(body.encode("utf-8", "replace"))
    return blocks


def agreed(blocks: tuple[Block, ...], body: str) -> tuple[Block, ...]:
    """Return `blocks` without what `body`, the page's own account of its text, has not.

    That holds where the two agree on most of the text. What stands before the first agreed block is
    a lead, and headings and captions are often missing from such bodies: these stay.
    """
    if not body or len(body) * len(blocks) > _MOST_WORK:
        return blocks
    account = normalized(body)
    sizes = [0 if block.kind == "caption" else len(block.text) for block in blocks]
    agree = [block.text in body or _is_told(block.text, account) for block in blocks]
    common = sum(size for size, agrees in zip(sizes, agree, strict=True) if agrees)
    if common < _AGREED * sum(sizes) or common < _COVERED * max(len(account), _BODY_SIZE):
        return blocks
    first, end = agree.index(True), len(agree) - agree[::-1].index(True)
    return tuple(
        block
        for index, block in enumerate(blocks[:end])
        if index < first or agree[index] or block.kind in _UNTOLD
    )


def _is_told(text: str, account: str) -> bool:
    """Return whether both ends of `text` stand in `account`; inside, links may be spelled out."""
    opening = normalized(text[: 2 * _OPENING])[:_OPENING]
    ending = normalized(text[-2 * _ENDING :])[-_ENDING:]
    return opening in account and ending in account


def _unshown_bodies(tree: "LexborHTMLParser") -> Iterator[StoredBody]:
    """Yield the long stretches of markup that a page holds as text or in templates."""
    left = _MOST_MARKUP
    for place in tree.css(_PLACES):
        markup = place.html or ""
        if LEAST_BODY <= len(markup) <= left:
            left -= len(markup)
            framed = place.attributes.get("srcdoc")
            inside = framed or markup[markup.index(">") + 1 : markup.rindex("</")]
            yield StoredBody((Piece(f"<div>{inside}</div>"),))
