"""What bytes that are no text are, by how they begin."""

import re
from typing import NoReturn

from newsparse.errors import ReadError

_AS_TEXT = "save the article as text or HTML"
_UNPACK = "unpack it first"

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (rb"\x89PNG\r\n\x1a\n", "a PNG picture", _AS_TEXT),
    (rb"\xff\xd8\xff", "a JPEG picture", _AS_TEXT),
    (rb"GIF8[79]a", "a GIF picture", _AS_TEXT),
    (rb"RIFF....WEBP", "a WebP picture", _AS_TEXT),
    (rb"II\*\x00|MM\x00\*", "a TIFF picture", _AS_TEXT),
    (rb"BM....\x00\x00\x00\x00", "a BMP picture", _AS_TEXT),
    (rb"\x00\x00\x01\x00", "an icon", _AS_TEXT),
    (rb"\x00\x00\x00.ftyp(?:avif|heic|heix|mif1)", "an AVIF or HEIC picture", _AS_TEXT),
    (rb"\x00\x00\x00.ftyp", "a video", _AS_TEXT),
    (rb"\x1aE\xdf\xa3", "a video", _AS_TEXT),
    (rb"ID3[\x02-\x04]|OggS\x00|fLaC|RIFF....WAVE", "a sound recording", _AS_TEXT),
    (rb"%PDF-", "a PDF document", _AS_TEXT),
    (rb"\{\\rtf", "an RTF document", _AS_TEXT),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document (.doc, .xls or .ppt)", _AS_TEXT),
    (rb"\x1f\x8b\x08", "a gzip archive", _UNPACK),
    (rb"BZh[1-9]1AY&SY", "a bzip2 archive", _UNPACK),
    (rb"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (rb"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (rb"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (rb"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (rb".{257}ustar", "a tar archive", _UNPACK),
    (rb"\x7fELF|MZ.{58}\x00\x00|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe", "a program", _AS_TEXT),
    (rb"SQLite format 3\x00", "an SQLite database", _AS_TEXT),
    (rb"PAR1[\x00-\x1f]", "a Parquet file", _AS_TEXT),
    (rb"bplist00", "a binary property list or a web archive", _AS_TEXT),
    (rb"wOF[F2]|\x00\x01\x00\x00|OTTO\x00", "a font", _AS_TEXT),
)
"""How a file begins (a pattern), what it then is, and what a person can do."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_CUT_ZIP = "a ZIP archive that is cut or damaged (.docx, .odt and .epub are such archives)"
_LIKE_TEXT = (b"%PDF-", b"{\\rtf", b"\xff\xd8\xff", b"GIF8")
"""Beginnings of formats that may have no control character in their first bytes."""
_FIRST = 512  # bytes in which formats show what they are

_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B})
_SAMPLE = 65536  # bytes in which control characters are counted
_MOST_CONTROLS = 0.02
"""Share of control characters above which bytes are no text; random bytes have 0.11."""


def refuse_known_formats(data: bytes) -> None:
    """Raise a ReadError that says what `data` is, where it begins like a format that is no text."""
    first = data[:_FIRST]
    if first.translate(None, _CONTROLS) == first and not first.startswith(_LIKE_TEXT):
        return
    if first.startswith(_ZIP):
        _refuse_zip(data)
    for start, name, remedy in _SIGNATURES:
        if re.match(start, first, re.DOTALL):
            raise ReadError(f"This is {name}, not text: {remedy}.")


def _refuse_zip(data: bytes) -> NoReturn:
    from newsparse.reader.documents import zip_kind

    document = zip_kind(data)
    is_whole = _ZIP[1] in data  # the mark of its table of contents, which stands at its end
    archive = ("a ZIP archive", _UNPACK) if is_whole else (_CUT_ZIP, "get it once more")
    name, remedy = (document, _AS_TEXT) if document else archive
    raise ReadError(f"This is {name}, not text: {remedy}.")


def refuse_controls(data: bytes) -> None:
    """Raise a ReadError where `data`, which is not UTF-16, has more control bytes than text has."""
    sample = data[:_SAMPLE]
    found = len(sample) - len(sample.translate(None, _CONTROLS))
    if found > max(1, _MOST_CONTROLS * len(sample)):
        kind = "NUL bytes" if sample.count(0) * 2 > found else "control characters"
        raise ReadError(
            f"This is no text: {found:,} of its first {len(sample):,} bytes are {kind}. "
            f"If it comes from another program, {_AS_TEXT} there."
        )
