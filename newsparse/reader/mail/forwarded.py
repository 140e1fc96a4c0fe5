"""A letter that forwards another: the header inside it says whose the article is."""

import re

from newsparse.languages.detect import detect_language
from newsparse.patterns import compiled_when_used
from newsparse.reader.draft import Metadata

_FORWARDED = compiled_when_used(
    r"^(?P<ruler>---[^\n]*---)[^\S\n]*\n"
    r"(?P<fields>(?:[^\W\d_][\w -]{1,20}:[^\S\n]+[^\n]+\n){2,8})",
    re.MULTILINE,
)
"""The header of a letter inside another: «-------- Пересылаемое сообщение --------»."""
_SHORTEST_RULER, _LONGEST_WORDS = 9, 60  # characters, and those between its dashes
_NEAR = 5000
"""Characters in which it stands."""


def as_forwarded(text: str, metadata: Metadata) -> tuple[str, Metadata]:
    """Return `text` without the header of the letter that it forwards, and what that one says.

    What the sender writes above it stays.
    """
    headers = _FORWARDED.finditer(text, 0, _NEAR)
    header = next((one for one in headers if _is_ruler(one["ruler"])), None)
    if header is None or "@" not in header["fields"]:
        return text, metadata
    from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line

    language = detect_language(text)
    lines: list[HeaderLine | None] = [
        read_header_line(line, language=language) for line in header["fields"].split("\n")
    ]
    found = [one for line in lines if line for one in line.found]
    sender = ", ".join(metadata.authors)
    forwarded = Metadata(
        headline=next((one.headline for one in found if one.headline), metadata.headline),
        date=next((one.date.words for one in found if one.date), metadata.date),
        authors=next((one.authors for one in found if one.authors), ()),
        warnings=(
            *metadata.warnings,
            f"The letter is forwarded{f' by {sender}' if sender else ''}.",
        ),
    )
    return f"{text[: header.start()]}{text[header.end() :]}".strip("\n"), forwarded


def _is_ruler(line: str) -> bool:
    return len(line) >= _SHORTEST_RULER and len(line.strip("-")) <= _LONGEST_WORDS
