"""What a span in marks is: by the first rule with an opinion, then by the learned model."""

from collections.abc import Callable, Iterator, Sequence

from newsparse.segmenter.findings import Finding, Part, trimmed
from newsparse.segmenter.grammar import Reader, Verdict
from newsparse.segmenter.quotes.fragments import Fragments
from newsparse.segmenter.quotes.names_in_marks import NAMES, NO_SPEECH
from newsparse.segmenter.quotes.place import MarkedPlace, Place
from newsparse.segmenter.quotes.reported_words import reporting_cue
from newsparse.segmenter.rules import first_opinion


def judged(
    place: MarkedPlace[Reader],
    rules: Sequence[Callable[[MarkedPlace[Reader]], Verdict | None]],
    fragments: Fragments | None = None,
) -> Finding | None:
    """Return what the first rule with an opinion makes of a span; None where it is no speech.

    Where that is not direct speech, `fragments` says whether it is a fragment of somebody's words.
    """
    rule, (kind, cue) = first_opinion(rules, place) or ("", NO_SPEECH)
    because: tuple[str, ...] = ()
    if fragments is not None and kind != "direct" and rule not in NAMES:
        judgement = fragments.judge(place)
        if judgement.is_fragment and kind is None:
            rule, cue = "fragment", reporting_cue(place)
        is_named = rule == "named" and not place.is_capitalised  # somebody calls it so
        is_fragment = judgement.is_fragment or (is_named and cue is not None and bool(cue.source))
        kind = "partial" if is_fragment else None
        because = judgement.because if is_fragment else ()
    parts = tuple(_parts(place)) if kind else ()
    if kind is None or not parts:
        return None
    at = (place.passage.index, place.span.opening)
    return Finding(kind=kind, parts=parts, cue=cue, rule=rule, at=at, because=because)


def _parts(place: Place) -> Iterator[Part]:
    """Yield the speech between the marks without the narrator's insertions, trimmed."""
    tokens = place.passage.tokens
    start = place.span.start
    for first, last in place.inserted:
        yield from trimmed(place.passage, start, tokens[first].start)
        start = tokens[last - 1].end
    yield from trimmed(place.passage, start, place.span.end)
