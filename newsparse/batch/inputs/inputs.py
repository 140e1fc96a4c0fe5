"""The inputs of a run: files as they are named, folders walked in order, standard input."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import cast

from newsparse.batch.inputs.containers import expand, expand_stream
from newsparse.batch.inputs.own_files import NO_FILES, OwnFiles
from newsparse.batch.inputs.remote import is_remote, walk_remote
from newsparse.batch.inputs.walk import shown, split, walk
from newsparse.batch.reasons import reason
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import ReadError, UsageError

STANDARD_INPUT = "-"


def inputs(
    paths: Iterable[str],
    *,
    limits: Limits,
    opened_here: bool = True,
    own: OwnFiles = NO_FILES,
) -> Iterator[Input]:
    """Yield the inputs that `paths` name, in order; "-" is standard input.

    Containers are opened here and their members yielded, unless `opened_here` is False: then
    they are yielded as they are, for the workers to open. What cannot be read is yielded too,
    with its problem, so that it is reported in its place. The run's `own` files are passed over
    in folders. Raises UsageError where one of them is named.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            yield from expand_stream(Input(path=path), sys.stdin.buffer, limits)
            continue
        for input in _named(path, limits, own):
            yield from expand(input, limits) if opened_here else (input,)


def open_named(file: str) -> BufferedReader:
    """Return the bytes of a file, or of standard input. Raises OSError where there are none."""
    if file == STANDARD_INPUT:
        return cast("BufferedReader", sys.stdin.buffer)
    return Path(file).open("rb")


def _opened(file: str) -> BufferedReader:
    try:
        return open_named(file)
    except OSError as error:
        raise ReadError(f"cannot read the paths in {file}: {error.strerror}") from error


def is_countable(path: str) -> bool:
    """Return whether the files that `path` names can be counted without a look inside."""
    return path != STANDARD_INPUT and not is_remote(path) and Path(path).is_dir()


def _named(path: str, limits: Limits, own: OwnFiles) -> Iterator[Input]:
    try:
        if is_remote(path):
            yield from walk_remote(path)
        else:
            yield from _local(path, limits, own)
    except UsageError:
        raise
    except Exception as error:
        yield Input(path=shown(path), problem=reason(error))


def _local(path: str, limits: Limits, own: OwnFiles) -> Iterator[Input]:
    status = Path(path).stat()
    if stat.S_ISDIR(status.st_mode):
        yield from walk(path, own=own)
    elif own.has_identity(status) or own.has_path(path):
        raise UsageError(f"{path} is an input and an output of the run")
    elif stat.S_ISREG(status.st_mode):
        yield Input(path=shown(path), file=os.fsencode(path))
    else:  # named by hand, as in `newsparse <(zcat dump.gz)`: this process alone can open it
        with Path(path).open("rb") as stream:
            yield from expand_stream(Input(path=shown(path)), stream, limits)


def listed(file: str) -> Iterator[str]:
    """Yield the paths that `file` lists, "-" being standard input.

    They are separated by NUL where there is one near the beginning, else by line breaks.
    Raises ReadError where the file cannot be read.
    """
    with _opened(file) as stream:
        blocks = iter(lambda: stream.read1(1 << 16), b"")
        head = next(blocks, b"")
        separator = b"\0" if b"\0" in head else b"\n"
        for name in split(chain([head], blocks), separator):
            if name.strip():
                yield os.fsdecode(name.removesuffix(b"\r") if separator == b"\n" else name)
