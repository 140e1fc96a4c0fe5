"""Which free piece of a block is the headline: the one that leaves the others best explained.

Each is tried. It costs what it lacks of a headline, and what is free besides costs what it lacks of
a section, a paper or a quotation above a headline, of a deck or a name below one:

Stadtrat                      as the headline, a word alone that names something, above a deck
Hallenbad wird abgerissen     as the headline, a line below a word alone, as sections are named
Von Jana Roth

Where another piece costs little more, it is the rival that a warning names.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.header.block.lines_above import (
    PLAIN_NAME,
    QUOTATION,
    costs_above,
    is_kicker,
    is_score,
    paper_of,
)
from newsparse.reader.dump.header.block.piece import Piece, Row, found_in
from newsparse.reader.dump.header.block.shapes import is_name, presents_somebody
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.headline_shape import (
    STEPS,
    is_numbering,
    is_stopped_headline,
    looks_like_headline,
    opens_like_label,
)
from newsparse.reader.dump.header.papers import is_section_name
from newsparse.reader.dump.header.relation import is_taken_up, stems


class Choice(Struct, frozen=True):
    """The headline of a block, what names the paper above it, and what may be the headline too.

    Its label may give a subject that is none: «Тема: Лето в городе» above «Пляж откроют».
    """

    piece: Piece
    paper: Piece | None = None
    rival: str | None = None
    subject: Piece | None = None


class _Tried(Struct, frozen=True):
    """A piece that is tried as the headline, its row, and what that costs."""

    row: Row
    piece: Piece
    cost: int


_UNTOLD, _TOLD_ONCE = 3, 1  # a headline that the text takes up in no word, in one
_SAID = 2  # less, where it is what somebody says
_NUMBERED = 3  # a word and its number, which may count what is below: «Статья №17»
_STOPPED = 2  # a sentence with its full stop
_OPENING = 5  # one that stands apart below a field: the first of a text
_KNOWN = 2  # what is of headers else: «Фото: как прошёл парад», «Москва»
_NAMING = 2  # a headline that may be but a name
_SCORE = 4  # how a match ended, and no more
_PRESENTING = 2  # somebody and his subject, as decks have it: «Олег Юн – о хлебе»
_ALONE = 1  # a headline of one word
_BESIDE = 4  # a word alone that stands beside a field, as a place does
_PATH = 8  # a path to the headline
_DECK, _OTHER_DECK = 1, 3  # the first line below a headline that goes on with it, and others
_MOST = 7  # what a choice costs at most
_DOUBTFUL = 3  # a choice that costs so little more is a rival
_ONE_SHARED = 1  # word that the text takes up by chance
_MUCH_MORE = 2  # words that the text takes up of a rival beyond those of the headline
_NAMED = re.compile(r"[^\W\d_]{2,20}[^\S\n][«“„\"][^«»“”„\"]{2,40}[»”“\"]")
"""What something is and its name in marks: «Канал «Луговая сегодня»»."""


def choose_headline(rows: Sequence[Row], told: set[str], language: str | None) -> Choice | None:
    """Return the headline among the pieces of `rows`; None where nothing is one, or all are odd.

    `told` are the stems of the text below, `language` is a language tag.
    """
    pieces = [piece for row in rows for piece in row.pieces]
    given = next((one for one in pieces if any(found.headline for found in one.found)), None)
    if given:
        rival = _rival_of_given(given, pieces, told)
        if rival and label_before(given.words, vocabulary(language).tag_labels):
            return Choice(rival, rival=given.words, subject=given)
        return Choice(given, rival=rival.words if rival else None)
    tried = sorted(_tried(rows, told, language), key=lambda one: one.cost)
    if not tried or tried[0].cost > _MOST:
        return None
    best, *others = tried
    rivals = (
        one.piece.words
        for one in others
        if _is_phrase_above(one, best, told)
        or _is_below_field(one, best, rows)
        or (
            (one.cost - best.cost < _DOUBTFUL or _is_told_of(one.piece, best.piece, told))
            and not _is_beside(one, best, told)
        )
    )
    above = [row for row in rows if row.number < best.row.number]
    return Choice(best.piece, paper_of(above, told), next(rivals, None))


def _rival_of_given(given: Piece, pieces: Sequence[Piece], told: set[str]) -> Piece | None:
    """Return what the text takes up while it hardly does the headline that a label gives.

    «Тема: материал в номер» / «Кто построит причал»: a mail's subject.
    """
    headline = next(one.headline for one in given.found if one.headline)
    shared = len(stems(headline or "") & told)
    if shared > _ONE_SHARED:
        return None
    free = (one for one in pieces if not one.is_known and looks_like_headline(one.words))
    return next((one for one in free if len(stems(one.words) & told) > 2 * shared), None)


def _is_beside(other: _Tried, best: _Tried, told: set[str]) -> bool:
    """Return whether a piece is surely no headline beside the best: a path to that, its kicker.

    Below a headline in capitals that the text takes up, other letters are a deck's; capitals whose
    every word the text has may name a place: "SKELL FERRY ISLAND".
    """
    words, others = best.piece.words, other.piece.words
    if other.row.number < best.row.number:
        return _leads_to(others, words) or is_kicker(others, best.row, told)
    is_headline = is_taken_up(words, told) and not stems(words) <= told
    return words.isupper() and not others.isupper() and is_headline


def _is_below_field(other: _Tried, best: _Tried, rows: Sequence[Row]) -> bool:
    """Return whether words stand right above the best, and below a field: best may be their deck.

    So it may where the authors stand between them.
    A paper's name stands above the day: "5 March 2024" / "Night visits" / "Bear breaks hives".
    """
    if other.piece.is_known or ":" in other.piece.words:  # «Автор: пресс-служба МЧС»
        return False
    between = [row for row in rows if other.row.number < row.number < best.row.number]
    if any(one.authors for row in between for one in found_in(row.pieces)):
        return True
    above = [row for row in rows if row.number < other.row.number]
    is_between = above and best.row.number == other.row.number + 1 and len(other.row.pieces) == 1
    found = found_in(piece for row in above for piece in row.pieces)
    return bool(is_between) and any(one.date for one in found)


def _is_phrase_above(other: _Tried, best: _Tried, told: set[str]) -> bool:
    """Return whether words above the best may be a headline for the text, and that its deck.

    Of capitals one word is enough: "THE TEACHER'S GIFT" / "Museum has a rare collection"; a stop
    inside parts a kicker's, "LORNE. CHRONICLE".
    """
    words = other.piece.words
    if other.row.number >= best.row.number or other.piece.is_known:
        return False
    is_told = "." not in words and len(words.split()) > 1 and bool(stems(words) & told)
    return (is_told and is_kicker(words, best.row, told)) or (
        is_taken_up(words, told) and not _leads_to(words, best.piece.words)
    )


def _is_told_of(piece: Piece, headline: Piece, told: set[str]) -> bool:
    """Return whether the text takes up a piece and hardly the headline: "Seen in Bay | Alarm"."""
    shared = len(stems(headline.words) & told)
    return shared <= 1 and len(stems(piece.words) & told) >= shared + _MUCH_MORE


def _tried(rows: Sequence[Row], told: set[str], language: str | None) -> Iterator[_Tried]:
    """Yield each piece that has a headline's shape, and what it costs to take it for one."""
    for row in rows:
        for piece in row.pieces:
            if _is_numbered(piece):
                yield _Tried(row, piece, _NUMBERED + _cost(rows, row, piece, told))
            elif not piece.is_known and looks_like_headline(piece.words):
                opening = _OPENING if piece.words.endswith(".") and _opens_text(rows, row) else 0
                yield _Tried(row, piece, opening + _cost(rows, row, piece, told))
            elif not piece.is_known and is_stopped_headline(piece.words):
                stopped = _OPENING if _opens_text(rows, row) else _STOPPED
                yield _Tried(row, piece, stopped + _cost(rows, row, piece, told))
            elif _may_head(piece, told, language):
                yield _Tried(row, piece, _KNOWN + _cost(rows, row, piece, told))


