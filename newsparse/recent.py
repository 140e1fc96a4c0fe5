"""Answers, kept for what was last asked for."""

from collections.abc import Callable, Hashable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Answer = TypeVar("Answer")


class Recent(dict[Key, Answer]):
    """What a function answers, each asked for once as long as it is among the last.

    `lru_cache` keeps words in the order of use, which it changes with every word of a text; here
    one that is known is but looked up. It is forgotten if it did not come up while half of `most`
    others did.

    >>> known = Recent(str.upper, 16)
    >>> known["row"], "row" in known
    ('ROW', True)
    """

    def __init__(self, ask: Callable[[Key], Answer], most: int = 4096) -> None:
        super().__init__()
        self._ask = ask
        self._half = most // 2
        self._older: dict[Key, Answer] = {}

    def __missing__(self, key: Key) -> Answer:
        if len(self) >= self._half:
            self._older = dict(self)
            self.clear()
        known = self._older.get(key)
        answer = self[key] = self._ask(key) if known is None else known
        return answer
