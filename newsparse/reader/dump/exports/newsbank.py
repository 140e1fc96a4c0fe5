"""Newsbank: a headline, the paper with place and day, labels, the text, and a record's number.

Council votes for breakwater

Bay Courier, The (MI) - March 5, 2024

Author: Una Brae, Staff Writer
Section: Metro
Page: B1

The harbour council ...

Record Number: 0903050012
Copyright (c) 2024 The Bay Courier

Paper and day may have a line each; newer ones have "March 5, 2024 | Bay Courier, The (MI)" and
labels between bars.
"""

import re
from collections.abc import Sequence

from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered
from newsparse.reader.dump.exports.labelled import closed_documents, with_citations
from newsparse.reader.dump.exports.labels import Part, is_closing, read_parts

_NAME = "Newsbank"
_LONGEST_SOURCE = 160  # characters of the line with the paper and the day
_MOST_ABOVE = 3  # paragraphs of headline and source
_DASHES = ("-", "–", "—")
"""One stands between paper and day: "Bay Courier, The (MI) - March 5, 2024"."""
_AROUND = " ,;|-–—"
_BAR = " | "
_BARRED = re.compile(r"^[^\W\d_][^:|\n]{2,30}:[^|\n]+ \| [^\n]+$", re.MULTILINE)
"""Labels on one line: "Author: Una Brae | Section: Metro | 301 Words"."""


def read_newsbank(text: str) -> Export | None:
    """Return the articles of an export of Newsbank, or None where `text` is none."""
    text = _BARRED.sub(lambda line: line[0].replace(_BAR, "\n"), with_citations(text))
    entries = closed_entries(text)
    return Export(_NAME, entries) if entries else None


def closed_entries(text: str) -> tuple[Entry, ...]:
    """Return the articles of `text`, each with paper and day at its top and a last label."""
    entries = [_entry(parts) for parts in closed_documents(list(read_parts(text)), is_closing)]
    return tuple(filter(None, entries)) if None not in entries else ()


def _entry(parts: Sequence[Part]) -> Entry | None:
    """Read one document; None where no line at its top tells paper and day."""
    for number, part in enumerate(parts[:_MOST_ABOVE]):
        above = [line for one in parts[:number] for line in one.raw.split("\n")]
        opening = _opening(above, part) if part.field is None else None
        if opening:
            return gathered(parts[number + 1 :], opening)
    return None


def _opening(above: Sequence[str], part: Part) -> Entry | None:
    """Return the headline, which begins `above` or in `part`, with the paper and day below it."""
    lines = [*above, *part.raw.split("\n")]
    for number, line in enumerate(lines[1:], 1):
        date = find_date(line) if len(line) <= _LONGEST_SOURCE else None
        if date is None:
            continue
        above, behind = line[: date.start].strip(), line[date.end :].strip()
        if not (above or behind) and number > 1:  # the paper has a line of its own
            *titles, site = lines[:number]
            own = tuple(lines[number + 1 :])
            return Entry(headline=" ".join(titles), date=date.words, site=site, own=own)
        is_first = not above and behind.startswith((_BAR.strip(), *_DASHES))
        if is_first or above.endswith(_DASHES):
            site = above or (behind if behind.startswith(_BAR.strip()) else "")
            own = (*lines[number + 1 :], "" if behind == site else behind.strip(_AROUND))
            return Entry(
                headline=" ".join(lines[:number]),
                date=date.words,
                site=site.strip(_AROUND),
                own=tuple(filter(None, own)),
            )
    return None
