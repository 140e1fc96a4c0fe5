"""Findings: speech that was found, as stretches of the text, before anyone knows whose it is."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from newsparse.model import QuoteKind, SpeakerKind
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.phrase import Phrase

MOST_PARTS = 300
"""Stretches of one quote: more begin another, for each that is added copies those before it."""
CueForm = Literal[
    "verb", "gerund", "infinitive", "passive", "phrase", "quoting", "noun", "mood", "subject"
]
"""What a cue is; a "subject" is none, but who a sentence that ends with a colon is about.

A "mood" is a verb that shows by its form that its sentence is reported.
"""


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


class Resolved(Struct, frozen=True, gc=False):
    """A quote's speaker, the rule that chose it, what the speaker is called, and who lost.

    `kind` says what the speaker is, where there is one, and `confidence` how sure that is;
    `guess` is who it may be where that is too unsure to say.
    """

    speaker: str | None
    rule: str | None
    roles: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    kind: SpeakerKind = "described"
    confidence: float | None = None
    guess: str | None = None


def trimmed(passage: Passage, start: int, end: int) -> Iterator[Part]:
    """Yield the part text[start:end] without blanks, dashes and commas at its edges, if any."""
    text = passage.text
    while start < end and (text[start].isspace() or text[start] in "—–,-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "—–,-"):
        end -= 1
    if any(text[at].isalnum() for at in range(start, end)):  # a slice may be a megabyte
        yield Part(passage.index, start, end)


def without_overlap(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings without those that repeat words of an earlier one of their kind."""
    kept: list[Finding] = []
    taken: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for finding in findings:
        rows = [taken.setdefault((finding.kind, part.passage), []) for part in finding.parts]
        if any(map(_clashes, rows, finding.parts)):
            continue
        kept.append(finding)
        for row, part in zip(rows, finding.parts, strict=True):
            insort(row, (part.start, part.end))
    return kept


def _clashes(row: list[tuple[int, int]], part: Part) -> bool:
    """Return whether `part` overlaps one of the stretches of a sorted row."""
    at = bisect_left(row, (part.start, part.end))
    follows = at < len(row) and row[at][0] < part.end
    return follows or (at > 0 and row[at - 1][1] > part.start)
