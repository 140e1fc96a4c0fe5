"""Encodings of East Asia, which write a letter in two bytes: told by the letters they would make.

Nearly any bytes are letters in all of them, but only in the right one are they the common ones: a
third of a Chinese text is a hundred signs, and half of a Japanese one is kana.
"""

import re

from msgspec import Struct

from newsparse.languages.common_words import COMMON_HAN, SCRIPTS


class _Candidate(Struct, frozen=True):
    """An encoding, what its commonest letters are, and what share they are at least."""

    encoding: str
    usual: str
    least: float


_HAN = f"[{COMMON_HAN}]"
_CANDIDATES = (
    _Candidate("cp932", SCRIPTS["ja"], 0.25),  # a headline of many Han has as few kana
    _Candidate("euc-jp", SCRIPTS["ja"], 0.25),
    _Candidate("cp949", SCRIPTS["ko"], 0.9),  # Chinese read as Korean has half as many syllables
    _Candidate("gb18030", _HAN, 0.2),  # the other encodings' texts have at most a tenth
    _Candidate("big5hkscs", _HAN, 0.2),
)
_LETTERS = re.compile(r"[^\W\d_a-zA-Z]")
_FEWEST = 6
"""Letters below which what is common is an accident."""
_BROKEN = 0.01  # share of letters that a damaged text may lack; the last of a sample may be cut


def guess_wide_encoding(sample: bytes) -> str | None:
    """Return the encoding of East Asia in which `sample` makes common letters, or None."""
    fits = ((_fit(sample, one), one.encoding) for one in _CANDIDATES)
    fit, encoding = max(fits)
    return encoding if fit >= 1.0 else None


def _fit(sample: bytes, candidate: _Candidate) -> float:
    """Return how many times as many letters are common as must be; 0.0 where bytes are none."""
    text = sample.decode(candidate.encoding, "replace")
    if text.count("\N{REPLACEMENT CHARACTER}") > max(1, _BROKEN * len(text)):
        return 0.0
    letters = len(_LETTERS.findall(text))
    usual = len(re.findall(candidate.usual, text))
    return usual / letters / candidate.least if letters >= _FEWEST else 0.0
