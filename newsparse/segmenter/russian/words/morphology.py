"""Russian word forms: what a word can be, and its other forms.

The dictionary is OpenCorpora's as pymorphy3 ships it (M. Korobov, "Morphological Analyzer and
Generator for Russian and Ukrainian Languages", AIST 2015), read directly: only the word graph,
the paradigms and the tags. That loads in 25 ms and takes 2 µs a word, where pymorphy3's own
analyser takes 125 ms and 30-100 µs; what it adds is guesses at unknown words, and newsparse
guesses those itself, from names only (see `names`).
"""

import array
import struct
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import msgspec

from newsparse.segmenter.passages.tokens import shared_letters
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.words.tags import Tag, read_tag
from newsparse.segmenter.russian.words.word_shapes import (
    UNKNOWN,
    Place,
    Reading,
    Shape,
    Spelled,
    Word,
    shape_of,
    word_of,
)

_PREFIXES = ("", "по", "наи")
"""What a form can begin with, as the dictionary numbers it: «посильнее», «наибольший»."""
_CLOSED_CLASS = frozenset({"preposition", "conjunction", "pronoun"})
"""What «в», «по» and «и» are, and never an abbreviation or a Korean surname."""
_SHORT_WORD = 3  # letters
_SHAPES = 8192  # a third of those of the whole dictionary, a few megabytes
_LONGEST_WORD = 40  # letters: the dictionary's longest; longer ones are text run together
_PLACE = struct.Struct(">HH")


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
        return word_of(spelled, _shape(places, is_short=len(lower) <= _SHORT_WORD))

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
            tag=read_tag(self._tags[numbers[start + size + form]]),
            place=place,
            prefix=len(_PREFIXES[numbers[start + 2 * size + form]]),
            suffix=len(self._suffixes[numbers[start + form]]),
            ending=self._suffixes[numbers[start]],
        )

    def nominative(
        self, word: Word, reading: Reading, *, plural: bool, gender: str = ""
    ) -> str | None:
        """Return the nominative of the same word, or None where it has none."""
        return self.in_case(NOMINATIVE, word, reading, plural=plural, gender=gender)

    def in_case(
        self, case: str, word: Word, reading: Reading, *, plural: bool, gender: str = ""
    ) -> str | None:
        """Return a case of the same word, or None where it has none."""
        spelling = word.spelling(reading)
        paradigm, _ = _PLACE.unpack(reading.place)
        start, size = self._paradigm(paradigm)
        tags = map(self._tags.__getitem__, self._numbers[start + size : start + 2 * size])
        forms = [
            self._form(spelling, reading, paradigm, form)
            for form, tag in enumerate(map(read_tag, tags))
            if tag.case == case and _fits(tag, reading.tag, plural=plural, gender=gender)
        ]
        # «Юрьевича» is a form of «Юрьевич» and, the dictionary says, of «Юриевич»
        return max(forms, key=lambda form: shared_letters(form, spelling), default=None)

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
def _shape(places: bytes, *, is_short: bool) -> Shape:
    """Return the shape of the words at `places`; it holds no word, so it outlives documents."""
    at_words = range(0, len(places), _PLACE.size)
    readings = [dictionary().reading(places[at : at + _PLACE.size]) for at in at_words]
    closed = [r for r in readings if r.tag.part in _CLOSED_CLASS] if is_short else []
    return shape_of(closed or readings)


def _fits(tag: Tag, like: Tag, *, plural: bool, gender: str) -> bool:
    """Return whether a form with `tag` can be one of a word with the tag `like`."""
    if tag.plural != plural or tag.part != like.part:
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
