"""Passages: paragraphs prepared for reading, with their tokens, marked spans and sentences."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, count
from operator import attrgetter, not_, or_

from msgspec import Struct, structs

from newsparse.model import Paragraph, ParagraphKind
from newsparse.segmenter.datelines import dateline_end
from newsparse.segmenter.marks import (
    MarkedSpan,
    begins_turn,
    is_interrupted_turn,
    marked_spans,
    opening_mark,
)

_TOKEN = re.compile(
    r"""
    [^\W_]+(?:(?:[-‑'’&]|\.(?=[a-zа-яё\d])|,(?=\d))[^\W_]+)*  # a word: Жан-Поль, Лента.ру, 1,5
    | \.\.+ | --+ | [^\w\s] | _                               # a mark
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_SENTENCE_END = frozenset(".!?…")
_OPENING_MARKS = frozenset("«„“\"‘‚»›'([—–-")
_CLOSING_MARKS = frozenset("»”\"“’')]")
_OUTWARD_CLOSING = frozenset("«‹‘")
"""Marks that open, but where they close a span: »Ja.«"""
_ENDING_MARKS = _SENTENCE_END | _CLOSING_MARKS | _OUTWARD_CLOSING
_MARKS_IN_A_ROW = 3  # marks that end or begin together: .’”


HEADLINE = -1
"""The number of the headline among the passages: it stands before them all."""
Location = tuple[int, int]
"""A place in the text: (passage, offset)."""


class Token(Struct, frozen=True, gc=False):
    """A word or a mark of a passage: `passage.text[start:end]`."""

    text: str
    lower: str
    start: int
    is_word: bool
    is_capitalised: bool

    @property
    def end(self) -> int:
        """The offset behind the token."""
        return self.start + len(self.text)


_START = attrgetter("start")
TEXT, LOWER = attrgetter("text"), attrgetter("lower")
IS_WORD, IS_CAPITALISED = attrgetter("is_word"), attrgetter("is_capitalised")
"""What every token of a passage is asked, without a loop in Python."""


def places_where(flags: Iterable[object]) -> list[int]:
    """Return the numbers of those of the flags that are true, in order.

    >>> places_where(["a", "", "b"])
    [0, 2]
    """
    return list(compress(count(), flags))


class Sentence(Struct, frozen=True, gc=False):
    """A sentence of the narrator, speech in marks and all: tokens[first:last]."""

    first: int
    last: int
    start: int
    end: int


class MarkedTokens(Struct, frozen=True, gc=False):
    """A marked span and its tokens, marks and all: tokens[first:last]."""

    first: int
    last: int
    span: MarkedSpan


_DATED_PARAGRAPHS = 4
"""Paragraphs at an article's top in which a dateline may stand: the header's rest, and the lead."""


class Passage(Struct, frozen=True, gc=False):
    """A paragraph prepared for reading. `spans` holds its marked spans, outermost first.

    `marked` are those that stand in no other. `counts` tells how many words stand before each
    token, and in all; where nothing is marked it is empty. `words` are those of `words_in`.
    """

    index: int
    kind: ParagraphKind
    text: str
    tokens: tuple[Token, ...]
    spans: tuple[MarkedSpan, ...]
    marked: tuple[MarkedTokens, ...]
    sentences: tuple[Sentence, ...]
    counts: Sequence[int]
    words: int

    def in_marks(self) -> list[bool]:
        """Return for each token whether it stands inside marks, the marks themselves included."""
        inside = [False] * len(self.tokens)
        for marked in self.marked:
            inside[marked.first : marked.last] = [True] * (marked.last - marked.first)
        return inside

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence that holds an offset, or that ends before it."""
        return max(0, bisect_right(self.sentences, offset, key=_START) - 1)

    def token_at(self, offset: int) -> int:
        """Return the number of the first token that begins at an offset or behind it."""
        return bisect_left(self.tokens, offset, key=_START)


def passages_of(
    paragraphs: Sequence[Paragraph],
    *,
    abbreviations: frozenset[str],
    agencies: frozenset[str] = frozenset(),
) -> tuple[Passage, ...]:
    """Return the paragraphs as passages.

    `abbreviations` are words whose dot ends no sentence, `agencies` the names in datelines.
    """
    forms = _Forms()
    following = [*(opening_mark(paragraph.text) for paragraph in paragraphs), ""][1:]
    rows = zip(paragraphs, following, _turns(paragraphs), strict=True)
    return tuple(
        passage_of(
            paragraph.text,
            index=index,
            kind=paragraph.kind,
            spans=marked_spans(paragraph.text, following=mark, is_turn=is_turn),
            abbreviations=abbreviations,
            agencies=agencies if index < _DATED_PARAGRAPHS else frozenset(),
            forms=forms,
        )
        for index, (paragraph, mark, is_turn) in enumerate(rows)
    )


def _turns(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """Return of each paragraph whether it is a turn of a dialogue.

    A dash at the beginning says so where a neighbour has one too, where the narrator cuts in, or
    where the paragraph before ends with a colon: «Муж кивает:».
    """
    dashed = [
        paragraph.kind == "paragraph" and begins_turn(paragraph.text) for paragraph in paragraphs
    ]
    led = [paragraph.text.endswith(":") for paragraph in paragraphs]
    before, after = [False, *map(or_, dashed, led)][:-1], [*dashed, False][1:]
    return [
        begins and (beside or is_interrupted_turn(paragraph.text))
        for paragraph, begins, beside in zip(
            paragraphs, dashed, map(or_, before, after), strict=True
        )
    ]


def passage_of(
    text: str,
    *,
    index: int,
    kind: ParagraphKind = "paragraph",
    spans: tuple[MarkedSpan, ...] | None = None,
    abbreviations: frozenset[str] = frozenset(),
    agencies: frozenset[str] = frozenset(),
    forms: "_Forms | None" = None,
) -> Passage:
    """Return one text as a passage; `spans` are its marked spans where they are known."""
    tokens, words = _tokens(text, _Forms() if forms is None else forms)
    spans = marked_spans(text) if spans is None else spans
    if agencies and spans and spans[0].opening == 0:
        spans = (_past_dateline(text, spans[0], agencies), *spans[1:])
    outer = tuple([span for span in spans if span.level == 0])
    marked = tuple(_marked(tokens, outer))
    sentences = tuple(_sentences(tokens, outer, abbreviations))
    if agencies and tokens:
        end = dateline_end(text, 0, agencies)
        sentences = tuple(_parted(sentences, tokens, end)) if end else sentences
    counts = word_counts(map(IS_WORD, tokens)) if spans else ()
    return Passage(index, kind, text, tokens, spans, marked, sentences, counts, words)


def _past_dateline(text: str, span: MarkedSpan, agencies: frozenset[str]) -> MarkedSpan:
    """Return a span that begins behind the dateline in it: “OSLO (AP) — We waited,” she said."""
    start = dateline_end(text, span.start, agencies)
    return structs.replace(span, start=start) if span.start < start < span.end else span


def _parted(sentences: Sequence[Sentence], tokens: Sequence[Token], end: int) -> Iterator[Sentence]:
    """Yield the dateline, which ends at an offset, and the sentences behind it."""
    first = bisect_left(tokens, end, key=_START)
    if not 0 < first < len(tokens):
        yield from sentences
        return
    yield Sentence(0, first, tokens[0].start, tokens[first - 1].end)
    for sentence in sentences:
        if sentence.last > first:
            begin = max(sentence.first, first)
            yield Sentence(begin, sentence.last, tokens[begin].start, sentence.end)


def word_counts(are_words: Iterable[bool]) -> Sequence[int]:
    """Count the words before each token, and in all, as `are_words` tells them."""
    return array("I", accumulate(are_words, initial=0))


def words_in(text: str) -> int:
    """Return how many words a text has, as a reader counts: «Жан-Поль» and "o’clock" are one."""
    return len(_WORD.findall(text))


class _Forms(dict[str, tuple[str, str, bool, bool, int]]):
    """What every form of one article is: its text, in lower case, a word, capitalised; its words.

    Each text is kept once, however often it stands.
    """

    def __missing__(self, text: str) -> tuple[str, str, bool, bool, int]:
        is_capitalised = text[0].isupper()
        is_word = is_capitalised or text[0].isalnum()
        words = 1 if text.isalpha() else words_in(text)
        self[text] = form = (text, text.lower(), is_word, is_capitalised, words)
        return form


def _tokens(text: str, forms: _Forms) -> tuple[tuple[Token, ...], int]:
    """Return the tokens of a text, and how many words `words_in` finds there.

    The words are counted here because a search for them takes a third of the time of all this.
    """
    tokens: list[Token] = []
    words = 0
    for found in _TOKEN.finditer(text):
        form, lower, is_word, is_capitalised, held = forms[found[0]]
        tokens.append(Token(form, lower, found.start(), is_word, is_capitalised))
        words += held
    return tuple(tokens), words_in(text) if "_" in text else words  # a_b is one word


def _marked(
    tokens: tuple[Token, ...], outer_spans: tuple[MarkedSpan, ...]
) -> Iterator[MarkedTokens]:
    """Yield the outer spans with the tokens they begin at and end before."""
    at = 0
    for span in outer_spans:
        first = bisect_left(tokens, span.opening, at, key=_START)
        at = bisect_left(tokens, span.closing, first, key=_START)
        yield MarkedTokens(first, at, span)


def _sentences(
    tokens: tuple[Token, ...], outer_spans: tuple[MarkedSpan, ...], abbreviations: frozenset[str]
) -> Iterator[Sentence]:
    """Yield the sentences: a stop inside a marked span ends none, except as its last letter."""
    first = 0
    for at in _stops(tokens, outer_spans):
        if _ends_sentence(tokens, at, abbreviations):
            yield Sentence(first, at + 1, tokens[first].start, tokens[at].end)
            first = at + 1
    if first < len(tokens):
        yield Sentence(first, len(tokens), tokens[first].start, tokens[-1].end)


def _stops(tokens: tuple[Token, ...], outer_spans: tuple[MarkedSpan, ...]) -> Iterator[int]:
    """Yield the tokens that may end a sentence: marks outside marked spans, and the last in one."""
    outer = iter(outer_spans)
    span = next(outer, None)
    for at in places_where(map(not_, map(IS_WORD, tokens))):
        token = tokens[at]
        if token.text[0] not in _ENDING_MARKS:
            continue
        while span and span.closing <= token.start:
            span = next(outer, None)
        if span is None or token.start < span.opening:
            if token.text not in _OUTWARD_CLOSING:
                yield at
        elif token.end == span.closing:
            yield at


def _ends_sentence(tokens: tuple[Token, ...], at: int, abbreviations: frozenset[str]) -> bool:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.start == token.end:
        return False
    if not _begins_sentence(tokens, at + 1):
        return False
    if token.text[0] in _SENTENCE_END:
        return token.text != "." or not _is_abbreviation(tokens, at, abbreviations)
    return _closes_after_stop(tokens, at)


def _closes_after_stop(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether the token at `at` closes marks behind a stop: .” and ?'' and .’”."""
    back = at - 1
    while back > 0 and at - back < _MARKS_IN_A_ROW and tokens[back].text in _CLOSING_MARKS:
        back -= 1
    return back >= 0 and tokens[back].text[0] in _SENTENCE_END


def _begins_sentence(tokens: tuple[Token, ...], at: int) -> bool:
    last = min(at + _MARKS_IN_A_ROW, len(tokens) - 1)
    while at < last and tokens[at].text in _OPENING_MARKS:
        at += 1
    token = tokens[at]
    return not token.text[0].islower() and token.is_word


def _is_abbreviation(tokens: tuple[Token, ...], at: int, abbreviations: frozenset[str]) -> bool:
    """Return whether the dot at `at` belongs to the word before it: «Д. Медведев», "Gov. Vance"."""
    if at == 0:
        return False
    before = tokens[at - 1]
    if before.end != tokens[at].start or not before.is_word:
        return False
    is_initial = len(before.text) == 1 and before.is_capitalised
    return is_initial or before.lower in abbreviations
