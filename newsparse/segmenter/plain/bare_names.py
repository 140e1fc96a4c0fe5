"""The names that a passage gives, in a language of which only some words are known."""

from operator import itemgetter

from newsparse.segmenter.bare_sources import BareSources
from newsparse.segmenter.person import Occurrence, Person
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase
from newsparse.segmenter.plain.named_cues import NamedCueReader
from newsparse.segmenter.roles import Role

_NOMINATIVE = frozenset((NOMINATIVE,))


class NameReader(BareSources):
    """Reads the names of one passage, and nothing else that it speaks of."""

    def __init__(self, reader: NamedCueReader) -> None:
        self.passage = reader.passage
        self.tokens = reader.passage.tokens
        self._reader = reader

    def names(self) -> list[NameGroup]:
        """Return the names of several words, in order."""
        return list(self._reader.names())

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

    def is_initials(self, at: int) -> bool:
        """Return whether a word is made of capitals."""
        return self.tokens[at].text.isupper()


class UndeclinedNames:
    """Names as they stand: what a verb of saying has beside it is in its basic form."""

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the words of a name in small letters, particles aside."""
        return tuple(word.lower() for word in words if not word[0].islower())

    def is_patronymic(self, _: str) -> bool:
        """Return False: names of fathers are not known."""
        return False

    def is_first_name(self, _: str) -> bool:
        """Return False: first names are not known."""
        return False

    def may_grow(self, _: Person) -> bool:
        """Return True: the fuller name may stand further on."""
        return True

    def full_name(self, person: Person) -> str:
        """Return the longest form of the name that the article gives."""
        sized = [(len(occurrence.words), occurrence.words) for occurrence in person.occurrences]
        return " ".join(max(sized, key=itemgetter(0))[1])
