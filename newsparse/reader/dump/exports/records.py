"""Records of a press database that has no module of its own: labels above each text.

1. Council votes for breakwater

Source: The Bay Courier
Date: 5 March 2024
Region: Gull Bay

The harbour council ...

The headline has a label, or stands above the labels, or right below them. What only databases tell
(a page, a region, a number) shows that one made the labels, and the days that each text has them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from newsparse.languages.detect import detect_language_at_top
from newsparse.languages.fold import fold
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered, with_cover
from newsparse.reader.dump.exports.labelled import with_source
from newsparse.reader.dump.exports.labels import (
    Part,
    export_words,
    field_of,
    is_rights_line,
    read_parts,
)
from newsparse.reader.dump.header.headline_shape import is_numbering, looks_like_headline

_NAME = "the database"
_FEWEST = 3
"""Different fields that labels tell above a text."""
_OWN = frozenset(("record", "length"))
_NUMBER = re.compile(r"^\d{1,4}[.)][^\S\n]+")
_SHORTEST_PROSE = 60  # characters of a paragraph, which no list of what was found has
_SENTENCE_ENDS = (".", "!", "?", "…", ".”", ".»", '."')
_HEAD = 2000  # characters in which the first labels stand


def read_records(text: str) -> Export | None:
    """Return the records of `text`, or None where no database labelled its articles."""
    lines = [line for line in text[:_HEAD].split("\n") if ":" in line]
    told = [line for line in lines if (opened := field_of(line)) and opened[0] in _OWN]
    if all(map(find_date, told)):  # "Last updated: 7 May 2023" stands on any page
        return None
    parts = [part for part in read_parts(text) if any(map(str.isalnum, part.raw))]
    heads = list(_heads(parts))
    if not heads or not _OWN & {part.field for part in parts[slice(*heads[0])]}:
        return None
    headed = [_headed(parts, *head) for head in heads]
    starts = [*(start for start, _, _ in headed), len(parts)]
    if any(_is_prose(part.raw) for part in parts[: starts[0]]):  # an article on several books
        return None
    language = detect_language_at_top(text) or ""
    entries = [
        _entry([*head, *parts[end:below]], language)
        for (_, end, head), below in zip(headed, starts[1:], strict=True)
    ]
    if not all(one.headline and one.date and one.body for one in entries):
        return None
    return Export(_NAME, with_cover(entries, (part.raw for part in parts[: starts[0]])))


def _heads(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Yield where labels stand one below the other, and tell a day and more, as above a text."""
    edges = [n for n, part in enumerate(parts) if part.field in (None, "body", "text")]
    for above, below in pairwise([-1, *edges, len(parts)]):
        run = parts[above + 1 : below]
        is_dated = any(part.field in ("date", "site") and find_date(part.text) for part in run)
        if is_dated and len({part.field for part in run}) >= _FEWEST:
            yield above + 1, below


def _headed(parts: Sequence[Part], first: int, end: int) -> tuple[int, int, list[Part]]:
    """Return where the record of some labels begins and its text does, and its head between.

    A headline without a label gets one.
    """
    run = list(parts[first:end])
    above = [part for part in parts[max(0, first - 1) : first] if part.field is None]
    if above and _is_number(above[0].raw):
        run.insert(0, Part("record", above[0].raw, above[0].raw))
        above, first = [], first - 1
    if any(part.field == "headline" for part in run):
        return first, end, run
    *others, line = above[0].raw.split("\n") if above else [""]
    if looks_like_headline(line) and not is_rights_line(line):
        own = [Part("record", one, one) for one in others]
        return first - 1, end, [*own, _headline(_NUMBER.sub("", line)), *run]
    last, *below = run[-1].raw.split("\n")
    if below:
        text = run[-1].text.removesuffix(below[-1]).rstrip()
        run[-1] = replace(run[-1], text=text, raw="\n".join((last, *below[:-1])))
        return first, end, [*run, _headline(below[-1])]
    return first, end + 1, [*run, *(_headline(part.raw) for part in parts[end : end + 1])]


def _is_prose(text: str) -> bool:
    return len(text) >= _SHORTEST_PROSE and text.endswith(_SENTENCE_ENDS)


def _is_number(line: str) -> bool:
    """Return whether a line only numbers the record below it: «Документ 2»."""
    word, _, number = line.rpartition(" ")
    is_named = number.isdecimal() and fold(word) in export_words().document_words
    return is_named or is_numbering(line)


def _headline(line: str) -> Part:
    return Part("headline", line if looks_like_headline(line) else "", line)


def _entry(parts: Sequence[Part], language: str) -> Entry:
    entry = replace(gathered(parts), language=language or None)
    return entry if entry.date else with_source(entry, entry.site, language)
