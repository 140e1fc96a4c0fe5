"""How an input is read: what the options of `newsparse.parse` say, handed on as one record."""

from typing import Any

from msgspec import Struct

from newsparse.errors import UsageError
from newsparse.model import MIN_CONFIDENCE, InputFormat
from newsparse.reader.draft import Metadata


class Reading(Struct, frozen=True, kw_only=True):
    """How an input is read; the fields are the options of `newsparse.parse`, which explains them.

    `language` is a code of two letters. `metadata` is what the input's container gives: a table's
    row, a feed's item. The input is then one article.
    """

    format: InputFormat | None = None
    url: str | None = None
    language: str | None = None
    explain: bool = False
    keep_all: bool = False
    published: str | None = None
    min_confidence: float = MIN_CONFIDENCE
    metadata: Metadata | None = None


AS_IT_IS = Reading()
"""Nothing is asked: the input itself tells all."""


def reading_asked(
    *,
    language: str | None,
    published: str | None,
    **options: Any,  # noqa: ANN401 - as Reading has them
) -> Reading:
    """Return the Reading of the options of `newsparse.parse`. Raises UsageError as that does."""
    code = None if language is None else named_language(language)
    day = None if published is None else named_day(published)
    return Reading(language=code, published=day, **options)


def named_language(tag: str) -> str:
    """Return the code of the language that `tag` names. Raises UsageError where it names none."""
    from newsparse.languages.tags import language_called, language_of

    code = language_of(tag)
    if code is None:
        meant = language_called(tag)
        hint = f"did you mean {meant}?" if meant else "write ru, en-GB, deu, ..."
        raise UsageError(f"{tag!r} is no tag of a language: {hint}")
    return code


def named_day(text: str) -> str:
    """Return the day or moment that `text` is in ISO 8601. Raises UsageError where it is none."""
    from datetime import date, datetime

    try:
        is_day = len(text) <= len("2025-11-12")
        return (date if is_day else datetime).fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(f"{text!r} is no day: write 2025-11-12, or 2025-11-12T14:35") from None
