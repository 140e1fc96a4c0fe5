"""What somebody writes who has installed newsparse; lines that must fail are marked so."""

from collections.abc import Iterator

import newsparse
from newsparse import Article, NewsparseError, Quote


def said_by(article: Article, name: str) -> list[str]:
    return [quote.text for quote in article.quotes if quote.speaker == name]


def slices(article: Article, quote: Quote) -> Iterator[str]:
    for part in quote.parts:
        yield article.paragraphs[part.paragraph].text[part.start : part.end]


def mayor_of(path: str) -> str | None:
    try:
        article = newsparse.parse_file(path, language="en", explain=True)
    except NewsparseError as error:
        return str(error)
    article.headline.upper()  # type: ignore[union-attr]  # a headline may be missing
    newsparse.parse(path, format="pdf")  # type: ignore[arg-type]  # no such format
    newsparse.parse_fle(path)  # type: ignore[attr-defined]  # no such function
    return article.speakers[0].name if article.speakers else None


def rows(folder: str) -> list[dict[str, object]]:
    failed: list[tuple[str, str]] = []
    articles = newsparse.read(folder, on_failure=lambda path, why: failed.append((path, why)))
    return [article.to_dict() for article in articles]


def shown(article: Article) -> str:
    newsparse.render(article, format="pdf")  # type: ignore[arg-type]  # no such format
    newsparse.read(article)  # type: ignore[arg-type]  # no path
    return newsparse.render(article, format="html") + "".join(newsparse.render_all([article]))