def _opens_text(rows: Sequence[Row], row: Row) -> bool:
    """Return whether a row stands apart below one of fields: a short paragraph, no headline."""
    above = next((one for one in reversed(rows) if one.number < row.number), row)
    found = found_in(above.pieces)
    return above.number < row.number - 1 and any(one.date or one.authors for one in found)


def _may_head(piece: Piece, told: set[str], language: str | None) -> bool:
    """Return whether a piece that is known may be the headline all the same where nothing else is.

    It only begins like a label, «Источник: мост закроют», or the text is about what names a
    section else: «Москва».
    """
    if opens_like_label(piece.words, language):
        return not any(one.date or one.authors or one.tags[1:] for one in piece.found)
    is_about = bool(stems(piece.words) & told)
    return is_about and not piece.found and is_section_name(piece.words, language)


def _is_numbered(piece: Piece) -> bool:
    """Return whether a word and a number, which count articles else, may be a headline alone."""
    return is_numbering(piece.words) and any(map(str.isalpha, piece.words))


def _cost(rows: Sequence[Row], row: Row, piece: Piece, told: set[str]) -> int:
    above = [one for one in rows if one.number < row.number]
    below = [
        one for low in rows if low.number >= row.number for one in low.pieces if one is not piece
    ]
    is_path = any(_leads_to(piece.words, other.words) for one in rows for other in one.pieces)
    is_place = len(row.pieces) > 1 and len(piece.words.split()) == 1
    cost = 0 if piece.is_subject else _cost_of_headline(piece.words, told)
    cost += _BESIDE if is_place else 0
    cost += _PATH if is_path else 0
    return cost + sum(costs_above(above, told, row)) + sum(_costs_below(below))


def _leads_to(path: str, words: str) -> bool:
    """Return whether `path` goes through a site to `words`: «Главная → Новости → Мост открыт»."""
    before = path.removesuffix(words).rstrip()
    return path != words and before != path and before.endswith(STEPS)


def _cost_of_headline(words: str, told: set[str]) -> int:
    shared = len(stems(words) & told)
    several = len(words.split())
    costs = (
        (_TOLD_ONCE, shared == 1),
        (_UNTOLD, not shared),
        (-_SAID, not shared and QUOTATION.fullmatch(words) is not None),
        (_NAMING, _is_naming(words) and (shared < several or several == PLAIN_NAME)),
        (_ALONE, several == 1),
        (_PRESENTING, presents_somebody(words)),
        (_SCORE, words[-1] == ")" and is_score(words)),
    )
    return sum(cost for cost, is_due in costs if is_due)


def _is_naming(words: str) -> bool:
    """Return whether `words` may be but a name: in capitals, more of them are a headline."""
    if _NAMED.fullmatch(words):
        return True
    return is_name(words) and not (words.isupper() and len(words.split()) > PLAIN_NAME)


def _costs_below(pieces: Sequence[Piece]) -> Iterator[int]:
    cost = _DECK
    for piece in pieces:
        if not (piece.is_known or is_name(piece.words)):
            yield cost
            cost = _OTHER_DECK
