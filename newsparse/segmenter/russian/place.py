"""A marked span where it stands in Russian: the cues near it, the narrator inside it."""

from collections.abc import Callable, Iterator
from itertools import chain, islice

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.passages import Token
from newsparse.segmenter.place import MarkedPlace

_NEAR_CUES = 6  # cues: how many on each side of a span are looked at


class Place(MarkedPlace, frozen=True, gc=False):
    """A marked span where it stands in a Russian article.

    `following` is the offset where the narrator's words behind the span end at the next one;
    `inserted` holds the stretches of the narrator inside, and `lemma` gives a noun's. `ended` of
    the cues end before the span, `begun` of them begin before it ends.
    """

    lemma: Callable[[Token], str | None]
    inserted: tuple[tuple[int, int], ...]
    following: int
    ended: int
    begun: int

    def cue_after(self) -> Cue | None:
        """Return the first cue after the span that begins before any other span.

        «..., – эти слова капитана судна «Заря» Ильи Норта цитирует агентство» is one cue.
        """
        cue = next(self._cues_after(), None)
        if cue is None:
            return None
        first = cue.first if cue.source is None else min(cue.first, cue.source.first)
        return cue if self.passage.tokens[first].start < self.following else None

    def cue_before(self) -> Cue | None:
        """Return the last cue before the span."""
        return next(self._cues_before(), None)

    def cue_within(self, first: int, last: int) -> Cue | None:
        """Return the first cue that begins among tokens[first:last]."""
        inside = self.cues[self.ended : self.begun]
        return next((cue for cue in inside if first <= cue.first < last), None)

    def reporting_cue(self) -> Cue | None:
        """Return the last cue before the span, else the next after it, that reports by itself."""
        before, after = self._cues_before(), self._cues_after()
        near = chain(islice(before, _NEAR_CUES), islice(after, _NEAR_CUES))
        return next((cue for cue in near if cue.lemma not in self.words.spoken_cues), None)

    def _cues_before(self) -> Iterator[Cue]:
        """Yield the cues before the span, the nearest first."""
        return (self.cues[i] for i in range(self.ended - 1, -1, -1))

    def _cues_after(self) -> Iterator[Cue]:
        return (self.cues[i] for i in range(self.begun, len(self.cues)))
