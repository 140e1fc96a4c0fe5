"""Quotes to be corrected in Label Studio: a task an article, what was found as its prediction."""

from collections.abc import Iterable, Iterator
from itertools import chain

from newsparse.model import Article, Quote
from newsparse.renderer.formats.plain_text import PlainText
from newsparse.renderer.formats.records import Node, one_line
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import LABEL_STUDIO_MODEL


def label_studio(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield a JSON list of tasks, one a line, as https://labelstud.io/guide/predictions has them.

    Each part of a quote is a region with the quote's kind as its label and the speaker in its own
    text field; a relation leads from the first part to each other one. Offsets are in code points.
    """
    yield "["
    opening = "\n"
    for article in articles:
        yield opening + one_line(_task(article)).rstrip("\n")
        opening = ",\n"
    yield "\n]\n"


def _task(article: Article) -> Node:
    text = PlainText(article)
    results = (_results(number, quote, text) for number, quote in enumerate(article.quotes, 1))
    found: Node = {
        "model_version": LABEL_STUDIO_MODEL,
        "result": list(chain.from_iterable(results)),
    }
    data: Node = {
        "text": text.text,
        "headline": article.headline,
        "date": article.date,
        "path": article.source.path,
        "index": article.source.index,
    }
    return {"data": data, "predictions": [found]}


def _results(number: int, quote: Quote, text: PlainText) -> Iterator[Node]:
    first = f"q{number}"
    for part, (start, end) in enumerate(text.spans(quote), 1):
        region = first if part == 1 else f"{first}.{part}"
        value = {"start": start, "end": end, "text": text.text[start:end]}
        place = {"id": region, "to_name": "text"}
        yield {
            **place,
            "from_name": "kind",
            "type": "labels",
            "value": {**value, "labels": [quote.kind]},
        }
        if part > 1:
            yield {"type": "relation", "from_id": first, "to_id": region, "direction": "right"}
        elif quote.speaker:
            named = {**value, "text": [quote.speaker]}
            yield {**place, "from_name": "speaker", "type": "textarea", "value": named}
