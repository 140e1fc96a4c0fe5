"""What leads in words from the paragraph above, and what signs them below."""

from msgspec import Struct

from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.passages.marks import DASHES, opening_mark

_LONGEST = 20  # tokens of a passage that signs a quote: a longer one is a sentence
_NAME = 4  # tokens of a name in its marks: «Речное Такси»; more may be somebody's words
_SIGNING = ("person", "role", "organisation")


class Lead(Struct, frozen=True):
    """The cue of a paragraph that ends with a colon: "She wrote:".

    `is_bare` is of one that only tells who says it before the colon: no «начал сбор подписей:».
    A heading leads in words in marks alone: "Things to Pack:".
    """

    cue: Cue
    is_bare: bool
    is_heading: bool

    def is_over(self, reader: PassageReader) -> bool:
        """Return whether the paragraph below, which no mark opens, can be the words led in.

        It says "I" or "we" outside marks, is set as a quote, or has no marks, stands below a bare
        lead and says of nobody that he speaks.
        """
        passage = reader.passage
        is_marked = self.is_heading or opening_mark(passage.text)
        if is_marked or not reader.leads_unmarked(self.cue):
            return False
        if passage.kind == "blockquote" or (passage.kind != "heading" and _is_own(reader)):
            return True
        is_quoting = any(one.last - one.first > _NAME for one in passage.marked)
        is_told = passage.kind != "paragraph" or is_quoting or has_cue(reader)
        return self.is_bare and not is_told


def lead_of(reader: PassageReader, last: Cue | None) -> Lead | None:
    """Return what a paragraph that ends with a colon leads in with; `last` is its last cue."""
    cue, passage = reader.lead(last), reader.passage
    if cue is None:
        return None
    source = cue.source.last if cue.source and cue.source.passage == passage.index else 0
    end = max(cue.last, source, (cue.apart or 0) + 1)  # «teilte die Polizei mit:»
    return Lead(cue, is_bare=reader.ends_lead(end), is_heading=passage.kind == "heading")


def goes_on(reader: PassageReader) -> bool:
    """Return whether a paragraph below somebody's words without marks has more of them."""
    passage = reader.passage
    if passage.kind != "paragraph" or opening_mark(passage.text) or passage.text.endswith(":"):
        return passage.kind == "blockquote"
    return _is_own(reader) and not has_cue(reader)


def _is_own(reader: PassageReader) -> bool:
    """Return whether a paragraph says "I" or "we" outside marks: Wir suchten den „Falken“."""
    first = reader.words.first_person
    tokens = zip(reader.passage.tokens, reader.quoted, strict=True)
    return any(token.lower in first and not quoted for token, quoted in tokens)


def has_cue(reader: PassageReader) -> bool:
    """Return whether the narrator of a paragraph says that somebody speaks, or «сообщили»."""
    cues = (cue for sentence in reader.sentences() for cue in reader.cues(sentence))
    return any(cue.source or cue.plural for cue in cues)


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
    is_short = 0 < len(tokens) <= _LONGEST and tokens[-1].text not in ".!?"
    return signature_at(reader, 0, len(tokens)) if is_short else None
