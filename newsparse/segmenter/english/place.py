"""A marked span where it stands: its sentence, the cues there, the narrator's words around it."""

from bisect import bisect_left

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.marks import MarkedSpan
from newsparse.segmenter.passages import Passage, Sentence, Token

_STOPS = frozenset(".?!")
_TOPIC_WORDS = 4
_LONG_WORDS = 7
_TAIL_REACH = 45  # tokens: “A,” Finch, the niece of ..., who ..., said


class Place(Struct, frozen=True, gc=False):
    """A marked span where it stands: its sentence, the cues there, the narrator's words around.

    `before` and `after` are token indexes: the narrator's words left of the span end at `before`,
    those right of it begin at `after`. `following` is where the next span of the sentence opens,
    and `counts` tells how many words stand before each token of the passage.
    `lead` is the cue of a paragraph before that ends with a colon, `signature` the dash behind the
    span with the name it leads to, `colon` the one before it, `dash` the one that sets it off
    behind a name, `previous` the last cue of the
    sentence before, and `last` the speech just before, where there is nothing but its cue between;
    `open_mark` is the mark that the paragraph before left open.
    """

    passage: Passage
    sentence: Sentence
    span: MarkedSpan
    before: int
    after: int
    following: int
    cues: tuple[Cue, ...]
    words: SpeechWords
    counts: list[int]
    lead: Cue | None
    signature: Cue | None
    colon: Cue | None
    dash: Cue | None
    previous: Cue | None
    last: Finding | None
    open_mark: str

    @property
    def text(self) -> str:
        """The words between the marks."""
        return self.passage.text[self.span.start : self.span.end]

    @property
    def length(self) -> int:
        """How many words stand between the marks."""
        return self.counts[self.after] - self.counts[self.before]

    @property
    def is_capitalised(self) -> bool:
        """Whether the first letter between the marks is a capital."""
        first = next((c for c in self.text if c.isalnum()), "a")
        return not first.islower()

    @property
    def begins_sentence(self) -> bool:
        """Whether no word of the narrator stands before the span in its sentence."""
        return self.counts[self.before] == self.counts[self.sentence.first]

    @property
    def is_topped(self) -> bool:
        """Whether a long span stands behind a few words of topic: As for the bridge, “..."""
        lead = self.counts[self.before] - self.counts[self.sentence.first]
        return lead <= _TOPIC_WORDS and self.length >= _LONG_WORDS

    @property
    def is_several(self) -> bool:
        """Whether several sentences stand between the marks."""
        inner = self.passage.tokens[self.before : max(self.before, self.after - 3)]
        return any(token.text in _STOPS for token in inner)

    @property
    def ends_sentence(self) -> bool:
        """Whether no word of the narrator stands behind the span in its sentence."""
        return self.counts[self.sentence.last] == self.counts[self.after]

    def token_before(self, back: int = 1) -> Token | None:
        """Return the token `back` places before the opening mark, within the sentence."""
        at = self.before - back
        return self.passage.tokens[at] if at >= self.sentence.first else None

    def token_after(self, ahead: int = 0) -> Token | None:
        """Return the token `ahead` places after the closing mark, within the sentence."""
        at = self.after + ahead
        return self.passage.tokens[at] if at < self.sentence.last else None

    def cue_after(self) -> Cue | None:
        """Return the verb of saying behind the span, before any other: “A,” X said."""
        at = bisect_left(self.cues, self.after, key=lambda cue: cue.first)
        cue = self.cues[at] if at < len(self.cues) else None
        if cue is None or cue.first >= min(self.following, self.after + _TAIL_REACH):
            return None
        return cue if cue.lemma in self.words.cues or cue.form == "phrase" else None

    @property
    def follows_that(self) -> bool:
        """Whether "that" leads to the span, with or without a comma."""
        before = [self.token_before(), self.token_before(2)]
        return any(token and token.lower in self.words.that_words for token in before)

    def says(self, cue: Cue | None) -> bool:
        """Tell whether somebody speaks by a cue of this passage: not "you see", "light hits it"."""
        source = cue.source if cue else None
        if cue is None or source is None or source.kind == "thing":
            return False
        head = self.passage.tokens[source.head].lower
        return source.kind != "pronoun" or head not in self.words.first_person | {"you", "it"}

    def cue_before(self) -> Cue | None:
        """Return the last cue before the span."""
        at = bisect_left(self.cues, self.before, key=lambda cue: cue.first)
        return self.cues[at - 1] if at else None
