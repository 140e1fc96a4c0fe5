"""A dump cut into its articles, where it holds several of them.

A form is a small function that says with what words an article opens at a place of a text, if one
of its kind does. The first form in `_FORMS` that knows how the text begins cuts it.
"""

import re
from collections.abc import Callable, Iterator

from newsparse.languages.fold import fold
from newsparse.reader.dates import match_date
from newsparse.reader.front_matter import read_front_matter
from newsparse.reader.header_lines import HeaderLine, read_header_line
from newsparse.reader.vocabulary import vocabulary


def split_articles(text: str) -> Iterator[str]:
    """Yield the text of each article of a dump, in order; all of it where it is a single one.

    An article opens below a blank line or a ruler, in the form and with the words with which the
    first one opens. A ruler between two articles is in neither.
    """
    opened = ((form, opening) for form in _FORMS if (opening := form(text, 0)))
    form, opening = next(opened, (None, ""))
    if form is None:
        yield text
        return
    again = re.compile(_LINE_ABOVE + rf"(?=[^\S\n]*{re.escape(opening)})", re.IGNORECASE)
    start = 0
    for above in again.finditer(text):
        if form(text, above.end()):
            yield text[start : above.start()]
            start = above.end()
    yield text[start:]


_LINE_ABOVE = r"(?<=\n)[^\S\n]*(?:([-=*_~#])\1{2,}[^\S\n]*)?\n(?:[^\S\n]*\n){0,3}"
_DATED = re.compile(r"\s*(?P<label>[^\W\d_]{1,20})(?P<joint>(?:[^\S\n]{0,9}:)?[^\S\n]{1,9})(?=\d)")
_KEYED = re.compile(r"\s*(?P<label>[^\W\d_][^\n:]{0,30}:)")
_FENCED = re.compile(r"\s*(?P<fence>---|\+\+\+)[^\S\n]*\n")
_LONGEST_BLOCK = 2000
_LONGEST_FRONT = 25_000


def _dated_line(text: str, start: int) -> str | None:
    """«date 2025-11-11 Заголовок», but not "date 2025-11-11 was a Tuesday"."""
    opening = _DATED.match(text, start)
    if opening is None or fold(opening["label"]) not in vocabulary(None).date_labels:
        return None
    date = match_date(text, opening.end())
    if date is None:
        return None
    goes_on = text[date.end : date.end + 20].lstrip(" \t")[:1].islower()
    return None if goes_on and ":" not in opening["joint"] else opening["label"]


def _keys(text: str, start: int) -> str | None:
    """Lines with labels, two or more to a block: "Title: Bridge opens", "Author: Jane Roe"."""
    opening = _KEYED.match(text, start)
    if opening is None:
        return None
    block = text[opening.start("label") : start + _LONGEST_BLOCK].partition("\n\n")[0]
    read = [read_header_line(line) for line in block.split("\n")]
    fields = {rule for line in read if line for rule in _labelled(line)}
    return opening["label"] if read[0] and len(fields) > 1 else None


def _front_matter(text: str, start: int) -> str | None:
    """Front matter that gives a field."""
    opening = _FENCED.match(text, start)
    if opening is None:
        return None
    front = read_front_matter(text[start : start + _LONGEST_FRONT])
    fields = front and any(read_header_line(entry.line) for entry in front.entries)
    return opening["fence"] if fields else None


_FORMS: tuple[Callable[[str, int], str | None], ...] = (_dated_line, _front_matter, _keys)


def _labelled(line: HeaderLine) -> Iterator[str]:
    return (found.rule for found in line.found if found.rule.startswith("labelled"))
