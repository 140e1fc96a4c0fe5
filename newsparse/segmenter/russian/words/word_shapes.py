"""What a Russian word can be, as the dictionary tags it, and as all words of its shape can."""

from collections.abc import Mapping, Sequence
from functools import cache

from msgspec import Struct, structs

_NOMINAL = frozenset({"noun", "adjective", "pronoun", "numeral"})
_MODIFIERS = frozenset({"adjective", "numeral"})
Place = bytes
"""A paradigm of the dictionary, and the number of a form in it, as the word graph keeps them."""
Spelled = Sequence[tuple[str, Sequence[Place]]]
"""The dictionary's spellings of a word, each with its places."""


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


class Reading(Struct, frozen=True, gc=False):
    """One thing that a word can be: its tag, and its place, the form of a paradigm.

    A word without `prefix` letters before and `suffix` letters behind, and with `ending`, is the
    dictionary form: «заявил» → «заяви» → «заявить».
    """

    tag: Tag
    place: Place
    prefix: int
    suffix: int
    ending: str


class Shape(Struct, frozen=True, gc=False):
    """What all words can be that have the same places in the paradigms, the animate ones first.

    `cases` are those in which such a word can be the head of a noun phrase, or begin one, each with
    what it then is; `noun_readings` are the readings as a noun, `heads` the cases of these, each
    with the number of the first noun in it; `modifiers` are those in which it stands before a noun,
    and `traits` those of all tags.
    """

    readings: tuple[Reading, ...] = ()
    tags: tuple[Tag, ...] = ()
    parts: frozenset[str] = frozenset()
    traits: frozenset[str] = frozenset()
    cases: Mapping[str, Sequence[Tag]] = {}
    modifiers: frozenset[str] = frozenset()
    heads: Mapping[str, tuple[int, Tag]] = {}
    noun_readings: tuple[Reading, ...] = ()


class Word(Shape, frozen=True, gc=False):
    """What a word can be, wherever it stands; all fields are empty where it is unknown.

    «еще» is spelled «ещё» in the dictionary. `nouns` are the dictionary forms of the nouns that it
    can be.
    """

    spelled: Spelled = ()
    nouns: tuple[str, ...] = ()

    def in_case(self, case: str, *, parts: tuple[str, ...]) -> Tag | None:
        """Return the first tag that is one of `parts` in `case`, or None."""
        for tag in self.cases.get(case, ()):
            if tag.part in parts:
                return tag
        return None

    def noun_in(self, case: str) -> Tag | None:
        """Return what the word is as a noun in `case`, or None."""
        head = self.heads.get(case)
        return head[1] if head else None

    def lemma(self, reading: Reading) -> str:
        """Return the dictionary form of the word in one of its readings."""
        return _lemma(self.spelled, reading)

    def spelling(self, reading: Reading) -> str:
        """Return how the dictionary spells the word in one of its readings."""
        return _spelling(self.spelled, reading)

    def respelled(self, lower: str) -> "Word":
        """Return a word that the dictionary lacks, and that is declined like this one."""
        return new_word([(lower, places) for _, places in self.spelled], self.readings)


UNKNOWN = Word()


def new_word(spelled: Spelled, readings: Sequence[Reading]) -> Word:
    """Return the word with some spellings that can be what `readings` say."""
    return word_of(spelled, shape_of(readings))


def word_of(spelled: Spelled, shape: Shape) -> Word:
    """Return the word with some spellings that has a shape."""
    nouns = tuple([_lemma(spelled, reading) for reading in shape.noun_readings])
    return Word(**structs.asdict(shape), spelled=spelled, nouns=nouns)


def _lemma(spelled: Spelled, reading: Reading) -> str:
    spelling = _spelling(spelled, reading)
    return spelling[reading.prefix : len(spelling) - reading.suffix] + reading.ending


def _spelling(spelled: Spelled, reading: Reading) -> str:
    for spelling, places in spelled:
        if reading.place in places:
            return spelling
    raise LookupError(f"{reading.tag.part} is no reading of the word")


def shape_of(readings: Sequence[Reading]) -> Shape:
    """Return the shape of words that can be what `readings` say."""
    ordered = tuple(sorted(readings, key=lambda reading: not reading.tag.animate))
    tags = tuple([reading.tag for reading in ordered])
    nouns = tuple([reading for reading in ordered if reading.tag.part == "noun"])
    return Shape(
        readings=ordered,
        tags=tags,
        parts=frozenset([tag.part for tag in tags]),
        traits=frozenset[str]().union(*[tag.traits for tag in tags]),
        cases=_cases_of(tags),
        modifiers=frozenset([tag.case for tag in tags if tag.part in _MODIFIERS]),
        heads=_heads_of(nouns),
        noun_readings=nouns,
    )


def _cases_of(tags: Sequence[Tag]) -> dict[str, list[Tag]]:
    """Return the cases in which a word can be in a noun phrase, each with what it then is."""
    cases: dict[str, list[Tag]] = {}
    for tag in tags:
        if tag.part in _NOMINAL:
            cases.setdefault(tag.case, []).append(tag)
    return cases


def _heads_of(nouns: Sequence[Reading]) -> dict[str, tuple[int, Tag]]:
    """Return the cases that nouns can be in, each with the number of the first that can."""
    heads: dict[str, tuple[int, Tag]] = {}
    for number, noun in enumerate(nouns):
        heads.setdefault(noun.tag.case, (number, noun.tag))
    return heads
