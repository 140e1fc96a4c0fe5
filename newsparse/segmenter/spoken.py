"""Where the words of an article are somebody's, and not the narrator's."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Location


class Spoken:
    """The stretches of the text that are somebody's words."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        parts = sorted((p.passage, p.start, p.end) for f in findings for p in f.parts)
        self._starts = [(passage, start) for passage, start, _ in parts]
        self._ends = list(accumulate(((passage, end) for passage, _, end in parts), max))

    def covers(self, at: Location) -> bool:
        """Return whether a place is in somebody's words."""
        i = bisect_right(self._starts, at)
        return i > 0 and self._ends[i - 1] > at
