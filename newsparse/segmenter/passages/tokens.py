"""Tokens: the words and marks of a text, what each is at a glance, and how many words there are."""

import re
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import attrgetter

from msgspec import Struct

from newsparse.recent import Recent

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
    """Return a form as written and in lower case, whether it is a word, and capitalised.

    The last is how many words it is, as `words_in` counts.
    """
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
