"""What a block's lines are made of: pieces, each with what it is."""

from collections.abc import Iterable
from itertools import chain
from operator import attrgetter

from msgspec import Struct

from newsparse.reader.dump.header.found import Found

RULE = "in_block"
"""The rule that gives, in the evidence, what is read of a block alone."""


class Piece(Struct, frozen=True):
    """A piece of a line: the fields that it gives, or whether it is of headers without any.

    Neither is so of a free one, which may be the headline, a deck, a place, a paper. `is_subject`
    says that it names somebody whom the text is about.
    """

    words: str
    found: tuple[Found, ...] = ()
    is_known: bool = True
    is_subject: bool = False


class Row(Struct, frozen=True):
    """A line of a block, by its number in the text, its pieces, and whether brackets hold it."""

    number: int
    pieces: tuple[Piece, ...]
    is_bracketed: bool = False


def found_in(pieces: Iterable[Piece]) -> list[Found]:
    """Return the fields that `pieces` give, in their order."""
    return list(chain.from_iterable(map(attrgetter("found"), pieces)))
