"""How an article spells a word within a sentence: a name, or only the capital of a sentence."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from newsparse.segmenter.passages import Passage
from newsparse.segmenter.russian.name_forms import SAME_LETTERS, name_key
from newsparse.segmenter.tokens import TEXT, Token


class Capitals:
    """The words of one article by how they begin in mid-sentence; found when first asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    def is_small(self, token: Token) -> bool:
        """Return whether the article begins the word small in any form: «telegram-канал»."""
        key = name_key(token.lower)
        return any(
            name_key(lower) == key
            for letter in SAME_LETTERS.get(key[0], key[0])
            for lower in self._small.get(letter, ())
        )

    def is_capital(self, token: Token) -> bool:
        """Return whether the article begins it with a capital within a sentence: «в Кремле»."""
        return name_key(token.lower) in self._capital

    @cached_property
    def _small(self) -> dict[str, set[str]]:
        """The words that begin small, by their first letter.

        Their keys are found of those few that begin like the name that is asked about.
        """
        small: dict[str, set[str]] = {}
        for passage in self._passages:
            for text in set(map(TEXT, passage.tokens)):
                if text[0].islower():
                    small.setdefault(text[0], set()).add(text.lower())
        return small

    @cached_property
    def _capital(self) -> frozenset[str]:
        within = (token for passage in self._passages for token in _within_sentences(passage))
        return frozenset([name_key(token.lower) for token in within])


def _within_sentences(passage: Passage) -> Iterator[Token]:
    """Yield the capitalised words of a passage that stand behind a word or a comma."""
    for before, token in zip(passage.tokens, passage.tokens[1:], strict=False):
        if token.is_capitalised and token.is_word and (before.is_word or before.text == ","):
            yield token
