"""The roles before a name: «актёр и режиссёр Олег Норт», «первый заместитель мэра Ветров»."""

from msgspec import Struct, structs

from newsparse.languages.ru_names import ANY_CASE
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.phrases.head_nouns import Labels
from newsparse.segmenter.russian.phrases.leftwards import Asked, Leftwards

_ONLY_NOMINATIVE = frozenset({NOMINATIVE})


class Beside(Struct, frozen=True):
    """The roles before a name, where they begin, and the cases that they share with it.

    Of each, the nearest first, it tells where its head stands, and where it ends.
    """

    cases: frozenset[str]
    heads: tuple[tuple[int, int], ...]
    first: int


class RolesBefore:
    """Reads the roles before the names of one passage."""

    def __init__(self, names: NameReader, labels: Labels) -> None:
        self._names = names
        self._labels = labels
        self._read: dict[Asked, Beside | None] = {}

    def of(self, name: NameGroup) -> Beside | None:
        """Return the roles that stand before a name, or None.

        Of one that may be in any case they are those of the nominative, if there are any:
        «помощник министра Таро Дым».
        """
        firm = Asked(name, name.first, _ONLY_NOMINATIVE, is_firm=True)
        read = self._answer(firm) if name.fits(NOMINATIVE, "") else None
        return read or self.of_list(name, name.first, plural=False)

    def of_list(self, name: NameGroup, begin: int, *, plural: bool = True) -> Beside | None:
        """Return the roles of several before a list that a name begins, or what opens it."""
        cases = frozenset(ANY_CASE) if begin < name.first else name.masculine | name.feminine
        asked = Asked(name, begin, cases, plural)
        is_one = plural or len(name.words) == 1
        again = None if is_one else structs.replace(asked, by_last_word=True)
        return self._answer(asked) or (self._answer(again) if again else None)

    def heads_in(self, name: NameGroup, case: str) -> list[int]:
        """Return where the heads of the roles before a name stand, if that is in `case`."""
        read = self._answer(Asked(name, name.first, frozenset({case})))
        return [at for at, _ in read.heads] if read else []

    def _answer(self, asked: Asked) -> Beside | None:
        if asked not in self._read:
            walk = Leftwards(self._names, self._labels, asked)
            heads = tuple(walk.heads())
            self._read[asked] = Beside(walk.shared, heads, walk.first) if heads else None
        return self._read[asked]
