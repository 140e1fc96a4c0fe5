"""The table of languages: one row each, loaded when it is first asked for."""

from functools import cache
from importlib import import_module

from newsparse.languages.language import Language

LANGUAGES = {
    "en": "ENGLISH",
    "ru": "RUSSIAN",
}
"""Each language's code, which is also its module's name, and the record in that module."""


@cache
def get_language(code: str | None) -> Language | None:
    """Return the language of a two-letter `code`, or None where the table has no such row."""
    if code not in LANGUAGES:
        return None
    language = getattr(import_module(f"newsparse.languages.{code}"), LANGUAGES[code])
    assert isinstance(language, Language)
    return language
