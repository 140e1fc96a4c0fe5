"""Words made comparable: case, accents and look-alike letters put aside."""

from unicodedata import normalize

_LOOK_ALIKES = str.maketrans(
    {
        # Cyrillic letters for the Latin ones that look the same, small or capital.
        # «Tекст» (with a Latin T) is how the label stands in an archive.
        **dict(zip("авеёкмнорстухіјѕ", "abeekmhopctyxijs", strict=True)),
        "ı": "i",  # Turkish: «KASIM» is «kasım»
        "ˈ": "'",
        "ʼ": "'",
        "’": "'",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
    }
)


def fold(text: str) -> str:
    """Return a key under which spellings of the same word are equal; never shown to anyone."""
    if text.isascii():
        return text.lower()
    decomposed = normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in decomposed if not _is_accent(letter))
    return plain.translate(_LOOK_ALIKES)


def _is_accent(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f"
