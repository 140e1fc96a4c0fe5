"""Datelines: the place and the agency before a report's first words, which are no part of them."""

import re

_WORD = r"[^\W\d_][\w'’.-]{0,30}"
_DATELINE = re.compile(
    rf"{_WORD}(?:[ ]{_WORD}){{0,3}}(?:,[^()/\n–—]{{1,40}})?[.,]?[^\S\n]*"
    r"(?:\((?P<round>[^()\n]{2,40})\)|/(?P<slashed>[^/\n]{2,40})/|[–—-][^\S\n]*(?P<bare>[^\n.,–—]{2,30}))"
    r"[^\S\n]*[.–—:-]{1,2}[^\S\n]+"
)
_PARTS = re.compile(r"[/,]\s*")


def dateline_end(text: str, start: int, agencies: frozenset[str]) -> int:
    """Return where the dateline ends that begins at `start` of `text`, `start` where none does.

    „Wellbucht (dpa/lno) – “, «БРОДЫ, 11 ноября. /ТАСС/. »: an agency, one of `agencies` in lower
    case, tells it from other words in brackets.
    """
    found = _DATELINE.match(text, start)
    if found is None or not text[start].isupper():
        return start
    named = (found["round"] or found["slashed"] or found["bare"]).strip().lower()
    is_agency = named in agencies or _PARTS.split(named)[0] in agencies
    return found.end() if is_agency else start
