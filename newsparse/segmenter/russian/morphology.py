"""Russian word forms: what a word can be, and its other forms.

The dictionary is OpenCorpora's as pymorphy3 ships it (M. Korobov, "Morphological Analyzer and
Generator for Russian and Ukrainian Languages", AIST 2015), read directly: only the word graph,
the paradigms and the tags. That loads in 25 ms and takes 2 µs a word, where pymorphy3's own
analyser takes 125 ms and 30-100 µs; what it adds is guesses at unknown words, and newsparse
guesses those itself, from names only (see `names`).
"""

import array
import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.tags import Tag, read_tag

_PREFIXES = ("", "по", "наи")
"""What a form can begin with, as the dictionary numbers it: «посильнее», «наибольший»."""
_NOMINAL = frozenset({"noun", "adjective", "pronoun", "numeral"})
_MODIFIERS = frozenset({"adjective", "numeral"})
_CLOSED_CLASS = frozenset({"preposition", "conjunction", "pronoun"})
"""What «в», «по» and «и» are, and never an abbreviation or a Korean surname."""
_SHORT_WORD = 3  # letters
_SHAPES = 8192  # a third of those of the whole dictionary, a few megabytes
_LONGEST_WORD = 40  # letters: the dictionary's longest; longer ones are text run together
Place = bytes
"""A paradigm of the dictionary, and the number of a form in it, as the word graph keeps them."""
_PLACE = struct.Struct(">HH")
Spelled = Sequence[tuple[str, Sequence[Place]]]
"""The dictionary's spellings of a word, each with its places."""


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


class _Shape(Struct, frozen=True, gc=False):
    """What all words can be that have the same places in the paradigms, the animate ones first.

    `cases` are those in which such a word can be the head of a noun phrase, or begin one, each with
    what it then is; `nouns` are the readings as a noun, `heads` the cases of these, each with the
    number of the first noun in it; `modifiers` are those in which it stands before a noun, and
    `traits` those of all tags.
    """

    readings: tuple[Reading, ...]
    tags: tuple[Tag, ...]
    parts: frozenset[str]
    traits: frozenset[str]
    cases: dict[str, list[Tag]]
    modifiers: frozenset[str]
    heads: dict[str, tuple[int, Tag]]
    nouns: tuple[Reading, ...]


class Word(Struct, frozen=True, gc=False):
    """What a word can be, wherever it stands; all fields are empty where it is unknown.

    «еще» is spelled «ещё» in the dictionary. `nouns` are the dictionary forms of the nouns that it
    can be, `cases`, `modifiers` and `heads` those of `_Shape`.
    """

    spelled: Spelled = ()
    readings: tuple[Reading, ...] = ()
    tags: tuple[Tag, ...] = ()
    parts: frozenset[str] = frozenset()
    traits: frozenset[str] = frozenset()
    cases: Mapping[str, Sequence[Tag]] = {}
    modifiers: frozenset[str] = frozenset()
    heads: Mapping[str, tuple[int, Tag]] = {}
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
    return _word(spelled, _shape_of(readings))


def _word(spelled: Spelled, shape: _Shape) -> Word:
    nouns = [_lemma(spelled, reading) for reading in shape.nouns]
    return Word(
        spelled=spelled,
        readings=shape.readings,
        tags=shape.tags,
        parts=shape.parts,
        traits=shape.traits,
        cases=shape.cases,
        modifiers=shape.modifiers,
        heads=shape.heads,
        nouns=tuple(nouns),
    )


def _lemma(spelled: Spelled, reading: Reading) -> str:
    spelling = _spelling(spelled, reading)
    return spelling[reading.prefix : len(spelling) - reading.suffix] + reading.ending


def _spelling(spelled: Spelled, reading: Reading) -> str:
    for spelling, places in spelled:
        if reading.place in places:
            return spelling
    raise LookupError(f"{reading.tag.part} is no reading of the word")


