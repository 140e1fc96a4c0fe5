"""A German passage with what is the narrator's, and where clauses begin and end in it.

Clauses end at marks, which German sets strictly.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from newsparse.segmenter.german.nominals import NounPhraseReader
from newsparse.segmenter.german.word_classes import WordClasses
from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.sentence_ends import Sentence

CLAUSE_MARKS = frozenset((",", ";", ":", *DASHES))
REACH = 150  # tokens: a longer clause, or report, is a sentence that was not understood
_STOPS = frozenset((".", "!", "?", "…", "..."))


class NarratorText(NounPhraseReader):
    """The noun phrases of one passage, which of its tokens stand in marks, and its clauses."""

    def __init__(self, passage: Passage, classes: WordClasses) -> None:
        super().__init__(passage, classes)
        self.quoted = passage.in_marks()

    def is_mark(self, at: int) -> bool:
        """Return whether a token parts clauses: no word, no colon of a time («10:05 Uhr»)."""
        token = self.tokens[at]
        if token.is_word or self.quoted[at]:
            return False
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following and token.text == ":":
            return not following.text[0].isdigit()
        if at and self.tokens[at - 1].end == token.start:
            is_half = token.text == "," and self.tokens[at - 1].text == "-"
            if is_half or token.text == "-":
                return False  # Gesundheits-, Sozial- und Baudirektor, Partei- und Fraktionschefs
        if following and following.is_word and token.text in _STOPS:
            return at + 1 in self._starts  # am 23. Mai
        return token.text in CLAUSE_MARKS or token.text in _STOPS

    def phrases_up_to(self, at: int, first: int, *, wide: bool = False) -> Iterator[Phrase]:
        """Yield the narrator's phrases among tokens[first:at] that end at `at`, longest first."""
        for start in range(first, at):
            if self.quoted[start] or self.tokens[start].text in CLAUSE_MARKS:
                continue
            phrase = self.phrase_at(start, at, wide=wide)
            if phrase and phrase.last == at:
                yield phrase

    def possessor(self, at: int) -> Phrase | None:
        """Return whom a pronoun at `at` means: «seiner» in «seiner Ansicht», «ihm zufolge»."""
        datives = self.grammar.dative_pronouns
        gender = self.words.possessives.get(self.lower(at), datives.get(self.lower(at)))
        if gender is None:
            return None
        index, is_several = self.passage.index, gender == self.grammar.several
        gender = "" if is_several else gender
        return Phrase(index, at, at + 1, at, "pronoun", gender=gender, plural=is_several)

    @cached_property
    def _starts(self) -> frozenset[int]:
        """The tokens with which sentences begin."""
        return frozenset(sentence.first for sentence in self.passage.sentences)

    @cached_property
    def _marks(self) -> list[int]:
        """The tokens that part clauses, in order."""
        tokens = enumerate(self.tokens)
        return [at for at, token in tokens if not token.is_word and self.is_mark(at)]

    def clause_start(self, at: int, sentence: Sentence) -> int:
        """Return where the clause of a token begins."""
        floor = max(sentence.first, at - REACH)
        nearest = bisect_left(self._marks, at)
        return max(floor, self._marks[nearest - 1] + 1) if nearest else floor

    def clause_end(self, at: int, sentence: Sentence) -> int:
        """Return the mark that ends the clause of a token, or where the sentence ends."""
        limit = min(sentence.last, at + REACH)
        nearest = bisect_left(self._marks, at)
        following = self._marks[nearest] if nearest < len(self._marks) else limit
        return max(at, min(following, limit))
