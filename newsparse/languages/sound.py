"""Names made comparable across alphabets: «Александр» and "Alexander" sound alike."""

import re
from unicodedata import normalize

_LETTERS = """
аa бb вv гg ґg дd еe жzh зz иi іi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь
эe юyu яya єye ёyo їyi
"""
_LATIN = str.maketrans({pair[0]: pair[1:] for pair in _LETTERS.split()})
"""As English papers write Russian and Ukrainian names, near enough for what follows."""
_SPELLINGS = tuple(
    (re.compile(spelling), sound)
    for spelling, sound in (
        ("kh", "h"),
        ("shch|sch|sh|sz", "S"),
        ("tch|ch|cz", "C"),
        ("dzh|dj|[jy]", "i"),
        ("zh", "Z"),
        ("ph", "f"),
        ("x", "ks"),
        ("ck|q|c(?![eiy])", "k"),
        ("ts|tz|[zc]", "s"),
        ("w", "v"),
        (r"(?<=.)h", ""),
        ("i+", "i"),
        ("i[eo]", "e"),
        ("iu", "u"),
        ("ia", "a"),
        (r"(.)\1+", r"\1"),
    )
)
"""What is written in several ways, and one sound for it, in the order in which they are taken."""
_INNER_VOWELS = re.compile(r"(?<=.)[aeiou]+(?=.)")


def sound(name: str) -> str:
    """Return a key that spellings of one name in two alphabets share; never shown to anyone.

    Vowels count at the beginning and at the end only: «Байден» is "Biden", «Мария» no "Mario".
    It is for names that agree in each of several words: one key alone says little.
    """
    latin = normalize("NFKD", normalize("NFC", name.lower()).translate(_LATIN))
    heard = "".join(letter for letter in latin if letter.isalpha())
    for spelling, plain in _SPELLINGS:
        heard = spelling.sub(plain, heard)
    return _INNER_VOWELS.sub("", heard)
