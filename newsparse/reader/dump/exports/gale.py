"""Gale: a headline, labels, "Full Text", and below it the rights, a citation and a number.

Council votes for breakwater.
Author: Una Brae
Date: Mar. 5, 2024
From: The Bay Courier
Document Type: Article

Full Text:

The harbour council ...

Source Citation   (MLA 9th Edition)
Brae, Una. "Council votes for breakwater." The Bay Courier, 5 Mar. 2024, p. 4. ...
Gale Document Number: GALE|A700000001
"""

from newsparse.reader.dump.exports.entry import Export
from newsparse.reader.dump.exports.labelled import closed_documents, headed_entry, with_citations
from newsparse.reader.dump.exports.labels import is_closing, read_parts

_NAME = "Gale"


def read_gale(text: str) -> Export | None:
    """Return the articles of an export of Gale, or None where `text` is none."""
    parts = list(read_parts(with_citations(text)))
    documents = closed_documents(parts, is_closing)
    entries = tuple(map(headed_entry, documents))
    return Export(_NAME, entries) if all(one.headline and one.date for one in entries) else None
