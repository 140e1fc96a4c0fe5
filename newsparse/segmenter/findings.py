"""Findings: speech that was found, as stretches of the text, before anyone knows whose it is."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from newsparse.model import QuoteKind
from newsparse.patterns import compiled_when_used
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.phrase import Phrase

MOST_PARTS = 300
"""Stretches of one quote: more begin another, for each that is added copies those before it."""
CueForm = Literal[
    "verb",
    "gerund",
    "infinitive",
    "passive",
    "phrase",
    "quoting",
    "noun",
    "mood",
    "subject",
    "gesture",
]
"""What a cue is; a "subject" is none, but who a sentence that ends with a colon is about.

A "mood" is a verb that shows by its form that its sentence is reported; a "gesture" one of what
somebody does as he speaks, which reports nothing but words in marks: «– Пустяки, – машет он рукой».
"""


_REMARK = compiled_when_used(r"[\[(](?:[^\W\d_]++[\s.]*+){1,4}+[\])]")
"""A stage remark, where it stands between sentences: a few words in brackets."""
_SENTENCE_ENDS = ".!?…:»”"
_DEPTH = 3
"""Reports of one kind that may stand in one another."""
_Taken = tuple[int, int, str]
"""A stretch that a finding takes, from one offset to another, and the rule that found it."""


class Nesting(Struct, frozen=True):
    """The rules whose reports hold others («X решил, что Y, сообщает Z»), or may stand in them."""

    outer: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()

    def allows(self, stretch: _Taken, other: _Taken) -> bool:
        """Return whether a stretch may stand around one that is taken, or in it."""
        (start, end, rule), (first, last, _) = stretch, other
        if end - start > last - first:
            return rule in self.outer and start <= first and last <= end
        return rule in self.inner and first <= start and end <= last and end - start < last - first


class Part(Struct, frozen=True, gc=False):
    """A stretch of speech: passage.text[start:end]."""

    passage: int
    start: int
    end: int


class Cue(Struct, frozen=True, gc=False):
    """A cue: passage.tokens[first:last], what it is, and the phrase that names the source.

    `gender` and `plural` are the verb's, where it shows them; `clause` tells that only a clause
    of its own makes it a report.
    """

    passage: int
    first: int
    last: int
    lemma: str
    form: CueForm
    gender: str = ""
    plural: bool | None = None
    source: Phrase | None = None
    clause: bool = False
    apart: int | None = None
    """The token of the verb that stands apart: «teilte ... mit», «hat ... gesagt»."""

    @property
    def place(self) -> tuple[int, int]:
        """Where the cue stands: its passage and its first token."""
        return self.passage, self.first

    @property
    def begin(self) -> int:
        """The token with which the cue begins, or its source before it."""
        return min(self.first, self.source.first) if self.source else self.first

    @property
    def end(self) -> int:
        """The token behind the cue, and behind its source."""
        return max(self.last, self.source.last) if self.source else self.last


def cue_at_mark(passage: Passage, at: int, source: Phrase | None) -> Cue:
    """Return the mark at `at`, a colon or a dash that leads to words or to a name, as a cue."""
    return Cue(passage.index, at, at + 1, passage.tokens[at].text, "phrase", source=source)


class Finding(Struct, frozen=True, gc=False):
    """Speech that was found, before anyone knows whose it is.

    `at` is the place in the text, (passage, offset), by which findings are put in order; `because`
    says which features of the span decided, where a learned model did.
    """

    kind: QuoteKind
    parts: tuple[Part, ...]
    cue: Cue | None
    rule: str
    at: tuple[int, int]
    because: tuple[str, ...] = ()

    @property
    def source(self) -> Phrase | None:
        """The phrase that names the source beside the speech, or None."""
        return self.cue.source if self.cue else None

    def holds(self, at: tuple[int, int]) -> bool:
        """Return whether a place stands in what is said."""
        here = (part for part in self.parts if part.passage == at[0])
        return any(part.start <= at[1] < part.end for part in here)

    def nests(self, other: "Finding") -> bool:
        """Return whether another report of a kind stands in this one, or this in an earlier one."""
        outer, inner = (self, other) if other.kind == self.kind else (other, self)
        begin, first = outer.parts[0], inner.parts[0]
        end, last = outer.parts[-1], inner.parts[-1]
        is_behind = (begin.passage, begin.start) <= (first.passage, first.start)
        return is_behind and (last.passage, last.end) <= (end.passage, end.end)


def trimmed(passage: Passage, start: int, end: int) -> Iterator[Part]:
    """Yield the part text[start:end] without blanks, dashes and commas at its edges, if any."""
    text = passage.text
    while start < end and (text[start].isspace() or text[start] in "—–,-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "—–,-"):
        end -= 1
    # a slice may be a megabyte
    if start < end and (text[start].isalnum() or any(text[i].isalnum() for i in range(start, end))):
        yield Part(passage.index, start, end)


def spoken_parts(passage: Passage, start: int, end: int) -> Iterator[Part]:
    """Yield what is spoken of text[start:end]: the parts beside such remarks as "(laughs)"."""
    for remark in _REMARK.finditer(passage.text, start, end):
        before = passage.text[start : remark.start()].rstrip()
        if not before or before[-1] in _SENTENCE_ENDS:
            yield from trimmed(passage, start, remark.start())
            start = remark.end()
    yield from trimmed(passage, start, end)


def without_overlap(findings: Sequence[Finding], nesting: Nesting) -> list[Finding]:
    """Return the findings but for those that repeat words of an earlier one, unless nested."""
    kept: list[Finding] = []
    taken = defaultdict[tuple[str, int], list[list[_Taken]]](lambda: [[] for _ in range(_DEPTH)])
    for finding in findings:
        layers = [taken[finding.kind, part.passage] for part in finding.parts]
        stretches = [(part.start, part.end, finding.rule) for part in finding.parts]
        rows = [
            row
            for layer, stretch in zip(layers, stretches, strict=True)
            if (row := _free_row(layer, stretch, nesting)) is not None
        ]
        if len(rows) < len(stretches):
            continue
        kept.append(finding)
        for row, stretch in zip(rows, stretches, strict=True):
            insort(row, stretch)
    return kept


def _free_row(
    layers: Sequence[list[_Taken]], stretch: _Taken, nesting: Nesting
) -> list[_Taken] | None:
    """Return the first row in which a stretch overlaps nothing, None where it clashes in any."""
    free = None
    for row in layers:
        over = _overlapped(row, stretch) if row else ()
        if over and not all(nesting.allows(stretch, other) for other in over):
            return None
        if free is None and not over:
            free = row
    return free


def _overlapped(row: Sequence[_Taken], stretch: _Taken) -> Sequence[_Taken]:
    """Return those of a row, which are in order and apart, that share words with a stretch."""
    start, end, _ = stretch
    first = bisect_left(row, (start,))
    if first and row[first - 1][1] > start:
        first -= 1
    return row[first : bisect_left(row, (end,))]
