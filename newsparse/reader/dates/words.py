"""The words inside dates, looked up in one language first and then in all of them."""

from collections.abc import Iterable, Mapping
from functools import cache

from msgspec import Struct, structs

from newsparse.languages.fold import fold
from newsparse.languages.month_names import MONTH_NAMES
from newsparse.languages.table import LANGUAGES, get_language


class _DateWords(Struct, frozen=True):
    """The words of one language, or of all, folded, as dates need them."""

    months: dict[str, int]
    solar_months: dict[str, int]
    eras: dict[str, int]
    weekdays: frozenset[str]
    fillers: frozenset[str]
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
    return _near_words(language).eras.get(name) or _all_words().eras.get(name)


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
    return fold(word) in _asked(language).fillers


def is_year_word(word: str, language: str | None = None) -> bool:
    """Return whether `word` may follow a year and belongs to it: «года»."""
    return fold(word) in _asked(language).year_words


def is_clock_word(word: str, language: str | None = None) -> bool:
    """Return whether `word` may follow a time of day and belongs to it: "Uhr"."""
    return fold(word) in _asked(language).clock_words


def is_forenoon_word(word: str, language: str | None = None) -> bool:
    """Return whether a time of day with `word` behind it is before noon: «صباحا»."""
    return fold(word) in _asked(language).forenoon_words


def is_afternoon_word(word: str, language: str | None = None) -> bool:
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
    told = get_language(language)
    return _with_commonest(told.code if told else "en")


@cache
def _with_commonest(code: str) -> _DateWords:
    return _words_of_several(code, "en", "ru")


@cache
def _all_words() -> _DateWords:
    words = _words_of_several(*LANGUAGES)
    others = _joined(map(_numbered, MONTH_NAMES.values()))
    return structs.replace(words, months=others | words.months)


@cache
def _openings() -> frozenset[str]:
    every = _all_words()
    return frozenset(every.months) | frozenset(every.eras) | every.weekdays | every.fillers


@cache
def _words_of(code: str) -> _DateWords:
    language = get_language(code)
    assert language is not None
    header = language.header
    return _DateWords(
        months=_numbered(header.months),
        solar_months=_numbered(header.solar_months),
        eras=header.eras,
        day_words=_folded(header.day_words),
        time_units=_folded(header.time_units),
        moments=_folded(header.moments),
        **{name: frozenset(map(fold, getattr(header, source))) for name, source in _SETS.items()},
    )


_SETS = {
    "weekdays": "weekdays",
    "fillers": "date_fillers",
    "year_words": "year_words",
    "clock_words": "clock_words",
    "forenoon_words": "forenoon_words",
    "afternoon_words": "afternoon_words",
    "ago_words": "ago_words",
}
"""The sets of words here, and what they are called at HeaderWords."""


def _folded(numbers: dict[str, int]) -> dict[str, int]:
    return {fold(word): number for word, number in numbers.items()}


def _numbered(months: tuple[tuple[str, ...], ...]) -> dict[str, int]:
    return {fold(form): number for number, row in enumerate(months, 1) for form in row}


def _words_of_several(*codes: str) -> _DateWords:
    """Return the words of languages; what names two months is that of the first of them."""
    languages = [_words_of(code) for code in codes]
    sets = {name: [getattr(words, name) for words in languages] for name in _SETS}
    return _DateWords(
        months=_joined(words.months for words in reversed(languages)),
        solar_months=_joined(words.solar_months for words in languages),
        eras=_joined(words.eras for words in languages),
        day_words=_joined(words.day_words for words in languages),
        time_units=_joined(words.time_units for words in languages),
        moments=_joined(words.moments for words in languages),
        **{name: frozenset[str]().union(*several) for name, several in sets.items()},
    )


def _joined(several: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Return what all of the mappings say; of one word, what the last of them says."""
    return {word: number for mapping in several for word, number in mapping.items()}
