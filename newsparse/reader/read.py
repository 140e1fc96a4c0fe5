"""The reader's front door: tell what the input is, and hand it to who reads that."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from functools import partial
from typing import get_args

from msgspec.structs import replace

from newsparse.counted import counted
from newsparse.errors import ReadError, UsageError
from newsparse.model import InputFormat
from newsparse.reader.draft import Draft
from newsparse.reader.encoding.clean import CleanText, clean, composed
from newsparse.reader.encoding.decode import Decoded, decode_page, decode_text
from newsparse.reader.encoding.mojibake import Unscrambled, unscrambled
from newsparse.reader.encoding.written import spelled_out
from newsparse.reader.mail.message import (
    Letter,
    is_message,
    letters_of,
    may_be_letter,
    read_message,
)
from newsparse.reader.metadata import with_metadata
from newsparse.reader.office.document import Part, document_parts
from newsparse.reader.page.mime_page import saved_page
from newsparse.reader.published import on_day
from newsparse.reader.reading import AS_IT_IS, Reading


def read(data: bytes | str, asked: Reading = AS_IT_IS) -> Iterator[Draft]:
    """Yield a Draft for each article in `data`, read as `asked`.

    Raises ReadError where the bytes hold no text, UsageError where there is no such format.
    """
    if asked.format not in (None, *get_args(InputFormat)):
        raise UsageError(f"there is no format {asked.format!r}: choose from text, html")
    if not data:
        raise ReadError("The input is empty.")
    drafts = _read(data, asked.format, asked)
    day = asked.published
    yield from (map(partial(on_day, published=day), drafts) if day else drafts)


def _read(data: bytes | str, format: InputFormat | None, asked: Reading) -> Iterator[Draft]:
    """Yield the Drafts of a document, a letter, a page that was saved with its parts, a text."""
    if isinstance(data, bytes) and (parts := document_parts(data)) is not None:
        yield from _document_drafts(parts, asked)
        return
    if isinstance(data, bytes) and format is None and is_message(data):
        for letter in read_message(data):
            yield from _letter_drafts(letter, asked)
        return
    saved = saved_page(data) if isinstance(data, bytes) and format != "text" else None
    if saved:
        asked = replace(asked, url=asked.url or saved.url)
        data, format = saved.markup, "html"
    yield from _plain_drafts(data, format or ("html" if looks_like_page(data) else "text"), asked)


def _letter_drafts(letter: Letter, asked: Reading) -> Iterator[Draft]:
    if not letter.content:
        raise ReadError("The letter has no text below its header.")
    from newsparse.reader.mail.own_lines import (
        beside_others,
        signature_of_letter,
        without_letter_lines,
    )

    format: InputFormat = "html" if letter.is_markup else "text"
    signed = frozenset[str]() if letter.is_markup else signature_of_letter(letter.content)
    asked = replace(asked, metadata=asked.metadata or letter.metadata)
    for draft in _read(letter.content, format, asked):
        bare = draft if asked.keep_all else without_letter_lines(draft, signed)
        yield replace(
            beside_others(bare, letter.own, keep_all=asked.keep_all), encoding=letter.encoding
        )


def _plain_drafts(data: bytes | str, format: InputFormat, asked: Reading) -> Iterator[Draft]:
    decoded = _decode(data, format)
    if not decoded.text or decoded.text.isspace():
        raise ReadError("The input holds nothing but blanks.")
    source = _as_utf8(data, decoded) if format == "html" else decoded.text
    for draft in _drafts(source, format, asked):
        warnings = (*decoded.warnings, *draft.warnings)
        yield replace(draft, encoding=decoded.encoding, warnings=warnings)


_PAGE_START = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base|article|main|section"
    r"|div|p|h[1-6]|table|span|ul|ol|center|font|a|img|header|nav)\b[^<]*>",
    re.IGNORECASE,
)
_TAGGED_START = re.compile(
    r"(?:<!doctype\s[^<>]*>\s*)?<(?:nitf|newsitem|newsmessage)\b"
    r"|<doc\b(?:[^<>]*\btype=|[^<>]*>\s*<(?:docno|docid|doctype|headline|date_time)\b)",
    re.IGNORECASE,
)
"""How files begin in which agencies and corpora put tags of their own around each article."""
_START = 20000
"""Characters or bytes: what a page may have before its first tag."""


def looks_like_page(data: bytes | str) -> bool:
    """Return whether `data` begins as a saved page does, whatever its encoding."""
    start = data[:_START]
    if isinstance(start, bytes):
        start = start.replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe")
    start = _after_prologue(start.lstrip("\ufeff \t\r\n"))
    return bool(_PAGE_START.match(start) or _TAGGED_START.match(start))


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
    put_right = _put_right(decoded.text)
    return replace(decoded, text=put_right.text, warnings=(*decoded.warnings, *put_right.warnings))


def _put_right(text: str) -> CleanText:
    """Return a text with its letters and line ends as they should be, and what was wrong."""
    unmixed = unscrambled(text)
    spelled = spelled_out(unmixed.text)
    cleaned = clean(spelled.text)
    warnings = (*_scrambling(unmixed), *spelled.warnings, *cleaned.warnings)
    return CleanText(cleaned.text, warnings)


def _scrambling(text: Unscrambled) -> Iterator[str]:
    if text.count:
        letters = f"{counted(text.count, 'letter')} of {text.encoding}"
        yield f"{letters} had been taken for another encoding; the text was put right."


def _as_utf8(data: bytes | str, decoded: Decoded) -> bytes | str:
    """Return the bytes of a page that are sound UTF-8 as they are, which the parser reads."""
    sound = isinstance(data, bytes) and decoded.encoding == "utf-8" and not decoded.warnings
    return data.removeprefix(BOM_UTF8) if isinstance(data, bytes) and sound else decoded.text


def _drafts(text: bytes | str, format: InputFormat, asked: Reading) -> Iterator[Draft]:
    if format == "html" or isinstance(text, bytes):
        yield from _page_drafts(text, asked)
        return
    for draft in _text_drafts(text, asked):
        yield replace(draft, url=draft.url or asked.url, text=text)


def _document_drafts(parts: Iterator[Part], asked: Reading) -> Iterator[Draft]:
    """Yield the Drafts of a document's parts. Raises ReadError where none has a text."""
    is_empty = True
    for part in parts:
        whole = CleanText(part.text) if part.is_markup else _put_right(part.text)
        if not whole.text.strip():
            continue
        for draft in _drafts(whole.text, "html" if part.is_markup else "text", asked):
            if draft.blocks or not part.is_markup:  # a book's cover has no text
                is_empty = False
                told = _without_site_warnings(draft) if part.is_markup else draft
                yield replace(told, warnings=(*whole.warnings, *told.warnings))
    if is_empty:
        raise ReadError("The document holds no text.")


