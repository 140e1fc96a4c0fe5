"""Text without what is not text: line ends made one, controls and invisible marks taken out."""

import re

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
_SURROGATE = compiled_when_used(r"[\ud800-\udfff]")
_UNCLEAN = compiled_when_used(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f¬\u00ad\u200b\u2028\u2029\u2060\ufeff\ud800-\udfff]"
)
"""All letters that these and the ends of pages and paragraphs are; most texts have none."""


def clean(text: str) -> CleanText:
    """Return `text` fit to be kept: its words as they were, and nothing that drives a terminal.

    A control character becomes a blank, half of a surrogate pair the replacement character, an
    invisible mark nothing. A form feed, which ends a page, stands on a line of its own.
    No-break spaces stay, as all else does; "&ldquo;", left over from a page, becomes the mark.
    """
    text = _ENTITY.sub(_unescaped, text) if "&" in text else text
    if not _UNCLEAN.search(text):
        return CleanText(text)
    text = _LINE_END.sub("\n", text).replace(_PARAGRAPH_END, "\n\n")
    text = text.replace(_PAGE_END, f"\n{_PAGE_END}\n")
    text = _INVISIBLE.sub("", _CUT_WORD.sub("", text))
    text, controls = _CONTROL.subn(" ", text)
    text, surrogates = _SURROGATE.subn("\N{REPLACEMENT CHARACTER}", text)
    warnings = []
    if controls:
        warnings.append(f"Control characters were replaced by blanks, {controls:,} in all.")
    if surrogates:
        warnings.append(f"Broken characters were replaced by �, {surrogates:,} in all.")
    return CleanText(text, tuple(warnings))


def _unescaped(entity: re.Match[str]) -> str:
    from html import unescape

    letter = unescape(entity[0])
    return entity[0] if letter in _KEPT_ENTITIES else letter
