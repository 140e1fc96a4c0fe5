"""The forms of a day that news is dated with, each a pattern and what its parts mean.

Only what carries a day, a month and a year is a form: nothing is ever filled in.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from newsparse.reader.dates.words import is_filler, month_number


class Day(Struct, frozen=True):
    """A day as a text gives it, whether or not the calendar has it, and where it ends there."""

    year: int
    month: int
    day: int
    end: int
    ambiguous: bool = False


class Form(Struct, frozen=True):
    """A form of a day: its name, the pattern, and what makes a Day of a match in a language."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], str | None], Day | None]

    @property
    def worded(self) -> bool:
        """Whether the month is a name, so that the words around it may be of any language."""
        return self.read is _worded


_BLANK = r"[^\S\n]"
_WORD = r"[^\W\d_][^\s\d.,;:|()/\\–—-]*"
_YEAR = r"(?P<year>(?:1[5-9]|2[01])\d\d)(?!\d)"
_DAY = r"(?<!\d)(?P<day>\d{1,2})"
_MONTH = rf"(?P<month>{_WORD})\.?"
_NUMBER = r"(?P<month>\d{1,2})"

_ISO = rf"{_YEAR}(?P<sep>[-/.‐‑])\s?{_NUMBER}(?P=sep)\s?(?P<day>\d{{1,2}})(?!\d)\.?"
_DOTTED = rf"{_DAY}(?P<sep>[.‐‑-])\s?{_NUMBER}(?P=sep)\s?{_YEAR}"
_SLASHED = rf"(?<!\d)(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/{_YEAR}"
_IDEOGRAPHIC = rf"{_YEAR}\s?[年년]\s?{_NUMBER}\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]"
_DAY_MONTH = rf"""
    {_DAY} (?: [.ºª°]{_BLANK}* | -?(?P<ordinal>[^\W\d_]{{1,3}}){_BLANK}+ | {_BLANK}+ | - )
    (?: (?P<filler_1>{_WORD}){_BLANK}+ )?
    {_MONTH} (?: {_BLANK}*,{_BLANK}* | {_BLANK}+ | - )
    (?: (?P<filler_2>{_WORD}){_BLANK}+ )?
    {_YEAR}
"""
_MONTH_DAY = rf"""
    {_MONTH} {_BLANK}+ {_DAY} (?P<ordinal>[^\W\d_]{{2}})?
    (?: {_BLANK}*,{_BLANK}* | {_BLANK}+ ) {_YEAR}
"""
_YEAR_MONTH_DAY = rf"""
    {_YEAR} [.,]? {_BLANK}+ (?: (?P<filler_1>{_WORD})\.?{_BLANK}+ )?
    {_MONTH} {_BLANK}+ {_DAY}\.? (?: {_BLANK}(?P<filler_2>[^\W\d_])\. )?
"""
_SHORT_YEAR = r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{2})\.(?P<year>\d{2})(?![\d.])"
_COMPACT = r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)"


def _numeric(found: re.Match[str], _language: str | None) -> Day:
    return Day(int(found["year"]), int(found["month"]), int(found["day"]), found.end())


def _worded(found: re.Match[str], language: str | None) -> Day | None:
    month = month_number(found["month"], language)
    parts = found.groupdict()
    extras = (parts.get(name) for name in ("ordinal", "filler_1", "filler_2"))
    if month is None or not all(is_filler(extra) for extra in extras if extra):
        return None
    return Day(int(found["year"]), month, int(found["day"]), found.end())


def _slashed(found: re.Match[str], language: str | None) -> Day:
    """Put the month first in America, the day in nearly all the world, or leave it open."""
    one, two = int(found["one"]), int(found["two"])
    month_first = two > 12 or (language in _MONTH_FIRST and one <= 12)
    month, day = (one, two) if month_first else (two, one)
    ambiguous = language in _UNDECIDED and one != two and max(one, two) <= 12
    return Day(int(found["year"]), month, day, found.end(), ambiguous)


def _short_year(found: re.Match[str], _language: str | None) -> Day:
    """Let the years 70 to 99 be of the last century."""
    year = int(found["year"])
    century = 1900 if year >= 70 else 2000
    return Day(century + year, int(found["month"]), int(found["day"]), found.end())


_MONTH_FIRST = frozenset(("en-US", "en-PH"))
_UNDECIDED = frozenset((None, "en"))


def _form(name: str, pattern: str, read: Callable[[re.Match[str], str | None], Day | None]) -> Form:
    return Form(name, re.compile(pattern, re.VERBOSE), read)


FORMS = (
    _form("iso", _ISO, _numeric),  # 2024-03-05, 2024/3/5, 2024. 3. 5.
    _form("dotted", _DOTTED, _numeric),  # 05.03.2024: the day comes first wherever it is written
    _form("slashed", _SLASHED, _slashed),  # 05/03/2024
    _form("ideographic", _IDEOGRAPHIC, _numeric),  # 2024年3月5日, 2024년 3월 5일
    _form("day_month", _DAY_MONTH, _worded),  # 5 марта 2024, 5. März 2024, 5 de marzo de 2024
    _form("month_day", _MONTH_DAY, _worded),  # March 5, 2024, Mar. 5th 2024
    _form("year_month_day", _YEAR_MONTH_DAY, _worded),  # 2024. március 5., 2024 m. kovo 5 d.
)
"""The forms that are dates wherever they stand, in the order in which they are tried."""

BARE_FORMS = (
    _form("short_year", _SHORT_YEAR, _short_year),  # 05.03.24
    _form("compact", _COMPACT, _numeric),  # 20240305
)
"""Forms that are dates only where nothing else is written: 05.03.24 may be a version."""
