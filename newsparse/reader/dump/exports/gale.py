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
from newsparse.reader.dump.exports.labelled import closed_export, with_citations
from newsparse.reader.dump.exports.labels import is_closing, read_parts


def read_gale(text: str) -> Export | None:
    """Return the articles of an export of Gale, or None where `text` is none."""
    return closed_export("Gale", read_parts(with_citations(text)), is_closing)
