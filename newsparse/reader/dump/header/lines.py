"""The lines of a dump's top that have words, and where they stand."""

from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from newsparse.patterns import compiled_when_used
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line


class Line(Struct, frozen=True, dict=True):
    """A line with words, without outer blanks, and where it and the next one start in the text.

    `number` counts all lines, so that a blank one between two of these shows.
    """

    text: str
    number: int
    start: int
    end: int
    language: str | None

    @cached_property
    def read(self) -> HeaderLine | None:
        """What the line says, by itself, as one of a header; it is asked from several sides."""
        return read_header_line(self.text, language=self.language)


_ALIGNED = compiled_when_used(r"^(?P<label>[^\W\d_][^:\n]{0,20}?)[^\S\n]{2,20}:")
"""A label whose colon stands below those of others: "AUTHOR    : Jane Roe"."""
_MOST_LINES = 30
"""How far a header goes at most."""


def header_lines(text: str, start: int, language: str | None) -> Iterator[Line]:
    """Yield the lines of `text` from `start` on that have words, as far as a header goes."""
    for number in range(_MOST_LINES):
        if start >= len(text):
            return
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end].strip()
        if "  :" in line:
            line = _ALIGNED.sub(r"\g<label>:", line, count=1)
        if any(map(str.isalnum, line)):  # and no ruler, no dot between what a page sets beside
            yield Line(line, number, text.index(line[0], start), end, language)
        start = end
