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
    first = _WORD.search(text)
    if first is None or not first[0].lower().startswith(_first_words(openings)):
        return False
    return f"{normalized(text)} ".startswith(_starts(openings))


@cache
def _first_words(openings: frozenset[str]) -> tuple[str, ...]:
    return tuple({words.partition(" ")[0] for words in openings})


@cache
def _starts(openings: frozenset[str]) -> tuple[str, ...]:
    """Return `openings` up to the end of their last word, where the script marks one."""
    return tuple(words if words[-1] > _LAST_SPACED else f"{words} " for words in openings)
