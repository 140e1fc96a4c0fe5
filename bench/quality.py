"""Score newsparse on the shared corpora and fail where a score is below its floor.

See bench/floors.py.
"""

import json
import subprocess
import sys
from collections.abc import Iterator

import entities
from calibration import calibrations
from floors import SHARED, compare

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


def measured() -> Iterator[tuple[str, float]]:
    """Yield the scores of all corpora by name, once how sure speakers are is printed."""
    scores = {**measure("quote_quality.py", QUOTES), **measure("html_quality.py", PAGES)}
    for line in calibrations():
        print(f"confidence {line}")
    yield from scores.items()
    for part in entities.PARTS:
        yield from entities.scores(part)


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


if __name__ == "__main__":
    compare("quality", measured)
