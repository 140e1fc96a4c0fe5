"""Which words may stand in a name, be all of one, or are of a sentence: told by their letters."""

from unicodedata import category

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary

PUNCTUATION = "«»“”„\"'‘’()[]:.*_"
"""What stands around a word and is none of it."""
_WITHOUT_JOINTS = str.maketrans("", "", "-'’")
"""Takes the marks inside of words out: "don't"."""
_IN_NAMES = "'’ʼ.‐‑-"
_UNSPACED = "\u3040", "\ud7a3"
"""Between them stand the scripts that set no blank in a name: Chinese, Japanese, Korean."""


def is_one_word_name(text: str) -> bool:
    """Return whether a word may be a whole name, family name and all: «한서윤», «王小明»."""
    first, last = _UNSPACED
    return bool(text) and all(first <= letter <= last for letter in text)


def is_abbreviation(text: str) -> bool:
    """Return whether a word is several capitals and no more: «МЧС»."""
    return len(text) > 1 and text.isalpha() and text.isupper()


def is_name_word(text: str) -> bool:
    """Return whether `text` can be a word of a name: capitalised, or in a script without case."""
    if text.isalpha() and text[0].isupper():
        return True
    if _is_domain(text) or not all(map(_is_in_names, text)):
        return False
    return any(letter.isalpha() and not letter.islower() for letter in text)


def _is_domain(text: str) -> bool:
    """Return whether a word is the name of a site: "news.example", but no "J.K.", «Д.Ким»."""
    *initials, last = text.removesuffix(".").split(".")
    is_name = all(len(part) == 1 for part in initials) and last[:1].isupper()
    return bool(initials) and not is_name


def _is_in_names(letter: str) -> bool:
    """Return whether names have such a letter or sign: "O’Brien-Roe"."""
    return letter.isalpha() or letter in _IN_NAMES or category(letter)[0] == "M"


def is_plain(text: str, words: Vocabulary) -> bool:
    """Return whether a word is one of a sentence, no byline's: small, no role or agency."""
    if not text[:1].islower() or not text.rstrip(PUNCTUATION).translate(_WITHOUT_JOINTS).isalpha():
        return False  # "@janeroe", "courier.example", "g1"
    key = fold(text.strip(PUNCTUATION))
    joins = key in words.name_particles or key in words.conjunctions
    return not (joins or key in words.signatures or key in words.place_words)
