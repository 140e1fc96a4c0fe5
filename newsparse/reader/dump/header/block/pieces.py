"""The pieces of a header's line, each with what it is: a field, a stranger, or not told.

A line is tried whole; then it is parted at its bars, at a day inside, at brackets and at commas,
as long as the parts are known. What is left over is free: the headline is one of these.
"""

import re

from newsparse.languages.table import get_language
from newsparse.reader.bylines.labels import opening_of, openings, vocabulary
from newsparse.reader.dates.dates import match_date, may_hold_date
from newsparse.reader.dates.open_dates import AGO, DAY_AND_TIME, match_open_day
from newsparse.reader.dump.header.block.partings import (
    AROUND,
    BARS,
    PAIR,
    PARTINGS,
    STRONG_BARS,
    at_known_labels,
)
from newsparse.reader.dump.header.block.piece import RULE, Piece
from newsparse.reader.dump.header.block.strangers import is_stranger
from newsparse.reader.dump.header.date_rules import date_behind_stop, date_last, spans_days
from newsparse.reader.dump.header.field_labels import is_label, label_before
from newsparse.reader.dump.header.field_rules import DASHED
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, with_fields_apart
from newsparse.reader.dump.header.headline_shape import is_numbering, opens_like_label
from newsparse.reader.dump.header.line_marks import without_marks
from newsparse.reader.dump.header.mastheads import find_day, read_masthead
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import MARKS, is_paper_name, unmarked, without_issue
from newsparse.reader.dump.header.place_and_day import read_headed_day
from newsparse.reader.dump.header.reference.reference import read_reference
from newsparse.reader.dump.header.rules import read_piece
from newsparse.reader.dump.header.written_about import is_written_about


def read_pieces(line: str, language: str | None) -> tuple[Piece, ...]:
    """Return the pieces of `line`, which is one free piece where nothing in it is known."""
    if is_numbering(line, language):
        return (Piece(line),)
    bare = without_marks(line).strip(_EDGES)
    bare = bare if bare == line else without_marks(bare).strip(_EDGES)
    if line[-1] == ">" and "<" in bare:  # "What <br> means", "The tag <br>"
        bare += ">"
    if not bare:  # "***"
        return (Piece(line),)
    line = with_fields_apart(bare, vocabulary(language))
    cells = _CELLS.fullmatch(line) if "|" in line or "\t" in line else None
    if cells and is_label(cells["key"], vocabulary(language).labels):
        line = f"{cells['key']}: {cells['value']}"
    count, rest = parted_count(line, language)
    if not count:
        return _read(line, language) or (Piece(line, is_known=False),)
    read = _read(rest, language) or _read(line, language)
    return read or (Piece(count), Piece(rest, is_known=False))


def parted_count(line: str, language: str | None) -> tuple[str, str]:
    """Cut what counts it off a line: "[2]" and "Bridge opens", "" where nothing does."""
    counted = _COUNT.match(line)
    if counted is None or _is_ordinal(line, language):
        return "", line
    return counted[0].strip(), line[counted.end() :]


def _is_ordinal(line: str, language: str | None) -> bool:
    """Return whether a line begins with no count but an ordinal: „5. März“, „1. Liga steigt ab“."""
    if not line[0].isalnum() or ")" in line[:_SHORTEST_COUNT]:  # "[1] Bridge opens", „3) Fähre“
        return False
    told = get_language(language)
    if told and told.header.has_ordinal_stops and _read(_COUNT.sub("", line), language) is None:
        return True
    return bool(match_date(line, language=language) or match_open_day(line, language=language))


def unsigned(piece: Piece, text: str, language: str | None) -> Piece:
    """Return a piece that is free where `text`, the article, is about whom it names."""
    names = tuple(one for one in piece.found if one.rule == "names_alone")
    if names and is_written_about(HeaderLine(names), piece.words, text, language=language):
        return Piece(piece.words, is_known=False, is_subject=True)
    return piece


_EDGES = " \t;,*·•–—-<>~"
_LONGEST = 200  # characters: a longer line is of the text
_COLUMNS = re.compile(r"[^\S\n]{4}")
"""What a printed line sets between its columns."""
_CELLS = re.compile(
    r"(?:\|[^\S\n]*)?(?P<key>[^|\t]{2,40}?)[^\S\n]*[|\t][^\S\n]*(?P<value>[^|]+?)[^\S\n]*\|?"
)
"""A row of a table that has a key and its value: "| Author | Jane Roe |"."""
_COUNT = re.compile(
    r"(?:(?:[^\W\d_]{1,20}[^\S\n](?:№|#|No\.?)[^\S\n]?)?\d{1,3}[.);]|\[\d{1,3}\]|\(\d{1,3}\))[^\S\n]+"
)
"""What counts the articles of a list before the first line of each: "12. The Bay Courier"."""
_SHORTEST_COUNT = 4  # characters of a number and what closes it
_STOPPED = re.compile(r"[^\W\d_]{3}\.$")
"""A line that ends in a full stop, though it names somebody: "Jane Roe."."""
DAY_FIRST = re.compile(r"\d\d?\.\d\d?\.(?:19|20)\d\d\.[^\S\n]")
"""A day that a stop parts from what stands behind it: "11.11.2025. Bridge opens"."""
_MOST_STOPPED = 5  # words of a line that names something and has a full stop
_MOST_OF_EVENT = 10  # words that tell of a birth, a deadline and its day
_SURE_DATES = frozenset(("labelled_date", "bracketed_date", AGO, DAY_AND_TIME))
"""What all of the line behind them is a headline for: "date 2024-03-05 Lorne · Bridge opens"."""


