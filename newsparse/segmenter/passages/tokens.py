"""Tokens: the words and marks of a text, how many words there are, and where sentences end."""

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from operator import attrgetter

from msgspec import Struct

from newsparse.recent import Recent
from newsparse.segmenter.passages.marks import DASHES, MarkedSpan

_TOKEN = r"""
    [^\W_]++(?:(?:[-‑'’&_]|\.(?=[a-zа-яё\d])|,(?=\d))[^\W_]++)*+  # a word: Жан-Поль, Лента.ру, 1,5
    | \.\.+ | --+ | ,,+ | \S                                  # a mark
    """
_SPACED = re.compile(f"({_TOKEN})", re.VERBOSE)
_SPACELESS = re.compile(rf"([一-鿿々]+|[ァ-ヺー・]+|[ぁ-ゖ]+|{_TOKEN})", re.VERBOSE)
"""What words are made of in a script without spaces: letters of one kind in a row."""
_JOINED_NAME = re.compile(r"[a-zа-яё]{2,3}[-‑](?=[^\W\d_a-zа-яё][a-zа-яё])")
"""The small word that a name begins with: «аль-Асад», "al-Sisi"."""
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_BRACKET = 24  # tokens: a bracket that closes further on is none
_SENTENCE_END = frozenset(".!?…")
_OPENING_MARKS = frozenset((*"«„“”\"‘‚»›'`([—–-", ",,"))
_CLOSING_MARKS = frozenset("»”\"“’')]")
_OUTWARD_CLOSING = frozenset("«‹‘")
"""Marks that open, but where they close a span: »Ja.«"""
_ENDING_MARKS = _SENTENCE_END | _CLOSING_MARKS | _OUTWARD_CLOSING
_MARKS_IN_A_ROW = 3  # marks that end or begin together: .’”
_NAME_WORD = r"[^\W\d_][\w'’.-]{0,30}"
_WHEN_OR_WHERE = r"(?:,[^()/|\n–—]{1,40})?"
_OF_AGENCY = re.compile(
    rf"{_NAME_WORD}(?:[ ]{_NAME_WORD}){{0,3}}{_WHEN_OR_WHERE}[.,]?[^\S\n]*"
    r"(?:\((?P<round>[^()\n]{2,40})\)|/(?P<slashed>[^/\n]{2,40})/|[–—―-][^\S\n]*(?P<bare>[^\n.,–—]{2,30}))"
    r"[^\S\n]*[.–—―:-]{1,2}[^\S\n]+"
)
_OF_PLACE = re.compile(
    rf"(?P<place>{_NAME_WORD}(?:[ ]{_NAME_WORD}){{0,3}}?){_WHEN_OR_WHERE}"
    r"(?:[^\S\n]*\([^()\n]{2,40}\)|[^\S\n]\w{2,12}(?=[^\S\n]\|))?"
    r"(?::|[^\S\n]+(?:[–—―|]|--?))[^\S\n]+(?=\S)"
)
_STAMP = re.compile(
    r"(?:[012]?\d:|[012]\d\.)[0-5]\d(?:[^\S\n]*[ap]\.?m\b\.?)?(?:[^\S\n]+[A-Z]{2,4}\b)?[.:|–—-]?[^\S\n]+"
)
"""When an entry of a live report was written: "11:40 a.m. The storm", "09.12 GMT: The storm"."""
_SHORTEST_PLACE = 4  # letters: «МИД – Минтрансу» is none
_PLACE_AND_DASH = 2  # words of a dateline that has nothing else
_PARTS = re.compile(r"[/,]\s*")


class Token(Struct, frozen=True, gc=False):
    """A word or a mark of a passage: `passage.text[start:end]`."""

    text: str
    lower: str
    start: int
    end: int
    is_word: bool
    is_capitalised: bool


START = attrgetter("start")


def word_counts(are_words: Iterable[bool]) -> Sequence[int]:
    """Count the words before each token, and in all, as `are_words` tells them."""
    return array("I", accumulate(are_words, initial=0))


