"""The front door to documents: which kind some bytes are, and their text as a dump has it.

Headings become lines with a "#", items lines with a dash, and a blank line parts paragraphs, so
that header lines, several articles and exports of press databases are found as in any text.
"""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.errors import ReadError
from newsparse.patterns import compiled_when_used

if TYPE_CHECKING:
    from zipfile import ZipFile

_ZIP = b"PK\x03\x04"
_HEAD = 65_536  # bytes in which the first part of a document names its kind
_FIRST_NAME = rb"PK\x03\x04.{26}"
_KINDS = (
    ("docx", compiled_when_used(_FIRST_NAME + rb"word/document\.xml", re.DOTALL)),
    (
        "odt",
        compiled_when_used(
            _FIRST_NAME + rb"mimetypeapplication/vnd\.oasis\.opendocument\.text(?!-)", re.DOTALL
        ),
    ),
    ("epub", compiled_when_used(_FIRST_NAME + rb"mimetypeapplication/epub\+zip", re.DOTALL)),
)
_NAMES = {".docx": "docx", ".odt": "odt", ".epub": "epub"}
_MOST_UNPACKED = 256 * 2**20
"""Bytes of all parts of a document together; a gallery in one is not read, but unpacked."""
_RATIO = 200  # unpacked to packed bytes: text packs to a tenth, a bomb to a thousandth
_RATIO_FROM = 2**20  # bytes: what unpacks to less does no harm at any ratio
_XML = (".xml", ".xhtml", ".opf", ".rels", ".html", ".htm", ".ncx")
_DECLARATION = compiled_when_used(rb"<!(?:ENTITY|DOCTYPE[^>]{0,500}\[)")


class Part(Struct, frozen=True):
    """One article of a document, or all of it: its text, and whether the text is markup."""

    text: str
    is_markup: bool = False


def kind_of_zip(head: bytes, name: str = "") -> str | None:
    """Return which document a zip that begins with `head` is, None where it is none to read."""
    if not head.startswith(_ZIP):
        return None
    by_name = next((kind for ending, kind in _NAMES.items() if name.lower().endswith(ending)), None)
    return next((kind for kind, mark in _KINDS if mark.search(head[:_HEAD])), by_name)


def document_parts(data: bytes) -> Iterator[Part] | None:
    """Return the parts of the document `data`, None where it is none.

    Raises ReadError where it is damaged, encrypted or a bomb, NewsparseError where the library
    that reads it is not installed.
    """
    if data.startswith(b"%PDF-"):
        from newsparse.reader.office.pdf import read_pdf

        return iter((Part(read_pdf(data)),))
    if data.startswith(b"{\\rtf"):
        from newsparse.reader.office.rtf import read_rtf

        return iter((Part(read_rtf(data)),))
    kind = kind_of_zip(data[:_HEAD]) or _kind_by_members(data)
    return _zipped(kind, data) if kind else None


def _kind_by_members(data: bytes) -> str | None:
    """Return what a zip is whose first members do not tell."""
    if not data.startswith(_ZIP):
        return None
    from newsparse.reader.documents import text_kind

    return text_kind(data)


def _zipped(kind: str, data: bytes) -> Iterator[Part]:
    _check(data)
    if kind == "epub":
        from newsparse.reader.office.epub import read_epub

        return (Part(chapter, is_markup=True) for chapter in read_epub(data))
    return iter((Part(_OFFICE[kind](data)),))


def _docx(data: bytes) -> str:
    from newsparse.reader.office.docx import read_docx

    return read_docx(data)


def _odt(data: bytes) -> str:
    from newsparse.reader.office.odt import read_odt

    return read_odt(data)


_OFFICE: dict[str, Callable[[bytes], str]] = {"docx": _docx, "odt": _odt}


def _check(data: bytes) -> None:
    """Raise ReadError where the parts of a zipped document are a bomb or declare entities."""
    import zlib
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            problem = _problem(archive, len(data))
    except (BadZipFile, NotImplementedError, OSError, ValueError, EOFError, zlib.error) as error:
        raise ReadError(f"The document is damaged: {error}") from error
    if problem:
        raise ReadError(problem)


def _problem(archive: "ZipFile", packed: int) -> str | None:
    members = archive.infolist()
    size = sum(member.file_size for member in members)
    if size > _MOST_UNPACKED or size > max(_RATIO_FROM, _RATIO * packed):
        return "The document unpacks to far more than its size: it is not read."
    if any(member.flag_bits & 1 for member in members):
        return "The document is encrypted: save it without a password."
    for member in members:
        if member.filename.lower().endswith(_XML):
            with archive.open(member) as part:
                if _DECLARATION.search(part.read(_MOST_UNPACKED)):
                    return "The document declares entities, as no program does: it is not read."
    return None
