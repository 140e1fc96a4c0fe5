"""Texts made comparable: their words, a few hashes that stand for them, how much they share."""

import re
from array import array
from collections.abc import Iterator, Sequence
from zlib import crc32

FEWEST_WORDS = 5
"""Of a quote that is compared at all: "we will see" is said by everybody."""
_RUN = 4
"""Words that are hashed together."""
_WINDOW = 4
"""Of as many runs in a row one is a fingerprint: what shares seven words shares one."""
_SHARED = 0.5
"""Of the shorter quote's runs, how many the other has to have too."""
_FEWEST_RUNS = 4
"""That two quotes have in common which are not the same word by word."""
_SKETCH = 64
"""Hashes that stand for an article: its resemblance to another is told to within some 0.05."""
_MARKS = 8
"""Of these, how many it is found by."""
_WORD = re.compile(r"\w+")


def plain_words(text: str) -> list[str]:
    """Return the words of `text` without case and without what stands between them."""
    return _WORD.findall(text.casefold().replace("ё", "е"))


def fingerprints(words: Sequence[str]) -> set[int]:
    """Return some hashes of runs of `words`, chosen so that equal stretches share one."""
    hashes = list(_hashes(words))
    return {min(hashes[i : i + _WINDOW]) for i in range(max(1, len(hashes) - _WINDOW + 1))}


def runs(words: Sequence[str]) -> frozenset[int]:
    """Return the hashes of all runs of `words`."""
    return frozenset(_hashes(words))


def are_same_words(one: frozenset[int], two: frozenset[int]) -> bool:
    """Return whether two quotes of these runs are one utterance, whole, cut or a little changed."""
    if one == two:
        return True
    shared = len(one & two)
    return shared >= _FEWEST_RUNS and shared >= _SHARED * min(len(one), len(two))


def sketch(words: Sequence[str]) -> "array[int]":
    """Return the smallest hashes of runs of `words`, in order."""
    return array("q", sorted(set(_hashes(words)))[:_SKETCH])


def marks(drawn: "array[int]") -> "array[int]":
    """Return by what an article with this sketch is found."""
    return drawn[:_MARKS]


def resemblance(one: "array[int]", two: "array[int]") -> float:
    """Return the share, 0 to 1, of what two articles hold together that both have."""
    together = sorted({*one, *two})[:_SKETCH]
    both = {*one} & {*two}
    return sum(mark in both for mark in together) / max(1, len(together))


def _hashes(words: Sequence[str]) -> Iterator[int]:
    """Return the hashes of all runs: of numbers, whose hashes are the same in every process."""
    codes = list(map(crc32, " ".join(words).encode("utf-8", "replace").split()))
    return map(hash, zip(*(codes[start:] for start in range(_RUN)), strict=False))
