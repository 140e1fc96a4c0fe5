"""Records for agencies' systems: ninjs, the news in JSON of the IPTC, version 2.1."""

import re
from collections.abc import Iterable, Iterator

from newsparse.model import Article, Quote, SpeakerKind
from newsparse.renderer.facts import web_address
from newsparse.renderer.formats.records import Node, one_line, without_gaps
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import NINJS_PROFILE

_SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)")
"""What ninjs takes for a time: RFC 3339, with an offset."""


def ninjs(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield each article as one line of ninjs; its quotes are associations, a component each.

    A date without a time of day has no place in ninjs but a description. A speaker who is
    only described is an object's literal, no person. See https://iptc.org/standards/ninjs/.
    """
    for article in articles:
        source = article.source
        uri = web_address(article) or f"urn:x-newsparse:{source.sha256}:{source.index}"
        yield one_line({**_opening(uri), **_item(article, uri)})


def _opening(uri: str) -> Node:
    standard = {"name": "ninjs", "version": "2.1", "schema": _SCHEMA}
    return {"uri": uri, "profile": NINJS_PROFILE, "standard": standard, "type": "text"}


def _item(article: Article, uri: str) -> Node:
    kinds = {speaker.name: speaker.kind for speaker in article.speakers}
    quotes = enumerate(article.quotes, 1)
    return without_gaps(
        {
            "contentcreated": _moment(article.date),
            "versioncreated": _moment(article.date_modified),
            "language": article.language,
            "headlines": [{"value": article.headline}] if article.headline else [],
            "by": ", ".join(article.authors) or None,
            "descriptions": _descriptions(article),
            "bodies": [
                {
                    "role": "main",
                    "contenttype": "text/plain",
                    "wordcount": article.words,
                    "value": article.text,
                }
            ],
            **_parties(kinds, rel="quoted"),
            "subjects": [{"name": tag} for tag in article.tags],
            "infosources": [{"name": article.site}] if article.site else [],
            "associations": [_quote(number, quote, kinds, uri) for number, quote in quotes],
        }
    )


def _moment(date: str | None) -> str | None:
    return date if date and _MOMENT.fullmatch(date) else None


def _descriptions(article: Article) -> list[Node]:
    told = [("summary", article.description)]
    if not _moment(article.date):
        told.append(("date", article.date))
    return [{"role": role, "value": value} for role, value in told if value]


def _parties(kinds: dict[str, SpeakerKind], *, rel: str) -> Node:
    """Return who is named, under ninjs' names for what they are."""
    return {
        place: [{"name": name, "rel": rel} for name, kind in kinds.items() if kind == one]
        for one, place in (("person", "people"), ("body", "organisations"))
    }


def _quote(number: int, quote: Quote, kinds: dict[str, SpeakerKind], uri: str) -> Node:
    speaker = {quote.speaker: kinds.get(quote.speaker, "described")} if quote.speaker else {}
    described = [name for name, kind in speaker.items() if kind == "described"]
    return without_gaps(
        {
            "name": f"quote {number}",
            "uri": f"{uri}#quote-{number}",
            "type": "component",
            "bodies": [{"role": quote.kind, "contenttype": "text/plain", "value": quote.text}],
            **_parties(speaker, rel="speaker"),
            "objects": [{"literal": name, "rel": "speaker"} for name in described],
        }
    )
