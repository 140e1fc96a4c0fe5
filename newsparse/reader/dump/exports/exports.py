"""The front door to exports: which database made a text or a page, and the articles in it."""

import re
from collections.abc import Callable, Iterator

from newsparse.model import InputFormat
from newsparse.reader.draft import Draft
from newsparse.reader.dump.exports.entry import Export, draft_of
from newsparse.reader.dump.exports.europresse import is_europresse, read_europresse
from newsparse.reader.dump.exports.factiva import read_factiva
from newsparse.reader.dump.exports.factiva_page import is_factiva_page, read_factiva_page
from newsparse.reader.dump.exports.integrum import read_integrum
from newsparse.reader.dump.exports.lexisnexis import read_lexisnexis
from newsparse.reader.dump.exports.medialogia import read_medialogia
from newsparse.reader.dump.exports.mediargus import read_mediargus
from newsparse.reader.dump.exports.nexis_uni import read_nexis_uni
from newsparse.reader.dump.exports.proquest import read_proquest
from newsparse.reader.dump.exports.telegram import is_telegram_page, read_telegram

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
_PAGES: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], Export | None]], ...] = (
    (is_factiva_page, read_factiva_page),
    (is_europresse, read_europresse),
    (is_telegram_page, read_telegram),
)
_SITE = b'"og:'
"""What a site's own page declares for those who link to it, and no export does."""


def read_export(text: str, *, keep_all: bool = False) -> Iterator[Draft] | None:
    """Return the Drafts of the articles in `text`, None where no press database exported it.

    `keep_all` keeps as text what the database notes for itself.
    """
    if text.startswith("#") or "\n#" in text:
        text = _HEADING_MARKS.sub("", text)  # of a document, in which headlines are headings
    export = next(filter(None, (read(text) for read in _TEXTS)), None)
    return _drafts(export, "text", keep_all=keep_all) if export else None


def read_exported_page(page: bytes, *, keep_all: bool = False) -> Iterator[Draft] | None:
    """Return the Drafts of the articles on `page`, None where no press database made it."""
    if _SITE in page:  # it stands in the head, while a look for the others goes over all of a page
        return None
    readers = (read for is_kind, read in _PAGES if is_kind(page))
    export = next(filter(None, (read(page) for read in readers)), None)
    return _drafts(export, "html", keep_all=keep_all) if export else None


def _drafts(export: Export, format: InputFormat, *, keep_all: bool) -> Iterator[Draft]:
    return (
        draft_of(entry, export.database, format=format, keep_all=keep_all)
        for entry in export.entries
    )
