"""Names of bodies: how they are compared, what is short for what, and which every reader knows."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from newsparse.recent import Recent

_ANY_MARK = re.compile(r"[^\w\s-]|_")
_MOST_WORDS = 12  # words of a name that are looked at: a bound


def folded(name: str) -> str:
    """Return a name as it is compared: small letters, «ё» as «е», no marks."""
    small = name.casefold().replace("ё", "е")
    return small if small.isalpha() else " ".join(_ANY_MARK.sub("", small).split())


def is_short_for(short: str, full: str) -> bool:
    """Return whether a one-word name is made of the first letters of a full name's words: «МОК».

    Small words («по», "of") may be left out, and what stands behind: «Следственный комитет России»
    is «СК».
    """
    if not short.isupper() or " " in short or short == full.partition(" ")[0]:
        return False  # "RT to the BBC"
    words = [word for word in full.split() if word[0].isalpha()][:_MOST_WORDS]
    big = [folded(word)[0] for word in words if len(word) > 2 or word.isupper()]
    every = [folded(word)[0] for word in words]
    letters, count = folded(short), len(short)
    return count > 1 and letters in ("".join(big[:count]), "".join(every[:count]))


class KnownNames:
    """Names of bodies that every reader of a language knows."""

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        self._full: dict[str, list[tuple[str, ...]]] = {}
        for row in rows:
            names = tuple(map(folded, row))
            for name in row:
                self._full.setdefault(_KEYS[name], []).append(names)

    def are_one(self, short: str, full: str) -> bool:
        """Return whether both name one body, whatever place stands behind the full name."""
        wanted = folded(full) + " "
        rows = self._full.get(_KEYS[short], ())
        return any(wanted.startswith(name + " ") for row in rows for name in row)

    def is_known(self, name: str) -> bool:
        """Return whether every reader knows a body by this name."""
        return _KEYS[name] in self._full

    def begins_known(self, text: str) -> bool:
        """Return whether a text begins with a known name: «Генеральная прокуратура России»."""
        words = text.split()[:_MOST_WORDS]
        return any(self.is_known(" ".join(words[:count])) for count in range(1, len(words) + 1))

    def full_names(self, name: str) -> list[str]:
        """Return the full names, folded, of the bodies that go by a name."""
        return [row[0] for row in self._full.get(_KEYS[name], ())]


_KEYS: Recent[str, str] = Recent(lambda name: name if name.isupper() else folded(name))
"""Names as they are looked up: initials keep their capitals, «СП» is no «сп»."""


@cache
def known_names(rows: tuple[tuple[str, ...], ...]) -> KnownNames:
    """Return the known names of a language, which are a table of its words."""
    return KnownNames(rows)


def fullest(name: str, named: Mapping[str, None], known: KnownNames) -> str:
    """Return the longest of the names in an article that stand for the body called `name`."""
    fuller = [other for other in named if is_short_for(name, other) or known.are_one(name, other)]
    longer = [one for one in named if name in named and one.startswith(f"{name} ")]
    fuller = fuller or longer * (len(longer) == 1)  # «das Amtsgericht», the «Amtsgericht Kiel»
    return max(fuller, key=len, default=name)
