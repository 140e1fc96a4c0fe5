"""Language tags as BCP 47 has them, read down to the language: "ru-RU", "RU" and "rus" are "ru"."""

from functools import lru_cache

from newsparse.languages.table import LANGUAGES, SAME_AS

_LONGEST = 35
"""Characters of a tag; RFC 5646 (4.4.1) has no longer one that is of any use."""
_NO_ONE_LANGUAGE = ("mis", "mul", "zxx")
"""Codes for what is in no listed language, in several, or in none."""


def language_of(tag: str) -> str | None:
    """Return the code of the language that `tag` names, or None where it names none.

    The code is the shortest of ISO 639. Script, region and what else follows are left out, and of
    a group of languages that share a row of the table any member has it: "cmn" is "zh".
    """
    if tag in LANGUAGES:
        return tag
    return _registered(tag) if len(tag) <= _LONGEST else None


def language_called(name: str) -> str | None:
    """Return the code of a language of the table by its English name, or None."""
    return next((code for code, called in LANGUAGES.items() if called == name.upper()), None)


@lru_cache(maxsize=256)
def _registered(tag: str) -> str | None:
    """Return the language of a tag by the registry of subtags, which takes a while to load."""
    from langcodes import Language, standardize_tag, tag_is_valid

    if not tag.isascii() or not tag_is_valid(tag):
        return None
    code = Language.get(tag).language
    if code is None or code in _NO_ONE_LANGUAGE or _is_private(code):
        return None
    group = str(standardize_tag(code, macro=True))
    is_in_table = code in LANGUAGES or code in SAME_AS
    return group if not is_in_table and (group in LANGUAGES or group in SAME_AS) else code


def _is_private(code: str) -> bool:
    """Return whether everybody may use a code as they like: "qaa" to "qtz", "x-house"."""
    return code.startswith("x-") or (len(code) == 3 and "qaa" <= code <= "qtz")
