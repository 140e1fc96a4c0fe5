"""Days and moments of a page: the same one or not, in which zone, and which cannot be."""

import re
from datetime import date, datetime, timedelta

from newsparse.reader.dates.dates import FoundDate, find_date, parse_date
from newsparse.reader.dates.unix import read_unix

_FIRST_YEAR, _LAST_YEAR = "1990", "2099"
"""Before the web there are no pages, and 2199 or 9999 is what a system writes for "never".

The clock is not asked: the same page has the same date next year.
"""
_ODD_TIME = re.compile(r"(?<=^\d{4}-\d\d-\d\d)[A-Z].*")
_WESTMOST, _EASTMOST = timedelta(hours=-12), timedelta(hours=14)
"""Of UTC: where on earth the day begins last, and first."""


def readings(words: str) -> set[str]:
    """Return the days that `words` can be read as, in America and elsewhere."""
    found = (parse_date(words, language=tag) for tag in ("en-US", "en-GB"))
    return {one.date[:10] for one in found if one and one.date}


def utc_moment(day: str | None) -> datetime | None:
    """Return the moment of an ISO date-time in UTC, None where it is none or in another zone."""
    moment = datetime.fromisoformat(day) if day and "T" in day else None
    return moment if moment and moment.utcoffset() == timedelta(0) else None


def is_offset(day: str | None, moment: datetime) -> bool:
    """Return whether `day` is a time of another zone, and the same `moment`."""
    other = datetime.fromisoformat(day) if day and "T" in day else None
    return other is not None and bool(other.utcoffset()) and other == moment


def is_somewhere(day: str, moment: datetime) -> bool:
    """Return whether somewhere on earth it was `day` at `moment`."""
    earliest, latest = (moment + _WESTMOST).date(), (moment + _EASTMOST).date()
    return earliest <= date.fromisoformat(day[:10]) <= latest


def same_day(one: str, other: str) -> bool:
    """Return whether two ISO dates or date-times are of one day as written; "" is of none."""
    return bool(one) and one[:10] == other[:10]


def days_between(earlier: str, later: str) -> int:
    """Return how many days `later` is after `earlier`, both ISO dates or date-times."""
    return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days


def day_of(words: str, *, language: str | None) -> str | None:
    """Return the date that `words` are, None where it is none or absurd.

    Of a time that no format has the day counts: "2018-11-28CET11:59:00+0100".
    """
    found = parse_date(read_unix(words) or words, language=language)
    if found is None:
        found = find_date(_ODD_TIME.sub("", words), language=language)
    return None if found is None or found.start or doubt_of(found) else found.date


def doubt_of(found: FoundDate) -> str | None:
    """Return why a date cannot be that of an article, None where it can."""
    if found.date is None:
        return found.warning
    year = found.date[:4]
    if year > _LAST_YEAR:
        return f"The date “{found.words}” is too far ahead; the article is left without one."
    if year < _FIRST_YEAR:
        return f"The date “{found.words}” is before the web; the article is left without one."
    return None
