"""Standard output through the reader's pager, as git has it."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

from newsparse.batch.outputs.streams import Stream, standard_output

_LESS = {"LESS": "FRX"}
"""Less ends at once where all fits on the screen, shows colours, and leaves the text there."""


def pager_command(environment: Mapping[str, str]) -> list[str] | None:
    """Return the command that PAGER asks for, less where it is silent, None where there is none."""
    wanted = shlex.split(environment.get("PAGER", "less"))
    return wanted if wanted and shutil.which(wanted[0]) else None


@contextmanager
def paged_output() -> Iterator[Stream]:
    """Give a stream to the pager, and wait for the reader to leave it; else standard output."""
    command = pager_command(os.environ)
    if command is None:
        with standard_output() as stream:
            yield stream
        return
    pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=_LESS | os.environ)
    assert pager.stdin is not None
    try:
        yield Stream(pager.stdin, "the pager")
    finally:
        with suppress(BrokenPipeError):
            pager.stdin.close()
        pager.wait()
