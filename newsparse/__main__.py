"""The command's way in: `newsparse`, or `python -m newsparse`."""

import gc
import os
import sys
from contextlib import suppress

_GENERATION = 20_000  # objects: the records of one long article; Python's 700 are a paragraph's

_INTERRUPTED = 130  # what a shell makes of the signal that Ctrl-C sends


def main() -> None:
    """Run the command and end the process with its exit code.

    Nothing that modules make while they load becomes garbage, and looking for it there takes a
    tenth of a cold start: collection waits until they have loaded, and leaves them alone then.
    """
    gc.disable()
    _take_closed_streams()
    try:
        from newsparse.cli import run_command

        gc.freeze()
        gc.set_threshold(_GENERATION)
        gc.enable()
        code = run_command(sys.argv[1:])
    except KeyboardInterrupt:  # while the modules load; a run tells how to go on
        code = _INTERRUPTED
    _end(code)


def _take_closed_streams() -> None:
    """Put something in the place of each standard stream that is closed (`newsparse a.txt >&-`).

    A file opened later would get its number. Standard output cannot be written there, and the
    run says so; what is told on standard error is told to nobody.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            number = os.open(os.devnull, os.O_RDONLY if name == "stdout" else os.O_RDWR)
            setattr(sys, name, os.fdopen(number, mode))


def _end(code: int) -> None:
    """End the process with `code`, at once: unloading the modules is another tenth of a run.

    Where what is printed cannot be written any more, Python ends it its own way, and says so.
    """
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
