"""Tables as inputs: each row of a CSV or TSV file that holds an article is an input of its own."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from contextlib import suppress

from newsparse.batch.inputs.columns import columns_of, noted, warned
from newsparse.batch.inputs.glance import is_table_name
from newsparse.batch.inputs.no_articles import NoArticleError
from newsparse.batch.inputs.rows import article_in
from newsparse.batch.inputs.table_heads import (
    DELIMITERS,
    MARK_TOLD,
    Head,
    in_order,
    read_head,
    unescaped,
)
from newsparse.batch.inputs.unpack import HEAD
from newsparse.batch.tasks import INSIDE, Input, Limits
from newsparse.errors import ReadError
from newsparse.reader.encoding.decode import decode_text

_UNCLOSED = (
    "A quotation mark opens this row's last cell and none closes it: it may hold rows below."
)
_FEWEST_KNOWN = 3
"""Columns of articles by which a table shows without a name that ends in .csv."""
# Of a first line that shows a table by itself:
_LONGEST_PLAIN = 1000  # bytes
_LONGEST_NAME = 40  # characters of a column's name: longer ones are clauses


def is_table(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` is a table, by its name or its columns."""
    if is_table_name(name):
        begun = read_head(head)
        return begun is not None and len(begun.names) > 1
    first = MARK_TOLD.sub(b"", head[:_LONGEST_PLAIN].removeprefix(BOM_UTF8)).partition(b"\n")[0]
    text = first.decode("utf-8", "replace")
    rows = (text.split(mark) for mark in DELIMITERS)
    return any(map(_heads_articles, rows))


def _heads_articles(cells: Sequence[str]) -> bool:
    if len(cells) < _FEWEST_KNOWN or any(len(cell) > _LONGEST_NAME for cell in cells):
        return False
    columns = columns_of(cell.strip(' \r"') for cell in cells)
    return columns.has_text and len(columns.known) >= _FEWEST_KNOWN


def table_rows(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for each row, named by its number: news.csv!/17, the header being 1."""
    start = stream.peek(HEAD)
    head = read_head(start, limits.columns)
    if head is None or not head.columns.has_text:
        names = ", ".join(head.names[:12]) if head else ""
        raise NoArticleError(
            "a table without a column for the text",
            remedy=f"its columns are {names} (--map text=NAME names it)",
        )
    lines = _Lines(stream, _encoding(start), limits, has_escapes=head.has_escapes)
    csv.field_size_limit(limits.size)
    rows = csv.reader(lines, delimiter=head.delimiter, strict=False)
    is_first = True
    for number, cells in enumerate(_rows(rows, lines), 1):
        if not any(cells) or number <= head.count:
            continue
        article = _article(head, cells, f"{path}{INSIDE}{number}", limits)
        if lines.is_over:  # amid the row, or the next one would have found that out
            article = warned(article, _UNCLOSED)
        yield noted(article, head.columns, above=head.above) if is_first else article
        is_first = is_first and article.problem is not None


def _article(head: Head, cells: Sequence[str], path: str, limits: Limits) -> Input:
    if len(cells) > len(head.names):
        return Input(path=path, problem=f"it has {len(cells)} cells, the header {len(head.names)}")
    row = {name: _mended(cell) for name, cell in zip(head.names, cells, strict=False)}
    if head.month_first is not None:
        dates = (name for name in head.columns.known.get("date", ()) if name in row)
        row |= {name: in_order(row[name], month_first=head.month_first) for name in dates}
    article = article_in(row, path, limits)
    if article is None or not (article.text or "").strip():
        return Input(path=path, problem="this row has no text")
    return article


class _Lines:
    """The lines of a table as text, none longer than a run allows; `number` counts them."""

    def __init__(
        self, stream: io.BufferedReader, encoding: str, limits: Limits, *, has_escapes: bool
    ) -> None:
        self.text = io.TextIOWrapper(
            stream, encoding=encoding, errors="surrogateescape", newline=""
        )
        self.limits = limits
        self.has_escapes = has_escapes
        self.number = 0
        self.is_over = False

    def __iter__(self) -> Iterator[str]:
        while line := self.text.readline(self.limits.size):
            self.number += 1
            if len(line) >= self.limits.size and not line.endswith("\n"):
                size = self.limits.size
                raise ReadError(f"line {self.number} is larger than {size} bytes (--max-size)")
            line = line.removeprefix("\ufeff") if self.number == 1 else line
            line = unescaped(line) if self.has_escapes else line
            yield line.replace("\0", "")
        self.is_over = True


def _rows(rows: "Iterator[list[str]]", lines: _Lines) -> Iterator[list[str]]:
    """Yield the rows. Raises ReadError where the table goes wrong, and says in which line."""
    try:
        yield from rows
    except (csv.Error, UnicodeDecodeError) as error:  # UTF-16 may end amid a letter
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


def _encoding(head: bytes) -> str:
    """Return the encoding of the table by its beginning; ASCII says nothing against UTF-8."""
    return decode_text(head).encoding or "utf-8"
