"""PDF with text: its pages by pypdf, lines put together to paragraphs."""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import groupby, zip_longest
from operator import itemgetter
from typing import Any

from newsparse.errors import NewsparseError, ReadError
from newsparse.extras import extra

_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad‐]$")
_SENTENCE_ENDS = ".!?…»”\"':;"
_USUAL = 0.9
"""The share of lines that are at most as wide as a full one: wider ones are of tables."""
_FULL = 0.75
"""A line shorter than this share of the usual one ends a paragraph where a sentence ends there."""
_SHORT = 0.5
"""One shorter than this share does so above a full line that begins with a capital: a date."""
_LARGER = 1.2
"""How many times as high as most letters of a page those of a heading are."""
_LONGEST_HEADING = 300  # characters: what is longer is the text of a page with much small print
_SILENT = logging.NullHandler()
"""One for all files: a logger keeps each other one that it is given."""


def read_pdf(data: bytes) -> str:
    """Return the text of a PDF file, a form feed between its pages."""
    pypdf = extra("pypdf", extra="documents")
    logging.getLogger("pypdf").addHandler(_SILENT)  # or it writes to standard error
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        is_locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if is_locked else [_lines(page) for page in reader.pages]
    except (NewsparseError, MemoryError):
        raise
    except Exception as error:  # whatever the library finds wrong
        raise ReadError(f"The PDF is damaged: {error}") from error
    if is_locked:
        raise ReadError("The PDF is encrypted: save it without a password.")
    if not any(line.strip() for page in pages for line in page):
        raise ReadError("The PDF holds pictures of pages and no text: recognise the text first.")
    return "\f".join("\n".join(_paragraphs(page)) for page in pages)


def _lines(page: Any) -> list[str]:  # noqa: ANN401 - it may not be installed
    """Return the lines of a page, a heading in larger letters on one, however it is broken."""
    heights: list[float] = []  # of each letter

    def measure(text: str, _place: object, scale: list[float], _font: object, size: float) -> None:
        heights.extend([round(size * abs(scale[3]), 1)] * len(text))

    text: str = page.extract_text(visitor_text=measure) or ""
    larger = _LARGER * Counter(heights).most_common(1)[0][0] if heights else 0
    measured: list[tuple[float, str]] = []
    start = 0
    for line in text.split("\n"):
        middle = start + len(line) // 2
        measured.append((sum(heights[middle : middle + 1]) if line.strip() else 0.0, line))
        start += len(line) + 1
    return [
        line
        for height, run in groupby(measured, key=itemgetter(0))
        for line in _heading([line for _, line in run], is_larger=height > larger)
    ]


def _heading(lines: list[str], *, is_larger: bool) -> list[str]:
    """Return lines of the same height as one where they are larger, and no text beside a table.

    A blank line parts it from what is around it.
    """
    if not is_larger or sum(map(len, lines)) > _LONGEST_HEADING:
        return lines
    whole = lines[0]
    for line in lines[1:]:
        is_cut = _HYPHENATED.search(whole) and line[:1].islower()
        whole = f"{whole[:-1]}{line}" if is_cut else f"{whole} {line}"
    return ["", whole, ""]


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Yield the lines of a page, words cut at line ends put together, a blank line at an end."""
    widths = sorted(len(line) for line in lines if line.strip())
    usual = widths[int(_USUAL * len(widths))] if widths else 0
    joined = ""
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        told = line.strip()
        if joined:  # the rest of a word ends the line that the word begins on: widths stay
            rest, _, told = told.partition(" ")
            yield f"{joined}{rest}"
            joined = ""
            if not told and rest[-1:] not in _SENTENCE_ENDS:
                continue  # the word alone, in a narrow column
        if _HYPHENATED.search(told):
            joined = _HYPHENATED.sub("", told)
            continue
        yield told
        is_last = told[-1:] in _SENTENCE_ENDS and len(line) < _FULL * usual
        is_full = len(below) >= _FULL * usual and below[:1].isupper()
        if is_last or (told and is_full and len(line) < _SHORT * usual):
            yield ""
    if joined:
        yield joined
