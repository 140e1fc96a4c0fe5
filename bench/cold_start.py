"""Cold start: `newsparse SAMPLE --json` against a minimal typer program printing its argument.

Both are fresh processes, run in pairs one after the other, so that a busy machine weighs on
both; the figure is the ratio of the medians. The package is compiled to bytecode first, as pip
leaves it when it installs one.
"""

import compileall
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ("ferry.txt", "library.txt")
"""Russian, which loads a dictionary of word forms, and English."""
PAIRS = 21
MINIMAL = """
import typer

def main(path: str) -> None:
    typer.echo(path)

typer.run(main)
"""


def main() -> None:
    """Print both medians and their ratio for each sample."""
    compileall.compile_dir(ROOT / "newsparse", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "minimal.py"
        program.write_text(MINIMAL, encoding="utf-8")
        for name in SAMPLES:
            compare(program, ROOT / "samples" / name)


def compare(program: Path, sample: Path) -> None:
    """Print how long newsparse and the minimal program take on `sample`."""
    minimal = [sys.executable, str(program), str(sample)]
    command = [str(Path(sys.executable).with_name("newsparse")), str(sample), "--json"]
    seconds(minimal), seconds(command)
    pairs = [(seconds(minimal), seconds(command)) for _ in range(PAIRS)]
    floor, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(
        f"cold start: {sample.name}: newsparse {1e3 * ours:.0f} ms, minimal typer program "
        f"{1e3 * floor:.0f} ms, ratio {ours / floor:.2f} (medians of {PAIRS} pairs)"
    )


def seconds(command: list[str]) -> float:
    """Return how long a run of `command` takes, its output thrown away."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
