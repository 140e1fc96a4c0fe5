"""Numbered documents: "1 of 27 DOCUMENTS", «Документ 1 из 27», and where the counting breaks."""

import re
from collections.abc import Iterator

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.reader.dump.exports.labels import export_words

_NUMBERED = re.compile(
    r"^[^\S\n]*(?:(?P<word>[^\W\d_]+)[^\S\n]+№?[^\S\n]?)?(?P<number>\d{1,7})[^\S\n]+[^\W\d_]{1,4}"
    r"[^\S\n]+(?P<count>\d{1,7})(?:[^\S\n]+(?P<words>[^\W\d_]+))?[^\S\n]*$",
    re.MULTILINE,
)


class Numbered(Struct, frozen=True):
    """A document of an export: its number in it, and its text below the line that numbers it."""

    number: int
    text: str


def is_numbered(text: str, within: int) -> bool:
    """Return whether a line among the first characters of `text` numbers a document."""
    return any(map(_is_of_documents, _NUMBERED.finditer(text, 0, within)))


def numbered_documents(text: str) -> tuple[str, tuple[Numbered, ...]]:
    """Return what stands above the first numbered document of `text`, and the documents."""
    lines = [line for line in _NUMBERED.finditer(text) if _is_of_documents(line)]
    ends = [*(line.start() for line in lines), len(text)][1:]
    documents = tuple(
        Numbered(int(line["number"]), text[line.end() : end])
        for line, end in zip(lines, ends, strict=True)
    )
    return text[: lines[0].start()] if lines else text, documents


def gaps(documents: tuple[Numbered, ...]) -> Iterator[tuple[str, ...]]:
    """Yield for each document a warning where the number before it is not the one before."""
    before = None
    for document in documents:
        is_next = before is None or document.number in (before + 1, 1)
        warning = (
            f"The export goes from document {before} to document {document.number}: "
            "what is numbered between them is not in this file."
        )
        yield () if is_next else (warning,)
        before = document.number


def _is_of_documents(line: re.Match[str]) -> bool:
    named = (line["word"] or "", line["words"] or "")
    return any(fold(word) in export_words().document_words for word in named)
