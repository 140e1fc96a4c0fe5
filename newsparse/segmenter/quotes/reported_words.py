"""Marked spans that are no sentences of their own: names, fragments of what is said, calls."""

from itertools import chain, islice

from msgspec import structs

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.quotes.place import Place

LABEL_WORDS = 10  # words: the longest title behind a noun that says what it is of
_NAMING_REACH = 6  # tokens from a verb of naming to the name it gives
_NAMING_GAP = 2  # tokens from a name to the verb of naming behind it: «X», как называют

NO_SPEECH: Verdict = (None, None)
NAMES = ("bracketed", "so_called", "turn")
"""The rules whose word on what is no speech is the last."""
_NEAR_CUES = 6  # cues: how many on each side of a span are looked at
_SURE_WORDS = 2  # words: one is a fragment only in the language's own letters
PARTIAL_WORDS = 7  # words: as many that begin small are somebody's, whoever says them
_JOINT_WORDS = 4  # words before a cue that lead over to it: «Кроме того», «В то же время»
_UTTERING = ("person", "pronoun")
"""Sources that speak for themselves; of a document, or of whoever has a role, words are cited."""
_CALL_WORDS = 4  # words: «Стой!» alone is a name more often than a call
_FEWEST_TOLD = 2  # words without «!» that are told, and are no name: «Мы с тобой», – пишут они
_CALLING = ("!", "?")
_LISTING = DASHES | {",", ":"}
"""What stands between calls, and between the last and who shouts: «Позор!», «Долой!» – кричали."""


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
    """По словам Норта, «паром пойдёт, как сойдёт лёд»: all that he says, in marks."""
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


def exclaimed(place: Place) -> Verdict | None:
    """С плакатом «Верните нам реку!»: a call of several words, or one of a list of them."""
    listed = _listing_cue(place)
    if listed:
        return "direct", listed
    is_call = place.text.rstrip().endswith(_CALLING)
    if not is_call or not place.is_capitalised or place.length < _CALL_WORDS:
        return None
    return "direct", reporting_cue(place)


def _listing_cue(place: Place) -> Cue | None:
    """Return the verb of one of a list: «Позор!», «Долой Дыма!» – скандировали они."""
    near = filter(None, (place.next_cue, place.cue_before))
    chanted, tokens = place.words.chanting_cues, place.passage.tokens
    cue = next((one for one in near if one.lemma in chanted or _is_told(place, one)), None)
    if cue is None:
        return None
    is_behind = cue.first >= place.after
    opening, quoted = place.sentence.first, place.reader.quoted
    before = (at for at in range(place.before, opening, -1) if tokens[at].text == ":")
    opening = next((at for at in before if not quoted[at]), opening)  # «Её поддержали: ...»
    first, last = (opening, cue.first) if is_behind else (cue.end, place.before)
    joints = _LISTING | {place.words.and_word}
    listed = (quoted[at] or tokens[at].text in joints for at in range(first, last))
    return cue if all(listed) else None


def _is_told(place: Place, cue: Cue) -> bool:
    """Return whether a verb behind a dash tells words, «Мы с тобой», – пишут они, and no names."""
    is_utterance = place.length >= _FEWEST_TOLD or place.text.endswith(_CALLING)
    is_behind = cue.first >= place.after and place.passage.tokens[cue.first - 1].text in DASHES
    is_said = is_utterance and is_behind and place.is_capitalised
    return is_said and cue.lemma not in place.words.naming_cues
