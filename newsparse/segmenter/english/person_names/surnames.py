"""English names: what all forms of one share, and which surnames an article gives."""

from collections.abc import Iterator, Sequence

from newsparse.segmenter.english.mention_reader import EnglishSources
from newsparse.segmenter.english.words.word_kinds import Grammar
from newsparse.segmenter.passages.passages import HEADLINE
from newsparse.segmenter.people.person import NameGrammar, Person


class EnglishNames(NameGrammar):
    """The names of one article, of which some surnames stand alone."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._given: set[str] = set()
        """First words of the longer names that the article gives, lower-case."""
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
        """Return the words of a name in small letters, without "Jr." behind it."""
        keys = list(super().keys_of(words))
        while len(keys) > 1 and keys[-1] in self._grammar.closed.name_suffixes:
            keys.pop()
        return tuple(keys)

    def may_grow(self, person: Person) -> bool:
        """Return whether a surname is a person's, "Ford" no Henry Ford; a headline's may be."""
        return person.is_certain or person.occurrences[-1].passage == HEADLINE
