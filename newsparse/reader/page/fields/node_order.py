"""What stands behind a node of a page, and what before it, in the order of the document."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LEVELS_OF_HEADLINE = 3  # elements that a headline may be wrapped in, alone
NODES_BEFORE = 40
"""How far a byline or a date is looked for. Farther from the headline, on news and on blogs, stand
more dates and names of other articles than of this one."""


def beyond(node: "LexborNode") -> "LexborNode | None":
    """Return what follows the whole of `node` in the document."""
    current: LexborNode | None = node
    while current is not None:
        following = current.next
        if following is not None:
            return following
        current = current.parent
    return None


def above(heading: "LexborNode") -> tuple["LexborNode", "LexborNode"]:
    """Return where what stands above `heading` begins, and what stands beside it there.

    Beside it is what its parent holds, or the parent of what it is wrapped in alone.
    """
    start = close = heading
    beside = _siblings_before(heading)
    for node in islice(_before(heading), NODES_BEFORE):
        start = node
        close = node if node.mem_id in beside else close
    return start, close


def _siblings_before(heading: "LexborNode") -> set[int]:
    node = heading
    for _ in range(_LEVELS_OF_HEADLINE):
        if node.prev is not None or node.parent is None:
            break
        node = node.parent
    siblings: set[int] = set()
    while node.prev is not None and len(siblings) < NODES_BEFORE:
        node = node.prev
        siblings.add(node.mem_id)
    return siblings


def _before(node: "LexborNode") -> "Iterator[LexborNode]":
    """Yield the elements and texts before `node`, the nearest first."""
    current: LexborNode | None = node
    while current is not None:
        if current.prev is None:
            current = current.parent
        else:
            current = current.prev
            while current.last_child is not None:
                current = current.last_child
        if current is not None:
            yield current
