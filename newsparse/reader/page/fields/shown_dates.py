"""The dates that a page shows, and which of them are of a change."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.page.markup import clean

_LONGEST_LABEL = 40
_LONGEST_LINE = 200
_YEAR = re.compile(r"(?:1[5-9]|2[01])\d\d")


class ShownDate(Struct, frozen=True):
    """A date as a page shows it, its wording and ISO form; `updated` where it is of a change."""

    words: str
    date: str
    updated: bool


def shown_dates(texts: Iterable[str], *, language: str | None) -> Iterator[ShownDate]:
    """Yield the dates in `texts` that stand alone or beside a short label.

    The label is what stands before the date, in its text or in the one before it. `language` is
    the tag of the page's language.
    """
    before = ""
    for text in texts:
        if len(text) <= _LONGEST_LINE and _YEAR.search(text):
            yield from _dates_in(clean(text), before=clean(before), language=language)
        before = before if text.isspace() else text


def _dates_in(text: str, *, before: str, language: str | None) -> Iterator[ShownDate]:
    start = 0
    while _YEAR.search(text, start):
        found = find_date(text[start:], language=language)
        if found is None:
            return
        label = text[start : start + found.start] or before
        if found.date and len(text) - len(found.words) <= _LONGEST_LABEL:
            yield ShownDate(found.words, found.date, _is_of_change(label, language))
        start += found.end


def _is_of_change(label: str, language: str | None) -> bool:
    key = fold(label)
    return any(word in key for word in vocabulary(language).update_labels)
