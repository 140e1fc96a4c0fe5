"""What changed between two versions of articles, for a person on a screen."""

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsparse.corpus.versions import ArticleChange, QuoteChange
from newsparse.model import Quote
from newsparse.renderer.facts import UNKNOWN_SPEAKER
from newsparse.renderer.look import Look
from newsparse.renderer.screen.screen_text import console, screen_text
from newsparse.renderer.visible import visible

_MOST_WORDS = 2000
"""Of a paragraph that is compared word by word; a longer one is shown before and after."""
_SIGNS = {"changed": "~", "new": "+", "gone": "-"}
_STYLES = {"changed": "yellow", "new": "green", "gone": "red"}


def versions_shown(changes: Iterable[ArticleChange], look: Look) -> Iterator[str]:
    """Yield each article that changed, with its changes word by word, and how many there are."""
    screen = console(look)
    counts: Counter[str] = Counter()
    for change in changes:
        counts[change.status] += 1
        for piece in _article(change):
            yield screen_text(screen, piece)
    facts = ", ".join(f"{counts[status]:,} {status}" for status in _SIGNS)
    yield screen_text(screen, Text(facts, style="bold"))


def _article(change: ArticleChange) -> Iterator[RenderableType]:
    number = f", article {change.index + 1}" if change.index else ""
    place = visible(f"{change.path or change.url or '?'}{number}")
    line = Text.assemble((f"{_SIGNS[change.status]} ", _STYLES[change.status]), (place, "bold"))
    if change.headline:
        line.append(f" · {visible(change.headline)}")
    yield line
    for field in change.fields:
        yield _line(Text.assemble((f"{field.field}  ", "dim"), _compared(field.old, field.new)))
    for text in change.text:
        yield _line(_compared(text.old, text.new))
    for quote in change.quotes:
        yield _line(_quote(quote))
    if change.status == "changed":
        yield Text()


def _line(text: Text) -> Padding:
    return Padding(text, (0, 0, 0, 2))


def _quote(change: QuoteChange) -> Text:
    """Return a quote's words and its speaker, each as they were and are."""
    old, new = change.old, change.new
    told = _compared(old.text if old else None, new.text if new else None)
    speaker = _compared(_speaker(old) if old else None, _speaker(new) if new else None)
    return Text.assemble(("quote  ", "dim"), told, (" · ", "dim"), speaker)


def _speaker(quote: Quote) -> str:
    return quote.speaker or UNKNOWN_SPEAKER


def _compared(old: str | None, new: str | None) -> Text:
    """Return one text in which the words that went stand in [-...-], those that came in {+...+}."""
    if new is None:
        return _went(old)
    if old is None:
        return _came(new)
    before, after = old.split(), new.split()
    if max(len(before), len(after)) > _MOST_WORDS:
        return _went(old).append(" ").append_text(_came(new))
    pieces = []
    for kind, i, j, k, m in SequenceMatcher(None, before, after).get_opcodes():
        if kind == "equal":
            pieces.append(Text(visible(" ".join(before[i:j]))))
            continue
        if j > i:
            pieces.append(_went(" ".join(before[i:j])))
        if m > k:
            pieces.append(_came(" ".join(after[k:m])))
    return Text(" ").join(pieces)


def _went(text: str | None) -> Text:
    return Text(f"[-{visible(text or '')}-]", style="red strike")


def _came(text: str) -> Text:
    return Text(f"{{+{visible(text)}+}}", style="green")
