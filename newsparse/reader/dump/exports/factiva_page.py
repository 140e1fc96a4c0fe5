"""Factiva's pages: the lines of its text exports in cells and divisions."""

import re

from newsparse.reader.dump.exports.entry import Export
from newsparse.reader.dump.exports.factiva import read_factiva
from newsparse.reader.dump.exports.markup import stretches

_MARK = re.compile(
    rb"""class=["']?[^"'>]{0,40}(?:articleParagraph|enHeadline|\w\wArticle["'\s>])"""
)


def is_factiva_page(page: bytes) -> bool:
    """Return whether Factiva made a page."""
    return _MARK.search(page) is not None


def read_factiva_page(page: bytes) -> Export | None:
    """Return the articles on a page of Factiva's, or None where it has none."""
    return read_factiva("\n\n".join(one.text for one in stretches(page, {})))
