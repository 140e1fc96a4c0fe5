"""How many words a stretch of a passage holds, and how many of them are the narrator's."""

from collections.abc import Sequence
from functools import cached_property

from newsparse.segmenter.passages import Passage
from newsparse.segmenter.tokens import IS_WORD, word_counts


class WordCounts:
    """The words of one passage, counted once; `quoted` tells of each token if it is in marks."""

    def __init__(self, passage: Passage, quoted: Sequence[bool]) -> None:
        self._passage = passage
        self._quoted = quoted

    def words(self, first: int, last: int) -> int:
        """Return how many words are among tokens[first:last]."""
        return self._words_before[last] - self._words_before[first]

    def narrated(self, first: int, last: int) -> int:
        """Return how many of them stand in no marks."""
        return self._narrated_before[last] - self._narrated_before[first]

    @cached_property
    def _words_before(self) -> Sequence[int]:
        passage = self._passage
        return passage.counts or word_counts(map(IS_WORD, passage.tokens))

    @cached_property
    def _narrated_before(self) -> Sequence[int]:
        if not self._passage.marked:
            return self._words_before
        narrated = zip(self._passage.tokens, self._quoted, strict=True)
        return word_counts([token.is_word and not quoted for token, quoted in narrated])
