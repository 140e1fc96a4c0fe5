"""The page: one self-contained HTML document for a browser, without a network."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from msgspec import Struct

from newsparse.corpus.sources.groups import quoted_words
from newsparse.corpus.unsought import unsought
from newsparse.model import Article
from newsparse.renderer.look import Look
from newsparse.renderer.page.document import document
from newsparse.renderer.reasons import reasons
from newsparse.renderer.story import speaker_color, story


class SpeakerRow(Struct, frozen=True, kw_only=True):
    """A row of the article page's table of speakers."""

    name: str
    role: str | None
    color: str
    quotes: int
    words: int


def page(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield the page of one article, or the overview of several."""
    several = iter(articles)
    first = list(islice(several, 2))
    if len(first) == 1:
        yield _article_page(first[0])
        return
    from newsparse.renderer.page.overview import overview

    yield from overview(chain(first, several), look)


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
