"""The renderer's front door: articles in the format asked for, as text."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from importlib import import_module
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
    return _writer(format)(articles, look)


def _of_originals(articles: Iterable[Article], format: Format, look: Look) -> Iterator[str]:
    from newsparse.corpus.same_words.originals import Originals

    with closing(Originals()) as originals:
        for article in articles:
            originals.add(article)
            yield ""
        seen = replace(look, left_out=originals.left_out)
        yield from _writer(format)(originals, seen)


_Writer = Callable[[Iterable[Article], Look], Iterator[str]]


def _writer(format: Format) -> _Writer:
    """Return what writes `format`, from a module that is loaded for it alone."""
    module, name = _WRITERS[format]
    writer: _Writer = getattr(import_module(f"newsparse.renderer.{module}"), name)
    return writer


_WRITERS: dict[Format, tuple[str, str]] = {
    "summary": ("screen.summary", "summaries"),
    "json": ("formats.records", "json_lines"),
    "jsonld": ("formats.linked_data", "linked_data"),
    "markdown": ("formats.markdown", "markdown"),
    "quotes": ("formats.quotes_table", "quotes_table"),
    "html": ("page.page", "page"),
    "sources": ("formats.sources", "sources"),
    "labelstudio": ("formats.label_studio", "label_studio"),
    "brat": ("formats.brat", "brat"),
    "tei": ("formats.tei", "tei"),
    "ninjs": ("formats.ninjs", "ninjs"),
}
"""The module of each format, and the writer in it."""
