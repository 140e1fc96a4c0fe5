"""The words of an input, claimed by the fields and the paragraphs that have them."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from newsparse.corpus.account.pieces import (
    FIELDS,
    LABEL,
    LEFT_OUT,
    LOST,
    REPEATED,
    WARNED,
    Piece,
    Stretch,
)
from newsparse.languages.detect import is_common

_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[a-z]{2}|\d+")
"""What labels the fields of some press databases, HD, and counts their articles: 2 of 27."""
_SCATTERED = ("headline", "date_text", "authors", "site", "tags")
"""Fields whose words may stand apart, other words between them: "Ann Lee, Bonn, and Ian Berg"."""
_AHEAD = 60
"""Words that are passed over to find the next of a paragraph: a page's number, a running head."""
_CANDIDATES = 100
"""Places where a text may begin that are tried: a common word has many."""


class Known(Struct, frozen=True, kw_only=True):
    """Words that need not be in an article, by why that is."""

    labels: frozenset[str]
    fields: frozenset[str]
    warnings: frozenset[str]

    def place(self, key: str, line: frozenset[str]) -> str:
        """Return where a word went that nobody has, nor all others of `line` which nobody has."""
        if key in self.warnings:
            return WARNED
        left = {word for word in line - self.warnings if not _says_nothing(word)}
        if not left:  # the 2 of "Document 2 of 27", or a code by itself
            is_label = line & (self.labels | self.warnings) or all(map(_CODE.fullmatch, line))
            return LABEL if is_label else LOST
        if left <= self.labels:
            return LABEL
        return REPEATED if left <= self.labels | self.fields else LOST


def _says_nothing(word: str) -> bool:
    """Return whether a word alone labels nothing: the 2, the "of" and the 27 of "2 of 27"."""
    return bool(_CODE.fullmatch(word)) or is_common(word)


def keys(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of `texts`, made comparable."""
    return frozenset(_key(word) for text in texts for word in _WORD.findall(text))


_Owner = tuple[str, int | None]
_Went = tuple[str, int | None, str | None]


class _Word(NamedTuple):
    """A word of the input: in which stretch and line it stands, and where it ends there."""

    key: str
    stretch: int
    line: int
    end: int


class Claims:
    """The words of an input in their order, and who has each of them so far."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self._words: list[_Word] = []
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for number, stretch in enumerate(stretches):
            line = end = 0
            for match in _WORD.finditer(stretch.text):
                line += stretch.text.count("\n", end, match.start())
                key, end = _key(match[0]), match.end()
                self._places[key].append(len(self._words))
                self._words.append(_Word(key, number, line, end))
        self._owners: list[_Owner | None] = [None] * len(self._words)
        self._next = 0

    def claim(self, text: str, owner: _Owner) -> list[str]:
        """Give the words of a paragraph to it, where they stand next; return those not there."""
        words = [_key(word) for word in _WORD.findall(text)]
        start = self._place_of(words)
        if start is not None:
            self._give(range(start, start + len(words)), owner)
            return []
        missing = []
        for word in words:
            at = self._following(word)
            if at is None:
                missing.append(word)
            else:
                self._give((at,), owner)
        return missing

    def _place_of(self, words: Sequence[str]) -> int | None:
        """Return where a paragraph stands: a table of contents left out has its heading, too."""
        for is_kept in (True, False):
            for start in (self._next, 0):
                found = self._run(words, start, is_kept=is_kept)
                if found is not None:
                    return found
        return None

    def claim_free(self, text: str, owner: _Owner) -> None:
        """Give the words of a field to it, as far as they are there and nobody has them."""
        words = [_key(word) for word in _WORD.findall(text)]
        start = self._run(words, 0)
        if start is not None:
            self._give(range(start, start + len(words)), owner)
            return
        for word in words if owner[0] in _SCATTERED else ():
            free = (at for at in self._places[word][:_CANDIDATES] if self._owners[at] is None)
            if (at := next(free, None)) is not None:
                self._owners[at] = owner

    def pieces(self, known: Known) -> Iterator[Piece]:
        """Yield the input in pieces; what nobody has goes by its stretch, its line and `known`."""
        by_stretch = groupby(range(len(self._words)), lambda at: self._words[at].stretch)
        places = {number: list(group) for number, group in by_stretch}
        for number, stretch in enumerate(self._stretches):
            yield from self._stretch(stretch, places.get(number, []), known)

    def _stretch(self, stretch: Stretch, places: list[int], known: Known) -> Iterator[Piece]:
        went = self._went(stretch, places, known)
        ends = ((place, self._words[at].end) for at, place in zip(places, went, strict=True))
        groups = [(place, list(group)) for place, group in groupby(ends, itemgetter(0))]
        start = 0
        for number, ((place, article, rule), group) in enumerate(groups, 1):
            end = len(stretch.text) if number == len(groups) else group[-1][1]
            text = stretch.text[start:end]
            yield Piece(text=text, words=len(group), place=place, article=article, rule=rule)
            start = end
        if not groups and stretch.text:
            yield Piece(text=stretch.text, words=0, place=LEFT_OUT, rule=stretch.rule)

    def _went(self, stretch: Stretch, places: list[int], known: Known) -> Iterator[_Went]:
        """Yield where each word of a stretch went."""
        field_lines = {self._words[at].line for at in places if self._is_field(at)}
        for line, group in groupby(places, lambda at: self._words[at].line):
            here = list(group)
            free = frozenset(self._words[at].key for at in here if self._owners[at] is None)
            for at in here:
                if (owner := self._owners[at]) is not None:
                    yield (*owner, None)
                elif stretch.rule is not None:
                    yield LEFT_OUT, None, stretch.rule
                else:
                    key = self._words[at].key
                    yield LABEL if line in field_lines else known.place(key, free), None, None

    def _is_field(self, at: int) -> bool:
        owner = self._owners[at]
        return owner is not None and owner[0] in FIELDS

    def _run(self, words: Sequence[str], start: int, *, is_kept: bool = False) -> int | None:
        """Return where `words` stand next from `start` on, one after the other and free.

        `is_kept` asks for a place that no rule left out.
        """
        if not words:
            return start
        places = self._places[words[0]]
        first = bisect_left(places, start)
        for at in places[first : first + _CANDIDATES]:
            if is_kept and self._stretches[self._words[at].stretch].rule is not None:
                continue
            span = range(at, min(at + len(words), len(self._words)))
            if len(span) == len(words) and all(
                self._words[i].key == word and self._owners[i] is None
                for i, word in zip(span, words, strict=True)
            ):
                return at
        return None

    def _following(self, word: str) -> int | None:
        places = self._places[word]
        first = bisect_left(places, self._next)
        for at in places[first : first + _AHEAD]:
            if at >= self._next + _AHEAD:
                return None
            if self._owners[at] is None:
                return at
        return None

    def _give(self, places: Iterable[int], owner: _Owner) -> None:
        for at in places:
            self._owners[at] = owner
            self._next = at + 1


def _key(word: str) -> str:
    return word.casefold()
