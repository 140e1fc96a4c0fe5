"""From bytes to text: which encoding they are in, and what had to be replaced."""

import codecs
import re
from io import BytesIO
from unicodedata import category

from msgspec import Struct

from newsparse.counted import counted
from newsparse.errors import ReadError
from newsparse.patterns import compiled_when_used
from newsparse.reader.encoding.alphabets import guess_encoding
from newsparse.reader.encoding.binary import refuse_controls, refuse_known_formats
from newsparse.reader.encoding.charsets import encoding_named
from newsparse.reader.encoding.lines import decode_by_lines
from newsparse.reader.encoding.wide import guess_wide_encoding


class Decoded(Struct, frozen=True, kw_only=True):
    """The text of some bytes, the encoding they were in, and what a person should know of it.

    `encoding` is None where the text came as a str.
    A byte order mark is no part of the text. Bytes that the encoding has no letter for are U+FFFD
    in it, and a warning counts them.
    """

    text: str
    encoding: str | None
    warnings: tuple[str, ...] = ()


def decode_text(data: bytes) -> Decoded:
    """Return the text of a plain-text file. Raises ReadError where the bytes are no text."""
    decoded = _by_themselves(data)
    if decoded:
        return decoded
    encoding = _guess(data)
    if encoding is None:
        raise ReadError(
            "This is no text in any encoding known here. "
            "If it is text, save it as UTF-8 where it comes from."
        )
    return _decoded(data, encoding)


def decode_page(data: bytes) -> Decoded:
    """Return the markup of a saved page. Raises ReadError where the bytes are no text.

    A byte order mark comes first, as the HTML standard has it, then what the bytes show, and only
    then what the page declares: saved pages are often stored anew in another encoding. Where the
    bytes contradict the declaration, a warning says so.
    """
    declared = _declared(data)
    decoded = _by_themselves(data) or _decoded(data, _page_encoding(data, declared))
    if decoded.encoding == "utf-8" and not data.isascii():
        decoded = _put_right(decoded)
    if declared in (None, decoded.encoding) or data.isascii():
        return decoded
    warning = f"The page declares the encoding {declared}, but is in {decoded.encoding}."
    return Decoded(
        text=decoded.text, encoding=decoded.encoding, warnings=(warning, *decoded.warnings)
    )


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32-LE begins with that of UTF-16-LE."""

_CONTROL = compiled_when_used(r"[\x80-\x9f]")
"""Control characters that no text has, but what is left of UTF-8 that was taken for Latin-1."""
_GARBLED = (
    "The page was saved garbled, its UTF-8 taken for Latin-1 and encoded again; this was put right."
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_SAMPLE = 65_536  # bytes by which UTF-16 and rare encodings are told
_LINE_SAMPLE = 2000  # bytes of one line among them: a page may stand on one
_COMMONEST = "windows-1252"
"""What browsers take a page for that shows nothing else."""
_BEYOND_ASCII = compiled_when_used(rb"[\x80-\xff]")
_DECLARED_WITHIN = 8192  # bytes: eight times those in which the HTML standard has it
_META = compiled_when_used(
    rb"""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)
_XML = compiled_when_used(
    rb"""\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})""", re.IGNORECASE
)
_OTHERS = ["cp1252", "cp1250", "cp1254", "cp1257", "cp1258", "tis_620"]
"""What charset-normalizer chooses from: encodings that letters do not tell apart."""


def _by_themselves(data: bytes) -> Decoded | None:
    """Return the text where the bytes alone leave no doubt of its encoding."""
    refuse_known_formats(data)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_decoded(data[len(mark) :], encoding))
    wide = _unmarked_utf16(data)
    if wide:
        return _checked(_decoded(data, wide))
    refuse_controls(data)
    return _iso_2022(data) or _utf8(data)


