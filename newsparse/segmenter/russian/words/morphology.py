"""Russian word forms: what a word can be, and its other forms.

The dictionary is OpenCorpora's as pymorphy3 ships it (M. Korobov, "Morphological Analyzer and
Generator for Russian and Ukrainian Languages", AIST 2015), read directly: only the word graph,
the paradigms and the tags. That loads in 25 ms and takes 2 µs a word, where pymorphy3's own
analyser takes 125 ms and 30-100 µs; what it adds is guesses at unknown words, and newsparse
guesses those itself, from names only (see `names`).
"""

import array
import struct
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import structs

from newsparse.languages.ru_foreign_names import NAME_MODELS
from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import OCCUPATION_MODELS, PLACE_ADJECTIVE_MODEL, PLACE_ADJECTIVES
from newsparse.segmenter.passages.tokens import shared_letters
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.words.word_shapes import (
    UNKNOWN,
    Place,
    Reading,
    Shape,
    Spelled,
    Tag,
    Word,
    new_word,
    read_tag,
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
_LONGEST_ENDING = 2  # letters: «Росстатом»
_SHORTEST_CORE = 4  # letters behind a prefix


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


def look_up(lower: str, words: RussianWords) -> Word:
    """Return what a word can be: as the dictionary knows it, else by the first guess that does."""
    word = dictionary().word(lower)
    if word.tags:
        return word
    return next(filter(None, (guess(lower, words) for guess in GUESSES)), UNKNOWN)


def declined_body(lower: str, words: RussianWords) -> Word | None:
    """Return «Росстатом» read like «комитетом», where it is a form of a body's known name."""
    for name, ending in _split_ends(lower):
        if name in words.declined_bodies:
            return _body(dictionary().word(words.declined_like + ending).respelled(lower))
    return None


def occupation(lower: str, _: RussianWords) -> Word | None:
    """Return «футурологом» read like «биологом», where it ends like such words, or None.

    Of a compound it is the last part: «журналистом-расследователем». «Лино» is like «Пабло».
    """
    last = lower.rpartition("-")[2]
    for name, ending in _split_ends(last):
        like = NAME_MODELS.get(name) or next(filter(name.endswith, OCCUPATION_MODELS), None)
        if like:
            return dictionary().word(OCCUPATION_MODELS.get(like, like) + ending).respelled(last)
    return None


def undeclined(lower: str, words: RussianWords) -> Word | None:
    """Return a compound that is not declined, read like another: «Минцифры», or None."""
    for prefix, case, model in words.undeclined:
        if lower.startswith(prefix):
            of = dictionary().word(lower.removeprefix(prefix)).noun_in(case)
            is_deputy = prefix == words.deputy_prefix  # «замначальника»
            fits = of and (of.animate if is_deputy else not of.animate and of.gender != "m")
            if fits or not case:
                return dictionary().word(model).respelled(lower)
    return None


def compound(lower: str, words: RussianWords) -> Word | None:
    """Return what the dictionary knows of a compound, «экс-мэр» as «мэр», or None."""
    known = dictionary().word(_core(lower, words))
    if known.parts.isdisjoint(("noun", "adjective")):
        return None  # «Мохаммад-Али» is no «али»
    return _body(known) if lower.startswith(words.body_prefixes) else known


GUESSES: tuple[Callable[[str, RussianWords], Word | None], ...] = (
    declined_body,
    occupation,
    undeclined,
    compound,
)
"""What an unknown word may be, in order."""


def adjective_of_place(lower: str) -> Word | None:
    """Return a word read like «русский», where it ends so, or None."""
    at = max(map(lower.rfind, PLACE_ADJECTIVES))
    if at <= 0:
        return None
    model = dictionary().word(PLACE_ADJECTIVE_MODEL + lower[at + len(PLACE_ADJECTIVES[0]) :])
    adjectives = [r for r in model.readings if r.tag.part == "adjective"]
    word = new_word([(lower, places) for _, places in model.spelled], adjectives)
    return word if adjectives else None


def _split_ends(lower: str) -> Iterator[tuple[str, str]]:
    """Yield a word's beginnings, the longest first, each with the ending that it then has."""
    for at in range(len(lower), max(0, len(lower) - _LONGEST_ENDING) - 1, -1):
        yield lower[:at], lower[at:]


def _core(lower: str, words: RussianWords) -> str:
    if "-" in lower:
        return lower.rpartition("-")[2]
    prefixes = words.prefixes + words.body_prefixes
    long = (p for p in prefixes if lower.startswith(p) and len(lower) >= len(p) + _SHORTEST_CORE)
    return lower.removeprefix(next(long, lower))


def _body(word: Word) -> Word:
    """Return a word as the name of a body, where it is a thing's: «Росавиация»."""
    things = [r for r in word.readings if r.tag.part == "noun" and not r.tag.animate]
    tags = [structs.replace(r.tag, traits=r.tag.traits | {"Orgn"}, is_place=True) for r in things]
    readings = [structs.replace(r, tag=tag) for r, tag in zip(things, tags, strict=True)]
    return structs.replace(new_word(word.spelled, readings), parts=frozenset({"noun"}))
