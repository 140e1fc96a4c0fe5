"""The labels of header fields: whether a text is one, and where behind one the value starts."""

import re
from itertools import islice

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import longest_by_first

_LONGEST = 80  # characters: what is longer before a colon is a sentence
_WORD = re.compile(r"[^\s:=_]+")
_COLON = re.compile(r"(?:_[a-z]{2})?[^\S\n]*[:=][^\S\n]*")
"""The code of a language may stand before it: "headline_en: Bridge opens"."""
_COLUMN = re.compile(r"[^\S\n]{3,}(?=\S)")
ADDRESS_STARTS = ("http", "www.")
_DASH = re.compile(r"(?<=\S)[^\S\n]++[–—-][^\S\n]+(?=\S)")
_JOINT = re.compile(r"[^\S\n]*[–—:;,.-]*[^\S\n]*")


def is_label(text: str, labels: frozenset[str]) -> bool:
    """Return whether the whole of `text` is one of `labels`."""
    return len(text) <= _LONGEST and fold(text) in labels


def label_before(piece: str, labels: frozenset[str]) -> tuple[int, bool] | None:
    """Return where the value starts after one of `labels`, and whether a colon parts them."""
    first = _WORD.search(piece, 0, _LONGEST)
    most = longest_by_first(labels).get(fold(first[0]), 0) if first else 0
    if not most:
        return None
    words = list(islice(_WORD.finditer(piece, 0, _LONGEST), most))
    keys = [fold(word[0]) for word in words]
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        if " ".join(keys[:count]) in labels:
            colon = _COLON.match(piece, end)
            value = colon.end() if colon else _behind_blanks(piece, end)
            return (value, True) if value else (after_joint(piece, end), False)
    return None


def _behind_blanks(piece: str, end: int) -> int:
    """Return where the value starts behind wide blanks as in a column, 0 for none.

    It has no small letter, „Quelle        Tageblatt“, as headlines that are set wide have: "Title
    fight ends early".
    """
    column = _COLUMN.match(piece, end)
    value = column.end() if column else 0
    is_small = piece[value].islower() and not piece.startswith(ADDRESS_STARTS, value)
    return 0 if is_small else value


def dashed_value(piece: str, labels: frozenset[str]) -> str | None:
    """Return what follows one of `labels` and a dash: "Title - Bridge opens"."""
    dash = _DASH.search(piece, 0, _LONGEST)
    return piece[dash.end() :] if dash and fold(piece[: dash.start()]) in labels else None


def after_joint(text: str, start: int) -> int:
    """Return where `text` goes on behind the marks and blanks at `start`: " – Bridge opens"."""
    joint = _JOINT.match(text, start)
    return joint.end() if joint else start
