r"""Letters that stand in a text as codes, or as letters of another alphabet that look the same.

«\u0441\u043e\u0432\u0435\u0442» is a text as programs write it, "caf=C3=A9" as mail does, and
«Cергей» begins with a Latin C: nobody who searches for the name finds it.
"""

import re
from quopri import decodestring

from newsparse.counted import counted
from newsparse.patterns import compiled_when_used
from newsparse.reader.encoding.clean import CleanText

_ESCAPE = compiled_when_used(
    r"\\(?:u(?!00[0-7])(?P<four>[0-9a-fA-F]{4})|x(?P<two>[89a-fA-F][0-9a-fA-F]))"
)
"""A letter as a code; one that is of ASCII stays."""
_FEWEST = 3
"""Codes in a text that is written so: an article on programs may show one."""
_QUOTED = compiled_when_used(r"(?:(?:=\n)?=[C-F][0-9A-F](?:(?:=\n)?=[89AB][0-9A-F])+)+")
"""Letters beyond ASCII as mail writes their UTF-8, two bytes or more each, over line ends too."""
_ENTITY = compiled_when_used(r"&(?!lt;|gt;)(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
"""A letter as pages write it, "caf&eacute;"; what would be a tag stays."""
_MIXED_WORD = compiled_when_used(
    r"(?<![\w@/\\])(?<!\w\.)"
    r"(?:[A-Za-z]++[\u0400-\u04ff]|[\u0400-\u04ff]++[A-Za-z])[A-Za-z\u0400-\u04ff]*+"
    r"(?!\w|[-\w]{0,60}+[@./\\]\w)"
)
"""What belongs to an address or a code stays as it has to be typed: «аpple.com», «aБ12»."""
_MEETING = compiled_when_used(r"[A-Za-z](?:(?<=[\u0400-\u04ff].)|(?=[\u0400-\u04ff]))")
"""A Latin letter right beside a Cyrillic one: most texts have none, which is told fast."""
_MEANT = compiled_when_used(r"[A-Z]{2,}[а-яё]+|[А-ЯЁ]{2,}[a-z]+|[a-z]+[А-ЯЁ].*|[а-яё]+[A-Z].*")
"""Alphabets that change where the case does: «XXв», «CEOшник», «МТСbank», «eКапуста»."""
_ALIKE = ("aceopxyABCEHKMOPTXY", "асеорхуАВСЕНКМОРТХУ")
_CYRILLIC, _LATIN = str.maketrans(*_ALIKE), str.maketrans(*reversed(_ALIKE))
_CYRILLIC_O, _LATIN_O = "оo"  # which any text has: others are told in no time


def spelled_out(text: str) -> CleanText:
    """Return `text` with its letters as people write them, and warnings of the codes in it."""
    warnings = []
    for mark, mend in _CODES.items():
        text, count = mend(text) if mark in text else (text, 0)
        if count:
            places = counted(count, "place")
            warnings.append(
                f"In {places} letters stood as codes with “{mark}”; they were put right."
            )
    if _CYRILLIC_O in text and _MEETING.search(text):
        is_russian = text.count(_CYRILLIC_O) > text.count(_LATIN_O)
        text = _MIXED_WORD.sub(lambda word: _in_one_alphabet(word[0], is_russian=is_russian), text)
    return CleanText(text, tuple(warnings))


def _unescaped(text: str) -> tuple[str, int]:
    """Return a text with the letters of its escapes, and how many there were."""
    if len(_ESCAPE.findall(text)) < _FEWEST:
        return text, 0
    whole, count = _ESCAPE.subn(lambda code: chr(int(code["four"] or code["two"], base=16)), text)
    return whole.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass"), count


def _unquoted(text: str) -> tuple[str, int]:
    """Return a text whose letters are quoted as those of mail are, and how many places had some."""
    count = len(_QUOTED.findall(text))
    if count < _FEWEST:
        return text, 0
    try:
        return decodestring(text.encode()).decode("utf-8"), count
    except UnicodeError:
        return text, 0


def _without_entities(text: str) -> tuple[str, int]:
    """Return a text whose letters are as pages write them, and how many places had some."""
    count = len(_ENTITY.findall(text))
    if count < _FEWEST:
        return text, 0
    from html import unescape
    from html.entities import html5

    def letter(entity: re.Match[str]) -> str:
        code = entity[0]
        return unescape(code) if code[1] == "#" else html5.get(code[1:], code)

    return _ENTITY.sub(letter, text), count


def _in_one_alphabet(word: str, *, is_russian: bool) -> str:
    """Return a word of two alphabets in one, where its letters allow that; in the text's if both.

    >>> words = ("Cергей", "Тoyota", "SMSка", "CEOшник", "ТACC")
    >>> [_in_one_alphabet(word, is_russian=True) for word in words]
    ['Сергей', 'Toyota', 'SMSка', 'CEOшник', 'ТАСС']
    """
    if _MEANT.fullmatch(word):
        return word
    cyrillic, latin = word.translate(_CYRILLIC), word.translate(_LATIN)
    is_cyrillic = not any(map(str.isascii, cyrillic))
    if is_cyrillic and (is_russian or not latin.isascii()):
        return cyrillic
    return latin if latin.isascii() else word


_CODES = {"\\": _unescaped, "=": _unquoted, "&": _without_entities}
"""How letters are put right that stand as codes, by what each code has: it is found in no time."""
