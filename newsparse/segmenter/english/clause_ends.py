"""What parts the clauses of an English sentence: commas, dashes, and the joints before a cue."""

from newsparse.languages.en_forms import JOINTS
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.findings import Cue

_PARTING = (",", "—", "–", "―", "--")


def can_end_report(reader: PhraseReader, cue: Cue) -> bool:
    """Return whether a cue may end what one before it reports: a comma or an "and" parts them."""
    if reader.tokens[cue.first - 1].lower in JOINTS:
        return True
    if parts(reader, past_joints(reader, cue.first) - 1):
        return True
    if cue.source is None or cue.source.first >= cue.first:
        return False
    return parts(reader, past_joints(reader, cue.source.first) - 1)


def parts(reader: PhraseReader, at: int) -> bool:
    """Return whether the mark at `at` parts clauses: a comma, be it inside marks, or a dash."""
    if reader.quoted[at] and at:
        return reader.tokens[at - 1].text == ","
    return reader.tokens[at].text in _PARTING


def past_joints(reader: PhraseReader, at: int, floor: int = 0) -> int:
    """Return where the conjunctions and adverbs before the token `at` begin."""
    while at > floor and reader.words[at - 1].kind in ("conjunction", "subordinator", "adverb"):
        at -= 1
    return at
