"""The table of languages: one row each, loaded when it is first asked for."""

from functools import cache, lru_cache
from importlib import import_module

from newsparse.languages.language import Language

LANGUAGES = {
    "en": "ENGLISH",
    "ru": "RUSSIAN",
    "de": "GERMAN",
    "fr": "FRENCH",
    "es": "SPANISH",
    "it": "ITALIAN",
    "pt": "PORTUGUESE",
    "nl": "DUTCH",
    "pl": "POLISH",
    "sv": "SWEDISH",
    "da": "DANISH",
    "nb": "NORWEGIAN",
    "fi": "FINNISH",
    "tr": "TURKISH",
    "uk": "UKRAINIAN",
    "cs": "CZECH",
    "sk": "SLOVAK",
    "bg": "BULGARIAN",
    "sr": "SERBIAN",
    "hr": "CROATIAN",
    "sl": "SLOVENE",
    "ro": "ROMANIAN",
    "hu": "HUNGARIAN",
    "el": "GREEK",
    "lt": "LITHUANIAN",
    "lv": "LATVIAN",
    "et": "ESTONIAN",
    "ca": "CATALAN",
    "id": "INDONESIAN",
    "ar": "ARABIC",
    "fa": "PERSIAN",
    "he": "HEBREW",
    "hi": "HINDI",
    "th": "THAI",
    "vi": "VIETNAMESE",
    "zh": "CHINESE",
    "ja": "JAPANESE",
    "ko": "KOREAN",
}
"""Each language's code, which is also its module's name, and the record in that module."""


_EVERYWHERE = ("en", "ru")
"""Archives and pages are labelled in these, whatever language they hold."""
MOST_TAGS = 256
"""Language tags of which is held what their languages have: pages may declare any."""
SAME_AS = {"no": "nb", "nn": "nb", "ms": "id", "bs": "hr", "iw": "he", "prs": "fa"}
"""Codes of languages whose words another row has."""


def get_language(tag: str | None) -> Language | None:
    """Return the language that `tag` ("ru", "en-GB") names, or None where the table lacks it."""
    code = tag if tag in LANGUAGES else _code(tag or "")
    return _load(code) if code in LANGUAGES else None


@lru_cache(maxsize=MOST_TAGS)
def codes_beside(tag: str | None) -> tuple[str, ...]:
    """Return the codes of what a text in the language of `tag` may be labelled in, its own first.

    >>> codes_beside("de-AT"), codes_beside(None)
    (('de', 'en', 'ru'), ('en', 'ru'))
    """
    told = get_language(tag)
    return tuple(dict.fromkeys((*((told.code,) if told else ()), *_EVERYWHERE)))


def without_speech(tag: str | None) -> str | None:
    """Return what to call the language of `tag` where quotes are not looked for in it, else None.

    >>> without_speech("th-TH"), without_speech("mi"), without_speech(None), without_speech("ru")
    ('Thai', 'the language “mi”', 'an unknown language', None)
    """
    known = get_language(tag)
    if known is None:
        return f"the language “{tag}”" if tag else "an unknown language"
    return None if known.speech else LANGUAGES[known.code].title()


def _code(tag: str) -> str:
    code = tag.lower().replace("_", "-").split("-")[0]
    return SAME_AS.get(code, code)


@cache
def _load(code: str) -> Language:
    module = import_module(f"newsparse.languages.{code}")
    language: Language = getattr(module, LANGUAGES[code])
    return language
