"""An article as rows of the tables in schema.sql."""

from typing import Any

import msgspec

from newsparse.model import Article, Quote, Speaker

Row = tuple[Any, ...]
TABLES = {"articles": 21, "paragraphs": 5, "speakers": 7, "quotes": 12}
"""The tables in the order in which they are filled, and how many columns a row of each has."""


class Ids:
    """The next free id of each table."""

    def __init__(self, **next_ids: int) -> None:
        self._next = next_ids

    def take(self, table: str) -> int:
        """Return an id of `table` that has not been given away."""
        self._next[table] += 1
        return self._next[table] - 1

    def upcoming(self) -> dict[str, int]:
        """Return the id of each table that is given away next."""
        return dict(self._next)


def article_rows(article: Article, ids: Ids, *, made_by: str) -> dict[str, list[Row]]:
    """Return the rows of each table that `article` makes; `made_by` goes into the first."""
    number = ids.take("articles")
    names = [speaker.name for speaker in article.speakers]
    speakers = {name: ids.take("speakers") for name in names}
    return {
        "articles": [(number, *_article(article), made_by)],
        "paragraphs": [
            (ids.take("paragraphs"), number, place, paragraph.kind, paragraph.text)
            for place, paragraph in enumerate(article.paragraphs)
        ],
        "speakers": [
            (speakers[speaker.name], number, *_speaker(speaker)) for speaker in article.speakers
        ],
        "quotes": [
            (ids.take("quotes"), number, place, speakers.get(quote.speaker or ""), *_quote(quote))
            for place, quote in enumerate(article.quotes)
        ],
    }


def _article(article: Article) -> Row:
    source = article.source
    return (
        source.path,
        source.index,
        source.sha256,
        article.headline,
        article.date,
        article.date_text,
        json_text(article.authors),
        article.language,
        article.url,
        article.site,
        article.description,
        article.image,
        json_text(article.tags),
        article.date_modified,
        article.words,
        source.format,
        source.encoding,
        json_text(article.warnings),
        json_text(article.evidence) if article.evidence else None,
    )


def _speaker(speaker: Speaker) -> Row:
    return speaker.name, speaker.kind, json_text(speaker.roles), speaker.quotes, None


def _quote(quote: Quote) -> Row:
    return (
        quote.kind,
        quote.text,
        quote.mention,
        quote.cue,
        quote.rule,
        quote.speaker_rule,
        quote.confidence,
        json_text(quote.parts),
    )


def json_text(value: object) -> str:
    """Return `value` as a column holds lists and objects: as JSON."""
    return msgspec.json.encode(value).decode("utf-8")
