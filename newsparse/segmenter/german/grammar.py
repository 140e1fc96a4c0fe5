"""German: what its grammar answers about one article."""

from collections.abc import Sequence

from newsparse.languages.de_grammar import GermanWords
from newsparse.segmenter.findings import Finding, Nesting
from newsparse.segmenter.german.marked_speech import RULES as QUOTE_RULES
from newsparse.segmenter.german.named_sources import GermanNames, MentionReader
from newsparse.segmenter.german.reading import GermanReader
from newsparse.segmenter.german.reported_clauses import RULES as REPORT_RULES
from newsparse.segmenter.german.reported_clauses import rules_of
from newsparse.segmenter.german.word_classes import WordClasses
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.people import People, people_of
from newsparse.segmenter.resolver import Resolver
from newsparse.segmenter.speakers import SpeakerResolver
from newsparse.segmenter.turn_labels import turn_labels


class Grammar:
    """What German answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = REPORT_RULES
    nesting = Nesting()
    rules_of = staticmethod(rules_of)

    def __init__(self, words: GermanWords, _: Sequence[Passage]) -> None:
        self._words = words
        self._classes = WordClasses()

    def reader(self, passage: Passage) -> GermanReader:
        """Return what reads a passage."""
        return GermanReader(passage, self._classes)

    def people(self, readers: Sequence[GermanReader]) -> People:
        """Return the people that an article names.

        The surnames are learned first, so that «Reuter» alone is known for a name.
        """
        for reader in readers:
            self._classes.surnames.update(reader.phrases.runs.surnames())
        return people_of(map(MentionReader, readers), GermanNames(self._classes), self._words)

    def labels(self, readers: Sequence[GermanReader], _: People) -> frozenset[str]:
        """Return how the turns of an interview begin, lower-case."""
        return turn_labels(readers, must_ask=True) - self._words.grammar.question_labels

    def resolver(
        self,
        readers: Sequence[GermanReader],
        people: People,
        findings: Sequence[Finding],
        *,
        explain: bool,
    ) -> SpeakerResolver:
        """Return who says who speaks."""
        mentions = [MentionReader(reader) for reader in readers]
        return SpeakerResolver(Resolver(mentions, people, self._words, findings, explain=explain))
