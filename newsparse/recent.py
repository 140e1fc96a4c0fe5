"""Answers about words, kept for the words that were last asked for."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


class Recent(dict[str, Answer]):
    """What a function answers about words, each asked for once as long as it is among the last.

    `lru_cache` keeps them in the order of use, which it changes with every word of a text; here a
    word that is known is but looked up. It is forgotten if it did not come up while half of `most`
    others did.

    >>> known = Recent(str.upper, 16)
    >>> known["row"], "row" in known
    ('ROW', True)
    """

    def __init__(self, ask: Callable[[str], Answer], most: int) -> None:
        super().__init__()
        self._ask = ask
        self._half = most // 2
        self._older: dict[str, Answer] = {}

    def __missing__(self, word: str) -> Answer:
        if len(self) >= self._half:
            self._older = dict(self)
            self.clear()
        known = self._older.get(word)
        answer = self[word] = self._ask(word) if known is None else known
        return answer
