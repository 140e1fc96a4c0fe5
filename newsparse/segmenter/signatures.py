"""Names behind a dash that sign the words before them: “Enough.” — Jane Roe, head teacher."""

from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.marks import DASHES

_LONGEST = 20  # tokens of a passage that signs a quote: a longer one is a sentence
_SIGNING = ("person", "role", "organisation")


def signature_at(reader: PassageReader, at: int, end: int) -> Cue | None:
    """Return the dash at `at` with the name that it leads to, or None."""
    tokens = reader.passage.tokens
    if at + 1 >= end or tokens[at].text not in DASHES or not tokens[at + 1].is_capitalised:
        return None
    source = reader.phrase_at(at + 1, end)
    is_named = source is not None and source.kind in _SIGNING
    return cue_at_mark(reader.passage, at, source) if is_named else None


def signature_of(reader: PassageReader) -> Cue | None:
    """Return a whole passage as the signature below a quote: "— Jane Roe, head teacher"."""
    tokens = reader.passage.tokens
    if not tokens or len(tokens) > _LONGEST or tokens[-1].text in ".!?":
        return None
    return signature_at(reader, 0, len(tokens))
