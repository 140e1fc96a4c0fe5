"""Russian in one legacy encoding that was taken for another, and saved so: «Ìîñò», «лНЯР»."""

from newsparse.patterns import compiled_when_used
from newsparse.reader.encoding.alphabets import guess_encoding

_LATIN = compiled_when_used(r"[À-ÿ]{4}")
_SWAPPED = compiled_when_used(r"(?<=[а-яё])[А-ЯЁ]{2}")
"""In koi8-r small letters stand where capitals do in windows-1251."""
_KINDS = {
    "î": ("windows-1252", _LATIN),  # «Ìîñò»
    "Ï": ("windows-1252", _LATIN),  # «íÏÓÔ»
    "П": ("windows-1251", _SWAPPED),  # «нПУФ»
    "Н": ("koi8-r", _SWAPPED),  # «лНЯР»
}
"""By what «о» became, the commonest letter, which is counted in no time: what the bytes were taken
for, and what sound text has hardly ever."""
_RUSSIAN = ("windows-1251", "koi8-r")


def reread(text: str) -> tuple[str, str] | None:
    """Return a text of which the letters show what it was taken for, and the encoding it is in."""
    commonest = max(_KINDS, key=text.count)
    taken_for, telling = _KINDS[commonest]
    if text.count(commonest) <= text.count("о") or not telling.search(text):
        return None
    data = as_bytes(text, taken_for)
    encoding = guess_encoding(data, expected=taken_for)
    is_whole = len(data) == len(text)
    if not is_whole or encoding not in _RUSSIAN or encoding == taken_for:
        return None
    return data.decode(encoding, "replace"), encoding


def as_bytes(text: str, encoding: str) -> bytes:
    """Return the bytes that were taken for an encoding; what it has no letter for was a control."""
    return b"".join(
        letter.encode(encoding, "ignore") or letter.encode("latin-1", "ignore") for letter in text
    )
