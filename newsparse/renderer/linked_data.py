"""Records for the web of data: schema.org NewsArticle with its Quotation objects, in JSON-LD."""

from newsparse.model import Article, Quote
from newsparse.renderer.records import one_line

_CONTEXT = "https://schema.org"

Node = dict[str, object]


def linked_data_line(article: Article) -> str:
    """Return `article` as one line of JSON-LD that may stand in a page's script element.

    A quotation's `genre` is its kind, `creditText` the words that name its source in the text.
    The speaker has no type: it may be a person, an organisation or a document.
    See https://schema.org/NewsArticle and https://schema.org/Quotation.
    """
    line = one_line({"@context": _CONTEXT, **_news_article(article)})
    return line.replace("<", "\\u003c")


def _news_article(article: Article) -> Node:
    return _without_gaps(
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
            "hasPart": [_quotation(quote) for quote in article.quotes],
        }
    )


def _quotation(quote: Quote) -> Node:
    return _without_gaps(
        {
            "@type": "Quotation",
            "text": quote.text,
            "genre": quote.kind,
            "spokenByCharacter": {"name": quote.speaker} if quote.speaker else None,
            "creditText": quote.mention,
        }
    )


def _without_gaps(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in (None, [])}
