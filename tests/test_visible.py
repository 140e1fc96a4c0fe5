"""Untrusted text on its way to a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.renderer.visible import visible

ROWS = [
    ("Дождь шёл весь день", "Дождь шёл весь день"),
    ("[b]not markup[/b] :warning:", "[b]not markup[/b] :warning:"),
    ("a\x1b[2Jb", "a␛[2Jb"),
    ("\x1b]0;owned\x07", "␛]0;owned␇"),
    ("two\nlines\tand a tab\r", "two lines and a tab "),
    ("nul\x00 del\x7f", "nul␀ del␡"),
    ("c1 \x9b31m", "c1 \ufffd31m"),
    ("ab\u202edc", "ab\ufffddc"),
    ("is\u2067ol\u2069ate", "is\ufffdol\ufffdate"),
    ("mark\u200fs", "mark\u2060s"),
    ("half \ud83d", "half \ufffd"),
    ("line\u2028separator", "line separator"),
    ("emoji 👩‍👩‍👧 stay", "emoji 👩‍👩‍👧 stay"),
]


@pytest.mark.parametrize(("text", "shown"), ROWS)
def test_what_is_shown(text, shown):
    assert visible(text) == shown


@given(st.text(st.characters(exclude_categories=())))
def test_no_code_gets_through_and_offsets_hold(text):
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(unicodedata.category(mark) in {"Cc", "Cs"} for mark in shown)
    assert not any(unicodedata.bidirectional(mark) in BIDI_CODES for mark in shown)


BIDI_CODES = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
