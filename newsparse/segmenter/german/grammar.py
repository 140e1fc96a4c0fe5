"""German: what its grammar answers about one article."""

from collections.abc import Sequence

from newsparse.languages.de_grammar import GermanWords
from newsparse.segmenter.german.marked_speech import RULES as QUOTE_RULES
from newsparse.segmenter.german.named_sources import GermanNames
from newsparse.segmenter.german.reading import GermanReader
from newsparse.segmenter.german.reports.reported_clauses import RULES as REPORT_RULES
from newsparse.segmenter.german.reports.reported_clauses import rules_of
from newsparse.segmenter.german.unsourced import UNSOURCED
from newsparse.segmenter.german.words.word_classes import WordClasses
from newsparse.segmenter.grammar import SpeechGrammar
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.speakers.speakers import RULES as SPEAKER_RULES


class Grammar(SpeechGrammar[GermanReader]):
    """What German answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = REPORT_RULES
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(rules_of)

    def __init__(self, words: GermanWords, _: Sequence[Passage]) -> None:
        self.words = words
        self._classes = WordClasses()

    def reader(self, passage: Passage) -> GermanReader:
        """Return what reads a passage."""
        return GermanReader(passage, self._classes)

    def names(self, readers: Sequence[GermanReader]) -> GermanNames:
        """Return the names of an article, whose surnames are learned: «Reuter» alone is a name."""
        self._classes.nouns.update(*(reader.text.nouns() for reader in readers))
        for reader in readers:
            self._classes.note_surnames(reader.text.surnames())
        return GermanNames(self._classes)
