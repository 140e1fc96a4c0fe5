"""Noun phrases and the names in them: who or what is named in a stretch of tokens."""

from typing import Literal

from msgspec import Struct, structs

NOMINATIVE = "nominative"
"""The case of who acts; the only one in languages that have none."""
NEUTER = "n"
"""The gender of what is no person."""
PERSONAL = ("m", "f")
"""The genders that a word can show of a person."""
_ONLY_CASE = frozenset((NOMINATIVE,))
_NO_CASE: frozenset[str] = frozenset()
PhraseKind = Literal["person", "role", "pronoun", "organisation", "thing"]


class NameGroup(Struct, frozen=True, gc=False):
    """A person's name: tokens[first:last], its words, and the cases and genders left open."""

    first: int
    last: int
    words: tuple[str, ...]
    masculine: frozenset[str]
    feminine: frozenset[str]

    @property
    def gender(self) -> str:
        """The gender of who bears the name, "" where it may be either's."""
        if bool(self.masculine) == bool(self.feminine):
            return ""
        return "m" if self.masculine else "f"

    def fits(self, case: str, gender: str) -> bool:
        """Return whether the name can be in `case` for a person of `gender` ("" is any)."""
        return (gender != "f" and case in self.masculine) or (
            gender != "m" and case in self.feminine
        )


def undeclined(first: int, last: int, words: tuple[str, ...], gender: str = "") -> NameGroup:
    """Return the name tokens[first:last] of whoever is of a gender, "" for either."""
    masculine = _NO_CASE if gender == "f" else _ONLY_CASE
    return NameGroup(first, last, words, masculine, _NO_CASE if gender == "m" else _ONLY_CASE)


def genders_of(masculine: frozenset[str], feminine: frozenset[str]) -> dict[str, str]:
    """Return first names with the gender of who bears them: m, f, or "" for either."""
    either = masculine & feminine
    return dict.fromkeys(masculine, "m") | dict.fromkeys(feminine, "f") | dict.fromkeys(either, "")


class Phrase(Struct, frozen=True, gc=False):
    """A noun phrase: passage.tokens[first:last].

    `gender` is m, f, n, mf or "" (plural, or unknown). `clitic` counts the letters of the last
    token that belong to a verb: "He’s".
    """

    passage: int
    first: int
    last: int
    head: int
    kind: PhraseKind
    case: str = ""
    gender: str = ""
    plural: bool = False
    name: NameGroup | None = None
    members: "tuple[Phrase, ...]" = ()
    """The phrases that a conjunction joins in this one."""
    clitic: int = 0


def named(passage: int, name: NameGroup) -> Phrase:
    """Return the phrase that a name alone is, where nothing is declined."""
    head = name.last - 1
    return Phrase(passage, name.first, name.last, head, "person", NOMINATIVE, name=name)


def coordinated(*members: Phrase) -> Phrase:
    """Return phrases that a conjunction joins as one: «Anna Reuter und Lea Brandt»."""
    return structs.replace(
        members[0],
        last=members[-1].last,
        kind="role",
        gender="",
        plural=True,
        name=None,
        members=members,
    )
