"""A marked span where it stands in English: the cues, dashes and speech around it."""

from newsparse.segmenter.english.cues import CueFinder
from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.place import MarkedPlace

_STOPS = frozenset(".?!")
_TOPIC_WORDS = 4
_LONG_WORDS = 7
_TAIL_REACH = 45  # tokens: “A,” Finch, the niece of ..., who ..., said


class Place(MarkedPlace, frozen=True, gc=False):
    """A marked span where it stands in an English article.

    `following` is where the next span of the sentence opens. `cue_before` is the last cue before
    the span, `next_cue` the first behind it, `previous` the last cue of the sentence before, and
    `last` the speech just before, where there is nothing but its cue between; `open_mark` is the
    mark that the paragraph before left open.
    """

    finder: CueFinder
    following: int
    cue_before: Cue | None
    next_cue: Cue | None
    previous: Cue | None
    last: Finding | None
    open_mark: str

    @property
    def signature(self) -> Cue | None:
        """The dash behind the span with the name that it leads to."""
        return self.finder.signature(self.after, self.sentence.last)

    @property
    def colon(self) -> Cue | None:
        """The colon before the span."""
        return self.finder.colon(self.before - 1, self.sentence)

    @property
    def dash(self) -> Cue | None:
        """The dash that sets the span off behind a name."""
        return self.finder.dash(self.before - 1, self.sentence)

    @property
    def is_topped(self) -> bool:
        """Whether a long span stands behind a few words of topic: As for the bridge, “..."""
        return self.words_ahead <= _TOPIC_WORDS and self.length >= _LONG_WORDS

    @property
    def is_several(self) -> bool:
        """Whether several sentences stand between the marks."""
        inner = self.passage.tokens[self.before : max(self.before, self.after - 3)]
        return any(token.text in _STOPS for token in inner)

    def cue_after(self) -> Cue | None:
        """Return the verb of saying behind the span, before any other: “A,” X said."""
        cue = self.next_cue
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
