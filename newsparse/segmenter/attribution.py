"""The records that go into an article: quotes, speakers and reasons out of what was found."""

from collections import Counter
from collections.abc import Sequence

from newsparse.model import JOINT, Quote, QuoteEvidence, Span, Speaker, SpeakerKind
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.speakers.answers import Answer

_SURER: tuple[SpeakerKind, ...] = ("described", "body", "person")
"""Of the kinds that quotes of one speaker give, the later says more."""

Speech = Sequence[tuple[Finding, Answer]]


def quotes_of(speech: Speech, passages: Sequence[Passage]) -> tuple[Quote, ...]:
    """Return the quotes, in the order of the speech."""
    return tuple([_quote(finding, who, passages) for finding, who in speech])


def speakers_of(speech: Speech) -> tuple[Speaker, ...]:
    """Return who is quoted, the most quoted first."""
    counts = Counter(who.speaker for _, who in speech if who.speaker)
    who_is: dict[str, Answer] = {}
    for kind in _SURER:
        who_is.update({who.speaker: who for _, who in speech if who.speaker and who.kind == kind})
    return tuple(
        [
            Speaker(name=name, kind=who_is[name].kind, roles=who_is[name].roles, quotes=count)
            for name, count in counts.most_common()
        ]
    )


def evidence_of(speech: Speech, passages: Sequence[Passage]) -> tuple[QuoteEvidence, ...]:
    """Return why each quote's speaker is who it is, in the order of the speech."""
    return tuple(
        QuoteEvidence(
            speaker_rule=who.rule,
            guess=who.guess,
            features=finding.because,
            words=" ".join(filter(None, (_mention(finding, passages), _cue(finding, passages)))),
            rivals=who.rivals,
        )
        for finding, who in speech
    )


def _quote(finding: Finding, who: Answer, passages: Sequence[Passage]) -> Quote:
    return Quote(
        kind=finding.kind,
        text=JOINT.join([passages[p.passage].text[p.start : p.end] for p in finding.parts]),
        parts=tuple([Span(paragraph=p.passage, start=p.start, end=p.end) for p in finding.parts]),
        speaker=who.speaker,
        confidence=who.confidence,
        mention=_mention(finding, passages),
        cue=_cue(finding, passages),
        rule=finding.rule,
        speaker_rule=who.rule,
    )


def _mention(finding: Finding, passages: Sequence[Passage]) -> str | None:
    """Return the words that name the source beside the quote."""
    if finding.cue is None or finding.cue.source is None:
        return None
    source = finding.cue.source
    text = _text(passages[source.passage], source.first, source.last)
    return text[: len(text) - source.clitic]


def _cue(finding: Finding, passages: Sequence[Passage]) -> str | None:
    cue = finding.cue
    if cue is None:
        return None
    passage = passages[cue.passage]
    text = _text(passage, cue.first, cue.last)
    if cue.apart is None:
        return text
    joint = " " if cue.apart == cue.last else " … "
    return f"{text}{joint}{passage.tokens[cue.apart].text}"


def _text(passage: Passage, first: int, last: int) -> str:
    return passage.text[passage.tokens[first].start : passage.tokens[last - 1].end]
