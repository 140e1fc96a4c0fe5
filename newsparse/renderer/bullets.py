"""Items of a list whose text brings the bullet it had in the source: "- Thin the fruit"."""

import re

from newsparse.model import Paragraph

_OWN_BULLET = re.compile(r"[-*•‣▪·–]\s+")


def without_bullet(paragraph: Paragraph) -> str:
    """Return the text of a paragraph without the bullet that it brings as the item of a list."""
    own = _OWN_BULLET.match(paragraph.text) if paragraph.kind == "list_item" else None
    return paragraph.text[own.end() :] if own else paragraph.text


def has_bullet(paragraph: Paragraph) -> bool:
    """Return whether the text of a paragraph brings its own bullet."""
    return without_bullet(paragraph) != paragraph.text
