"""The bodies a Russian article names in full, for where it names them by a short head.

«Газета «Труд»» is later «издание», «Конституционный совет Туниса» later «совет».
"""

from bisect import bisect_left
from functools import cached_property

from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.nominative import nominative_phrase
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import Grammar, is_abbreviation, is_latin

_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")


class Organisations:
    """The bodies of one article by their head nouns, read when first asked for."""

    def __init__(self, readers: list[PhraseReader], grammar: Grammar) -> None:
        self._readers = readers
        self._grammar = grammar

    def named(self, head: str, at: tuple[int, int]) -> str | None:
        """Return the full name last given, before a place, to a body called `head`; or None."""
        rows = self._by_head.get(self._class_of(head), [])
        i = bisect_left(rows, (at, ""))
        return rows[i - 1][1] if i else None

    @cached_property
    def _by_head(self) -> dict[str, list[tuple[tuple[int, int], str]]]:
        rows: dict[str, list[tuple[tuple[int, int], str]]] = {}
        for reader in self._readers:
            for at, token in enumerate(reader.tokens):
                lemma = self._grammar.lemma(token, "noun") if token.is_word else None
                if lemma not in self._grammar.words.organisation_nouns:
                    continue
                phrase = self._full_phrase(reader, at)
                if phrase:
                    place = (reader.passage.index, reader.tokens[phrase.first].start)
                    name = nominative_phrase(reader, phrase, self._grammar)
                    rows.setdefault(self._class_of(lemma), []).append((place, name))
        return rows

    def _class_of(self, head: str) -> str:
        """Papers, agencies and channels are all «издание»."""
        return "издание" if head in self._grammar.words.press_nouns else head

    def _full_phrase(self, reader: PhraseReader, at: int) -> Phrase | None:
        """Return the phrase whose head stands at `at`, where it gives a name."""
        first = at
        while (
            first > 0
            and reader.tokens[first - 1].is_capitalised
            and ("adjective" in reader.word(first - 1).parts)
        ):
            first -= 1
        for case in _CASES:
            phrase = reader.phrase_at(first, len(reader.tokens), case)
            if phrase and phrase.head == at:
                return phrase if self._gives_name(reader, phrase) else None
        return None

    @staticmethod
    def _gives_name(reader: PhraseReader, phrase: Phrase) -> bool:
        return phrase.first < phrase.head or any(
            token.text in '«"„“'
            or (
                token.is_capitalised
                and (is_latin(token) or is_abbreviation(token) or token.is_word)
            )
            for token in reader.tokens[phrase.head + 1 : phrase.last]
        )
