"""Facts of an article and of its quotes as a reader is shown them."""

import re
from urllib.parse import quote as percent_encoded

from newsparse.languages.table import get_language
from newsparse.model import Article, Paragraph, Quote

UNKNOWN_SPEAKER = "speaker unknown"
"""What stands where a name would, of a quote that is nobody's."""
_TO_THE_MINUTE = len("10:20")
_TO_THE_SECOND = len("10:20:30")
_SURE = 0.75
"""From here on a name stands without a word of doubt: it is right three times in four or more."""
_MARKS = ("“", "”")
_OWN_BULLET = re.compile(r"[-*•‣▪·–]\s+")
_SCHEMES = ("http://", "https://")
_KEPT = "%/:?#[]@!$&'()*+,;=~"
"""What has a meaning in an address, and the sign of what is encoded already (RFC 3986)."""


def shown_date(article: Article) -> str | None:
    """Return the article's date, and its time to the minute: "2025-03-04 10:20 +03:00"."""
    day, _, time = (article.date or "").partition("T")
    clock, zone = time[:_TO_THE_MINUTE], time[_TO_THE_SECOND:]
    return " ".join(filter(None, (day, clock, zone))) or None


def web_address(article: Article) -> str | None:
    """Return the article's address if a reader may follow it: http or https, nothing else.

    All but ASCII is percent-encoded, blanks and control codes too.
    """
    address = (article.url or "").strip()
    if not address.lower().startswith(_SCHEMES):
        return None
    return percent_encoded(address, safe=_KEPT, errors="replace")


def doubt(quote: Quote) -> str | None:
    """Return in words how sure a speaker is, None where that is sure or was not counted."""
    if quote.confidence is None or quote.confidence >= _SURE:
        return None
    return f"unsure: right about {round(quote.confidence * 10)} times in 10"


def in_marks(quote: Quote, language: str | None) -> str:
    """Return the text of `quote` in the marks of `language`; what is only reported has none."""
    if quote.kind == "indirect":
        return quote.text
    known = get_language(language)
    opening, closing = known.quotation_marks if known else _MARKS
    return f"{opening}{quote.text}{closing}"


def without_bullet(paragraph: Paragraph) -> str:
    """Return the text of an item without a bullet of its own: "- Thin the fruit"."""
    own = _OWN_BULLET.match(paragraph.text) if paragraph.kind == "list_item" else None
    return paragraph.text[own.end() :] if own else paragraph.text


def has_bullet(paragraph: Paragraph) -> bool:
    """Return whether the text of a paragraph brings its own bullet."""
    return without_bullet(paragraph) != paragraph.text
