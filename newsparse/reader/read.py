"""The reader's front door: tell what the input is, and hand it to who reads that."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import get_args

from msgspec.structs import replace

from newsparse.errors import ReadError, UsageError
from newsparse.model import InputFormat
from newsparse.reader.draft import Draft
from newsparse.reader.encoding.clean import clean
from newsparse.reader.encoding.decode import Decoded, decode_page, decode_text
from newsparse.reader.page.mime_page import saved_page


def read(
    data: bytes | str,
    *,
    format: InputFormat | None = None,
    url: str | None = None,
    language: str | None = None,
    explain: bool = False,
    keep_all: bool = False,
) -> Iterator[Draft]:
    """Yield a Draft for each article in `data`.

    `format` forces text or HTML where None lets the bytes tell; `url` is the page's address,
    `language` a two-letter code that overrides detection, `explain` asks for the rivals that a
    page's fields beat, and `keep_all` for what is else kept out of the text. Raises ReadError where
    the bytes hold no text, UsageError where there is no such format.
    """
    if format not in (None, *get_args(InputFormat)):
        raise UsageError(f"there is no format {format!r}: choose from text, html")
    if not data:
        raise ReadError("The input is empty.")
    saved = saved_page(data) if isinstance(data, bytes) and format != "text" else None
    if saved:
        data, url, format = saved.markup, url or saved.url, "html"
    format = format or ("html" if _looks_like_page(data) else "text")
    decoded = _decode(data, format)
    if not decoded.text or decoded.text.isspace():
        raise ReadError("The input holds nothing but blanks.")
    source = _as_utf8(data, decoded) if format == "html" else decoded.text
    for draft in _drafts(
        source, format, url=url, language=language, explain=explain, keep_all=keep_all
    ):
        warnings = (*decoded.warnings, *draft.warnings)
        yield replace(draft, encoding=decoded.encoding, warnings=warnings)


_PAGE_START = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base|article|main|section"
    r"|div|p|h[1-6]|table|span|ul|ol|center|font|a|img|header|nav)\b[^<]*>",
    re.IGNORECASE,
)
_START = 20000


def _looks_like_page(data: bytes | str) -> bool:
    """Tell a saved page by how it begins, whatever its encoding."""
    start = data[:_START]
    if isinstance(start, bytes):
        start = start.replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe")
    return bool(_PAGE_START.match(_after_prologue(start.lstrip("\ufeff \t\r\n"))))


def _after_prologue(start: str) -> str:
    """Return what follows the XML declaration and the comments that a page may open with."""
    for opening, closing in (("<?xml", "?>"), *(("<!--", "-->"),) * 9):
        if start.startswith(opening):
            start = start.partition(closing)[2].lstrip()
    return start


def _decode(data: bytes | str, format: InputFormat) -> Decoded:
    if isinstance(data, str):
        decoded = Decoded(text=data, encoding=None)
    else:
        decoded = decode_page(data) if format == "html" else decode_text(data)
    if format == "html":
        return decoded
    cleaned = clean(decoded.text)
    return replace(decoded, text=cleaned.text, warnings=(*decoded.warnings, *cleaned.warnings))


def _as_utf8(data: bytes | str, decoded: Decoded) -> bytes | str:
    """Return the bytes of a page that are sound UTF-8 as they are, which the parser reads."""
    sound = isinstance(data, bytes) and decoded.encoding == "utf-8" and not decoded.warnings
    return data.removeprefix(BOM_UTF8) if isinstance(data, bytes) and sound else decoded.text


def _drafts(
    text: bytes | str,
    format: InputFormat,
    *,
    url: str | None,
    language: str | None,
    explain: bool,
    keep_all: bool,
) -> Iterator[Draft]:
    if format == "html" or isinstance(text, bytes):
        from newsparse.reader.dump.exports.exports import read_exported_page
        from newsparse.reader.page.html import read_html

        page = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
        exported = read_exported_page(page, keep_all=keep_all)
        if exported is not None:
            yield from exported
            return
        yield read_html(text, url=url, language=language, explain=explain)
    else:
        from newsparse.reader.dump.dump import read_text

        yield from read_text(text, language=language, keep_all=keep_all)
