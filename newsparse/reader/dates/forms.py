"""The forms of a day that news is dated with, each a pattern and what its parts mean.

Only what carries a day, a month and a year is a form: nothing is ever filled in.
"""

import re
from collections.abc import Callable
from datetime import date

from msgspec import Struct, structs

from newsparse.patterns import compiled_when_used
from newsparse.reader.dates.calendars import from_solar, gregorian_year
from newsparse.reader.dates.words import (
    BLANK,
    era_start,
    has_solar_calendar,
    is_filler,
    is_weekday,
    month_number,
    solar_month_number,
)


class Day(Struct, frozen=True):
    """A day as a text gives it, whether or not the calendar has it, and where it ends there.

    `clock` is where the time of day stands inside it, -1 where none does.
    """

    year: int
    month: int
    day: int
    end: int
    ambiguous: bool = False
    clock: int = -1


class Form(Struct, frozen=True):
    """A form of a day: its name, the pattern, and what makes a Day of a match in a language.

    `is_worded` where the month is a name, so that the words around it may be of any language;
    `opens_with_digit` where it begins with one, and else with a word.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], str | None], Day | None]
    is_worded: bool
    opens_with_digit: bool


_WORD = r"[^\W\d_][^\s\d.,،;:|()/\\-]*"
_YEAR = r"(?P<year>(?:1[5-9]|2[0145])\d\d)(?!\d)"
_SOLAR_YEAR = r"(?P<year>1[34]\d\d)(?!\d)"
_DAY = r"(?<!\d)(?P<day>\d{1,2})"
_DOTTED_WORD = rf"{_WORD}(?:\.{_WORD})?"  # มิ.ย., พ.ศ.
_MONTH = rf"(?P<month>{_WORD})\.?"
_NUMBER = r"(?P<month>\d{1,2})"

_ISO = rf"{_YEAR}(?P<sep>[-/._‐‑])\s?{_NUMBER}(?P=sep)\s?(?P<day>\d{{1,2}})(?!\d)\.?"
_DOTTED = rf"(?!\d\d?-(?:1[3-9]|2\d|3[01])-){_DAY}(?P<sep>[.‐‑-])\s?{_NUMBER}(?P=sep)\s?{_YEAR}"
_SLASHED = rf"(?<!\d)(?P<one>\d{{1,2}})(?P<sep>[/-])(?P<two>\d{{1,2}})(?P=sep){_YEAR}"
_ROMAN = rf"{_DAY}[./-]\s?(?P<month>[IVX]{{1,4}})[./-]\s?{_YEAR}"
_IDEOGRAPHIC = rf"{_YEAR}\s?[年년]\s?{_NUMBER}\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]"
_BETWEEN_WORDS = rf"""
    {_DAY}{BLANK}+(?P<filler_1>{_WORD}){BLANK}+{_NUMBER}{BLANK}+(?P<filler_2>{_WORD}){BLANK}+{_YEAR}
"""
_DAY_MONTH = rf"""
    {_DAY} (?: [.ºª°]{BLANK}* | -?(?P<ordinal>[^\W\d_]{{1,3}}){BLANK}+ | {BLANK}+ | [-/] )
    (?: (?P<filler_1>{_WORD}){BLANK}+ )?
    (?P<month>{_DOTTED_WORD})\.?
    (?: {BLANK}*/{BLANK}*(?P<twin>{_WORD}(?:{BLANK}+{_WORD})?) )?
    (?: {BLANK}*[,،]{BLANK}* | {BLANK}+ | [-/] | (?<=\.) )
    (?: (?P<filler_2>{_DOTTED_WORD})[.,]?{BLANK}+ )?
    {_YEAR}
