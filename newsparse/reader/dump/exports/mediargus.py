"""Mediargus: a numbered list of headlines with paper, date, page and length, then the texts.

1. Raad keurt dam goed

De Baaikoerier, dinsdag 5 maart 2024, p. 4, 301w.

De havenraad keurde dinsdag ...
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsparse.reader.dump.exports.entry import Entry, Export, with_cover
from newsparse.reader.dump.exports.labels import is_rights_line
from newsparse.reader.dump.paragraphs import paragraphs_of

_NAME = "Mediargus"
_LISTED = re.compile(
    r"^\W?(?P<number>\d{1,5})\.[^\S\n]+(?P<headline>[^\n]+)\n(?:[^\S\n]*\n)+"
    r"(?P<site>[^\n,]{1,80}), (?P<date>[^\n]{6,60}), (?P<page>p\.[^\n,]{1,12}), "
    r"(?P<length>\d{1,6}w\.)[^\S\n]*$",
    re.MULTILINE,
)
_FULL_TEXT = re.compile(r"^(?P<date>\d\d?-\d\d?-\d{4}), p\.[^\n]{1,12}$", re.MULTILINE)
_HEAD = 2000  # characters in which the list says what it is
_ABSTRACTS = "This list gives the beginning of the article alone."


def read_mediargus(text: str) -> Export | None:
    """Return the articles of a list from Mediargus, or None where `text` is none."""
    if _LISTED.search(text, 0, _HEAD) is None:
        return None
    listed = list(_LISTED.finditer(text))
    full = _FULL_TEXT.search(text, listed[-1].end())
    end = full.start() if full else len(text)
    ends = [*(entry.start() for entry in listed[1:]), end]
    abstracts = [text[one.end() : end].strip() for one, end in zip(listed, ends, strict=True)]
    texts = _full_texts(text[end:])
    if len(texts) == len(listed):
        entries = list(map(_with_text, listed, abstracts, texts))
    else:
        entries = list(map(_with_abstract, listed, abstracts))
        entries += [Entry(body=tuple(one)) for one in texts]
    return Export(_NAME, with_cover(entries, paragraphs_of(text[: listed[0].start()])))


def _full_texts(text: str) -> list[list[str]]:
    """Return the paragraphs of each full text, of which the first says the day and the page."""
    starts = [found.start() for found in _FULL_TEXT.finditer(text)]
    return [paragraphs_of(text[start:end]) for start, end in pairwise((*starts, len(text)))]


def _with_abstract(listed: re.Match[str], abstract: str) -> Entry:
    return Entry(
        headline=listed["headline"],
        date=listed["date"],
        site=listed["site"],
        body=tuple(paragraphs_of(abstract)),
        own=(listed["page"], listed["length"]),
        warnings=(_ABSTRACTS,),
    )


def _with_text(listed: re.Match[str], abstract: str, paragraphs: Sequence[str]) -> Entry:
    """Read a full text: day and page, the regions or the part of the paper, headline, text."""
    headed = next((n for n, one in enumerate(paragraphs) if one == listed["headline"]), 0)
    rights = [one for one in paragraphs if is_rights_line(one)]
    return Entry(
        headline=listed["headline"],
        date=listed["date"],
        site=listed["site"],
        body=tuple(one for one in paragraphs[headed + 1 :] if one not in rights),
        own=(
            listed["page"],
            listed["length"],
            *(paragraphs[: headed + 1] if not headed else paragraphs[:headed]),
            *rights,
            abstract,
        ),
    )
