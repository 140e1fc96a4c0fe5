"""Lines of a page in which several fields stand side by side, cut into one line for each."""

import re
from collections.abc import Iterable

from newsparse.reader.page.markup import one_line

_LONGEST = 250  # letters: a longer text is a paragraph
MAY_HOLD_FIELDS = re.compile(r"[|｜／·•\u3000]|\xa0\xa0|//|[:：][^:：]*[:：]")
"""What a text has at a glance that may hold several: a seam, or two labels."""
_SEAM = re.compile(
    r"(?:(?<!\s)\s++)?(?:[|｜／]|(?<=\s)(?:[·•]|//)(?=\s)|\u3000(?!\w\b)|\xa0{2})\s*"
)
"""A wide blank before a lone letter spreads a name: 「张　伟」."""
_LABEL = re.compile(r"(?<![^\s,;])[^\W\d_]{2,20}\s?[:：]")
_COLON = re.compile("[:：]")
_LEAST_LABELS = 2
"""A lone word before a colon may belong to a sentence."""
_LIST_MARKS = ("", ",", ";")
"""What stands before a label that is written small: "text: Jane Roe, photo: John Doe"."""


def field_lines(text: str) -> list[str]:
    """Return the fields in a short text, on one line each, or what it says as it stands.

    >>> field_lines("Published: 5 May 2018 | By Jane Roe")
    ['Published: 5 May 2018', 'By Jane Roe']
    >>> field_lines("发布时间：2018-05-04　来源：县文化局 作者：李晓明")
    ['发布时间：2018-05-04', '来源：县文化局', '作者：李晓明']
    >>> field_lines("The vote: eleven to four. The town: glad.")
    ['The vote: eleven to four. The town: glad.']
    """
    if not text or text.isspace():
        return []
    if len(text) > _LONGEST or not MAY_HOLD_FIELDS.search(text):
        return [one_line(text)]
    lines: list[str] = []
    for part in _SEAM.split(text):
        lines += _cut_at_labels(part) if _COLON.search(part) else (part,)
    return [one_line(line) for line in lines if line and not line.isspace()]


def all_field_lines(texts: Iterable[str]) -> list[str]:
    """Return the fields in `texts`, in order; what holds no several is left as it stands."""
    lines: list[str] = []
    for text in texts:
        if len(text) <= _LONGEST and MAY_HOLD_FIELDS.search(text):
            lines += field_lines(text)
        else:
            lines.append(text)
    return lines


def _cut_at_labels(text: str) -> list[str]:
    """Cut a text before its labels: at none inside one of several words, «Автор идеи: Ким»."""
    starts = [
        found.start()
        for found in _LABEL.finditer(text)
        if not found[0][0].islower() or text[: found.start()].rstrip()[-1:] in _LIST_MARKS
    ]
    if len(starts) < _LEAST_LABELS:
        return [text]
    ends = [*starts[1:], len(text)]
    first = text[: starts[0]]
    return [first, *(text[start:end] for start, end in zip(starts, ends, strict=True))]
