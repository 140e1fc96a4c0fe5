"""The records of an audit: an input as it was read, in stretches, and in pieces as it went."""

from msgspec import Struct

LOST, LEFT_OUT, LABEL, WARNED, REPEATED = "lost", "left out", "label", "warning", "repeated"
FIELDS = (
    "headline",
    "date_text",
    "authors",
    "site",
    "url",
    "description",
    "tags",
    "date",
    "date_modified",
)
"""Those of an article whose words may be an input's."""


class Stretch(Struct, frozen=True, kw_only=True):
    """A piece of the input as it is read: all of a text, or a block of a page.

    `rule` is the one that left it out of the article, None where none did.
    """

    text: str
    rule: str | None = None


class Piece(Struct, frozen=True, kw_only=True):
    """A run of the input that went to one place.

    `place` is a field's name, "paragraph 3", "left out" (by `rule`), "label" (beside a field, or
    known as one), "repeated" (a field has it from another place), "warning" (a warning tells it) or
    "lost". `article` counts from 0, None where the place is no article's. The pieces joined are
    the input.
    """

    text: str
    words: int
    place: str
    article: int | None = None
    rule: str | None = None
