"""A saved page as it is parsed: its tree, what its tags and its data declare, and its text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.reader.page.blocks import PageText, read_blocks
from newsparse.reader.page.json_ld import Thing, linked_data
from newsparse.reader.page.markup import Markup, read_markup
from newsparse.reader.page.streamed import put_parts_in_place
from newsparse.reader.page.tree import parsed_tree

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser


class ParsedPage(Struct, frozen=True, kw_only=True):
    """A page: `things` are those in its JSON-LD; `is_degraded` tells that it was flattened."""

    tree: "LexborHTMLParser"
    markup: Markup
    things: Sequence[Thing]
    text: PageText
    is_degraded: bool = False


def parsed_page(data: bytes | str) -> ParsedPage:
    """Return the page that `data` holds; bytes are UTF-8."""
    page = data.encode("utf-8", "replace") if isinstance(data, str) else data
    tree, is_degraded = parsed_tree(page)
    markup = _markup(tree)
    return ParsedPage(
        tree=tree,
        markup=markup,
        things=linked_data(markup.linked_data),
        text=read_blocks(tree),
        is_degraded=is_degraded,
    )


def _markup(tree: "LexborHTMLParser") -> Markup:
    """Return what the tags of `tree` declare, once all parts of the page are in place."""
    markup = read_markup(tree)
    if not markup.is_streamed:
        return markup
    put_parts_in_place(tree)
    return read_markup(tree)
