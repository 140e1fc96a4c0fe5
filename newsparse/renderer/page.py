"""The page: one self-contained HTML document for a browser, without a network.

Every text goes through jinja2's autoescape and visible(). The page's own style and script are
allowed by their hashes and nothing else is: no other script, style, image or request.
"""

from base64 import b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from hashlib import sha256
from itertools import chain, islice
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from newsparse.corpus.known_people import NOBODY, KnownPeople
from newsparse.corpus.people import Person
from newsparse.corpus.source_report import Sources, quoted_words
from newsparse.corpus.unsought import unsought
from newsparse.model import Article
from newsparse.renderer.addresses import web_address
from newsparse.renderer.quotation_marks import in_marks
from newsparse.renderer.reasons import reasons
from newsparse.renderer.story import Story, speaker_color, story
from newsparse.renderer.timeline import HEIGHT, WIDTH, timeline
from newsparse.renderer.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

    from newsparse.corpus.same_words import SameWords

_MOST_TEXTS = 500
"""Beyond so many articles the page leaves their texts out and links to their addresses only."""


class QuoteRow(Struct, frozen=True, kw_only=True):
    """A row of the overview's table of quotes; `link` leads to the article, if anywhere."""

    date: str | None
    headline: str | None
    link: str | None
    speaker: str | None
    kind: str
    text: str
    cue: str | None
    authors: str
    path: str | None


class ArticleRow(Struct, frozen=True, kw_only=True):
    """A row of the overview's list of articles."""

    date: str | None
    headline: str | None
    link: str | None
    quotes: int
    unsought: str | None


class SpeakerRow(Struct, frozen=True, kw_only=True):
    """A row of the article page's table of speakers."""

    name: str
    role: str | None
    color: str
    quotes: int
    words: int


def page(articles: Iterable[Article], known: KnownPeople = NOBODY) -> Iterator[str]:
    """Yield the page of one article, or the overview of several; `known` says who is who."""
    several = iter(articles)
    first = list(islice(several, 2))
    if len(first) == 1:
        yield _article_page(first[0])
    else:
        yield _overview(chain(first, several), known)


def _article_page(article: Article) -> str:
    return document(
        "article.html",
        script=None,
        story=story(article, "a0"),
        speakers=list(_speaker_rows(article)),
        reasons=list(reasons(article)),
        blocks=article.evidence.blocks if article.evidence else (),
        unsought=unsought(article),
    )


def _speaker_rows(article: Article) -> Iterator[SpeakerRow]:
    words: defaultdict[str | None, int] = defaultdict(int)
    for quote in article.quotes:
        words[quote.speaker] += quoted_words(quote)
    for rank, speaker in enumerate(article.speakers):
        yield SpeakerRow(
            name=speaker.name,
            role=speaker.roles[0] if speaker.roles else None,
            color=speaker_color(rank),
            quotes=speaker.quotes,
            words=words[speaker.name],
        )


def _overview(articles: Iterable[Article], known: KnownPeople) -> str:
    from newsparse.corpus.same_words import SameWords

    with closing(SameWords(known)) as same:
        return _overview_of(articles, Sources(known), same)


def _overview_of(articles: Iterable[Article], sources: Sources, same: "SameWords") -> str:
    from newsparse.renderer.sources import with_repeated

    days = Counter[str]()
    rows: list[ArticleRow] = []
    quotes: list[QuoteRow] = []
    stories: list[Story] = []
    for number, article in enumerate(articles):
        sources.add(article)
        same.add(article)
        days.update([article.date[: len("2025-01-31")]] if article.date else [])
        has_text = number < _MOST_TEXTS
        link = f"#a{number}" if has_text else web_address(article)
        rows.append(_article_row(article, link))
        quotes.extend(_quote_rows(article, link))
        if has_text:
            stories.append(story(article, f"a{number}"))
    people = sources.people()
    return document(
        "overview.html",
        script="overview.js",
        report=with_repeated(sources.report(), same),
        bars=timeline(days),
        chart=(WIDTH, HEIGHT),
        articles=rows,
        quotes=[_by_person(row, people) for row in quotes],
        stories=stories,
    )


def _article_row(article: Article, link: str | None) -> ArticleRow:
    return ArticleRow(
        date=article.date,
        headline=article.headline,
        link=link,
        quotes=len(article.quotes),
        unsought=unsought(article),
    )


def _quote_rows(article: Article, link: str | None) -> Iterator[QuoteRow]:
    for quote in article.quotes:
        yield QuoteRow(
            date=article.date,
            headline=article.headline,
            link=link,
            speaker=quote.speaker,
            kind=quote.kind,
            text=in_marks(quote, article.language),
            cue=quote.cue,
            authors=", ".join(article.authors),
            path=article.source.path,
        )


def _by_person(row: QuoteRow, people: dict[str, Person]) -> QuoteRow:
    """Return `row` with the speaker called as in all other articles."""
    person = people.get(row.speaker or "")
    return replace(row, speaker=person.name) if person else row


def document(template: str, *, script: str | None, **values: object) -> str:
    """Return the page that `template` makes of `values`; see the module for what it may do."""
    from markupsafe import Markup

    environment = _environment()
    style = _asset("page.css")
    code = _asset(script) if script else ""
    text = environment.get_template(template).render(
        style=Markup(style),
        script=Markup(code),
        policy=_policy(style, code),
        **values,
    )
    return text.rstrip() + "\n"


def _policy(style: str, script: str) -> str:
    """Return a Content-Security-Policy that allows this style and this script, and no more."""
    scripts = f"'sha256-{_digest(script)}'" if script else "'none'"
    return (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src {scripts}; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")


def _asset(name: str) -> str:
    from importlib.resources import files

    return (files("newsparse.renderer") / "templates" / name).read_text("utf-8")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("newsparse.renderer"),
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def _shown(value: object) -> object:
    """Return what a template puts out for `value`: plain text without codes, markup as it is."""
    return visible(value) if type(value) is str else value
