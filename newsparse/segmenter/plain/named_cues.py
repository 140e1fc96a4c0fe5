"""Verbs of saying with a name beside them, in a language of which only these verbs are known."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from newsparse.languages.language import PlainWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import PassageReader, Stretches
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.passages import MarkedTokens, Passage
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import NameGroup, named, undeclined
from newsparse.segmenter.plain.bare_names import PlainSources

_BEFORE = 3  # tokens from a name to its verb: «Jean Lunel a ensuite déclaré»
_CUTTING = DASHES | {",", "."}
_BEHIND = 10  # tokens from a verb to its name: «сказав голова міської ради Іван Гук»


class NamedCueReader(PassageReader):
    """Reads one passage: which verbs of saying stand in it, and whose names beside them.

    `surnames` returns those of everybody whom the article names in full.
    """

    sources: PlainSources
    words: PlainWords

    def __init__(
        self, passage: Passage, words: PlainWords, surnames: Callable[[], frozenset[str]]
    ) -> None:
        super().__init__(passage, words, passage.in_marks())
        self._tokens = passage.tokens
        self._surnames = surnames
        self.sources = PlainSources(passage, self.quoted, words)
        self._inserted = {one.first: tuple(self._insertions_in(one)) for one in passage.marked}

    def noun_at(self, at: int) -> str | None:
        """Return the word at `at`, which no dictionary reduces to its basic form."""
        return self._tokens[at].lower

    def insertions(self, marked: MarkedTokens) -> Stretches:
        """Return where the narrator speaks inside marks: « Oui, dit Jean Lunel, et vite »."""
        return self._inserted[marked.first]

    def _insertions_in(self, marked: MarkedTokens) -> Iterator[tuple[int, int]]:
        """Yield where a comma or a dash leads to a verb of saying with a name behind it."""
        tokens, last = self._tokens, marked.last - 1
        for at in range(marked.first + 1, last - 2):
            near = (i for i in (at + 1, at + 2) if tokens[i].lower in self.words.cues)
            verb = next(near, None) if tokens[at].text in _CUTTING else None
            if verb is None:
                continue
            end = next((i + 1 for i in range(verb, last) if tokens[i].text in _CUTTING), last)
            self.quoted[at:end] = [False] * (end - at)
            if self._cue_at(verb, self.passage.sentence_of(verb)):
                yield at, end
            else:
                self.quoted[at:end] = [True] * (end - at)

    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the verbs of saying outside marks that have a name beside them, in order."""
        if not self.passage.spans:
            return ()
        found = (self._cue_at(at, sentence) for at in range(sentence.first, sentence.last))
        return tuple(filter(None, found))

    def _cue_at(self, at: int, sentence: Sentence) -> Cue | None:
        if self.quoted[at] or self._tokens[at].lower not in self.words.cues:
            return None
        if self._has_pronoun(at, sentence):
            return None
        name = self._name_around(at, sentence) if self.words.has_frames else None
        name = name or self._name_behind(at, sentence) or self._name_before(at, sentence)
        if name is None:
            return None
        source = named(self.passage.index, name)
        return Cue(self.passage.index, at, at + 1, self._tokens[at].lower, "verb", source=source)

    def _has_pronoun(self, at: int, sentence: Sentence) -> bool:
        """Return whether a pronoun beside a verb says who speaks: «disse ela», «hun sa»."""
        beside = self._tokens[max(at - 1, sentence.first) : min(at + 2, sentence.last)]
        return any(token.lower in self.words.saying_pronouns for token in beside)

    def _name_around(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name before the marks that a verb follows: «Ayşe Er ise, "..." dedi»."""
        marked = self.passage.marked
        before = bisect_right(marked, at, key=lambda marked: marked.last) - 1
        if before < 0 or marked[before].last < at - _BEFORE:
            return None
        last = marked[before].first
        if last <= sentence.first:
            return None
        last -= self._tokens[last - 1].text == ","
        last -= last > sentence.first and self._tokens[last - 1].lower in self.words.joints
        return self._speaker_in(self.sources.run_start(last, sentence.first), last)

    def _name_behind(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name behind a verb: «dijo el alcalde de Sotra, Luis Rey»."""
        first, limit = at + 1, min(sentence.last, at + 1 + _BEHIND)
        while first < limit:
            if self._is_apposed(first, sentence) and first > at + 1:
                first += 1
            elif self.sources.is_cut(first) or self._tokens[first].lower in self.words.cues:
                return None
            last = self.sources.run_end(first, sentence.last)
            name = self._speaker_in(first, last)
            if name:
                return None if self._is_addressed(at, name) else name
            first = max(last, first + 1)
        return None

    def _is_addressed(self, verb: int, name: NameGroup) -> bool:
        """Return whether a name behind a verb is of who is spoken to: «a la jueza Ana Soler».

        An article that begins a phrase of its own parts both: «dijo a la prensa el alcalde Luis
        Rey», but not «dijo a la alcaldesa de la ciudad Ana Soler».
        """
        for at in range(name.first - 1, verb, -1):
            word, before = self._tokens[at].lower, self._tokens[at - 1].lower
            if word in self.words.addressing:
                return True
            begins = word in self.words.articles and before not in self.words.bars
            if begins or self._tokens[at].is_capitalised:
                return False
        return False

    def _is_apposed(self, comma: int, sentence: Sentence) -> bool:
        """Return whether a comma stands before a full name that another mark ends."""
        last = self.sources.run_end(comma + 1, sentence.last) if comma + 1 < sentence.last else 0
        is_over = last >= sentence.last or not self._tokens[last].is_word
        return self._tokens[comma].text == "," and last - comma > 2 and is_over

    def _name_before(self, at: int, sentence: Sentence) -> NameGroup | None:
        """Return the name before a verb: «Jean Lunel a déclaré»."""
        last = at
        while last > sentence.first and not self._tokens[last - 1].is_capitalised:
            last -= 1
            is_apposed = self._tokens[last].text == "," and self._is_set_off(last, sentence)
            if (self.sources.is_cut(last) and not is_apposed) or at - last > _BEFORE:
                return None
        return self._speaker_in(self.sources.run_start(last, sentence.first), last)

    def _is_set_off(self, comma: int, sentence: Sentence) -> bool:
        """Return whether commas stand around a name: «il sindaco, Marco Salvi, ha detto»."""
        first = self.sources.run_start(comma, sentence.first)
        return sentence.first < first < comma and self._tokens[first - 1].text == ","

    def _is_joined(self, at: int) -> bool:
        """Return whether another name is joined to the one before: «Luis Rey y Ana Soler»."""
        behind = self._tokens[at : at + 2]
        is_and = len(behind) == 2 and behind[0].lower == self.words.and_word
        return is_and and behind[1].is_capitalised

    def _speaker_in(self, first: int, last: int) -> NameGroup | None:
        """Return the name in a run of capitalised words if its bearer may be who speaks.

        A surname alone, „Rutte“ or „Van den Berg“, is somebody only where the article names him in
        full.
        """
        name = self.sources.person_in(first, last) if first < last else None
        if name is None or self.sources.is_barred(name.first) or self._is_joined(name.last):
            return None
        if not self.sources.is_surname(name):
            return name
        surname = name.words[-1:]
        is_known = surname[0] in self._surnames()
        return undeclined(name.last - 1, name.last, surname) if is_known else None
