"""The same words across articles, for a screen: who printed them, and whose they are."""

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct
from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsparse.corpus.same_words.utterances import ArticleCopy, Place, Printing, Utterance
from newsparse.renderer.facts import UNKNOWN_SPEAKER
from newsparse.renderer.look import Look
from newsparse.renderer.screen.screen_text import console, screen_text
from newsparse.renderer.visible import visible


class _Total(Struct):
    """What is counted on the way."""

    utterances: int = 0
    disputed: int = 0
    copies: int = 0


def same_words_shown(
    utterances: Iterable[Utterance], copies: Iterable[ArticleCopy], look: Look
) -> Iterator[str]:
    """Yield the most printed utterances, the copies of articles, and how many there are."""
    total = _Total()
    screen = console(look)
    for piece in _pieces(utterances, copies, look, total):
        yield screen_text(screen, piece)


def _pieces(
    utterances: Iterable[Utterance], copies: Iterable[ArticleCopy], look: Look, total: _Total
) -> Iterator[RenderableType]:
    for utterance in utterances:
        total.utterances += 1
        total.disputed += utterance.disputed
        if total.utterances <= look.top:
            yield from _utterance(utterance, look)
    if total.utterances > look.top:
        yield Text(f"+{total.utterances - look.top:,} more utterances\n", style="dim")
    for copy in copies:
        total.copies += 1
        if total.copies <= look.top:
            yield _copy(copy)
    if total.copies > look.top:
        yield Text(f"+{total.copies - look.top:,} more copies", style="dim")
    yield _facts(total)


def _utterance(utterance: Utterance, look: Look) -> Iterator[RenderableType]:
    head = Text(f"{utterance.articles:,} articles", style="bold")
    if utterance.originals < utterance.articles:
        head.append(f", {utterance.originals:,} of them no copies", style="not bold")
    if utterance.disputed:
        said_by = " and ".join(visible(name) for name in utterance.said_by)
        head.append(f" · given to {said_by}", style="red")
    yield head
    yield Text(visible(utterance.text))
    for printing in islice(utterance.printings, look.top):
        yield Padding(_printing(printing), (0, 0, 0, 2))
    left = utterance.articles - min(look.top, len(utterance.printings))
    if left > 0:
        yield Padding(Text(f"+{left:,} more", style="dim"), (0, 0, 0, 2))
    yield Text()


def _printing(printing: Printing) -> Text:
    cut = printing.cut if printing.cut == "whole" else f"{printing.cut}, {printing.share}%"
    line = Text(_where(printing.article), style="dim")
    line.append(f" · {visible(printing.person or UNKNOWN_SPEAKER)}", style="not dim")
    line.append(f" · {printing.kind} · {cut}{' · in a copy' if printing.is_copy else ''}")
    return line


def _copy(copy: ArticleCopy) -> Text:
    share = f"{100 * copy.resemblance:.0f}%"
    return Text.assemble(
        _where(copy.article), (f" · {share} as in ", "dim"), _where(copy.of), style="default"
    )


def _where(place: Place) -> str:
    """Return when and where an article was printed."""
    day = (place.date or "undated")[:10]
    return f"{day} {visible(place.site or place.path or place.headline or '?')}"


def _facts(total: _Total) -> Text:
    copies = "article is a copy" if total.copies == 1 else "articles are copies"
    facts = (
        f"Printed by several articles: {total.utterances:,}",
        f"given to several people: {total.disputed:,}",
        f"{total.copies:,} {copies} of another",
    )
    return Text("\n" + " · ".join(facts), style="bold")
