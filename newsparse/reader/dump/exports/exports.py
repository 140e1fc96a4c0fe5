"""The front door to exported texts: which database made a text, and the articles in it."""

import re
from collections.abc import Callable, Iterator

from newsparse.reader.draft import Draft
from newsparse.reader.dump.exports.entry import Export, drafts_of
from newsparse.reader.dump.exports.factiva import read_factiva
from newsparse.reader.dump.exports.integrum import read_integrum
from newsparse.reader.dump.exports.lexisnexis import read_lexisnexis
from newsparse.reader.dump.exports.medialogia import read_medialogia
from newsparse.reader.dump.exports.mediargus import read_mediargus
from newsparse.reader.dump.exports.nexis_uni import read_nexis_uni
from newsparse.reader.dump.exports.proquest import read_proquest

_HEADING_MARKS = re.compile(r"^#{1,6}[^\S\n]+", re.MULTILINE)
_TEXTS: tuple[Callable[[str], Export | None], ...] = (
    read_proquest,
    read_integrum,
    read_lexisnexis,
    read_nexis_uni,
    read_factiva,
    read_medialogia,
    read_mediargus,
)


def read_export(text: str, *, keep_all: bool = False) -> Iterator[Draft] | None:
    """Return the Drafts of the articles in `text`, None where no press database exported it.

    `keep_all` keeps as text what the database notes for itself.
    """
    if text.startswith("#") or "\n#" in text:
        text = _HEADING_MARKS.sub("", text)  # of a document, in which headlines are headings
    export = read_exported(text)
    return drafts_of(export, "text", keep_all=keep_all) if export else None


def read_exported(text: str) -> Export | None:
    """Return the articles of `text`, None where no press database exported it."""
    return next(filter(None, (read(text) for read in _TEXTS)), None)
