"""Russian: what its grammar answers about one article."""

from collections.abc import Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.quotes import RULES as QUOTE_RULES
from newsparse.segmenter.reports import NESTING, rules_of
from newsparse.segmenter.russian.declined_names import DeclinedNames
from newsparse.segmenter.russian.narrator import NarratorText
from newsparse.segmenter.russian.passage_reader import RussianReader
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import Grammar as Words
from newsparse.segmenter.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.unsourced import UNSOURCED


class Grammar:
    """What Russian answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = ()
    nesting = NESTING
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(rules_of)

    def __init__(self, words: RussianWords, passages: Sequence[Passage]) -> None:
        self.words = words
        self._grammar = Words(words, passages)

    def reader(self, passage: Passage) -> RussianReader:
        """Return what reads a passage."""
        return RussianReader(NarratorText(PhraseReader(passage, self._grammar), self._grammar))

    def names(self, readers: Sequence[RussianReader]) -> DeclinedNames:
        """Return the names of an article, of which it is learned how they are declined."""
        names = DeclinedNames(self._grammar)
        names.learn(reader.narrator.reader for reader in readers)
        return names
