"""Markup that a page keeps in itself: in `<template>`, `<noscript>`, scripts and framed pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.reader.page.content.state import LEAST_BODY, Piece, StoredBody

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_PLACES = 'template,noscript,script[type*="template" i],script[type="text/html" i],iframe[srcdoc]'
_MOST_MARKUP = 5_000_000
"""Characters of all of it together that are looked at."""


def unshown_bodies(tree: "LexborHTMLParser") -> Iterator[StoredBody]:
    """Yield the long stretches of markup that a page holds as text or in templates."""
    left = _MOST_MARKUP
    for place in tree.css(_PLACES):
        markup = place.html or ""
        if LEAST_BODY <= len(markup) <= left:
            left -= len(markup)
            framed = place.attributes.get("srcdoc")
            inside = framed or markup[markup.index(">") + 1 : markup.rindex("</")]
            yield StoredBody((Piece(f"<div>{inside}</div>"),))
