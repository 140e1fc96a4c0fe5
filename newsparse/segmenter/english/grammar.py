"""English: what its grammar answers about one article, and about the names in it."""

from collections.abc import Iterator, Sequence
from functools import partial

from newsparse.languages import en_forms as en
from newsparse.languages.en_grammar import EnglishWords
from newsparse.segmenter.english.attributions import RULES as SPEAKER_RULES
from newsparse.segmenter.english.attributions import UNSOURCED
from newsparse.segmenter.english.mention_reader import EnglishSources
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.quotes import RULES as QUOTE_RULES
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.english.reports.report_rules import RULES as REPORT_RULES
from newsparse.segmenter.english.reports.report_rules import rules_of
from newsparse.segmenter.english.words.passage_words import PassageWords
from newsparse.segmenter.english.words.word_kinds import Grammar as Words
from newsparse.segmenter.grammar import SpeechGrammar
from newsparse.segmenter.passages.passages import HEADLINE, Passage
from newsparse.segmenter.people.person import NameGrammar, Person

_SHARES = ((0.002, 0.0025), (0.006, 0.025))
"""How many of its words are forms of "say" in a guide at most, and how many speak to its reader:
400 of 653 saved pages are guides by these shares, and no news text of those that were read."""
_FEWEST = 5
"""Times that the reader is spoken to: once or twice a reporter does it, too."""


class EnglishNames(NameGrammar):
    """The names of one article, of which some surnames stand alone."""

    def __init__(self, grammar: Words) -> None:
        self._grammar = grammar
        self._given: set[str] = set()
        """First words of the longer names that the article gives, lower-case."""
        self._joined: set[str] = set()
        """Surnames behind a small word: "Jan van Dyk"."""
        self._first_alone: set[str] = set()  # before a longer name: "Nordlys ... Camp Nordlys"

    def learn(self, readers: Sequence[EnglishSources]) -> None:
        """Learn the surnames of those who are persons for sure: then "Brandt" alone is a name."""
        surnames, named = self._grammar.surnames, set[str]()
        for reader in readers:
            for first, last, name in reader.runs:
                if name is None:
                    if last == first + 1 and reader.passage.index > HEADLINE:
                        self._first_alone.update({reader.text.words[first].core} - named)
                    continue
                key = self.keys_of(name.words)[-1]
                named.add(key)
                if len(name.words) > 1:
                    if name.words[-2].islower():
                        self._joined.add(key)
                    self._grammar.family_names.add(key)
                    self._given.add(name.words[0].lower())
                is_alone = len(name.words) == 1 and self._grammar.is_first_name(key)
                if is_alone or reader.has_first_name(name):  # her daughter, Jess, left
                    surnames.add(key)
        surnames.update(
            [core for reader in readers if reader.runs for core in self._alone(reader, named)]
        )

    def _alone(self, reader: EnglishSources, named: set[str]) -> Iterator[str]:
        """Yield words that stand alone as names do: "Quint, a teacher", "Bernard says"."""
        for first, last, name in reader.runs:
            core = reader.text.words[first].core
            if name or last > first + 1:
                continue
            is_first = self._grammar.is_first_name(core)
            is_first = is_first and core not in self._grammar.closed.place_names
            is_known = core in named or core in self._given
            is_surname = is_known and reader.is_spoken_of(first, last)
            if core in named and core not in self._first_alone:  # “I stay,” said Quint
                marks = reader.text.quoted[max(0, first - 3) : first]
                is_surname = is_surname or (any(marks) and reader.speaks(first, last))
            is_told = is_first and (core in self._given or reader.phrases.is_called(first))
            if is_surname or is_told or (is_first and reader.is_told_of(first, last)):
                yield core

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the words of a name in small letters, without "Jr." behind it.

        Nor is "Van" one of "Van Dyk", where the article has Jan van Dyk.
        """
        keys = list(super().keys_of(words))
        if len(keys) > 1 and keys[-1] in self._joined:
            del keys[: keys[0] in self._grammar.words.name_particles]
        while len(keys) > 1 and keys[-1] in self._grammar.closed.name_suffixes:
            keys.pop()
        return tuple(keys)

    def may_grow(self, person: Person) -> bool:
        """Return whether a surname is a person's, "Ford" no Henry Ford; a headline's may be."""
        return person.is_certain or person.occurrences[-1].passage == HEADLINE


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
