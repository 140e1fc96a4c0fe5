"""Which language a text is in, by its script and its commonest words.

Counting function words is the oldest of the methods and, on texts of a paragraph or more, as good
as any (Dunning, "Statistical Identification of Language", 1994, compares them). It needs a dozen
words a language, and says nothing where too few of them stand.
"""

import re
from collections import Counter
from functools import cache
from itertools import chain, repeat

from newsparse.languages.common_words import COMMON_WORDS, CYRILLIC_LETTERS, LATIN_LETTERS, SCRIPTS
from newsparse.patterns import compiled_when_used

_SAMPLE = 3000  # characters: enough for some 400 words
_TOP = 500  # characters: a header and the first paragraph
_ENOUGH = 2  # function words without which a language is not claimed
_SURE = 12  # function words that outweigh what a page declares
_DOUBTFUL = 6  # function words, two sentences of them, that make what somebody has told doubtful
_SHARE = 0.08  # of letters with accents in a text: names from abroad have fewer
_WORD = compiled_when_used(r"[^\W\d_](?:[^\W\d_]++|(?!:))")
"""A word; a letter before a colon, "A: ...", is a label, and tells nothing."""

_CYRILLIC = compiled_when_used("[а-яёіїєґўђјљњћџѓќѕ]+")
_CYRILLIC_SPECIAL = compiled_when_used("[йщъыьэюяёіїєґўђјљњћџѓќѕ]")
"""Letters that not every language written in Cyrillic has."""
_LATIN = compiled_when_used("[a-zà-žșțđ]+")
_ACCENTED = compiled_when_used("[à-žșțđ]")
_VOWELS = "aeiou"
"""Where as many of them stand as letters that are not ASCII, these tell of no other script."""
_KANA_SHARE = 0.05  # kana to Han: a Japanese headline has a particle or two, Chinese none
_PERSIAN = compiled_when_used("[پچژگکی]")
"""Persian sets these letters where Arabic, which shares the script, has none or its own."""
_PERSIAN_SHARE = 0.05  # of all letters: Persian has them in every sentence, Arabic in foreign names

_LATIN_CODES = tuple(code for code in COMMON_WORDS if code not in CYRILLIC_LETTERS)


def detect_language_at_top(text: str) -> str | None:
    """Return the code of the language that `text` begins in, as a header and its article do."""
    return detect_language(text[:_TOP])


def detect_language(text: str) -> str | None:
    """Return the two-letter code of the language of `text`, or None where it does not show."""
    sample = text[:_SAMPLE].lower()
    foreign = len(sample.encode(errors="replace")) - len(sample)  # as many or fewer are not ASCII
    if sum(map(sample.count, _VOWELS)) >= foreign:
        return _in_latin(sample)
    cyrillic = _letters(_CYRILLIC, sample)
    latin = _letters(_LATIN, sample) if 2 * cyrillic <= len(sample) else 0
    if 2 * (cyrillic + latin) < len(sample):
        other = _by_script(sample, more_than=max(cyrillic, latin))
        if other:
            return other
    if cyrillic > latin:
        return _in_cyrillic(sample)
    return _in_latin(sample) if latin else None


def _in_cyrillic(sample: str) -> str:
    """Return the language whose alphabet the text leaves least, or of those its words show.

    Function words alone mislead: «на», «за», «од» and «је» are few in a short Ukrainian text and
    as many as its own, but no Serbian word has a «щ» or an «ь».
    """
    special = Counter(_CYRILLIC_SPECIAL.findall(sample))
    own = {
        code: sum(map(special.get, letters, repeat(0)))
        for code, letters in CYRILLIC_LETTERS.items()
    }
    most = max(own.values())
    near = tuple(code for code, count in own.items() if count == most)
    return near[0] if len(near) == 1 else _commonest(sample, near) or near[0]


