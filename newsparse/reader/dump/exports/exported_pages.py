"""The front door to exported pages: which database or program made a page, and its articles.

Apart from that to texts, for a dump needs nothing of what reads pages. What a database puts into
a page without any classes of its own is read as its texts are.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial

from msgspec.structs import replace

from newsparse.languages.table import get_language
from newsparse.reader.draft import Draft
from newsparse.reader.dump.exports.drafts import drafts_of
from newsparse.reader.dump.exports.entry import Export
from newsparse.reader.dump.exports.europresse import read_europresse
from newsparse.reader.dump.exports.exports import read_exported
from newsparse.reader.dump.exports.factiva import read_factiva
from newsparse.reader.dump.exports.markup import stretches
from newsparse.reader.dump.exports.tagged import read_tagged
from newsparse.reader.dump.exports.telegram import read_telegram

_FACTIVA = rb"""class=["']?[^"'>]{0,40}(?:articleParagraph|enHeadline|\w\wArticle["'\s>])"""
_TAGGED = rb"(?i)\A\s*(?:<[?!][^<>]*>\s*)*+<(?:nitf|newsitem|newsmessage|doc)\b"
_PAGES: tuple[tuple[re.Pattern[bytes], Callable[[bytes], Export | None]], ...] = (
    (re.compile(_TAGGED), read_tagged),
    (re.compile(_FACTIVA), lambda page: read_factiva(_text_of(page))),
    (re.compile(rb"DocPublicationName"), read_europresse),
    (re.compile(rb"""class=["']message default"""), read_telegram),
)
"""What is on pages, and who reads those; Factiva's are the lines of its texts in cells."""
_LANGUAGES = ("en", "ru")
"""Databases mark their pages in these."""
_ENCODINGS = ("utf-8", "cp1251")
_SITE = b'"og:'
"""What a site's own page declares for those who link to it, and no export does."""


def read_exported_page(page: bytes, *, keep_all: bool, explain: bool) -> Iterator[Draft] | None:
    """Return the Drafts of the articles on `page`, None where no press database made it.

    `keep_all` keeps as text what the database notes for itself, `explain` tells the Drafts the
    text of the page.
    """
    if _SITE in page:  # it stands in the head, while a look for the others goes over all of a page
        return None
    readers = (read for mark, read in _PAGES if mark.search(page))
    export = next(filter(None, (read(page) for read in readers)), None)
    if export is None and any(map(page.__contains__, _text_marks())):
        export = read_exported(_text_of(page))
    if export is None:
        return None
    drafts = drafts_of(export, "html", keep_all=keep_all)
    return map(partial(replace, text=_text_of(page)), drafts) if explain else drafts


def _text_of(page: bytes) -> str:
    """Return the text of a page, a blank line between its blocks."""
    return "\n\n".join(one.text for one in stretches(page, {}))


@cache
def _text_marks() -> frozenset[bytes]:
    """Return what stands in pages that are but the texts of a database."""
    known = (language.exports for code in _LANGUAGES if (language := get_language(code)))
    marks = (mark for words in known if words for mark in words.page_marks)
    return frozenset(mark.encode(encoding) for mark in marks for encoding in _ENCODINGS)
