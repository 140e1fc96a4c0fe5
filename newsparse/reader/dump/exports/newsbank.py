"""Newsbank: a headline, the paper with place and day, labels, the text, and a record's number.

Council votes for breakwater

Bay Courier, The (MI) - March 5, 2024

Author: Una Brae, Staff Writer
Section: Metro
Page: B1

The harbour council ...

Record Number: 0903050012
Copyright (c) 2024 The Bay Courier
"""

from collections.abc import Iterator, Sequence

from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered
from newsparse.reader.dump.exports.labels import Part, is_closing, is_rights_line, read_parts

_NAME = "Newsbank"
_LONGEST_SOURCE = 160  # characters of the line with the paper and the day
_MOST_ABOVE = 3  # paragraphs of headline and source
_AROUND = " ,;-–—"


def read_newsbank(text: str) -> Export | None:
    """Return the articles of an export of Newsbank, or None where `text` is none."""
    entries = [_entry(parts) for parts in _documents(list(read_parts(text)))]
    return Export(_NAME, tuple(filter(None, entries))) if entries and None not in entries else None


def _documents(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the parts of each document, which ends with its number and the rights below it."""
    document: list[Part] = []
    is_closed = False
    for part in parts:
        if is_closed and not (part.field == "record" or is_rights_line(part.raw)):
            yield document
            document, is_closed = [], False
        document.append(part)
        is_closed = is_closed or is_closing(part)
    if document:
        yield document


def _entry(parts: Sequence[Part]) -> Entry | None:
    """Read one document; None where no line at its top tells paper and day."""
    source = next((n for n, part in enumerate(parts[:_MOST_ABOVE]) if _source(part)), None)
    if source is None:
        return None
    lines = [line for part in parts[: source + 1] for line in part.raw.split("\n")]
    dated = next(n for n, line in enumerate(lines) if _is_source(line))
    date = find_date(lines[dated])
    assert date is not None
    site = lines[dated][: date.start].strip(_AROUND)
    beside = lines[dated][date.end :].strip(_AROUND)
    own = tuple(filter(None, (*lines[dated + 1 :], beside)))
    opening = Entry(headline=" ".join(lines[:dated]), date=date.words, site=site, own=own)
    return gathered(parts[source + 1 :], opening) if dated else None


def _source(part: Part) -> bool:
    return part.field is None and any(map(_is_source, part.raw.split("\n")))


def _is_source(line: str) -> bool:
    """Return whether a line tells paper and day: "Bay Courier, The (MI) - March 5, 2024"."""
    return len(line) <= _LONGEST_SOURCE and find_date(line) is not None
