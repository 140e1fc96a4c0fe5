"""Marked spans that are speech: direct, partial, or none at all.

Each rule looks at one span where it stands. The first that has an opinion decides; a span on which
none has is no speech: the name of a paper, a title, irony.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from newsparse.segmenter.findings import Finding, Part, trimmed
from newsparse.segmenter.grammar import Reader, Verdict
from newsparse.segmenter.place import MarkedPlace
from newsparse.segmenter.rules import first_opinion

AnyPlace = MarkedPlace[Any]
"""A marked span in whatever language: what the rules look at that all languages share."""


def reopened(place: AnyPlace) -> Verdict | None:
    """Take a paragraph that reopens the marks which the one before left open."""
    last = place.last
    if last is None or place.before or not place.left_open:
        return None
    cue = place.cue_after() if last.cue is None or last.rule == "whole" else last.cue
    return ("direct", cue or last.cue) if place.mark == place.last_mark else None


def interrupted(place: AnyPlace) -> Verdict | None:
    """«Первое, – сказал он. – Второе»: the narrator speaks between the marks."""
    if not place.inserted:
        return None
    first, last = place.inserted[0]
    return "direct", place.cue_within(first, last)


def turn(place: AnyPlace) -> Verdict | None:
    """– Что тогда пошло не так? – a paragraph of a dialogue, whoever speaks."""
    return ("direct", None) if place.is_turn else None


def so_called(place: AnyPlace) -> Verdict | None:
    """Так называемая «дорожная карта»: marks of distance, and nobody's words."""
    before = place.token_before()
    is_one = before is not None and before.lower in place.words.distancing_words
    return (None, None) if is_one else None


CONTINUING = frozenset(("reopened", "continued"))
"""Rules that find a further part of the quote before."""


def judged(
    place: MarkedPlace[Reader], rules: Sequence[Callable[[MarkedPlace[Reader]], Verdict | None]]
) -> Finding | None:
    """Return what the first rule with an opinion makes of a span; None where it is no speech."""
    opinion = first_opinion(rules, place)
    if opinion is None:
        return None
    rule, (kind, cue) = opinion
    parts = tuple(_parts(place))
    if kind is None or not parts:
        return None
    at = (place.passage.index, place.span.opening)
    return Finding(kind=kind, parts=parts, cue=cue, rule=rule, at=at)


def _parts(place: AnyPlace) -> Iterator[Part]:
    """Yield the speech between the marks without the narrator's insertions, trimmed."""
    tokens = place.passage.tokens
    start = place.span.start
    for first, last in place.inserted:
        yield from trimmed(place.passage, start, tokens[first].start)
        start = tokens[last - 1].end
    yield from trimmed(place.passage, start, place.span.end)
