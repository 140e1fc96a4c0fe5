"""A header read as one block: where it ends, what its lines are, and which of them is the headline.

Ужминский край                                 a name, which the text does not know
Общественно-политическая газета                free, and as little known to it
Ледоход на Ужме начался раньше срока           the headline: its words come again below
Наталья Громова, 3 апреля 2023 г.              authors and the day

Ледоход на реке Ужме начался на неделю раньше обычного. Спасатели ...

Where nothing in it may be the headline or no field is told it is read line by line, see
`read_header`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.open_dates import DAY_WORD
from newsparse.reader.dump.header.block.choice import Choice, choose_headline
from newsparse.reader.dump.header.block.joins import joined_lines, joined_rows
from newsparse.reader.dump.header.block.partings import BARS
from newsparse.reader.dump.header.block.piece import RULE, Piece, Row, found_in
from newsparse.reader.dump.header.block.pieces import read_pieces, unsigned
from newsparse.reader.dump.header.block.signed import sign_by_place
from newsparse.reader.dump.header.block.text_start import MOST_LINES
from newsparse.reader.dump.header.body_label import LONGEST_LABEL, labelled_body
from newsparse.reader.dump.header.field_labels import dashed_value, label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, headline_of
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.label_above import label_above
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.papers import is_title_of_paper, without_issue
from newsparse.reader.dump.header.relation import LOOKED_AT, is_taken_up, stems


class Block(Struct, frozen=True):
    """What the lines of a header say, where the text begins, and what may be the headline too."""

    lines: tuple[HeaderLine, ...]
    end: int
    headline: str
    rival: str | None = None
    has_field: bool = True


_TURN = re.compile(r"^[*_]{0,2}[^\W\d_][^\n:?!]{1,40}:(?=[*_\s])", re.MULTILINE)
"""Who speaks before a turn of an interview, whom a headline need not be about."""
_FEWEST_LABELS = 2
_SIGN = 3  # letters of a writer's sign: „oh“
_LONGEST_SIGN = 30  # characters of a login
_BRACKETS = "()[]"
_DASHES = " –—-"
_DASHED = (" - ", " – ", " — ")


def read_block(
    lines: Sequence[Line], above: int, text: str, *, language: str | None
) -> Block | None:
    """Return what the block says that `lines`, the first of `text`, begin with.

    As many as `above` stand above the text. None where it is not told, or nothing in it may be the
    headline. Without a field it may as well be of the text.
    """
    count, end = _text_start(lines, above, language)
    if not count:
        return None
    told = stems(_TURN.sub("", text[end : end + LOOKED_AT]))
    about = partial(unsigned, text=text, language=language)
    rows = joined_rows(_changed(_rows(lines[:count], language), about), told)
    named = _changed(rows, partial(_named, told=told, language=language))
    chosen = choose_headline(named, told, language)
    if chosen:
        rows = named
    else:
        chosen = choose_headline(rows, told, language)
    if chosen is None or _is_named_day(rows[0]):
        return None
    signed = sign_by_place(rows, chosen.piece, text, language)
    return Block(
        lines=tuple(_line(row, chosen) for row in signed),
        end=end,
        headline=chosen.piece.words,
        rival=chosen.rival,
        has_field=_has_field(rows) or _is_told(lines[:count], _first(rows), chosen.piece, told),
    )


def _text_start(lines: Sequence[Line], above: int, language: str | None) -> tuple[int, int]:
    """Return how many lines stand above the text or its label, 0 for none, and where it begins."""
    words = vocabulary(language)
    for number, line in enumerate(lines[: above + 1 if above else MOST_LINES]):
        may_label = line.text.find(":", 0, LONGEST_LABEL) > 0 or len(line.text) < LONGEST_LABEL
        body = labelled_body(line, lines[:number], words) if may_label else None
        if body is not None:
            return number, body
    return above, lines[above - 1].end if above else 0


def _rows(lines: Sequence[Line], language: str | None) -> Iterator[Row]:
    """Yield the rows of a block, a label and the value below it as one."""
    words = vocabulary(language)
    rest = joined_lines(_with_colons(lines, words.labels), language)
    while rest:
        labelled = label_above(rest, language)
        text, count = (labelled.text, labelled.count) if labelled else (rest[0].text, 1)
        is_next = rest[0].number + 1 in [line.number for line in rest[1:2]]
        bare = text.strip(_BRACKETS)
        is_small = _is_small_word(bare) and (len(bare) <= _SIGN or is_next)
        pieces = (Piece(text),) if is_small else read_pieces(text, language)
        is_apart = text[0] in _BRACKETS or (text[0] in _DASHES and text[-1] == text[0])
        yield Row(rest[0].number, pieces, is_bracketed=is_apart)
        rest = rest[count:]


def _is_small_word(line: str) -> bool:
    """Return whether a line is a section, a login or a writer's sign: "jroe_88", "jro/tc"."""
    is_sign = line.islower() and not line[0].isdigit() and len(line) <= _LONGEST_SIGN
    return is_sign and " " not in line and "." not in line


