"""How a table begins: the row that names its columns, and what its first rows tell of others."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import Struct

from newsparse.batch.inputs.columns import Columns, columns_of
from newsparse.errors import ReadError
from newsparse.reader.encoding.decode import decode_text

DELIMITERS = (",", ";", "\t", "|")
MARK_TOLD = re.compile(rb"(?:\xef\xbb\xbf)?sep=.\r?\n")
"""What spreadsheets write above a header to tell the mark between columns."""
_LONGEST = 60_000  # bytes: some hundreds of columns, or a dozen articles
_MOST_ABOVE = 8  # rows above the names of columns: who exported what when
_MOST = 40  # rows that are looked at
_FEWEST_BELOW = 2  # columns that are known in a row which stands below others
_ESCAPED = re.compile(r'\\"\w')
"""A mark inside a cell with a backslash before it, as MySQL writes it, and not doubled."""
_ESCAPE = re.compile(r'\\(?P<escaped>["\\])')
_DAY = re.compile(r"(?P<first>\d\d?)(?P<mark>[/-])(?P<second>\d\d?)(?P=mark)(?P<year>\d{4})\b")
_MONTHS = 12


class Head(Struct, frozen=True):
    """The beginning of a table: the mark between cells, the rows above the columns, the columns.

    `count` is how many rows there are down to the names of the columns; `month_first` tells how
    days are written, None where no row of the first ones shows it.
    """

    delimiter: str
    count: int
    above: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    columns: Columns
    has_escapes: bool
    month_first: bool | None


def read_head(head: bytes, told: Iterable[tuple[str, str]] = ()) -> Head | None:
    """Return how the table begins that begins with `head`, None where it is none.

    `told` are fields with the columns that --map names.
    """
    told = tuple(told)
    try:
        text = decode_text(head[:_LONGEST]).text.removeprefix("\ufeff")
        is_told = MARK_TOLD.match(head) is not None
        begun = text.partition("\n")[2] if is_told else text
        heads = [_head(begun, mark, told, int(is_told)) for mark in DELIMITERS]
    except (ReadError, csv.Error):
        return None
    best = max(heads, key=lambda one: (one.columns.has_text, not one.above, *_sizes(one)))
    return best if best.names else None


def _sizes(head: Head) -> tuple[int, int]:
    return len(head.columns.known), len(head.names)


def _head(text: str, mark: str, told: Sequence[tuple[str, str]], count: int) -> Head:
    """Read `text` with its cells parted by `mark`; the columns are named at its top or near it."""
    has_escapes = _ESCAPED.search(text) is not None
    lines = io.StringIO(unescaped(text) if has_escapes else text, newline="")
    rows = [tuple(map(str.strip, row)) for row in islice(csv.reader(lines, delimiter=mark), _MOST)]
    heading = [columns_of(row, told) for row in rows[:_MOST_ABOVE]] or [columns_of((), told)]
    named = [n for n, one in enumerate(heading) if one.has_text and len(one.known) >= _FEWEST_BELOW]
    at = 0 if heading[0].has_text else next(iter(named), 0)
    names = rows[at] if rows else ()
    dates = [n for n, name in enumerate(names) if name in heading[at].known.get("date", ())]
    days = [
        found
        for row in rows[at + 1 :]
        for n in dates
        if (found := _DAY.match("".join(row[n : n + 1])))
    ]
    return Head(
        delimiter=mark,
        count=count + at + 1,
        above=tuple(rows[:at]),
        names=names,
        columns=heading[at],
        has_escapes=has_escapes,
        month_first=_month_first(days),
    )


def unescaped(text: str) -> str:
    """Return `text` with marks doubled that have a backslash before them, as MySQL has."""
    return _ESCAPE.sub(lambda escape: '""' if escape["escaped"] == '"' else "\\", text)


def _month_first(days: Sequence[re.Match[str]]) -> bool | None:
    """Return whether months stand before days, None where all of these may be either."""
    firsts, seconds = (
        any(int(day[name]) > _MONTHS for day in days) for name in ("first", "second")
    )
    return None if firsts == seconds else seconds


def in_order(cell: str, *, month_first: bool) -> str:
    """Return a day as ISO 8601 has it, which alone could be read in two ways.

    >>> in_order("03/05/2024 10:20", month_first=True)
    '2024-03-05 10:20'
    """
    day = _DAY.match(cell.strip())
    if day is None:
        return cell
    first, second = int(day["first"]), int(day["second"])
    month, number = (first, second) if month_first else (second, first)
    return f"{day['year']}-{month:02}-{number:02}{cell.strip()[day.end() :]}"
