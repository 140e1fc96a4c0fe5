"""The speech of an article, sentence by sentence: which marks go on with the words before."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.english.cues import CueFinder
from newsparse.segmenter.english.quotes import CONTINUING, Place, judged
from newsparse.segmenter.english.reported import Report, reported
from newsparse.segmenter.english.sentences import sentences_of
from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.passages import Sentence


class Turns:
    """Reads the paragraphs of one article in order; `findings` holds what was found."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._open: int | None = None
        """Which finding the next marks may go on with."""
        self._lead: Cue | None = None
        """The last cue of a paragraph that ends with a colon: "She wrote:"."""

    def read(self, finder: CueFinder) -> None:
        """Read one paragraph."""
        previous: Cue | None = None
        for sentence in sentences_of(finder.reader):
            cues = tuple(finder.cues(sentence))
            taken = self._read_marks(finder, sentence, cues, previous)
            for cue in cues:
                if id(cue) not in taken or cue.form == "phrase":
                    self._read_cue(finder, sentence, cue, cues)
            previous = cues[-1] if cues else None
        self._close(finder, previous)

    def _read_marks(
        self, finder: CueFinder, sentence: Sentence, cues: tuple[Cue, ...], previous: Cue | None
    ) -> set[int]:
        """Note the speech in the marks of a sentence; return which cues (by id) introduce it."""
        taken: set[int] = set()
        is_marked = False
        for place in self._places(finder, sentence, cues, previous):
            is_marked = True
            finding = judged(place)
            if finding is None:
                continue
            if finding.rule in CONTINUING and self._open is not None:
                self._join(finding)
                continue
            self.findings.append(finding)
            self._open = len(self.findings) - 1 if finding.kind == "direct" else None
            taken |= {id(finding.cue)} if finding.kind == "direct" else set()
        if not is_marked:
            self._open = None
        return taken

    def _places(
        self, finder: CueFinder, sentence: Sentence, cues: tuple[Cue, ...], previous: Cue | None
    ) -> Iterator[Place]:
        """Yield the marked spans of a sentence where they stand, each once the last is judged."""
        marked = finder.reader.marked
        at = bisect_left(marked, sentence.first, key=lambda row: row[0])
        while at < len(marked) and marked[at][0] < sentence.last:
            before, after, span = marked[at]
            at += 1
            following = marked[at][0] if at < len(marked) else sentence.last
            yield Place(
                passage=finder.reader.passage,
                sentence=sentence,
                span=span,
                before=before,
                after=after,
                following=min(following, sentence.last),
                cues=cues,
                words=finder.grammar.words,
                lead=None if before else self._lead,
                signature=finder.signature(after, sentence.last),
                colon=finder.colon(before - 1, sentence),
                previous=previous,
                last=None if self._open is None else self.findings[self._open],
            )

    def _join(self, finding: Finding) -> None:
        """Add the parts of `finding` to the quote that it goes on with."""
        assert self._open is not None
        last = self.findings[self._open]
        parts = last.parts + finding.parts
        self.findings[self._open] = structs.replace(last, parts=parts)

    def _read_cue(
        self, finder: CueFinder, sentence: Sentence, cue: Cue, cues: tuple[Cue, ...]
    ) -> None:
        finding = reported(Report(finder.reader, sentence, cue, cues, finder.grammar.words))
        if finding:
            self.findings.append(finding)

    def _close(self, finder: CueFinder, previous: Cue | None) -> None:
        """Keep what the next paragraph may go on with: marks left open, a cue with a colon."""
        passage = finder.reader.passage
        if not (passage.spans and not passage.spans[-1].closed):
            self._open = None
        self._lead = previous if passage.text.endswith(":") else None
