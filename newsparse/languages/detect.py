"""Which language a text is in, by its script and its commonest words.

Counting function words is the oldest of the methods and, on texts of a paragraph or more, as good
as any (Dunning, "Statistical Identification of Language", 1994, compares them). It needs a dozen
words a language, and says nothing where too few of them stand.
"""

import re
from collections import defaultdict
from functools import cache

_SAMPLE = 3000  # characters: enough for some 400 words
_ENOUGH = 2  # function words without which a language is not claimed
_SURE = 12  # function words that outweigh what a page declares
_WORD = re.compile(r"[^\W\d_]+")

_SCRIPTS = {
    "el": "[α-ωά-ώ]",
    "ar": "[\u0620-\u06ff]",
    "he": "[\u05d0-\u05ea]",
    "hi": "[\u0904-\u0939]",
    "th": "[\u0e01-\u0e2e]",
    "ko": "[\uac00-\ud7a3]",
    "ja": "[\u3041-\u30ff]",
    "zh": "[\u4e00-\u9fff]",
}
"""Letters that only one of our languages is written in, but for Han, which Japanese shares."""

_CYRILLIC = re.compile("[а-яёіїєґўђјљњћџѓќѕ]+")
_LATIN = re.compile("[a-zà-žșțđ]+")
_RUSSIAN = re.compile("[ыэ]")
_NOT_RUSSIAN = re.compile("[іїєґўђјљњћџѓќѕ]")
"""Of our languages only Russian has «ы» and «э»; it has none of the others."""
_ACCENTED = re.compile("[à-žșțđ]")
_KANA_SHARE = 0.05
_PERSIAN = re.compile("[پچژگکی]")
_PERSIAN_SHARE = 0.05
"""Persian sets these letters where Arabic, which shares the script, has none or its own."""

_COMMON_WORDS = {
    "ru": "и в не на что он с по как это его к из за от но для о мы было она был после также",
    "uk": "і в не на що та з до як це його за від але для про ми було вона був після також є",
    "bg": "и в не на че се с по като това за от да са при но е ще има бяха след който си",
    "sr": "и у не на да се са по као то за од је су али био након који ће са било није",
    "en": "the of and to in is that for was on with he as it by at from his said are has",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch",
    "fr": "le la les et des en un du une est que qui dans pour au par sur pas il plus",
    "es": "el la los de que y en un las por con una su para se del es al como más",
    "it": "il di che e la in un per del è non una con sono della al da nel si le",
    "pt": "o de que e do da em um para com não uma os no se na por mais as dos",
    "nl": "de het een van en in is dat op te zijn voor met die niet aan er om hij ook",
    "pl": "w i na z się nie że do to jest o jak przez po od za są który oraz tym",
    "sv": "och att det i som en på är av för med den till inte har om ett de han var",
    "da": "og at det i er en til på af for med den ikke som har de der et han om",
    "nb": "og i det er på en til som av for med ikke den har at de et han fra om",
    "fi": "ja on ei että se oli hän ovat myös mutta kun joka ole sen mukaan kuin tai",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ise olduğu",
    "cs": "a v se na že je s z do to o pro jako jsou by ale po které jeho byl",
    "sk": "a v sa na že je s z do to o pre ako sú by ale po ktoré jeho bol",
    "hr": "i u je se na da su za od s kao što koji bi a o nije ali bio te",
    "sl": "in je v na se da so za z ki pa bi kot tudi po o iz ni bil ob",
    "ro": "de și în a la cu care pe nu din o un că pentru este mai al sunt au fost",
    "hu": "a az és hogy nem is egy ez volt de meg csak már el szerint még vagy ki mint",
    "lt": "ir kad į yra su iš tai buvo jis apie bet už kaip dėl po jo ne taip",
    "lv": "un ir ar par no ka kas uz arī bet tika kā pēc lai viņš gan nav to",
    "et": "ja on et ei ta see oli kui ka mis oma aga või ning kes ole pärast",
    "ca": "el la de i que en un els les per amb una del és al ha com més no",
    "id": "yang dan di untuk dengan ini itu dari dalam pada tidak akan oleh juga telah",
    "af": "die en van het in is nie wat vir op te met om dat hy sy was ook ’n",
    "is": "og að í á sem er til var við um með ekki það hann en fyrir af",
    "sw": "ya na wa kwa ni katika za la hiyo huo kuwa alisema hii wao cha",
    "vi": "và của là có cho các trong được với một không người đã này những khi tại",
}
_CYRILLIC_CODES = ("ru", "uk", "bg", "sr")
_LATIN_CODES = tuple(code for code in _COMMON_WORDS if code not in _CYRILLIC_CODES)


