"""The list of contents at the top of a file of several articles, which is none of them.

In this issue
1. Bridge opens ..... 2
2. Ferry stops ..... 3

Bridge opens
March 5, 2024
"""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from newsparse.reader.dump.bare import Bare

_LISTED = re.compile(
    r"(?P<count>\W{0,3}\d{1,3}[.)]\s+|[-–—•*]\s+)?(?P<headline>\S.*?)(?:\W*[\s.…]\d{1,4})?\s*"
)
_COUNT = re.compile(r"[#*№\[(]{0,3}\s?\d{0,3}[.)\]]?\s")
"""What stands before a headline that is one of several: "[2] ", "## "."""
_PAPER = re.compile(r"[^\S\n]\([^()\n]{2,60}\)?$")
_MOST_TITLES = 2  # lines that tell what a list is: „PRESSESPIEGEL vom 7. März 2024“, „Inhalt“
_SENTENCE_ENDS = (".", ".»", ".”", '."')
_FEWEST = 2
_MOST = 200  # entries
_NEAR = 3  # lines of a header above its headline, and that
_LONGEST_FIELD = 90  # characters of a line above the headline, which is no paragraph
_LONGEST = 200  # characters of an entry


def without_contents(text: str) -> Bare:
    """Return `text` without the list of its own headlines that it begins with.

    Below the list the header of the first stands; a line or two above it may say what it is.
    """
    lines = text.split("\n", _MOST)[:-1]
    for titles in range(_MOST_TITLES + 1):
        parted = _parted(text, lines, titles=titles)
        if parted:
            return parted
    return Bare(text)


def _parted(text: str, lines: list[str], *, titles: int) -> Bare | None:
    """Part the list that stands below so many lines which tell what it is, None for none."""
    own: list[str] = []
    listed: list[str] = []
    end = 0
    for line in lines:
        start, end = end, end + len(line) + 1
        words = line.strip()
        if not any(map(str.isalnum, words)):
            continue
        if len(own) >= titles:
            entry = _LISTED.fullmatch(words) if len(words) <= _LONGEST else None
            headline = entry["headline"] if entry else ""
            headline = _line_of(headline, text, end) if " (" in headline else headline
            if headline.endswith(_SENTENCE_ENDS):  # the same article again, and no list of it
                return None
            is_told = headline not in listed and _is_line(headline, text, end)
            is_missing = entry is not None and bool(entry["count"]) and headline not in listed
            if not headline or not (is_told or (is_missing and listed)):
                is_below = len(listed) >= _FEWEST and _heads(listed[0], text[start:])
                return Bare(text[start:], tuple(own)) if is_below else None
            listed += [headline] if is_told else []
        own.append(words)
    return None


def _line_of(headline: str, text: str, end: int) -> str:
    """Return a headline of the list as it stands below, without its paper in brackets."""
    return headline if _is_line(headline, text, end) else _PAPER.sub("", headline)


def _is_line(headline: str, text: str, end: int) -> bool:
    """Return whether a headline is a line behind the offset `end`, what counts it before it."""
    at = text.find(f"{headline}\n", end) if headline else -1
    before = text[text.rfind("\n", 0, at) + 1 : at] if at > 0 else "-"
    return not before or _COUNT.fullmatch(before) is not None


def _heads(headline: str, text: str) -> bool:
    """Return whether a headline is one of the first lines of an article."""
    return any(line == headline or line.endswith(f" {headline}") for line in _opening(text))


def _opening(text: str) -> Iterator[str]:
    """Yield the first short lines of an article."""
    lines = map(str.strip, text[: _NEAR * _LONGEST].split("\n"))
    return takewhile(_is_short, islice(filter(None, lines), _NEAR))


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST_FIELD
