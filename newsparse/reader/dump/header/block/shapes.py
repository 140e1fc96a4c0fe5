"""What the shape of words tells of them: that they may be a name, an hour, a key with its value."""

import re

_KEYED = re.compile(r"[^\W\d_][\w ()/-]{0,30}:[^\S\n]")
_HOUR = re.compile(r"(?:[^\W\d_]{1,4}[^\S\n])?\d{1,2}[:.]\d\d(?:[^\S\n][^\W\d_.]{1,4}\.?)?")
_DASH = re.compile(r",?[ ][–—-][ ]")
_PARTS_WORDS = ",;!?"  # no name has such a mark inside: "Farewell, Springboard"
_NAME_WORDS = 4  # words in the name of a place or a paper
_APOSTROPHES = ("'", "’")
_SMALL = 3  # letters of a word in a name that needs no capital


def is_name(words: str) -> bool:
    """Return whether `words` may name a place, a paper or a section: all in capitals but "of"."""
    several = [_unelided(word) for word in words.split()]
    return (
        0 < len(several) <= _NAME_WORDS
        and words[:1].isupper()
        and all(
            word[:1].isupper() or not word[:1].isalpha() or len(word) <= _SMALL for word in several
        )
        and not several[-1][:1].islower()
        and not any(word[-1] in _PARTS_WORDS for word in several)
    )


def presents_somebody(words: str) -> bool:
    """Return whether a dash leads from a name to small letters: «Пекарь Олег Юн – о хлебе»."""
    dash = _DASH.search(words)
    name, rest = (words[: dash.start()], words[dash.end() :]) if dash else ("", "")
    return rest[:1].islower() and " " in name and is_name(name)


def _unelided(word: str) -> str:
    """Return a word without the article that it has swallowed: « La Voix d'Aubrac »."""
    return word[2:] if word[1:2] in _APOSTROPHES else word


def is_hour(line: str) -> bool:
    """Return whether `line` is a time of day and no more: "21:47", „14:35 Uhr“."""
    return _HOUR.fullmatch(line) is not None


def is_keyed(words: str) -> bool:
    """Return whether `words` are a key nobody asked for and its value: "ISSN: 0000-1111"."""
    return _KEYED.match(words) is not None
