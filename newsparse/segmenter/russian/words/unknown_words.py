"""Russian words that the dictionary lacks, read like those that it has."""

from collections.abc import Callable, Iterator

from msgspec import structs

from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import OCCUPATION_MODELS, PLACE_ADJECTIVE_MODEL, PLACE_ADJECTIVES
from newsparse.segmenter.russian.words.morphology import dictionary
from newsparse.segmenter.russian.words.word_shapes import UNKNOWN, Word, new_word

_LONGEST_ENDING = 2  # letters: «Росстатом»
_SHORTEST_CORE = 4  # letters behind a prefix


def look_up(lower: str, words: RussianWords) -> Word:
    """Return what a word can be: as the dictionary knows it, else by the first guess that does."""
    word = dictionary().word(lower)
    if word.tags:
        return word
    guesses = (guess(lower, words) for guess in GUESSES)
    return next(filter(None, guesses), UNKNOWN)


def declined_body(lower: str, words: RussianWords) -> Word | None:
    """Return «Росстатом» read like «комитетом», where it is a form of a body's known name."""
    for name, ending in _split_ends(lower):
        if name in words.declined_bodies:
            return _body(dictionary().word(words.declined_like + ending).respelled(lower))
    return None


def occupation(lower: str, _: RussianWords) -> Word | None:
    """Return «футурологом» read like «биологом», where it ends like such words, or None.

    Of a compound it is the last part: «журналистом-расследователем».
    """
    last = lower.rpartition("-")[2]
    for name, ending in _split_ends(last):
        like = next(filter(name.endswith, OCCUPATION_MODELS), None)
        if like:
            return dictionary().word(OCCUPATION_MODELS[like] + ending).respelled(last)
    return None


def undeclined(lower: str, words: RussianWords) -> Word | None:
    """Return a compound that is not declined, read like another: «Минцифры», or None."""
    for prefix, case, model in words.undeclined:
        if lower.startswith(prefix):
            of = dictionary().word(lower.removeprefix(prefix)).noun_in(case)
            if not case or (of is not None and not of.animate and of.gender != "m"):
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
