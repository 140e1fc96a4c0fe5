"""The lines of an article's text that repeat its fields: who wrote it, and when."""

from collections.abc import Sequence

from newsparse.reader.dates.dates import find_date, may_hold_date
from newsparse.reader.page.blocks import TextBlock
from newsparse.reader.page.content.survey import SENTENCE_ENDS, is_clause
from newsparse.reader.wordings import normalized

_LONGEST = 120
"""Letters of a line with names, a date and a time."""
_CELLS = frozenset(("li", "dd", "td", "th"))
_LEAST_NAME = 4
"""Letters of a name that no other word is likely to be."""
_SPEAKER = ("—", "–")
"""What stands before whom a quotation is of: "— Jane Roe (@jroe) 5 May 2024"."""
_MARKS = frozenset('"“”«»„')
_DAY = len("2024-05-05")


def is_of_fields(block: TextBlock, authors: Sequence[str], date: str) -> bool:
    """Return whether a line is a byline, or has the day of the `date`: "Bay City, 5 May 2024"."""
    if is_byline(block, authors):
        return True
    if not _is_line(block) or block.text.startswith(_SPEAKER) or not may_hold_date(block.text):
        return False
    found = find_date(block.text)
    return found is not None and found.date is not None and found.date[:_DAY] == date[:_DAY]


def is_byline(block: TextBlock, authors: Sequence[str]) -> bool:
    """Return whether a line names one of the `authors`: "By Jane Roe | 5 May"."""
    if not _is_line(block) or is_clause(block):
        return False
    line = f" {normalized(block.text)} "
    names = (normalized(name) for name in authors if len(name) >= _LEAST_NAME)
    return any(f" {name} " in line for name in names)


def is_biography(block: TextBlock, authors: Sequence[str]) -> bool:
    """Return whether a paragraph begins with an author's full name: "Jane Roe is a writer".

    In "Harbour Post - Boats are" the paper signs, and who is quoted is told of.
    """
    is_sentence = block.tag not in _CELLS and block.text.endswith(SENTENCE_ENDS)
    if not is_sentence or not _MARKS.isdisjoint(block.text):
        return False
    names = (name for name in authors if " " in name and block.text.startswith(name))
    return any(block.text[len(name) :].lstrip(", ")[:1].isalpha() for name in names)


def _is_line(block: TextBlock) -> bool:
    """Return whether a block is a line of its own, no sentence and no part of a list or a table."""
    is_short = block.size <= _LONGEST and block.tag not in _CELLS
    return is_short and not block.text.endswith(SENTENCE_ENDS)
