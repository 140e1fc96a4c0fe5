"""The names that a passage gives, in a language of which only some words are known."""

from collections.abc import Sequence

from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.person import Occurrence
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase, undeclined
from newsparse.segmenter.roles import Role

_NAME_WORDS = 4  # words: with particles, «Maria van den Berg»
_NOMINATIVE = frozenset((NOMINATIVE,))


class PlainSources(SourceReader):
    """Reads the names of one passage, and nothing else that it speaks of."""

    def __init__(self, passage: Passage, quoted: Sequence[bool], particles: frozenset[str]) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self._quoted = quoted
        self._particles = particles

    def names(self) -> list[NameGroup]:
        """Return the names of several words, in order."""
        found: list[NameGroup] = []
        at, limit = 0, len(self.tokens)
        while at < limit:
            name = self.name_at(at, limit)
            if name and name.last - at > 1:
                found.append(name)
            at = name.last if name else at + 1
        return found

    def name_at(self, first: int, limit: int) -> NameGroup | None:
        """Return the name that begins at a token and ends before `limit`, or None."""
        if self.is_cut(first) or not self.tokens[first].is_capitalised:
            return None
        at = end = first
        while at < min(limit, first + _NAME_WORDS + 2) and self._is_name_word(at, limit):
            at += 1
            end = at if self.tokens[at - 1].is_capitalised else end
        return self._name(first, end)

    def name_before(self, last: int, floor: int) -> NameGroup | None:
        """Return the name that ends before the token `last` with a capitalised word, or None."""
        first = last
        while first > floor and self._is_name_word(first - 1, last):
            first -= 1
        while first < last and not self.tokens[first].is_capitalised:
            first += 1
        if first == last or (first == floor and last - first == 1):
            return None  # the capital may be that of the sentence
        return self._name(first, last) if last - first <= _NAME_WORDS else None

    def is_cut(self, at: int) -> bool:
        """Return whether no name goes on over a token: a mark, or a word in marks."""
        return self._quoted[at] or not self.tokens[at].is_word

    def _is_name_word(self, at: int, last: int) -> bool:
        token = self.tokens[at]
        if self.is_cut(at):
            return False
        is_inside = at + 1 < last and token.lower in self._particles
        return token.is_capitalised or is_inside

    def _name(self, first: int, last: int) -> NameGroup:
        words = tuple(token.text for token in self.tokens[first:last])
        return undeclined(first, last, words)

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return where a name stands; no role is known."""
        start = self.tokens[name.first].start
        place = Occurrence(self.passage.index, start, name.words, _NOMINATIVE, "", is_certain=True)
        return place, ()

    def head_of(self, phrase: Phrase) -> str:
        """Return the last word of a phrase."""
        return self.tokens[phrase.head].lower

    def role_asked(self, phrase: Phrase) -> Role:
        """Return a role that nobody holds."""
        return Role(self.head_of(phrase), frozenset(), self.in_nominative(phrase))

    def in_nominative(self, phrase: Phrase) -> str:
        """Return the text of a phrase as it stands."""
        first, last = self.tokens[phrase.first], self.tokens[phrase.last - 1]
        return self.passage.text[first.start : last.end]
