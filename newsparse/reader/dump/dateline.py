"""Datelines: the place, the day and the agency with which a report opens: "OSLO, March 5 (AP) —".

They stay in the text, being its first words; what they tell counts where no header line tells it.
"""

import re

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import FoundDate, match_date
from newsparse.reader.dates.open_dates import match_open_day
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name

RULE = "dateline"
"""The rule that gives such a field in the evidence."""

_WORD = r"[^\W\d_](?:[^\W\d_]|['’-](?=\w)){1,30}"
_PLACE = compiled_when_used(
    rf"[«“„\"]?(?P<place>{_WORD}(?:[ ]{_WORD}){{0,3}})(?:,[ ]{_WORD}\.?)?[,.][^\S\n]+"
)
_JOINT = compiled_when_used(r"[^\S\n]*[.,]?[^\S\n]*(?P<mark>[(/–—-])?[^\S\n]*")
_AGENCY = compiled_when_used(r"[^\n,()/–—]{2,40}")
_SIGNED = compiled_when_used(
    r"[^\n–—]{3,80}[–—-][^\S\n]*(?P<agency>[^\n,.–—]{2,40}),[^\S\n]*(?P<names>[^\n.]{4,80})\.\s"
)
_CORRESPONDENT = compiled_when_used(
    r"[^\n/]{3,60}?[.–—-][^\S\n]*/?(?P<role>[^\W\d_]{3,20})\b\.?[^\S\n]?"
    r"(?P<agency>[^\W\d_][^\n./\s]{1,20})[^\S\n]+(?P<names>[^\n./]{4,60})/?\.\s"
)
"""«ВЯЗЬМА, 11 ноября. /Корр. ТАСС Вера Ким/. »"""
_INITIALS = compiled_when_used(r"[^\W\d_]{2,5}(?:/[^\W\d_]{2,5})?\)[^\S\n]*[–—-]\s")
"""„Lohe, 18.02.2025 (lb) – “: who wrote it, in few letters."""
_DASHES = ("–", "—")
_AFTER_PLACE = 2  # characters between a place and the day: a comma and a blank
_LONGEST = 200
"""Characters in which a dateline ends."""


def dateline_date(text: str, language: str | None) -> Found | None:
    """Return the day in «ВЯЗЬМА, 11 ноября 2025 – РИА Новости», which `text` opens with, or None.

    A place in capitals and a mark behind the day show a dateline, or the name of an agency. The
    year may be missing: then it is left open which day it is.
    """
    start = text[:_LONGEST]
    place = _PLACE.match(start)
    date = _day_at(start, place.end(), language) if place else None
    if place and date is None:  # "OSLO, Nov. 5, 2024", where no region stands
        date = _day_at(start, place.end("place") + _AFTER_PLACE, language)
    if place is None or date is None:
        return None
    joint = _JOINT.match(start, date.end)
    mark, rest = (joint["mark"], start[joint.end() :]) if joint else (None, "")
    named = _names_agency(rest, language) or (mark == "(" and _INITIALS.match(rest) is not None)
    if not named and place["place"].isupper():  # «БРОД. 11 ноября 2025. Броды Новости – »
        agency = _AGENCY.match(rest)
        paper = agency and rest[agency.end() : agency.end() + 1] in _DASHES and agency[0].strip()
        named = mark is not None or bool(paper and is_paper_name(paper, language))
    if not named:
        return None
    return Found(rule=RULE, words=date.words, date=date)


def _day_at(text: str, start: int, language: str | None) -> FoundDate | None:
    date = match_date(text, start, language=language)
    if date is None:
        return match_open_day(text, start, language=language)
    return date if date.date else None


def dateline_authors(text: str, language: str | None) -> Found | None:
    """Return the authors in «ВЯЗЬМА, 11 ноя – РИА Новости, Вера Ким.», which `text` opens with."""
    start = text[:_LONGEST]
    place = _PLACE.match(start)
    signed = _SIGNED.match(start) if place and place["place"].isupper() else None
    if signed is None or not _names_agency(signed["agency"], language):  # no «УСТЬ-ИНА, 1 мая. »
        signed = _CORRESPONDENT.match(start) if place else None
        if signed and fold(signed["role"]) not in vocabulary(language).roles:
            return None
    agency = signed["agency"] if signed else ""
    if signed is None or not (_names_agency(agency, language) or is_paper_name(agency, language)):
        return None
    read = read_names_alone(signed["names"], language)
    names = read.found[0].authors if read and not read.found[0].kept else ()
    return Found(rule=RULE, words=signed["names"], authors=names) if names else None


def _names_agency(text: str, language: str | None) -> bool:
    """Return whether `text` begins with an agency's name: «ТАСС/», "Reuters) -", «INTERFAX.RU»."""
    agency = _AGENCY.match(text)
    words = re.split(r"[\s.]+", fold(agency[0].strip())) if agency else []
    agencies = vocabulary(language).agencies
    return any(" ".join(words[:count]) in agencies for count in (1, 2, 3))
