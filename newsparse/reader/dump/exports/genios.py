"""GBI-Genios and WISO: labels above the text or below it, and a line of the database's rights.

Rat beschließt Wellenbrecher

Quelle: Stanmoorer Tageblatt vom 05.03.2024, Nr. 55, S. 3
Ressort: Lokales
Autor: Jana Roth
Dokumentnummer: 05032024003

Der Rat ...

© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH

The paper and the day may stand on a line of their own below the headline.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered, with_rest
from newsparse.reader.dump.exports.labelled import closed_documents, with_source
from newsparse.reader.dump.exports.labels import Part, is_rights_line, read_parts
from newsparse.reader.dump.header.papers import is_section_name

_NAME = "GENIOS"
_BRAND = re.compile(r"\bgenios\b", re.IGNORECASE)
_ADDRESS = re.compile(r"//(?:www\.)?(?:wiso-net|genios)\.de/document/")
"""Where a document stands, below its text: „Dauerhafte Adresse: https://www.wiso-net.de/…“."""
_LANGUAGE = "de"
"""The database labels its articles in German, whatever these are in."""
_COUNT = re.compile(r"\d von \d+$")
_LONGEST_LINE = 160  # characters of a line that is of the header


def read_genios(text: str) -> Export | None:
    """Return the articles of an export of GENIOS, or None where `text` is none.

    An article may speak of the database, too: an export holds the rights in it, or addresses there.
    """
    parts = list(read_parts(text))
    if not any(map(_is_of_rights, parts)):
        return None
    entries: list[Entry] = []
    rest: list[str] = []  # of what has no text, as the line above the first article
    for document in closed_documents(parts, _is_of_rights):
        entry = _entry(document)
        if entry.headline and entry.body:
            entries.append(replace(entry, own=(*rest, *entry.own)))
            rest = []
        else:
            rest += [part.raw for part in document]
    if not entries or not all(one.date for one in entries):
        return None
    return Export(_NAME, with_rest(entries, "\n".join(rest)))


def _entry(parts: Sequence[Part]) -> Entry:
    """Read one document: brand and headline, then the source, which may be labelled."""
    others = parts[1:] if _is_headline(parts) else parts
    brands = [part.raw for part in others if _is_brand(part.raw)]
    first, *rest = [part for part in parts if part.raw not in brands] or [Part(None, "", "")]
    headline, *below = first.raw.split("\n") if first.field is None else ("",)
    if first.field is not None:
        rest = [first, *rest]
    elif _is_source(headline):  # paper and day stand above it, and labels may
        below, headline = [headline, *below], _taken(rest)
        if is_section_name(headline, _LANGUAGE):
            below, headline = [*below, headline], _taken(rest)
    if not below and rest and rest[0].field is None and _is_source(rest[0].raw):
        below = [rest.pop(0).raw]
    source = next(filter(_is_source, reversed(below)), "")  # a deck above it may tell a day, too
    own = (*brands, *(line for line in below if line != source))
    entry = gathered(rest, Entry(headline=headline, own=own))
    return with_source(entry, source or entry.site, _LANGUAGE)


def _taken(parts: list[Part]) -> str:
    """Take the first part without a label out of `parts`, "" where each has one."""
    at = next((n for n, part in enumerate(parts) if part.field is None), None)
    return "" if at is None else parts.pop(at).raw


def _is_headline(parts: Sequence[Part]) -> bool:
    """Return whether the source or a label stands right below the first part: „Genios verkauft“.

    „GENIOS WiWi: Dokument 1 von 2“ only counts it.
    """
    if len(parts) < 2 or _COUNT.search(parts[0].raw):
        return False
    return parts[1].field is not None or _is_source(parts[1].raw)


def _is_of_rights(part: Part) -> bool:
    is_branded = is_rights_line(part.raw) and _BRAND.search(part.raw) is not None
    return is_branded or _ADDRESS.search(part.raw) is not None


def _is_brand(raw: str) -> bool:
    return len(raw) <= _LONGEST_LINE and _BRAND.search(raw) is not None and "http" not in raw


def _is_source(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and find_date(line) is not None
