"""Bylines in scripts that set no blank in a name: 「文・田中美咲」, 「[일보 한서윤 기자]」."""

import re
from collections.abc import Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.name_words import is_one_word_name

_PARTS = re.compile(r"[^\s・·／/:：=＝|｜（）()【】\[\],，、]+|[,，、]")
_COMMAS = (",", "，", "、")
_LONGEST = 40  # characters of such a line, with the paper and an address
_LETTERS = range(2, 6)  # of a name: 林怡, 小野寺美咲


def spaceless_people(line: str, *, language: str | None) -> Sequence[str]:
    """Return the people in a line in which little but a label or a role stands beside a name.

    >>> spaceless_people("文 田中美咲　写真 佐藤健一", language="ja")
    ['田中美咲']
    >>> spaceless_people("[시민일보 한서윤, 박민수 기자]", language="ko")
    ['한서윤', '박민수']
    """
    known = vocabulary(language)
    parts = [part for part in _PARTS.findall(line) if "@" not in part]
    if len(line) > _LONGEST or not any(map(is_one_word_name, parts)):
        return ()
    if not all(
        part in _COMMAS or is_one_word_name(part) or _is_label(part, known) for part in parts
    ):
        return ()
    last = next((n for n, part in enumerate(parts) if _is_label(part, known)), len(parts))
    behind = parts[last:]
    while behind and (_is_label(behind[0], known) or fold(behind[0]) in known.credit_labels):
        behind = behind[1:]
    found = [*_list_of(behind, known)] or [*_list_of(parts[:last][::-1], known)][::-1]
    return found if last < len(parts) else _with_role(parts, known)


def _list_of(parts: Sequence[str], known: Vocabulary) -> Iterator[str]:
    """Yield the name that opens `parts`, and those behind commas."""
    if parts and _is_name(parts[0], known):
        yield parts[0]
        if parts[1:2] and parts[1] in _COMMAS:
            yield from _list_of(parts[2:], known)


def _with_role(parts: Sequence[str], known: Vocabulary) -> Sequence[str]:
    """Return the name that alone stands right before its role: 「田中美咲記者」."""
    if len(parts) != 1:
        return ()
    names = (parts[0].removesuffix(role) for role in known.roles if parts[0].endswith(role))
    return [name for name in names if _is_name(name, known)][:1]


def _is_label(part: str, known: Vocabulary) -> bool:
    return fold(part) in known.author_labels or fold(part) in known.roles


def _is_name(part: str, known: Vocabulary) -> bool:
    """Return whether a word may be a name: of as many letters, with a surname that is known."""
    if len(part) not in _LETTERS or not is_one_word_name(part):
        return False
    if fold(part) in known.no_names | known.agencies:
        return False
    return not known.surnames or fold(part[0]) in known.surnames
