"""Records that an earlier run wrote, read back: JSON lines, packed or not, SQLite, Parquet."""

import sqlite3
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import IO, Any

import msgspec

from newsparse.batch.inputs.json_objects import objects_in
from newsparse.batch.inputs.results import (
    DATABASE,
    DATABASE_SCHEMA,
    RECORD_LINES,
    in_utf8,
    is_own_parquet,
    own_result,
)
from newsparse.batch.inputs.unpack import HEAD, unpacked_own
from newsparse.errors import ReadError
from newsparse.model import Article

_LONGEST_LINE = 1 << 28
"""Bytes of a record: four times the longest input there may be, for its quotes and evidence."""
_ROWS_AT_ONCE = 100  # rows of a table that are in memory: each holds an article

Read = Article | ReadError
"""A record, or what is wrong with the line or the row in which one should be."""
_Reader = Callable[[Path], Iterator[Read]]


def records(path: str | Path) -> Iterator[Article]:
    """Yield the records in the file at `path`, in its order.

    Raises OSError where it cannot be opened, and ReadError where it holds no records of newsparse,
    or, once those before it are out, where one is damaged.
    """
    file = Path(path)
    reader = _reader(file)
    if reader is None:
        raise ReadError(f"{path} holds no records of newsparse: JSON lines, SQLite or Parquet")
    return (_sound(read, file) for read in reader(file))


def records_and_damage(path: str | Path) -> Iterator[Read] | None:
    """Return the records in the file at `path`, each damaged one as its error; None without any.

    Raises OSError where it cannot be opened.
    """
    file = Path(path)
    reader = _reader(file)
    return reader(file) if reader else None


def lines_and_damage(stream: IO[bytes]) -> Iterator[Read]:
    """Yield the record in each line of `stream`, which is unpacked, a damaged one as its error.

    Other programs may have written the records anew: in a list, over several lines, in UTF-16.
    """
    decoder = msgspec.json.Decoder(Article)
    first = stream.readline(_LONGEST_LINE)
    opening = first.removeprefix(BOM_UTF8).strip()
    is_in_lines = opening.startswith(b"{") and opening != b"{"
    lines = chain((first,), iter(lambda: stream.readline(_LONGEST_LINE), b""))
    try:
        written = lines if is_in_lines else objects_in(in_utf8(first + stream.read(_LONGEST_LINE)))
    except ReadError as error:
        yield error
        return
    for number, line in enumerate(written, 1):
        if not line.strip():
            continue
        try:
            yield decoder.decode(line.removeprefix(BOM_UTF8))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield _damage(f"{'line' if is_in_lines else 'record'} {number}", error)


def _damage(place: str, error: Exception) -> ReadError:
    return ReadError(f"{place} is no record of this newsparse: {error}")


def _sound(read: Read, file: Path) -> Article:
    if isinstance(read, ReadError):
        raise ReadError(f"{file}: {read}")
    return read


def has_records(path: str | Path) -> bool:
    """Return whether the file at `path` holds records; False where it cannot be read.

    What can be read once only, a pipe, is not asked.
    """
    file = Path(path)
    try:
        return file.is_file() and _reader(file) is not None
    except Exception:  # whatever a packing's library says
        return False


def is_database(path: str | Path) -> bool:
    """Return whether the file at `path` is a database of newsparse's."""
    file = Path(path)
    return file.is_file() and _reader(file) is _rows


def _reader(file: Path) -> _Reader | None:
    with file.open("rb") as stream:
        head = unpacked_own(stream).peek(HEAD)
    if is_own_parquet(file):
        return _parquet_records
    return _READERS.get(own_result(head) or "")


def _lines(file: Path) -> Iterator[Read]:
    with file.open("rb") as stream:
        yield from lines_and_damage(unpacked_own(stream))


def _parquet_records(file: Path) -> Iterator[Read]:
    from newsparse.extras import extra

    table = extra("pyarrow.parquet", extra="parquet").ParquetFile(file)
    batches = table.iter_batches(batch_size=_ROWS_AT_ONCE)
    for number, row in enumerate((row for batch in batches for row in batch.to_pylist()), 1):
        yield _record(row, f"row {number}")


def _rows(file: Path) -> Iterator[Read]:
    address = f"{file.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as database:
        database.row_factory = sqlite3.Row
        database.execute("pragma trusted_schema = off")
        if database.execute("pragma user_version").fetchone()[0] != DATABASE_SCHEMA:
            yield ReadError("it is of another version of newsparse: make it again (--force)")
            return
        try:
            for row in database.execute("select * from articles order by id"):
                yield _record(_article(dict(row), database), f"article {row['id']}")
        except sqlite3.Error as error:
            yield ReadError(str(error))


def _article(row: dict[str, Any], database: sqlite3.Connection) -> dict[str, Any]:
    """Return the record of a row of articles as an object of JSON; see schema.sql."""
    article = row["id"]
    names = {}
    speakers = []
    for one in database.execute("select * from speakers where article = ? order by id", (article,)):
        names[one["id"]] = one["name"]
        speakers.append({**dict(one), "roles": msgspec.json.decode(one["roles"])})
    query = "select * from quotes where article = ? order by number"
    quotes = [
        {**dict(one), "speaker": names.get(one["speaker"]), "parts": _json(one["parts"])}
        for one in database.execute(query, (article,))
    ]
    query = "select kind, text from paragraphs where article = ? order by number"
    paragraphs = list(map(dict, database.execute(query, (article,))))
    lists = {name: _json(row[name]) for name in ("authors", "tags", "warnings", "evidence")}
    source = {name: row[name] for name in ("path", "format", "encoding", "sha256")}
    of_article = {"paragraphs": paragraphs, "speakers": speakers, "quotes": quotes}
    return {**row, **lists, **of_article, "source": {**source, "index": row["part"]}}


def _json(text: str | None) -> Any:  # noqa: ANN401 - what a column of lists holds
    return None if text is None else msgspec.json.decode(text)


def _record(row: dict[str, Any], place: str) -> Read:
    try:
        return msgspec.convert(row, Article)
    except msgspec.ValidationError as error:
        return _damage(place, error)


_READERS: dict[str, _Reader] = {RECORD_LINES: _lines, DATABASE: _rows}
"""By what `own_result` calls them."""
