"""The words inside dates, looked up in one language first and then in all of them."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.languages.table import LANGUAGES, get_language


class _DateWords(Struct, frozen=True):
    """The words of one language, or of all, folded, as dates need them."""

    months: dict[str, int]
    weekdays: frozenset[str]
    fillers: frozenset[str]
    year_words: frozenset[str]
    clock_words: frozenset[str]


def month_number(word: str, language: str | None) -> int | None:
    """Return 1 to 12 where `word` names a month in `language` or, failing that, in any."""
    key = fold(word)
    near = (words.months.get(key) for words in _told_first(language))
    return next(filter(None, near), None) or _all_words().months.get(key)


def is_date_word(word: str) -> bool:
    """Tell whether a date in any language may begin with `word`: a month, a weekday, a filler."""
    return fold(word) in _openings()


def _told_first(language: str | None) -> Iterator[_DateWords]:
    """Yield the words of the language told and of the two commonest, before all are loaded."""
    told = get_language(language)
    yield from (
        _words_of(code) for code in dict.fromkeys((told.code if told else "en", "en", "ru"))
    )


def is_weekday(word: str, language: str | None = None) -> bool:
    """Tell whether `word` names a day of the week.

    Of this and the functions below: a language told asks that, English and Russian only, which
    loads no other; without one, all are asked.
    """
    key = fold(word)
    return any(key in words.weekdays for words in _asked(language))


def is_filler(word: str, language: str | None = None) -> bool:
    """Tell whether `word` may stand between the parts of a date: "de", "at", «в»."""
    key = fold(word)
    return any(key in words.fillers for words in _asked(language))


def is_year_word(word: str, language: str | None = None) -> bool:
    """Tell whether `word` may follow a year and belongs to it: «года»."""
    key = fold(word)
    return any(key in words.year_words for words in _asked(language))


def is_clock_word(word: str, language: str | None = None) -> bool:
    """Tell whether `word` may follow a time of day and belongs to it: "Uhr"."""
    key = fold(word)
    return any(key in words.clock_words for words in _asked(language))


def _asked(language: str | None) -> tuple[_DateWords, ...]:
    if language is None:
        return (_all_words(),)
    return tuple(_told_first(language))


@cache
def _openings() -> frozenset[str]:
    every = _all_words()
    return frozenset(every.months) | every.weekdays | every.fillers


@cache
def _words_of(code: str) -> _DateWords:
    language = get_language(code)
    assert language is not None
    header = language.header
    return _DateWords(
        months={fold(form): number for number, row in enumerate(header.months, 1) for form in row},
        weekdays=frozenset(map(fold, header.weekdays)),
        fillers=frozenset(map(fold, header.date_fillers)),
        year_words=frozenset(map(fold, header.year_words)),
        clock_words=frozenset(map(fold, header.clock_words)),
    )


@cache
def _all_words() -> _DateWords:
    """Return the words of all languages; what names two months is that of the first of them."""
    languages = [_words_of(code) for code in LANGUAGES]
    months: dict[str, int] = {}
    for words in reversed(languages):
        months |= words.months
    return _DateWords(
        months=months,
        weekdays=frozenset[str]().union(*(words.weekdays for words in languages)),
        fillers=frozenset[str]().union(*(words.fillers for words in languages)),
        year_words=frozenset[str]().union(*(words.year_words for words in languages)),
        clock_words=frozenset[str]().union(*(words.clock_words for words in languages)),
    )
