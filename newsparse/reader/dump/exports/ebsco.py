"""EBSCO: labelled records, paper and day in "Source", the text below "Full Text".

Record: 1
Title: Council votes for breakwater.
Authors: Brae, Una
Source: Bay Courier. 3/5/2024, p4. 1p.
Accession Number: 149000001
Database: Newspaper Source

Full Text:

The harbour council ...
"""

import re

from msgspec.structs import replace

from newsparse.reader.dump.exports.entry import Entry, Export, complete_export, gathered
from newsparse.reader.dump.exports.labelled import labelled_documents, with_source
from newsparse.reader.dump.exports.labels import field_of

_NAME = "EBSCO"
_LANGUAGE = "en-US"
"""The database writes days as Americans do: "3/5/2024" is March 5."""
_CITED = re.compile(
    r"^(?P<title>[^\n]{5,200}?)\.[^\S\n]{1,3}By: (?P<author>[^\n;]{3,80}?)[.,] "
    r"(?P<source>[^\n,.]{3,80}, \d\d?/\d\d?/\d{4}(?:, p?[\w-]{1,9}){0,2})[^\S\n]*$",
    re.MULTILINE,
)
"""An article on one line: "Council votes. By: Brae, Una, Bay Courier, 3/5/2024, p4"."""
_LABEL_ABOVE = re.compile(r"^(?P<label>[^\W\d_][^:\n]{2,40}:)[^\S\n]*\n\s*", re.MULTILINE)


def read_ebsco(text: str) -> Export | None:
    """Return the articles of an export of EBSCO, or None where `text` is none."""
    text = _CITED.sub(r"Title: \g<title>\nAuthors: \g<author>\nSource: \g<source>", text)
    documents = labelled_documents(_LABEL_ABOVE.sub(_beside, text))
    return complete_export(_NAME, (_entry(gathered(parts)) for parts in documents))


def _beside(label: re.Match[str]) -> str:
    """Return a label with its value behind it, where that stands below: "Source:" / "Bay Courier".

    The text below "Full Text" stays where it is.
    """
    opened = field_of(label["label"])
    return f"{label['label']} " if opened and opened[0] != "body" else label[0]


def _entry(entry: Entry) -> Entry:
    """Return `entry` with its authors, one a line, and with paper and day of its source."""
    authors = "; ".join(entry.author.split("\n"))
    return with_source(replace(entry, author=authors), entry.site, _LANGUAGE)
