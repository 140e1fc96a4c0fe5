"""What a grammar answers on a passage where its language has nothing to say."""

from collections.abc import Iterable

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.counts import WordCounts
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.passages import MarkedTokens, Passage
from newsparse.segmenter.sentence_ends import Sentence


class BareReader:
    """The answers of a `PassageReader` that knows marks alone; a grammar replaces what it reads."""

    def __init__(self, passage: Passage, words: SpeechWords, quoted: list[bool]) -> None:
        self.passage = passage
        self.words = words
        self.quoted = quoted
        self.counts = WordCounts(passage, quoted)

    def noun_at(self, _: int) -> str | None:
        """Return None: nouns are not told from other words."""
        return None

    def is_infinitive(self, _: int) -> bool:
        """Return False: no form of a verb is known but those that say something."""
        return False

    def is_foreign(self, _: str) -> bool:
        """Return False: foreign names are in the same letters."""
        return False

    def may_speak(self) -> bool:
        """Return whether anything stands in marks."""
        return bool(self.passage.spans)

    def sentences(self) -> Iterable[Sentence]:
        """Return the sentences as stops end them."""
        return self.passage.sentences

    def insertions(self, _: MarkedTokens) -> Stretches:
        """Return nothing: the narrator closes the marks before he speaks."""
        return ()

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what leads in the next paragraph: the last cue."""
        return cue

    def leads_unmarked(self, _: Cue) -> bool:
        """Return False: speech without marks is not looked for."""
        return False
