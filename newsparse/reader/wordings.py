"""Wordings by which it shows what is not the article: how they are compared."""

import re
from functools import cache

_WORD = re.compile(r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e4e]+")
"""A word with its marks, which in the scripts of India and Thailand are its vowels: «ये भी»."""
_LAST_SPACED = "\u2e7f"
"""Scripts after it set no blanks between words."""


def normalized(text: str | None) -> str:
    """Return the words of `text` alone, lower-cased: what two wordings are compared by."""
    return " ".join(_WORD.findall((text or "").lower()))


def begins_with(text: str, openings: frozenset[str]) -> bool:
    """Return whether the words of `text` begin with one of `openings`, whole words."""
    return may_begin_with(text, openings) and f"{normalized(text)} ".startswith(_starts(openings))


def may_begin_with(text: str, openings: frozenset[str]) -> bool:
    """Return at a glance whether the first word of `text` is that of one of `openings`."""
    first = _WORD.search(text)
    if first is None:
        return False
    spaced, unspaced = _first_words(openings)
    word = first[0].lower()
    return word in spaced or word.startswith(unspaced)


@cache
def _first_words(openings: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the first words of `openings`, and apart those in scripts that set no blanks."""
    firsts = frozenset(words.partition(" ")[0] for words in openings)
    return firsts, tuple(word for word in firsts if word[-1:] > _LAST_SPACED)


@cache
def _starts(openings: frozenset[str]) -> tuple[str, ...]:
    """Return `openings` up to the end of their last word, where the script marks one."""
    return tuple(words if words[-1] > _LAST_SPACED else f"{words} " for words in openings)
