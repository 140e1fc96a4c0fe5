"""Words made comparable: case, accents and look-alike letters put aside."""

from functools import lru_cache
from unicodedata import normalize

_ACCENTS = range(0x0300, 0x0370)
_LOOK_ALIKES = {
    # Cyrillic letters for the Latin ones that look the same, small or capital.
    # «Tекст» (with a Latin T) is how the label stands in an archive.
    **dict(zip("авекмнорстухіјѕ", "abekmhopctyxijs", strict=True)),
    "ı": "i",  # Turkish: «KASIM» is «kasım»
    **dict.fromkeys("ˈʼ’", "'"),
    **dict.fromkeys(map(chr, _ACCENTS)),
}
_STAYING = {code: code for code in range(0x530)}
"""Latin, Greek and Cyrillic letters: one that the table lacks takes longer to look up."""
_FOLDED = {**_STAYING, **str.maketrans(_LOOK_ALIKES)}
_LONGEST_WORD = 40  # characters: a longer text hardly comes again
_WORDS = 1024  # that are held: rules ask about the same words of a line, and labels come again


def fold(text: str) -> str:
    """Return a key under which spellings of the same word are equal; never shown to anyone."""
    if text.isascii():
        return text.lower()
    return _folded(text) if text[_LONGEST_WORD:] else _folded_word(text)


def _folded(text: str) -> str:
    return normalize("NFKD", text.casefold()).translate(_FOLDED)


_folded_word = lru_cache(maxsize=_WORDS)(_folded)