def _with_colons(lines: Sequence[Line], labels: frozenset[str]) -> list[Line]:
    """Return `lines`, the labels with a dash as those with a colon where there are several.

    "DATE - March 5, 2024" / "HEADLINE - Bridge opens"; alone, «Тема - мост» is a headline.
    """
    text = "\n".join([line.text for line in lines])
    if not any(map(text.__contains__, _DASHED)):
        return list(lines)
    values = [dashed_value(line.text, labels) for line in lines]
    several = sum(
        value is not None or label_before(line.text, labels) is not None
        for line, value in zip(lines, values, strict=True)
    )
    return [
        replace(line, text=_with_colon(line.text, value))
        if value and (several >= _FEWEST_LABELS or _is_dashed_byline(line))
        else line
        for line, value in zip(lines, values, strict=True)
    ]


def _is_dashed_byline(line: Line) -> bool:
    """Return whether somebody is behind a label and a dash: «Автор - врач Вера Ким»."""
    value = dashed_value(line.text, vocabulary(line.language).author_labels) or ","
    byline = None if "," in value or BARS.search(value) else read_byline(f"By: {value}")
    return byline is not None and all(" " in name for name in byline.names)


def _with_colon(text: str, value: str) -> str:
    return f"{text.removesuffix(value).rstrip(_DASHES)}: {value}"


def _changed(rows: Iterable[Row], change: Callable[[Piece], Piece]) -> list[Row]:
    return [replace(row, pieces=tuple(map(change, row.pieces))) for row in rows]


def _named(piece: Piece, told: set[str], language: str | None) -> Piece:
    """Return a free piece that ends as a paper's name does as one: "Lorne Today"."""
    name, place = without_issue(piece.words, language)
    if piece.is_known or not is_title_of_paper(name, language) or _is_of_text(name, told):
        return piece
    named = Found(rule="paper_above", words=piece.words, site=name, kept=place)
    return Piece(piece.words, (named,))


def _is_of_text(name: str, told: set[str]) -> bool:
    """Return whether the text takes up more of a paper's name than its town, as of a headline."""
    first = " ".join(name.split()[:-1])
    return is_taken_up(first if " " not in first else name, told)


def _has_field(rows: Sequence[Row]) -> bool:
    found = found_in(piece for row in rows for piece in row.pieces)
    return any(one.date or one.authors or one.url for one in found)


def _first(rows: Sequence[Row]) -> Row:
    """Return the first row that is no stranger above the header, the first where all are."""
    return next((row for row in rows if not all(one.is_known for one in row.pieces)), rows[0])


def _is_told(lines: Sequence[Line], first: Row, headline: Piece, told: set[str]) -> bool:
    """Return whether the first line is a headline without any field: the text takes it up.

    Lines above it may be strangers: «Читать 3 мин».
    """
    is_whole = first.pieces == (headline,) and looks_like_headline(headline.words)
    return is_whole and is_taken_up(headline.words, told) and not any(line.read for line in lines)


def _is_named_day(row: Row) -> bool:
    """Return whether a row may be the headline, "Yesterday", though it reads as a day."""
    found = found_in(row.pieces)
    return bool(found) and all(one.rule == DAY_WORD for one in found)


def _line(row: Row, chosen: Choice) -> HeaderLine:
    found: list[Found] = []
    kept: list[str] = []
    for piece in row.pieces:
        if piece is chosen.piece and not any(one.headline for one in piece.found):
            found.append(headline_of(piece.words, RULE))
        elif piece is chosen.paper:
            site, place = without_issue(piece.words, None)
            found.append(Found(rule="paper_above", words=piece.words, site=site, kept=place))
        elif piece is chosen.subject:
            found += map(_as_tag, piece.found)
        elif piece.found:
            found += piece.found
        else:
            kept.append(piece.words)
    return HeaderLine(tuple(found), tuple(kept))


def _as_tag(found: Found) -> Found:
    """Return what a label gives as the headline where that is another line: its subject."""
    if not found.headline:
        return found
    return Found(rule="labelled_tags", words=found.words, tags=(found.headline,))
