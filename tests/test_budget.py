"""How many function calls it takes to read an article: a budget that no change may outgrow.

Time depends on the machine and on what else it does; how many Python functions are called does
not, and most of the time goes into calling them. A change that costs more than it should fails here
long before anybody measures seconds.

The figures are those of Python 3.11, in which a comprehension is a call of its own; later ones
call less. One that has to grow for what it buys is raised by whoever knows what that is.
"""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from golden import SAMPLES

import newsparse

HEADROOM = 1.05
"""How far a figure may be outgrown: sets are walked in another order in each process."""
CALLS_A_WORD = {
    "apotheke.txt": 37.3,
    "ferry.txt": 40.9,
    "interview.txt": 59.8,
    "library.txt": 25.0,
    "lighthouse.html": 23.0,
    "observatory-1251.html": 34.9,
    "orchard.txt": 30.7,
    "schleuse.txt": 42.5,
}
"""Calls of Python functions for each word of the text, all that is kept of words warmed up."""


def calls_of(read: Callable[[], object]) -> int:
    """Return how many Python functions `read` calls."""
    calls = 0

    def count(_frame: FrameType, event: str, _told: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize(("name", "budget"), CALLS_A_WORD.items())
def test_reading_takes_no_more_calls(name: str, budget: float):
    data = (SAMPLES / name).read_bytes()
    article = newsparse.parse(data)
    calls = calls_of(lambda: newsparse.parse(data))
    assert calls / article.words <= budget * HEADROOM
    assert calls / article.words > budget / 2, "the budget is twice what is spent: lower it"
