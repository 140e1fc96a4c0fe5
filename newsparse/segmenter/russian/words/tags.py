"""What a Russian word form can be, as the dictionary tags it: part, case, gender, kind of name."""

from functools import cache

from msgspec import Struct


def _named(text: str) -> dict[str, str]:
    """Return the dictionary's words for something, each with ours."""
    return dict(pair.split(" ", 1) for pair in text.split(", "))


_CASES = _named(
    "nomn nominative, gent genitive, gen2 genitive, datv dative, accs accusative, "
    "ablt instrumental, loct locative, loc2 locative, voct vocative"
)
_GENDERS = _named("masc m, femn f, neut n, ms-f mf, GNdr mf")
_PARTS = _named(
    "NOUN noun, ADJF adjective, ADJS short adjective, PRTF adjective, PRTS short participle, "
    "VERB verb, GRND gerund, INFN infinitive, NPRO pronoun, NUMR numeral, PREP preposition, "
    "CONJ conjunction, PRCL particle, ADVB adverb, PRED predicative, COMP comparative, "
    "INTJ interjection"
)
PLACES_AND_BODIES = frozenset({"Geox", "Orgn"})
"""What the dictionary calls the names of places and of bodies."""
NAME_TRAITS = frozenset({"Name", "Surn", "Patr"})
"""What a first name, a surname and a patronymic are."""


class Tag(Struct, frozen=True, gc=False):
    """What a word form is. `gender` is one of m, f, n, mf (both) or "" (plural, or none)."""

    part: str
    case: str
    gender: str
    plural: bool
    animate: bool
    traits: frozenset[str]
    is_name: bool
    """Whether the form is a first name, a surname or a patronymic."""
    is_place: bool
    """Whether the form is the name of a place or of a body."""


@cache
def read_tag(text: str) -> Tag:
    """Read a tag of the dictionary; there are some 5,500, whatever the documents."""
    grammemes = text.replace(" ", ",").split(",")
    return Tag(
        part=_PARTS.get(grammemes[0], grammemes[0].lower()),
        case=next((_CASES[g] for g in grammemes if g in _CASES), ""),
        gender=next((_GENDERS[g] for g in grammemes if g in _GENDERS), ""),
        plural="plur" in grammemes,
        animate="anim" in grammemes,
        traits=frozenset(grammemes),
        is_name=not NAME_TRAITS.isdisjoint(grammemes),
        is_place=not PLACES_AND_BODIES.isdisjoint(grammemes),
    )
