"""The renderer's front door: articles in the format asked for, as text."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Literal, get_args

from msgspec.structs import replace

from newsparse.errors import NewsparseError
from newsparse.model import Article
from newsparse.renderer.look import LISTED, Look

Format = Literal[
    "summary",
    "json",
    "jsonld",
    "markdown",
    "quotes",
    "html",
    "sources",
    "labelstudio",
    "brat",
    "tei",
    "ninjs",
]
FORMATS: tuple[Format, ...] = get_args(Format)
OF_MANY: tuple[Format, ...] = ("summary", "sources", "html")
"""Those that tell of several articles together."""


def render(
    article: Article,
    *,
    format: Format = "json",
    width: int = 80,
    color: bool = False,
    csv_bom: bool = False,
    csv_raw: bool = False,
    top: int = LISTED,
) -> str:
    """Return one article as text in `format`; the options are those of `render_all`."""
    look = Look(width=width, color=color, csv_bom=csv_bom, csv_raw=csv_raw, top=top)
    return "".join(rendered([article], format, look))


def render_all(
    articles: Iterable[Article],
    *,
    format: Format = "json",
    width: int = 80,
    color: bool = False,
    csv_bom: bool = False,
    csv_raw: bool = False,
    top: int = LISTED,
    no_copies: bool = False,
) -> Iterator[str]:
    """Yield the text of `articles` in `format`, piece by piece as they arrive.

    The pieces joined are the whole output; each ends with a newline. Those of `brat` annotate the
    paragraphs, with a blank line between two of them. `width` (terminal columns) and `color`
    (terminal codes allowed) concern the summary, and so does `top`, the number of rows after which
    a list of it stops. `no_copies` leaves copies of other articles out of what the summary,
    `sources` and `html` tell of many. `csv_bom` opens the quotes table with a byte order mark, and
    `csv_raw` leaves its cells as they are, where otherwise formulas and control codes are defused.
    Raises NewsparseError where there is no such format.
    """
    look = Look(
        width=width,
        color=color,
        csv_bom=csv_bom,
        csv_raw=csv_raw,
        top=top,
        no_copies=no_copies,
    )
    return filter(None, rendered(articles, format, look))


def rendered(articles: Iterable[Article], format: Format, look: Look) -> Iterator[str]:
    """Yield the text of `articles` in `format`, as `look` has it; see render_all.

    A format that tells of all articles together yields an empty piece for each of them, so that
    whoever waits sees how far it is.
    """
    if format not in _WRITERS:
        raise NewsparseError(f"no format {format!r}: choose from {', '.join(FORMATS)}")
    if look.no_copies and format in OF_MANY:
        return _of_originals(articles, format, look)
    return _WRITERS[format](articles, look)


def _of_originals(articles: Iterable[Article], format: Format, look: Look) -> Iterator[str]:
    from newsparse.corpus.originals import Originals

    with closing(Originals()) as originals:
        for article in articles:
            originals.add(article)
            yield ""
        seen = replace(look, left_out=originals.left_out)
        yield from _WRITERS[format](originals, seen)


def schema() -> str:
    """Return the JSON Schema of one line of the json format."""
    from newsparse.renderer.records import json_schema

    return json_schema()


_Writer = Callable[[Iterable[Article], Look], Iterator[str]]


def _summary(articles: Iterable[Article], look: Look) -> Iterator[str]:
    from newsparse.renderer.summary import summaries

    return summaries(articles, look)


def _json(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.records import json_line

    return map(json_line, articles)


def _jsonld(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.linked_data import linked_data_line

    return map(linked_data_line, articles)


def _markdown(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.markdown import markdown

    return map(markdown, articles)


def _quotes(articles: Iterable[Article], look: Look) -> Iterator[str]:
    from newsparse.renderer.quotes_table import quotes_table

    return quotes_table(articles, look)


def _html(articles: Iterable[Article], look: Look) -> Iterator[str]:
    from newsparse.renderer.page import page

    return page(articles, look)


def _sources(articles: Iterable[Article], look: Look) -> Iterator[str]:
    from newsparse.renderer.records import one_line
    from newsparse.renderer.sources import source_report

    for report in source_report(articles, look):
        yield one_line(report) if report else ""


def _labelstudio(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.label_studio import label_studio

    return label_studio(articles)


def _brat(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.brat import brat

    return brat(articles)


def _tei(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.tei import tei

    return tei(articles)


def _ninjs(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.ninjs import ninjs_line

    return map(ninjs_line, articles)


_WRITERS: dict[Format, _Writer] = {
    "summary": _summary,
    "json": _json,
    "jsonld": _jsonld,
    "markdown": _markdown,
    "quotes": _quotes,
    "html": _html,
    "sources": _sources,
    "labelstudio": _labelstudio,
    "brat": _brat,
    "tei": _tei,
    "ninjs": _ninjs,
}
