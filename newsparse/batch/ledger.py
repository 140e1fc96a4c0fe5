"""The ledger: one JSON line for each input of a run, whatever became of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from newsparse.batch.outputs.streams import written
from newsparse.batch.tasks import Entry
from newsparse.errors import ReadError

_LONGEST = 1 << 20
"""Bytes of a line: a path and a reason have some thousands."""


@contextmanager
def open_ledger(name: str | None) -> Iterator[Callable[[Entry], None]]:
    """Give what writes an entry to the ledger `name`, or nowhere. Raises OutputError."""
    if name is None:
        yield lambda _: None
        return
    with written(name) as stream:
        yield lambda entry: stream.write(msgspec.json.encode(entry) + b"\n")


def failed_in(name: str) -> Iterator[str]:
    """Yield the paths of the inputs that failed, from the ledger `name`, line by line.

    A last line that was broken off does not count. Raises ReadError where there is no ledger.
    """
    decoder = msgspec.json.Decoder(Entry)
    number = 0
    try:
        with Path(name).open("rb") as ledger:
            for line in _lines(ledger):
                number += 1
                entry = decoder.decode(line)
                if entry.status == "failed":
                    yield entry.path
    except OSError as error:
        raise ReadError(f"cannot read the ledger {name}: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        where = f" from line {number} on" if number > 1 else ""
        raise ReadError(f"{name} is no ledger{where}: {error}") from error


def _lines(ledger: BinaryIO) -> Iterator[bytes]:
    """Yield the whole lines; one that is longer than any entry comes as far as it was read."""
    while line := ledger.readline(_LONGEST):
        if line.endswith(b"\n") or len(line) == _LONGEST:
            yield line
