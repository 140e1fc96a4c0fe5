"""The inputs of a run: files as they are named, folders walked in order, standard input."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsparse.batch.tasks import Input, Limits
from newsparse.batch.walk import shown, walk

STANDARD_INPUT = "-"


def inputs(paths: Iterable[str], *, limits: Limits) -> Iterator[Input]:
    """Yield the inputs that `paths` name, in order; "-" is standard input.

    What cannot be read is yielded too, with its problem, so that it is reported in its place.
    """
    for path in paths:
        try:
            yield from _named(path, limits)
        except OSError as error:
            yield Input(path=shown(path), problem=error.strerror)


def _named(path: str, limits: Limits) -> Iterator[Input]:
    if path == STANDARD_INPUT:
        yield Input(path=path, data=sys.stdin.buffer.read(limits.size + 1))
        return
    mode = Path(path).stat().st_mode
    if stat.S_ISDIR(mode):
        yield from walk(path)
    elif stat.S_ISREG(mode):
        yield Input(path=shown(path), file=os.fsencode(path))
    else:  # named by hand, as in `newsparse <(zcat dump.gz)`: this process alone can open it
        with Path(path).open("rb") as stream:
            yield Input(path=shown(path), data=stream.read(limits.size + 1))
