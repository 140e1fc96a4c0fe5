"""Growth: one article made longer and longer, and how the time grows each time it doubles.

2.0 is linear. The body repeats a sample's paragraphs, each with a number of its own.
"""

import time
from pathlib import Path

from newsparse import parse
from newsparse.renderer.render import render

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ("ferry.txt", "library.txt")
SIZES = tuple(1024 * 2**power for power in range(5, 11))
"""Bytes: 32 KB to 1 MB."""
ROUNDS = 3


def main() -> None:
    """Print a line for each size of each sample."""
    for name in SAMPLES:
        text = (ROOT / "samples" / name).read_text("utf-8")
        before = None
        for size in SIZES:
            now = seconds(lengthened(text, size))
            ratio = f", {now / before:.2f} times the half" if before else ""
            print(f"growth: {name}: {size // 1024:5} KB {1e3 * now:7.0f} ms{ratio}")
            before = now


def lengthened(text: str, size: int) -> bytes:
    """Return the article `text` with its body repeated until it is about `size` bytes long."""
    header, body = text.split("\n\n", 1)
    copies = max(1, size // len(body.encode("utf-8")))
    bodies = (body.replace(".\n", f", № {number}.\n") for number in range(copies))
    return (header + "\n\n" + "\n\n".join(bodies)).encode("utf-8")


def seconds(data: bytes) -> float:
    """Return the least time that reading `data` into a JSON line took."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        render(parse(data), format="json")
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
