"""The lines of a dump's top that have words, and where they stand."""

from collections.abc import Iterator

from msgspec import Struct


class Line(Struct, frozen=True):
    """A line with words, without outer blanks, and where it and the next one start in the text.

    `number` counts all lines, so that a blank one between two of these shows.
    """

    text: str
    number: int
    start: int
    end: int


_MOST_LINES = 30
"""How far a header goes at most."""


def header_lines(text: str, start: int) -> Iterator[Line]:
    """Yield the lines of `text` from `start` on that have words, as far as a header goes."""
    for number in range(_MOST_LINES):
        if start >= len(text):
            return
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end].strip()
        if any(map(str.isalnum, line)):  # and no ruler, no dot between what a page sets beside
            yield Line(line, number, text.index(line[0], start), end)
        start = end
