"""Lines of text, and the teasers that stand between or below them on a page: short headlines."""

from collections.abc import Sequence

from newsparse.reader.dates.dates import parse_date
from newsparse.reader.dump.header.headline_shape import looks_like_headline

_PARAGRAPH_WORDS = 20
"""Words in a line that is no teaser but text."""
_MOST_TEASERS = 40
"""Lines below a heading that are looked at."""
_SENTENCE_WORDS = 8
"""Words in a sentence with a full stop, which is no teaser either."""
_APART_WORDS = 5
"""Words in one that stands apart below teasers: "The county has to agree."."""
_SHORTEST_SENTENCE = 2 * _SENTENCE_WORDS - 1  # characters: of one a word, and the blanks between
_LIST_MARKS = "•·*–—- \t"
_CLOSINGS = " \t\r»”\"'"


def is_text(line: str) -> bool:
    """Return whether a line is a sentence with its full stop, or as long as a paragraph."""
    if not line[_SHORTEST_SENTENCE - 1 :]:
        return False
    is_long = len(line.split(maxsplit=_SENTENCE_WORDS)) >= _SENTENCE_WORDS
    return (is_long and line.rstrip(_CLOSINGS).endswith(".")) or is_paragraph(line)


def is_sentence_apart(lines: Sequence[str], number: int) -> bool:
    """Return whether a short sentence stands apart: "The county has to agree."."""
    above = lines[number - 1] if number else ""
    return not above and is_short_sentence(lines[number])


def is_short_sentence(line: str) -> bool:
    """Return whether a line is some words and a full stop, which no teaser has."""
    is_stopped = line.rstrip(_CLOSINGS).endswith(".")
    return is_stopped and len(line.split(maxsplit=_APART_WORDS)) >= _APART_WORDS


def is_paragraph(line: str) -> bool:
    """Return whether a line has as many words as a paragraph, whatever it ends with."""
    return len(line.split(maxsplit=_PARAGRAPH_WORDS)) >= _PARAGRAPH_WORDS


def end_of_teasers(lines: Sequence[str], start: int) -> int:
    """Return the number of the first line from `start` on that is no teaser below a heading.

    Teasers are headlines, and days and credits between them: those of the first block of lines.
    `start` - 1 where there are none.
    """
    number = start
    last = min(len(lines), start + _MOST_TEASERS)
    while number < last and not lines[number]:
        number += 1
    first = number
    while number < last and _is_teaser(lines[number]):
        number += 1
    is_over = number >= len(lines) or not lines[number] or is_text(lines[number])
    return number if is_over and number > first else start - 1


def _is_teaser(line: str) -> bool:
    line = line.lstrip(_LIST_MARKS)  # "• Mayor opens the baths"
    return bool(line) and (looks_like_headline(line) or parse_date(line) is not None)
