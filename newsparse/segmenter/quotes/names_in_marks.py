"""Rules for marked spans that are names: of a paper, a law, a thing that somebody calls so."""

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.quotes.place import Place

LABEL_WORDS = 10  # words: the longest title behind a noun that says what it is of
_NAMING_REACH = 6  # tokens from a verb of naming to the name it gives
_NAMING_GAP = 2  # tokens from a name to the verb of naming behind it: «X», как называют

NO_SPEECH: Verdict = (None, None)
NAMES = ("bracketed", "so_called")
"""The rules whose word on what is no speech is the last."""


def bracketed(place: Place) -> Verdict | None:
    """Статья 105 («Умышленное убийство»): a name that stands alone in brackets."""
    return NO_SPEECH if (place.text_before(), place.text_after()) == ("(", ")") else None


def so_called(place: Place) -> Verdict | None:
    """Так называемая «дорожная карта»: marks of distance, and nobody's words."""
    return NO_SPEECH if place.text_before() in place.words.distancing_words else None


def label(place: Place) -> Verdict | None:
    """Газета «Труд», фильм «Титаник», закон «О полиции»: a noun says what the name is of."""
    is_title = place.is_capitalised and place.length <= LABEL_WORDS and place.says_title(1)
    return NO_SPEECH if is_title else None


def named(place: Place) -> Verdict | None:
    """Назвал проект «якорным»: a verb of naming just before."""
    if place.is_capitalised and place.length == 1:
        return None
    cue = _naming_cue(place)
    return ("partial", cue) if cue else None


def _naming_cue(place: Place) -> Cue | None:
    """Return the verb that gives the span for a name, before it or right behind it."""
    before, after, words = place.cue_before, place.cue_after(), place.words
    if before and before.lemma in words.as_cues:
        return before if place.text_before() in words.as_words else None
    if before and before.lemma in words.deeming_cues:
        between = place.passage.tokens[before.last : place.before]
        is_one_clause = all(token.is_word for token in between)
        return before if is_one_clause and len(between) <= _NAMING_REACH else None
    if before and before.lemma in words.naming_cues:
        return before if place.before - before.last <= _NAMING_REACH else None
    if after is None or after.lemma not in words.naming_cues:
        return None
    return after if after.first - place.after <= _NAMING_GAP else None
