"""Names of persons that no case changes: what all forms of one share, and the fullest of them."""

from newsparse.segmenter.person import Person
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup

_ONLY_CASE = frozenset((NOMINATIVE,))
_NO_CASE: frozenset[str] = frozenset()


def genders_of(masculine: frozenset[str], feminine: frozenset[str]) -> dict[str, str]:
    """Return first names with the gender of who bears them: m, f, or "" for either."""
    either = masculine & feminine
    return dict.fromkeys(masculine, "m") | dict.fromkeys(feminine, "f") | dict.fromkeys(either, "")


def undeclined(first: int, last: int, words: tuple[str, ...], gender: str = "") -> NameGroup:
    """Return the name tokens[first:last] of whoever is of a gender, "" for either."""
    masculine = _NO_CASE if gender == "f" else _ONLY_CASE
    return NameGroup(first, last, words, masculine, _NO_CASE if gender == "m" else _ONLY_CASE)


class UndeclinedNames:
    """The names of one article as they stand; a grammar replaces what it knows better."""

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the words of a name in small letters, particles aside: "Karl von der Aue"."""
        lowers = [word.lower().strip(".") for word in words if not word.islower()]
        return tuple(lowers or [words[-1].lower()])

    def is_patronymic(self, _: str) -> bool:
        """Return False: names of fathers are not known."""
        return False

    def is_first_name(self, _: str) -> bool:
        """Return False: first names are not known."""
        return False

    def may_grow(self, _: Person) -> bool:
        """Return True: the fuller name may stand further on."""
        return True

    def full_name(self, person: Person) -> str:
        """Return the fullest name that the article gives: the most words, then letters."""
        fullest: tuple[str, ...] = max((one.words for one in person.occurrences), key=_fullness)
        return " ".join(fullest)


def _fullness(words: tuple[str, ...]) -> tuple[int, int]:
    return len(words), sum(map(len, words))
