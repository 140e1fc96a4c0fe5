"""Russian: what its grammar answers about one article."""

from collections.abc import Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.people import People, people_of
from newsparse.segmenter.quotes import RULES as QUOTE_RULES
from newsparse.segmenter.reports import NESTING, rules_of
from newsparse.segmenter.resolver import Resolver
from newsparse.segmenter.russian.declined_names import DeclinedNames
from newsparse.segmenter.russian.narrator import NarratorText
from newsparse.segmenter.russian.passage_reader import RussianReader
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import Grammar as Words
from newsparse.segmenter.speakers import SpeakerResolver
from newsparse.segmenter.turn_labels import turn_labels


class Grammar:
    """What Russian answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = ()
    nesting = NESTING
    rules_of = staticmethod(rules_of)

    def __init__(self, words: RussianWords, passages: Sequence[Passage]) -> None:
        self._words = Words(words, passages)

    def reader(self, passage: Passage) -> RussianReader:
        """Return what reads a passage."""
        return RussianReader(NarratorText(PhraseReader(passage, self._words), self._words))

    def people(self, readers: Sequence[RussianReader]) -> People:
        """Return the people that an article names."""
        names = DeclinedNames(self._words)
        names.learn(reader.narrator.reader for reader in readers)
        return people_of([reader.sources for reader in readers], names, self._words.words)

    def labels(self, readers: Sequence[RussianReader], _: People) -> frozenset[str]:
        """Return how the turns of an interview begin, lower-case."""
        return turn_labels(readers, must_ask=False)

    def resolver(
        self,
        readers: Sequence[RussianReader],
        people: People,
        findings: Sequence[Finding],
        *,
        explain: bool,
    ) -> SpeakerResolver:
        """Return who says who speaks."""
        sources = [reader.sources for reader in readers]
        return SpeakerResolver(
            Resolver(sources, people, self._words.words, findings, explain=explain)
        )
