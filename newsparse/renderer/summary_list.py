"""The summary of many articles: a line each, and a closing table of who is quoted."""

from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsparse.model import Article
from newsparse.renderer.source_report import QuotingGroup, SourceReport, Sources
from newsparse.renderer.unsought import unsought
from newsparse.renderer.visible import visible

_MOST = 10
_DATE_WIDTH = 10
_LINE_WIDTH = 100
"""On a wider screen the number of quotes would be too far from the headline."""
_WIDE = 60
"""Columns from which there is room for more than the name and the number."""


def list_summary(articles: Iterable[Article], width: int) -> Iterator[RenderableType]:
    """Yield a line for each article, then what the run says of its sources."""
    sources = Sources()
    for article in articles:
        sources.add(article)
        yield _line(article, width)
    report = sources.report()
    wide = width >= _WIDE
    parts = [Text(), _facts(report), *_most_quoted(report, wide=wide)]
    by_whom = (("Outlet", report.outlets), ("Author", report.authors), ("Month", _latest(report)))
    for title, groups in by_whom:
        parts += _groups(title, groups, wide=wide)
    yield Group(*parts)


def _line(article: Article, width: int) -> Text:
    """Return the date, the headline cut to the screen, and the number of quotes."""
    count = len(article.quotes)
    if unsought(article):
        quotes = "not sought" if width >= _WIDE else "   –"
    else:
        quotes = f"{count:3} {_plural('quote', count):6}" if width >= _WIDE else f"{count:4}"
    room = min(width, _LINE_WIDTH) - _DATE_WIDTH - len(quotes) - 4
    headline = Text(visible(article.headline or "(no headline)"))
    headline.truncate(max(room, 1), overflow="ellipsis", pad=True)
    date = visible((article.date or "")[:_DATE_WIDTH]).ljust(_DATE_WIDTH)
    return Text.assemble((date, "dim"), "  ", headline, "  ", (quotes, "dim"), no_wrap=True)


def _facts(report: SourceReport) -> Text:
    days = [day for day in (report.first_day, report.last_day) if day]
    facts = [
        _counted(report.articles, "article"),
        *([visible(" – ".join(dict.fromkeys(days)))] if days else []),
        _counted(len(report.authors), "author"),
        _counted(report.words, "word"),
        _counted(report.quotes, "quote") + f", {report.percent.unnamed}% of unnamed sources",
    ]
    if report.unsought:
        facts.append(f"{_counted(report.unsought, 'article')} whose quotes are not looked for")
    return Text(" · ".join(facts), style="bold")


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {_plural(noun, count)}"


def _plural(noun: str, count: int) -> str:
    return noun if count == 1 else noun + "s"


def _most_quoted(report: SourceReport, *, wide: bool) -> Iterator[RenderableType]:
    if not report.sources:
        return
    titles = ("quotes", "articles", "words", "begins at") if wide else ("quotes",)
    table = _table("Most quoted", titles)
    for source in report.sources[:_MOST]:
        counts = (source.quotes, source.articles, source.words, f"{source.first_position}%")
        table.add_row(Text(visible(source.name)), *map(str, counts[: len(titles)]))
    yield Text()
    yield table


def _latest(report: SourceReport) -> tuple[QuotingGroup, ...]:
    """Return the last months, where there are several."""
    return report.months[-_MOST:] if len(report.months) > 1 else ()


def _groups(
    title: str, groups: tuple[QuotingGroup, ...], *, wide: bool
) -> Iterator[RenderableType]:
    if not groups:
        return
    titles = ("quotes", "articles", "unnamed") if wide else ("quotes",)
    table = _table(title, titles)
    if wide:
        table.add_column("quotes most")
    for group in groups[:_MOST]:
        counts = map(
            str, (group.quotes, group.articles, f"{group.percent.unnamed}%")[: len(titles)]
        )
        most = [Text(visible(group.most_quoted or ""))] if wide else []
        table.add_row(Text(visible(group.name)), *counts, *most)
    yield Text()
    yield table


def _table(title: str, counts: tuple[str, ...]) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim")
    table.add_column(title)
    for count in counts:
        table.add_column(count, justify="right")
    return table
