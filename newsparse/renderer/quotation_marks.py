"""Quotes as a reader expects them: verbatim words in the marks of their language."""

from newsparse.languages.table import get_language
from newsparse.model import Quote

_MARKS = ("“", "”")


def in_marks(quote: Quote, language: str | None) -> str:
    """Return the text of `quote` in the marks of `language`; what is only reported has none."""
    if quote.kind == "indirect":
        return quote.text
    known = get_language(language)
    opening, closing = known.quotation_marks if known else _MARKS
    return f"{opening}{quote.text}{closing}"
