"""The name of a person taken apart: given names, initials, surname."""

import re
from functools import cached_property

from newsparse.languages.fold import fold
from newsparse.languages.ru_names import PATRONYMIC_ENDINGS
from newsparse.languages.sound import sound

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
"""What no name has, and what tells numbered ones apart: "Witness 2"."""
_CYRILLIC = re.compile("[а-яёіїєґ]", re.IGNORECASE)
_FULL_RUSSIAN = 3
"""Words of «Ветров Денис Ильич»."""


class PersonName:
    """A name as an article has it: "В. В. Путин", «Денис Ильич Ветров», "Anna van der Berg".

    `given` and `surname` are keys, made comparable, an initial being a single letter. A name of
    one word is a surname.
    """

    def __init__(self, name: str) -> None:
        words = [] if _DIGIT.search(name) else _in_order(_WORD.findall(name))
        self._words = words or [name]
        first = len(self._words) - 1
        while first > 1 and self._words[first - 1][:1].islower():  # van der Berg
            first -= 1
        self._first = first
        self.given = tuple(fold(word) for word in self._words[:first])
        self.surname = fold(" ".join(self._words[first:]))

    @property
    def is_full(self) -> bool:
        """Whether there is a given name, and not its initial alone."""
        return bool(self.given) and len(self.given[0]) > 1

    @cached_property
    def is_cyrillic(self) -> bool:
        """Whether it is written in Cyrillic letters."""
        return bool(_CYRILLIC.match(self._words[-1]))

    @cached_property
    def sound(self) -> tuple[str, str]:
        """How its first given name and its surname sound, in any alphabet."""
        return sound(self._words[0]), sound(" ".join(self._words[self._first :]))

    def agrees(self, other: "PersonName") -> bool:
        """Return whether no given name of one speaks against one of the other.

        An initial agrees with the names it may stand for, and what is left out with any.
        """
        return all(map(_agree, self.given, other.given))


def _agree(one: str, two: str) -> bool:
    return one == two or (min(len(one), len(two)) == 1 and one[0] == two[0])


def _in_order(words: list[str]) -> list[str]:
    """Return the words of a name with the surname last: not «Ветров Денис Ильич»."""
    if len(words) == _FULL_RUSSIAN and words[-1].lower().endswith(PATRONYMIC_ENDINGS):
        return [*words[1:], words[0]]
    return words
