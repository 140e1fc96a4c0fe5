"""The speech of a Russian article, sentence by sentence: what goes on with the words before."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.findings import MOST_PARTS, Cue, Finding, Part, trimmed
from newsparse.segmenter.marks import DASHES, MarkedSpan, opening_mark
from newsparse.segmenter.passages import Passage, Sentence
from newsparse.segmenter.russian.cues import CueFinder
from newsparse.segmenter.russian.place import Place
from newsparse.segmenter.russian.quotes import judged
from newsparse.segmenter.russian.report import Report
from newsparse.segmenter.russian.reported import reported

_BLOCK_WORDS = 4
_SIGNATURE_WORDS = 20
_NEAR_CUES = 6  # cues: how many behind one may end what it reports


class Turns:
    """Reads the paragraphs of one article in order; `findings` holds what was found."""

    def __init__(self, *, is_interview: bool) -> None:
        self._is_interview = is_interview
        """Whether paragraphs begin with their speakers' names: «Иван Петров: ...»."""
        self.findings: list[Finding] = []
        self._lead: Cue | None = None
        """The cue of a paragraph that ends with a colon: «Он сообщил:», «Муж кивает:»."""
        self._speech_at = (-1, 0)
        """Where direct speech began last: its passage and token."""
        self._runs_on = False
        """Whether the last finding is speech that its paragraph leaves open."""
        self._unsigned: int | None = None
        """Which finding, a whole paragraph without a cue, the next paragraph may sign."""

    def read(self, finder: CueFinder) -> None:
        """Read one paragraph."""
        passage = finder.narration.passage
        if self._unsigned is not None and self._sign(finder):
            return
        label = finder.speaker_label() if self._is_interview else None
        if label:
            self._add_answer(finder, label)
            return
        if self._lead and not opening_mark(passage.text) and not _is_turn(passage):
            if self._lead.form != "phrase":
                self._add_block(finder, self._lead)
            self._lead = None
        previous: Sentence | None = None
        cues: tuple[Cue, ...] = ()
        for sentence in passage.sentences:
            cues = tuple(finder.cues(sentence))
            taken = self._read_marks(finder, sentence, cues)
            self._read_cues(finder, sentence, previous, cues, taken)
            previous = sentence
        self._close(finder, cues)

    # -- marks --

    def _read_marks(self, finder: CueFinder, sentence: Sentence, cues: tuple[Cue, ...]) -> set[int]:
        """Note the speech in the marks of a sentence; return which cues (by id) it takes."""
        taken: set[int] = set()
        for place in self._places(finder, sentence, cues):
            if self._reopens(place):
                self._join(place, None)
                continue
            finding = judged(place)
            if finding is None:
                continue
            if self._goes_on(place, finding):
                self._join(place, finding.cue)
            else:
                self.findings.append(finding)
            if finding.kind == "direct":
                self._speech_at = (finder.narration.passage.index, place.before)
                taken.add(id(finding.cue))
        return taken

    def _places(
        self, finder: CueFinder, sentence: Sentence, cues: tuple[Cue, ...]
    ) -> Iterator[Place]:
        """Yield the marked spans of a sentence where they stand."""
        spans = finder.narration.spans
        at = bisect_left(spans, sentence.start, key=lambda span: span.opening)
        ended = begun = 0
        while at < len(spans) and spans[at].opening < sentence.end:
            span, at = spans[at], at + 1
            first, last = finder.narration.span_tokens[span.opening]
            following = spans[at].opening if at < len(spans) else sentence.end
            while ended < len(cues) and cues[ended].last <= first:
                ended += 1
            while begun < len(cues) and cues[begun].first < last:
                begun += 1
            yield Place(
                passage=finder.narration.passage,
                sentence=sentence,
                span=span,
                before=first,
                after=last,
                following=min(following, sentence.end),
                cues=cues,
                words=finder.narration.words,
                lemma=finder.narration.grammar.noun_lemma,
                inserted=finder.narration.inserted[span.opening],
                ended=ended,
                begun=begun,
                lead=self._lead if first == 0 else None,
            )

    def _reopens(self, place: Place) -> bool:
        """Tell whether a paragraph's first marks go on with the speech left open above it."""
        if not self._runs_on or place.before or len(self.findings[-1].parts) >= MOST_PARTS:
            return False
        return not self._has_own_cue(place)

    def _has_own_cue(self, place: Place) -> bool:
        """Tell whether both the speech left open and the one that reopens have their cues."""
        return self.findings[-1].cue is not None and place.cue_after() is not None

    def _goes_on(self, place: Place, finding: Finding) -> bool:
        """Tell whether speech goes on: «A», – сказал X. – «B»; «A», – сказал X, – «B»."""
        last = self.findings[-1] if self.findings else None
        if last is None or last.kind != "direct" or finding.kind != "direct":
            return False
        if len(last.parts) >= MOST_PARTS:
            return False
        if last.cue is None or last.cue.passage != place.passage.index:
            return False
        tokens = place.passage.tokens
        at = place.before - 1
        if finding.rule == "colon":
            return finding.cue is last.cue
        is_dash = at > 0 and tokens[at].text in DASHES and tokens[at - 1].text in (".", ",")
        new_cue = finding.cue is not None and finding.cue is not last.cue
        return is_dash and not new_cue and tokens[last.cue.first].start >= last.parts[-1].end

    def _join(self, place: Place, cue: Cue | None) -> None:
        """Add the speech at `place` to the last finding."""
        last = self.findings[-1]
        more = tuple(trimmed(place.passage, place.span.start, place.span.end))
        self.findings[-1] = structs.replace(last, parts=last.parts + more, cue=last.cue or cue)

    # -- cues --

    def _read_cues(
        self,
        finder: CueFinder,
        sentence: Sentence,
        previous: Sentence | None,
        cues: tuple[Cue, ...],
        taken: set[int],
    ) -> None:
        """Note what the cues of a sentence report without marks."""
        for order, cue in enumerate(cues):
            if id(cue) in taken and cue.form != "phrase":
                continue
            finding = reported(
                Report(
                    narration=finder.narration,
                    sentence=sentence,
                    previous=previous,
                    cue=cue,
                    following=cues[order + 1 : order + 1 + _NEAR_CUES],
                    begins_with_speech=self._speech_at
                    == (finder.narration.passage.index, sentence.first),
                )
            )
            if finding:
                self.findings.append(finding)

    # -- paragraphs --

    def _close(self, finder: CueFinder, cues: tuple[Cue, ...]) -> None:
        """Note what the end of a paragraph leaves for the next one."""
        passage = finder.narration.passage
        ends_open = passage.text.endswith(":")
        self._lead = (cues[-1] if cues else finder.last_subject()) if ends_open else None
        last = self.findings[-1] if self.findings else None
        span = passage.outer_spans[-1] if passage.outer_spans else None
        is_last = bool(last and span and last.kind == "direct" and _ends_with(last, span, passage))
        self._runs_on = is_last and span is not None and not span.closed
        is_whole = is_last and span is not None and span.opening == 0
        is_signed = last is not None and last.cue is not None and last.cue.passage == passage.index
        self._unsigned = len(self.findings) - 1 if is_whole and not is_signed else None

    def _add_block(self, finder: CueFinder, cue: Cue) -> None:
        """Take a paragraph behind «Он сообщил:» for his words, where it says «я» or «мы»."""
        passage = finder.narration.passage
        if passage.spans or not any(
            token.lower in finder.narration.words.first_person for token in passage.tokens
        ):
            return
        words = sum(token.is_word for token in passage.tokens)
        parts = tuple(trimmed(passage, 0, len(passage.text)))
        if words >= _BLOCK_WORDS and parts:
            self.findings.append(Finding("direct", parts, cue, "block", (passage.index, 0)))

    def _add_answer(self, finder: CueFinder, label: Cue) -> None:
        """Take what follows «Иван Петров:» in an interview for his words."""
        passage = finder.narration.passage
        start = passage.tokens[label.last - 1].end
        parts = tuple(trimmed(passage, start, len(passage.text)))
        if parts:
            at = (passage.index, start)
            self.findings.append(Finding("direct", parts, label, "interview", at))

    def _sign(self, finder: CueFinder) -> bool:
        """Read «— Татьяна Петрова, директор школы» below a quote as whose words it is."""
        order, self._unsigned = self._unsigned, None
        signature = finder.signature(_SIGNATURE_WORDS)
        if signature is None or order is None:
            return False
        finding = self.findings[order]
        self.findings[order] = structs.replace(finding, cue=signature)
        return True


def _is_turn(passage: Passage) -> bool:
    """Tell whether a whole paragraph is speech behind its dash."""
    return bool(passage.spans) and passage.text[passage.spans[0].opening] in DASHES


def _ends_with(finding: Finding, span: MarkedSpan, passage: Passage) -> bool:
    """Tell whether a finding is the speech of the span that ends a paragraph."""
    part: Part = finding.parts[-1]
    ends = span.closing >= len(passage.text.rstrip().rstrip(".")) - 1
    return ends and part.passage == passage.index and span.opening <= part.start <= span.closing
