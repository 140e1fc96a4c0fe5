"""Europresse as a text: the source and the day, headline and text, and the number of a document.

Nom de la source
Le Courrier de la Baie
Type de source
Presse • Journaux

p. 4
Mardi 5 mars 2024
Le Courrier de la Baie • p. 4 • 301 mots

La digue sera reconstruite

Jeanne Royer

Le conseil du port ...

© 2024 Le Courrier de la Baie. Tous droits réservés.
news·20240305·CB·0012

Without the box at the top the paper's name stands above the day.
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, with_rest
from newsparse.reader.dump.exports.labels import export_words, is_rights_line
from newsparse.reader.dump.header.papers import without_issue

_NAME = "Europresse"
_NUMBER = re.compile(r"^[^\S\n]*news·\d{8}·\S{1,40}[^\S\n]*$", re.MULTILINE)
"""The number that closes a document."""
_LANGUAGE = "fr"
_LONGEST_LINE = 120  # characters of a line that is of the header
_MOST_HEADER_LINES = 14
_BAR = " • "
_PAGE = re.compile(r"(?:^|[\s,])p\.[^\S\n]?[A-Z]{0,4}\d{1,3}$")
_AROUND = " ,;•"


def read_europresse_text(text: str) -> Export | None:
    """Return the articles of an export of Europresse, or None where `text` is none."""
    entries: list[Entry | None] = []
    start = 0
    for number in _NUMBER.finditer(text):
        entries.append(_entry(text[start : number.start()], number[0].strip()))
        start = number.end()
    told = [entry for entry in entries if entry is not None]
    if not told or len(told) < len(entries):
        return None
    return Export(_NAME, with_rest(told, text[start:]))


def _entry(document: str, number: str) -> Entry | None:
    """Read one document; None where no line at its top tells the day."""
    lines = [line.strip() for line in document.split("\n") if line.strip()]
    dated = next((n for n, line in enumerate(lines[:_MOST_HEADER_LINES]) if _is_dated(line)), None)
    if dated is None:
        return None
    date = find_date(lines[dated], language=_LANGUAGE)
    site, above = _site(lines[:dated])
    below = lines[dated + 1 :]
    beside = [below.pop(0)] if below and _is_beside(below[0]) else []
    headline, *body = below or [""]
    noted = next((n for n, line in enumerate(body) if is_rights_line(line)), len(body))
    around = _around(lines[dated], date.words if date else "")
    return Entry(
        headline=headline,
        date=date.words if date else "",
        site=site,
        language=_LANGUAGE,
        body=tuple(body[:noted]),
        own=(*above, *around, *beside, *body[noted:], number),
    )


def _is_beside(line: str) -> bool:
    """Return whether a line below the day tells more of where it stood: « Région, p. 4 »."""
    return _BAR in line or (len(line) <= _LONGEST_LINE and _PAGE.search(line) is not None)


def _is_dated(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and find_date(line, language=_LANGUAGE) is not None


def _site(above: Sequence[str]) -> tuple[str, list[str]]:
    """Return the paper's name among the lines above the day, without its issue, and the others."""
    fields = export_words().fields
    labels = [n for n, line in enumerate(above) if fields.get(fold(line)) == "site"]
    at = labels[0] + 1 if labels else 0
    if at >= len(above):
        return "", list(above)
    site, issue = without_issue(above[at], _LANGUAGE)
    return site, [*above[:at], *filter(None, (issue,)), *above[at + 1 :]]


def _around(line: str, date: str) -> Iterator[str]:
    """Yield what stands on the line of the day beside it: the section, the page."""
    yield from filter(None, (piece.strip(_AROUND) for piece in line.split(date)))
