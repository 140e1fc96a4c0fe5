"""What an earlier run has written to a file of lines, for the run that goes on with it.

The lines are put into a database beside the file, NAME.resume, and are written again in their
place among the new ones. It is kept until the run is over, so that a run that goes on may be
broken off as well.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import msgspec

from newsparse.batch.inputs.results import DATABASE_APPLICATION
from newsparse.batch.inputs.unpack import unpacked_own
from newsparse.batch.outputs.whole import RESUMED, beside, part_of
from newsparse.errors import OutputError


class _Origin(msgspec.Struct, frozen=True):
    path: str
    index: int
    sha256: str


class _Line(msgspec.Struct, frozen=True):
    source: _Origin


_decoder = msgspec.json.Decoder(_Line)


class Earlier:
    """The lines of an earlier run, by the path of the input that they came from.

    `is_written_again` says that a whole output holds them, so that they need not be kept here.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self.is_written_again = False
        self._database = database
        database.execute(f"pragma application_id = {DATABASE_APPLICATION}")
        database.execute(
            "create table if not exists line (path text primary key, sha256 text, lines blob)"
        )

    def known(self, paths: Sequence[str]) -> dict[str, str]:
        """Return the sha256 of the inputs of `paths`, and inside them, whose lines are here."""
        return known_in(self._database, "line", paths)

    def lines(self, path: str) -> bytes:
        """Return the lines of the input at `path`."""
        found = self._database.execute("select lines from line where path = ?", (path,))
        return b"".join(bytes(lines) for (lines,) in found)

    def add(self, stream: BinaryIO) -> None:
        """Take in the lines of `stream`, which may have been broken off anywhere.

        The lines of its last input are left out: more of them may have been to come.
        """
        with self._database:
            origin: _Origin | None = None
            held: list[bytes] = []
            for next_origin, line in _lines(stream):
                if origin and next_origin.index == 0:
                    row = (origin.path, origin.sha256, b"".join(held))
                    self._database.execute("replace into line values (?, ?, ?)", row)
                    held = []
                origin = next_origin
                held.append(line)


@contextmanager
def earlier_lines(name: str) -> Iterator[Earlier]:
    """Give the lines that earlier runs wrote to the file `name`. Raises OutputError."""
    store = beside(name, RESUMED)
    is_new = not store.exists()
    with database_errors(name), closing(sqlite3.connect(store)) as database:
        earlier = Earlier(database)
        for file in (Path(name), part_of(name)):
            if file.is_file():
                with file.open("rb") as stream:
                    earlier.add(stream)
        yield earlier
    if is_new or earlier.is_written_again:
        store.unlink()


@contextmanager
def database_errors(name: str) -> Iterator[None]:
    """Raise what SQLite cannot do as an OutputError of the target `name`."""
    try:
        yield
    except sqlite3.Error as error:
        raise OutputError(f"cannot write to {name}: {error}") from error


def _lines(stream: BinaryIO) -> Iterator[tuple[_Origin, bytes]]:
    """Yield the whole lines of `stream` with where they are from, up to the first broken one."""
    with suppress(Exception):  # whatever the packing's library says of a stream that is cut
        for line in unpacked_own(stream):
            if not line.endswith(b"\n"):
                return
            yield _decoder.decode(line).source, line


def known_in(
    database: sqlite3.Connection, table: str, paths: Sequence[str], *, made_by: str | None = None
) -> dict[str, str]:
    """Return the sha256 of each of `paths`, and of the inputs inside it, that `table` has.

    Where `made_by` is given, only those count that were made by it.
    """
    current = "" if made_by is None else "made_by = :made_by and "
    query = f"""
        select path, sha256 from {table} where {current}path = :path
        union all
        select path, sha256 from {table}
        where {current}path > :path || '!/' and path < :path || '!0'
    """
    known: dict[str, str] = {}
    for path in paths:
        known.update(database.execute(query, {"path": path, "made_by": made_by}))
    return known
