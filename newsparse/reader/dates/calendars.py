"""Calendars beside the Gregorian one that news is dated by, and the numerals they are set in."""

import re
from datetime import date, timedelta

_ZEROS = "٠۰०০๐０"
"""The digit nought as Arabic, Persian, Hindi, Bengali, Thai and full-width type have it."""
_OTHER_DIGIT = re.compile("|".join(f"[{zero}-{chr(ord(zero) + 9)}]" for zero in _ZEROS))
_DIGITS = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}

_BUDDHIST_AHEAD = 543  # years, as Thailand counts since 1941
_FIRST_BUDDHIST_YEAR = 2400
"""No news is dated so far ahead: from here on a year is counted from the Buddha."""

_SOLAR_CYCLE, _SOLAR_LEAPS = 33, (1, 5, 9, 13, 17, 22, 26, 30)
"""Within 33 years of the Persian calendar these are leap years; that holds from 1244 to 1472
(Borkowski, "The Persian calendar for 3000 years", 1996)."""
_SOLAR_EPOCH = date(622, 3, 21)
"""What that cycle counts back to, as the first day of the first year."""


def ascii_digits(text: str) -> str:
    """Return `text` with the digits of other scripts as ASCII ones, letter for letter."""
    return text.translate(_DIGITS) if _OTHER_DIGIT.search(text) else text


def gregorian_year(year: int) -> int:
    """Return the year of our calendar that is meant by `year`, which may be a Buddhist one.

    >>> gregorian_year(2554), gregorian_year(2024)
    (2011, 2024)
    """
    return year - _BUDDHIST_AHEAD if year >= _FIRST_BUDDHIST_YEAR else year


def from_solar(year: int, month: int, day: int) -> date | None:
    """Return the day that has this date in the Persian (solar Hijri) calendar, None where none has.

    >>> from_solar(1399, 4, 12)
    datetime.date(2020, 7, 2)
    """
    longest = 31 if month <= 6 else 30 if month <= 11 or _is_solar_leap(year) else 29
    if not (1 <= month <= 12 and 1 <= day <= longest):
        return None
    cycles, rest = divmod(year - 1, _SOLAR_CYCLE)
    leaps = cycles * len(_SOLAR_LEAPS) + sum(leap <= rest for leap in _SOLAR_LEAPS)
    days = (year - 1) * 365 + leaps + (month - 1) * 30 + min(month - 1, 6) + day - 1
    return _SOLAR_EPOCH + timedelta(days=days)


def _is_solar_leap(year: int) -> bool:
    return year % _SOLAR_CYCLE in _SOLAR_LEAPS