def _read(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """Return the pieces that `line` is made of, None where it is free as a whole."""
    if not line or len(line) > _LONGEST:
        return None
    is_short = len(line.split()) <= _MOST_STOPPED or DAY_FIRST.match(line)
    if line.endswith(".") and is_short and _STOPPED.search(line):
        return _read(line[:-1], language)
    if _is_of_event(line, language):
        return (Piece(line),)
    is_labelled = line.count(": ") > 1 and not STRONG_BARS.search(line)
    labelled = at_known_labels(line, language, _read) if is_labelled else None
    if labelled:
        return labelled
    whole = _whole(line, language)
    date = None if whole else find_day(line, language)
    if whole or (date and spans_days(line, date, language)):
        return whole
    return next(filter(None, (parted(line, language, _read) for parted in PARTINGS)), None)


def _is_of_event(line: str, language: str | None) -> bool:
    """Return whether a line dates something else: "Saved 5 May 2024", "Born in Lorne, 5 May 50"."""
    label = label_before(line, vocabulary(language).event_labels)
    day = find_day(line, language) if label and len(line.split()) <= _MOST_OF_EVENT else None
    return day is not None and not line[day.end :].strip(AROUND)


def _whole(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """Return what `line` is where a rule of headers reads all of it, with what that leaves over."""
    if opens_like_label(line, language) and (
        may_hold_date(line) or BARS.search(line) or line.endswith(")")
    ):
        return _dated_behind(line, language)
    found = read_masthead(line, language) or read_reference(line, language)
    if found and not _COLUMNS.search(line):
        return (Piece(line, found),)
    read = _by_rules(line, language)
    rules = [one.rule for piece in read or () for one in piece.found]
    if read and ("labelled_byline" in rules or all(one.startswith("labelled") for one in rules)):
        return read
    headed = read_headed_day(line, language)
    if headed:
        return (Piece(line, headed.found),)
    if is_stranger(line, language) and rules != ["address"]:
        return (Piece(line),)
    signed = read_names_alone(line, language)
    if signed and not any(
        one.kept and ("|" in line or find_day(one.kept, language)) for one in signed.found
    ):
        return (Piece(line, signed.found),)
    paper, issue = without_issue(line, language)
    is_numbered = issue and paper[0] in MARKS and paper[-1] in MARKS  # «Речной край» № 65
    if read is None and (is_numbered or is_paper_name(paper, language)):
        named = Found(rule=RULE, words=line, site=unmarked(paper), kept=issue)
        return (Piece(line, (named,)),)
    return read


def _dated_behind(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """Part «Адвокат: «Мы не согласны». 11.11.2025», a headline with a colon, and its day."""
    if opening_of(line) in openings(vocabulary(language).labels):
        return None
    read = (rule(line, language) for rule in (date_last, date_behind_stop))
    found = next((one for one in read if one and ": " in one.loose), None)
    return (Piece(line, (found,)), Piece(found.loose, is_known=False)) if found else None


def _by_rules(line: str, language: str | None) -> tuple[Piece, ...] | None:
    read = tuple(read_piece(line, language))
    if any(found.rule in DASHED for found in read):  # «Тема - закрытие моста», a headline
        return None
    loose = next((found.loose for found in read if found.loose), "")
    is_headed = loose[:1] not in AROUND and (
        read[0].rule in _SURE_DATES or PAIR.search(loose) is not None
    )
    if not read or (BARS.search(line) and not is_headed):
        is_whole = read and not loose and not any(one.authors or one.date for one in read)
        return (Piece(line, read),) if is_whole else None
    left = without_marks(loose.strip(AROUND))  # "(updated: 15:10 11.11.2025)"
    rest = (_read(left, language) or ()) if loose else ()
    is_told = STRONG_BARS.search(left) or any(piece.found for piece in rest)
    is_parted = bool(rest) and (is_told or rest[0].is_known)
    if loose and not is_parted:  # «date 2025-11-11 Мельница – помол № 1»
        rest = (Piece(loose, is_known=False),)
    return (Piece(line, read), *rest)
