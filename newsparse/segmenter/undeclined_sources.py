"""Who a passage names, in a language of which only some words are known: names as they stand."""

from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.people.person import Occurrence, Role
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase

_NOMINATIVE = frozenset((NOMINATIVE,))


class UndeclinedSources(SourceReader):
    """Answers of a passage's names what can be told without a grammar; finds none itself."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.tokens = passage.tokens

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return where a name stands; no role is known."""
        start = self.tokens[name.first].start
        place = Occurrence(self.passage.index, start, name.words, _NOMINATIVE, "", is_certain=True)
        return place, ()

    def phrase_of(self, name: NameGroup) -> Phrase:
        """Return the phrase that a name is, as the source of a cue."""
        index, head = self.passage.index, name.last - 1
        return Phrase(index, name.first, name.last, head, "person", NOMINATIVE, name=name)

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
