"""A header read as one block: where it ends, what its lines are, and which of them is the headline.

Ужминский край                                 a name, which the text does not know
Общественно-политическая газета                free, and as little known to it
Ледоход на Ужме начался раньше срока           the headline: its words come again below
Наталья Громова, 3 апреля 2023 г.              authors and the day

Ледоход на реке Ужме начался на неделю раньше обычного. Спасатели ...

It is read so only where each line is told; else line by line, see `read_header`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from msgspec import Struct

from newsparse.reader.dump.header.block.pieces import (
    RULE,
    Piece,
    is_keyed,
    is_name,
    read_pieces,
    unsigned,
)
from newsparse.reader.dump.header.block.text_start import text_start
from newsparse.reader.dump.header.header_line import HeaderLine, headline_of
from newsparse.reader.dump.header.headline_shape import is_numbering, is_rubric, looks_like_headline
from newsparse.reader.dump.header.label_above import label_above
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.relation import LOOKED_AT, is_taken_up, is_unknown_name, stems

_Kind = TypeVar("_Kind")


class Block(Struct, frozen=True):
    """What the lines of a header say, in order, and the offset at which the text begins."""

    lines: tuple[HeaderLine, ...]
    end: int


class _Row(Struct, frozen=True):
    """A line of a block, by its number in the text, and its pieces."""

    number: int
    pieces: tuple[Piece, ...]


_CARD = "// "  # what leads on to the paper of a title in a library's card
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
    rows = _joined(rows, partial(_in_capitals, told=told))
    headline = _headline(rows, told)
    if headline is None or not _has_field(rows) or not _is_told(rows, headline, told):
        return None
    return Block(tuple(_line(row, headline) for row in rows), end)


def _rows(lines: Sequence[Line], language: str | None) -> Iterator[_Row]:
    """Yield the rows of a block, a label and the value below it as one."""
    rest = _joined(lines, _card)
    while rest:
        labelled = label_above(rest, language)
        text, count = (labelled.text, labelled.count) if labelled else (rest[0].text, 1)
        yield _Row(rest[0].number, read_pieces(text, language))
        rest = rest[count:]


def _in_capitals(above: _Row, row: _Row, told: set[str]) -> _Row | None:
    """Return two rows as one where they are a headline in capitals: "LORNE BRIDGE / SHUT".

    A word or two that the text does not know, above others, are a section's name.
    """
    if not _goes_on_in_capitals(above, row, told):
        return None
    words = f"{above.pieces[0].words} {row.pieces[0].words}"
    return _Row(above.number, (Piece(words, is_known=False),))


def _goes_on_in_capitals(above: _Row, row: _Row, told: set[str]) -> bool:
    pieces = (*above.pieces, *row.pieces)
    if len(pieces) != 2 or row.number != above.number + 1:
        return False
    if any(piece.is_known or not piece.words.isupper() for piece in pieces):
        return False
    return not is_rubric(pieces[0].words) or bool(stems(pieces[0].words) & told)


def _card(above: Line, line: Line) -> Line | None:
    """Return a title and the paper below it as one: «// Вести. - 2023. - 3 апр.»."""
    if not line.text.startswith(_CARD):
        return None
    return Line(f"{above.text} {line.text}", line.number, above.start, line.end)


def _joined(rows: Iterable[_Kind], join: Callable[[_Kind, _Kind], _Kind | None]) -> list[_Kind]:
    """Return `rows`, each that `join` makes one with the row above as that one."""
    joined: list[_Kind] = []
    for row in rows:
        one = join(joined[-1], row) if joined else None
        if one is None:
            joined.append(row)
        else:
            joined[-1] = one
    return joined


def _unsigned(row: _Row, text: str, language: str | None) -> _Row:
    """Return a row in which nobody has signed whom the text is about: a headline names him."""
    pieces = tuple(unsigned(piece, text, language) for piece in row.pieces)
    return _Row(row.number, pieces)


def _has_field(rows: Sequence[_Row]) -> bool:
    found = [one for row in rows for piece in row.pieces for one in piece.found]
    return any(one.date or one.authors or one.url for one in found)


def _headline(rows: Sequence[_Row], told: set[str]) -> tuple[int, Piece] | None:
    """Return the piece that is the headline: labelled, or the first that the text takes up."""
    pieces = [(row.number, piece) for row in rows for piece in row.pieces]
    given = [one for one in pieces if any(found.headline for found in one[1].found)]
    unknown = [one for one in pieces if not one[1].is_known]
    free = [one for one in unknown if looks_like_headline(one[1].words)]
    related = [one for one in free if is_taken_up(one[1].words, told)]
    plain = [one for one in free if _is_plain(one[1].words) and stems(one[1].words) & told]
    numbered = [] if unknown else [one for one in pieces if _is_numbered(one[1])]
    found = given or related or _only(plain) or _only(numbered)
    return found[0] if found else None


def _only(pieces: list[tuple[int, Piece]]) -> list[tuple[int, Piece]]:
    return pieces if len(pieces) == 1 else []


def _is_numbered(piece: Piece) -> bool:
    """Return whether a word and a number, which count articles else, may be a headline alone."""
    return is_numbering(piece.words) and any(map(str.isalpha, piece.words))


def _is_plain(words: str) -> bool:
    """Return whether `words` are no name: of capitals alone there are more than names have."""
    return not is_name(words) or (words.isupper() and len(words.split()) > _PLAIN_NAME)


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
            if not all(piece.is_known or _is_short(piece.words) for piece in row.pieces):
                return False
            continue
        if not all(_is_strange(piece.words, told, plain) for piece in row.pieces):
            return False
    return True


def _is_short(words: str) -> bool:
    """Return whether what stands beside a field is no headline: a name, initials, a genre."""
    return is_name(words) or len(words.split()) <= _PLAIN_NAME


def _is_strange(words: str, told: set[str], plain: int) -> bool:
    """Return whether the text knows little of a name, or of as many `plain` words at most."""
    if is_rubric(words):
        return True
    if not stems(words) & told and (is_keyed(words) or (plain and words.isupper())):
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