class Dictionary:
    """The word forms of Russian, loaded once."""

    def __init__(self) -> None:
        import dawg
        import pymorphy3_dicts_ru

        folder = Path(pymorphy3_dicts_ru.get_path())
        self._graph: Any = dawg.BytesDAWG()
        self._graph.load(str(folder / "words.dawg"))
        self._yo: Any = self._graph.compile_replaces({"е": "ё"})
        self._tags: list[str] = _strings(folder / "gramtab-opencorpora-int.json")
        self._suffixes: list[str] = _strings(folder / "suffixes.json")
        self._numbers = array.array("H", (folder / "paradigms.array").read_bytes())
        self._starts = _starts(self._numbers)

    def word(self, lower: str) -> Word:
        """Return what the lower-case word can be, UNKNOWN where that is; «е» may be «ё»."""
        spelled = self._spelled(lower) if len(lower) <= _LONGEST_WORD else ()
        if not spelled:
            return UNKNOWN
        places = b"".join([place for _, found in spelled for place in found])
        shape = _short_shape(places) if len(lower) <= _SHORT_WORD else _shape(places)
        return _word(spelled, shape)

    def _spelled(self, lower: str) -> Spelled:
        if "е" in lower:
            found: Spelled = self._graph.similar_items(lower, self._yo)
            return found
        places = self._graph.get(lower)  # half the words have no «е», and this takes half the time
        return ((lower, places),) if places else ()

    def reading(self, place: Place) -> Reading:
        """Return what the words at `place` are there."""
        paradigm, form = _PLACE.unpack(place)
        start, size = self._paradigm(paradigm)
        numbers = self._numbers
        return Reading(
            tag=self._tag(paradigm, form),
            place=place,
            prefix=len(_PREFIXES[numbers[start + 2 * size + form]]),
            suffix=len(self._suffixes[numbers[start + form]]),
            ending=self._suffixes[numbers[start]],
        )

    def _tag(self, paradigm: int, form: int) -> Tag:
        start, size = self._paradigm(paradigm)
        return read_tag(self._tags[self._numbers[start + size + form]])

    def nominative(
        self, word: Word, reading: Reading, *, plural: bool, gender: str = ""
    ) -> str | None:
        """Return the nominative of the same word, or None where it has none."""
        spelling = word.spelling(reading)
        paradigm, _ = _PLACE.unpack(reading.place)
        start, size = self._paradigm(paradigm)
        tags = map(self._tags.__getitem__, self._numbers[start + size : start + 2 * size])
        forms = [
            self._form(spelling, reading, paradigm, form)
            for form, tag in enumerate(map(read_tag, tags))
            if _fits(tag, reading.tag, plural=plural, gender=gender)
        ]
        # «Юрьевича» is a form of «Юрьевич» and, the dictionary says, of «Юриевич»
        return max(forms, key=lambda form: _shared_letters(form, spelling), default=None)

    def _form(self, spelling: str, reading: Reading, paradigm: int, form: int) -> str:
        """Return another form of the word that is spelled so in `reading`."""
        start, size = self._paradigm(paradigm)
        prefix = _PREFIXES[self._numbers[start + 2 * size + form]]
        stem = spelling[reading.prefix : len(spelling) - reading.suffix]
        return prefix + stem + self._suffixes[self._numbers[start + form]]

    def _paradigm(self, number: int) -> tuple[int, int]:
        """Return where a paradigm begins, and how many forms it has.

        The ids of its forms' suffixes stand there, then those of their tags, then their prefixes.
        """
        start = self._starts[number]
        return start + 1, self._numbers[start] // 3


@cache
def dictionary() -> Dictionary:
    """Return the dictionary, loaded when it is first asked for."""
    return Dictionary()


@lru_cache(maxsize=_SHAPES)
def _shape(places: bytes) -> _Shape:
    """Return the shape of the words at `places`; it holds no word, so it outlives documents."""
    return _shape_of(_readings(places))


@lru_cache(maxsize=_SHAPES)
def _short_shape(places: bytes) -> _Shape:
    """Return the shape of the short words at `places`."""
    readings = _readings(places)
    return _shape_of([r for r in readings if r.tag.part in _CLOSED_CLASS] or readings)


def _readings(places: bytes) -> list[Reading]:
    size = _PLACE.size
    return [dictionary().reading(places[at : at + size]) for at in range(0, len(places), size)]


def _shape_of(readings: Sequence[Reading]) -> _Shape:
    ordered = tuple(sorted(readings, key=lambda reading: not reading.tag.animate))
    tags = tuple([reading.tag for reading in ordered])
    nouns = tuple([reading for reading in ordered if reading.tag.part == "noun"])
    return _Shape(
        readings=ordered,
        tags=tags,
        parts=frozenset([tag.part for tag in tags]),
        traits=frozenset[str]().union(*[tag.traits for tag in tags]),
        cases=_cases_of(tags),
        modifiers=frozenset([tag.case for tag in tags if tag.part in _MODIFIERS]),
        heads=_heads_of(nouns),
        nouns=nouns,
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


def _shared_letters(one: str, other: str) -> int:
    """Count the letters with which both words begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _fits(tag: Tag, like: Tag, *, plural: bool, gender: str) -> bool:
    """Return whether a form with `tag` is the nominative of a word with the tag `like`."""
    if tag.case != NOMINATIVE or tag.plural != plural or tag.part != like.part:
        return False
    return plural or not gender or not tag.gender or gender in tag.gender


def _strings(path: Path) -> list[str]:
    return msgspec.json.decode(path.read_bytes(), type=list[str])


def _starts(numbers: "array.array[int]") -> list[int]:
    """Return where each paradigm begins, at its size; the first number counts them."""
    starts, at = [], 1
    for _ in range(numbers[0]):
        starts.append(at)
        at += 1 + numbers[at]
    return starts