def _in_latin(sample: str) -> str | None:
    """Return the language of Latin letters: English where no word shows another, nor an accent.

    In a short text the letters tell: «Pożar zniszczył dwa piece» has no common word, but a "ż".
    So does one word of one such language that is none of another nor English: not "Pelé is dead".
    """
    counts = _counts(sample)
    found = _most(counts, _LATIN_CODES)
    if found and counts[found] >= _SURE:
        return found
    accents = _ACCENTED.findall(sample)
    accented = set(accents)
    if not accented:
        return found or ("en" if _LATIN.search(sample) else None)
    near = tuple(code for code, letters in LATIN_LETTERS.items() if accented <= set(letters))
    is_sure = len(near) == 1 and len(accented) > _ENOUGH and len(accents) > _SHARE * len(sample)
    if found and not is_sure:  # «On yıldır bunu bekliyorduk» has an English word
        return found
    if len(near) == 1 and len(accented) >= _ENOUGH:
        return near[0]
    most = max(counts[code] for code in ("en", *near))
    told = [code for code in ("en", *near) if most and counts[code] == most]
    return told[0] if len(told) == 1 else None


def _letters(script: re.Pattern[str], sample: str) -> int:
    """Count the letters of a script, run by run."""
    return sum(map(len, script.findall(sample)))


def _by_script(sample: str, *, more_than: int) -> str | None:
    counts = {code: len(re.findall(letters, sample)) for code, letters in SCRIPTS.items()}
    if counts["zh"] + counts["ja"] > more_than:
        return "ja" if counts["ja"] > _KANA_SHARE * counts["zh"] else "zh"
    if counts["ar"] > more_than:
        persian = len(_PERSIAN.findall(sample))
        return "fa" if persian > _PERSIAN_SHARE * counts["ar"] else "ar"
    return next((code for code, count in counts.items() if count > more_than), None)


def checked_language(declared: str | None, text: str, *, sure: int = _SURE) -> str | None:
    """Return the language of a text that declares one: its own where it plainly contradicts.

    Pages made from an English template call themselves English in any language. `sure` function
    words outweigh what is declared.
    """
    found = detect_language(text)
    if declared is None or found is None or found == declared[:2].lower():
        return declared or found
    counts = _counts(text[:_SAMPLE].lower())
    other_script = found in (*SCRIPTS, "fa") or (found in CYRILLIC_LETTERS) != (
        declared in CYRILLIC_LETTERS
    )
    plain = counts[found] >= max(sure, 2 * counts[declared[:2].lower()])
    return found if other_script or plain else declared


def contradicted_by(text: str, told: str) -> str | None:
    """Return the language that `text` plainly is in, None where it may well be `told`.

    Of a language that is never found, Galician or Kazakh, no text can tell that it is another.
    """
    own = told.partition("-")[0].lower()
    if own not in (*COMMON_WORDS, *SCRIPTS, "fa"):
        return None
    found = checked_language(own, text, sure=_DOUBTFUL)
    if found == own and own in CYRILLIC_LETTERS:
        found = _by_letters(text[:_SAMPLE].lower(), own)
    return found if found != own else None


def _by_letters(sample: str, own: str) -> str:
    """Return the language whose alphabet shows, where it has letters that `own` has not: «ы»."""
    found = _in_cyrillic(sample)
    foreign = set(CYRILLIC_LETTERS[found]).difference(CYRILLIC_LETTERS[own])
    return found if sum(map(sample.count, foreign)) >= _DOUBTFUL else own


def _commonest(sample: str, codes: tuple[str, ...]) -> str | None:
    return _most(_counts(sample), codes)


def _most(counts: Counter[str], codes: tuple[str, ...]) -> str | None:
    found = [code for code in codes if counts[code] >= _ENOUGH]
    return max(found, key=counts.__getitem__, default=None)


def _counts(sample: str) -> Counter[str]:
    """Count how many of the words are among each language's commonest."""
    codes = map(_codes_by_word().get, _WORD.findall(sample))
    return Counter(chain.from_iterable(filter(None, codes)))


def is_common(word: str) -> bool:
    """Return whether `word`, in small letters, is one of the commonest of any language: "the"."""
    return word in _codes_by_word()


@cache
def _codes_by_word() -> dict[str, set[str]]:
    """Return the languages in which each of the commonest words is one of them."""
    known = dict[str, set[str]]()
    for code, words in COMMON_WORDS.items():
        for word in words.split():
            known.setdefault(word, set()).add(code)
    return known