"""
_TWO_STYLES = rf"""
    {_DAY} (?: {BLANK}+ (?P<month_1>{_WORD}) )? {BLANK}? [(/] {BLANK}?
    (?P<day_2>\d{{1,2}}) (?: {BLANK}+ (?P<month_2>{_WORD}) )? (?: {BLANK}?\) )?
    (?: {BLANK}+ (?P<month>{_WORD})\.? )? {BLANK}+ {_YEAR}
"""
_MONTH_DAY = rf"""
    {_MONTH} {BLANK}+ {_DAY} (?: {BLANK}? (?P<ordinal>[^\W\d_]{{2}}) )?
    (?: {BLANK}*[,.]{BLANK}* | {BLANK}+ ) {_YEAR}
"""
_MONTH_DAY_TIME = rf"""
    {_MONTH} {BLANK}+ {_DAY} {BLANK}*[,@]?{BLANK}*
    (?P<clock>\d{{1,2}}:\d\d(?::\d\d)?)
    (?: {BLANK}+ (?:[A-Z]{{2,5}}|[+-]\d{{4}}) )? {BLANK}+ {_YEAR}
"""
_YEAR_MONTH_DAY = rf"""
    {_YEAR} [.,]? {BLANK}+ (?: (?P<filler_1>{_WORD})\.?{BLANK}+ )?
    {_MONTH} {BLANK}+ {_DAY}\.? (?: {BLANK}(?P<filler_2>[^\W\d_])\. )?
"""
_YEAR_DAY_MONTH = rf"""
    {_YEAR} (?: [.,] | (?={BLANK}+[^\W\d_]) ) (?: {BLANK}+ (?P<filler_1>{_WORD}) )?
    {BLANK}+ {_DAY}\.? {BLANK}+ {_MONTH} (?![\s,]*\d{{4}})
"""
_ERA = rf"""
    (?P<era>[^\W\d_]{{4}}|[^\W\d_]{{2}})\s?(?P<year>\d{{1,3}}|元)年\s?{_NUMBER}月\s?(?P<day>\d{{1,2}})日
