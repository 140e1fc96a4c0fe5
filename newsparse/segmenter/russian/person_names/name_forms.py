"""Forms of Russian names: the cases a form can be in, and what all forms of a name share."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Literal

from newsparse.languages import ru_names as ru
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.words.lexicon import Lexicon
from newsparse.segmenter.russian.words.word_shapes import Tag

Cases = Mapping[str, frozenset[str]]
"""The cases a name's word can be in, by gender ("m", "f")."""

ANY_CASES: Cases = {gender: frozenset(ru.ANY_CASE) for gender in "mf"}
_NOMINAL = ("noun", "adjective")

_KEYS = 8192  # keys of words that are held, and cases: those of some hundred articles
Position = Literal["first", "only", "last"]
"""Where a word stands in a name: before others, alone, or behind others."""


@lru_cache(maxsize=_KEYS)
def cases_of(lexicon: Lexicon, lower: str, position: Position) -> Cases:
    """Return the cases of a name's word where it stands, by the dictionary or its ending."""
    # «Илон» calls an «Илона» and is another name; «Рао» is no «РАО»
    tags = [
        tag
        for tag in lexicon.form(lower).tags
        if tag.case != "vocative" and "Abbr" not in tag.traits
    ]
    names = [tag for tag in tags if tag.is_name and not tag.plural]
    # before another, «Марину» is a first name alone
    firsts = [tag for tag in names if "Name" in tag.traits] if position == "first" else []
    known = firsts or names
    is_open = not tags and position == "first" and lower.endswith(ru.OPEN_FIRST_NAMES)
    if is_open or len(lower) == 1:
        return ANY_CASES  # «У Давэй»
    if known:
        return _cases_of_name(lower, position, tags, known)
    shaped, nouns = shape_cases(lower), [tag for tag in tags if tag.part in _NOMINAL]
    if position == "first" and not tags and lower[2:].endswith(ru.WOMENS_INSTRUMENTAL):
        return {"m": frozenset(), "f": shaped["f"]}
    common = _cases_of_common([tag for tag in nouns if not tag.plural])
    return {gender: common[gender] | shaped[gender] for gender in "mf"}  # «Лапина»


def _cases_of_name(lower: str, position: Position, tags: list[Tag], known: list[Tag]) -> Cases:
    """Return the cases of a word that the dictionary has as a name, as which it has the `known`."""
    shaped = shape_cases(lower)
    cases = {
        gender: frozenset(tag.case for tag in known if not tag.gender or gender in tag.gender)
        for gender in "mf"
    }
    if lower in ru.WOMENS_NAMES and position != "last":
        return {"m": frozenset(), "f": cases["f"]}
    womens = frozenset(t.case for t in tags if t.part == "adjective" and "f" in t.gender)
    if position == "last" and not any("Surn" in tag.traits for tag in known):
        cases["f"] |= womens  # «Ирины Белой», though «Бела» is a first name
        # «Садика Хана», of «Хан», though «Хана» is a first name; no «Джонсону» is a nominative
        new = frozenset(ru.ANY_CASE if NOMINATIVE in cases["m"] | cases["f"] else OBLIQUE)
        return {gender: cases[gender] or (shaped[gender] & new) for gender in "mf"}
    if lower.endswith(ru.EITHERS_NAMES) and not cases["m"]:
        return {"m": shaped["m"] - cases["f"] or shaped["m"], "f": cases["f"]}
    is_surname = not cases["f"] and all("Surn" in tag.traits for tag in known)
    is_open = NOMINATIVE in cases["m"] and shaped["f"] == frozenset(ru.ANY_CASE)  # «Фергюсон»
    is_open &= not lower.endswith(ru.DECLINED_SURNAMES)
    if is_surname and (is_open or lower.endswith(ru.WOMENS_ENDINGS)):
        return {"m": cases["m"], "f": shaped["f"]}
    # «Марины Крутой», of whom the dictionary has a man
    return {"m": cases["m"], "f": womens} if is_surname else cases


def shape_cases(lower: str) -> Cases:
    """Return the cases that a name's ending alone leaves open."""
    shapes = (s for s in ru.NAME_SHAPES if lower[s.shortest :].endswith(s.endings))
    shape = next(shapes, ru.NAME_SHAPES[-1])
    return {"m": frozenset(shape.masculine), "f": frozenset(shape.feminine)}


def _cases_of_common(tags: list[Tag]) -> Cases:
    """Return the cases of a surname that is a common word: «Анна Дым», «Олег Сорока»."""
    tags = [tag for tag in tags if tag.case != "accusative" or tag.gender != "m" or tag.animate]
    men = frozenset(tag.case for tag in tags if "m" in tag.gender)
    women = frozenset(tag.case for tag in tags if "f" in tag.gender)
    nouns = frozenset(tag.case for tag in tags if tag.part == "noun")
    return {
        "m": men or nouns,
        "f": women or (frozenset(ru.ANY_CASE) if NOMINATIVE in men else women),
    }


OBLIQUE = frozenset(ru.ANY_CASE) - {NOMINATIVE}
_LONGEST_ENDING = max(map(len, ru.CASE_ENDINGS))
_SHORTEST_FLEETING = 3  # letters: «Пек» and «Кук» lose none
_SHORTEST_KEY = 2  # letters: «Ли», «Ян»


def key_letters(lower: str) -> str:
    """Return a word without what keys do not tell apart: «беттмэн-младший» → «беттмен»."""
    return lower.replace("ё", "е").replace("э", "е").removesuffix(ru.JUNIOR)


def _without(endings: Collection[str], word: str) -> str:
    """Return a word without the longest of the endings that it has, if enough is left."""
    for length in range(min(_LONGEST_ENDING, len(word) - _SHORTEST_KEY), 0, -1):
        if word[-length:] in endings:
            return word[:-length]
    return word


@lru_cache(maxsize=_KEYS)
def name_key(lower: str) -> str:
    """Return what all forms of a name's word share: «токаева», «токаеву» → «токаев»."""
    word = key_letters(lower)
    article = next(filter(word.startswith, ru.ARTICLES), "")  # «Башар аль-Асад», «Асад»
    first, hyphen, word = word.removeprefix(article).rpartition("-")
    if hyphen:
        return f"{name_key(first)}-{name_key(word)}"  # «Анну-Марию»
    word = _without(ru.CASE_ENDINGS, word)
    if word.endswith(ru.LIKE_ENDINGS):
        word = _without(ru.LIKE_ENDINGS, word)
    if len(word) > _SHORTEST_KEY + 1 and word[-1] in ru.JOINING_VOWELS:
        word = word[:-1]  # «Сергей» ends in «ей», «Сергея» in «я»
    if word.endswith(ru.FLEETING) and len(word) > _SHORTEST_FLEETING:
        word = word[:-2] + word[-1]  # «Кравец», «Кравца»
    return ru.CHANGING_STEMS.get(word, word).removesuffix("ь")  # «Воробья»
