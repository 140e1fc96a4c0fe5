"""Nexis Uni: headline, paper and date, fields by label, "Body", the text, "End of Document".

Council votes for breakwater
The Bay Courier
March 5, 2024 Tuesday
Correction Appended

Length: 355 words
Byline: Una Brae
Body

The harbour council ...

Load-Date: March 6, 2024

End of Document

A cover may stand before the first document: who asked for how many, by which job, and their titles.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.dates.dates import match_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered, with_cover
from newsparse.reader.dump.exports.labelled import ended_documents
from newsparse.reader.dump.exports.labels import (
    Part,
    export_words,
    field_of,
    is_document_end,
    read_parts,
)
from newsparse.reader.dump.exports.lexisnexis import has_headline, opening_of, read_unnumbered
from newsparse.reader.dump.exports.marks import LENGTH
from newsparse.reader.dump.pages import counts_page

_NAME = "Nexis Uni"
_COVER_TOP = 3000
"""Characters in which a cover tells the number of its job."""
_LABELLED = re.compile(r"^[^\S\n]*(?P<label>[^\W\d_][\w -]{2,30}):[^\S\n]*\S", re.MULTILINE)
_FIRST_TITLE = re.compile(r"^[^\S\n]*1\.[^\S\n]+(?P<title>\S(?:.*\S)?)[^\S\n]*$", re.MULTILINE)
_MOST_LINES = 4
"""Lines of a headline."""
_HEAD = 20_000
"""Characters in which the first document's length stands."""


def read_nexis_uni(text: str) -> Export | None:
    """Return the articles of an export of Nexis Uni, or None where `text` is none."""
    cover, text = _parted_cover(text)
    if not any(map(_is_length, LENGTH.finditer(text, 0, _HEAD))):
        return None
    *documents, rest = ended_documents(text)
    documents += [rest] if rest.strip() else []
    has_body = bool(documents) and any(part.field == "body" for part in read_parts(documents[0]))
    if not has_body and not any(map(is_document_end, text.split("\n"))):
        return read_unnumbered(text)
    own = filter(None, map(str.strip, cover.split("\n")))
    return Export(_NAME, with_cover([_entry(one) for one in documents], own))


def _parted_cover(text: str) -> tuple[str, str]:
    """Return the cover of an export, "" for none, and the documents.

    They begin where the first title of the cover's list stands again, as a headline.
    """
    labels = (fold(line["label"]) for line in _LABELLED.finditer(text, 0, _COVER_TOP))
    is_cover = not export_words().cover_labels.isdisjoint(labels)
    title = _FIRST_TITLE.search(text) if is_cover else None
    if title is None:
        return "", text
    headline = re.compile(rf"^[^\S\n]*{re.escape(title['title'])}[^\S\n]*$", re.MULTILINE)
    again = headline.search(text, title.end())
    return (text[: again.start()], text[again.start() :]) if again else ("", text)


def _is_length(line: re.Match[str]) -> bool:
    opened = field_of(line[0])
    return bool(
        opened and opened[0] == "length" and fold(line["words"]) in export_words().length_words
    )


def _entry(document: str) -> Entry:
    document, pages = _without_pages(document)
    entry = _printed_entry(document)
    return replace(entry, own=(*entry.own, *pages)) if pages else entry


def _without_pages(document: str) -> tuple[str, list[str]]:
    """Return a document without "Page 2 of 3" and the title that is printed again below that."""
    kept: list[str] = []
    pages: list[str] = []
    lines = document.split("\n")
    times = Counter(map(str.strip, lines))
    is_below = False
    for number, line in enumerate(lines, 1):
        is_head = (
            is_below
            and times[line.strip()] > 1
            and (line in kept or line in _page_below(lines, number))  # no headline
        )
        if counts_page(line) or is_head:
            pages.append(line.strip())
        else:
            kept.append(line)
        is_below = counts_page(line) or (is_below and not line.strip())
    return "\n".join(kept), list(filter(None, pages))


def _page_below(lines: Sequence[str], start: int) -> Sequence[str]:
    """Return the lines from one on down to the next that counts a page."""
    ends = (n for n in range(start, len(lines)) if counts_page(lines[n]))
    return lines[start : next(ends, len(lines))]


def _printed_entry(document: str) -> Entry:
    parts = list(read_parts(document))
    opening = list(takewhile(lambda part: part.field is None, parts))
    labelled = parts[len(opening) :]
    if has_headline(labelled):
        raws = [part.raw for part in opening]
        return gathered(labelled, opening_of(raws, has_headline=True))
    return gathered(labelled, _opening(opening))


def _opening(parts: Sequence[Part]) -> Entry:
    """Read the lines above the labels: the last one above the date is the paper's name."""
    lines = [line for part in parts for line in part.raw.split("\n")]
    dated = next((n for n, line in enumerate(lines) if match_date(line)), None)
    if dated is None:
        return Entry(headline=lines[0] if lines else "", own=tuple(lines[1:]))
    above, below = lines[:dated], lines[dated + 1 :]
    headline, site = (above[:-1], above[-1]) if len(above) > 1 else (above, "")
    if len(headline) > _MOST_LINES:  # a cover in a form that is not known
        headline, below = headline[-1:], [*headline[:-1], *below]
    return Entry(headline=" ".join(headline), date=lines[dated], site=site, own=tuple(below))
