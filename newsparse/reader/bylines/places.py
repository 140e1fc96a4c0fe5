"""The places behind the names of a byline: «Вера Ким («Газета»), Москва», "Jane Roe | New York"."""

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary

Span = tuple[int, int]
"""Where a name stands in the words of a byline."""
_PLACE_MARKS = ("–", "—", "-", ",", "/", "|")
"""What stands before the place of who signs: "Jane Roe | New York"."""


def without_place(text: str, spans: list[Span], words: Vocabulary) -> list[Span]:
    """Drop a place behind full names: «Вера Ким («Газета»), Москва», "Jane Roe | New York".

    It is a word alone, or begins as the names of towns do, «Каменный Лог»; behind a dash or a bar,
    it has no given name.
    """
    full = spans[::2]
    if spans[2:] and all(_may_be_place(text, spans, at, words) for at in range(len(spans))):
        return full  # „Eike Brandes, Oldersiel, und Jana Beispiel, Emden“
    if len(spans) > 2 and all(" " not in text[a:b] for a, b in spans[-2:]):
        joint = text[spans[-2][1] : spans[-1][0]]
        spans = spans[:-1] if joint.strip() == "/" else spans  # "Jane Roe, Holt/Bay City"
    *full, last = spans or [(0, 0)]
    if not full or any(len(text[a:b].split()) < 2 for a, b in full):
        return spans
    mark = text[full[-1][1] : last[0]].rstrip()[-1:]
    if mark not in _PLACE_MARKS:
        return spans
    first, *others = text[last[0] : last[1]].split()
    person = fold(text[full[-1][0] :].split(maxsplit=1)[0])
    is_elsewhere = person in words.given_names and fold(first) not in words.given_names
    key = fold(first)
    is_named = key in words.place_openings or key.endswith(tuple(words.place_endings))
    is_place = not others or (is_named and key not in words.given_names)
    if not (is_place or (mark != "," and is_elsewhere)):
        return spans
    return without_place(text, full, words)  # "Jane Roe, New York, London"


def _may_be_place(text: str, spans: list[Span], at: int, words: Vocabulary) -> bool:
    """Return whether the span at an odd place is a word behind a name, which each other one is."""
    start, end = spans[at]
    is_word = " " not in text[start:end]
    is_behind = at > 0 and text[spans[at - 1][1] : start].strip() == ","
    is_place = is_word and is_behind and fold(text[start:end]) not in words.given_names
    return is_place if at % 2 else not is_word
