"""The command's way in: `newsparse`, or `python -m newsparse`."""

import gc

_GENERATION = 20_000  # objects: the records of one long article; Python's 700 are a paragraph's


def main() -> None:
    """Run the command and end the process with its exit code.

    Nothing that modules make while they load becomes garbage, and looking for it there takes a
    tenth of a cold start: collection waits until they have loaded, and leaves them alone then.
    """
    gc.disable()
    from newsparse.cli import main as command

    gc.freeze()
    gc.set_threshold(_GENERATION)
    gc.enable()
    command()


if __name__ == "__main__":
    main()
