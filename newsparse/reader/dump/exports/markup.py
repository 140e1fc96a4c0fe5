"""Exports that are pages: their text with the classes that tell its fields."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.text import LINE_END
from newsparse.reader.page.tree import parsed_tree

_MARK = "\ue000"
"""A letter of no script, put before what a class names."""
_CUT = LINE_END * 2  # a blank line
_MARKED = re.compile(rf"{_MARK}(?P<field>[a-z]+){_MARK}(?P<text>.*)", re.DOTALL)


class Stretch(Struct, frozen=True):
    """A stretch of a page's text, and the field that its class names, None for the others."""

    field: str | None
    text: str


def stretches(page: bytes, classes: Mapping[str, str]) -> Iterator[Stretch]:
    """Yield the text of `page` in reading order; `classes` maps selectors to names of fields."""
    tree, _ = parsed_tree(page.replace(_MARK.encode(), b" "))
    for selector, field in classes.items():
        for node in tree.css(selector):
            first, last = node.child, node.last_child
            if first is not None and last is not None:
                last.insert_after(_CUT)
                first.insert_before(f"{_CUT}{_MARK}{field}{_MARK}")
    for block in read_blocks(tree).blocks:
        marked = _MARKED.fullmatch(block.text)
        if marked is None:
            yield Stretch(None, block.text.replace(_MARK, " "))
        elif marked["text"].strip():
            yield Stretch(marked["field"], marked["text"].strip())
