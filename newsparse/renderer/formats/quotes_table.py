"""The quotes table: CSV, one quote a row, for spreadsheets and data frames."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Literal

from newsparse.model import Article, Quote
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import FIRST_COLUMNS
from newsparse.renderer.visible import visible

COLUMNS = (
    *FIRST_COLUMNS,
    "mention",
    "cue",
    "authors",
    "path",
    "confidence",
    "url",
    "site",
    "language",
    "index",
)

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA_OPENINGS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a spreadsheet run a cell: https://owasp.org/www-community/attacks/CSV_Injection."""


def quotes_table(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield the header row, then the rows of each article's quotes.

    Cells are made harmless unless `look.csv_raw`: control and bidi codes visible, and an
    apostrophe before whatever a spreadsheet would run as a formula.
    """
    yield (_BYTE_ORDER_MARK if look.csv_bom else "") + _lines([COLUMNS])
    for article in articles:
        rows = [_row(article, quote) for quote in article.quotes]
        yield _raw_lines(rows) if look.csv_raw else _lines(map(_harmless, row) for row in rows)


def _row(article: Article, quote: Quote) -> tuple[str, ...]:
    cells = (
        article.date,
        article.headline,
        quote.speaker,
        quote.kind,
        quote.text,
        quote.mention,
        quote.cue,
        "; ".join(article.authors),
        article.source.path,
        None if quote.confidence is None else f"{quote.confidence:.2f}",
        article.url,
        article.site,
        article.language,
        str(article.source.index),
    )
    return tuple(cell or "" for cell in cells)


def _harmless(cell: str) -> str:
    shown = visible(cell)
    return "'" + shown if shown.lstrip().startswith(_FORMULA_OPENINGS) else shown


def _lines(rows: Iterable[Iterable[str]], quoting: Literal[0, 1] = csv.QUOTE_MINIMAL) -> str:
    text = StringIO()
    csv.writer(text, lineterminator="\n", quoting=quoting).writerows(rows)
    return text.getvalue()


def _raw_lines(rows: Iterable[Iterable[str]]) -> str:
    """Return `rows` with every cell in quotes: a lone carriage return breaks a bare one."""
    return _lines(rows, csv.QUOTE_ALL)
