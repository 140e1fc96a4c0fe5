"""The summary: what a person wants to see on a screen."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from newsparse.model import Article
from newsparse.renderer.look import Look
from newsparse.renderer.screen.screen_text import console, screen_text


def summaries(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield one article in full, or a line for each of several and a closing table."""
    from newsparse.renderer.screen.summary_article import article_summary
    from newsparse.renderer.screen.summary_list import list_summary

    several = iter(articles)
    first = list(islice(several, 2))
    screen = console(look)
    if len(first) == 1:
        yield screen_text(screen, article_summary(first[0], look.width))
    elif first:
        for piece in list_summary(chain(first, several), look):
            yield screen_text(screen, piece)
