"""LexisNexis: "1 of 27 DOCUMENTS", paper, date and headline, then fields by label in any order.

                               1 of 27 DOCUMENTS

                                The Bay Courier

                            March 5, 2024 Tuesday
                             Late Edition - Final

Council votes for breakwater

BYLINE: Una Brae

LENGTH: 301 words

The harbour council ...

LOAD-DATE: March 6, 2024
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from newsparse.reader.dates.dates import match_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered, with_cover
from newsparse.reader.dump.exports.labels import Part, is_rights_line, read_parts
from newsparse.reader.dump.exports.numbering import gaps, is_numbered, numbered_documents

_NAME = "LexisNexis"
_COVER = 10_000
"""Characters that a print job's cover page may take up above the first document."""
_LABEL_ALONE = re.compile(
    r"^([^\S\n]*[A-Z][A-Z-]{2,20}:)[^\S\n]*\n(?:[^\S\n]*\n)+(?=[^\n:]{1,80}\n[^\S\n]*(?:\n|$))",
    re.MULTILINE,
)
"""A label whose value stands below it, between blank lines."""
_TELLING = frozenset(("length", "record"))


def read_lexisnexis(text: str) -> Export | None:
    """Return the articles of an export of LexisNexis, or None where `text` is none."""
    if not is_numbered(text, _COVER):
        return None
    cover, documents = numbered_documents(text)
    parted = [list(read_parts(document.text)) for document in documents]
    if not any(part.field in _TELLING for parts in parted for part in parts):
        return None
    entries = [
        replace(_entry(parts), warnings=gap)
        for parts, gap in zip(parted, gaps(documents), strict=True)
    ]
    missing = [entry for entry in entries if not (entry.body or entry.date)]
    if 0 < len(missing) < len(entries):  # "We are sorry but ... it is not possible to display it"
        entries = [entry for entry in entries if entry not in missing]
    else:
        missing = []
    own = (line for one in missing for line in (one.headline, *one.own))
    return Export(_NAME, with_cover(entries, filter(None, (cover.strip(), *own))))


def read_unnumbered(text: str) -> Export | None:
    """Return the document of an export that numbers none: "LENGTH:" above, "LOAD-DATE:" below."""
    parts = list(read_parts(_LABEL_ALONE.sub(r"\1 ", text.rstrip())))
    fields = [part.field for part in parts]
    is_closed = fields.count("length") == 1 and fields[-1:] == ["record"]
    return Export(_NAME, (_entry(parts),)) if is_closed else None


def _entry(parts: Sequence[Part]) -> Entry:
    opening = [part.raw for part in takewhile(lambda part: part.field is None, parts)]
    labelled = list(parts[len(opening) :])
    return gathered(labelled, opening_of(opening, has_headline=has_headline(labelled)))


def has_headline(labelled: Sequence[Part]) -> bool:
    """Return whether the first run of labels has one of the headline."""
    run = takewhile(lambda part: part.field is not None, labelled)
    return any(part.field == "headline" for part in run)


def opening_of(paragraphs: Sequence[str], *, has_headline: bool) -> Entry:
    """Read what stands above the labels: the paper, the date, the edition and the headline."""
    paragraphs, rights = _without_rights(paragraphs)
    dated = next((n for n, one in enumerate(paragraphs) if match_date(one)), None)
    if dated is None:
        headline = "" if has_headline or not paragraphs else paragraphs[-1]
        rest = paragraphs if has_headline else paragraphs[:-1]
        return Entry(headline=headline, own=(*rights, *rest))
    above, below = paragraphs[:dated], paragraphs[dated + 1 :]
    headline = "" if has_headline or not below else below[-1]
    names = [one for one in above if not one.endswith(".")] or above  # and no terms of use
    site = names[-1] if names else ""
    return Entry(
        headline=headline,
        date=paragraphs[dated],
        site=site,
        own=(
            *rights,
            *(one for one in above if one != site),
            *(below if has_headline else below[:-1]),
        ),
    )


def _without_rights(paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the rights from the rest, also where the paper's name stands right below them."""
    others: list[str] = []
    rights: list[str] = []
    for paragraph in paragraphs:
        if not is_rights_line(paragraph):
            others.append(paragraph)
            continue
        lines = paragraph.split("\n")
        named = [line for line in lines[1:] if not is_rights_line(line)]
        names = frozenset(named)
        rights += (line for line in lines if line not in names)
        others += ["\n".join(named)] if named else []
    return others, rights
