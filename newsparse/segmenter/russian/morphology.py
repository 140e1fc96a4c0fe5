"""Russian word forms: what a word can be, and its other forms.

The dictionary is OpenCorpora's as pymorphy3 ships it (M. Korobov, "Morphological Analyzer and
Generator for Russian and Ukrainian Languages", AIST 2015), read directly: only the word graph,
the paradigms and the tags. That loads in 25 ms and takes 2 µs a word, where pymorphy3's own
analyser takes 125 ms and 30-100 µs; what it adds is guesses at unknown words, and newsparse
guesses those itself, from names only (see `names`).
"""

import array
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

_CASES = {
    "nomn": "nominative",
    "gent": "genitive",
    "gen2": "genitive",
    "datv": "dative",
    "accs": "accusative",
    "ablt": "instrumental",
    "loct": "locative",
    "loc2": "locative",
    "voct": "vocative",
}
_GENDERS = {"masc": "m", "femn": "f", "neut": "n", "ms-f": "mf", "GNdr": "mf"}
_PARTS = {
    "NOUN": "noun",
    "ADJF": "adjective",
    "ADJS": "short adjective",
    "PRTF": "adjective",
    "PRTS": "short participle",
    "VERB": "verb",
    "GRND": "gerund",
    "INFN": "infinitive",
    "NPRO": "pronoun",
    "NUMR": "numeral",
    "PREP": "preposition",
    "CONJ": "conjunction",
    "PRCL": "particle",
    "ADVB": "adverb",
    "PRED": "predicative",
    "COMP": "comparative",
    "INTJ": "interjection",
}
_PREFIXES = ("", "по", "наи")
"""What a form can begin with, as the dictionary numbers it: «посильнее», «наибольший»."""
_NAME_TRAITS = frozenset({"Name", "Surn", "Patr"})


class Tag(Struct, frozen=True, gc=False):
    """What a word form is. `gender` is one of m, f, n, mf (both) or "" (plural, or none)."""

    part: str
    case: str
    gender: str
    plural: bool
    animate: bool
    traits: frozenset[str]

    @property
    def is_name(self) -> bool:
        """Whether the form is a first name, a surname or a patronymic."""
        return not _NAME_TRAITS.isdisjoint(self.traits)


class Reading(Struct, frozen=True, gc=False):
    """One thing that a word can be: its tag, and its place in a paradigm of the dictionary."""

    word: str
    tag: Tag
    paradigm: int
    form: int


class Dictionary:
    """The word forms of Russian. Loaded once; it holds no word of any document."""

    def __init__(self) -> None:
        import dawg
        import pymorphy3_dicts_ru

        folder = Path(pymorphy3_dicts_ru.get_path())
        self._graph: Any = dawg.RecordDAWG(">HH")
        self._graph.load(str(folder / "words.dawg"))
        self._yo: Any = self._graph.compile_replaces({"е": "ё"})
        self._tags: list[str] = _strings(folder / "gramtab-opencorpora-int.json")
        self._suffixes: list[str] = _strings(folder / "suffixes.json")
        self._numbers = array.array("H", (folder / "paradigms.array").read_bytes())
        self._starts = _starts(self._numbers)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return what the lower-case `word` can be, () where it is unknown; «е» may be «ё»."""
        return tuple(
            Reading(key, self._tag_of(paradigm, form), paradigm, form)
            for key, places in self._graph.similar_items(word, self._yo)
            for paradigm, form in places
        )

    def _tag_of(self, paradigm: int, form: int) -> Tag:
        start = self._starts[paradigm]
        return _tag(self._tags[self._numbers[start + 1 + self._numbers[start] // 3 + form]])

    def lemma(self, reading: Reading) -> str:
        """Return the dictionary form: «заявил» → «заявить»."""
        return self._form(reading, 0)

    def inflected(
        self, reading: Reading, *, case: str, plural: bool, gender: str = ""
    ) -> str | None:
        """Return the form of the same word in `case`, or None where it has none."""
        _, size = self._paradigm(reading.paradigm)
        forms = [
            self._form(reading, form)
            for form in range(size)
            if _fits(
                self._tag_of(reading.paradigm, form),
                reading.tag,
                case=case,
                plural=plural,
                gender=gender,
            )
        ]
        # «Юрьевича» is a form of «Юрьевич» and, the dictionary says, of «Юриевич»
        return max(forms, key=lambda form: _shared_letters(form, reading.word), default=None)

    def _form(self, reading: Reading, form: int) -> str:
        start, size = self._paradigm(reading.paradigm)
        numbers, prefixes = self._numbers, start + 2 * size
        prefix = _PREFIXES[numbers[prefixes + reading.form]]
        suffix = self._suffixes[numbers[start + reading.form]]
        stem = reading.word[len(prefix) : len(reading.word) - len(suffix)]
        return _PREFIXES[numbers[prefixes + form]] + stem + self._suffixes[numbers[start + form]]

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


def _shared_letters(one: str, other: str) -> int:
    """Count the letters with which both words begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _fits(tag: Tag, like: Tag, *, case: str, plural: bool, gender: str) -> bool:
    """Tell whether a form with `tag` is the one in `case` of a word with the tag `like`."""
    has_gender = plural or not gender or not tag.gender or gender in tag.gender
    return tag.case == case and tag.plural == plural and tag.part == like.part and has_gender


@cache
def _tag(text: str) -> Tag:
    """Read a tag of the dictionary; there are some 5,500, whatever the documents."""
    grammemes = text.replace(" ", ",").split(",")
    return Tag(
        part=_PARTS.get(grammemes[0], grammemes[0].lower()),
        case=next((_CASES[g] for g in grammemes if g in _CASES), ""),
        gender=next((_GENDERS[g] for g in grammemes if g in _GENDERS), ""),
        plural="plur" in grammemes,
        animate="anim" in grammemes,
        traits=frozenset(grammemes),
    )


def _strings(path: Path) -> list[str]:
    return msgspec.json.decode(path.read_bytes(), type=list[str])


def _starts(numbers: "array.array[int]") -> list[int]:
    """Return where each paradigm begins, at its size; the first number counts them."""
    starts, at = [], 1
    for _ in range(numbers[0]):
        starts.append(at)
        at += 1 + numbers[at]
    return starts
