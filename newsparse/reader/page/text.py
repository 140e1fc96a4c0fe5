"""The text of a page as a person sees it: white space, line ends and what nobody can read."""

import re
from collections.abc import Iterator

from newsparse.patterns import compiled_when_used

LINE_END = "\v"
"""Stands for <br> until white space is tidied."""
_LONG = 100_000
"""Characters that are tidied at once, in 3 MB at most."""
_EMPTY_LINE = compiled_when_used(r"\n{2,}")
_UNREADABLE = compiled_when_used(
    r"""
    [\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]  # control characters
    | [\xad\u200b\u2060\ufeff]              # soft hyphens and other things of no width
    | [\u202a-\u202e\u2066-\u2069]          # marks that turn the direction of writing
    | [\ud800-\udfff]                       # halves of surrogate pairs
    """,
    re.VERBOSE,
)


def tidy(text: str) -> str:
    """Return `text` as a person sees it: any white space as one blank, none at the ends.

    So "71% of" is found whether or not an author kept its line from breaking there. What nobody
    can read goes.
    """
    if len(text) > _LONG:
        return " ".join(tidy(part) for part in _pieces(text))
    plain = text.strip()
    if plain.isprintable() and "  " not in plain:  # the commonest, and no other blanks print
        return plain
    plain = " ".join(text.split())
    return plain if plain.isprintable() else " ".join(_UNREADABLE.sub("", plain).split())


def _pieces(text: str) -> Iterator[str]:
    """Yield `text` cut at blanks: tidying takes thirty times a text's size in memory."""
    start = 0
    while start < len(text):
        blank = text.rfind(" ", start, start + _LONG)
        end = blank if blank > start else start + _LONG
        yield text[start:end]
        start = end


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs that empty lines (`<br><br>`) make of `text`, a line end for `<br>`."""
    if LINE_END not in text:
        text = tidy(text)
        return [text] if text else []
    lines = "\n".join(tidy(line) for line in text.split(LINE_END))
    return [part for part in (part.strip("\n") for part in _EMPTY_LINE.split(lines)) if part]
