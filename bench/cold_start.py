"""Cold start: `newsparse SAMPLE --json` against a minimal typer program printing its argument.

Both are fresh processes, run in pairs one after the other, so that a busy machine weighs on
both; the figure is the ratio of the medians.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = str(ROOT / "samples" / "ferry.txt")
PAIRS = 21
MINIMAL = """
import typer

def main(path: str) -> None:
    typer.echo(path)

typer.run(main)
"""


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "minimal.py"
        program.write_text(MINIMAL, encoding="utf-8")
        minimal = [sys.executable, str(program), SAMPLE]
        command = [str(Path(sys.executable).with_name("newsparse")), SAMPLE, "--json"]
        seconds(minimal), seconds(command)
        pairs = [(seconds(minimal), seconds(command)) for _ in range(PAIRS)]
    floor, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(
        f"cold start: newsparse {1e3 * ours:.0f} ms, minimal typer program {1e3 * floor:.0f} ms, "
        f"ratio {ours / floor:.2f} (medians of {PAIRS} pairs)"
    )


def seconds(command: list[str]) -> float:
    """Return how long a run of `command` takes, its output thrown away."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