def _without_site_warnings(draft: Draft) -> Draft:
    """Return the Draft of a book's chapter without what is said of the pages of sites alone."""
    from newsparse.reader.page.warnings import OF_SITES

    return replace(draft, warnings=tuple(one for one in draft.warnings if one not in OF_SITES))


def _page_drafts(text: bytes | str, asked: Reading) -> Iterator[Draft]:
    from newsparse.reader.dump.exports.exported_pages import read_exported_page
    from newsparse.reader.mail.own_lines import without_pointer
    from newsparse.reader.office.typed_page import typed_text
    from newsparse.reader.page.fragment import is_whole_page, read_fragment
    from newsparse.reader.page.html import read_html

    url, language = asked.url, asked.language
    page = composed(text if isinstance(text, bytes) else text.encode("utf-8", "replace"))
    if asked.metadata:
        read_markup = read_html if is_whole_page(page) else read_fragment
        draft = read_markup(page, url=url, language=language, explain=asked.explain)
        draft = with_metadata(draft, asked.metadata)
        yield draft if asked.keep_all else without_pointer(draft)
    elif typed := typed_text(page):
        yield from (replace(draft, format="html") for draft in _text_drafts(typed, asked))
    else:
        exported = read_exported_page(page, keep_all=asked.keep_all, explain=asked.explain)
        yield from exported or (read_html(page, url=url, language=language, explain=asked.explain),)


def _text_drafts(text: str, asked: Reading) -> Iterator[Draft]:
    from newsparse.reader.dump.dump import read_text, read_text_with_metadata

    if asked.metadata:
        yield read_text_with_metadata(
            text, asked.metadata, language=asked.language, keep_all=asked.keep_all
        )
    elif letters := _letters(text):
        for letter in letters:
            yield from _letter_drafts(letter, asked)
    else:
        yield from read_text(text, language=asked.language, keep_all=asked.keep_all)


def _letters(text: str) -> list[Letter]:
    """Return the letters that a text is, as programs save them: "From: ...", "Sent: ..."."""
    if not may_be_letter(text):
        return []
    from newsparse.reader.mail.inner_letters import saved_letters

    return letters_of(saved_letters(text), None)
