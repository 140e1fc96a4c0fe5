"""What parts the clauses of an English sentence: commas, dashes, and the joints before a cue."""

from newsparse.languages.en_forms import JOINTS
from newsparse.segmenter.english.passage_words import PassageWords
from newsparse.segmenter.findings import Cue

_PARTING = (",", "—", "–", "―", "--")


def can_end_report(text: PassageWords, cue: Cue) -> bool:
    """Return whether a cue may end what one before it reports: a comma or an "and" parts them."""
    if text.tokens[cue.first - 1].lower in JOINTS:
        return True
    if parts(text, past_joints(text, cue.first) - 1):
        return True
    if cue.source is None or cue.source.first >= cue.first:
        return False
    return parts(text, past_joints(text, cue.source.first) - 1)


def parts(text: PassageWords, at: int) -> bool:
    """Return whether the mark at `at` parts clauses: a comma, be it inside marks, or a dash."""
    if text.quoted[at] and at:
        return text.tokens[at - 1].text == ","
    return text.tokens[at].text in _PARTING


def past_joints(text: PassageWords, at: int, floor: int = 0) -> int:
    """Return where the conjunctions and adverbs before the token `at` begin."""
    while at > floor and text.words[at - 1].kind in (
        "conjunction",
        "subordinator",
        "adverb",
    ):
        at -= 1
    return at
