"""Records for the web of data: schema.org NewsArticle with its Quotation objects, in JSON-LD."""

from collections.abc import Iterable, Iterator, Mapping

from newsparse.model import Article, Quote, SpeakerKind
from newsparse.renderer.formats.records import Node, one_line, without_gaps
from newsparse.renderer.look import Look

_CONTEXT = "https://schema.org"

_TYPES: dict[SpeakerKind, str] = {
    "person": "Person",
    "body": "Organization",
    "described": "Thing",
}


def linked_data(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield each article as one line of JSON-LD that may stand in a page's script element.

    A quotation's `genre` is its kind, `creditText` the words that name its source in the text.
    A speaker whom the article only describes is a Thing: somebody, several or a document.
    See https://schema.org/NewsArticle and https://schema.org/Quotation.
    """
    for article in articles:
        line = one_line({"@context": _CONTEXT, **_news_article(article)})
        yield line.replace("<", "\\u003c")


def _news_article(article: Article) -> Node:
    kinds = {speaker.name: speaker.kind for speaker in article.speakers}
    return without_gaps(
        {
            "@type": "NewsArticle",
            "headline": article.headline,
            "datePublished": article.date,
            "dateModified": article.date_modified,
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "publisher": {"@type": "Organization", "name": article.site} if article.site else None,
            "inLanguage": article.language,
            "url": article.url,
            "description": article.description,
            "image": article.image,
            "keywords": list(article.tags),
            "wordCount": article.words,
            "articleBody": article.text,
            "hasPart": [_quotation(quote, kinds) for quote in article.quotes],
        }
    )


def _quotation(quote: Quote, kinds: Mapping[str, SpeakerKind]) -> Node:
    kind = kinds.get(quote.speaker or "", "described")
    speaker = {"@type": _TYPES[kind], "name": quote.speaker} if quote.speaker else None
    return without_gaps(
        {
            "@type": "Quotation",
            "text": quote.text,
            "genre": quote.kind,
            "spokenByCharacter": speaker,
            "creditText": quote.mention,
        }
    )
