"""Dates as a reader is shown them."""

from newsparse.model import Article

_TO_THE_MINUTE = len("10:20")
_TO_THE_SECOND = len("10:20:30")


def shown_date(article: Article) -> str | None:
    """Return the article's date, and its time to the minute: "2025-03-04 10:20 +03:00"."""
    day, _, time = (article.date or "").partition("T")
    clock, zone = time[:_TO_THE_MINUTE], time[_TO_THE_SECOND:]
    return " ".join(filter(None, (day, clock, zone))) or None
