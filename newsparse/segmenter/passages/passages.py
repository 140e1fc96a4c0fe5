"""Passages: paragraphs prepared for reading: tokens, marked spans, sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from newsparse.languages.language import PlainWords, SpacelessWords, SpeechWords
from newsparse.model import Paragraph, ParagraphKind
from newsparse.segmenter.passages.dialogue import (
    dialogue_turns,
    narrator_behind,
    narrator_in_turn,
    turn_spans,
)
from newsparse.segmenter.passages.marks import MarkedSpan, marked_spans, opening_mark
from newsparse.segmenter.passages.tokens import (
    START,
    Sentence,
    Token,
    Tokens,
    dateline_end,
    sentences_between,
    tokens_in,
    word_counts,
)

HEADLINE = -1
"""The number of the headline among the passages: it stands before them all."""
Location = tuple[int, int]
"""A place in the text: (passage, offset)."""


class MarkedTokens(Struct, frozen=True, gc=False):
    """A marked span and its tokens, marks and all: tokens[first:last]."""

    first: int
    last: int
    span: MarkedSpan


_CODE_SIGNS = ("{", "}", "=", "\\", "()")
_FEWEST_SIGNS, _CODE_SHARE = 2, 0.01  # of code 2 to 9 characters in 100, in prose none
_DATED_PARAGRAPHS = 4
"""Paragraphs at an article's top in which a dateline may stand: the header's rest, and the lead."""


class Passage(Struct, frozen=True, gc=False):
    """A paragraph prepared for reading. `spans` holds its marked spans, outermost first.

    `marked` are those that stand in no other. `counts` tells how many words stand before each
    token, and in all; where nothing is marked it is empty. `words` are those of `words_in`;
    `marks` and `capitals` are the numbers of the tokens that are no words, or capitalised, and
    `colons` of those that are colons, but for a time's.
    """

    index: int
    kind: ParagraphKind
    text: str
    tokens: tuple[Token, ...]
    marks: Sequence[int]
    capitals: Sequence[int]
    colons: Sequence[int]
    words: int
    spans: tuple[MarkedSpan, ...]
    marked: tuple[MarkedTokens, ...]
    sentences: tuple[Sentence, ...]
    counts: Sequence[int]

    def in_marks(self) -> list[bool]:
        """Return for each token whether it stands inside marks, the marks themselves included."""
        inside = [False] * len(self.tokens)
        for marked in self.marked:
            inside[marked.first : marked.last] = [True] * (marked.last - marked.first)
        return inside

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence that holds an offset, or that ends before it."""
        return max(0, bisect_right(self.sentences, offset, key=START) - 1)

    def sentence_around(self, offset: int) -> Sentence:
        """Return the sentence that holds an offset, or that ends before it."""
        return self.sentences[self.sentence_at(offset)]

    def sentence_of(self, at: int) -> Sentence:
        """Return the sentence in which a token stands, by its number."""
        return self.sentence_around(self.tokens[at].start)

    def begins_sentence(self, token: Token) -> bool:
        """Return whether no letter or digit stands before a token in its sentence."""
        start = self.sentence_around(token.start).start
        return not any(map(str.isalnum, self.text[start : token.start]))

    def token_at(self, offset: int) -> int:
        """Return the number of the first token that begins at an offset or behind it."""
        return bisect_left(self.tokens, offset, key=START)


def passages_of(
    paragraphs: Sequence[Paragraph], words: SpeechWords, agencies: frozenset[str] = frozenset()
) -> tuple[Passage, ...]:
    """Return the paragraphs as passages; `agencies` are the names in datelines."""
    maker = PassageMaker(words, agencies)
    rows = enumerate(zip(paragraphs, _spans_of(paragraphs, words), strict=True))
    return tuple(maker.passage(paragraph, index, spans) for index, (paragraph, spans) in rows)


