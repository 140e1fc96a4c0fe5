"""A folder's files in a fixed order, however many there are."""

import heapq
import os
import re
import stat
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO

from msgspec.structs import replace

from newsparse.batch.inputs.no_articles import IS_NONE, no_article_by_name
from newsparse.batch.inputs.own_files import NO_FILES, OwnFiles
from newsparse.batch.tasks import Input
from newsparse.renderer.own_marks import BRAT_CONFIGURATION, BRAT_FILE

_SORTED_AT_ONCE = 100_000
"""Names of one folder that are sorted in memory; of more, sorted runs go to disk."""
_BYTE = re.compile(rb"\\x([89a-f][0-9a-f])")
_NEVER_OPENED = (
    (stat.S_ISFIFO, "a named pipe, which is never opened in a folder"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)
_ANNOTATED = f"annotations for brat that newsparse wrote{IS_NONE}"
_OWN_FOLDER = "in the folder that this run writes to, and not read"
_LEADS_OUT = "a link that leads out of the folder, which is not followed: name it to have it read"


def walk(folder: str, *, own: OwnFiles = NO_FILES) -> Iterator[Input]:
    """Yield the files under `folder`, each folder's entries in the order of their names.

    Hidden names (a leading dot) are left out, and the run's `own` files and folders. A folder is
    entered once, however many links lead to it, so that no circle of links has an end to find,
    and no link is followed out of `folder`. What cannot be read (a pipe, a socket, a device, such
    a link, a folder without permission) is yielded with that as its problem, and what is no
    article by its name (a picture, a table), or written for brat, as left out.
    """
    root = os.path.realpath(folder)
    entered: set[tuple[int, int]] = set()
    levels: list[Iterator[str]] = [iter([folder])]
    while levels:
        name = next(levels[-1], None)
        if name is None:
            levels.pop()
            continue
        if own.has_path(name):
            yield from _own_folder(name)
            continue
        try:
            status = Path(name).stat()
            if own.has_identity(status):
                continue
            if _leads_out(name, root):
                yield _file(name, problem=_LEADS_OUT)
            elif not stat.S_ISDIR(status.st_mode):
                yield _file(name, problem=_problem(status.st_mode))
            elif _is_annotated(name):
                yield replace(_file(name, problem=None), no_article=_ANNOTATED)
            elif (identity := (status.st_dev, status.st_ino)) not in entered:
                entered.add(identity)
                levels.append(sorted_names(name))
        except OSError as error:
            yield _file(name, problem=error.strerror)


def _own_folder(name: str) -> Iterator[Input]:
    """Yield what the run writes as left out where it is a folder that holds other files, too."""
    files = (file for _, _, files in os.walk(name) for file in files)
    if not all(file.startswith(".") or ".json" in file for file in files):
        yield replace(_file(name, problem=None), no_article=_OWN_FOLDER)


def _is_annotated(folder: str) -> bool:
    """Return whether newsparse has written a folder for brat: its texts are no articles."""
    file, opening = Path(folder) / BRAT_FILE, BRAT_CONFIGURATION.encode()
    if not file.is_file():
        return False
    with file.open("rb") as stream:
        return stream.read(len(opening)) == opening


def _leads_out(name: str, root: str) -> bool:
    """Return whether `name` is a link to what does not lie in the folder `root`."""
    link = Path(name)
    return link.is_symlink() and not link.resolve().is_relative_to(root)


def _file(name: str, *, problem: str | None) -> Input:
    return Input(
        path=shown(name),
        file=os.fsencode(name),
        problem=problem,
        found=True,
        no_article=None if problem else no_article_by_name(name),
    )


def shown(name: str) -> str:
    r"""Return a file's name as text; bytes that are not UTF-8 are written as \xNN."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def spelled(path: str) -> str:
    r"""Return the file's name that `shown` has made `path` of, where a file bears it.

    A name may hold \xNN itself: the file that has the path as it stands comes first.
    """
    if os.path.lexists(path):
        return path
    name = os.fsdecode(_BYTE.sub(lambda found: bytes([int(found[1], 16)]), os.fsencode(path)))
    return name if os.path.lexists(name) else path


def sorted_names(folder: str, *, at_once: int = _SORTED_AT_ONCE) -> Iterator[str]:
    """Return the full names of a folder's entries, sorted, never more than `at_once` in memory."""
    with os.scandir(folder) as entries:
        names = (entry.path for entry in entries if not entry.name.startswith("."))
        runs = [sorted(islice(names, at_once))]
        if len(runs[0]) < at_once:
            return iter(runs[0])
        return heapq.merge(*_runs_on_disk(runs[0], names, at_once))


def _runs_on_disk(run: list[str], names: Iterator[str], at_once: int) -> list[Iterator[str]]:
    runs = []
    while run:
        runs.append(_read_back(_written(run)))
        run = sorted(islice(names, at_once))
    return runs


def _written(names: Iterable[str]) -> IO[bytes]:
    import tempfile

    file = tempfile.TemporaryFile()  # noqa: SIM115 - _read_back closes it
    for name in names:
        file.write(os.fsencode(name) + b"\0")
    file.seek(0)
    return file


def _read_back(file: IO[bytes]) -> Iterator[str]:
    with file:
        blocks = iter(lambda: file.read(1 << 16), b"")
        yield from map(os.fsdecode, split(blocks, b"\0"))


def split(blocks: Iterable[bytes], separator: bytes) -> Iterator[bytes]:
    """Yield what stands between the separators in `blocks`, joined over their borders."""
    rest = b""
    for block in blocks:
        *parts, rest = (rest + block).split(separator)
        yield from parts
    if rest:
        yield rest


def _problem(mode: int) -> str | None:
    return next((problem for is_kind, problem in _NEVER_OPENED if is_kind(mode)), None)
