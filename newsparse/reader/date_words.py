"""The words inside dates, looked up in one language first and then in all of them."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.languages.table import LANGUAGES, get_language


class _DateWords(Struct, frozen=True):
    """One language's words, folded, as dates need them."""

    months: dict[str, int]
    weekdays: frozenset[str]
    fillers: frozenset[str]
    year_words: frozenset[str]
    clock_words: frozenset[str]


def month_number(word: str, language: str | None) -> int | None:
    """Return 1 to 12 where `word` names a month in `language` or, failing that, in any."""
    key = fold(word)
    return next((words.months[key] for words in _asked(language) if key in words.months), None)


def is_weekday(word: str, language: str | None) -> bool:
    """Tell whether `word` names a day of the week."""
    key = fold(word)
    return any(key in words.weekdays for words in _asked(language))


def is_filler(word: str, language: str | None) -> bool:
    """Tell whether `word` may stand between the parts of a date: "de", "at", «в»."""
    key = fold(word)
    return any(key in words.fillers for words in _asked(language))


def is_year_word(word: str, language: str | None) -> bool:
    """Tell whether `word` may follow a year and belongs to it: «года»."""
    key = fold(word)
    return any(key in words.year_words for words in _asked(language))


def is_clock_word(word: str, language: str | None) -> bool:
    """Tell whether `word` may follow a time of day and belongs to it: "Uhr"."""
    key = fold(word)
    return any(key in words.clock_words for words in _asked(language))


def _asked(tag: str | None) -> Iterator[_DateWords]:
    """Yield the words of the language told, then of all: "mai" needs no language to be known."""
    told = get_language(tag)
    if told:
        yield _words_of(told.code)
    yield from (_words_of(code) for code in LANGUAGES)


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
