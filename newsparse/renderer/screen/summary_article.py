"""The summary of one article: its header, its paragraphs with the quotes set off, who speaks."""

from collections import defaultdict
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.constrain import Constrain
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from newsparse.corpus.sources.groups import quoted_words
from newsparse.corpus.unsought import other_warnings, unsought
from newsparse.model import Article, Paragraph, Quote
from newsparse.renderer.facts import UNKNOWN_SPEAKER, doubt, has_bullet, shown_date, web_address
from newsparse.renderer.quote_places import QuotePlaces
from newsparse.renderer.reasons import reasons
from newsparse.renderer.screen.counts_table import counts_table
from newsparse.renderer.visible import visible

SPEAKER_COLORS = (31, 166, 28, 133, 160, 30, 100, 99)
"""Of the 256, those that read on a dark and on a light ground; speakers take them in turn."""

_TEXT_WIDTH = 88
"""Longer lines are hard to follow."""
_NOTES_WIDTH = 36  # columns: a name and a role on a line
_GAP = 3  # columns between text and notes
_WIDE = 60
"""Columns from which the table of speakers has room for roles and counts."""
_RAISED = tuple("⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_KIND_STYLES = {"direct": "bold", "partial": "bold", "indirect": "underline"}
_PARAGRAPH_LOOKS = {
    "paragraph": ("", ""),
    "heading": ("", "bold"),
    "list_item": ("• ", ""),
    "blockquote": ("│ ", "italic"),
    "caption": ("", "dim italic"),
}


def article_summary(article: Article, width: int) -> RenderableType:
    """Return the summary of `article` for a screen of `width` columns.

    Each quote has a number; who says it stands in the margin where the screen is wide enough
    for one, else below the paragraph.
    """
    parts = [_header(article), *_body(article, width)]
    if article.quotes:
        parts += [Text(), _who_is_quoted(article, width)]
    elif note := unsought(article):
        parts += [Text(), Text(note, style="dim")]
    return Group(*parts, *_warned(article, width), *_why(article, width))


def _warned(article: Article, width: int) -> Iterator[Text]:
    """Yield one line that counts the warnings, says how to see them, and begins the first."""
    told = other_warnings(article)
    if not told:
        return
    count = "1 warning (--json shows it)" if len(told) == 1 else f"{len(told)} warnings (--json)"
    line = Text(f"{count}: {visible(told[0])}", style="dim")
    line.truncate(width, overflow="ellipsis")
    yield Text()
    yield line


def _color(rank: int | None) -> str:
    """Return the colour of the speaker of this rank, none where nobody is known to speak."""
    return "" if rank is None else f"color({SPEAKER_COLORS[rank % len(SPEAKER_COLORS)]})"


def _header(article: Article) -> Text:
    facts = [
        shown_date(article) or "no date",
        *article.authors,
        *filter(None, (article.site, article.language)),
        f"{article.words} words",
    ]
    header = Text(visible(article.headline or "(no headline)"), style="bold")
    if address := web_address(article):
        header.stylize(Style(link=address))
    header.append("\n" + " · ".join(visible(fact) for fact in facts), style="not bold dim")
    return header


def _body(article: Article, width: int) -> Iterator[RenderableType]:
    places = QuotePlaces(article)
    margin = width >= _TEXT_WIDTH + _GAP + _NOTES_WIDTH
    for index, paragraph in enumerate(article.paragraphs):
        text = _paragraph(paragraph, index, places)
        endings = places.endings.get(index, [])
        by_number = sorted((number, quote) for _, number, quote in endings)
        notes = [_note(number, quote, places.rank(quote)) for number, quote in by_number]
        yield Text()
        if margin:
            yield _beside(text, notes)
        else:
            yield Constrain(text, _TEXT_WIDTH)
            yield from map(_Below, notes)


def _paragraph(paragraph: Paragraph, index: int, places: QuotePlaces) -> Text:
    """Return a paragraph's text, each quote in its speaker's colour and with its number."""
    opening, style = _PARAGRAPH_LOOKS[paragraph.kind]
    text = Text(visible(paragraph.text), style=style)
    for span, _, quote in places.spans.get(index, []):
        look = f"{_KIND_STYLES[quote.kind]} {_color(places.rank(quote))}"
        text.stylize(look, span.start, span.end)
    endings = places.endings.get(index, [])
    result, *rest = text.divide([place for place, _, _ in endings])
    for (_, number, _), piece in zip(endings, rest, strict=True):
        apart = "," if result.plain.endswith(_RAISED) else ""  # the quotes 5 and 6 end, not 56
        result.append(apart + _superscript(number), style="dim").append_text(piece)
    return Text("" if has_bullet(paragraph) else opening).append_text(result)


def _superscript(number: int) -> str:
    return str(number).translate(_SUPERSCRIPTS)


def _note(number: int, quote: Quote, rank: int | None) -> Text:
    note = Text(_superscript(number) + " ", style="dim")
    note.append(visible(quote.speaker or UNKNOWN_SPEAKER), style=f"not dim {_color(rank)}")
    for detail in (quote.kind, quote.cue, doubt(quote)):
        if detail:
            note.append(f" · {visible(detail)}")
    return note


def _beside(text: Text, notes: list[Text]) -> Table:
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(width=_TEXT_WIDTH)
    grid.add_column()
    grid.add_row(text, Text("\n").join(notes))
    return grid


class _Below:
    """A note below its paragraph: the lines it goes on in stand under its words.

    A table would do the same, and take three times as long for an article of many quotes.
    """

    def __init__(self, note: Text) -> None:
        self._number, self._words = note.divide([note.plain.index(" ") + 1])

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        start = Text("  ").append_text(self._number)
        indent = " " * len(start)
        room = max(1, options.max_width - len(start))
        fits = self._words.cell_len <= room  # most do; wrapping takes long
        for line in [self._words] if fits else self._words.wrap(console, room):
            yield from start.append_text(line).render(console, end="\n")
            start = Text(indent)


def _who_is_quoted(article: Article, width: int) -> Table:
    """Return the table of who is quoted how often, and in how many words."""
    wide = width >= _WIDE
    titles = ("quotes", "direct", "words") if wide else ("quotes",)
    table = counts_table("Quoted", titles)
    quotes: defaultdict[str | None, list[Quote]] = defaultdict(list)
    for quote in article.quotes:
        quotes[quote.speaker].append(quote)
    for rank, speaker in enumerate(article.speakers):
        name = Text(visible(speaker.name), style=_color(rank))
        if wide and speaker.roles:
            name.append(", " + visible(speaker.roles[0]), style="dim default")
        table.add_row(name, *_counts(quotes[speaker.name])[: len(titles)])
    if quotes[None]:
        table.add_row(UNKNOWN_SPEAKER, *_counts(quotes[None])[: len(titles)])
    return table


def _counts(quotes: list[Quote]) -> list[str]:
    direct = sum(quote.kind == "direct" for quote in quotes)
    words = sum(map(quoted_words, quotes))
    return [str(len(quotes)), str(direct or ""), str(words)]


def _why(article: Article, width: int) -> Iterator[RenderableType]:
    """Yield, where the evidence was asked for, which rule made what, and which it beat."""
    for reason in reasons(article):
        line = Text(f"\n{reason.what}: ", style="dim")
        line.append(visible(reason.value), style="not dim bold")
        yield line
        details = (("rule", reason.rule), ("words", reason.words))
        beaten = (("beat", rival) for rival in reason.rivals)
        for label, text in (*details, *beaten):
            yield Padding(Text.assemble((f"{label:5}  ", "dim"), visible(text)), (0, 0, 0, 2))
    blocks = article.evidence.blocks if article.evidence else ()
    if blocks:
        yield Text("\nblocks of the page", style="dim")
    for block in blocks:
        line = Text.assemble(
            (f"  {block.verdict:7}  {block.rule:15}  ", "dim"), visible(block.words)
        )
        line.truncate(width, overflow="ellipsis")
        yield line
