"""The words inside dates, looked up in one language first and then in all of them."""

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
    return _near_words(language).months.get(key) or _all_words().months.get(key)


def is_date_word(word: str) -> bool:
    """Tell whether a date in any language may begin with `word`: a month, a weekday, a filler."""
    return fold(word) in _openings()


def is_weekday(word: str, language: str | None = None) -> bool:
    """Tell whether `word` names a day of the week.

    Of this and the functions below: a language told asks that, English and Russian only, which
    loads no other; without one, all are asked.
    """
    return fold(word) in _asked(language).weekdays


def is_filler(word: str, language: str | None = None) -> bool:
    """Tell whether `word` may stand between the parts of a date: "de", "at", «в»."""
    return fold(word) in _asked(language).fillers


def is_year_word(word: str, language: str | None = None) -> bool:
    """Tell whether `word` may follow a year and belongs to it: «года»."""
    return fold(word) in _asked(language).year_words


def is_clock_word(word: str, language: str | None = None) -> bool:
    """Tell whether `word` may follow a time of day and belongs to it: "Uhr"."""
    return fold(word) in _asked(language).clock_words


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
    return _words_of_several(*LANGUAGES)


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


def _words_of_several(*codes: str) -> _DateWords:
    """Return the words of languages; what names two months is that of the first of them."""
    languages = [_words_of(code) for code in codes]
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
