"""What stands near the headline: the elements and lines that may be a byline or a date."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.reader.page_markup import clean

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NODES_AFTER = 250
_NODES_BEFORE = 60
_LONGEST_LINE = 200
_LONGEST_SOURCE = 1000
_UNREAD = {"script", "style", "svg", "noscript", "template", "select", "iframe", "button", "nav"}
_AUTHOR_HINT = re.compile(r"author|byline|by-line|writer|autor|contributor|reporter|journalist")
_DATE_HINT = re.compile(r"date|time|publish|posted|datum|fecha")
_HINT = re.compile(f"{_AUTHOR_HINT.pattern}|{_DATE_HINT.pattern}")
_HINT_KEYS = ("class", "id", "itemprop", "rel", "data-testid")


class Nearby(Struct, frozen=True, kw_only=True):
    """A short stretch of text near the headline, with what its element's names hint at."""

    text: str
    author: bool
    date: bool


def nearby(heading: "LexborNode") -> Iterator[Nearby]:
    """Yield the short texts after `heading`, in order, then those before it, nearest first."""
    yield from _texts(_following(heading), _NODES_AFTER)
    yield from _texts(_preceding(heading), _NODES_BEFORE)


def _texts(nodes: "Iterator[LexborNode]", limit: int) -> Iterator[Nearby]:
    for node, _ in zip(nodes, range(limit), strict=False):
        if node.is_text_node:
            text, hints = node.text_content or "", ""
        else:
            hints = _hints(node)
            text = node.text(separator=" ") if _HINT.search(hints) else ""
        text = clean(text) if len(text) <= _LONGEST_SOURCE else ""
        if text and len(text) <= _LONGEST_LINE:
            yield Nearby(
                text=text,
                author=bool(_AUTHOR_HINT.search(hints)),
                date=bool(_DATE_HINT.search(hints)),
            )


def _hints(node: "LexborNode") -> str:
    attributes = node.attributes
    return " ".join([attributes.get(key) or "" for key in _HINT_KEYS]).lower()


def _following(node: "LexborNode") -> "Iterator[LexborNode]":
    current: LexborNode | None = _next_beyond(node)
    while current is not None:
        if current.tag in _UNREAD:
            current = _next_beyond(current)
            continue
        yield current
        current = current.first_child or _next_beyond(current)


def _next_beyond(node: "LexborNode") -> "LexborNode | None":
    current: LexborNode | None = node
    while current is not None:
        if current.next is not None:
            return current.next
        current = current.parent
    return None


def _preceding(node: "LexborNode") -> "Iterator[LexborNode]":
    current: LexborNode | None = node
    while current is not None:
        if current.prev is None:
            current = current.parent
            continue
        current = current.prev
        while current.last_child is not None and current.tag not in _UNREAD:
            current = current.last_child
        yield current
