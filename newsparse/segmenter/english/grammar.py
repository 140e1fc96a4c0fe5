"""English: what its grammar answers about one article."""

from collections.abc import Sequence
from functools import partial

from newsparse.languages import en_forms as en
from newsparse.languages.en_grammar import EnglishWords
from newsparse.segmenter.english.attributions import RULES as SPEAKER_RULES
from newsparse.segmenter.english.attributions import UNSOURCED
from newsparse.segmenter.english.person_names.surnames import EnglishNames
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.quotes import RULES as QUOTE_RULES
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.english.reports.report_rules import RULES as REPORT_RULES
from newsparse.segmenter.english.reports.report_rules import rules_of
from newsparse.segmenter.english.words.passage_words import PassageWords
from newsparse.segmenter.english.words.word_kinds import Grammar as Words
from newsparse.segmenter.grammar import SpeechGrammar
from newsparse.segmenter.passages.passages import Passage

_SHARES = ((0.002, 0.0025), (0.006, 0.025))
"""How many of its words are forms of "say" in a guide at most, and how many speak to its reader:
400 of 653 saved pages are guides by these shares, and no news text of those that were read."""
_FEWEST = 5
"""Times that the reader is spoken to: once or twice a reporter does it, too."""


class Grammar(SpeechGrammar[EnglishReader]):
    """What English answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = REPORT_RULES
    ranked_like = (("clause", "that_clause"),)  # said the board had concluded that
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED

    def __init__(self, words: EnglishWords, passages: Sequence[Passage]) -> None:
        self.words = words
        is_guide = _is_guide(passages, words)
        self.rules_of = partial(rules_of, is_guide=is_guide)
        self._grammar = Words(words, is_guide=is_guide)

    def reader(self, passage: Passage) -> EnglishReader:
        """Return what reads a passage."""
        return EnglishReader(PhraseReader(PassageWords(passage, self._grammar)))

    def names(self, readers: Sequence[EnglishReader]) -> EnglishNames:
        """Return the names of an article, whose surnames are learned: "Brandt" alone is a name."""
        names = EnglishNames(self._grammar)
        names.learn([reader.sources for reader in readers])
        return names


def _is_guide(passages: Sequence[Passage], words: EnglishWords) -> bool:
    """Return whether a text speaks to its reader, as guides do, and lets hardly anybody speak."""
    narrated = [passage for passage in passages if not passage.spans]
    spoken_to, length = _count_of(words.second_person, narrated)
    if spoken_to < _FEWEST:
        return False
    said, all_words = _count_of(en.SAYING, passages)
    return any(said < most * all_words and spoken_to >= least * length for most, least in _SHARES)


def _count_of(forms: frozenset[str], passages: Sequence[Passage]) -> tuple[int, int]:
    """Return how many tokens of passages are one of the forms, and how many there are."""
    tokens = [token.lower for passage in passages for token in passage.tokens]
    return sum(map(forms.__contains__, tokens)), len(tokens)
