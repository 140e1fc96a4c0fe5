"""The body that a page's data gives: a check on what was found, and all there is on some pages."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.model import Block
from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.content.phrases import normalized
from newsparse.reader.page.json_ld import Json, Thing, read_block
from newsparse.reader.page.text import tidy

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_STATE = 'script[type="application/json" i], script#__NEXT_DATA__'
_BODY_KEYS = frozenset(
    ("articlebody", "body", "bodyhtml", "content", "html", "text", "article_body", "body_html")
)
_STATE_SIZE = 400
_BODY_SIZE = 400
_OPENING, _ENDING = 60, 40
_MOST_WORK = 1_000_000_000
_UNTOLD = ("heading", "caption")
_AGREED, _COVERED = 0.7, 0.8


def linked_body(things: Sequence[Thing]) -> str:
    """Return the longest `articleBody` in a page's linked data, "" where there is none."""
    bodies = (thing.get("articleBody") for thing in things)
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def state_body(tree: "LexborHTMLParser") -> str:
    """Return the longest body in the JSON that a page's scripts build it from, "" without one."""
    states = (read_block(script.text()) for script in tree.css(_STATE))
    bodies = (body for state in states for body in _bodies(state))
    return max(bodies, key=len, default="")


def _bodies(state: Json) -> Iterator[str]:
    """Yield the long strings that stand under a name for a body, however deep."""
    pending = [state]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, dict | list):
                    pending.append(inner)
                elif isinstance(inner, str) and key.lower() in _BODY_KEYS:
                    yield inner if len(inner) >= _STATE_SIZE and " " in inner else ""


def body_blocks(body: str) -> tuple[Block, ...]:
    """Return the paragraphs of a body given as text or as markup."""
    if "</" not in body and "<br" not in body:
        lines = (tidy(line) for line in body.splitlines())
        return tuple(Block(kind="paragraph", text=line) for line in lines if line)
    from selectolax.lexbor import LexborHTMLParser

    found = read_blocks(LexborHTMLParser(body)).blocks
    return tuple(
        Block(kind="heading" if block.tag[0] == "h" else "paragraph", text=block.text)
        for block in found
    )


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
    """Tell a text whose beginning and end stand in `account`: inside, links may be spelled out."""
    opening = normalized(text[: 2 * _OPENING])[:_OPENING]
    ending = normalized(text[-2 * _ENDING :])[-_ENDING:]
    return opening in account and ending in account
