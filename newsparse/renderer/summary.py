"""The summary: what a person wants to see on a screen."""

import re
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain, islice
from typing import TYPE_CHECKING

from newsparse.model import Article
from newsparse.renderer.look import Look

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


_LINK_NUMBER = re.compile("\x1b]8;id=[0-9]+;")
"""Rich numbers its links by chance; without it the same article gives the same bytes."""


def summaries(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield one article in full, or a line for each of several and a closing table."""
    from newsparse.renderer.summary_article import article_summary
    from newsparse.renderer.summary_list import list_summary

    several = iter(articles)
    first = list(islice(several, 2))
    console = _console(look)
    if len(first) == 1:
        yield _text(console, article_summary(first[0], look.width))
    elif first:
        for piece in list_summary(chain(first, several), look):
            yield _text(console, piece)


def _console(look: Look) -> "Console":
    """Return a console into memory that asks nothing of the environment."""
    from rich.console import Console

    return Console(
        file=StringIO(),
        width=look.width,
        force_terminal=look.color,
        color_system="256" if look.color else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )


def _text(console: "Console", piece: "RenderableType") -> str:
    """Return what `console` makes of `piece`, no line ending in blanks."""
    with console.capture() as captured:
        console.print(piece)
    lines = _LINK_NUMBER.sub("\x1b]8;;", captured.get()).splitlines()
    return "".join(line.rstrip() + "\n" for line in lines)
