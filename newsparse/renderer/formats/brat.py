"""Quotes to be corrected in brat: the annotations of an article's text, and that text."""

from collections.abc import Iterable, Iterator

from newsparse.corpus.scores.brat import NOTE
from newsparse.model import Article
from newsparse.renderer.formats.plain_text import BETWEEN, PlainText
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import BRAT_CONFIGURATION
from newsparse.renderer.visible import visible

CONFIGURED = f"""{BRAT_CONFIGURATION}
[entities]
direct
partial
indirect
[relations]
[events]
[attributes]
"""


def brat(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield the annotations of each article's quotes, as newsparse.corpus.scores.brat has them.

    They are of its paragraphs with a blank line between them; those of several articles are of
    their texts joined in the same way.
    """
    start = number = 0
    for article in articles:
        text = PlainText(article)
        for quote in article.quotes:
            number += 1
            spans = list(text.spans(quote))
            places = ";".join(f"{start + first} {start + end}" for first, end in spans)
            words = " ".join(text.text[first:end] for first, end in spans)
            yield f"T{number}\t{quote.kind} {places}\t{words}\n"
            if quote.speaker:
                yield f"#{number}\t{NOTE} T{number}\t{visible(quote.speaker)}\n"
        start += len(text.text) + len(BETWEEN)
