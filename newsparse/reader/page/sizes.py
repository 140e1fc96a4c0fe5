"""How much text there is, in letters of an alphabet, and how much of it stands inside links."""

import re
from collections.abc import Mapping, Sequence

from newsparse.reader.page.text import LINE_END

_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_MORE_LETTERS = 3
"""Half letters that a character of those scripts counts for beyond one: as translations show, a
Japanese text has two fifths of the characters of an English one."""


def size_of(text: str) -> int:
    """Return how long `text` is, in letters of an alphabet.

    A character of Chinese, Japanese or Korean says as much as two or three letters do.
    """
    size = len(text)
    return size if text.isascii() else size + _MORE_LETTERS * len(_DENSE.findall(text)) // 2


def linked_parts(parts: Sequence[str], linked: Mapping[int, int]) -> list[int]:
    """Return how much of each paragraph that `parts` make stands inside links.

    `linked` has the length of those parts (indices) that do.
    """
    found, ends = list[int](), 0
    for number, part in enumerate(parts):
        if part == LINE_END:
            ends += 1
        elif not part.isspace():
            if ends > 1 or not found:
                found.append(0)
            ends = 0
            found[-1] += linked.get(number, 0)
    return found
