"""The cues beside words in marks, in English: which is theirs, and where its clause ends."""

from collections.abc import Sequence

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.quotes.place import MarkedPlace

_TAIL_REACH = 45  # tokens: “A,” Finch, the niece of ..., who ..., said

Place = MarkedPlace[EnglishReader]


def is_told_it(place: Place, cue: Cue) -> bool:
    """Whether who says one thing is told another: "begged for help and was told to “wait”"."""
    words, tokens = place.reader.text.words, place.passage.tokens
    return any(
        tokens[at].lower in en.JOINTS and tokens[at + 1].lower in en.BEING and words[at + 2].verb
        for at in range(cue.last, place.before - 2)
    )


def is_behind(place: Place, cue: Cue) -> bool:
    """Return whether a cue goes back to words before it: "A", says Finch; "A" as Finch says.

    In "The “hubs” are red: the bank says it is late" what the bank says stands behind.
    """
    first = cue.begin if cue.begin >= place.after else cue.first
    return first == place.after or place.passage.tokens[first - 1].lower in (",", en.AS)


def ends_sentence(place: Place, cue: Cue | None) -> bool:
    """Return whether who speaks ends the sentence, as Finch does in “A”, says Finch."""
    if cue is None or cue.source is None:
        return False
    return cue.end >= place.sentence.last - 1


def cues_before(place: Place) -> Sequence[Cue]:
    """Return the last cues before a span, the nearest first; what others will do is planned."""
    said = place.cues[max(0, place.ended - 2) : place.ended]
    is_planned = len(said) == 2 and said[1].clause
    if is_planned and place.passage.tokens[said[1].first - 1].lower in en.MODALS:
        return said[:1]
    return said[::-1]


def is_told_by(place: Place, cue: Cue) -> bool:
    """Whether a cue without a person before it still reports: "It said", "the study finds"."""
    source = cue.source
    head = place.passage.tokens[source.head].lower if source else en.IT
    if head == en.IT:
        return cue.lemma in place.words.cues and not cue.clause and place.length >= 2
    return head in place.words.speech_nouns


def is_same_clause(place: Place, cue: Cue) -> bool:
    """Return whether no other cue leads to the span: said Finch, who knows the road, “and two”."""
    nearest = place.cue_before
    if nearest is None or nearest is cue:
        return nearest is cue
    is_near = place.is_capitalised or place.before - nearest.last <= 1
    return not is_near and cue.first >= place.sentence.first


def cue_after(place: Place) -> Cue | None:
    """Return the verb of saying behind the span, before any other: “A,” X said."""
    cue = place.next_cue
    if cue is None or cue.first >= min(place.following, place.after + _TAIL_REACH):
        return None
    behind = next(iter(place.cues[place.begun + 1 : place.begun + 2]), None)
    if behind and behind.form == "gerund" and behind.source and behind.source.first == cue.last:
        is_led = cue.source is not None and cue.source.first < cue.first
        return behind if is_led else cue  # “A,” Ann Lee recalled him saying.
    return cue if cue.lemma in place.words.cues or cue.form == "phrase" else None


def leading_cue(place: Place) -> Cue | None:
    """Return what leads in words: no "learned" in "Finch said staff had learned of it: “Why?”"."""
    nearest = place.cue_before
    if nearest is None or not nearest.clause or place.before - nearest.last <= 1:
        return nearest
    said = (cue for cue in reversed(place.cues[: place.ended]) if not cue.clause)
    return next(said, nearest)