"""
_SOLAR = rf"{_DAY}{BLANK}+{_MONTH}{BLANK}+{_SOLAR_YEAR}"
_SOLAR_NUMERIC = rf"{_SOLAR_YEAR}(?P<sep>[-/.]){_NUMBER}(?P=sep)(?P<day>\d{{1,2}})(?!\d)"
_SHORT_YEAR = r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{2})(?![\d.])"
_SHORT_SLASHED = r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{2})(?![\d/])"
_SHORT_DAY_MONTH = rf"""
    {_DAY} (?: (?P<dash>-) | \.?{BLANK}+ ) {_MONTH} (?(dash) - | (?:{BLANK}*['’]|{BLANK}+) )
    (?P<year>\d\d)(?!\d)
"""
_SHORT_MONTH_DAY = rf"{_MONTH}{BLANK}+{_DAY},?{BLANK}*['’](?P<year>\d\d)(?!\d)"
_COMPACT = r"""
    (?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)
    (?: T?\d{4}(?:\d\d)? (?:Z|[+-]\d{4})? )? (?!\d)
"""


def _numeric(found: re.Match[str], _language: str | None) -> Day:
    year = gregorian_year(int(found["year"]))
    return Day(year, int(found["month"]), int(found["day"]), found.end())


def _between_words(found: re.Match[str], language: str | None) -> Day | None:
    """Read a day in numbers between the words of a language's dates: «8 tháng 5 năm 2024»."""
    words = found.group("filler_1", "filler_2")
    return _numeric(found, language) if all(is_filler(word, language) for word in words) else None


def _worded(found: re.Match[str], language: str | None) -> Day | None:
    parts = found.groupdict()
    extras = (parts.get(name) for name in ("ordinal", "filler_2"))
    month = _named_month(parts.get("filler_1"), found["month"], language)
    if month is None:
        return None
    if not all(is_filler(extra) or is_weekday(extra) for extra in extras if extra):
        return None
    twin = parts.get("twin")  # «نيسان / أبريل»: one month under two names
    if twin and month_number(" ".join(twin.split()), language) != month:
        return None
    return Day(gregorian_year(int(found["year"])), month, int(found["day"]), found.end())


def _two_styles(found: re.Match[str], language: str | None) -> Day | None:
    """Read a day that is told in both calendars: «3 (16) марта 1911», «25 октября (7 ноября) 1917».

    The later one is of the calendar that is in use, days ahead of the other.
    """
    shared, year = found["month"], int(found["year"])
    told = (
        (found["month_1"] or shared or found["month_2"], found["day"]),
        (found["month_2"] or shared, found["day_2"]),
    )
    days = [_existing(year, month_number(month or "", language), int(day)) for month, day in told]
    first, second = days
    if first is None or second is None or abs((second - first).days) not in _DAYS_AHEAD:
        return None
    later = max(first, second)
    return Day(year, later.month, later.day, found.end())


def _existing(year: int, month: int | None, day: int) -> date | None:
    try:
        return date(year, month or 0, day)
    except ValueError:
        return None


def _around_clock(found: re.Match[str], language: str | None) -> Day | None:
    """Read a day whose year stands behind the time, as C's ctime writes: Fri May 4 10:22 2018."""
    day = _worded(found, language)
    return day and structs.replace(day, clock=found.start("clock"))


def _named_month(first: str | None, second: str, language: str | None) -> int | None:
    """Return the month that two words name, together, «كانون الثاني», or one beside a filler."""
    if first is None:
        return month_number(second, language)
    joined = month_number(f"{first} {second}", language)
    if joined or is_filler(first):
        return joined or month_number(second, language)
    return month_number(first, language) if is_filler(second) else None


def _solar_worded(found: re.Match[str], language: str | None) -> Day | None:
    """Read a day of the Persian calendar: «۱۲ تیر ۱۳۹۹»."""
    month = solar_month_number(found["month"], language)
    return _solar_day(found, month) if month else None


def _solar_numeric(found: re.Match[str], language: str | None) -> Day | None:
    """Read ۱۳۹۹/۰۴/۱۲ where the language's calendar is the Persian one."""
    return _solar_day(found, int(found["month"])) if has_solar_calendar(language) else None


def _solar_day(found: re.Match[str], month: int) -> Day | None:
    day = from_solar(int(found["year"]), month, int(found["day"]))
    return Day(day.year, day.month, day.day, found.end()) if day else None


def _era(found: re.Match[str], language: str | None) -> Day | None:
    """Read a year that is counted from the start of an era: 令和5年, 民國113年."""
    start = era_start(found["era"], language)
    if start is None:
        return None
    year = 1 if found["year"] == "元" else int(found["year"])
    return Day(start + year - 1, int(found["month"]), int(found["day"]), found.end())


def _slashed(found: re.Match[str], language: str | None) -> Day:
    """Put the month first in America, the day in nearly all the world, or leave it open."""
    one, two = int(found["one"]), int(found["two"])
    month_first = two > 12 or (language in _MONTH_FIRST and one <= 12)
    month, day = (one, two) if month_first else (two, one)
    ambiguous = language in _UNDECIDED and one != two and max(one, two) <= 12
    return Day(_full_year(found["year"]), month, day, found.end(), ambiguous)


def _full_year(written: str) -> int:
    """Let the years 70 to 99 be of the last century where only two digits are given."""
    year = int(written)
    if len(written) > 2:
        return gregorian_year(year)
    return year + (1900 if year >= _LAST_CENTURY else 2000)


def _roman(found: re.Match[str], _language: str | None) -> Day | None:
    """Read 7/VI-2023, as typed and printed in the last century."""
    if found["month"] not in _ROMAN_MONTHS:
        return None
    month = _ROMAN_MONTHS.index(found["month"]) + 1
    return Day(int(found["year"]), month, int(found["day"]), found.end())


def _short_year(found: re.Match[str], language: str | None) -> Day:
    first, month, last = (found[name] for name in ("day", "month", "year"))
    year, day = (first, last) if (language or "")[:2] in _YEAR_FIRST else (last, first)
    return Day(_full_year(year), int(month), int(day), found.end())


def _short_worded(found: re.Match[str], language: str | None) -> Day | None:
    month = month_number(found["month"], language)
    if month is None:
        return None
    return Day(_full_year(found["year"]), month, int(found["day"]), found.end())


_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LAST_CENTURY = 70  # of two digits: from it on, years of the last century
_MONTH_FIRST = frozenset(("en-US", "en-PH"))
_UNDECIDED = frozenset((None, "en"))
_YEAR_FIRST = frozenset(("ko", "ja", "zh", "hu"))
"""Languages in which 19.05.07 is a day of 2019."""


_DAYS_AHEAD = (11, 12, 13)
"""How far the Gregorian calendar is ahead of the Julian one, by century."""
_OPENED_BY_WORDS = ("month_day", "month_day_time", "era", "short_month_day")


def _form(name: str, pattern: str, read: Callable[[re.Match[str], str | None], Day | None]) -> Form:
    return Form(
        name,
        compiled_when_used(pattern, re.VERBOSE),
        read,
        is_worded=read in (_worded, _two_styles, _around_clock, _solar_worded, _short_worded),
        opens_with_digit=name not in _OPENED_BY_WORDS,
    )


FORMS = (
    _form("iso", _ISO, _numeric),  # 2024-03-05, 2024/3/5, 2024. 3. 5.
    _form("dotted", _DOTTED, _numeric),  # 05.03.2024: the day comes first wherever it is written
    _form("slashed", _SLASHED, _slashed),  # 05/03/2024, 03-25-2024
    _form("roman", _ROMAN, _roman),  # 7/VI-2023, 7.VI.1924
    _form("ideographic", _IDEOGRAPHIC, _numeric),  # 2024年3月5日, 2024년 3월 5일
    _form("between_words", _BETWEEN_WORDS, _between_words),  # 8 tháng 5 năm 2024, 8 de 5 de 2024
    _form("day_month", _DAY_MONTH, _worded),  # 5 марта 2024, 5. März 2024, 05.mar.2024, 05/mar/2024
    _form("two_styles", _TWO_STYLES, _two_styles),  # 3 (16) марта 1911, 3/16 марта 1911
    _form("month_day", _MONTH_DAY, _worded),  # March 5, 2024, Mar. 5th 2024
    _form("month_day_time", _MONTH_DAY_TIME, _around_clock),  # May  4 10:22:31 CEST 2024
    _form("year_month_day", _YEAR_MONTH_DAY, _worded),  # 2024. március 5., 2024 m. kovo 5 d.
    _form("year_day_month", _YEAR_DAY_MONTH, _worded),  # 2024. gada 5. marts, «2024, 5 марта»
    _form("era", _ERA, _era),  # 令和5年3月8日
    _form("solar", _SOLAR, _solar_worded),  # ۱۲ تیر ۱۳۹۹
    _form("solar_numeric", _SOLAR_NUMERIC, _solar_numeric),  # ۱۳۹۹/۰۴/۱۲
)
"""The forms that are dates wherever they stand, in the order in which they are tried."""

BARE_FORMS = (
    _form("short_year", _SHORT_YEAR, _short_year),  # 05.03.24
    _form("short_slashed", _SHORT_SLASHED, _slashed),  # 05/03/24
    _form("short_day_month", _SHORT_DAY_MONTH, _short_worded),  # 05-Mar-24, 5 Mar 24
    _form("short_month_day", _SHORT_MONTH_DAY, _short_worded),  # March 5, '24
    _form("compact", _COMPACT, _numeric),  # 20240305, 20240305093000, 20240305T0930Z
)
"""Forms that are dates only where nothing else is written: 05.03.24 may be a version."""
