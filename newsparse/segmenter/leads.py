"""What leads in words from the paragraph above, and what signs them below."""

from msgspec import Struct

from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.marks import DASHES, opening_mark

_LONGEST = 20  # tokens of a passage that signs a quote: a longer one is a sentence
_SIGNING = ("person", "role", "organisation")


class Lead(Struct, frozen=True):
    """The cue of a paragraph that ends with a colon: "She wrote:".

    `is_bare` is of one with nothing but its source before the colon: no «начал сбор подписей:».
    """

    cue: Cue
    is_bare: bool

    def is_over(self, reader: PassageReader) -> bool:
        """Return whether the paragraph below, without marks, can be the words led in.

        It says "I" or "we", is set as a quote, or stands below a bare lead and says of nobody that
        he speaks.
        """
        passage = reader.passage
        if passage.spans or passage.kind == "heading" or not reader.leads_unmarked(self.cue):
            return False
        if opening_mark(passage.text):
            return False
        is_own = any(token.lower in reader.words.first_person for token in passage.tokens)
        if is_own or passage.kind == "blockquote":
            return True
        return self.is_bare and passage.kind == "paragraph" and not has_cue(reader)


def lead_of(reader: PassageReader, last: Cue | None) -> Lead | None:
    """Return what a paragraph that ends with a colon leads in with; `last` is its last cue."""
    cue, passage = reader.lead(last), reader.passage
    if cue is None or cue.source is None or cue.source.passage != passage.index:
        return Lead(cue, is_bare=False) if cue else None
    end = max(cue.last, cue.source.last, (cue.apart or 0) + 1)  # «teilte die Polizei mit:»
    return Lead(cue, is_bare=end == len(passage.tokens) - 1)


def has_cue(reader: PassageReader) -> bool:
    """Return whether the narrator of a paragraph says that somebody speaks."""
    return any(reader.cues(sentence) for sentence in reader.sentences())


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
