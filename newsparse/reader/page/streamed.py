"""Pages that a server sent in parts: each late part put where a script would have put it.

React, and what is built on it, sends `<template id="B:1">` and a placeholder where a part is
still missing, later the part itself in `<div hidden id="S:1">`, and a script that has it take their
place. For a part of a part stands `<template id="P:1">`, without a placeholder.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_PARTS = 'div[hidden][id^="S:"]'
_PLACES = 'template[id^="B:"],template[id^="P:"]'
_OPENING, _END = "$", "/$"


def put_parts_in_place(tree: "LexborHTMLParser") -> None:
    """Move the late parts of the page in `tree` to their places."""
    places = {(place.id or "")[2:]: place for place in tree.css(_PLACES)}
    for part in tree.css(_PARTS):
        place = places.pop((part.id or "")[2:], None)
        if place is not None and not _is_inside(place, part):
            _fill(place, part)


def _is_inside(node: "LexborNode", other: "LexborNode") -> bool:
    """Return whether `node` stands somewhere in `other`, where it cannot be put."""
    around = node.parent
    while around is not None and around.mem_id != other.mem_id:
        around = around.parent
    return around is not None


def _fill(place: "LexborNode", part: "LexborNode") -> None:
    """Put what is in `part` before `place`, and take the placeholder behind it away."""
    child = part.child
    while child is not None:
        following = child.next
        place.insert_before(child, move=True)
        child = following
    if (place.id or "").startswith("B:"):
        _drop_placeholder(place)


def _drop_placeholder(place: "LexborNode") -> None:
    """Remove what follows `place` up to the comment that ends it; those inside are in pairs.

    A page saved without its comments keeps it.
    """
    placeholder: list[LexborNode] = []
    node, depth = place.next, 1
    while node is not None:
        comment = (node.comment_content or "").strip() if node.is_comment_node else ""
        depth += comment.startswith(_OPENING) - (comment == _END)
        if not depth:
            for part in placeholder:
                part.remove()
            return
        placeholder.append(node)
        node = node.next