def _unmarked_utf16(data: bytes) -> str | None:
    """Return the UTF-16 that NULs show, all upper or all lower halves of its units, or None."""
    if data.find(0, 0, _SAMPLE) < 0:
        return None
    sample = data[: _SAMPLE & ~1]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if bool(even) == bool(odd):
        return None
    encoding = "utf-16-le" if odd else "utf-16-be"
    text = sample.decode(encoding, "replace")
    sound = sum(category(letter)[0] in "LMNPZ" or letter in "\r\n\t" for letter in text)
    blanks = sum(letter <= "\x7f" for letter in text)
    return encoding if sound > 0.95 * len(text) and blanks > 0.05 * len(text) else None


def _checked(decoded: Decoded) -> Decoded:
    refuse_controls(decoded.text[:_SAMPLE].encode("utf-8", "surrogatepass"))
    return decoded


def _iso_2022(data: bytes) -> Decoded | None:
    """Read Japanese mail's encoding, which is pure ASCII with escapes."""
    if data.find(b"\x1b", 0, _SAMPLE) < 0 or b"\x1b$" not in data or not data.isascii():
        return None
    try:
        return Decoded(text=data.decode("iso-2022-jp"), encoding="iso-2022-jp")
    except UnicodeDecodeError:
        return None


def _utf8(data: bytes) -> Decoded | None:
    """Read UTF-8, with a few broken bytes or lines: a legacy encoding has nothing but those."""
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        mended = decode_by_lines(data)
    if mended:
        return Decoded(text=mended[0], encoding="utf-8", warnings=mended[1])
    decoded = _decoded(data, "utf-8")
    beyond_ascii = len(decoded.text) - len(decoded.text.encode("ascii", "ignore"))
    broken = decoded.text.count(_REPLACEMENT) - data.count(_REPLACEMENT.encode())
    return decoded if beyond_ascii > 5 * broken else None


def _put_right(decoded: Decoded) -> Decoded:
    """Undo what saves «’» as an "â" and two controls: all of the UTF-8 was taken for Latin-1."""
    try:
        text = decoded.text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return decoded
    if not _CONTROL.search(decoded.text):
        return decoded
    return Decoded(text=text, encoding=decoded.encoding, warnings=(_GARBLED, *decoded.warnings))


def _decoded(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    broken = text.count(_REPLACEMENT)
    if broken and encoding.startswith("utf"):
        broken -= data.decode(encoding, "ignore").count(_REPLACEMENT)  # those it came with
    if not broken:
        return Decoded(text=text, encoding=encoding)
    places = counted(broken, "place")
    warning = f"In {places} the bytes are no {encoding}; a replacement character (�) stands there."
    return Decoded(text=text, encoding=encoding, warnings=(warning,))


def _guess(data: bytes) -> str | None:
    """Return the legacy encoding that fits best, or None where none does."""
    by_letters = guess_encoding(data)
    if by_letters:
        return by_letters
    sample = _telling(data)
    wide = guess_wide_encoding(sample)
    if wide:
        return wide
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_OTHERS, threshold=0.4).best()
    return (encoding_named(best.encoding) or best.encoding) if best else None


def _telling(data: bytes) -> bytes:
    """Return the start of what is beyond ASCII in each line: the markup of pages tells nothing."""
    sample: list[bytes] = []
    size = 0
    for line in BytesIO(data):
        high = _BEYOND_ASCII.search(line)
        if high:
            sample.append(line[high.start() : high.start() + _LINE_SAMPLE])
            size += len(sample[-1])
        if size > _SAMPLE:
            break
    return b"\n".join(sample)


def _page_encoding(data: bytes, declared: str | None) -> str:
    """Return what the page declares, unless its letters speak clearly for another encoding."""
    if declared == "utf-8":  # which it is not, or it would have been read
        declared = None
    by_letters = guess_encoding(data, expected=declared)
    return by_letters or declared or _guess(data) or _COMMONEST


def _declared(data: bytes) -> str | None:
    head = data[:_DECLARED_WITHIN]
    found = _XML.match(head) or _META.search(head)
    return found and encoding_named(found[1].decode("ascii"))
