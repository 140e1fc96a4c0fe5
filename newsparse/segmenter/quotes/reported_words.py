"""Marked spans in what somebody is said to say: «Заявил, что визит «вызывает сожаление»»."""

from itertools import chain, islice

from msgspec import structs

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.quotes.names_in_marks import NO_SPEECH
from newsparse.segmenter.quotes.place import Place

_NEAR_CUES = 6  # cues: how many on each side of a span are looked at
_SURE_WORDS = 2  # words: one is a fragment only in the language's own letters
PARTIAL_WORDS = 7  # words: as many that begin small are somebody's, whoever says them
_JOINT_WORDS = 4  # words before a cue that lead over to it: «Кроме того», «В то же время»
_UTTERING = ("person", "pronoun")
"""Sources that speak for themselves; of a document, or of whoever has a role, words are cited."""


def inside_report(place: Place) -> Verdict | None:
    """Заявил, что визит «вызывает сожаление»: a fragment inside somebody's words."""
    cue = reporting_cue(place)
    if cue is None or (place.length < _SURE_WORDS and place.reader.is_foreign(place.text)):
        return None  # «владеет торговой маркой «face»»
    is_fragment = place.text_before() in place.words.that_words
    if place.is_capitalised and not is_fragment:
        return NO_SPEECH
    return "partial", _gapped(place, cue)


def _gapped(place: Place, cue: Cue) -> Cue:
    """«Мэр назвал план «смелым», а Дым — «глупым»»: the verb before, but whom a dash sets off."""
    dash, tokens = place.before - 1, place.passage.tokens
    if place.text_before() not in DASHES:
        return cue
    comma = next((at for at in range(dash, cue.last, -1) if tokens[at].text == ","), dash)
    one: Phrase | None = place.reader.sources.first_subject(comma + 1, dash)
    return structs.replace(cue, source=one) if one and one.last == dash else cue


def set_off(place: Place) -> Verdict | None:
    """По словам Норта, «паром пойдёт в мае, как только сойдёт лёд»: all that he says, in marks.

    «Норт, по его словам, «ждёт ...»» begins outside them.
    """
    cue = place.cue_before
    if place.length < PARTIAL_WORDS or place.text_before() != "," or not place.ends_sentence:
        return None
    if cue is None or cue.source is None or cue.source.first < cue.first:
        return None
    if cue.source.kind not in _UTTERING:
        return None
    counts, first = place.passage.counts, place.sentence.first
    if counts[cue.first] - counts[first] > _JOINT_WORDS:
        return None
    between = place.passage.tokens[cue.source.last : place.before - 1]
    is_apart = any(token.text == "," for token in between)
    is_begun = cue.first > first and place.reader.sources.may_act(first)
    return None if is_apart or is_begun else ("direct", cue)


def long_fragment(place: Place) -> Verdict | None:
    """Seven words or more that begin small are somebody's words, whoever says them."""
    if place.length < PARTIAL_WORDS or place.is_capitalised:
        return None
    return "partial", None


def reporting_cue(place: Place) -> Cue | None:
    """Return the last cue before the span, else the next after it, that reports by itself."""
    before = (place.cues[i] for i in range(place.ended - 1, -1, -1))
    after = (place.cues[i] for i in range(place.begun, len(place.cues)))
    near = chain(islice(before, _NEAR_CUES), islice(after, _NEAR_CUES))
    cues = [cue for cue in near if cue.lemma not in place.words.spoken_cues]
    return next((cue for cue in cues if _reports(place, cue)), cues[0] if cues else None)


def _reports(place: Place, cue: Cue) -> bool:
    """Return whether a cue reports where it stands: a weak one only with its clause.

    «Отметил, что бюро продолжает проверку и „новых данных нет“»: nobody says so but who noted it.
    """
    if not cue.clause or cue.first > place.before:
        return True
    between = place.passage.tokens[cue.last : place.before]
    return any(token.lower in place.words.that_words for token in between)
