"""The fields below a deck: lines among the first of a text that are nothing but a day, a byline.

Bridge opens at last                      the header, as far as it is one block
Ferries stop at once. Fares stay.         a deck, or several, a caption, buttons
Jane Roe                                  the authors: right above the day
5 March 2024, 14:35                       the day

The bridge over the Lorne was opened ...
"""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice

from msgspec import Struct
from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import may_hold_date, parse_date
from newsparse.reader.dump.header.block.piece import Piece, found_in
from newsparse.reader.dump.header.block.pieces import read_pieces
from newsparse.reader.dump.header.block.signed import names_by_place
from newsparse.reader.dump.header.fields import Fields
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.label_above import label_above
from newsparse.reader.dump.header.lines import Line, header_lines
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name
from newsparse.reader.dump.header.written_about import is_written_about
from newsparse.reader.dump.paragraphs import paragraphs_of

RULE = "below_deck"
"""The rule that gives such a field in the evidence."""
_STOP = re.compile(r"[^\W\d_]{3}\.\s")
"""Where a name ends that a caption goes on behind: «Роберт Кох. Архив»."""
_DASHES = "–—- "
_MOST_LINES = 20
"""Lines with words that are looked at: those above the text, and the first of it."""
_MOST_PROSE = 3
"""Paragraphs among these: a deck, a caption, what a page says of its advertisers."""
_PROSE = 200  # characters: a longer line is a paragraph
_LINES = 80  # short lines among which days are looked for: each article of a long file asks
_MOST_DAYS = 2
"""Lines that are but a day: more are the headings of a chronicle."""
_LONGEST_DAY = 40  # characters of one
_LONGEST_LABEL = 30  # characters of a label on a line of its own


class _Read(Struct, frozen=True):
    """What lines say that give one or both fields: their place among the others, and they."""

    place: int
    lines: tuple[Line, ...]
    line: HeaderLine

    @property
    def fields(self) -> set[str]:
        return {"date" if found.date else "authors" for found in self.line.found}


def take_below_deck(text: str, end: int, fields: Fields, language: str | None) -> int:
    """Take the day and the authors that `fields` lack from the lines below a headline and its deck.

    Return where the header ends, `end` where nothing is found. What stands between is kept as text.
    """
    missing = {"date", "authors"}.difference(fields.won)
    lines = _looked_at(text, end, language) if missing and "headline" in fields.won else []
    if not lines:
        return end
    taken: list[_Read] = []
    for read in _reads(lines, language):
        if read.fields <= missing and not ("date" in read.fields and _has_days_as_headings(text)):
            taken.append(read)
            missing -= read.fields
    if "authors" in missing and "date" not in missing:
        taken += _signed(taken, lines, text, language)
    for read in sorted(taken, key=lambda one: one.place):
        fields.kept += paragraphs_of(text[end : read.lines[0].start])
        fields.take(read.line)
        end = read.lines[-1].end
    return end


def _looked_at(text: str, start: int, language: str | None) -> list[Line]:
    lines: list[Line] = []
    prose = 0
    for line in header_lines(text, start, language):
        prose += len(line.text) > _PROSE
        is_text_below = len(text) - line.end > _PROSE  # else they sign the article
        if prose > _MOST_PROSE or len(lines) == _MOST_LINES or not is_text_below:
            break
        lines.append(line)
    return lines


def _reads(lines: Sequence[Line], language: str | None) -> Iterator[_Read]:
    """Yield what each of `lines` says that is wholly of a day and authors, below its label too."""
    place = 0
    while place < len(lines):
        line, count = lines[place], 1
        is_short = len(line.text) <= _LONGEST_LABEL
        labelled = label_above(lines[place:], language) if is_short else None
        if labelled:
            read, count = read_header_line(labelled.text, language=language), labelled.count
        else:
            read = _of_line(line, language) if len(line.text) <= _PROSE else None
        if read and all(map(_is_wanted, read.found)):
            found = tuple(replace(one, rule=RULE) for one in read.found)
            yield _Read(place, tuple(lines[place : place + count]), replace(read, found=found))
        place += count


def _of_line(line: Line, language: str | None) -> HeaderLine | None:
    """Return what a line says as a whole, or all pieces of one with a day: „Von dpa 30.04.2024“."""
    if line.read or not may_hold_date(line.text):
        return line.read
    pieces = read_pieces(line.text, language)
    found = tuple(found_in(pieces))
    if not found or not all(piece.is_known for piece in pieces):
        return None
    return HeaderLine(found, tuple(piece.words for piece in pieces if not piece.found))


def _is_wanted(found: Found) -> bool:
    is_day = found.date is not None and found.date.date is not None
    return (is_day or bool(found.authors)) and not (found.headline or found.loose)


def _has_days_as_headings(text: str) -> bool:
    """Return whether more days stand on lines of their own than an article and its change have."""
    short = (line.strip() for line in text.split("\n") if 0 < len(line) <= _LONGEST_DAY)
    days = (line for line in islice(short, _LINES) if parse_date(line) is not None)
    return next(islice(days, _MOST_DAYS, None), None) is not None


def _tells_no_more(found: Found, line: str, language: str | None) -> bool:
    """Return whether beside names a role stands, that they report, or for whom, and nothing else.

    "Jane Roe, Transport Correspondent", "Jane Roe reports from Oslo", "Jane Roe for the Courier".
    """
    several = found.kept.split()
    if not several:
        return bool(found.authors or found.site)
    words, paper = vocabulary(language), " ".join(dropwhile(str.islower, several))
    is_told = not (words.roles | words.report_words).isdisjoint(map(fold, line.split()))
    return is_told or fold(found.kept) in words.agencies or is_paper_name(paper, language)


def _signed(
    taken: Sequence[_Read], lines: Sequence[Line], text: str, language: str | None
) -> Iterator[_Read]:
    """Yield what a line of nothing but names says, of ones that no list knows right at a day."""
    days = (read for read in taken if "date" in read.fields)
    beside = {at for day in days for at in (day.place - 1, day.place + len(day.lines))}
    for place, line in enumerate(lines):
        signed = read_names_alone(line.text.lstrip(_DASHES), language)
        if signed is None and place in beside:
            named = names_by_place(Piece(line.text), text, language)
            signed = HeaderLine(named.found) if named else None
        if signed and _signs(signed, line.text, text, language):
            yield _Read(place, (line,), signed)
            return


def _signs(named: HeaderLine, line: str, text: str, language: str | None) -> bool:
    """Return whether a line says nothing beside names, and is no caption of whom it shows."""
    if not all(_tells_no_more(found, line, language) for found in named.found):
        return False
    is_caption = any(_STOP.search(found.words) for found in named.found)
    return not (is_caption or is_written_about(named, line, text, language=language))
