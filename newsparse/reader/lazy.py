"""Sequences that are made as far as they are read."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Lazy(Generic[Item]):
    """The items of an iterator, each made once, when somebody first asks for it.

    >>> squares = Lazy(number * number for number in range(1_000_000))
    >>> next(square for square in squares if square > 10), squares.made
    (16, [0, 1, 4, 9, 16])
    """

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self.made: list[Item] = []
        self._items = iter(items)

    def __iter__(self) -> Iterator[Item]:
        number = 0
        while number < len(self.made) or self._make():
            yield self.made[number]
            number += 1

    def _make(self) -> bool:
        """Make one more item, and tell whether there was one."""
        for item in self._items:
            self.made.append(item)
            return True
        return False
