"""The report of a run's sources, with what several of its articles print."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice

from msgspec.structs import replace

from newsparse.corpus.same_words.same_words import SameWords
from newsparse.corpus.sources.source_report import SourceReport
from newsparse.corpus.sources.sources import Sources
from newsparse.model import Article
from newsparse.renderer.formats.records import one_line
from newsparse.renderer.look import Look

MOST_REPEATED = 100
"""Utterances in a report, the most printed ones; `--same-quotes` tells them all."""


def source_report(articles: Iterable[Article], look: Look) -> Iterator[SourceReport | None]:
    """Yield None for each of `articles`, and then what there is to tell of all of them together."""
    counts = Sources(look.people)
    with closing(SameWords(look.people)) as same:
        for article in articles:
            counts.add(article)
            same.add(article)
            yield None
        yield with_repeated(counts.report(), same, look)


def sources(articles: Iterable[Article], look: Look) -> Iterator[str]:
    """Yield nothing for each of `articles`, and then the report as one line of JSON."""
    return (one_line(report) if report else "" for report in source_report(articles, look))


def with_repeated(report: SourceReport, same: SameWords, look: Look) -> SourceReport:
    """Return `report` with the most printed utterances and the number of copies."""
    return replace(
        report,
        left_out=look.left_out,
        copies=sum(1 for _ in same.copies()),
        repeated=tuple(islice(same.utterances(), MOST_REPEATED)),
    )
