"""The floors of scores, in bench/floors.json: each score is printed beside its own.

    SCRIPT            scores, each beside its floor; ends with an error where one is below it
    SCRIPT --raise    the same, then lift each floor to the score less MARGIN

Floors are only ever lowered by hand. Where the shared folder is absent there is nothing to
measure, and that is said.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")
MARGIN = 0.01
"""How far a raised floor stays below the score: about one quote of the smallest corpus."""


def compare(name: str, measured: Callable[[], Iterable[tuple[str, float]]]) -> None:
    """Print every score of `measured` beside its floor; exit 1 where one is below it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--raise", dest="lift", action="store_true")
    lift = arguments.parse_args().lift
    if not SHARED.is_dir():
        print(f"{name}: no corpora at {SHARED}, nothing measured")
        return
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8"))
    scores: dict[str, float] = {}
    below = 0
    for what, score in measured():
        scores[what], floor = score, floors.get(what, 0.0)
        below += score < floor
        print(f"{what:40} {score:7.4f}  floor {floor:.4f}{'  BELOW' if score < floor else ''}")
    if lift:
        _lift(floors, scores)
    if below:
        sys.exit(f"{name}: {below} below the floor")


def _lift(floors: dict[str, float], scores: dict[str, float]) -> None:
    """Lift each floor to its score less MARGIN; a score of 1 is its own floor."""
    for what, score in scores.items():
        lifted = score if score == 1 else score - MARGIN
        floors[what] = round(max(floors.get(what, 0.0), lifted), 4)
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
