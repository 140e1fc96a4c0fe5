"""The speech of an article, sentence by sentence: which marks go on with the words before."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter

from msgspec import structs

from newsparse.segmenter.english.cues import CueFinder
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.english.place import Place
from newsparse.segmenter.english.quotes import CONTINUING, judged
from newsparse.segmenter.english.report import can_end_report, report_of
from newsparse.segmenter.english.reported import reported
from newsparse.segmenter.english.sentences import sentences_of
from newsparse.segmenter.findings import MOST_PARTS, Cue, Finding, trimmed
from newsparse.segmenter.passages import Sentence

_FIRST = itemgetter(0)
_NEAR_CUES = 12  # cues: how many behind one may end what it reports


class Turns:
    """Reads the paragraphs of one article in order; `findings` holds what was found."""

    def __init__(self, *, labels: frozenset[str]) -> None:
        self._labels = labels
        """What the turns of an interview begin with, lower-case: "vance" for "VANCE: ..."."""
        self.findings: list[Finding] = []
        self._open: int | None = None
        """Which finding the next marks may go on with."""
        self._open_mark = ""
        self._resumable: int | None = None
        """Which finding of the paragraph before the next one may go on with."""
        self._last_mark = ""
        """The last opening mark of the paragraph before."""
        self._lead: Cue | None = None
        """The last cue of a paragraph that ends with a colon: "She wrote:"."""

    def read(self, finder: CueFinder) -> None:
        """Read one paragraph."""
        if self._sign(finder) or self._read_answer(finder) or self._read_block(finder):
            self._lead = self._open = self._resumable = None
            return
        if self._resumes(finder.reader):
            self._open = self._resumable
        previous: Cue | None = None
        for sentence in sentences_of(finder.reader):
            cues = tuple(finder.cues(sentence))
            taken = self._read_marks(finder, sentence, cues, previous)
            self._read_cues(finder, sentence, [cue for cue in cues if id(cue) not in taken], cues)
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
                taken.add(id(finding.cue))
                continue
            fragment = self._fragment_of(finding)
            if fragment is not None:
                finding = _joined(self.findings[fragment], finding)
                del self.findings[fragment:]
            self.findings.append(finding)
            self._open = len(self.findings) - 1 if finding.kind == "direct" else None
            if finding.kind == "direct" or finding.rule == "named":
                taken.add(id(finding.cue))
        if not is_marked:
            self._open = None
        return taken

    def _places(
        self, finder: CueFinder, sentence: Sentence, cues: tuple[Cue, ...], previous: Cue | None
    ) -> Iterator[Place]:
        """Yield the marked spans of a sentence where they stand, each once the last is judged."""
        marked, starts = finder.reader.marked, [cue.first for cue in cues]
        at = bisect_left(marked, sentence.first, key=_FIRST)
        while at < len(marked) and marked[at][0] < sentence.last:
            before, after, span = marked[at]
            at += 1
            following = marked[at][0] if at < len(marked) else sentence.last
            ahead, behind = bisect_left(starts, before), bisect_left(starts, after)
            yield Place(
                finder=finder,
                passage=finder.reader.passage,
                sentence=sentence,
                span=span,
                before=before,
                after=after,
                following=min(following, sentence.last),
                cues=cues,
                cue_before=cues[ahead - 1] if ahead else None,
                next_cue=cues[behind] if behind < len(cues) else None,
                words=finder.grammar.words,
                lead=None if before else self._lead,
                previous=previous,
                last=None if self._open is None else self.findings[self._open],
                open_mark=self._open_mark,
            )

    def _join(self, finding: Finding) -> None:
        """Add the parts of `finding` to the quote that it goes on with."""
        assert self._open is not None
        last = self.findings[self._open]
        parts = last.parts + finding.parts
        cue = finding.cue if last.rule == "whole" and finding.cue else last.cue or finding.cue
        self.findings[self._open] = structs.replace(last, parts=parts, cue=cue)
        if len(parts) >= MOST_PARTS:
            self._open = None

    def _resumes(self, reader: PhraseReader) -> bool:
        """Tell whether a paragraph is nothing but marks like those of the speech before it."""
        marked = reader.marked
        if self._resumable is None or len(marked) != 1 or marked[0][:2] != (0, len(reader.tokens)):
            return False
        last = self.findings[self._resumable]
        return last.rule == "tail" and reader.tokens[0].text == self._last_mark

    def _fragment_of(self, finding: Finding) -> int | None:
        """Return which finding is a fragment that a sentence goes on from by the same cue, or None.

        “You have pushed us” to the edge, she said. “We will not go”: what the cue reports round the
        fragment may stand behind it.
        """
        if finding.rule != "whole" or finding.cue is None:
            return None
        for at in range(len(self.findings) - 1, max(-1, len(self.findings) - 3), -1):
            last = self.findings[at]
            if last.cue is not finding.cue:
                return None
            if last.kind == "partial":
                return at if last.parts[-1].passage == finding.cue.passage else None
        return None

    # -- paragraphs without marks --

    def _read_answer(self, finder: CueFinder) -> bool:
        """Take what follows "VANCE:" in an interview for his words."""
        is_turn = bool(self._labels) and finder.label_text().lower() in self._labels
        label = finder.label() if is_turn else None
        if label is None:
            return False
        return self._add_rest(finder, label, finder.reader.tokens[label.last - 1].end, "interview")

    def _read_block(self, finder: CueFinder) -> bool:
        """Take a paragraph below "He added:" for his words, where it says "I" or "we"."""
        passage, first_person = finder.reader.passage, finder.grammar.words.first_person
        if self._lead is None or passage.spans or passage.kind == "heading":
            return False
        if not _can_lead(self._lead):
            return False
        if not any(token.lower in first_person for token in finder.reader.tokens):
            return False
        return self._add_rest(finder, self._lead, 0, "block")

    def _add_rest(self, finder: CueFinder, cue: Cue, start: int, rule: str) -> bool:
        passage = finder.reader.passage
        parts = tuple(trimmed(passage, start, len(passage.text)))
        if parts:
            self.findings.append(Finding("direct", parts, cue, rule, (passage.index, start)))
        return bool(parts)

    def _sign(self, finder: CueFinder) -> bool:
        """Read "— Jane Roe, head teacher" below a quote as whose words it is."""
        last = self.findings[-1] if self.findings else None
        if last is None or last.rule != "whole" or last.cue is not None:
            return False
        if last.parts[-1].passage != finder.reader.passage.index - 1:
            return False
        cue = finder.signature_line()
        if cue is None:
            return False
        self.findings[-1] = structs.replace(last, cue=cue, rule="signed")
        return True

    # -- cues --

    def _read_cues(
        self, finder: CueFinder, sentence: Sentence, reporting: list[Cue], cues: tuple[Cue, ...]
    ) -> None:
        """Note what the `reporting` ones among the cues of a sentence report."""
        reader = finder.reader
        is_several = len(cues) > 1 and reporting
        ends = [cue for cue in cues if can_end_report(reader, cue)] if is_several else []
        places = [cue.first for cue in ends]
        for cue in reporting:
            at = bisect_right(places, cue.first)
            following = tuple(ends[at : at + _NEAR_CUES])
            finding = reported(report_of(reader, sentence, cue, following))
            if finding:
                self.findings.append(finding)

    def _close(self, finder: CueFinder, previous: Cue | None) -> None:
        """Keep what the next paragraph may go on with: marks left open, a cue with a colon."""
        passage = finder.reader.passage
        marked = finder.reader.marked
        span = marked[-1][2] if marked else None
        is_open = span is not None and not span.closed
        self._last_mark = passage.text[span.opening] if span else ""
        self._open_mark = self._last_mark if is_open else ""
        self._resumable = None if is_open else self._open
        if not is_open:
            self._open = None
        self._lead = self._lead_of(finder, previous) if passage.text.endswith(":") else None

    @staticmethod
    def _lead_of(finder: CueFinder, previous: Cue | None) -> Cue | None:
        """Return what a paragraph that ends with a colon leads in with: its cue, or its subject."""
        if previous and (previous.form == "phrase" or previous.lemma in finder.grammar.words.cues):
            return previous
        sentences = finder.reader.passage.sentences
        return finder.colon(sentences[-1].last - 1, sentences[-1])


def _joined(fragment: Finding, finding: Finding) -> Finding:
    """Return the sentence with the fragment before it as one quote."""
    return structs.replace(finding, parts=fragment.parts + finding.parts, at=fragment.at)


def _can_lead(cue: Cue) -> bool:
    """Tell whether a cue with a colon can lead in words without marks: not "We recommend:"."""
    if cue.source is None or cue.source.kind == "thing":
        return False
    return cue.source.kind != "pronoun" or bool(cue.source.gender)
