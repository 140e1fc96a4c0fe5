"""The ledger: one JSON line for each input of a run, whatever became of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from newsparse.batch.outputs.streams import Stream, output_errors
from newsparse.batch.tasks import Entry
from newsparse.errors import ReadError


@contextmanager
def open_ledger(name: str | None) -> Iterator[Callable[[Entry], None]]:
    """Give what writes an entry to the ledger `name`, or nowhere. Raises OutputError."""
    if name is None:
        yield lambda _: None
        return
    with output_errors(name):
        file = Path(name).open("wb")  # noqa: SIM115 - closed just below
    stream = Stream(file, name)
    try:
        yield lambda entry: stream.write(msgspec.json.encode(entry) + b"\n")
    finally:
        with suppress(OSError):  # only what could not be written is still to be written
            file.close()


def failed_in(name: str) -> list[str]:
    """Return the paths of the inputs that failed, from the ledger `name`.

    A last line that was broken off does not count. Raises ReadError where there is no ledger.
    """
    decoder = msgspec.json.Decoder(Entry)
    try:
        lines = Path(name).read_bytes().split(b"\n")[:-1]
        entries = map(decoder.decode, lines)
        return [entry.path for entry in entries if entry.status == "failed"]
    except OSError as error:
        raise ReadError(f"cannot read the ledger {name}: {error.strerror}") from error
    except msgspec.DecodeError as error:
        raise ReadError(f"{name} is no ledger: {error}") from error
