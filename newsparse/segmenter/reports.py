"""Reported speech without marks: what a cue reports, as exact stretches of the text."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue, Finding, Part, trimmed
from newsparse.segmenter.grammar import Reader, Stretches
from newsparse.segmenter.passages import Passage, Sentence, Token
from newsparse.segmenter.rules import first_opinion

_FEWEST_WORDS = 2  # words of a report: fewer tell nothing
_ENDS = ".!?…,;:"


class Report(Struct, Generic[Reader], frozen=True, gc=False):
    """A cue where it may report something: its sentence, the one before, and the cues after.

    `begins_with_speech` says that the sentence does, which the cue then may be an attribution of.
    """

    reader: Reader
    sentence: Sentence
    previous: Sentence | None
    cue: Cue
    following: tuple[Cue, ...]
    begins_with_speech: bool

    @property
    def passage(self) -> Passage:
        """The passage in which the cue stands."""
        return self.reader.passage

    @property
    def words(self) -> SpeechWords:
        """The words of the language."""
        return self.reader.words

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The passage's tokens."""
        return self.reader.passage.tokens

    @property
    def quoted(self) -> Sequence[bool]:
        """Which of them stand in marks."""
        return self.reader.quoted

    def text_at(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.reader.passage.tokens[at].lower if inside else ""


def reported(
    report: Report[Reader], rules: Sequence[Callable[[Report[Reader]], Stretches | None]]
) -> Finding | None:
    """Return what a cue reports, by the first rule with an opinion; None where it reports none."""
    opinion = first_opinion(rules, report)
    if opinion is None:
        return None
    rule, content = opinion
    trimmed_ends = [_without_end(report, first, last) for first, last in content]
    if sum(last - first for first, last in trimmed_ends) < _FEWEST_WORDS:
        return None
    if all(all(report.quoted[first:last]) for first, last in trimmed_ends):
        return None  # “We stay,” according to Finch: what stands in marks is a quote
    parts = tuple([part for first, last in trimmed_ends for part in _part(report, first, last)])
    if not parts:
        return None
    at = (report.cue.passage, report.tokens[report.cue.first].start)
    return Finding(kind="indirect", parts=parts, cue=report.cue, rule=rule, at=at)


def _without_end(report: Report[Reader], first: int, last: int) -> tuple[int, int]:
    """Return a stretch without the marks that end it."""
    while last > first and report.tokens[last - 1].text in _ENDS:
        last -= 1
    return first, last


def _part(report: Report[Reader], first: int, last: int) -> Iterator[Part]:
    if last > first:
        tokens = report.tokens
        yield from trimmed(report.passage, tokens[first].start, tokens[last - 1].end)
