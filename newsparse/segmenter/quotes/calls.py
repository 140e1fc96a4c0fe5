"""Marked spans that are called out, or stand on posters: «Верните нам реку»."""

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.quotes.place import Place
from newsparse.segmenter.quotes.reported_words import reporting_cue

_CALL_WORDS = 4  # words: «Стой!» alone is a name more often than a call
_FEWEST_TOLD = 2  # words without «!» that are told, and are no name: «Мы с тобой», – пишут они
_CALLING = ("!", "?")
_LISTING = DASHES | {",", ":"}
"""What stands between calls, and between the last and who shouts: «Позор!», «Долой!» – кричали."""


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
