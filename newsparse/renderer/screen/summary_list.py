"""The summary of many articles: a line each, and a closing table of who is quoted."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsparse.corpus.sources.source_report import QuotedSource, QuotingGroup, SourceReport
from newsparse.corpus.sources.sources import Sources
from newsparse.corpus.unsought import other_warnings, unsought
from newsparse.counted import counted
from newsparse.model import Article
from newsparse.renderer.look import Look
from newsparse.renderer.screen.counts_table import counts_table
from newsparse.renderer.visible import visible

_DATE_WIDTH = 10  # columns of an ISO date
_LINE_WIDTH = 100
"""On a wider screen the number of quotes would be too far from the headline."""
_WIDE = 60
"""Columns from which there is room for more than the name and the number."""


def list_summary(articles: Iterable[Article], look: Look) -> Iterator[RenderableType]:
    """Yield a line for each article, then what the run says of its sources."""
    sources = Sources(look.people)
    warned = 0
    for article in articles:
        sources.add(article)
        warned += bool(other_warnings(article))
        yield _line(article, look.width)
    report = sources.report()
    yield Group(
        *(Text(), _facts(report, look, warned), *_most_quoted(report.sources, look)),
        *_groups("Outlet", report.outlets, look),
        *_groups("Author", report.authors, look),
        *(_groups("Month", report.months, look, latest=True) if len(report.months) > 1 else ()),
    )


def _line(article: Article, width: int) -> Text:
    """Return the date, the headline cut to the screen, and the number of quotes."""
    count = len(article.quotes)
    if unsought(article):
        quotes = "not sought" if width >= _WIDE else "   –"
    else:
        quotes = f"{count:3} quote{' ' if count == 1 else 's'}" if width >= _WIDE else f"{count:4}"
    room = min(width, _LINE_WIDTH) - _DATE_WIDTH - len(quotes) - 4
    headline = _headline(article, max(room, 1))
    date = visible((article.date or "")[:_DATE_WIDTH]).ljust(_DATE_WIDTH)
    return Text.assemble((date, "dim"), "  ", headline, "  ", (quotes, "dim"), no_wrap=True)


def _headline(article: Article, room: int) -> Text:
    """Return the headline; where there is none, the end of the article's path."""
    source = article.source
    if article.headline or not source.path:
        headline = Text(visible(article.headline or "(no headline)"))
        headline.truncate(room, overflow="ellipsis", pad=True)
        return headline
    number = f", article {source.index + 1}" if source.index else ""
    place = Text(visible(f"{source.path}{number}"), style="italic")
    if place.cell_len > room:  # what tells files of a folder apart stands at the end
        place = Text("…", style="italic").append_text(place.divide([_cut(place, room - 1)])[1])
    place.truncate(room, pad=True)
    return place


def _cut(text: Text, room: int) -> int:
    """Return where the end of `text` begins that is `room` columns wide at most."""
    place = len(text)
    while place and cell_len(text.plain[place - 1 :]) <= room:
        place -= 1
    return place


def _facts(report: SourceReport, look: Look, warned: int) -> Text:
    days = [day for day in (report.first_day, report.last_day) if day]
    facts = [
        counted(report.articles, "article"),
        *([visible(" – ".join(dict.fromkeys(days)))] if days else []),
        counted(len(report.authors), "author"),
        counted(report.words, "word"),
        counted(report.quotes, "quote") + f", {report.percent.unnamed}% of unnamed sources",
    ]
    if look.left_out:
        what = "copy" if look.left_out == 1 else "copies"
        facts.append(f"{look.left_out:,} {what} of others left out")
    if report.unsought:
        facts.append(f"{counted(report.unsought, 'article')} whose quotes are not looked for")
    if warned:
        facts.append(f"{counted(warned, 'article')} with warnings (--json shows them)")
    return Text(" · ".join(facts), style="bold")


def _most_quoted(sources: tuple[QuotedSource, ...], look: Look) -> Iterator[RenderableType]:
    if not sources:
        return
    wide = look.width >= _WIDE
    titles = ("quotes", "articles", "words", "begins at") if wide else ("quotes",)
    table = counts_table("Most quoted", titles)
    for source in sources[: look.top]:
        counts = (source.quotes, source.articles, source.words, f"{source.first_position}%")
        table.add_row(Text(visible(source.name)), *map(str, counts[: len(titles)]))
    yield from (Text(), _ended(table, len(sources) - look.top, "more"))


def _groups(
    title: str, groups: tuple[QuotingGroup, ...], look: Look, *, latest: bool = False
) -> Iterator[RenderableType]:
    """Yield the table of the first groups, or of the latest where they stand in time."""
    if not groups:
        return
    wide = look.width >= _WIDE
    titles = ("quotes", "articles", "unnamed") if wide else ("quotes",)
    table = counts_table(title, titles)
    if wide:
        table.add_column("quotes most")
    for group in groups[-look.top :] if latest else groups[: look.top]:
        counts = (group.quotes, group.articles, f"{group.percent.unnamed}%")
        most = [Text(visible(group.most_quoted or ""))] if wide else []
        table.add_row(Text(visible(group.name)), *map(str, counts[: len(titles)]), *most)
    yield from (Text(), _ended(table, len(groups) - look.top, "earlier" if latest else "more"))


def _ended(table: Table, left: int, what: str) -> Table:
    """Return `table`, which says how many rows it lacks: "+12 more"."""
    if left > 0:
        table.add_row(Text(f"+{left:,} {what}", style="dim"))
    return table
