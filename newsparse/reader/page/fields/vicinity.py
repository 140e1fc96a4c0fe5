"""What stands near the headline: short stretches of text that may be a byline or a date."""

import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.languages.language import words
from newsparse.reader.page.markup import clean, declared_value, read_text, text_stretches

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NODES_AFTER = 300
_LETTERS_AFTER = 1000
_NODES_BEFORE = 40
"""How far a byline or a date is looked for. Farther from the headline, on news and on blogs, stand
more dates and names of other articles than of this one."""
_LONGEST_STRETCH = 200
_LONGEST_BYLINE = 300
_LONGEST_NAME = 30
_MOST_TEXTS = 5000

_UNREAD = words(
    """
    script style svg noscript template iframe select button form nav figure figcaption video audio
    """
)
_SEAM = "\x1f"
_HINT_KEYS = words("class id itemprop rel data-testid")
_BYLINE_NAME = re.compile(r"author|byline|by-line|writer|autor|contributor|reporter|journalist")
_BYLINE_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|avtor|profile|people|persons?|staff|contributors?|by|"
    r"journalists?|columnists?|writers?|reporters?)/[^/]"
)


class Stretch(Struct, frozen=True):
    """A short stretch of a page's text as tags cut it; `byline` where their names say it is one."""

    text: str
    byline: bool


def read_nearby(heading: "LexborNode") -> Iterator[Stretch]:
    """Yield the short texts after `heading`, in order, and then those just before it."""
    headline = read_text(heading)
    for near in _around(heading):
        if not _repeats(near.text, headline):
            yield near


def _around(heading: "LexborNode") -> Iterator[Stretch]:
    yield from _stretches(_beyond(heading), nodes=_NODES_AFTER, letters=_LETTERS_AFTER)
    start = _back(heading, _NODES_BEFORE)
    yield from _stretches(start, nodes=_NODES_BEFORE, stop=heading.mem_id)


def read_all(body: "LexborNode") -> list[str]:
    """Return the texts of `body` as they stand, in order, as many as any article's page has.

    The parser gathers them, which is several times faster than walking to each.
    """
    return body.text(separator=_SEAM).split(_SEAM, _MOST_TEXTS)[:_MOST_TEXTS]


def _repeats(text: str, headline: str) -> bool:
    return len(text) > _LONGEST_NAME and text in headline


def _stretches(
    start: "LexborNode | None",
    *,
    nodes: int,
    letters: int = sys.maxsize,
    stop: int | None = None,
) -> Iterator[Stretch]:
    """Yield the short texts from `start` on, among so many nodes and letters, up to node `stop`."""
    node, byline_end = start, None
    for _ in range(nodes):
        if node is None or node.mem_id == stop or letters < 0:
            return
        if node.mem_id == byline_end:
            byline_end = None
        text = _own_text(node)
        if text is None:
            if byline_end is None and _is_byline(node):
                byline_end = _end_of(node)
            node = node.first_child or _beyond(node)
            continue
        letters -= len(text)
        if text and len(text) <= _LONGEST_STRETCH:
            yield Stretch(text, byline_end is not None)
        node = _beyond(node)


def _own_text(node: "LexborNode") -> str | None:
    """Return what a text or a `<time>` says, "" for what is not read, None for other elements."""
    tag = node.tag
    if tag == "-text":
        text = node.text_content
        return clean(text) if text and not text.isspace() else ""
    if tag == "time":
        return declared_value(node)
    return "" if tag in _UNREAD else None


def _is_byline(node: "LexborNode") -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    names = " ".join([name for key, name in attributes.items() if name and key in _HINT_KEYS])
    address = attributes.get("href")
    if not (
        _BYLINE_NAME.search(names.lower()) or (address and _BYLINE_ADDRESS.search(address.lower()))
    ):
        return False
    return sum(map(len, text_stretches(node))) <= _LONGEST_BYLINE


def _end_of(node: "LexborNode") -> int:
    end = _beyond(node)
    return 0 if end is None else end.mem_id


def _beyond(node: "LexborNode") -> "LexborNode | None":
    """Return what follows the whole of `node` in the document."""
    current: LexborNode | None = node
    while current is not None:
        following = current.next
        if following is not None:
            return following
        current = current.parent
    return None


def _back(node: "LexborNode", steps: int) -> "LexborNode | None":
    """Return what stands `steps` elements and texts before `node` in the document."""
    current: LexborNode | None = node
    for _ in range(steps):
        if current is None or (current.prev is None and current.parent is None):
            break
        if current.prev is None:
            current = current.parent
            continue
        current = current.prev
        while current is not None and current.last_child is not None:
            current = current.last_child
    return current
