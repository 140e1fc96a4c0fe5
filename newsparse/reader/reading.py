"""How an input is read: what the options of `newsparse.parse` say, handed on as one record."""

from typing import TypedDict, Unpack

from msgspec import Struct
from msgspec.structs import replace

from newsparse.errors import UsageError
from newsparse.model import MIN_CONFIDENCE, InputFormat
from newsparse.reader.draft import Metadata


class ReadingOptions(TypedDict, total=False):
    """The options of `newsparse.parse`, which explains them, and of all that reads as it does."""

    format: InputFormat | None
    language: str | None
    explain: bool
    keep_all: bool
    published: str | None
    min_confidence: float


class Reading(Struct, frozen=True, kw_only=True):
    """How an input is read; the fields are those of ReadingOptions, and a page's address.

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


def reading_asked(*, url: str | None = None, **options: Unpack[ReadingOptions]) -> Reading:
    """Return the Reading of the options of `newsparse.parse`. Raises UsageError as that does."""
    reading = Reading(url=url, **options)
    language, day = reading.language, reading.published
    return replace(
        reading,
        language=None if language is None else named_language(language),
        published=None if day is None else named_day(day),
    )


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
