"""Text without what is not text: line ends made one, controls and invisible marks taken out."""

import re
from unicodedata import normalize

from msgspec import Struct

from newsparse.patterns import compiled_when_used


class CleanText(Struct, frozen=True):
    """Text whose lines end in a line feed, and what a person should know of its cleaning."""

    text: str
    warnings: tuple[str, ...] = ()


_LINE_END = compiled_when_used(r"\r\n?|[\v\x85\u2028]")
_PAGE_END = "\f"
_PARAGRAPH_END = "\u2029"
_INVISIBLE = compiled_when_used(r"[\u200b\u2060\ufeff\u00ad]")
"""Zero-width space, word joiner, byte order mark, soft hyphen. The zero-width joiners, which
Persian and Hindi spell with, and the direction marks of Hebrew and Arabic are text."""
_CUT_WORD = compiled_when_used(r"[\u00ad¬][^\S\n]*+\n[^\S\n]*+(?=[^\W\d_])")
"""A word cut at a line's end by a soft hyphen, or by the mark that scans have for it: «ге¬»."""
_CONTROL = compiled_when_used(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_ENTITY = compiled_when_used(
    r"&(?:quot|amp|apos|nbsp|ensp|thinsp|shy|[lr][sd]quo|[lr]aquo|bdquo|sbquo|[nm]dash|hellip"
    r"|#\d{2,6}|#x[0-9a-fA-F]{2,5});"
)
"""Letters and marks as HTML writes them; < and > stay, for they would make tags."""
_KEPT_ENTITIES = frozenset("<>\0")
_ACCENTS = compiled_when_used(r"[\u0300-\u036f][\u0300-\u036f]*")
"""Accents that stand by themselves behind their letter, as file systems and PDFs part them: «и» and
a breve for «й». What begins with one letter of a few is found in an eighth of the time."""
_JOINED = compiled_when_used(r"[\ufb00-\ufb06]")
"""Letters that printers join, «ﬁ», and nobody who searches for a word types."""
_ACCENT_BYTES = (b"\xcc", b"\xcd")
"""What those accents begin with in UTF-8, and little else: bytes are searched in no time."""
_STRESS = compiled_when_used(r"(?<=[\u0400-\u04ff])[\u0300\u0301]")
"""What only helps to read a word aloud, «Ло́сев», and parts it for whoever searches for it."""
_SURROGATE = compiled_when_used(r"[\ud800-\udfff]")
_UNCLEAN = compiled_when_used(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f¬\u00ad\u0300-\u036f\u200b\u2028\u2029\u2060\ufb00-\ufb06"
    r"\ufeff\ud800-\udfff]"
)
"""All letters that these and the ends of pages and paragraphs are; most texts have none."""


def clean(text: str) -> CleanText:
    """Return `text` fit to be kept: its words as they were, and nothing that drives a terminal.

    A control character becomes a blank, half of a surrogate pair the replacement character, an
    invisible mark nothing. A form feed, which ends a page, stands on a line of its own.
    A letter and the accent behind it become one, joined letters two, and the stress on a Cyrillic
    letter nothing.
    No-break spaces stay, as all else does; "&ldquo;", left over from a page, becomes the mark.
    """
    text = _ENTITY.sub(_unescaped, text) if "&" in text else text
    if not _UNCLEAN.search(text):
        return CleanText(text)
    text = _LINE_END.sub("\n", text).replace(_PARAGRAPH_END, "\n\n")
    text = text.replace(_PAGE_END, f"\n{_PAGE_END}\n")
    text = _composed(_INVISIBLE.sub("", _CUT_WORD.sub("", text)))
    text = _JOINED.sub(lambda letters: normalize("NFKC", letters[0]), text)
    text, controls = _CONTROL.subn(" ", text)
    text, surrogates = _SURROGATE.subn("\N{REPLACEMENT CHARACTER}", text)
    warnings = []
    if controls:
        warnings.append(f"Control characters were replaced by blanks, {controls:,} in all.")
    if surrogates:
        warnings.append(f"Broken characters were replaced by �, {surrogates:,} in all.")
    return CleanText(text, tuple(warnings))


def composed(page: bytes) -> bytes:
    """Return a page, which is UTF-8, in which a letter and the accent behind it are one."""
    if not any(map(page.__contains__, _ACCENT_BYTES)):
        return page
    return _composed(page.decode("utf-8", "replace")).encode()


def _composed(text: str) -> str:
    """Return a text in which a letter and what stands over it are one, Cyrillic without stress."""
    parts, end = list[str](), 0
    for accents in _ACCENTS.finditer(text):
        letter = max(end, accents.start() - 1)
        parted = text[letter : accents.end()]
        if parted[0].isalnum():
            parted = _STRESS.sub("", normalize("NFC", parted))
        parts += text[end:letter], parted
        end = accents.end()
    return "".join((*parts, text[end:]))


def _unescaped(entity: re.Match[str]) -> str:
    from html import unescape

    letter = unescape(entity[0])
    return entity[0] if letter in _KEPT_ENTITIES else letter
