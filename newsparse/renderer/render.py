"""The renderer's front door: articles in the format asked for, as text."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, get_args

from newsparse.errors import NewsparseError
from newsparse.model import Article
from newsparse.renderer.look import Look

Format = Literal["summary", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(
    article: Article, *, format: Format = "json", width: int = 80, color: bool = False
) -> str:
    """Return one article as text in `format`; the options are those of `render_all`."""
    return "".join(render_all([article], format=format, width=width, color=color))


def render_all(
    articles: Iterable[Article], *, format: Format = "json", width: int = 80, color: bool = False
) -> Iterator[str]:
    """Yield the text of `articles` in `format`, piece by piece as they arrive.

    The pieces joined are the whole output; each ends with a newline. `width` (terminal columns)
    and `color` (terminal codes allowed) matter to the summary alone. Raises NewsparseError where
    there is no such format.
    """
    if format not in _WRITERS:
        raise NewsparseError(f"no format {format!r}: choose from {', '.join(FORMATS)}")
    return _WRITERS[format](articles, Look(width=width, color=color))


def schema() -> str:
    """Return the JSON Schema of one line of the json format."""
    from newsparse.renderer.records import json_schema

    return json_schema()


def _summary(articles: Iterable[Article], look: Look) -> Iterator[str]:
    from newsparse.renderer.summary import summaries

    return summaries(articles, look)


def _json(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    from newsparse.renderer.records import json_line

    return map(json_line, articles)


_WRITERS: dict[Format, Callable[[Iterable[Article], Look], Iterator[str]]] = {
    "summary": _summary,
    "json": _json,
}