def _spans_of(
    paragraphs: Sequence[Paragraph], words: SpeechWords
) -> Iterator[tuple[MarkedSpan, ...]]:
    """Yield each paragraph's marked spans; where no grammar reads turns, dashes are marks."""
    narrator = narrator_behind(words.said_forms, words.saying_pronouns, words.saying_articles)
    in_turn = narrator_in_turn(words.cues) if isinstance(words, PlainWords) else None
    following = [*(opening_mark(paragraph.text) for paragraph in paragraphs), ""][1:]
    turns: list[int | None] = [None] * len(paragraphs) if in_turn else dialogue_turns(paragraphs)
    for paragraph, mark, turn in zip(paragraphs, following, turns, strict=True):
        text = paragraph.text
        signs = sum(map(text.count, _CODE_SIGNS))
        if signs >= max(_FEWEST_SIGNS, _CODE_SHARE * len(text)):  # a program's: {"a": "b = c"}
            yield ()
            continue
        yield (turn_spans(text, in_turn) if in_turn else ()) or marked_spans(
            text, following=mark, turn=turn, narrator=narrator, opens_alike=in_turn is not None
        )


def passage_of(text: str, *, index: int) -> Passage:
    """Return one text as a passage, whatever its language."""
    return PassageMaker().passage(Paragraph(kind="paragraph", text=text), index, marked_spans(text))


class PassageMaker:
    """Makes the passages of one article, by the words of its language."""

    def __init__(
        self, words: SpeechWords | None = None, agencies: frozenset[str] = frozenset()
    ) -> None:
        self._abbreviations = words.abbreviations if words else frozenset[str]()
        self._is_spaceless = isinstance(words, SpacelessWords)
        self._agencies = agencies

    def passage(self, paragraph: Paragraph, index: int, spans: tuple[MarkedSpan, ...]) -> Passage:
        """Return a paragraph as a passage, its marked spans being known."""
        text = paragraph.text
        found = tokens_in(text, is_spaceless=self._is_spaceless)
        tokens = found.tokens
        agencies = self._agencies if index < _DATED_PARAGRAPHS else frozenset[str]()
        if agencies and spans and spans[0].opening == 0:
            start = dateline_end(text, spans[0].start, agencies)
            if spans[0].start < start < spans[0].end:  # “OSLO (AP) — We waited,” she said
                spans = (structs.replace(spans[0], start=start), *spans[1:])
        outer = tuple([span for span in spans if span.level == 0])
        marked = tuple(_marked(tokens, outer))
        sentences = tuple(sentences_between(found, outer, self._abbreviations))
        if tokens and (agencies or text[0].isdigit()):
            end = dateline_end(text, 0, agencies)
            sentences = tuple(_parted(sentences, tokens, end)) if end else sentences
        counts = word_counts([token.is_word for token in tokens]) if spans else ()
        colons = _colons(found) if ":" in text else ()
        numbers = (found.marks, found.capitals, colons, found.words)
        return Passage(
            index, paragraph.kind, text, tokens, *numbers, spans, marked, sentences, counts
        )


def _colons(found: Tokens) -> list[int]:
    """Return the colons of a text but for those within a time or a score: "12:30", "won 3:1"."""
    colons: list[int] = []
    for at in found.marks:
        if found.tokens[at].text == ":":
            before, behind = found.tokens[max(0, at - 1)], found.tokens[at : at + 2][-1]
            is_close = before.start + len(before.text) + 1 == behind.start
            if not (is_close and before.text.isdigit() and behind.text.isdigit()):
                colons.append(at)
    return colons


def _parted(sentences: Sequence[Sentence], tokens: Sequence[Token], end: int) -> Iterator[Sentence]:
    """Yield the dateline, which ends at an offset, and the sentences behind it."""
    first = bisect_left(tokens, end, key=START)
    if not 0 < first < len(tokens):
        yield from sentences
        return
    yield Sentence(0, first, tokens[0].start, tokens[first - 1].end)
    for sentence in sentences:
        if sentence.last > first:
            begin = max(sentence.first, first)
            yield Sentence(begin, sentence.last, tokens[begin].start, sentence.end)


def _marked(
    tokens: tuple[Token, ...], outer_spans: tuple[MarkedSpan, ...]
) -> Iterator[MarkedTokens]:
    """Yield the outer spans with the tokens they begin at and end before."""
    at = 0
    for span in outer_spans:
        first = bisect_left(tokens, span.opening, at, key=START)
        at = bisect_left(tokens, span.closing, first, key=START)
        yield MarkedTokens(first, at, span)
