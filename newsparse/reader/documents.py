"""Documents that are zip archives inside: what a zip is, told by the names of its members.

The one place that knows which zip is no archive of articles, whatever wrote it: office programs
put their parts in an order of their own, and a table that pandas or openpyxl wrote in another.
"""

from collections.abc import Sequence
from io import BytesIO
from zipfile import BadZipFile, ZipFile

WORD, OPEN_TEXT, BOOK = "a Word document (.docx)", "an OpenDocument text (.odt)", "an EPUB book"
_TEXTS = {WORD: "docx", OPEN_TEXT: "odt", BOOK: "epub"}
"""The documents whose text is read, and by what their names end."""
_CONTENT_TYPES = "[Content_Types].xml"
_PARTS = {
    "word/": WORD,
    "xl/": "an Excel workbook (.xlsx)",
    "ppt/": "a PowerPoint presentation (.pptx)",
    "visio/": "a Visio drawing (.vsdx)",
}
"""Where the parts of an Office document lie, of which the content types tell that it is one."""
_OTHER_OFFICE = "an Office document"
_MIME_TYPE = "mimetype"
_MIME_TYPES = {
    "application/epub+zip": BOOK,
    "application/vnd.oasis.opendocument.text": OPEN_TEXT,
    "application/vnd.oasis.opendocument.spreadsheet": "an OpenDocument spreadsheet (.ods)",
    "application/vnd.oasis.opendocument.presentation": "an OpenDocument presentation (.odp)",
}
_OTHER_TYPE = "a document packed as .zip"
_LONGEST_TYPE = 200
"""Bytes of a MIME type: a text of this name among articles is longer, or says something else."""
_MARKS = {
    "META-INF/container.xml": BOOK,
    "META-INF/manifest.xml": "an OpenDocument file",
    "META-INF/MANIFEST.MF": "a Java program (.jar)",
    "AndroidManifest.xml": "an Android program (.apk)",
    "Index/Document.iwa": "a document of Pages, Numbers or Keynote",
    "Index.zip": "a document of Pages, Numbers or Keynote",
}
"""Members that no archive of articles has."""
_FIRST_NAME = slice(30, 130)
"""Where the name of the first member stands, with what comes behind it."""


def document_in(archive: ZipFile) -> str | None:
    """Return what kind of document `archive` is, None where it is an archive of files."""
    names = archive.namelist()
    present = frozenset(names)
    if _MIME_TYPE in present and (kind := _by_type(_mime_type(archive))):
        return kind
    if _CONTENT_TYPES in present:
        return _by_part(names) or _OTHER_OFFICE
    return next((kind for mark, kind in _MARKS.items() if mark in present), None)


def zip_kind(data: bytes) -> str | None:
    """Return what kind of document the zip `data` is, None where it is an archive of files.

    Of one that is cut off, the first member alone tells.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            return document_in(archive)
    except (BadZipFile, ValueError, NotImplementedError):
        return _by_first_name(data[_FIRST_NAME].decode("latin-1"))


def text_kind(data: bytes) -> str | None:
    """Return the ending of the document whose text the zip `data` is, None of any other zip."""
    return _TEXTS.get(zip_kind(data) or "")


def _mime_type(archive: ZipFile) -> str:
    try:
        with archive.open(_MIME_TYPE) as member:
            return member.read(_LONGEST_TYPE).decode("latin-1").strip()
    except Exception:  # encrypted, damaged, packed in a way of its own: it says nothing
        return ""


def _by_type(mime_type: str) -> str | None:
    if mime_type.startswith(("application/", "image/")) and len(mime_type) < _LONGEST_TYPE:
        return _MIME_TYPES.get(mime_type, _OTHER_TYPE)
    return None


def _by_part(names: Sequence[str]) -> str | None:
    found = (kind for part, kind in _PARTS.items() if any(n.startswith(part) for n in names))
    return next(found, None)


def _by_first_name(name: str) -> str | None:
    if name.startswith(_MIME_TYPE):
        contents = name.removeprefix(_MIME_TYPE)
        return next((k for t, k in _MIME_TYPES.items() if contents.startswith(t)), _OTHER_TYPE)
    if name.startswith((_CONTENT_TYPES, "_rels/", "docProps/")):
        return _OTHER_OFFICE
    return _by_part([name])
