"""The summary: what a person wants to see on a screen."""

from collections.abc import Iterable, Iterator

from newsparse.model import Article
from newsparse.renderer.look import Look
from newsparse.renderer.visible import visible


def summaries(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield the summary of each article."""
    for article in articles:
        yield visible(article.headline or "(no headline)")[: look.width] + "\n"
