"""SECURITY.md: each promise names what keeps it, and that is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROMISES = [
    line.strip("|\n ").rsplit(" | ", 1)
    for line in (ROOT / "SECURITY.md").read_text("utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| promise")
]


def test_every_promise_names_what_keeps_it_and_that_is_there():
    assert len(PROMISES) > 15
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for promise, keepers in PROMISES:
        names = re.findall(r"`([^`]+)`", keepers)
        assert names, promise
        for name in names:
            if name.startswith("make "):
                assert f"\n{name.removeprefix('make ')}:" in makefile
                continue
            file, _, test = name.partition("::")
            path = ROOT / file if "/" in file else ROOT / "tests" / file
            assert f"def {test}" in path.read_text("utf-8"), name
