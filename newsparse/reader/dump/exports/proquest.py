"""ProQuest: "Document 1 of 3" between rulers, a headline, then labels, "Full text" among them."""

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered
from newsparse.reader.dump.exports.labels import Part, read_parts
from newsparse.reader.dump.exports.numbering import gaps, numbered_documents

_NAME = "ProQuest"
_RULER = re.compile(r"^[^\S\n]*[_*=-]{10,}[^\S\n]*$", re.MULTILINE)
_CITED = re.compile(r"(?P<author>[^.;:\n]{3,80})\.[^\S\n]+(?P<source>[^\n]{5,200})")
_FEWEST_FIELDS = 4  # labels: fewer stand between rulers of other files, too


def read_proquest(text: str) -> Export | None:
    """Return the articles of an export of ProQuest, or None where `text` is none."""
    if _NAME not in text:
        return None
    above, documents = numbered_documents(text)
    if documents:
        stretches = [one for document in documents for one in _parted_tail(document.text)]
        told = list(gaps(documents))
        warnings = [told.pop(0) if is_document else () for _, is_document in stretches]
    else:
        above, stretches = "", [(stretch, True) for stretch in _RULER.split(text)]
        warnings = [()] * len(stretches)
    parted = [list(read_parts(stretch)) for stretch, _ in stretches]
    entries = _entries(parted, warnings, cover=_RULER.sub("", above).strip())
    return Export(_NAME, tuple(entries)) if entries else None


def _parted_tail(document: str) -> list[tuple[str, bool]]:
    """Cut off a document what stands below rulers and has no label: whom to ask of ProQuest."""
    pieces = _RULER.split(document)
    labelled = (
        n for n, piece in enumerate(pieces) if any(part.field for part in read_parts(piece))
    )
    end = max(labelled, default=len(pieces) - 1) + 1
    tail = "\n\n".join(pieces[end:])
    return [("\n\n".join(pieces[:end]), True), *([(tail, False)] if tail.strip() else [])]


def _entries(
    parted: Sequence[list[Part]], warnings: Sequence[tuple[str, ...]], *, cover: str
) -> list[Entry]:
    """Return the articles; what stands beside them between rulers is the nearest one's, as own."""
    entries: list[Entry] = []
    strange = [cover] if cover else []
    for parts, gap in zip(parted, warnings, strict=True):
        if sum(part.field is not None for part in parts) < _FEWEST_FIELDS:
            strange += [part.raw for part in parts]
            continue
        entry = _entry(parts)
        own = (*strange, *entry.own)
        entries.append(replace(entry, own=own, warnings=gap))
        strange = []
    if entries and strange:
        entries[-1] = replace(entries[-1], own=(*entries[-1].own, *strange))
    return entries


def _entry(parts: Sequence[Part]) -> Entry:
    above = [part.raw for part in takewhile(lambda part: part.field is None, parts)]
    lines = (line for paragraph in above for line in paragraph.split("\n"))
    opening = [line for line in lines if line != _NAME]
    told = Entry(
        headline=opening[0] if opening else "",
        author=next(filter(None, map(_cited_author, opening[1:])), ""),
        own=tuple(opening[1:]),
    )
    entry = gathered(parts[len(above) :], told)
    site, _, place = entry.site.partition(";")  # "The Bay Courier; Stanmere"
    return replace(entry, site=site, own=(*entry.own, place.strip())) if place else entry


def _cited_author(line: str) -> str:
    """Return who wrote "Brae, Una. The Bay Courier; Stanmere. 05 Mar 2024: A.3.", "" for nobody."""
    cited = _CITED.fullmatch(line)
    return cited["author"] if cited and find_date(cited["source"]) else ""
