"""Whether a marked span is a fragment of somebody's words, as a learned model says.

A logistic model over small features of the span and where it stands (D. R. Cox, "The regression
analysis of binary sequences", JRSS B 20, 1958). Its weights are in fragments.json, which `make
weights` writes from text that people marked; here it is a dot product. What the rules find to be
direct speech stays so.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from math import exp, log1p
from pathlib import Path

import msgspec
from msgspec import Struct

from newsparse.segmenter.findings import Finding, Part, trimmed
from newsparse.segmenter.grammar import Reader, Verdict
from newsparse.segmenter.quotes.place import MarkedPlace, Place
from newsparse.segmenter.quotes.reported_words import NAMES, NO_SPEECH, reporting_cue
from newsparse.segmenter.rules import first_opinion

_WEIGHTS = "fragments.json"
_DECIDING = 3
"""Features that are told as the reason."""
_SHORT = 2  # words
_REACH = 60  # tokens: how far back a clause may begin
_NEAR = 6  # tokens between a cue and the span


def _naming_near(place: Place) -> bool:
    """Return whether a verb of naming stands a few words before: назвал, окрестил."""
    cue = place.cue_before
    is_near = cue is not None and place.before - cue.last <= _NEAR
    return is_near and cue is not None and cue.lemma in place.words.naming_cues


def _that_behind_cue(place: Place) -> bool:
    """Return whether the span is inside a report: заявил, что визит «...»."""
    cue = place.cue_before
    if cue is None:
        return False
    between = place.passage.tokens[max(cue.last, place.before - _REACH) : place.before]
    return any(token.lower in place.words.that_words for token in between)


def _is_only_span(place: Place) -> bool:
    """Return whether nothing else is marked in the sentence; names come in lists."""
    marked, sentence = place.passage.marked, place.sentence
    at = bisect_left(marked, place.before, key=lambda one: one.first)
    beside = [marked[i].first for i in (at - 1, at + 1) if 0 <= i < len(marked)]
    return not any(sentence.first <= first < sentence.last for first in beside)


FEATURES: dict[str, Callable[[Place], float]] = {
    "length": lambda place: log1p(place.length),
    "one_word": lambda place: place.length == 1,  # назвал «якорным», but a «скорая» too
    "two_words": lambda place: place.length == _SHORT,  # «дорога жизни», «Единая Россия»
    "begins_small": lambda place: not place.is_capitalised,  # as names do not
    "capital_within": lambda place: place.is_capitalised and not place.begins_sentence,
    "one_small_word": lambda place: place.length == 1 and not place.is_capitalised,
    "all_capitalised": lambda place: (  # «Северная Заря»
        place.length > 1 and all(word[:1].isupper() for word in place.text.split())
    ),
    "comma_behind": lambda place: place.text_after() == ",",  # as in a list of names
    "ends_sentence": lambda place: place.ends_sentence,
    "noun_before": lambda place: bool(place.noun_before()),  # партия «Заря», клуб «Север»
    "noun_before_capital": lambda place: place.is_capitalised and bool(place.noun_before()),
    "title_before": lambda place: place.says_title(1),  # газета «Труд»
    # на «Волге»
    "preposition_before": lambda place: place.text_before() in place.words.place_prepositions,
    "cue_before": lambda place: place.cue_before is not None,
    "naming_near": _naming_near,
    "that_behind_cue": _that_behind_cue,
    "follows_that": lambda place: place.follows_that,  # заявил, что «...»
    "cue_in_sentence_before": lambda place: place.previous is not None,  # it may go on with that
    "cue_after": lambda place: place.cue_after() is not None,
    "no_cue_capital": lambda place: place.is_capitalised and not place.cues,
    "no_cue_small": lambda place: not place.is_capitalised and not place.cues,  # irony, slang
    "noun_first": lambda place: bool(place.noun_before(-1)),  # «Дорога жизни»
    "infinitive_within": lambda place: any(  # «вернуть людям реку»
        map(place.reader.is_infinitive, range(place.before + 1, place.after - 1))
    ),
    "only_span": _is_only_span,
    "sentence_length": lambda place: log1p(place.words_in_sentence),
    "repeated": lambda place: place.is_repeated,  # the article marks it elsewhere, as it does names
    "foreign": lambda place: place.reader.is_foreign(place.text),
    # так называемый «...»
    "has_digit": lambda place: any(map(str.isdigit, place.text)),  # «Прогресс М-12»
}
"""What the model is asked of a span, by name."""


def features_of(place: Place) -> dict[str, float]:
    """Return what every feature says of a span, by its name."""
    return {name: float(feature(place)) for name, feature in FEATURES.items()}


class Judgement(Struct, frozen=True):
    """How much says that a span is a fragment of somebody's words, and what each feature adds."""

    score: float
    told: dict[str, float]

    @property
    def is_fragment(self) -> bool:
        """Whether it is a fragment."""
        return self.score > 0

    @property
    def because(self) -> tuple[str, ...]:
        """How sure that is, and the features that decided."""
        with_it = [name for name, part in self.told.items() if part * self.score > 0]
        with_it.sort(key=lambda name: (-abs(self.told[name]), name))
        share = 1 / (1 + exp(-self.score))
        return (f"fragment {share:.2f}", *with_it[:_DECIDING])


class Fragments(Struct, frozen=True):
    """The model of one language; `provenance` says from what its weights come."""

    provenance: str
    bias: float
    weights: dict[str, float]

    def judge(self, place: Place) -> Judgement:
        """Return what the model makes of a span."""
        told = {name: weight * FEATURES[name](place) for name, weight in self.weights.items()}
        return Judgement(self.bias + sum(told.values()), told)


@cache
def fragments_in(language: str) -> Fragments | None:
    """Return the model of a language, None where nothing was learned."""
    data = Path(__file__).with_name(_WEIGHTS).read_bytes()
    return msgspec.json.decode(data, type=dict[str, Fragments]).get(language)


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
