"""The overview of many articles on one page: who is quoted by whom, when, and every quote."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.corpus.people.people import Person
from newsparse.corpus.sources.periods import DAY
from newsparse.corpus.sources.sources import Sources
from newsparse.corpus.unsought import unsought
from newsparse.model import Article
from newsparse.renderer.facts import doubt, in_marks, web_address
from newsparse.renderer.look import Look
from newsparse.renderer.page.charts import heat, lines, stack
from newsparse.renderer.page.document import document, fragment
from newsparse.renderer.page.newest import Newest
from newsparse.renderer.page.timeline import HEIGHT, WIDTH, timeline
from newsparse.renderer.story import story

if TYPE_CHECKING:
    from markupsafe import Markup

    from newsparse.corpus.same_words.same_words import SameWords
    from newsparse.corpus.sources.source_report import SourceReport

MOST_BYTES = 3_000_000
"""How large a page grows: what a browser opens and searches at once."""
_ROWS_BYTES = 2_500_000
"""What of it headlines and quotes may take, 5,000 quotes and more; texts take what is left."""
_REST_BYTES = 250_000
"""What the tables above them take at most."""


class QuoteLine(Struct, frozen=True, kw_only=True):
    """A quote in the table of articles; `sure` is in per cent, None where that was not counted."""

    number: int
    speaker: str | None
    is_unsure: bool
    kind: str
    text: str
    cue: str | None
    sure: int | None


class ArticleGroup(Struct, frozen=True, kw_only=True):
    """An article in the table, with its quotes; `has_text` says that its text is on the page."""

    id: str
    date: str | None
    headline: str | None
    url: str | None
    site: str | None
    authors: str
    path: str | None
    has_text: bool
    is_copy: bool
    unsought: str | None
    quotes: tuple[QuoteLine, ...]


def overview(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield nothing for each of `articles`, and then the overview.

    All are counted; of those that are listed, and of their texts, it has the newest.
    """
    from newsparse.corpus.same_words.same_words import SameWords
    from newsparse.renderer.formats.sources import with_repeated

    sources, newest, days = Sources(look.people), Newest(_ROWS_BYTES), Counter[str]()
    with closing(SameWords(look.people)) as same:
        for article in articles:
            sources.add(article)
            same.add(article)
            newest.add(article)
            days.update([article.date[:DAY]] if article.date else [])
            yield ""
        report = with_repeated(sources.report(), same, look)
        yield _page(report, sources.people(), same, newest=newest, days=days)


def _page(
    report: "SourceReport",
    people: Mapping[str, Person],
    same: "SameWords",
    *,
    newest: Newest,
    days: Counter[str],
) -> str:
    copies = same.copy_numbers()
    texts = _texts(newest)
    bars = timeline(days)
    groups = [
        _group(article, f"a{place}", people, has_text=place in texts, is_copy=number in copies)
        for place, (number, article) in enumerate(zip(newest.numbers, newest, strict=True))
    ]
    return document(
        "overview.html",
        script="overview.js",
        report=report,
        bars=bars,
        chart=(WIDTH, HEIGHT),
        lines=lines(report.over_time, bars),
        kinds=stack(_kinds(report)),
        genders=stack({one.gender: one.quotes for one in report.genders}),
        heat=heat(report.matrix),
        groups=groups,
        listed=sum(len(group.quotes) for group in groups),
        dropped=newest.dropped,
        texts=list(texts.values()),
    )


def _kinds(report: "SourceReport") -> dict[str, int]:
    return {"direct": report.direct, "partial": report.partial, "indirect": report.indirect}


def _texts(newest: Newest) -> "dict[int, Markup]":
    """Return the texts that the page has room for, the newest ones, by the articles' numbers."""
    room = MOST_BYTES - _REST_BYTES - newest.weight
    numbered = sorted(enumerate(newest), key=lambda one: one[1].date or "", reverse=True)
    found: dict[int, Markup] = {}
    for number, article in numbered:
        text = fragment("text.html", story=story(article, f"a{number}"))
        room -= len(text.encode("utf-8"))
        if room < 0:
            break
        found[number] = text
    return dict(sorted(found.items()))


def _group(
    article: Article,
    prefix: str,
    people: Mapping[str, Person],
    *,
    has_text: bool,
    is_copy: bool,
) -> ArticleGroup:
    return ArticleGroup(
        id=prefix,
        date=article.date,
        headline=article.headline,
        url=web_address(article),
        site=article.site,
        authors=", ".join(article.authors),
        path=article.source.path,
        has_text=has_text,
        is_copy=is_copy,
        unsought=unsought(article),
        quotes=tuple(_quotes(article, people)),
    )


def _quotes(article: Article, people: Mapping[str, Person]) -> Iterator[QuoteLine]:
    """Yield the quotes of an article, their speakers called as in all others."""
    for number, quote in enumerate(article.quotes, 1):
        person = people.get(quote.speaker or "")
        confidence = quote.confidence
        yield QuoteLine(
            number=number,
            speaker=person.name if person else quote.speaker,
            is_unsure=doubt(quote) is not None,
            kind=quote.kind,
            text=in_marks(quote, article.language),
            cue=quote.cue,
            sure=None if confidence is None else round(100 * confidence),
        )
