"""Datelines: the place and the agency before a report's first words, which are no part of them."""

import re

_WORD = r"[^\W\d_][\w'’.-]{0,30}"
_WHEN_OR_WHERE = r"(?:,[^()/|\n–—]{1,40})?"
_OF_AGENCY = re.compile(
    rf"{_WORD}(?:[ ]{_WORD}){{0,3}}{_WHEN_OR_WHERE}[.,]?[^\S\n]*"
    r"(?:\((?P<round>[^()\n]{2,40})\)|/(?P<slashed>[^/\n]{2,40})/|[–—―-][^\S\n]*(?P<bare>[^\n.,–—]{2,30}))"
    r"[^\S\n]*[.–—―:-]{1,2}[^\S\n]+"
)
_OF_PLACE = re.compile(
    rf"(?P<place>{_WORD}(?:[ ]{_WORD}){{0,3}}?){_WHEN_OR_WHERE}"
    r"(?:[^\S\n]*\([^()\n]{2,40}\)|[^\S\n]\w{2,12}(?=[^\S\n]\|))?"
    r"(?::|[^\S\n]+(?:[–—―|]|--?))[^\S\n]+(?=\S)"
)
_STAMP = re.compile(
    r"(?:[012]?\d:|[012]\d\.)[0-5]\d(?:[^\S\n]*[ap]\.?m\b\.?)?(?:[^\S\n]+[A-Z]{2,4}\b)?[.:|–—-]?[^\S\n]+"
)
"""When an entry of a live report was written: "11:40 a.m. The storm", "09.12 GMT: The storm"."""
_SHORTEST_PLACE = 4  # letters: «МИД – Минтрансу» is none
_PLACE_AND_DASH = 2  # words of a dateline that has nothing else
_PARTS = re.compile(r"[/,]\s*")


def dateline_end(text: str, start: int, agencies: frozenset[str]) -> int:
    """Return where the dateline ends that begins at `start` of `text`, `start` where none does.

    „Wellbucht (dpa/lno) – “, «БРОДЫ, 11 ноября. /ТАСС/. »: an agency, one of `agencies` in lower
    case, tells it from other words in brackets. A place in capitals needs none, nor does one that
    stands alone: "OSLO, Norway — ", „Wien – Die Brücke“.
    """
    begin = text[start : start + 1]
    if begin.isdigit():
        stamp = _STAMP.match(text, start)
        return stamp.end() if stamp and not text[stamp.end() :][:1].islower() else start
    if not begin.isupper():
        return start
    found = _OF_AGENCY.match(text, start)
    named = (found["round"] or found["slashed"] or found["bare"]).strip().lower() if found else ""
    if found and (named in agencies or _PARTS.split(named)[0] in agencies):
        return found.end()
    found = _OF_PLACE.match(text, start)
    return found.end() if found and _is_place(found) else start


def _is_place(found: re.Match[str]) -> bool:
    """Return whether a place stands before a sentence: no «ОПЕК – это», no «Мэр Ким – глава»."""
    place, following = found["place"], found.string[found.end()]
    is_sure = place.isupper() or (len(found[0].split()) == _PLACE_AND_DASH and ":" not in found[0])
    return is_sure and len(place) >= _SHORTEST_PLACE and not following.islower()
