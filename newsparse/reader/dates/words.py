"""The words inside dates, looked up in one language first and then in all of them."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from msgspec import Struct, structs

from newsparse.languages.fold import fold
from newsparse.languages.month_names import MONTH_NAMES
from newsparse.languages.table import LANGUAGES, codes_beside, get_language

BLANK = r"[^\S\n]"
"""The pattern of a blank between the parts of a date: none that ends a line."""
WORD = r"[^\W\d_]+"
"""The pattern of a word of letters alone."""


class _DateWords(Struct, frozen=True):
    """The words of one language, or of all, folded; what each is, HeaderWords tells."""

    months: dict[str, int]
    solar_months: dict[str, int]
    eras: dict[str, int]
    weekdays: frozenset[str]
    date_fillers: frozenset[str]
    year_words: frozenset[str]
    clock_words: frozenset[str]
    forenoon_words: frozenset[str]
    afternoon_words: frozenset[str]
    ago_words: frozenset[str]
    day_words: dict[str, int]
    time_units: dict[str, int]
    moments: dict[str, int]


def month_number(word: str, language: str | None) -> int | None:
    """Return 1 to 12 where `word` names a month in `language` or, failing that, in any."""
    key = fold(word)
    return _near_words(language).months.get(key) or _all_words().months.get(key)


def solar_month_number(word: str, language: str | None) -> int | None:
    """Return 1 to 12 where `word` names a month of the Persian calendar; see `month_number`."""
    key = fold(word)
    return _near_words(language).solar_months.get(key) or _all_words().solar_months.get(key)


def has_solar_calendar(language: str | None) -> bool:
    """Return whether days are counted by the Persian calendar in `language`."""
    return bool(_near_words(language).solar_months)


def era_start(name: str, language: str | None) -> int | None:
    """Return the first year of the era that `name` is, in `language` or, failing that, in any."""
    key = fold(name)
    return _near_words(language).eras.get(key) or _all_words().eras.get(key)


def is_date_word(word: str) -> bool:
    """Return whether a date in any language may begin with `word`: a month, a weekday, an era."""
    return fold(word) in _openings()


def is_weekday(word: str, language: str | None = None) -> bool:
    """Return whether `word` names a day of the week.

    Of this and the functions below: a language told asks that, English and Russian only, which
    loads no other; without one, all are asked.
    """
    return fold(word) in _asked(language).weekdays


def is_filler(word: str, language: str | None = None) -> bool:
    """Return whether `word` may stand between the parts of a date: "de", "at", «в»."""
    return fold(word) in _asked(language).date_fillers


def is_year_word(word: str, language: str | None) -> bool:
    """Return whether `word` may follow a year and belongs to it: «года»."""
    return fold(word) in _asked(language).year_words


def is_clock_word(word: str, language: str | None = None) -> bool:
    """Return whether `word` may follow a time of day and belongs to it: "Uhr"."""
    return fold(word) in _asked(language).clock_words


def is_forenoon_word(word: str, language: str | None) -> bool:
    """Return whether a time of day with `word` behind it is before noon: «صباحا»."""
    return fold(word) in _asked(language).forenoon_words


def is_afternoon_word(word: str, language: str | None) -> bool:
    """Return whether a time of day with `word` behind it is after noon: «مساء»."""
    return fold(word) in _asked(language).afternoon_words


def days_back(word: str, language: str | None) -> int | None:
    """Return how many days back the day is that `word` names: "yesterday", 1; None for none."""
    return _near_words(language).day_words.get(fold(word))


def is_ago_word(word: str, language: str | None) -> bool:
    """Return whether `word` beside a span of time counts it back from now: "ago"."""
    return fold(word) in _near_words(language).ago_words


def minutes_of(unit: str, language: str | None) -> int | None:
    """Return how many minutes a unit of time has: "hours", 60; None where it is none."""
    return _near_words(language).time_units.get(fold(unit))


def minutes_back(phrase: str, language: str | None) -> int | None:
    """Return how many minutes back `phrase` is by itself: "an hour ago", 60; None for none."""
    return _near_words(language).moments.get(fold(" ".join(phrase.split())))


def _asked(language: str | None) -> _DateWords:
    return _all_words() if language is None else _near_words(language)


def _near_words(language: str | None) -> _DateWords:
    """Return the words of the language told and of the two commonest, before all are loaded."""
    return _words_in(codes_beside(language))


@cache
def _all_words() -> _DateWords:
    words = _words_in(tuple(LANGUAGES))
    return structs.replace(words, months=_numbered(MONTH_NAMES.values()) | words.months)


@cache
def _openings() -> frozenset[str]:
    every = _all_words()
    return frozenset(every.months) | frozenset(every.eras) | every.weekdays | every.date_fillers


_SETS = (
    *("weekdays", "date_fillers", "year_words", "clock_words"),
    *("forenoon_words", "afternoon_words", "ago_words"),
)
_NUMBERS = ("eras", "day_words", "time_units", "moments")


@cache
def _words_in(codes: tuple[str, ...]) -> _DateWords:
    """Return the words of languages; what names two months is that of the first of them."""
    headers = [language.header for language in map(get_language, codes) if language]
    told: dict[str, Any] = {
        "months": _numbered(one.months for one in reversed(headers)),
        "solar_months": _numbered(one.solar_months for one in headers),
    }
    for name in _SETS:
        told[name] = frozenset(fold(word) for one in headers for word in getattr(one, name))
    for name in _NUMBERS:
        told[name] = {fold(word): n for one in headers for word, n in getattr(one, name).items()}
    return _DateWords(**told)


def _numbered(years: Iterable[tuple[tuple[str, ...], ...]]) -> dict[str, int]:
    """Return the numbers of the months in years of several languages; the last of them counts."""
    return {fold(form): n for year in years for n, row in enumerate(year, 1) for form in row}
