"""A marked span where it stands: its sentence, the cues and the narrator's words around it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Generic

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.grammar import Reader
from newsparse.segmenter.passages.marks import DASHES, MarkedSpan
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Sentence

_LONGEST_REPEATED = 60  # characters: longer words in marks are said once
_SHARED = 5  # letters: «якорный», «якорным»
_THAT_REACH = 16  # tokens behind a cue: «заявил вчера на встрече с жителями, что»


class MarkedPlace(Struct, Generic[Reader], frozen=True, gc=False):
    """A marked span where it stands in an article.

    `before` and `after` are token indexes: the narrator's words left of the span end at `before`,
    those right of it begin at `after`, and end at `following`, where the next span opens or the
    sentence is over. `ended` of the cues end before the span, `begun` of them begin before it
    ends. `inserted` holds the stretches of the narrator inside it.

    `previous` is the last cue of the sentence before, `lead` the cue of a paragraph before that
    ends with a colon. `last` is the speech that the span may go on with, `last_mark` what the last
    span of the paragraph before begins with, which is `left_open` where nothing closes it. Where
    `is_repeated`, the article marks the same words elsewhere.
    """

    reader: Reader
    passage: Passage
    words: SpeechWords
    sentence: Sentence
    span: MarkedSpan
    text: str
    """The words between the marks."""
    length: int
    """How many words these are."""
    is_capitalised: bool
    """Whether the first letter between the marks is a capital."""
    before: int
    after: int
    following: int
    inserted: tuple[tuple[int, int], ...]
    cues: tuple[Cue, ...]
    ended: int
    begun: int
    previous: Cue | None
    lead: Cue | None
    last: Finding | None
    last_mark: str
    left_open: bool
    is_repeated: bool

    @property
    def mark(self) -> str:
        """The letter that opens the span: a mark, or the dash of a turn."""
        return self.passage.text[self.span.opening]

    @property
    def is_turn(self) -> bool:
        """Whether the whole paragraph is speech behind the dash that begins it."""
        return self.mark in DASHES

    @property
    def words_in_sentence(self) -> int:
        """How many words the sentence has."""
        return self.passage.counts[self.sentence.last] - self.passage.counts[self.sentence.first]

    @property
    def words_ahead(self) -> int:
        """How many words stand before the span in its sentence."""
        return self.passage.counts[self.before] - self.passage.counts[self.sentence.first]

    @property
    def begins_sentence(self) -> bool:
        """Whether no word of the narrator stands before the span in its sentence."""
        return self.passage.counts[self.before] == self.passage.counts[self.sentence.first]

    @property
    def ends_sentence(self) -> bool:
        """Whether no word of the narrator stands behind the span in its sentence."""
        return self.passage.counts[self.sentence.last] == self.passage.counts[self.after]

    @property
    def follows_that(self) -> bool:
        """Whether "that" leads to the span, with or without a mark between."""
        return any(self.text_before(back) in self.words.that_words for back in (1, 2))

    @property
    def reports_before(self) -> bool:
        """Whether a clause with "that" stands between the last cue and the span: «сказал, что»."""
        cue = self.cue_before
        if cue is None or self.follows_that:
            return False
        behind = self.passage.tokens[cue.last : min(self.before, cue.last + _THAT_REACH)]
        return any(token.lower in self.words.that_words for token in behind)

    @property
    def cue_before(self) -> Cue | None:
        """The last cue before the span."""
        return self.cues[self.ended - 1] if self.ended else None

    @property
    def next_cue(self) -> Cue | None:
        """The first cue behind the span."""
        return self.cues[self.begun] if self.begun < len(self.cues) else None

    def cue_after(self) -> Cue | None:
        """Return the first cue behind the span whose words begin before any other span.

        «..., – эти слова капитана судна «Заря» Ильи Норта цитирует агентство» is one cue.
        """
        cue = self.next_cue
        return cue if cue and cue.begin < self.following else None

    def cue_within(self, first: int, last: int) -> Cue | None:
        """Return the first cue that begins among tokens[first:last] inside the span."""
        inside = self.cues[self.ended : self.begun]
        return next((cue for cue in inside if first <= cue.first < last), None)

    def says_title(self, back: int) -> bool:
        """Return whether the token `back` places before says what the name in marks is of."""
        return self.noun_before(back) in self.words.title_nouns

    def noun_before(self, back: int = 1) -> str | None:
        """Return the noun `back` places before the opening mark, within the sentence, or None."""
        at = self.before - back
        is_inside = self.sentence.first <= at < self.sentence.last
        return self.reader.noun_at(at) if is_inside else None

    def text_before(self, back: int = 1) -> str:
        """Return the token `back` places before the opening mark, "" outside the sentence."""
        at = self.before - back
        return self.passage.tokens[at].lower if at >= self.sentence.first else ""

    def text_after(self, ahead: int = 0) -> str:
        """Return the token `ahead` places after the closing mark, "" outside the sentence."""
        at = self.after + ahead
        return self.passage.tokens[at].lower if at < self.sentence.last else ""


Place = MarkedPlace[Any]
"""A marked span in whatever language."""


def repeated_marks(passages: Iterable[Passage]) -> frozenset[str]:
    """Return the keys of the words that several spans in marks share, in whatever case."""
    keys = (
        mark_key(passage.text[marked.span.start : marked.span.end])
        for passage in passages
        for marked in passage.marked
    )
    return frozenset(key for key, count in Counter(keys).items() if key and count > 1)


def mark_key(text: str) -> str:
    """Return what words in marks share with their other forms, "" for many words."""
    if len(text) > _LONGEST_REPEATED:
        return ""
    return " ".join([word[:_SHARED] for word in text.lower().split()])
