"""Where the words of inputs went, for a person: on a screen, or as a page of coloured text."""

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct
from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsparse.corpus.account.account import Account
from newsparse.corpus.account.pieces import LABEL, LEFT_OUT, LOST, REPEATED, WARNED, Piece
from newsparse.counted import counted
from newsparse.renderer.look import Look
from newsparse.renderer.page.document import document
from newsparse.renderer.screen.screen_text import console, screen_text
from newsparse.renderer.visible import visible

_NO_PLACES = (LEFT_OUT, LABEL, REPEATED, WARNED, LOST)
_STYLES = {LEFT_OUT: "yellow", LABEL: "dim", REPEATED: "dim", WARNED: "yellow", LOST: "red"}
_TOLD = 200
"""Characters of a piece that went nowhere which are shown."""


class ColouredPiece(Struct, frozen=True, kw_only=True):
    """A piece of the input on the page: its text, the class that colours it, and where it went."""

    text: str
    look: str
    where: str


class AuditedInput(Struct, frozen=True, kw_only=True):
    """An input on the page."""

    path: str | None
    facts: str
    pieces: tuple[ColouredPiece, ...]


def audit_shown(accounts: Iterable[Account], look: Look) -> Iterator[str]:
    """Yield for each input how many words went where, and which stand in no article."""
    screen = console(look)
    for account in accounts:
        for piece in _input(account):
            yield screen_text(screen, piece)


def audit_page(accounts: Iterable[Account]) -> Iterator[str]:
    """Yield a page with the text of all inputs, coloured by where it went."""
    inputs = [
        AuditedInput(
            path=account.path,
            facts=_facts(account),
            pieces=tuple(map(_coloured, account.pieces)),
        )
        for account in accounts
    ]
    yield document("audit.html", script=None, inputs=inputs)


def _input(account: Account) -> Iterator[RenderableType]:
    yield Text(visible(account.path or "?"), style="bold")
    yield Padding(Text(_facts(account), style="red" if account.lost else ""), (0, 0, 0, 2))
    for piece in account.pieces:
        if piece.place in _NO_PLACES and piece.words:
            yield Padding(_piece(piece), (0, 0, 0, 2))
    if account.added:
        words = visible(" ".join(account.added)[:_TOLD])
        yield Padding(Text(f"not in the input: {words}", style="red"), (0, 0, 0, 2))
    yield Text()


def _piece(piece: Piece) -> Text:
    text = visible(" ".join(piece.text.split()))
    shown = text if len(text) <= _TOLD else f"{text[:_TOLD]}…"
    return Text.assemble((f"{_where(piece)}: ", _STYLES[piece.place]), shown)


def _facts(account: Account) -> str:
    """Return "123 words: 110 in paragraphs, 5 headline, 8 label; none lost"."""
    counts: Counter[str] = Counter()
    for piece in account.pieces:
        counts["paragraphs" if piece.place.startswith("paragraph ") else piece.place] += piece.words
    lost = counts.pop(LOST, 0)
    told = ", ".join(f"{count:,} {place}" for place, count in counts.most_common() if count)
    return f"{counted(account.words, 'word')}: {told or 'none'}; {lost or 'none'} lost"


def _where(piece: Piece) -> str:
    return f"{piece.place} by {piece.rule}" if piece.rule else piece.place


def _coloured(piece: Piece) -> ColouredPiece:
    kind = piece.place if piece.place in _NO_PLACES else "field"
    look = "paragraph" if piece.place.startswith("paragraph ") else kind.replace(" ", "-")
    number = f", article {piece.article + 1}" if piece.article else ""
    return ColouredPiece(text=piece.text, look=look, where=f"{_where(piece)}{number}")
