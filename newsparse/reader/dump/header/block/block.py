"""A header read as one block: where it ends, what its lines are, and which of them is the headline.

Ужминский край                                 a name, which the text does not know
Общественно-политическая газета                free, and as little known to it
Ледоход на Ужме начался раньше срока           the headline: its words come again below
Наталья Громова, 3 апреля 2023 г.              authors and the day

Ледоход на реке Ужме начался на неделю раньше обычного. Спасатели ...

It is read so only where each line is told; else line by line, see `read_header`.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsparse.reader.dump.header.block.pieces import Piece, is_name, read_pieces
from newsparse.reader.dump.header.block.text_start import text_start
from newsparse.reader.dump.header.header_line import HeaderLine, headline_of
from newsparse.reader.dump.header.headline_shape import is_rubric, looks_like_headline
from newsparse.reader.dump.header.label_above import label_above
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import is_written_about
from newsparse.reader.dump.header.relation import LOOKED_AT, is_unknown_name, stems

RULE = "in_block"
"""The rule that gives such a headline in the evidence."""


class Block(Struct, frozen=True):
    """What the lines of a header say, in order, and the offset at which the text begins."""

    lines: tuple[HeaderLine, ...]
    end: int


class _Row(Struct, frozen=True):
    """A line of a block, by its number in the text, and its pieces."""

    number: int
    pieces: tuple[Piece, ...]


_CARD = "// "  # what leads on to the paper of a title in a library's card
_FEWEST_SHARED = 2  # words of a headline that come again in its text
_PLAIN_NAME = 2  # words of a name above a headline that are small: «Ужминский край»
_MOST_ABOVE = 6  # words of a line above a headline that is no name: a paper's motto
_MOST_DECKS = 2  # lines below a headline that go on with it


def read_block(lines: Sequence[Line], text: str, *, language: str | None) -> Block | None:
    """Return what the block says that `lines`, the first of `text`, begin with; None if in doubt.

    In doubt is a block in which two lines may be the headline, or one is of no known kind.
    """
    count = text_start(lines, language)
    if not count:
        return None
    end = lines[count - 1].end
    rows = [_unsigned(row, text, language) for row in _rows(lines[:count], language)]
    told = stems(text[end : end + LOOKED_AT])
    headline = _headline(rows, told)
    if headline is None or not _has_field(rows) or not _is_told(rows, headline, told):
        return None
    return Block(tuple(_line(row, headline) for row in rows), end)


def _rows(lines: Sequence[Line], language: str | None) -> Iterator[_Row]:
    """Yield the rows of a block, a label and the value below it as one."""
    rest = list(_cards(lines))
    while rest:
        labelled = label_above(rest, language)
        text, count = (labelled.text, labelled.count) if labelled else (rest[0].text, 1)
        yield _Row(rest[0].number, read_pieces(text, language))
        rest = rest[count:]


def _cards(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield `lines`, a title and the paper below it as one: «// Вести. - 2023. - 3 апр.»."""
    above: Line | None = None
    for line in lines:
        if above and line.text.startswith(_CARD):
            above = Line(f"{above.text} {line.text}", line.number, above.start, line.end)
            continue
        if above:
            yield above
        above = line
    if above:
        yield above


def _unsigned(row: _Row, text: str, language: str | None) -> _Row:
    """Return a row in which nobody has signed whom the text is about: a headline names him."""
    pieces = tuple(_piece_unsigned(piece, text, language) for piece in row.pieces)
    return _Row(row.number, pieces)


def _piece_unsigned(piece: Piece, text: str, language: str | None) -> Piece:
    names = tuple(one for one in piece.found if one.rule == "names_alone")
    if names and is_written_about(HeaderLine(names), piece.words, text, language=language):
        return Piece(piece.words, is_known=False)
    return piece


def _has_field(rows: Sequence[_Row]) -> bool:
    return any(piece.found for row in rows for piece in row.pieces)


def _headline(rows: Sequence[_Row], told: set[str]) -> tuple[int, Piece] | None:
    """Return the free piece that is the headline: labelled, or the first that the text takes up."""
    given = (
        (row.number, piece)
        for row in rows
        for piece in row.pieces
        if any(found.headline for found in piece.found)
    )
    related = (
        (row.number, piece)
        for row in rows
        for piece in row.pieces
        if not piece.is_known and looks_like_headline(piece.words)
        if len(stems(piece.words) & told) >= _FEWEST_SHARED
    )
    return next(given, None) or next(related, None)


def _is_told(rows: Sequence[_Row], headline: tuple[int, Piece], told: set[str]) -> bool:
    """Return whether each free piece but the headline is of a kind: a name, a motto, a deck."""
    number, chosen = headline
    above = [row for row in rows if row.number < number]
    below = [row for row in rows if row.number >= number]
    decks = [
        piece
        for row in below
        for piece in row.pieces
        if not (piece.is_known or piece is chosen or is_name(piece.words))
    ]
    return len(decks) <= _MOST_DECKS and _are_names(above, told)


def _are_names(above: Sequence[_Row], told: set[str]) -> bool:
    """Return whether no row above the headline is one itself: they name a paper, give its motto.

    The first is a motto nowhere, and a name of small words only where more stands below it.
    """
    for count, row in enumerate(above):
        plain = _MOST_ABOVE if count else (_PLAIN_NAME if len(above) > 1 else 0)
        if any(piece.is_known for piece in row.pieces):
            continue
        if not all(_is_strange(piece.words, told, plain) for piece in row.pieces):
            return False
    return True


def _is_strange(words: str, told: set[str], plain: int) -> bool:
    """Return whether the text knows little of a name, or of as many `plain` words at most."""
    if is_rubric(words):
        return True
    if not is_unknown_name(words, told):
        return False
    return is_name(words) or (not stems(words) & told and len(words.split()) <= plain)


def _line(row: _Row, headline: tuple[int, Piece]) -> HeaderLine:
    found = [one for piece in row.pieces for one in piece.found]
    kept: list[str] = []
    for piece in row.pieces:
        if piece is headline[1] and not piece.found:
            found.append(headline_of(piece.words, RULE))
        elif not piece.found:
            kept.append(piece.words)
    return HeaderLine(tuple(found), tuple(kept))
