"""A cue where it may report something without marks, and what stands around it."""

from collections.abc import Sequence
from typing import Any, Generic

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Reader
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Sentence, Token


class Report(Struct, Generic[Reader], frozen=True, gc=False):
    """A cue where it may report something: its sentence, the one before, and the cues after.

    `begins_with_speech` says that the sentence does, which the cue then may be an attribution of.
    """

    reader: Reader
    sentence: Sentence
    previous: Sentence | None
    cue: Cue
    following: tuple[Cue, ...]
    begins_with_speech: bool
    tokens: tuple[Token, ...]
    """The passage's tokens."""
    quoted: Sequence[bool]
    """Which of them stand in marks."""
    words: SpeechWords
    """The words of the language."""

    @property
    def passage(self) -> Passage:
        """The passage in which the cue stands."""
        return self.reader.passage

    def text_at(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.tokens[at].lower if inside else ""


AnyReport = Report[Any]
"""A cue in whatever language."""