def detect_language(text: str) -> str | None:
    """Return the two-letter code of the language of `text`, or None where it does not show."""
    sample = text[:_SAMPLE].lower()
    if sample.isascii():
        return _in_latin(sample)
    cyrillic, latin = _letters(_CYRILLIC, sample), _letters(_LATIN, sample)
    if 2 * (cyrillic + latin) < len(sample):
        other = _by_script(sample, more_than=max(cyrillic, latin))
        if other:
            return other
    if cyrillic > latin:
        return _in_cyrillic(sample)
    return _in_latin(sample) if latin else None


def _in_cyrillic(sample: str) -> str:
    if _RUSSIAN.search(sample) and not _NOT_RUSSIAN.search(sample):
        return "ru"
    return _commonest(sample, _CYRILLIC_CODES) or "ru"


def _in_latin(sample: str) -> str | None:
    """Return the language of Latin letters: English where no word shows another, nor an accent."""
    found = _commonest(sample, _LATIN_CODES)
    is_bare = _LATIN.search(sample) and not _ACCENTED.search(sample)
    return found or ("en" if is_bare else None)


def _letters(script: re.Pattern[str], sample: str) -> int:
    """Count the letters of a script, run by run."""
    return sum(map(len, script.findall(sample)))


def _by_script(sample: str, *, more_than: int) -> str | None:
    counts = {code: len(re.findall(letters, sample)) for code, letters in _SCRIPTS.items()}
    if counts["zh"] + counts["ja"] > more_than:
        return "ja" if counts["ja"] > _KANA_SHARE * counts["zh"] else "zh"
    if counts["ar"] > more_than:
        persian = len(_PERSIAN.findall(sample))
        return "fa" if persian > _PERSIAN_SHARE * counts["ar"] else "ar"
    return next((code for code, count in counts.items() if count > more_than), None)


def checked_language(declared: str | None, text: str) -> str | None:
    """Return the language of a text that declares one: its own where it plainly contradicts.

    Pages made from an English template call themselves English in any language.
    """
    found = detect_language(text)
    if declared is None or found is None or found == declared[:2].lower():
        return declared or found
    counts = _counts(text[:_SAMPLE].lower())
    other_script = found in (*_SCRIPTS, "fa") or (found in _CYRILLIC_CODES) != (
        declared in _CYRILLIC_CODES
    )
    plain = counts[found] >= max(_SURE, 2 * counts[declared[:2].lower()])
    return found if other_script or plain else declared


def _commonest(sample: str, codes: tuple[str, ...]) -> str | None:
    counts = _counts(sample)
    found = [code for code in codes if counts.get(code, 0) >= _ENOUGH]
    return max(found, key=counts.__getitem__, default=None)


def _counts(sample: str) -> defaultdict[str, int]:
    """Count how many of the words are among each language's commonest."""
    counts = defaultdict[str, int](int)
    for codes in filter(None, map(_codes_by_word().get, _WORD.findall(sample))):
        for code in codes:
            counts[code] += 1
    return counts


def is_common(word: str) -> bool:
    """Return whether `word`, in small letters, is one of the commonest of any language: "the"."""
    return word in _codes_by_word()


@cache
def _codes_by_word() -> dict[str, set[str]]:
    """Return the languages in which each of the commonest words is one of them."""
    known = dict[str, set[str]]()
    for code, words in _COMMON_WORDS.items():
        for word in words.split():
            known.setdefault(word, set()).add(code)
    return known
