"""Batch runs: articles a second, what is not parsing, memory, a second run, trafilatura beside.

    batch.py [--count 20000] [--many 100000] [--pages 300] [--trafilatura COMMAND]

Prints a row of the README's table as each figure is there, with what it has to reach. Each ratio
is of runs that follow each other. Everything together takes some eight minutes on two cores that
have nothing else to do; --count 2000 --many 20000 gives an idea in one.
"""

import argparse
import gc
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsparse.batch.workers.worker import GENERATION
from newsparse.pipeline import parse_all

MAKE_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "bench" / "make_folder.py"
NEWSPARSE = [sys.executable, "-m", "newsparse"]
MEASURED = 2000
"""Files that are parsed on their own, to know what of a run is parsing."""
SMALL = "date 2025-03-04 Ferry {}\n\nBy Ann Lee\n\nThe ferry runs again, said Ann Lee.\n"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=20_000, help="dumps")
    parser.add_argument("--many", type=int, default=100_000, help="small files, for the memory")
    parser.add_argument("--pages", type=int, default=300, help="saved pages")
    parser.add_argument("--trafilatura", help="its command, from an environment of its own")
    options = parser.parse_args()
    if not MAKE_FOLDER.exists():
        print("batch: ../shared with its corpora is not here")
        return
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        print("| batch runs, two cores | measured | asked for |\n|---|---|---|", flush=True)
        speeds(options.count)
        memory(options.many)
        if options.trafilatura:
            trafilatura(options.trafilatura, options.pages)


def row(what: str, measured: str, asked: str = "") -> None:
    """Print a row of the table."""
    print(f"| {what} | {measured} | {asked} |", flush=True)


def make_folder(name: str, count: int, pages: int = 0) -> None:
    """Have the shared script make a folder of dumps and saved pages."""
    Path(name).mkdir()
    sizes = ["--count", str(count), "--html", str(pages)]
    subprocess.run([sys.executable, MAKE_FOLDER, name, *sizes], check=True, capture_output=True)


def timed(*command: str) -> tuple[float, float]:
    """Return the seconds and the CPU seconds that `command` takes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def speeds(count: int) -> None:
    """Print articles a second, what is not parsing, and how long a second run takes."""
    make_folder("dumps", count)
    for target in ("out.jsonl", "out.db"):
        run = (*NEWSPARSE, "dumps", "-q", "--force", "-o", target)
        before = parsing_seconds("dumps")
        one, cpu = timed(*run, "-j1")
        parsing = (before + parsing_seconds("dumps")) / 2
        two, _ = timed(*run, "-j2")
        name = f"{count:,} dumps to {target}"
        row(
            f"{name}, articles a second",
            f"{count / one:.0f} with `-j1`, {count / two:.0f} with `-j2`: {one / two:.2f} times",
            "1.8 times",
        )
        row(
            f"{name}, not parsing (`-j1`)",
            f"{max(0, 1 - parsing / one):.0%} of the time, "
            f"{1 - parsing / cpu:.0%} of all processes' CPU time",
            "at most 15 %",
        )
    again, _ = timed(*NEWSPARSE, "dumps", "-q", "-j2", "-o", "out.db")
    row(
        f"{count:,} dumps again, unchanged, to out.db (`-j2`)",
        f"{again:.1f} s after {two:.1f} s: {again / two:.3f} times",
        "at most 0.1 times",
    )


def parsing_seconds(folder: str) -> float:
    """Return the CPU seconds that parsing the files of `folder` takes, and nothing else.

    It is measured on some of them, drawn anew each time, with what a worker process tells the
    garbage collector, and multiplied.
    """
    files = sorted(Path(folder).rglob("*.txt"))
    texts = [path.read_bytes() for path in random.sample(files, min(MEASURED, len(files)))]
    list(parse_all(texts[0]))  # what is loaded once is loaded
    gc.freeze()
    gc.set_threshold(GENERATION)
    start = time.process_time()
    for text in texts:
        list(parse_all(text))
    return (time.process_time() - start) * len(files) / len(texts)


def memory(many: int) -> None:
    """Print the most memory that the run itself takes, with few inputs and with many."""
    few = min(2000, many // 10)
    peaks = []
    for count in (few, many):
        folder = Path(f"small{count}")
        for number in range(count):
            file = folder / f"{number // 1000:03}" / f"{number:06}.txt"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(SMALL.format(number), encoding="utf-8")
        peaks.append(peak_megabytes(str(folder)))
    row(
        f"resident memory of the run, at most, with {many:,} and with {few:,} inputs",
        f"{peaks[1]:.1f} MB and {peaks[0]:.1f} MB: {peaks[1] / peaks[0]:.2f} times",
        "at most 1.1 times",
    )


def peak_megabytes(folder: str) -> float:
    """Return the most memory that a run over `folder` had, its workers left out."""
    code = (
        "import resource, sys; from newsparse.cli import run_command; run_command(sys.argv[1:]); "
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    command = [sys.executable, "-c", code, folder, "-q", "-o", "out.jsonl"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024


def trafilatura(command: str, count: int) -> None:
    """Print how long both take for the same saved pages, each with its own batch command."""
    make_folder("pages", 0, count)
    pages = sum(path.is_file() for path in Path("pages").rglob("*"))
    theirs = (command, "--input-dir", "pages/html", "--output-dir", "theirs", "--json")
    ours = (*NEWSPARSE, "pages", "-q", "-j2", "-o", "ours/")
    (our_seconds, _), (their_seconds, _) = timed(*ours), timed(*theirs, "--parallel", "2")
    written = sum(path.is_file() for path in Path("theirs").rglob("*"))
    row(
        f"{pages:,} saved pages in two processes",
        f"{our_seconds:.1f} s; trafilatura's batch command {their_seconds:.1f} s "
        f"({written:,} written): {our_seconds / their_seconds:.2f} times",
    )


if __name__ == "__main__":
    main()
