"""How doubt about a speaker is told to a person."""

from newsparse.model import Quote

UNKNOWN_SPEAKER = "speaker unknown"
"""What stands where a name would, of a quote that is nobody's."""
_SURE = 0.75
"""From here on a name stands without a word of doubt: it is right three times in four or more."""


def doubt(quote: Quote) -> str | None:
    """Return in words how sure a speaker is, None where that is sure or was not counted."""
    if quote.confidence is None or quote.confidence >= _SURE:
        return None
    return f"unsure: right about {round(quote.confidence * 10)} times in 10"
