"""Dates that do not say which day they mean: «Вчера, 14:35», "3 hours ago", «11 ноября, 14:35».

They stand on what was copied from a screen; somebody has to tell the day to count from.
"""

import re
from datetime import date, datetime, timedelta

from msgspec import Struct

from newsparse.patterns import compiled_when_used
from newsparse.reader.dates.calendars import ascii_digits
from newsparse.reader.dates.dates import FoundDate
from newsparse.reader.dates.times import Time, time_before, time_beside
from newsparse.reader.dates.words import (
    BLANK,
    WORD,
    days_back,
    is_ago_word,
    is_filler,
    is_weekday,
    minutes_back,
    minutes_of,
    month_number,
)

DAY_WORD, DAY_AND_TIME, AGO, NO_YEAR = "day_word", "day_and_time", "ago", "no_year"
OPEN_RULES = frozenset((DAY_WORD, DAY_AND_TIME, AGO, NO_YEAR))
"""The rules of FoundDate for such dates: a day by its name, with a time, from now, of no year."""

LONGEST_OPEN_DATE = 60  # characters: longer words are a sentence
_LONGEST = 160  # characters of one with a headline behind it
_FIRST_WORD = compiled_when_used(WORD)
_AGO = compiled_when_used(
    rf"(?:(?P<before>{WORD}){BLANK}+)?(?P<count>\d{{1,3}}){BLANK}+(?P<unit>{WORD})\.?"
    rf"(?:{BLANK}+(?P<after>{WORD}))?"
)
_WEEKDAY = compiled_when_used(rf"(?P<word>{WORD})\.?,?{BLANK}+")
_WEEKDAY_BEHIND = compiled_when_used(rf",?{BLANK}+(?P<word>{WORD})\.?")
_DAY_MONTH = compiled_when_used(
    rf"(?P<day>\d{{1,2}})(?:\.|(?P<ordinal>[^\W\d_]{{2}}))?{BLANK}+(?P<month>{WORD})\.?"
)
_MONTH_DAY = compiled_when_used(
    rf"(?P<month>{WORD})\.?{BLANK}+(?P<day>\d{{1,2}})(?P<ordinal>[^\W\d_]{{2}})?"
)
_LEAP_YEAR = 2024
"""A year that has every day there is."""
_EDGES = " \t.,;|"


class _OpenDate(Struct, frozen=True):
    """What such a date says: how many days or minutes back, or a month and a day; a time.

    `end` is where it ends.
    """

    rule: str
    end: int
    days: int = 0
    minutes: int | None = None
    month: int = 0
    day: int = 0
    time: Time | None = None


def parse_open_date(text: str, *, language: str | None = None) -> FoundDate | None:
    """Return the date that leaves open which day it is, where the whole of `text` is one.

    Its `date` is None, and its warning says how to tell the day. `language` is a language tag.
    """
    found = match_open_date(text, language=language)
    return found if found and not text[found.end :].strip(_EDGES) else None


def match_open_date(text: str, *, language: str | None) -> FoundDate | None:
    """Return such a date that `text` begins with: "Yesterday, 2:35 PM Bridge opens".

    Where it is but a day, «11 ноября мост закрыли», it is all of the text; see `parse_open_date`.
    """
    if len(text) > _LONGEST:
        return None
    words = text.strip(_EDGES)
    found = _read(words[:LONGEST_OPEN_DATE], language)
    is_moment = found is not None and (found.time is not None or found.minutes is not None)
    if found is None or not (is_moment or found.end == len(words)):
        return None
    return _found(words[: found.end], text.index(words), found.rule)


def _found(words: str, start: int, rule: str) -> FoundDate:
    return FoundDate(
        date=None,
        words=words,
        start=start,
        end=start + len(words),
        rule=rule,
        warning=open_warning(words),
    )


def open_warning(words: str) -> str:
    """Return what to say of an article whose date `words` leaves open which day it is."""
    return f"The date “{words}” does not tell its day; --published says what to count from."


