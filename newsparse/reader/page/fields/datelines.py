"""Who is told in the dateline that opens a text: its agency, and who reports."""

import re
from collections.abc import Iterator
from itertools import dropwhile, islice

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.evidence import Page

_DATELINE = re.compile(
    r"""(?x)[^\W\d_][^()/–—]{2,60}?\s
    (?: \((?P<bracketed>[^()]{2,30})\) | /(?P<slashed>[^/]{2,30})/ ) \s?[–—.:-]"""
)
"""The place with which a report opens, and its agency: "OSLO, 5 May (AP) —", „Bonn (dpa/lnw).“"""
_REPORTER = re.compile(r"\W?(?P<who>[^\W\d_]{4,8})[／/](?P<at>[^\W\d_]{4,12})(?![^\W\d_])")
_REPORT = 2  # letters of 「報導」
_LETTERS_OF_PROSE = 80
_MOST_OPENINGS = 2  # of paragraphs: a deck may stand above the report


def reporter_dateline(page: Page) -> Iterator[str]:
    """Yield who reports in the dateline that opens the text: 「〔記者林怡君／台中報導〕」."""
    reports = vocabulary(page.language).no_names
    for found in filter(None, map(_REPORTER.match, _openings(page))):
        if found["at"][-_REPORT:] in reports:
            yield found["who"]


def agency_dateline(page: Page) -> Iterator[str]:
    """Yield the agency in the dateline that opens the text: "OSLO (AP) —"."""
    agencies = vocabulary(page.language).agencies
    for opening in filter(None, map(_DATELINE.match, _openings(page))):
        agency = opening["bracketed"] or opening["slashed"]
        if fold(agency.partition("/")[0].strip()) in agencies:
            yield agency


def _openings(page: Page) -> Iterator[str]:
    """Yield the first paragraphs below the headline."""
    blocks = dropwhile(lambda block: block.text != page.heading, page.blocks)
    prose = (block.text for block in blocks if block.size >= _LETTERS_OF_PROSE)
    return islice(prose, _MOST_OPENINGS)
