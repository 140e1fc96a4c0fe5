"""Fuzz newsparse for some minutes or inputs, in several processes: python -m fuzz --help.

The same seed gives the same inputs at the same commit. What fails is written to build/fuzz, an
input a kind of failure, to become a row of the tests; `--only NUMBER` runs one input again.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from random import SystemRandom

from fuzz.inputs import BLOCK, block_of_inputs
from fuzz.way import go
from fuzz.workers import Failure, Result, results

_CRASHES = Path("build/fuzz")
_NOTE_EVERY = 50_000  # inputs


def main() -> None:
    """Run, print the figures, and end with 1 where anything failed."""
    options = _options()
    if options.only is not None:
        go(_input(options.seed, options.only), options.only)
        return
    print(f"fuzz: seed {options.seed}, {options.jobs} processes", flush=True)
    started = time.monotonic()
    tally = _Tally(options.seed)
    for result in results(options.seed, _is_wanted(options), options.jobs):
        tally.add(result)
    print(f"fuzz: seed {options.seed}: {tally} in {time.monotonic() - started:.0f} s")
    sys.exit(1 if tally.failures else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--inputs", type=int, help="so many, however long it takes")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", type=int, metavar="NUMBER", help="one input of the seed")
    return parser.parse_args()


def _is_wanted(options: argparse.Namespace) -> Callable[[int], bool]:
    """Return what tells whether the block of a number is still to be run."""
    if options.inputs:
        return lambda block: block * BLOCK < options.inputs
    end = time.monotonic() + 60 * options.minutes
    return lambda _block: time.monotonic() < end


class _Tally:
    """What has been run so far, and the kinds of failure that were seen."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.inputs = self.failures = 0
        self.kinds = set[str]()

    def add(self, result: Result) -> None:
        """Count `result`, and keep the first input of each new kind of failure."""
        before = self.inputs // _NOTE_EVERY
        self.inputs += result.inputs
        self.failures += len(result.failures)
        for failure in result.failures:
            if failure.kind not in self.kinds:
                self.kinds.add(failure.kind)
                _keep(self.seed, failure)
        if self.inputs // _NOTE_EVERY > before:
            print(f"fuzz: {self}", flush=True)

    def __str__(self) -> str:
        return f"{self.inputs:,} inputs, {self.failures} failures of {len(self.kinds)} kinds"


def _input(seed: int, number: int) -> bytes | str:
    block, place = divmod(number, BLOCK)
    return next(islice(block_of_inputs(seed, block), place, None))


def _keep(seed: int, failure: Failure) -> None:
    """Write the input of `failure` down, and print what it was."""
    data = _input(seed, failure.number)
    _CRASHES.mkdir(parents=True, exist_ok=True)
    path = _CRASHES / f"{seed}-{failure.number}"
    path.write_bytes(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)
    path.with_suffix(".txt").write_text(failure.report, "utf-8", "backslashreplace")
    print(f"fuzz: input {failure.number}, kept as {path}: {failure.kind}", flush=True)


if __name__ == "__main__":
    main()
