"""What reading costs as an input grows: twice the text, about twice the work, whatever it is.

Work is counted in calls of Python functions, which no machine changes. What a call does inside a
regular expression is not seen by that, so those are looked at as they are written.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Sequence

import pytest
from adversaries import KINDS, Adversary
from test_budget import calls_of

import newsparse
from newsparse.patterns import compiled_when_used
from newsparse.pipeline import parse_all
from newsparse.reader.reading import Reading

SIZE = 4000
"""Bytes of the smaller input: what stands around the pieces weighs little in it."""
MOST = 2.3
"""How many times the work for an input may be done for one of twice its size."""
TEXTS = KINDS["text"]
GAPS = [one for one in KINDS["gaps"] if one.piece in (" ", "Жы ")]


def read(one: Adversary, size: int) -> None:
    try:
        for _ in parse_all(one.of_size(size), Reading(language=one.language)):
            pass
    except newsparse.NewsparseError:
        pass


@pytest.mark.parametrize("one", [*TEXTS, *GAPS], ids=lambda one: one.name)
def test_twice_the_text_is_twice_the_work(one):
    read(one, SIZE)  # what is kept of words
    small, large = (calls_of(lambda size=size: read(one, size)) for size in (SIZE, 2 * SIZE))
    assert large <= MOST * small


PATTERNS = (re.Pattern, type(compiled_when_used("")))
OPENINGS = ("search", "finditer", "findall", "split", "sub", "subn")
"""How a pattern is asked where it may begin at any place of a text."""
ENDLESS = re._parser.MAXREPEAT
REPEATS = (re._constants.MAX_REPEAT, re._constants.MIN_REPEAT)


def opens_endless(parsed: Sequence[tuple[object, object]]) -> bool:
    """Return whether a pattern begins with a repeat without end, and goes on behind it.

    Searched for, it is tried from each place of a long run of what it repeats, as far as the run
    goes: "\\s+/" in a thousand blanks. One that may not stand behind its like begins but once.
    """
    for number, (kind, told) in enumerate(parsed):
        if kind is re._constants.SUBPATTERN:
            inner = told[3]
            return opens_endless([*inner, *parsed[number + 1 :]])
        if kind is re._constants.BRANCH:
            return any(opens_endless([*way, *parsed[number + 1 :]]) for way in told[1])
        if kind in REPEATS:
            least, most, inner = told
            if most is ENDLESS and number + 1 < len(parsed):
                return True
            if opens_endless([*inner, *parsed[number + 1 :]]):
                return True
            if least:
                return False
        else:
            return False
    return False


def patterns() -> Iterator[tuple[str, re.Pattern]]:
    """Yield the patterns of the reader and the batch that are searched for, by their names."""
    for found in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not found.name.startswith(("newsparse.reader.", "newsparse.batch.")):
            continue
        module = importlib.import_module(found.name)
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            if isinstance(value, PATTERNS) and re.search(
                rf"\b{name}\.(?:{'|'.join(OPENINGS)})\(", source
            ):
                yield f"{found.name}.{name}", value


SEARCHED = dict(patterns())


def test_many_are_looked_at():
    assert len(SEARCHED) > 100


@pytest.mark.parametrize("name", SEARCHED)
def test_no_pattern_is_tried_from_all_places_of_a_long_run(name):
    assert not opens_endless(re._parser.parse(SEARCHED[name].pattern, SEARCHED[name].flags))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\s+/", True),
        (r"\s*[,;]", True),
        (r"(?:a*b|c)", True),
        (r"(?:\s+)?/", True),
        (r"(?P<word>\w+)\.", True),
        (r"\s+", False),
        (r"(?<!\s)\s+/", False),
        (r"(?:(?<!\s)\s++)?[,;]", False),
        (r"[,;]\s*", False),
        (r"\s{0,9}/", False),
    ],
)
def test_such_patterns_are_told(pattern, expected):
    assert opens_endless(re._parser.parse(pattern)) is expected
