"""A marked span where it stands: its sentence, the cues there, the narrator's words around it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import islice

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.marks import MarkedSpan
from newsparse.segmenter.passages import Passage, Sentence, Token

_NEAR_CUES = 12  # cues: how many on each side of a span are looked at


class Place(Struct, frozen=True):
    """A marked span where it stands: its sentence, the cues there, the narrator's words around.

    `before` and `after` are token indexes: the narrator's words left of the span end at `before`,
    those right of it begin at `after`, and `following` is the offset where they end at the next
    span. `inserted` holds the stretches of the narrator inside; `lead` is the cue of a paragraph
    before that ends with a colon.
    """

    passage: Passage
    sentence: Sentence
    span: MarkedSpan
    before: int
    after: int
    cues: tuple[Cue, ...]
    words: SpeechWords
    lemma: Callable[[Token], str | None]
    inserted: tuple[tuple[int, int], ...]
    following: int
    lead: Cue | None

    @property
    def text(self) -> str:
        """The words between the marks."""
        return self.passage.text[self.span.start : self.span.end]

    @property
    def length(self) -> int:
        """How many words stand between the marks."""
        return sum(token.is_word for token in self.passage.tokens[self.before : self.after])

    @property
    def is_capitalised(self) -> bool:
        """Whether the first letter between the marks is a capital."""
        first = next((c for c in self.text if c.isalnum()), "a")
        return not first.islower()

    @property
    def begins_sentence(self) -> bool:
        """Whether no word of the narrator stands before the span in its sentence."""
        tokens = self.passage.tokens
        return not any(tokens[i].is_word for i in range(self.sentence.first, self.before))

    def token_before(self, back: int = 1) -> Token | None:
        """Return the token `back` places before the opening mark, within the sentence."""
        at = self.before - back
        return self.passage.tokens[at] if at >= self.sentence.first else None

    def token_after(self, ahead: int = 0) -> Token | None:
        """Return the token `ahead` places after the closing mark, within the sentence."""
        at = self.after + ahead
        return self.passage.tokens[at] if at < self.sentence.last else None

    def cue_after(self) -> Cue | None:
        """Return the first cue after the span that begins before any other span.

        «..., – эти слова капитана судна «Заря» Ильи Норта цитирует агентство» is one cue.
        """
        cue = next(self._cues_after(), None)
        if cue is None:
            return None
        first = cue.first if cue.source is None else min(cue.first, cue.source.first)
        return cue if self.passage.tokens[first].start < self.following else None

    def cue_before(self) -> Cue | None:
        """Return the last cue before the span."""
        return next(self._cues_before(), None)

    def cue_within(self, first: int, last: int) -> Cue | None:
        """Return the first cue that begins among tokens[first:last]."""
        at = bisect_left(self.cues, first, key=_cue_start)
        return self.cues[at] if at < len(self.cues) and self.cues[at].first < last else None

    def reporting_cue(self) -> Cue | None:
        """Return the last cue before the span, else the next after it, that reports by itself."""
        near = [*islice(self._cues_before(), _NEAR_CUES), *islice(self._cues_after(), _NEAR_CUES)]
        return next((cue for cue in near if cue.lemma not in self.words.spoken_cues), None)

    def _cues_before(self) -> Iterator[Cue]:
        """Yield the cues before the span, the nearest first."""
        for i in range(bisect_right(self.cues, self.before, key=_cue_end) - 1, -1, -1):
            yield self.cues[i]

    def _cues_after(self) -> Iterator[Cue]:
        for i in range(bisect_left(self.cues, self.after, key=_cue_start), len(self.cues)):
            yield self.cues[i]


def _cue_start(cue: Cue) -> int:
    return cue.first


def _cue_end(cue: Cue) -> int:
    return cue.last
