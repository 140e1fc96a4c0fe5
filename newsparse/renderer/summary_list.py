"""The summary of many articles: a line each, and a closing table."""

from collections import Counter
from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsparse.model import Article
from newsparse.renderer.visible import visible

_MOST = 10
_DATE_WIDTH = 10


class _Totals:
    """What the closing table needs of all the articles; the articles themselves are let go."""

    def __init__(self) -> None:
        self.articles = self.quotes = self.words = 0
        self.dates: tuple[str, str] | None = None
        self.authors: Counter[str] = Counter()
        self.speakers: Counter[str] = Counter()

    def add(self, article: Article) -> None:
        """Count `article`."""
        self.articles += 1
        self.quotes += len(article.quotes)
        self.words += article.words
        self.authors.update(article.authors)
        self.speakers.update({speaker.name: speaker.quotes for speaker in article.speakers})
        if article.date:
            day = article.date[:_DATE_WIDTH]
            first, last = self.dates or (day, day)
            self.dates = (min(first, day), max(last, day))


def list_summary(articles: Iterable[Article], width: int) -> Iterator[RenderableType]:
    """Yield a line for each article, then the totals."""
    totals = _Totals()
    for article in articles:
        totals.add(article)
        yield _line(article, width)
    yield Group(Text(), _facts(totals), _most_quoted(totals))


def _line(article: Article, width: int) -> Text:
    """Return the date, the headline cut to the screen, and the number of quotes."""
    quotes = f"{len(article.quotes):3} quotes" if width >= 60 else f"{len(article.quotes):4}"
    room = width - _DATE_WIDTH - len(quotes) - 4
    headline = Text(visible(article.headline or "(no headline)"))
    headline.truncate(max(room, 1), overflow="ellipsis", pad=True)
    date = visible((article.date or "")[:_DATE_WIDTH]).ljust(_DATE_WIDTH)
    return Text.assemble((date, "dim"), "  ", headline, "  ", (quotes, "dim"), no_wrap=True)


def _facts(totals: _Totals) -> Text:
    facts = [f"{totals.articles} articles"]
    if totals.dates:
        facts.append(visible(" – ".join(dict.fromkeys(totals.dates))))
    facts += [f"{len(totals.authors)} authors", f"{totals.words} words", f"{totals.quotes} quotes"]
    return Text(" · ".join(facts), style="bold")


def _most_quoted(totals: _Totals) -> RenderableType:
    if not totals.speakers:
        return Text()
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
    table.add_column("Most quoted")
    table.add_column("quotes", justify="right")
    for name, quotes in totals.speakers.most_common(_MOST):
        table.add_row(Text(visible(name)), str(quotes))
    return table
