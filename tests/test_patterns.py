"""Patterns that are compiled when they are first used answer as compiled ones do."""

import doctest
import re

from hypothesis import given
from hypothesis import strategies as st

from newsparse import patterns
from newsparse.patterns import compiled_when_used

DATED = r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})"


def test_the_examples_hold():
    assert doctest.testmod(patterns) == (0, 1)


def test_nothing_is_compiled_before_it_is_used(monkeypatch):
    compiled = []
    monkeypatch.setattr(
        patterns.re, "compile", lambda *asked: compiled.append(asked) or _compile(*asked)
    )
    day = compiled_when_used("(?i)MARCH")
    assert compiled == []
    assert day.search("in March")
    assert day.search("5 march")
    assert compiled == [("(?i)MARCH", 0)]


@given(st.text(alphabet="0123456789. \n"))
def test_it_answers_as_a_compiled_one_does(text):
    late, compiled = compiled_when_used(DATED, re.MULTILINE), re.compile(DATED, re.MULTILINE)
    assert late.findall(text) == compiled.findall(text)
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.split(text) == compiled.split(text)
    for found, same in zip(late.finditer(text), compiled.finditer(text), strict=True):
        assert (found.span(), found["day"]) == (same.span(), same["day"])
    assert bool(late.match(text)) is bool(compiled.match(text))
    assert late.pattern == compiled.pattern


def test_bytes_are_read_as_well():
    assert compiled_when_used(rb"<p>(\w+)").findall(b"<p>one<p>two") == [b"one", b"two"]


_compile = re.compile
