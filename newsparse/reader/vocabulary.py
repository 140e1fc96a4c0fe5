"""The words of headers in the languages that a document may be labelled in, made comparable."""

import re
from functools import cache

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.languages.table import get_language

_LETTERS = re.compile(r"[^\W\d_]+")
_ALWAYS = ("en", "ru")
"""Archives label in these whatever language they hold."""


class Vocabulary(Struct, frozen=True, kw_only=True):
    """Folded words of headers; what each set means is told at HeaderWords."""

    update_labels: frozenset[str]
    date_labels: frozenset[str]
    modified_labels: frozenset[str]
    headline_labels: frozenset[str]
    author_labels: frozenset[str]
    body_labels: frozenset[str]
    byline_words: frozenset[str]
    credit_labels: frozenset[str]
    conjunctions: frozenset[str]
    name_particles: frozenset[str]
    name_suffixes: frozenset[str]
    place_words: frozenset[str]
    roles: frozenset[str]
    agencies: frozenset[str]
    field_labels: frozenset[str]
    """The labels of dates, headlines and authors together."""


def vocabulary(language: str | None) -> Vocabulary:
    """Return the header words of `language` (a tag such as "en-GB"), of English and of Russian."""
    told = get_language(language)
    return _vocabulary(told.code if told else None)


@cache
def _vocabulary(code: str | None) -> Vocabulary:
    codes = dict.fromkeys((*((code,) if code else ()), *_ALWAYS))
    headers = [one.header for one in map(get_language, codes) if one]
    folded = {
        field: frozenset(fold(word) for header in headers for word in getattr(header, field))
        for field in Vocabulary.__struct_fields__
        if field != "field_labels"
    }
    labels = (folded[f"{field}_labels"] for field in ("date", "headline", "author"))
    return Vocabulary(**folded, field_labels=frozenset[str]().union(*labels))


@cache
def first_words(labels: frozenset[str]) -> frozenset[str]:
    """Return the words with which labels begin, the labels being those of a vocabulary."""
    return frozenset(label.partition(" ")[0] for label in labels)


def label_openings(language: str | None) -> frozenset[str]:
    """Return the first words of the labels of authors, by which to look for them fast."""
    told = get_language(language)
    return _label_openings(told.code if told else None)


@cache
def _label_openings(code: str | None) -> frozenset[str]:
    words = _vocabulary(code)
    labels = words.author_labels | words.byline_words | words.credit_labels
    return frozenset(opening[0] for label in labels if (opening := _LETTERS.match(label)))
