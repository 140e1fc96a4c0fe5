"""The newest of many articles: those that a page has room for."""

from collections.abc import Iterator
from heapq import heappop, heappush

from newsparse.corpus.packing import pack, unpack
from newsparse.model import Article

_QUOTE, _ARTICLE = 190, 320
"""Bytes around the words of a quote in a list of them, its speaker's name among them, and around
those of a headline."""


class Newest:
    """Articles, of which the oldest go once their headlines and quotes take more than `room` bytes.

    The undated are the oldest. They are held packed.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._held: list[tuple[str, int, int, bytes]] = []
        self.dropped = 0

    @property
    def weight(self) -> int:
        """The bytes that the headlines and quotes of those that are held take."""
        return sum(weight for _, _, weight, _ in self._held)

    def add(self, article: Article) -> None:
        """Take `article` in, and let go of those that there is no room for."""
        weight = _weight(article)
        number = len(self._held) + self.dropped
        heappush(self._held, (article.date or "", number, weight, pack(article)))
        self._room -= weight
        while self._room < 0:
            self._room += heappop(self._held)[2]
            self.dropped += 1

    @property
    def numbers(self) -> list[int]:
        """The numbers of those that are held, in their order: the first that came was 0."""
        return sorted(number for _, number, *_ in self._held)

    def __iter__(self) -> Iterator[Article]:
        """Yield the articles, in the order in which they came."""
        for *_, held in sorted(self._held, key=lambda one: one[1]):
            yield unpack(held)


def _weight(article: Article) -> int:
    told = (article.headline or "", article.url or "", article.site or "", *article.authors)
    quoted = sum(_QUOTE + _bytes(quote.text) for quote in article.quotes)
    return _ARTICLE + sum(map(_bytes, told)) + quoted


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
