"""The words of a byline between its separators: commas, bars, dashes, «и»."""

import re
from collections.abc import Iterator

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary
from newsparse.reader.bylines.name_words import PUNCTUATION

_TOKEN = re.compile(r"https?://\S+|[^\s,;/|•·&、，]+|[,;/|•·&、，\n]")
EDGES = " \t\n\r,;/|•·&、，–—-\N{NO-BREAK SPACE}"
_LONGEST_PHRASE = 4
"""Words of a role or an agency that are looked up: "chief political correspondent"."""


class Word(Struct, frozen=True, gc=False):
    """A word of a byline, its key for looking it up, and where it stands."""

    text: str
    key: str
    start: int
    end: int


def stretches(text: str, words: Vocabulary) -> Iterator[list[Word]]:
    """Yield the words between separators: commas, dashes, «и»."""
    stretch: list[Word] = []
    for token in _TOKEN.finditer(text):
        if not _separates(token[0], words):
            key = fold(token[0].strip(PUNCTUATION))
            stretch.append(Word(token[0], key, token.start(), token.end()))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _separates(token: str, words: Vocabulary) -> bool:
    return token in EDGES or (token != token.title() and fold(token) in words.conjunctions)


def phrase_lengths(stretch: list[Word]) -> range:
    """Return how many words of a stretch may be looked up as one phrase, the most first."""
    return range(min(_LONGEST_PHRASE, len(stretch)), 0, -1)


def phrase(stretch: list[Word]) -> str:
    """Return words as one key: "chief political correspondent"."""
    return " ".join(word.key for word in stretch)
