"""The soak: very many mixed inputs in one process, and the memory that it holds on the way.

    python -m fuzz.soak [--inputs 200000] [--seed 1]

Linux only: the resident size is read from /proc. Ends with 1 where it grows.
"""

import argparse
import gc
import os
import sys
from itertools import chain, count, islice
from pathlib import Path

from fuzz.inputs import block_of_inputs
from fuzz.way import go

_LOOKS = 10
_MOST_GROWTH = 1.1
"""In the second half: bounded caches (shapes and tags of words, rich's widths) fill for long."""


def main() -> None:
    """Print the resident size ten times, and how much it grew."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.soak")
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sizes = _sizes(options.seed, options.inputs)
    growth = sizes[-1] / sizes[_LOOKS // 2 - 1]
    name = f"{options.inputs:,} inputs with seed {options.seed}"
    print(f"soak: {name}: the second half took {growth:.3f} times the memory")
    sys.exit(1 if growth > _MOST_GROWTH else 0)


def _sizes(seed: int, inputs: int) -> list[float]:
    """Return the resident size after each tenth of the inputs."""
    stream = chain.from_iterable(block_of_inputs(seed, block) for block in count())
    sizes, number = list[float](), 0
    for tenth in range(1, _LOOKS + 1):
        for data in islice(stream, inputs * tenth // _LOOKS - number):
            go(data, number)
            number += 1
        gc.collect()
        sizes.append(_resident_megabytes())
        print(f"soak: {number:9,} inputs: {sizes[-1]:.1f} MB resident", flush=True)
    return sizes


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main()
