"""The tree of a page's markup, hostile markup made harmless first."""

from typing import TYPE_CHECKING

from newsparse.reader.page.guard.flattening import guard

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser


def parsed_tree(page: bytes) -> tuple["LexborHTMLParser", bool]:
    """Return the tree of `page`, which is UTF-8, and whether it had to be flattened to be read."""
    from selectolax.lexbor import LexborHTMLParser

    markup, is_flattened = guard(page)
    return LexborHTMLParser(markup, scripting=True), is_flattened
