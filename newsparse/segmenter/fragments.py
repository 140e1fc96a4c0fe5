"""Whether a marked span is a fragment of somebody's words, as a learned model says.

A logistic model over small features of the span and where it stands (D. R. Cox, "The regression
analysis of binary sequences", JRSS B 20, 1958). Its weights are in fragments.json, which `make
weights` writes from text that people marked; here it is a dot product. What the rules find to be
direct speech stays so.
"""

from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from math import exp, log1p
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from newsparse.segmenter.place import MarkedPlace

_WEIGHTS = "fragments.json"
_DECIDING = 3
"""Features that are told as the reason."""
_SHORT = 2  # words
_REACH = 60  # tokens: how far back a clause may begin
_NEAR = 6  # tokens between a cue and the span

Place = MarkedPlace[Any]
Feature = Callable[[Place], float]


def length(place: Place) -> float:
    """Return the logarithm of the number of words between the marks."""
    return log1p(place.length)


def one_word(place: Place) -> float:
    """Return whether one word is marked: назвал проект «якорным», but a «скорая» too."""
    return place.length == 1


def two_words(place: Place) -> float:
    """Return whether two words are: «дорога жизни», «Единая Россия»."""
    return place.length == _SHORT


def begins_small(place: Place) -> float:
    """Return whether the first word begins small, as names do not."""
    return not place.is_capitalised


def capital_within(place: Place) -> float:
    """Return whether a capital stands that no sentence asks for: партия «Заря»."""
    return place.is_capitalised and not place.begins_sentence


def one_small_word(place: Place) -> float:
    """Return whether one word is marked, and begins small: «якорным»."""
    return place.length == 1 and not place.is_capitalised


def all_capitalised(place: Place) -> float:
    """Return whether every word begins with a capital: «Северная Заря»."""
    words = place.text.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def comma_behind(place: Place) -> float:
    """Return whether a comma stands behind, as in a list of names."""
    token = place.token_after()
    return token is not None and token.text == ","


def ends_sentence(place: Place) -> float:
    """Return whether nothing of the narrator's follows."""
    return place.ends_sentence


def noun_before(place: Place) -> float:
    """Return whether a noun stands before: партия «Заря», клуб «Север»."""
    token = place.token_before()
    return token is not None and token.is_word and bool(place.reader.noun_at(place.before - 1))


def noun_before_capital(place: Place) -> float:
    """Return whether a name follows a noun."""
    return bool(noun_before(place)) and place.is_capitalised


def title_before(place: Place) -> float:
    """Return whether that noun is one that names are given to: газета «Труд»."""
    return float(place.says_title(1))


def preposition_before(place: Place) -> float:
    """Return whether a preposition of place stands before: на «Волге»."""
    token = place.token_before()
    return token is not None and token.lower in place.words.place_prepositions


def cue_before(place: Place) -> float:
    """Return whether a verb of saying stands before."""
    return place.cue_before is not None


def naming_near(place: Place) -> float:
    """Return whether a verb of naming stands a few words before: назвал, окрестил."""
    cue = place.cue_before
    is_near = cue is not None and place.before - cue.last <= _NEAR
    return is_near and cue is not None and cue.lemma in place.words.naming_cues


def that_behind_cue(place: Place) -> float:
    """Return whether the span is inside a report: заявил, что визит «...»."""
    cue = place.cue_before
    if cue is None:
        return False
    between = place.passage.tokens[max(cue.last, place.before - _REACH) : place.before]
    return any(token.lower in place.words.that_words for token in between)


def follows_that(place: Place) -> float:
    """Return whether nothing stands before it in the report: заявил, что «...»."""
    return place.follows_that


def cue_in_sentence_before(place: Place) -> float:
    """Return whether somebody says something in the sentence before, which this may go on with."""
    return place.previous is not None


def cue_after(place: Place) -> float:
    """Return whether a verb of saying follows: ..., – сказал он."""
    return place.cue_after() is not None


def no_cue_capital(place: Place) -> float:
    """Return whether a name stands where nobody says anything."""
    return place.is_capitalised and not place.cues


def no_cue_small(place: Place) -> float:
    """Return whether small words stand where nobody says anything: irony, slang."""
    return not place.is_capitalised and not place.cues


def noun_first(place: Place) -> float:
    """Return whether the first word is a noun, as names begin: «Дорога жизни»."""
    at = place.before + 1
    return at < place.after and bool(place.reader.noun_at(at))


def infinitive_within(place: Place) -> float:
    """Return whether a verb stands within: «вернуть людям реку»."""
    return any(place.reader.is_infinitive(at) for at in range(place.before + 1, place.after - 1))


def only_span(place: Place) -> float:
    """Return whether nothing else is marked in the sentence; names come in lists."""
    marked, sentence = place.passage.marked, place.sentence
    at = bisect_left(marked, place.before, key=lambda one: one.first)
    beside = [marked[i].first for i in (at - 1, at + 1) if 0 <= i < len(marked)]
    return not any(sentence.first <= first < sentence.last for first in beside)


def sentence_length(place: Place) -> float:
    """Return the logarithm of the number of words in the sentence."""
    counts = place.passage.counts
    return log1p(counts[place.sentence.last] - counts[place.sentence.first])


def repeated(place: Place) -> float:
    """Return whether the article marks the same words elsewhere, as it does a name."""
    return place.is_repeated


def foreign(place: Place) -> float:
    """Return whether the words are in other letters, as foreign names are."""
    return float(place.reader.is_foreign(place.text))


def distanced(place: Place) -> float:
    """Return whether the marks only keep a distance: так называемый «...»."""
    token = place.token_before()
    return token is not None and token.lower in place.words.distancing_words


def has_digit(place: Place) -> float:
    """Return whether a digit is within: models, ships, channels («Прогресс М-12»)."""
    return any(map(str.isdigit, place.text))


FEATURES: tuple[Feature, ...] = (
    length,
    one_word,
    two_words,
    begins_small,
    capital_within,
    one_small_word,
    all_capitalised,
    comma_behind,
    ends_sentence,
    noun_before,
    noun_before_capital,
    title_before,
    preposition_before,
    cue_before,
    naming_near,
    that_behind_cue,
    follows_that,
    cue_in_sentence_before,
    cue_after,
    no_cue_capital,
    no_cue_small,
    noun_first,
    infinitive_within,
    only_span,
    sentence_length,
    repeated,
    foreign,
    distanced,
    has_digit,
)


def features_of(place: Place) -> dict[str, float]:
    """Return what every feature says of a span, by its name."""
    return {feature.__name__: float(feature(place)) for feature in FEATURES}


_BY_NAME = {feature.__name__: feature for feature in FEATURES}


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
        told = {name: weight * _BY_NAME[name](place) for name, weight in self.weights.items()}
        return Judgement(self.bias + sum(told.values()), told)


@cache
def fragments_in(language: str) -> Fragments | None:
    """Return the model of a language, None where nothing was learned."""
    data = Path(__file__).with_name(_WEIGHTS).read_bytes()
    return msgspec.json.decode(data, type=dict[str, Fragments]).get(language)
