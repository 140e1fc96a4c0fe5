"""A marked span where it stands, as far as it is the same in every language."""

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.marks import MarkedSpan
from newsparse.segmenter.passages import Passage, Sentence, Token


class MarkedPlace(Struct, frozen=True, gc=False):
    """A marked span where it stands: its sentence, the cues there, the narrator's words around.

    `before` and `after` are token indexes: the narrator's words left of the span end at `before`,
    those right of it begin at `after`. `lead` is the cue of a paragraph before that ends with a
    colon.
    """

    passage: Passage
    sentence: Sentence
    span: MarkedSpan
    before: int
    after: int
    cues: tuple[Cue, ...]
    words: SpeechWords
    lead: Cue | None

    @property
    def text(self) -> str:
        """The words between the marks."""
        return self.passage.text[self.span.start : self.span.end]

    @property
    def length(self) -> int:
        """How many words stand between the marks."""
        return self.passage.counts[self.after] - self.passage.counts[self.before]

    @property
    def words_ahead(self) -> int:
        """How many words stand before the span in its sentence."""
        return self.passage.counts[self.before] - self.passage.counts[self.sentence.first]

    @property
    def is_capitalised(self) -> bool:
        """Whether the first letter between the marks is a capital."""
        first = next(filter(str.isalnum, self.text), "a")
        return not first.islower()

    @property
    def begins_sentence(self) -> bool:
        """Whether no word of the narrator stands before the span in its sentence."""
        return self.passage.counts[self.before] == self.passage.counts[self.sentence.first]

    @property
    def ends_sentence(self) -> bool:
        """Whether no word of the narrator stands behind the span in its sentence."""
        return self.passage.counts[self.sentence.last] == self.passage.counts[self.after]

    def token_before(self, back: int = 1) -> Token | None:
        """Return the token `back` places before the opening mark, within the sentence."""
        at = self.before - back
        return self.passage.tokens[at] if at >= self.sentence.first else None

    def token_after(self, ahead: int = 0) -> Token | None:
        """Return the token `ahead` places after the closing mark, within the sentence."""
        at = self.after + ahead
        return self.passage.tokens[at] if at < self.sentence.last else None
