"""Names in marks: the short marked spans of a passage, found by where they begin and end."""

from functools import cached_property

from newsparse.segmenter.passages.passages import Passage

_MAX_LABEL_WORDS = 7  # tokens, marks and all: a name in marks, no speech


class Labels:
    """The marked spans of one passage by their tokens; the short ones are labels: «Заря»."""

    def __init__(self, passage: Passage) -> None:
        self._ends = {
            passage.token_at(span.opening): passage.token_at(span.closing) for span in passage.spans
        }

    def span_end(self, at: int) -> int | None:
        """Return the token behind the marked span that begins at `at`, or None."""
        return self._ends.get(at)

    def end(self, at: int) -> int:
        """Return the token behind the label that begins at `at`, 0 where none does."""
        end = self._ends.get(at, 0)
        return end if 1 < end - at <= _MAX_LABEL_WORDS else 0

    @cached_property
    def _starts(self) -> dict[int, int]:
        return {end: opening for opening, end in self._ends.items()}

    def start(self, at: int) -> int | None:
        """Return the token that opens the label which ends at `at`, or None."""
        opening = self._starts.get(at + 1)
        return opening if opening is not None and self.end(opening) else None
