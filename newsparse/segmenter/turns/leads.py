"""What names who speaks: the paragraph above, the signature below, the label of a turn."""

import re
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct, structs

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.passages.marks import DASHES, opening_mark
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import Person

_LONGEST = 20  # tokens of a passage that signs a quote: a longer one is a sentence
_NAME = 4  # tokens of a name in its marks: «Речное Такси»; more may be somebody's words
_SIGNING = ("person", "role", "organisation")
_LONGEST_LABEL = 8  # tokens of a label, marks and colon and all: "Dr. Vance:", ''Anna Reuter'':
_MOST_PERSONS = 200
"""Persons among whom a label's is looked for: a bound, for each turn has one."""
_MOST_INITIALS = 3
"""Letters of initials; a surname in capitals that is as short is taken for them."""
_LABEL_ENDS = (":", "–", "—")
"""What stands behind a label; a dash does behind initials alone."""
_STAMP = compiled_when_used(r"[\[(]?\b\d\d?:\d\d(?::\d\d)?\b[\])]?:?\s*(?:[–—-]\s+)?")
"""When somebody begins to speak, as transcripts tell: "[00:12:04]", "(12:04):", "00:12 — "."""
_STOPPED = compiled_when_used(
    r"(?![A-ZА-ЯЁ]{2})[^\W\d_]+\.?[^\S\n]+[A-ZÀ-ÞА-ЯЁ]{2,}\.(?=[^\S\n])"
    r"|[^\W\d_]{3,20}\.(?=[^\S\n]+[^\W\d_])"
)
"""A label that a stop closes: "Mr. VENN. ..." of hearings, «Корр. ...», «Норт. ...» of print."""
_NEAR_STAMP = 60  # characters from a label's first word on in which a time stands


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
        has_told = self.cue.form != "passive" and has_cue(reader)  # no «В письме говорится:»
        is_told = passage.kind != "paragraph" or is_quoting or has_told
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


def label_of(reader: PassageReader) -> Cue | None:
    """Return the name and mark that a passage begins with as a cue: "Vance: ..."; or None.

    It has no source where what stands there names nobody: «Корр.: ...». What somebody quotes in
    marks is no turn. A time may stand on either side of the name, the words in the next passage.
    """
    passage = reader.passage
    tokens, first = passage.tokens, _first_of_label(passage)
    end, last = _mark_behind(passage, first)
    words = [at for at in range(first, end) if tokens[at].is_word]
    if not words or reader.quoted[end] or _is_listing(passage, first, end):
        return None
    source = reader.phrase_at(words[0], end)
    source = source if source and source.last > words[-1] else None
    if source is None and not all(tokens[at].is_capitalised for at in words):
        return None
    return structs.replace(cue_at_mark(passage, end, source), last=last)


def _first_of_label(passage: Passage) -> int:
    """Return the token at which a label can begin, behind the time: "[00:12:04] Vance: ..."."""
    stamp = _STAMP.match(passage.text)
    return passage.token_at(stamp.end()) if stamp else 0


def _mark_behind(passage: Passage, first: int) -> tuple[int, int]:
    """Return the tokens of the mark behind a label, "Vance: ..." or "Vance (12:04): ...".

    An empty range where there is none; behind a time the colon may miss where the passage ends.
    """
    tokens = passage.tokens[first : first + _LONGEST_LABEL]
    end = next((at for at, token in enumerate(tokens, first) if token.text in _LABEL_ENDS), first)
    start = tokens[0].start if tokens else 0
    is_near = passage.text.find(":", start, start + _NEAR_STAMP) >= 0
    stamp = _STAMP.search(passage.text, start, start + _NEAR_STAMP) if is_near else None
    if stamp and passage.token_at(stamp.start()) <= end:
        end, last = map(passage.token_at, stamp.span())
        is_closed = last == len(passage.tokens) or stamp[0].rstrip().endswith(":")
        return (end, last) if is_closed else (first, first)
    stopped = _STOPPED.match(passage.text, start)
    if stopped:
        end = passage.token_at(stopped.end() - 1)
        return end, end + 1
    label = passage.text[start : tokens[end - first].start] if end > first else ""
    are_initials = is_initials(label) and label.isupper() and label.strip(" .")[1:]
    is_mark = label and (are_initials or tokens[end - first].text == ":")  # "AP – How many?"
    return (end, end + 1) if is_mark else (first, first)


def _is_listing(passage: Passage, first: int, mark: int) -> bool:
    """Return whether a label names no voice: "https://", "Step #2:"; but "WOMAN #2:"."""
    start, end = passage.tokens[first].start, passage.tokens[mark].start
    label = passage.text[start:end]
    is_counted = any(map(str.isdigit, label)) and not label.isupper()
    return is_counted or passage.text.startswith("//", end + 1)


def label_text(passage: Passage, label: Cue) -> str:
    """Return the name that a turn begins with, "Ann Vance" for "Ann Vance, host:"."""
    words = [one for one in passage.tokens[_first_of_label(passage) : label.first] if one.is_word]
    return passage.text[words[0].start : words[-1].end].partition(",")[0]


def labelled_person(people: People, label: str) -> Person | None:
    """Return whom a label in capitals or initials names: «ПЁТР КИМ», «П. К.»; None for nobody.

    None too where it may be one of several; one called «Н. Брандт» alone is Нора, too.
    """
    words = re.findall(r"[^\W\d_]+", fold(label))
    near = ((people.full_name(one), one) for one in islice(people.persons, _MOST_PERSONS))
    found = [(name, one) for name, one in near if _fits(name, words)]
    named = [one for name, one in found if name != label and not name.isupper()]
    named = named or [one for _, one in found]
    return named[0] if len(named) == 1 else None


def is_initials(label: str) -> bool:
    """Return whether a label is but initials: «П. К.», "PK"."""
    return sum(map(str.isalpha, label)) <= _MOST_INITIALS


def _fits(name: str, words: Sequence[str]) -> bool:
    parts = re.findall(r"[^\W\d_]+", fold(name))
    if max(map(len, parts), default=0) <= 1:
        return False  # the label itself, read as somebody's name
    if all(len(word) == 1 for word in words) or (len(words) == 1 and len(words[0]) == len(parts)):
        letters, initials = "".join(words), "".join(part[0] for part in parts)
        return len(letters) > 1 and letters in (initials, initials[:2])  # «Е. П.» of Егор Петрович
    return bool(words) and words[-1] == parts[-1] and set(words) <= {*parts, *words[:-1]}
