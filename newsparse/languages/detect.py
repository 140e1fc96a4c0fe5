"""Which language a text is in."""


def detect_language(text: str) -> str | None:
    """Return the two-letter code of the language of `text`, or None where it does not show."""
    cyrillic = sum("а" <= letter <= "я" for letter in text[:4000].lower())
    latin = sum("a" <= letter <= "z" for letter in text[:4000].lower())
    if cyrillic == latin == 0:
        return None
    return "ru" if cyrillic > latin else "en"
