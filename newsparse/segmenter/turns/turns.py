"""The speech of an article, sentence by sentence: what goes on with the words before."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Generic

from msgspec import structs

from newsparse.segmenter.findings import MOST_PARTS, Cue, Finding, spoken_parts
from newsparse.segmenter.grammar import Reader, SpeechGrammar
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.quotes.fragments import Fragments, judged
from newsparse.segmenter.quotes.place import MarkedPlace, mark_key, repeated_marks
from newsparse.segmenter.quotes.quotes import CONTINUING
from newsparse.segmenter.reports.report import Report
from newsparse.segmenter.reports.reports import reported
from newsparse.segmenter.turns.interviews import Turn, findings_of
from newsparse.segmenter.turns.leads import Lead, goes_on, has_cue, lead_of, signature_of

_NEAR_CUES = 12  # cues: how many behind one may end what it reports
_UNSIGNED = ("whole", "led", "block")  # rules for words that nothing in their paragraph says whose
_FIRST, _LAST = attrgetter("first"), attrgetter("last")
CuePlace = tuple[int, int]
"""Where a cue stands: its passage and its first token."""


class TurnReader(Generic[Reader]):
    """Reads the paragraphs of one article in order; `findings` holds what was found."""

    def __init__(
        self,
        grammar: SpeechGrammar[Reader],
        turns: Mapping[int, Sequence[Turn]],
        fragments: Fragments | None,
    ) -> None:
        self._grammar = grammar
        self._fragments = fragments
        """What was learned of fragments in marks; None where the rules decide alone."""
        self._repeated: frozenset[str] = frozenset()
        """The keys of what the article marks several times."""
        self._turns = turns
        """The turns of an interview by their passages."""
        self.findings: list[Finding] = []
        self._open: int | None = None
        """Which finding the next marks may go on with."""
        self._last_mark = ""
        """What the last marked span of the paragraph before begins with."""
        self._left_open = False
        """Whether nothing closes that span."""
        self._lead: Lead | None = None
        """What a paragraph that ends with a colon leads in with: "She wrote:"."""
        self._begun: Finding | None = None
        """The words of the paragraph before, where it was without marks below such a lead."""
        self._spoken: CuePlace | None = None
        """The last sentence that begins with direct speech: its passage and first token."""

    def read(self, readers: Sequence[Reader]) -> list[Finding]:
        """Return the speech in an article, in the order in which it was found."""
        if self._fragments:
            self._repeated = repeated_marks(reader.passage for reader in readers)
        for above, reader in zip((None, *readers), readers, strict=False):
            self._read(reader, above.passage if above else None)
        return self.findings

    def _read(self, reader: Reader, above: Passage | None) -> None:
        """Read one paragraph."""
        begun, self._begun = self._begun, None
        if self._read_turns(reader) or self._sign(reader, above) or self._read_block(reader, begun):
            self._lead = self._open = None
            self._left_open = False
            return
        last: Cue | None = None
        before: Sentence | None = None
        for sentence in reader.sentences():
            cues = tuple(reader.cues(sentence))
            taken = self._read_marks(reader, sentence, cues, last)
            self._read_cues(reader, sentence, before, cues, taken)
            last, before = (cues[-1] if cues else None), sentence
        self._close(reader, last)

    # -- marks --

    def _read_marks(
        self, reader: Reader, sentence: Sentence, cues: tuple[Cue, ...], previous: Cue | None
    ) -> set[CuePlace]:
        """Note the speech in the marks of a sentence; return where the cues stand it takes."""
        taken: set[CuePlace] = set()
        if not reader.passage.marked:
            self._open = None
            return taken
        is_marked = False
        for place in self._places(reader, sentence, cues, previous):
            is_marked = True
            finding = judged(place, self._grammar.quote_rules, self._fragments)
            if finding is None:
                continue
            if finding.kind == "direct" and place.before == sentence.first:
                self._spoken = (reader.passage.index, sentence.first)
            if finding.cue and _takes_cue(finding, place):
                taken.add(finding.cue.place)
            self._note(finding)
        if not is_marked:
            self._open = None
        return taken

    def _note(self, finding: Finding) -> None:
        """Add a finding, or the parts of one that goes on with the speech before."""
        if finding.rule in CONTINUING and self._open is not None:
            self._join(finding)
            return
        fragment = self._fragment_of(finding)
        if fragment is not None:
            begun = self.findings[fragment]
            finding = structs.replace(finding, parts=begun.parts + finding.parts, at=begun.at)
            del self.findings[fragment:]
        self.findings.append(finding)
        self._open = len(self.findings) - 1 if finding.kind == "direct" else None

    def _places(
        self, reader: Reader, sentence: Sentence, cues: tuple[Cue, ...], previous: Cue | None
    ) -> Iterator[MarkedPlace[Reader]]:
        """Yield the marked spans of a sentence where they stand, each once the last is judged."""
        passage = reader.passage
        marked = passage.marked
        at = bisect_left(marked, sentence.first, key=_FIRST)
        while at < len(marked) and marked[at].first < sentence.last:
            here, at = marked[at], at + 1
            following = marked[at].first if at < len(marked) else sentence.last
            text = passage.text[here.span.start : here.span.end]
            yield MarkedPlace(
                reader=reader,
                passage=passage,
                words=reader.words,
                sentence=sentence,
                span=here.span,
                text=text,
                length=passage.counts[here.last] - passage.counts[here.first],
                is_capitalised=not next(filter(str.isalnum, text), "a").islower(),
                before=here.first,
                after=here.last,
                following=min(following, sentence.last),
                inserted=reader.insertions(here),
                cues=cues,
                ended=bisect_right(cues, here.first, key=_LAST),
                begun=bisect_left(cues, here.last, key=_FIRST),
                previous=previous,
                lead=self._lead.cue if self._lead and not here.first else None,
                last=None if self._open is None else self.findings[self._open],
                last_mark=self._last_mark,
                left_open=self._left_open,
                is_repeated=bool(self._repeated) and mark_key(text) in self._repeated,
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

    def _read_turns(self, reader: Reader) -> bool:
        """Take a passage of an interview as it asks and answers, unless a narrator cuts in."""
        turns = self._turns.get(reader.passage.index)
        if not turns or (reader.passage.spans and not turns[0].label and has_cue(reader)):
            return False
        self.findings.extend(findings_of(turns, reader.passage))
        return True

    def _read_block(self, reader: Reader, begun: Finding | None) -> bool:
        """Take a paragraph without marks below "He added:" for his words, where it can be them.

        Or below the words `begun` in such a one, where it says "I" as they do.
        """
        lead, passage = self._lead, reader.passage
        if begun is not None and goes_on(reader):
            parts = tuple(spoken_parts(passage, 0, len(passage.text)))
            self.findings[-1] = self._begun = structs.replace(begun, parts=begun.parts + parts)
            return True
        if lead is None or not lead.is_over(reader):
            return False
        parts = tuple(spoken_parts(passage, 0, len(passage.text)))
        if parts:
            self._begun = Finding("direct", parts, lead.cue, "block", (passage.index, 0))
            self.findings.append(self._begun)
        return bool(parts)

    def _sign(self, reader: Reader, above: Passage | None) -> bool:
        """Read "— Jane Roe, head teacher" below a quote, marked or set apart, as whose it is."""
        last, index = self.findings[-1] if self.findings else None, reader.passage.index - 1
        is_told = last is not None and last.parts[-1].passage == index
        if not is_told and above and above.kind == "blockquote":
            parts = tuple(spoken_parts(above, 0, len(above.text)))
            last = Finding("direct", parts, None, "block", (index, 0)) if parts else None
        if last is None or last.rule not in _UNSIGNED or last.parts[-1].passage != index:
            return False
        cue = None if last.cue and last.cue.passage == index else signature_of(reader)
        if cue is not None:
            signed = structs.replace(last, cue=cue, rule="signed")
            self.findings[len(self.findings) - is_told :] = [signed]
        return cue is not None

    # -- cues --

    def _read_cues(
        self,
        reader: Reader,
        sentence: Sentence,
        before: Sentence | None,
        cues: tuple[Cue, ...],
        taken: set[CuePlace],
    ) -> None:
        """Note what the cues of a sentence report that no marked speech takes."""
        for cue in cues:
            if cue.form == "gesture" or (cue.form != "phrase" and cue.place in taken):
                continue
            at = bisect_right(cues, cue.first, key=_FIRST)
            report = Report(
                reader=reader,
                sentence=sentence,
                previous=before,
                cue=cue,
                following=cues[at : at + _NEAR_CUES],
                begins_with_speech=self._spoken == (reader.passage.index, sentence.first),
                tokens=reader.passage.tokens,
                quoted=reader.quoted,
                words=reader.words,
            )
            finding = reported(report, self._grammar.rules_of(report))
            if finding:
                self.findings.append(finding)

    def _close(self, reader: Reader, last: Cue | None) -> None:
        """Keep what the next paragraph may go on with: marks left open, a cue with a colon."""
        passage = reader.passage
        span = passage.marked[-1].span if passage.marked else None
        self._left_open = span is not None and not span.closed
        self._last_mark = passage.text[span.opening] if span else ""
        self._lead = lead_of(reader, last) if passage.text.endswith(":") else None


def _takes_cue(finding: Finding, place: MarkedPlace[Any]) -> bool:
    """Return whether a quote is all that its cue reports: not «сказал, что порт закрыт: „...“»."""
    nearest = place.cue_before
    if finding.rule == "colon" and finding.cue is nearest and place.reports_before:
        return False
    if finding.cue and nearest and finding.cue.first < nearest.first:
        return False  # Finch said staff had learned of it from a letter: “Why?”
    return finding.kind == "direct" or finding.rule == "named"
