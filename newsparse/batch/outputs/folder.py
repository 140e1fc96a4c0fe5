"""A folder as the output: a file an article, the tree of the inputs mirrored in it.

The workers write the files themselves, so that those of a cluster do it side by side. A file is
written under another name and renamed; an input's first file comes last, for it says that the
others are there.
"""

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from newsparse.batch.inputs.results import is_own_file
from newsparse.batch.outputs.output import MADE_BY, Output
from newsparse.batch.outputs.streams import output_errors
from newsparse.batch.outputs.targets import Target
from newsparse.batch.tasks import Entry, Outcome
from newsparse.corpus.mirrored import mirrored
from newsparse.errors import OutputError
from newsparse.renderer.render import Format

_SUFFIXES: dict[Format, str] = {"json": ".json", "jsonld": ".jsonld", "markdown": ".md"}
_NO_ROOM = tuple(map(os.strerror, (errno.ENOSPC, errno.EDQUOT, errno.EROFS)))
"""Why no input at all can be written; other reasons cost the input that has them."""
_NOT_OURS = "is there already, and newsparse did not write it"


class _Store:
    """Files by their names, which use / and lead nowhere else."""

    def __init__(self, root: str) -> None:
        self._root = Path(root)

    def read(self, name: str) -> bytes | None:
        """Return what the file holds, None where there is none."""
        try:
            return (self._root / name).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Have the file hold `data`, all of it or none."""
        file = self._root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f".{file.name}.part")
        part.write_bytes(data)
        part.replace(file)

    def has(self, name: str) -> bool:
        """Return whether there is something of this name."""
        return os.path.lexists(self._root / name)

    def is_ours(self, name: str) -> bool:
        """Return whether there is a file of this name that newsparse wrote."""
        return is_own_file(self._root / name)

    def remove(self, name: str) -> None:
        """Remove the file."""
        (self._root / name).unlink()

    def modified(self, name: str) -> int:
        """Return when the file was last written, in nanoseconds."""
        return (self._root / name).stat().st_mtime_ns


class Articles:
    """The articles in a folder, by the path of their input, as a worker sees them."""

    def __init__(self, name: str, format: Format) -> None:
        self._store = _Store(name)
        self._suffix = _SUFFIXES.get(format, f".{format}")

    def known(self, path: str) -> str | None:
        """Return the sha256 of the input at `path` whose articles are here.

        Raises OutputError where the place is taken by an input of another path.
        """
        name = self._name(path, 0)
        data = self._store.read(name) if self._suffix == ".json" else None
        if data is None:
            return None
        try:
            source = msgspec.json.decode(data, type=_Held).source
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise OutputError(f"{name} {_NOT_OURS}") from error
        if source.path != path:
            raise OutputError(f"{name} holds the article of {source.path}")
        return None if self._is_old(name) else source.sha256

    def write(self, path: str, records: Sequence[bytes]) -> None:
        """Write the articles of the input at `path` in place of those that are here.

        Raises OutputError where the place is taken by a file that newsparse did not write.
        """
        names = [self._name(path, part) for part in range(len(records))]
        for name in names:
            if self._store.has(name) and not self._store.is_ours(name):
                raise OutputError(f"{name} {_NOT_OURS}")
        self._remove_from(path, len(records))
        for name, record in reversed(tuple(zip(names, records, strict=True))):
            self._store.write(name, record)

    def _remove_from(self, path: str, part: int) -> None:
        """Remove the articles of the input at `path` from the one numbered `part` on."""
        while self._store.is_ours(name := self._name(path, part)):
            self._store.remove(name)
            part += 1

    def _is_old(self, name: str) -> bool:
        """Return whether a file is older than the folder's mark, and so something else's."""
        return self._store.modified(name) < self._store.modified(MADE_BY)

    def _name(self, path: str, part: int) -> str:
        number = f"#{part}" if part else ""
        return f"{mirrored(path)}{number}{self._suffix}"


class _Source(msgspec.Struct):
    path: str
    sha256: str


class _Held(msgspec.Struct):
    source: _Source


class Folder(Output):
    """The folder as the run sees it: the workers have written what an outcome tells of."""

    def __init__(self, name: str) -> None:
        self._name = name

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Yield the entries; see Output."""
        for outcome in outcomes:
            if outcome.entry.stage == "write" and outcome.entry.error in _NO_ROOM:
                raise OutputError(f"cannot write to {self._name}: {outcome.entry.error}")
            yield outcome.entry


@contextmanager
def open_folder(target: Target, *, made_by: str) -> Iterator[Folder]:
    """Open a folder as the target; see open_output."""
    name = str(target.name)
    store, mark = _Store(name), f"{made_by}\n".encode()
    with output_errors(name):
        if store.read(MADE_BY) != mark:
            store.write(MADE_BY, mark)
    yield Folder(name)
