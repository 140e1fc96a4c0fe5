"""Mojibake: text in one encoding that was taken for another once, and saved so.

UTF-8 taken for a legacy encoding shows each letter beyond ASCII as two or three, the first of which
are few: "donâ€™t", «РґРѕРј». A single pair may stand in a sound text, «CAFÉ»: it takes several, and
ones that make letters and marks that news have. Russian taken for Latin letters, «Ìîñò», or in one
of its encodings for another, «лНЯР», is told as the encodings of bytes are, by its letters.
"""

import re

from msgspec import Struct

from newsparse.patterns import compiled_when_used
from newsparse.reader.encoding.misread import as_bytes, reread


class Unscrambled(Struct, frozen=True):
    """A text put right, how many of its letters were, and the encoding that they are in."""

    text: str
    count: int = 0
    encoding: str = "UTF-8"


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
    return re.escape("".join(dict.fromkeys((*letters, *controls, "\N{REPLACEMENT CHARACTER}"))))


_LATIN = compiled_when_used(f"[ÂÃÄÅÐÑ][{_tail('cp1252')}]|â[{_tail('cp1252')}]{{2}}")
_TELLING = "ÂÃâÐÑ"
_CYRILLIC = compiled_when_used(f"[РСВ][{_tail('cp1251')}]|в[{_tail('cp1251')}]{{2}}")
_TRACES = "ѕµ°ћђ"
"""What the later bytes of «о», «е», «а», «О» and «А» become: any line scrambled has one. They are
looked for first, in a hundredth of the time."""
_LOST = {"cp1252": "\x9d", "cp1251": "\x98"}
"""The one byte of those news have that an encoding has no letter for, so that � stands for it: the
last of ” and of «И»."""
_LINE = compiled_when_used(r"[^\n]+")


def unscrambled(text: str) -> Unscrambled:
    """Return `text` with what was scrambled in it put right, in whole or line by line."""
    if text.isascii():
        return Unscrambled(text)
    text = _taken_once(text) or text
    return _from_latin(text) or _from_other(text) or _from_cyrillic(text) or Unscrambled(text)


def _taken_once(text: str) -> str | None:
    """Return a text that was taken for Latin letters twice as the first time left it."""
    if "Ã" not in text or "Â" not in text:
        return None
    data = as_bytes(text, "cp1252")
    once = data.decode("utf-8", "ignore") if len(data) == len(text) else ""
    is_scrambled = once.encode() == data and len(_LATIN.findall(once)) >= _FEWEST
    return once if is_scrambled else None


def _from_latin(text: str) -> Unscrambled | None:
    """Put right UTF-8 that was taken for windows-1252 or Latin-1: "donâ€™t"."""
    if not any(map(text.__contains__, _TELLING)):
        return None
    found = _LATIN.findall(text)
    is_scrambled = sum(one[0] in _TELLING for one in found) >= _FEWEST
    return _replaced(_LATIN, "cp1252", text) if is_scrambled else None


def _from_other(text: str) -> Unscrambled | None:
    """Put right Russian that was taken for another legacy encoding than it is in: «Ìîñò»."""
    found = reread(text)
    letters = sum(letter > "\x7f" for letter in text) if found else 0
    return Unscrambled(found[0], letters, found[1]) if found else None


def _from_cyrillic(text: str) -> Unscrambled | None:
    """Put right the lines of UTF-8 that were taken for windows-1251: «РґРѕРј»."""
    if not any(map(text.__contains__, _TRACES)):
        return None
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
    data = as_bytes(scrambled.replace("\N{REPLACEMENT CHARACTER}", _LOST[encoding]), encoding)
    letter = data.decode("utf-8", "ignore")
    return letter if _SOUND.fullmatch(letter) else None
