"""Batch runs: articles a second, what is not parsing, memory, a second run, trafilatura beside.

    batch.py [--count 2000] [--many 20000] [--trafilatura COMMAND]

`make bench` takes sizes that are done in a minute or two; the README's figures are those of
--count 20000 --many 100000. Each ratio is of runs that follow each other. CPU time is that of
the run and its workers together, and says most on a machine that has other things to do.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsparse.pipeline import parse_all

MAKE_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "bench" / "make_folder.py"
NEWSPARSE = [sys.executable, "-m", "newsparse"]
MEASURED = 2000
"""Files that are parsed on their own, to know what of a run is parsing."""
SMALL = "date 2025-03-04 Ferry {}\n\nBy Ann Lee\n\nThe ferry runs again, said Ann Lee.\n"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--many", type=int, default=20_000)
    parser.add_argument("--trafilatura", help="its command, from an environment of its own")
    options = parser.parse_args()
    if not MAKE_FOLDER.exists():
        print("batch: ../shared with its corpora is not here")
        return
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        make_folder("dumps", options.count)
        speeds(options.count)
        memory(options.many)
        if options.trafilatura:
            trafilatura(options.trafilatura)


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
    parsing = parsing_seconds("dumps")
    for target in ("out.jsonl", "out.db"):
        runs = {
            jobs: timed(*NEWSPARSE, "dumps", "-q", "--force", f"-j{jobs}", "-o", target)
            for jobs in (1, 2)
        }
        (one, cpu), (two, _) = runs[1], runs[2]
        print(
            f"batch: {count:,} dumps to {target}: {count / one:.0f} articles a second with -j1, "
            f"{count / two:.0f} with -j2, ratio {one / two:.2f}; "
            f"not parsing {1 - parsing / cpu:.0%} of the CPU time with -j1"
        )
    (again, _) = timed(*NEWSPARSE, "dumps", "-q", "-j2", "-o", "out.db")
    print(
        f"batch: {count:,} dumps again, unchanged, to out.db: {again:.1f} s after {two:.1f} s, "
        f"ratio {again / two:.3f}"
    )


def parsing_seconds(folder: str) -> float:
    """Return the CPU seconds that parsing the files of `folder` takes, and nothing else.

    It is measured on every Nth file, and multiplied.
    """
    files = sorted(Path(folder).rglob("*.txt"))
    step = max(1, len(files) // MEASURED)
    texts = [path.read_bytes() for path in files[::step]]
    list(parse_all(texts[0]))  # what is loaded once is loaded
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
    print(
        f"batch: resident memory at its most {peaks[1]:.1f} MB with {many:,} inputs, "
        f"{peaks[0]:.1f} MB with {few:,}, ratio {peaks[1] / peaks[0]:.2f}"
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


def trafilatura(command: str) -> None:
    """Print how long both take for the same saved pages, each with its own batch command."""
    make_folder("pages", 0, 1000)
    pages = sum(path.is_file() for path in Path("pages").rglob("*"))
    theirs = (command, "--input-dir", "pages/html", "--output-dir", "theirs", "--json")
    ours = (*NEWSPARSE, "pages", "-q", "-j2", "-o", "ours/")
    (our_seconds, _), (their_seconds, _) = timed(*ours), timed(*theirs, "--parallel", "2")
    written = sum(path.is_file() for path in Path("theirs").rglob("*"))
    print(
        f"batch: {pages} saved pages, two processes: newsparse {our_seconds:.1f} s, "
        f"trafilatura {their_seconds:.1f} s ({written} written), "
        f"ratio {our_seconds / their_seconds:.2f}"
    )


if __name__ == "__main__":
    main()
