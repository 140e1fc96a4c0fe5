"""The soak: very many mixed inputs in one process, and the memory that it holds on the way.

    python -m fuzz.soak [--inputs 200000] [--seed 1]

Two sizes are measured. The resident size, once malloc has given back what it only keeps: it grows
for long, by caches with bounds that fill ever slower (rich's of characters and short lines,
charset-normalizer's table of code points, ours of the shapes and tags of the dictionary) and by
holes in the heap. And what is in use without caches, after the first tenth and at the end: it is to
stand, for nobody will give it back.

Linux with glibc only, which counts what is in use where Python leaves all of it to malloc. Ends
with 1 where either grows too much.
"""

import argparse
import ctypes
import gc
import os
import sys
from functools import _lru_cache_wrapper
from itertools import chain, count, islice
from pathlib import Path

import charset_normalizer.md

from fuzz.inputs import block_of_inputs
from fuzz.way import go

_LIBC = ctypes.CDLL("libc.so.6")
_LOOKS = 10
_MOST_GROWTH = 1.1
"""Of the resident size, in the second half."""
_MOST_LEAKED = 1.05
"""Of what is in use without caches, from the first tenth on: some 10 bytes an input, or what is
loaded late. A buffer lost by one input in ten thousand makes more."""
_MEGABYTE = 2**20


def main() -> None:
    """Print the resident size ten times, and how much it and what is never given back grew."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.soak")
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    _leave_memory_to_malloc()
    sizes, kept = _sizes(options.seed, options.inputs)
    half = sizes[_LOOKS // 2 - 1]
    growth, leaked = sizes[-1] / half, kept[-1] / kept[0]
    print(
        f"soak: {options.inputs:,} inputs with seed {options.seed}: {half:.0f} MB resident "
        f"half-way, {sizes[-1]:.0f} MB at the end, {growth:.3f} times; in use without caches "
        f"{kept[0]:.1f} MB after a tenth, {kept[-1]:.1f} MB at the end, {leaked:.3f} times"
    )
    sys.exit(1 if growth > _MOST_GROWTH or leaked > _MOST_LEAKED else 0)


def _leave_memory_to_malloc() -> None:
    """Begin again with Python's own allocator off: what it takes is not what is in use."""
    if os.environ.get("PYTHONMALLOC") != "malloc":
        again = [sys.executable, "-m", "fuzz.soak", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, "PYTHONMALLOC": "malloc"})


def _sizes(seed: int, inputs: int) -> tuple[list[float], list[float]]:
    """Return what is resident after each tenth, and what is in use after the first and last."""
    stream = chain.from_iterable(block_of_inputs(seed, block) for block in count())
    sizes, kept, number = list[float](), list[float](), 0
    for tenth in range(1, _LOOKS + 1):
        for data in islice(stream, inputs * tenth // _LOOKS - number):
            go(data, number)
            number += 1
        gc.collect()
        _LIBC.malloc_trim(0)
        sizes.append(_resident_megabytes())
        print(f"soak: {number:9,} inputs: {sizes[-1]:.1f} MB resident", flush=True)
        if tenth in {1, _LOOKS}:
            _empty_caches()
            kept.append(_megabytes_in_use())
    return sizes, kept


def _empty_caches() -> None:
    """Empty the caches, whoever's they are."""
    for found in gc.get_objects():
        if isinstance(found, _lru_cache_wrapper):
            found.cache_clear()
    code_points: list[None] = getattr(charset_normalizer.md, "_CHAR_INFO_PAGES", [])
    code_points[:] = [None] * len(code_points)
    gc.collect()


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


class _MallocInfo(ctypes.Structure):
    """What glibc's mallinfo2 returns: `uordblks` bytes in use, `hblkhd` in maps of their own."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def _megabytes_in_use() -> float:
    _LIBC.mallinfo2.restype = _MallocInfo
    info = _LIBC.mallinfo2()
    return float(info.uordblks + info.hblkhd) / _MEGABYTE


if __name__ == "__main__":
    main()
