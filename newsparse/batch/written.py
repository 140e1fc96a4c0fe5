"""What a run writes, kept apart from what it reads before anything is opened for writing."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from newsparse.batch.inputs.own_files import Identity, OwnFiles, identity
from newsparse.batch.inputs.remote import is_remote, local_name
from newsparse.batch.inputs.results import is_own_file
from newsparse.batch.inputs.walk import walk
from newsparse.batch.outputs.targets import Target
from newsparse.batch.outputs.whole import JOURNAL, PART, RESUMED, beside, real_place
from newsparse.errors import UsageError

_BESIDE = ("", PART, RESUMED, JOURNAL, f"{PART}{JOURNAL}")
"""What ends the names of the files that a run writes for one output."""
_STANDARD_OUTPUT = "on standard output"


class Written(Struct, frozen=True, kw_only=True):
    """The outputs of a run: `files` by their names, and the `folder` that gets its records."""

    files: tuple[str, ...]
    folder: str | None
    is_shown: bool

    @property
    def own_files(self) -> OwnFiles:
        """The files that are none of the run's inputs."""
        places = frozenset(place for name in self.files for place in _places(name))
        folder = {Path(self.folder).resolve()} if self.folder else set()
        return OwnFiles(paths=places | folder, identities=frozenset(self._at_stake()))

    def check_apart(self, named: Iterable[str]) -> None:
        """Raise UsageError where one of the files or folders `named` would be written over.

        A file of a folder counts unless newsparse wrote it, and is found by its identity too, for
        it may have another name there.
        """
        if not (self.files or self.folder or self.is_shown):
            return
        at_stake = self._at_stake()
        for name in map(local_name, named):
            status = _status(name)
            if status is None:
                continue
            if stat.S_ISDIR(status.st_mode):
                self._check_folder(name, status, at_stake)
            elif output := at_stake.get(identity(status)):
                raise UsageError(f"{name} is an input, and the output {output} is the same file")

    def _check_folder(
        self, name: str, status: os.stat_result, at_stake: dict[Identity, str]
    ) -> None:
        target = _status(self.folder) if self.folder else None
        if target is not None and os.path.samestat(status, target):
            raise UsageError(f"the folder {name} is the input: name another one for the output")
        for number, output in at_stake.items():
            if self._is_in(name, output, number):
                raise UsageError(
                    f"the output {output} is a file of the folder {name}, an input, "
                    "and newsparse did not write it"
                )

    def _is_in(self, folder: str, output: str, number: Identity) -> bool:
        place = real_place(output)
        status = _status(output)
        if output == _STANDARD_OUTPUT or status is None or status.st_size == 0:
            return False
        if is_own_file(place):
            return False
        if _is_visible_in(folder, place):
            return True
        return status.st_nlink > 1 and number in _identities(folder)

    def _at_stake(self) -> dict[Identity, str]:
        """Return the names of the files that are there and will be written, by their identity."""
        found = {}
        for name in self.files:
            for place in _places(name):
                status = _status(str(place))
                if status is not None and stat.S_ISREG(status.st_mode):
                    found[identity(status)] = name if place == real_place(name) else str(place)
        if self.is_shown and (number := _shown()):
            found[number] = _STANDARD_OUTPUT
        return found


def written_by(target: Target, ledger: str | None) -> Written:
    """Return what a run to `target` with this ledger writes on this machine.

    Raises UsageError where the ledger and the output are one file, or the ledger is remote.
    """
    is_file = target.name is not None and target.kind != "parts" and not target.is_folder
    files = [name for name in (target.name if is_file else None, ledger) if name is not None]
    if ledger and is_remote(ledger):
        raise UsageError(f"--ledger {ledger}: a ledger is a file of this machine")
    if len(files) > 1 and real_place(files[0]) == real_place(files[1]):
        raise UsageError(f"{ledger} cannot be both the ledger and the output")
    return Written(
        files=tuple(files),
        folder=target.name if target.is_folder else None,
        is_shown=target.name is None,
    )


def _places(name: str) -> Iterator[Path]:
    return (beside(name, suffix) for suffix in _BESIDE)


def _status(name: str) -> os.stat_result | None:
    with suppress(OSError, ValueError):
        return Path(name).stat()
    return None


def _shown() -> Identity | None:
    """Return the file that standard output goes to, None where it goes to a screen or a pipe."""
    with suppress(OSError, ValueError, AttributeError):
        status = os.fstat(sys.stdout.fileno())
        return identity(status) if stat.S_ISREG(status.st_mode) else None
    return None


def _is_visible_in(folder: str, place: Path) -> bool:
    """Return whether a walk through `folder` comes by `place`."""
    root = real_place(folder)
    if not place.is_relative_to(root):
        return False
    return not any(part.startswith(".") for part in place.relative_to(root).parts)


def _identities(folder: str) -> Iterator[Identity]:
    """Yield the identity of each file that a walk through `folder` comes by."""
    for input in walk(folder):
        status = _status(os.fsdecode(input.file or b""))
        if status is not None:
            yield identity(status)
