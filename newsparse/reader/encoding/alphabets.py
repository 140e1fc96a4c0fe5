"""Which legacy encoding bytes are in, told by the letters they would make.

Encodings of one alphabet differ in where its letters lie: windows-1251 read as koi8-r gives
letters too, but rare ones, and capitals inside words. How common each letter is settles it, even
for a single headline. The same goes for the few letters beyond ASCII of a Latin alphabet.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import filterfalse, islice
from math import exp, log
from operator import itemgetter

from msgspec import Struct

from newsparse.languages.table import get_language


class _Candidate(Struct, frozen=True):
    """An encoding, the language whose letters measure it, and the odds against it, as a log."""

    encoding: str
    language: str
    odds: float


def _rows(encoding: str, languages: str, odds: float) -> tuple[_Candidate, ...]:
    return tuple(_Candidate(encoding, language, odds) for language in languages.split())


_WESTERN = "en fr de es pt it sv da"
_CENTRAL = "pl cs hu ro hr"

# Which encodings files are in is one table and no part of the languages' rows: an encoding is of
# several languages, its odds are held against those of all others, and rows are loaded for it only
# where bytes are no UTF-8.
_CANDIDATES = (
    *_rows("windows-1252", _WESTERN, 0.0),
    *_rows("windows-1251", "ru", 0.5),
    *_rows("windows-1251", "uk sr", 2.0),
    *_rows("koi8-r", "ru", 2.0),
    *_rows("koi8-u", "uk", 3.0),
    *_rows("cp866", "ru", 2.0),
    *_rows("iso-8859-5", "ru", 4.0),
    *_rows("mac-cyrillic", "ru", 4.0),
    *_rows("windows-1250", _CENTRAL, 1.0),
    *_rows("iso-8859-2", _CENTRAL, 2.0),
    *_rows("windows-1253", "el", 6.0),
    *_rows("iso-8859-7", "el", 7.0),
    *_rows("windows-1254", "tr", 1.0),
    *_rows("windows-1255", "he", 2.0),
    *_rows("windows-1256", "ar", 2.0),
    *_rows("windows-1257", "lt lv et", 2.0),
    *_rows("mac-roman", _WESTERN, 4.0),
    *_rows("cp850", _WESTERN, 4.0),
)


def guess_encoding(data: bytes, *, expected: str | None = None) -> str | None:
    """Return the encoding whose letters fit the words of `data` best, or None where none does.

    `expected` is one that something speaks for: only clearly better ones are then preferred.
    """
    sample = b" ".join(islice(_high_words(data), _SAMPLE_WORDS))[:_SAMPLE_BYTES]
    letters = len(sample.translate(None, _ASCII))
    if not letters:
        return None
    weights = [_weigh(sample, one.encoding, one.language) for one in _CANDIDATES]
    likely = [
        weight + (_TRUST if one.encoding == expected else -one.odds)
        for one, weight in zip(_CANDIDATES, weights, strict=True)
    ]
    at = likely.index(max(likely))
    weight, best = weights[at], _CANDIDATES[at]
    is_doubted = expected is not None and best.encoding != expected
    floor = _POOREST * letters + (_TRUST + best.odds if is_doubted else 0.0)
    return best.encoding if weight > floor else None


_ASCII = bytes(range(128))
_WORD = re.compile(rb"[,.!?]?[A-Za-z\x80-\xff]+")
"""A word, with what stands right before it: ",Ó" is ",”" of another encoding."""
# What is weighed; more took longer and decided no better:
_SAMPLE_WORDS = 150  # words with letters beyond ASCII
_SAMPLE_BYTES = 500
_TRUST = 8.0
"""Logarithm of the odds for an encoding that something speaks for: three thousand to one."""
_POOREST = 0.5
"""Weight a letter below which letters are an accident; a headline of rare names has 0.8."""

# Weights, as logarithms, beside those of a language's own letters, which lie between -1 and 4:
_FOREIGN = -3.0  # of a letter of no word of its own: rarer by far than its rarest
_CLASH = -4.0  # of a place inside a word that no spelling has, beside its letters' own weights
_CAPITAL = -0.2  # less than for the small letter: read wrongly, small ones may come out as capitals
_MARK = 0.6  # of a mark that any language prints: as of a letter in the middle of the alphabet
_MARKS = "«»“”„‘’–—…№§°€£©®• "
_STEEP = 3.7
"""From an alphabet's commonest letter to its rarest, letters grow rarer by e to this power."""

_CLASHES = re.compile(rb"l(?=U)|[aA](?=[lU])|[lU](?=[aA])|a(?=V)|v(?=[VA])|,(?=[vVlU])")
"""In the classes of `_Table`: a capital after a small letter, two alphabets in one word, or a
letter right behind a mark."""


class _Table(Struct, frozen=True):
    """A weight and a class for each byte of an encoding.

    A letter below 128 has class "a" or, a capital, "A"; above it "v" or "V" where it is Latin,
    and else "l" or "U". What is no letter has "-", and a mark behind words ",".
    """

    weights: tuple[float, ...]
    classes: bytes


def _high_words(data: bytes) -> Iterator[bytes]:
    return filterfalse(bytes.isascii, map(itemgetter(0), _WORD.finditer(data)))


def _weigh(sample: bytes, encoding: str, language: str) -> float:
    """Return how much likelier a language's text has the letters of `sample` than chance has.

    It is the sum of a logarithm over the bytes beyond ASCII: of how much commoner their letters
    are than they were if all 128 bytes were equally common.
    """
    table = _table(encoding, language)
    clashes = len(_CLASHES.findall(sample.translate(table.classes)))
    return sum(map(table.weights.__getitem__, sample)) + _CLASH * clashes


@cache
def _table(encoding: str, language: str) -> _Table:
    letters = bytes(range(256)).decode(encoding, "replace")
    weights = _letter_weights(language)
    high = (weights.get(letter, _FOREIGN) for letter in letters[128:])
    return _Table((0.0,) * 128 + tuple(high), "".join(map(_class, letters)).encode())


def _letter_weights(code: str) -> dict[str, float]:
    language = get_language(code)
    assert language is not None
    steps = [exp(-_STEEP * rank / len(language.letters)) for rank in range(len(language.letters))]
    weights = {
        letter: log(128 * step / sum(steps))
        for letter, step in zip(language.letters, steps, strict=True)
    }
    capitals = {letter.upper(): weight + _CAPITAL for letter, weight in weights.items()}
    return {**dict.fromkeys(_MARKS, _MARK), **capitals, **weights}


def _class(letter: str) -> str:
    if not letter.isalpha():
        return "," if letter in ",.!?" else "-"
    small, capital = "aA" if letter.isascii() else "vV" if letter < "\u0250" else "lU"
    return capital if letter.isupper() else small
