"""Mojibake: text that is UTF-8 taken for a legacy encoding once, and saved so: "donâ€™t", «РґРѕРј».

Each letter beyond ASCII shows as two or three, the first of which are few. A single pair may stand
in a sound text, «CAFÉ»: it takes several, and ones that make letters and marks that news have.
"""

import re

from msgspec import Struct

from newsparse.patterns import compiled_when_used


class Unscrambled(Struct, frozen=True):
    """A text put right, and how many of its letters were."""

    text: str
    count: int = 0


_BYTES = range(0x80, 0xC0)
"""What follows the first byte of a letter in UTF-8."""
_FEWEST = 2
"""Letters that show a Latin text to be scrambled."""
_SHARE = 0.6
"""Share of a line that does so of a Russian one; in sound text it is next to nothing."""
_SOUND = compiled_when_used(r"[\u00a0-\u017f\u0400-\u045f\u2010-\u203a\u20ac\u2116\u2122]")


def _tail(encoding: str) -> str:
    """Return the letters that the later bytes of UTF-8 are in an encoding, for a pattern."""
    letters = (bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in _BYTES)
    controls = map(chr, range(0x80, 0xA0))  # taken for Latin-1, they stay as they are
    return re.escape("".join(dict.fromkeys((*letters, *controls))))


_LATIN = compiled_when_used(f"[ÂÃÄÅÐÑ][{_tail('cp1252')}]|â[{_tail('cp1252')}]{{2}}")
_TELLING = "ÂÃâÐÑ"
_FIRST = "ÂÃÄÅÐÑâРСВв"
"""The letters that a scrambled one begins with, of which an English text has none."""
_CYRILLIC = compiled_when_used(f"[РСВ][{_tail('cp1251')}]|в[{_tail('cp1251')}]{{2}}")
_LINE = compiled_when_used(r"[^\n]+")


def unscrambled(text: str) -> Unscrambled:
    """Return `text` with what was scrambled in it put right, in whole or line by line."""
    if not any(map(text.__contains__, _FIRST)):
        return Unscrambled(text)
    found = _LATIN.findall(text)
    if sum(one[0] in _TELLING for one in found) >= _FEWEST:
        return _replaced(_LATIN, "cp1252", text)
    if _CYRILLIC.search(text) is None:
        return Unscrambled(text)
    count = 0

    def mended(line: re.Match[str]) -> str:
        nonlocal count
        pairs = _CYRILLIC.findall(line[0])
        marks = sum(not letter.isspace() for letter in line[0])
        if sum(map(len, pairs)) < max(_SHARE * marks, 2 * _FEWEST):
            return line[0]
        whole = _replaced(_CYRILLIC, "cp1251", line[0])
        count += whole.count
        return whole.text

    return Unscrambled(_LINE.sub(mended, text), count)


def _replaced(pattern: re.Pattern[str], encoding: str, text: str) -> Unscrambled:
    count = 0

    def sound(scrambled: re.Match[str]) -> str:
        nonlocal count
        letter = _letter(scrambled[0], encoding)
        count += letter is not None
        return scrambled[0] if letter is None else letter

    return Unscrambled(pattern.sub(sound, text), count)


def _letter(scrambled: str, encoding: str) -> str | None:
    """Return the letter that was taken for several, None where they are what they seem."""
    data = b"".join(
        letter.encode(encoding, "ignore") or letter.encode("latin-1", "ignore")
        for letter in scrambled
    )
    letter = data.decode("utf-8", "ignore")
    return letter if _SOUND.fullmatch(letter) else None