def past_bracket(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return the token behind the bracket that opens at `at`: "(R-Ind.)"; `at` where none does."""
    if at < end and tokens[at].text == "(":
        for closing in range(at + 1, min(end, at + _BRACKET)):
            if tokens[closing].text == ")":
                return closing + 1
    return at


def opening_bracket(tokens: Sequence[Token], at: int) -> int:
    """Return the bracket that opens what the one at `at` closes; `at` where none does."""
    reach = range(at - 1, max(-1, at - _BRACKET), -1)
    return next((i for i in reach if tokens[i].text == "("), at)


def shared_letters(one: str, other: str) -> int:
    """Return with how many letters both words begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def words_in(text: str) -> int:
    """Return how many words a text has, as a reader counts: «Жан-Поль» and "o’clock" are one."""
    return len(_WORD.findall(text))


_FORMS = 16384  # words that are held: of a news article's nine in ten are among the last so many


def _form(written: str) -> tuple[str, str, bool, bool, int]:
    """Return a form as it is, in lower case, whether a word, a capitalised one, and how many."""
    is_joined = "-" in written or "‑" in written
    is_capitalised = written[0].isupper() or (is_joined and bool(_JOINED_NAME.match(written)))
    is_word = is_capitalised or written[0].isalnum()
    held = (1 if written.isalpha() else words_in(written)) if is_word else 0
    return written, written.lower(), is_word, is_capitalised, held


_form_of = Recent(_form, _FORMS).__getitem__


class Tokens(Struct, frozen=True, gc=False):
    """The tokens of a text, the numbers of its marks and capitalised words, and its words."""

    tokens: tuple[Token, ...]
    marks: list[int]
    capitals: list[int]
    words: int
    """How many words `words_in` finds: counted here, for a search takes a third of the time."""


def tokens_in(text: str, *, is_spaceless: bool = False) -> Tokens:
    """Return the tokens of a text."""
    tokens: list[Token] = []
    marks: list[int] = []
    capitals: list[int] = []
    words = 0
    # split is faster than a search: a blank and a token by turns, whose lengths tell their places
    pieces = (_SPACELESS if is_spaceless else _SPACED).split(text)
    ends = list(accumulate(map(len, pieces)))
    rows = zip(pieces[1::2], ends[::2], ends[1::2], strict=False)
    for at, (piece, start, end) in enumerate(rows):
        written, lower, is_word, is_capitalised, held = _form_of(piece)
        if is_capitalised:
            capitals.append(at)
        elif not is_word:
            marks.append(at)
        tokens.append(Token(written, lower, start, end, is_word, is_capitalised))
        words += held
    is_apart = not is_spaceless and "_" not in text  # a_b is one word
    return Tokens(tuple(tokens), marks, capitals, words if is_apart else words_in(text))


class Sentence(Struct, frozen=True, gc=False):
    """A sentence of the narrator, speech in marks and all: tokens[first:last]."""

    first: int
    last: int
    start: int
    end: int


def sentences_between(
    found: Tokens, outer_spans: tuple[MarkedSpan, ...], abbreviations: frozenset[str]
) -> Iterator[Sentence]:
    """Yield the sentences: a stop inside a marked span ends none, except as its last letter."""
    tokens, first = found.tokens, 0
    for at in _stops(found, outer_spans):
        if _ends_sentence(tokens, at, abbreviations):
            yield Sentence(first, at + 1, tokens[first].start, tokens[at].end)
            first = at + 1
    if first < len(tokens):
        yield Sentence(first, len(tokens), tokens[first].start, tokens[-1].end)


def joined(
    sentences: Iterable[Sentence], goes_on: Callable[[Sentence, Sentence], bool]
) -> Iterator[Sentence]:
    """Yield the sentences; two of which the second `goes_on` with the first are one."""
    held: Sentence | None = None
    for sentence in sentences:
        if held and goes_on(held, sentence):
            held = Sentence(held.first, sentence.last, held.start, sentence.end)
            continue
        if held:
            yield held
        held = sentence
    if held:
        yield held


def _stops(found: Tokens, outer_spans: tuple[MarkedSpan, ...]) -> Iterator[int]:
    """Yield the tokens that may end a sentence: marks outside marked spans, and the last in one."""
    outer = iter(outer_spans)
    span = next(outer, None)
    for at in found.marks:
        token = found.tokens[at]
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
    if token.text in _CLOSING_MARKS and following.text in DASHES:  # «Ждём.» — Анна Резник
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
    above = tokens[max(0, at - 2)]
    is_score = above.text == ":" and above.end == before.start  # „Sie verlor 4:6. Danach ging sie“
    is_age = above.text == "," and tokens[at + 1].text in _OPENING_MARKS  # «Jana Kern, 84. „Ja“»
    if before.text.isdecimal() and (is_score or is_age):
        return False
    if f"{before.lower}." in abbreviations:
        return tokens[at + 1].text.isdecimal()
    return (len(before.text) == 1 and before.is_capitalised) or before.lower in abbreviations


def dateline_end(text: str, start: int, agencies: frozenset[str]) -> int:
    """Return where the dateline ends that begins at `start` of `text`, `start` where none does.

    „Wellbucht (dpa/lno) – “, «БРОДЫ, 11 ноября. /ТАСС/. »: an agency, one of `agencies` in lower
    case, tells it from other words in brackets. A place in capitals needs none, nor does one that
    stands alone: "OSLO, Norway — ", „Wien – Die Brücke“.
    """
    begin = text[start : start + 1]
    if begin.isdigit():
        stamp = _STAMP.match(text, start)
        return stamp.end() if stamp and not text[stamp.end() :][:1].islower() else start
    if not begin.isupper():
        return start
    found = _OF_AGENCY.match(text, start)
    named = (found["round"] or found["slashed"] or found["bare"]).strip().lower() if found else ""
    if found and (named in agencies or _PARTS.split(named)[0] in agencies):
        return found.end()
    found = _OF_PLACE.match(text, start)
    return found.end() if found and _is_place(found) else start


def _is_place(found: re.Match[str]) -> bool:
    """Return whether a place stands before a sentence: no «ОПЕК – это», no «Мэр Ким – глава»."""
    place, following = found["place"], found.string[found.end()]
    is_sure = place.isupper() or (len(found[0].split()) == _PLACE_AND_DASH and ":" not in found[0])
    return is_sure and len(place) >= _SHORTEST_PLACE and not following.islower()
