"""What is found out once an article, however often it is asked for."""

from collections.abc import Callable
from typing import TypeVar

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")


class Once(dict[Asked, Answered]):
    """Maps what is asked to its answer, which is looked for when it is first asked for.

    >>> lengths = Once(len)
    >>> lengths["bridge"], lengths
    (6, {'bridge': 6})
    """

    def __init__(self, find: Callable[[Asked], Answered]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, asked: Asked) -> Answered:
        answer = self[asked] = self._find(asked)
        return answer
