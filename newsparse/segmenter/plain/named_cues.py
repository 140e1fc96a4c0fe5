"""Verbs of saying with a name beside them, in a language of which only these verbs are known."""

from collections.abc import Iterator, Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.counts import WordCounts
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.passages import MarkedTokens, Passage
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase
from newsparse.segmenter.sentence_ends import Sentence

_BEFORE = 3  # tokens from a name to its verb: «Jean Lunel a ensuite déclaré»
_BEHIND = 8  # tokens from a verb to its name: «сказав голова міської ради Іван Гук»
_NAME_WORDS = 4  # words: with particles, «Maria van den Berg»
_ANY_GENDER = frozenset((NOMINATIVE,))
_QUIET: tuple[tuple[int, int], ...] = ()


class NamedCueReader:
    """Reads one passage: which verbs of saying stand in it, and whose names beside them."""

    def __init__(self, passage: Passage, words: SpeechWords) -> None:
        self.passage = passage
        self.words = words
        self.quoted: Sequence[bool] = passage.in_marks()
        self.counts = WordCounts(passage, self.quoted)
        self._tokens = passage.tokens

    def noun_at(self, at: int) -> str | None:
        """Return the word at `at`, which no dictionary reduces to its basic form."""
        return self._tokens[at].lower

    def is_infinitive(self, _: int) -> bool:
        """Return False: no form of a verb is known but those that say something."""
        return False

    def is_foreign(self, _: str) -> bool:
        """Return False: the letters of the language are not known."""
        return False

    def may_speak(self) -> bool:
        """Return whether anything stands in marks."""
        return bool(self.passage.spans)

    def sentences(self) -> Sequence[Sentence]:
        """Return the sentences."""
        return self.passage.sentences

    def insertions(self, _: MarkedTokens) -> tuple[tuple[int, int], ...]:
        """Return nothing: the narrator inside marks is not told from who is quoted."""
        return _QUIET

    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the verbs of saying outside marks that have a name beside them, in order."""
        if not self.passage.spans:
            return ()
        found = (self._cue_at(at, sentence) for at in range(sentence.first, sentence.last))
        return tuple(filter(None, found))

    def label(self) -> Cue | None:
        """Return None: turns of an interview are not looked for."""
        return None

    def signature(self) -> Cue | None:
        """Return None: signatures are not looked for."""
        return None

    def ends_report(self, _: Cue) -> bool:
        """Return False: reports without marks are not looked for."""
        return False

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what leads in the next paragraph: the last verb with its name."""
        return cue

    def leads_unmarked(self, _: Cue) -> bool:
        """Return False: speech without marks is not looked for."""
        return False

    def names(self) -> Iterator[NameGroup]:
        """Yield the names of several words that stand outside marks or in them."""
        at = 0
        while at < len(self._tokens):
            end = self._name_end(at, len(self._tokens))
            if end - at > 1:
                yield self._name(at, end)
            at = max(at + 1, end)

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
            gender="",
            plural=False,
            name=name,
        )
        return Cue(
            passage=self.passage.index,
            first=at,
            last=at + 1,
            lemma=self._tokens[at].lower,
            form="verb",
            gender="",
            plural=None,
            source=source,
        )

    def _name_behind(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name behind a verb: «dijo el alcalde Luis Rey», up to the next mark."""
        limit = min(sentence.last, at + 1 + _BEHIND)
        for first in range(at + 1, limit):
            if self._is_cut(first) or self._tokens[first].lower in self.words.cues:
                return None
            end = self._name_end(first, sentence.last)
            if end > first:
                return self._name(first, end)
        return None

    def _name_before(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name before a verb: «Jean Lunel a déclaré»."""
        last = self._last_capital(at, sentence.first)
        if last is None:
            return None
        first = last
        while first > sentence.first and self._is_name_word(first - 1, last):
            first -= 1
        while first < last and not self._tokens[first].is_capitalised:
            first += 1
        if first == last or (first == sentence.first and last - first == 1):
            return None  # the capital may be that of the sentence
        return self._name(first, last) if last - first <= _NAME_WORDS else None

    def _last_capital(self, at: int, start: int) -> int | None:
        """Return the token behind the last capitalised word before a verb, if one is near."""
        last = at
        while last > start and not self._tokens[last - 1].is_capitalised:
            last -= 1
            if self._is_cut(last) or at - last > _BEFORE:
                return None
        return last

    def _is_name_word(self, at: int, last: int) -> bool:
        token = self._tokens[at]
        if self._is_cut(at):
            return False
        is_inside = at + 1 < last and token.lower in self.words.name_particles
        return token.is_capitalised or is_inside

    def _is_cut(self, at: int) -> bool:
        return self.quoted[at] or not self._tokens[at].is_word

    def _name_end(self, first: int, limit: int) -> int:
        """Return where the name that begins at a token ends; `first` where none does."""
        if self._is_cut(first) or not self._tokens[first].is_capitalised:
            return first
        at = end = first
        while at < min(limit, first + _NAME_WORDS + 2) and self._is_name_word(at, limit):
            at += 1
            end = at if self._tokens[at - 1].is_capitalised else end
        return end

    def _name(self, first: int, last: int) -> NameGroup:
        words = tuple(token.text for token in self._tokens[first:last])
        return NameGroup(first, last, words, _ANY_GENDER, _ANY_GENDER)
