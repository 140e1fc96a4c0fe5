"""English: what its grammar answers about one article."""

from collections.abc import Sequence

from newsparse.languages.en_grammar import EnglishWords
from newsparse.segmenter.english.attributions import RULES, UNSOURCED
from newsparse.segmenter.english.interviews import interview_labels
from newsparse.segmenter.english.names import EnglishNames
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.english.passage_words import PassageWords
from newsparse.segmenter.english.quotes import RULES as QUOTE_RULES
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.english.reported import RULES as REPORT_RULES
from newsparse.segmenter.english.reported import rules_of
from newsparse.segmenter.english.word_kinds import Grammar as Words
from newsparse.segmenter.findings import Finding, Nesting
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.people import People, people_of
from newsparse.segmenter.resolver import Resolver
from newsparse.segmenter.speakers import SpeakerResolver


class Grammar:
    """What English answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = REPORT_RULES
    nesting = Nesting()
    rules_of = staticmethod(rules_of)
    labels = staticmethod(interview_labels)

    def __init__(self, words: EnglishWords, _: Sequence[Passage]) -> None:
        self._words = Words(words)

    def reader(self, passage: Passage) -> EnglishReader:
        """Return what reads a passage."""
        return EnglishReader(PhraseReader(PassageWords(passage, self._words)))

    def people(self, readers: Sequence[EnglishReader]) -> People:
        """Return the people that an article names.

        The surnames are learned first, so that "Brandt" alone is known for a name.
        """
        mentions = [reader.mentions for reader in readers]
        names = EnglishNames(self._words)
        names.learn(mentions)
        return people_of(mentions, names, self._words.words)

    def resolver(
        self,
        readers: Sequence[EnglishReader],
        people: People,
        findings: Sequence[Finding],
        *,
        explain: bool,
    ) -> SpeakerResolver:
        """Return who says who speaks."""
        mentions = [reader.mentions for reader in readers]
        resolver = Resolver(mentions, people, self._words.words, findings, explain=explain)
        return SpeakerResolver(resolver, rules=RULES, unsourced=UNSOURCED)
