"""What stands near the headline: short stretches of text that may be a byline or a date."""

import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.languages.language import words
from newsparse.reader.page_markup import clean, declared_value, read_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NODES_AFTER = 300
_LETTERS_AFTER = 1000
_NODES_BEFORE = 40
_LONGEST_STRETCH = 200
_LONGEST_BYLINE = 300
_UNREAD = words(
    """
    script style svg noscript template iframe select button form nav figure figcaption video audio
    """
)
_HINT_KEYS = ("class", "id", "itemprop", "rel", "data-testid")
_BYLINE_NAME = re.compile(r"author|byline|by-line|writer|autor|contributor|reporter|journalist")
_BYLINE_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|avtor|profile|people|persons?|staff|contributors?|by|"
    r"journalists?|columnists?|writers?|reporters?)/[^/]"
)


class Nearby(Struct, frozen=True):
    """A stretch of text near the headline; `byline` where its element's names say it is one."""

    text: str
    byline: bool


def read_nearby(heading: "LexborNode") -> tuple[Nearby, ...]:
    """Return the short texts after `heading`, in order, and then those just before it."""
    after = _stretches(_beyond(heading), _NODES_AFTER, stop=None, letters=_LETTERS_AFTER)
    before = _stretches(_back(heading, _NODES_BEFORE), _NODES_BEFORE, stop=heading.mem_id)
    headline = read_text(heading)
    return tuple(near for near in (*after, *before) if near.text != headline)


def read_all(body: "LexborNode") -> Iterator[Nearby]:
    """Yield the short texts of the whole of `body`, in order."""
    return _stretches(body.first_child, sys.maxsize, stop=None)


def _stretches(
    start: "LexborNode | None", limit: int, *, stop: int | None, letters: int = 1000000000
) -> Iterator[Nearby]:
    current, byline_ends, read = start, None, 0
    for _ in range(limit):
        if current is None or current.mem_id == stop or read > letters:
            return
        tag = current.tag
        if current.mem_id == byline_ends:
            byline_ends = None
        if tag == "-text":
            text = clean(current.text_content or "")
            read += len(text)
        elif tag == "time":
            text = declared_value(current)
        elif tag in _UNREAD:
            text = ""
        else:
            if byline_ends is None and _is_byline(current):
                end = _beyond(current)
                byline_ends = end.mem_id if end is not None else 0
            current = current.first_child or _beyond(current)
            continue
        if text and len(text) <= _LONGEST_STRETCH:
            yield Nearby(text, byline_ends is not None)
        current = _beyond(current)


def _is_byline(node: "LexborNode") -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    names = " ".join([attributes.get(key) or "" for key in _HINT_KEYS]).lower()
    address = attributes.get("href")
    if not (_BYLINE_NAME.search(names) or (address and _BYLINE_ADDRESS.search(address.lower()))):
        return False
    return len(node.text()) <= _LONGEST_BYLINE


def _beyond(node: "LexborNode") -> "LexborNode | None":
    """Return what follows the whole of `node` in the document."""
    current: LexborNode | None = node
    while current is not None:
        if current.next is not None:
            return current.next
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
