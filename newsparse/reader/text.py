"""Plain-text dumps: the articles in a file, and in each the header apart from the body."""

import re
from collections.abc import Iterator

from newsparse.languages.fold import fold
from newsparse.model import Block
from newsparse.reader.dates import match_date
from newsparse.reader.draft import Draft
from newsparse.reader.header import Line, read_header
from newsparse.reader.vocabulary import vocabulary

_HEADER_LINES = 30
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_OPENING = re.compile(r"\s*(?P<label>[^\W\d_]+)(?P<joint>[^\S\n]*:?[^\S\n]+)(?=\d)")


def read_text(text: str, *, language: str | None = None) -> Iterator[Draft]:
    """Yield a Draft for each article of a plain-text dump, in order.

    `text` is clean: its lines end in line feeds, and it has no control characters. `language` is
    a language tag where it is known. A file holds several articles where it opens with a dated
    header line, «date 2025-11-11 ...», and more such lines follow.
    """
    for article in _articles(text):
        yield _draft(article, language=language)


def _articles(text: str) -> Iterator[str]:
    """Yield the text of each article; cut before each line that opens like the first."""
    opening = _OPENING.match(text)
    if opening is None or not _opens(text, opening):
        yield text
        return
    again = re.compile(
        rf"(?<=\n)[^\S\n]*\n[^\S\n]*{re.escape(opening['label'])}[^\S\n:]", re.IGNORECASE
    )
    start = 0
    for blank in again.finditer(text):
        line = text.index("\n", blank.start()) + 1
        found = _OPENING.match(text, line)
        if found and _opens(text, found):
            yield text[start:line]
            start = line
    yield text[start:]


def _opens(text: str, opening: re.Match[str]) -> bool:
    """Tell whether a dated header line begins here: "date 2025-11-11 was a Tuesday" is none."""
    if fold(opening["label"]) not in vocabulary(None).date_labels:
        return False
    date = match_date(text, opening.end())
    return date is not None and (
        ":" in opening["joint"] or not text[date.end :].lstrip(" \t")[:1].islower()
    )


def _draft(text: str, *, language: str | None) -> Draft:
    header = read_header(tuple(_lines(text)), language=language)
    body = _blocks(text[header.end :])
    date = header.date
    return Draft(
        format="text",
        headline=header.headline,
        date=date.date if date else None,
        date_text=date.words if date else None,
        authors=header.authors,
        language=language,
        blocks=(*(Block(kind=None, text=kept) for kept in header.kept), *body),
        warnings=(date.warning,) if date and date.warning else (),
        headline_evidence=header.headline_evidence,
        date_evidence=header.date_evidence,
        authors_evidence=header.authors_evidence,
    )


def _lines(text: str) -> Iterator[Line]:
    """Yield the lines with words among the first of `text`."""
    start = 0
    for number in range(_HEADER_LINES):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end + 1
        line = text[start:end].strip()
        if line:
            yield Line(line, number, end)
        start = end
        if start == len(text):
            break


def _blocks(body: str) -> Iterator[Block]:
    blocks = (block.strip() for block in _BLANK_LINES.split(body))
    return (Block(kind=None, text=block) for block in blocks if block)
