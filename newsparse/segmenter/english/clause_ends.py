"""What parts the clauses of an English sentence: commas, dashes, and the joints before a cue."""

from newsparse.segmenter.english.passage_words import PassageWords

_PARTING = (",", "—", "–", "―", "--")


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