def counted_from(words: str, published: str, *, language: str | None = None) -> str | None:
    """Return in ISO 8601 which day the open date `words` is, seen from the day `published`.

    `published` is a day or a moment in ISO 8601. None where `words` are no open date, or count
    hours back from a day of which no moment is told.
    """
    words = words.strip(_EDGES)
    found = _read(words, language)
    if found is None or found.end < len(words):
        return None
    moment = datetime.fromisoformat(published)
    if found.minutes is not None:
        return _minutes_before(moment, found.minutes, has_time=len(published) > len("2025-11-12"))
    day = (
        moment.date() - timedelta(days=found.days)
        if found.rule != NO_YEAR
        else _latest(found.month, found.day, moment.date())
    )
    return _isoformat(day, found.time)


def _read(words: str, language: str | None) -> _OpenDate | None:
    words = ascii_digits(words)
    return _named_day(words, language) or _ago(words, language) or _of_no_year(words, language)


def _named_day(words: str, language: str | None) -> _OpenDate | None:
    """Read «Вчера, 14:35», "Today at 9:10", „14:35 Uhr, gestern“."""
    before = time_before(words, 0, language or "en")
    first = _FIRST_WORD.match(words, before.end if before else 0)
    days = first and days_back(first[0], language)
    if first is None or days is None:
        return None
    time, end = time_beside(words, first.end(), before, language or "en")
    return _OpenDate(DAY_AND_TIME if time else DAY_WORD, days=days, time=time, end=end)


def _ago(words: str, language: str | None) -> _OpenDate | None:
    """Read "3 hours ago", «час назад», „vor 3 Stunden“."""
    minutes = minutes_back(words, language)
    if minutes is not None:
        return _OpenDate(AGO, minutes=minutes, end=len(words))
    found = _AGO.match(words)
    unit = found and minutes_of(found["unit"], language)
    if found is None or unit is None:
        return None
    mark = "before" if found["before"] else "after"
    if not is_ago_word(found[mark] or "", language):
        return None
    end = found.end("unit" if mark == "before" else "after")
    return _OpenDate(AGO, minutes=int(found["count"]) * unit, end=end)


def _of_no_year(words: str, language: str | None) -> _OpenDate | None:
    """Read «11 ноября, вторник, 14:35», "Tue, March 5, 4:10 pm", „11. November“."""
    before = time_before(words, 0, language or "en")
    start = before.end if before else 0
    weekday = _WEEKDAY.match(words, start)
    if weekday and is_weekday(weekday["word"], language):
        start = weekday.end()
    found = _DAY_MONTH.match(words, start) or _MONTH_DAY.match(words, start)
    month = found and _month_of(found, language)
    if found is None or month is None:
        return None
    behind = _WEEKDAY_BEHIND.match(words, found.end())
    start = behind.end() if behind and is_weekday(behind["word"], language) else found.end()
    time, end = time_beside(words, start, before, language or "en")
    return _OpenDate(NO_YEAR, month=month, day=int(found["day"]), time=time, end=end)


def match_open_day(text: str, start: int = 0, *, language: str | None) -> FoundDate | None:
    """Return the day without a year that begins at `start` of `text`: «11 ноября», "March 5"."""
    found = _DAY_MONTH.match(text, start) or _MONTH_DAY.match(text, start)
    if found is None or _month_of(found, language) is None:
        return None
    return _found(found[0].rstrip("."), start, NO_YEAR)


def _month_of(found: re.Match[str], language: str | None) -> int | None:
    """Return the number of the month that is named beside a day, or None where it has no such."""
    if found["ordinal"] and not is_filler(found["ordinal"], language):
        return None
    month = month_number(found["month"], language)
    return month if month and _exists(_LEAP_YEAR, month, int(found["day"])) else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _latest(month: int, day: int, until: date) -> date:
    """Return the last day of that name that is not after `until`."""
    years = range(until.year, until.year - 9, -1)
    return next(
        found
        for year in years
        if _exists(year, month, day) and (found := date(year, month, day)) <= until
    )


def _minutes_before(moment: datetime, minutes: int, *, has_time: bool) -> str | None:
    days, rest = divmod(minutes, 24 * 60)
    if rest == 0 and days:
        return (moment.date() - timedelta(days=days)).isoformat()
    return (moment - timedelta(minutes=minutes)).isoformat() if has_time else None


def _isoformat(day: date, time: Time | None) -> str:
    if time is None:
        return day.isoformat()
    moment = datetime(day.year, day.month, day.day, time.hour, time.minute, time.second)
    return moment.replace(tzinfo=time.zone).isoformat()
