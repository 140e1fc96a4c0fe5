"""Tables as inputs: each row of a CSV or TSV file that holds an article is an input of its own."""

import csv
import io
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from contextlib import suppress

from newsparse.batch.inputs.columns import columns_of, noted
from newsparse.batch.inputs.glance import is_table_name
from newsparse.batch.inputs.no_articles import NoArticleError
from newsparse.batch.inputs.rows import article_in
from newsparse.batch.tasks import INSIDE, Input, Limits
from newsparse.errors import ReadError
from newsparse.reader.encoding.decode import decode_text

_DELIMITERS = (",", ";", "\t", "|")
_MARK_TOLD = re.compile(rb"(?:\xef\xbb\xbf)?sep=.\r?\n")
"""What spreadsheets write above a header to tell the mark between columns."""
_FEWEST_KNOWN = 3
"""Columns of articles by which a table shows without a name that ends in .csv."""
_LONGEST_HEADER = 20_000  # bytes: some hundreds of columns
# Of a first line that shows a table by itself:
_LONGEST_PLAIN = 1000  # bytes
_LONGEST_NAME = 40  # characters of a column's name: longer ones are clauses


def is_table(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` is a table, by its name or its columns."""
    if is_table_name(name):
        return len(_header(head) or ()) > 1
    first = _MARK_TOLD.sub(b"", head[:_LONGEST_PLAIN].removeprefix(BOM_UTF8)).partition(b"\n")[0]
    text = first.decode("utf-8", "replace")
    rows = (text.split(mark) for mark in _DELIMITERS)
    return any(map(_heads_articles, rows))


def _heads_articles(cells: Sequence[str]) -> bool:
    if len(cells) < _FEWEST_KNOWN or any(len(cell) > _LONGEST_NAME for cell in cells):
        return False
    columns = columns_of(cell.strip(' \r"') for cell in cells)
    return columns.has_text and len(columns.known) >= _FEWEST_KNOWN


def table_rows(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for each row, named by its number: news.csv!/17, the header being 1."""
    head = stream.peek(_LONGEST_HEADER)
    header = _header(head) or []
    columns = columns_of(header, limits.columns)
    if not columns.has_text:
        names = ", ".join(header[:12])
        raise NoArticleError(
            "a table without a column for the text",
            remedy=f"its columns are {names} (--map text=NAME names it)",
        )
    lines = _Lines(stream, _encoding(head), limits)
    csv.field_size_limit(limits.size)
    rows = csv.reader(lines, delimiter=_delimiter(head), strict=False)
    is_first = True
    above = 2 if _MARK_TOLD.match(head) else 1
    for number, cells in enumerate(_rows(rows, lines), 1):
        if not any(cells) or number <= above:
            continue
        article = _article(header, cells, f"{path}{INSIDE}{number}", limits)
        yield noted(article, columns) if is_first else article
        is_first = is_first and article.problem is not None


def _article(header: Sequence[str], cells: Sequence[str], path: str, limits: Limits) -> Input:
    if len(cells) > len(header):
        return Input(path=path, problem=f"it has {len(cells)} cells, the header {len(header)}")
    row = {name: _mended(cell) for name, cell in zip(header, cells, strict=False)}
    article = article_in(row, path, limits)
    if article is None or not (article.text or "").strip():
        return Input(path=path, problem="this row has no text")
    return article


class _Lines:
    """The lines of a table as text, none longer than a run allows; `number` counts them."""

    def __init__(self, stream: io.BufferedReader, encoding: str, limits: Limits) -> None:
        self.text = io.TextIOWrapper(
            stream, encoding=encoding, errors="surrogateescape", newline=""
        )
        self.limits = limits
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        while line := self.text.readline(self.limits.size):
            self.number += 1
            if len(line) >= self.limits.size and not line.endswith("\n"):
                size = self.limits.size
                raise ReadError(f"line {self.number} is larger than {size} bytes (--max-size)")
            yield (
                line.removeprefix("\ufeff").replace("\0", "")
                if self.number == 1
                else line.replace("\0", "")
            )


def _rows(rows: "Iterator[list[str]]", lines: _Lines) -> Iterator[list[str]]:
    """Yield the rows. Raises ReadError where the table goes wrong, and says in which line."""
    try:
        yield from rows
    except csv.Error as error:
        raise ReadError(f"the table goes wrong before line {lines.number}: {error}") from error
    finally:
        with suppress(ValueError, OSError):
            lines.text.detach()


def _mended(cell: str) -> str:
    """Return `cell`, decoded by itself where its bytes are not in the encoding of the table."""
    if cell.isascii() or not any("\udc80" <= letter <= "\udcff" for letter in cell):
        return cell
    try:
        return decode_text(cell.encode("utf-8", "surrogateescape")).text
    except ReadError:
        return cell.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _header(head: bytes) -> list[str] | None:
    """Return the names of the columns in the first row, None where it is none."""
    try:
        return _first_row(head, _delimiter(head))
    except (ReadError, csv.Error, StopIteration):
        return None


def _first_row(head: bytes, delimiter: str) -> list[str]:
    text = _start(head)
    return [
        name.strip()
        for name in next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    ]


def _delimiter(head: bytes) -> str:
    """Return the mark at which the first row falls into the most known columns, or most columns."""
    rows = [(mark, _first_row(head, mark)) for mark in _DELIMITERS]
    best = max(rows, key=lambda row: (len(columns_of(row[1]).known), len(row[1])))
    return best[0]


def _start(head: bytes) -> str:
    text = decode_text(head[:_LONGEST_HEADER]).text.removeprefix("\ufeff")
    return text.partition("\n")[2] if _MARK_TOLD.match(head) else text


def _encoding(head: bytes) -> str:
    """Return the encoding of the table by its beginning; ASCII says nothing against UTF-8."""
    return decode_text(head).encoding or "utf-8"
