"""What a page's markup hides from who sees it, or sets for screen readers alone."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_UNSEEN = re.compile(
    r"(?:visually(?<![\w-]visually)-?hidden|s(?<![\w-]s)(?:r-only|creen-reader(?:-text)?)"
    r"|mw-editsection)(?![\w-])"
)
_CLIPPED = "clip:rect(0"
"""A style that shows nothing: `<span style="clip:rect(0 0 0 0)">, opens new tab</span>`."""
MAY_BE_UNSEEN = (
    '[class*="sr-only" i],[class*="visually" i],[class*="screen-reader" i],.mw-editsection'
    ',[style*="clip:"]'
)
"""By which a page shows at a glance whether any of its elements is."""


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Return whether an element with these attributes is not shown: `style="display: none"`."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()


def is_unseen(node: "LexborNode") -> bool:
    """Return whether an element is for screen readers: `<span class="sr-only">(a link)</span>`."""
    classes, style = node.attributes.get("class"), node.attributes.get("style")
    if style is not None and _CLIPPED in style.replace(" ", ""):
        return True
    return classes is not None and _UNSEEN.search(classes.lower()) is not None
