"""Score newsparse on the shared corpora and fail where a score is below its floor.

    python bench/quality.py            scores, each beside its floor in bench/floors.json
    python bench/quality.py --raise    the same, then lift each floor to the score less MARGIN

Floors are only ever lowered by hand. Where the shared folder is absent there is nothing to
measure, and that is said.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from calibration import calibrations

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = ROOT / "bench" / "floors.json"
MARGIN = 0.01
"""How far a raised floor stays below the score: about one quote of the smallest corpus."""

QUOTES = (
    "quotes-ru-dev",
    "quotes-ru-more-dev",
    "quotes-lenta-dev",
    "quotes-en-dev",
    "quotes-de-dev",
)
PAGES = ("news-dev", "html-dev")
QUOTE_KINDS = ("direct", "partial", "indirect")
PAGE_SCORES = ("f1", "with_", "without", "title", "author", "date")


def main() -> None:
    """Print every score beside its floor; exit 1 where one is below it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--raise", dest="lift", action="store_true")
    lift = arguments.parse_args().lift
    if not SHARED.is_dir():
        print(f"quality: no corpora at {SHARED}, nothing measured")
        return
    scores = {**measure("quote_quality.py", QUOTES), **measure("html_quality.py", PAGES)}
    for line in calibrations():
        print(f"confidence {line}")
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    below = [name for name in scores if scores[name] < floors.get(name, 0)]
    for name, score in scores.items():
        print(f"{name:40} {score:7.4f}  floor {floors.get(name, 0):.4f}{mark(name, below)}")
    if lift:
        write_floors(scores, floors)
    if below:
        sys.exit(f"quality: {len(below)} below the floor")


def mark(name: str, below: list[str]) -> str:
    """Return what is put behind the score of `name`."""
    return "  BELOW" if name in below else ""


def measure(script: str, corpora: tuple[str, ...]) -> dict[str, float]:
    """Run a shared benchmark and return its scores by name, all of them better when higher."""
    paths = [str(SHARED / "corpora" / corpus) for corpus in corpora]
    command = [sys.executable, str(SHARED / "bench" / script), *paths, "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    scores: dict[str, float] = {}
    for title, total in json.loads(done.stdout).items():
        corpus = title.split(":")[0]
        print(f"{corpus}: {total.get('ms_per_document', total.get('ms_mean'))} ms a document")
        found = dict(quote_scores(total) if script.startswith("quote") else page_scores(total))
        scores |= {f"{corpus} {name}": score for name, score in found.items()}
    return scores


def quote_scores(total: dict) -> Iterator[tuple[str, float]]:
    """Yield the scores of a quote corpus."""
    yield "read", 1 - total["crashed"] / total["documents"]
    if "false_speech" in total:
        yield "no false speech", 1 - total["false_speech"]
    for kind in QUOTE_KINDS:
        if kind in total:
            yield f"{kind} span", total[kind]["span"]["f1"]
            yield f"{kind} attributed", total[kind]["attributed"]["f1"]


def page_scores(total: dict) -> Iterator[tuple[str, float]]:
    """Yield the scores of a corpus of pages."""
    yield "read", 1 - total["errors"] / total["pages"]
    for name in PAGE_SCORES:
        if total[name] is not None:
            yield name.strip("_"), total[name]
    for name in ("author_extra", "date_extra"):
        if total[name] is not None:
            yield f"no {name}".replace("_", " "), 1 - total[name]


def write_floors(scores: dict[str, float], floors: dict[str, float]) -> None:
    """Lift each floor to its score less MARGIN; a score of 1 is its own floor."""
    lifted = {
        name: max(floors.get(name, 0.0), score if score == 1 else max(0.0, score - MARGIN))
        for name, score in scores.items()
    }
    rounded = {name: round(floor, 4) for name, floor in lifted.items()}
    FLOORS.write_text(json.dumps(floors | rounded, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
