"""Verbs of saying with a name beside them, in a language of which only these verbs are known."""

from collections.abc import Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase
from newsparse.segmenter.plain.bare_names import PlainSources
from newsparse.segmenter.sentence_ends import Sentence

_BEFORE = 3  # tokens from a name to its verb: «Jean Lunel a ensuite déclaré»
_BEHIND = 8  # tokens from a verb to its name: «сказав голова міської ради Іван Гук»


class NamedCueReader(PassageReader):
    """Reads one passage: which verbs of saying stand in it, and whose names beside them."""

    sources: PlainSources

    def __init__(self, passage: Passage, words: SpeechWords) -> None:
        super().__init__(passage, words, passage.in_marks())
        self._tokens = passage.tokens
        self.sources = PlainSources(passage, self.quoted, words.name_particles)

    def noun_at(self, at: int) -> str | None:
        """Return the word at `at`, which no dictionary reduces to its basic form."""
        return self._tokens[at].lower

    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the verbs of saying outside marks that have a name beside them, in order."""
        if not self.passage.spans:
            return ()
        found = (self._cue_at(at, sentence) for at in range(sentence.first, sentence.last))
        return tuple(filter(None, found))

    def _cue_at(self, at: int, sentence: Sentence) -> Cue | None:
        if self.quoted[at] or self._tokens[at].lower not in self.words.cues:
            return None
        name = self._name_behind(at, sentence) or self._name_before(at, sentence)
        if name is None:
            return None
        source = Phrase(
            passage=self.passage.index,
            first=name.first,
            last=name.last,
            head=name.last - 1,
            kind="person",
            case=NOMINATIVE,
            name=name,
        )
        return Cue(self.passage.index, at, at + 1, self._tokens[at].lower, "verb", source=source)

    def _name_behind(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name behind a verb: «dijo el alcalde Luis Rey», up to the next mark."""
        for first in range(at + 1, min(sentence.last, at + 1 + _BEHIND)):
            if self.sources.is_cut(first) or self._tokens[first].lower in self.words.cues:
                return None
            name = self.sources.name_at(first, sentence.last)
            if name:
                return name
        return None

    def _name_before(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name before a verb: «Jean Lunel a déclaré»."""
        last = at
        while last > sentence.first and not self._tokens[last - 1].is_capitalised:
            last -= 1
            if self.sources.is_cut(last) or at - last > _BEFORE:
                return None
        return self.sources.name_before(last, sentence.first)
