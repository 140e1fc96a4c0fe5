"""Names that no list knows, told to be the authors' by where they stand in a block alone."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dump.header.block.piece import Piece, Row, found_in
from newsparse.reader.dump.header.byline_rules import trailing_byline
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine
from newsparse.reader.dump.header.papers import is_paper_name, is_section_name
from newsparse.reader.dump.header.relation import LOOKED_AT, stems
from newsparse.reader.dump.header.written_about import is_written_about

RULE = "by_place"
_WORDS = 2  # of such a name, initials and particles aside: "Town Hall Square" is a place
_SMALL = 2  # letters of an initial with its stop
_MOST_BESIDE = 3  # words of the paper that they write for
_MOST_NAMES = 3


def sign_by_place(
    rows: Sequence[Row], headline: Piece, text: str, language: str | None
) -> tuple[Row, ...]:
    """Return `rows`, the one piece that may name the authors read so where nothing else does.

    It stands below the headline, or beside a field, at a day or right above the text:

    Halewick under water
    Tomos Prydderch
    4 January 2024
    """
    pieces = [piece for row in rows for piece in row.pieces]
    if any(found.authors for piece in pieces for found in piece.found):
        return tuple(rows)
    free = [piece for piece in pieces if not piece.is_known and piece is not headline]
    read = [(piece, signed) for piece in free if (signed := _behind(piece, text, language))] or [
        (piece, signed)
        for piece in _placed(rows, headline)
        if (signed := names_by_place(piece, text, language))
    ]
    if len(read) != 1:
        return tuple(rows)
    ((unread, signed),) = read
    return tuple(
        Row(row.number, tuple(signed if piece is unread else piece for piece in row.pieces))
        for row in rows
    )


def _behind(piece: Piece, text: str, language: str | None) -> Piece | None:
    """Return a deck with the byline behind it: "Islanders were not asked. By Jane Roe"."""
    deck, byline = trailing_byline(piece.words, language) or ("", None)
    if not deck or byline is None:
        return None
    found = replace(byline, words=piece.words, kept=f"{deck} {byline.kept}".rstrip())
    is_about = is_written_about(HeaderLine((byline,)), piece.words, text, language=language)
    return None if is_about else Piece(piece.words, (found,))


def _placed(rows: Sequence[Row], headline: Piece) -> Iterator[Piece]:
    """Yield the free pieces that stand where authors do; what opens the first line is a paper's."""
    is_below = False
    for number, row in enumerate(rows):
        around = [row, *rows[max(0, number - 1) : number], *rows[number + 1 : number + 2]]
        is_dated = any(one.date for near in around for one in found_in(near.pieces))
        is_last = all(piece.is_known for low in rows[number + 1 :] for piece in low.pieces)
        for piece in row.pieces:
            is_below = is_below or piece is headline
            if piece.is_known or piece is headline:
                continue
            is_first = not number and piece is row.pieces[0]
            if (is_dated and (is_below or not is_first)) or (is_below and is_last):
                yield piece


def names_by_place(piece: Piece, text: str, language: str | None) -> Piece | None:
    """Return a piece of names that no list knows and the text does not, read as the authors."""
    words = vocabulary(language)
    byline = split_names(piece.words, language=language)
    names = byline.names
    if not 0 < len(names) <= _MOST_NAMES or not piece.words.startswith(names[0]):
        return None
    if not all(_is_name(name, words, language) for name in names):
        return None
    if not _is_beside_names(byline.rest, words):
        return None
    told = stems(text.replace(piece.words, "", 1)[:LOOKED_AT])
    if any(stems(name) & told for name in names):
        return None
    found = Found(rule=RULE, words=piece.words, authors=names, kept=byline.rest)
    is_about = is_written_about(HeaderLine((found,)), piece.words, text, language=language)
    return None if is_about else Piece(piece.words, (found,))


def _is_name(name: str, words: Vocabulary, language: str | None) -> bool:
    """Return whether capitalised words may be a person's name, and no paper, section or town."""
    full = [word for word in name.split() if len(word) > _SMALL and word[0].isupper()]
    is_headed = full[:1] == name.split()[:1] or name[1:2] == "."  # "Le Courrier" is nobody
    is_other = is_paper_name(name, language) or is_section_name(name, language)
    if len(full) != _WORDS or not is_headed or is_other:
        return False
    papers = (words.section_names, words.paper_words, words.paper_endings)
    known = (*papers, words.roles, words.no_names, words.agencies, words.report_words)
    is_town = fold(name.split(maxsplit=1)[0]) in words.place_openings
    return not (is_town or any(fold(word) in one for word in name.split() for one in known))


def _is_beside_names(rest: str, words: Vocabulary) -> bool:
    """Return whether what is left of a byline is nothing, a place, a role or an agency."""
    several = rest.split()
    if rest[:1].isupper() and len(several) <= _MOST_BESIDE:  # «Тюменская линия», a paper
        return True
    return all(
        word[:1].isupper() or fold(word) in words.place_words or fold(word) in words.roles
        for word in several
    )
