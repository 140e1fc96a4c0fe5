"""Articles without copies of others: held in a temporary file until it is known which these are."""

from collections.abc import Iterator
from tempfile import TemporaryFile

from newsparse.corpus.packing import pack, unpack
from newsparse.corpus.same_words.same_words import SameWords
from newsparse.model import Article

_LENGTH = 8  # bytes of the number before each article that tells how long it is


class Originals:
    """The articles of a run, one after the other; close() it when it is done."""

    def __init__(self) -> None:
        self._same = SameWords()
        self._file = TemporaryFile()  # noqa: SIM115 - close() does

    def close(self) -> None:
        """Give the temporary files back."""
        self._same.close()
        self._file.close()

    def add(self, article: Article) -> None:
        """Take `article` in."""
        self._same.add(article)
        data = pack(article)
        self._file.write(len(data).to_bytes(_LENGTH, "big"))
        self._file.write(data)

    @property
    def left_out(self) -> int:
        """How many of them are copies."""
        return len(self._same.copy_numbers())

    def __iter__(self) -> Iterator[Article]:
        """Yield those that are no copies, in the order in which they came."""
        copies = self._same.copy_numbers()
        self._file.seek(0)
        number = 0
        while length := self._file.read(_LENGTH):
            data = self._file.read(int.from_bytes(length, "big"))
            if number not in copies:
                yield unpack(data)
            number += 1
