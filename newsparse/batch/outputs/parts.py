"""A remote folder as the output: part files of JSON lines, one for each chunk of inputs.

Who does a chunk writes its part, under a name that tells the chunk's place: the records never
pass through the run, and a part that a worker of a cluster loses is written again by another.
The parts in the order of their names are the lines that one file would have.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from io import BytesIO
from tempfile import NamedTemporaryFile

from msgspec.structs import replace

from newsparse.batch.inputs.remote import RemoteFolder
from newsparse.batch.outputs.earlier import Earlier
from newsparse.batch.outputs.output import MADE_BY, Output
from newsparse.batch.outputs.streams import Stream
from newsparse.batch.outputs.targets import Target
from newsparse.batch.outputs.text import Lines
from newsparse.batch.reasons import reason
from newsparse.batch.tasks import Chunk, Entry, Job, Outcome
from newsparse.batch.workers.guard import Guard
from newsparse.errors import NewsparseError, OutputError

_SUFFIXES = {"json": ".jsonl", "jsonld": ".jsonld"}
_PART = re.compile(r"part-(\d{7})\.jsonl(?:d)?")


def write_part(guard: Guard, job: Job, chunk: Chunk, *, prefix: str) -> list[Outcome]:
    """Have `guard` do `chunk`, write its part below `prefix` and return the entries.

    Raises OutputError where the part cannot be written.
    """
    name = _name(chunk.number, job)
    with _errors(f"{prefix}{name}"), closing(sqlite3.connect("")) as database:
        folder, earlier = RemoteFolder(prefix), Earlier(database)
        if job.format == "json" and not job.fresh and not _is_old(folder, name):
            earlier.add(BytesIO(folder.read(name) or b""))
        with NamedTemporaryFile() as part:
            lines = Lines(Stream(part, name, flushes=False), earlier)
            known = lines.known([input.path for input in chunk.inputs])
            outcomes = guard.outcomes(job, replace(chunk, known=known))
            entries = [Outcome(entry=entry) for entry in lines.take(outcomes)]
            part.flush()
            if part.tell():
                folder.put(name, part.name)
            else:
                folder.write(_emptied(name), b"")
    return entries


class Parts(Output):
    """The folder as the run sees it: those who do the chunks have written what they tell of."""

    def __init__(self) -> None:
        self.count = 0
        self.has_articles = False

    def known(self, paths: Sequence[str]) -> dict[str, str]:
        """Count the chunk; who does it looks for itself what is known of it."""
        self.count += 1
        return super().known(paths)

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Yield the entries; see Output."""
        for outcome in outcomes:
            entry = outcome.entry
            is_held = entry.status == "skipped" and entry.error is None
            self.has_articles = self.has_articles or is_held or entry.articles > 0
            yield entry


@contextmanager
def open_parts(target: Target, *, made_by: str) -> Iterator[Parts]:
    """Open a remote folder as the target; see open_output.

    A part that something else has made is not gone on with, but stays until its chunk is done;
    surplus ones are removed when the run is over and has read anything.
    """
    name = str(target.name)
    with _errors(name):
        folder = RemoteFolder(name)
        mark = f"{made_by} -f {target.format}\n".encode()
        found = folder.read(MADE_BY)
        if found is None and _parts(folder):
            raise OutputError(f"{name} has part files that are not newsparse's")
        _remove(folder, filter(_is_emptied, folder.names()))
        if found != mark:
            folder.write(MADE_BY, mark)
    parts = Parts()
    yield parts
    with _errors(name):
        if parts.has_articles:
            _remove(folder, _surplus(folder, parts.count, target.format))
        _remove(folder, filter(_is_emptied, folder.names()))


def _parts(folder: RemoteFolder) -> list[str]:
    return [name for name in folder.names() if _PART.fullmatch(name)]


def _surplus(folder: RemoteFolder, count: int, format: str) -> Iterator[str]:
    """Yield the parts that this run of `count` chunks has no records for, or in another format."""
    present = frozenset(folder.names())
    for part in _parts(folder):
        is_other = _number(part) >= count or not part.endswith(_SUFFIXES[format])
        if is_other or _emptied(part) in present:
            yield part


def _emptied(part: str) -> str:
    """Return the name of the file that says, while the run goes on, that `part` has no records."""
    return f".{part}.empty"


def _is_emptied(name: str) -> bool:
    return _PART.fullmatch(name.removeprefix(".").removesuffix(".empty")) is not None and (
        name.endswith(".empty")
    )


def _is_old(folder: RemoteFolder, name: str) -> bool:
    """Return whether the part is from before the mark, and so made by something else."""
    part, mark = folder.modified(name), folder.modified(MADE_BY)
    return part is None or mark is None or part < mark


def _remove(folder: RemoteFolder, names: Iterable[str]) -> None:
    for name in names:
        folder.remove(name)


def _number(part: str) -> int:
    found = _PART.fullmatch(part)
    assert found is not None
    return int(found[1])


def _name(number: int, job: Job) -> str:
    return f"part-{number:07}{_SUFFIXES[job.format or 'json']}"


@contextmanager
def _errors(name: str) -> Iterator[None]:
    """Raise what a store's library raises as an OutputError of the target `name`."""
    try:
        yield
    except NewsparseError:
        raise
    except Exception as error:
        raise OutputError(f"cannot write to {name}: {reason(error)}") from error
