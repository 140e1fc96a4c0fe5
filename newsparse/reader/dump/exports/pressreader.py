"""PressReader: a headline, the day, the text, then labels from "Article Name" to "End Page".

Council votes for breakwater
2024-03-05 - Una Brae

The harbour council ...

Article Name: Council votes for breakwater
Publication: The Bay Courier
Author: Una Brae
Start Page: 3
End Page: 3
"""

from newsparse.reader.dump.exports.entry import Export
from newsparse.reader.dump.exports.newsbank import closed_entries

_NAME = "PressReader"


def read_pressreader(text: str) -> Export | None:
    """Return the articles of an export of PressReader, or None where `text` is none."""
    entries = closed_entries(text)
    return Export(_NAME, entries) if entries else None
