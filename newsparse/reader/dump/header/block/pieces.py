"""The pieces of a header's line, each with what it is: a field, a stranger, or not told.

A line is tried whole; then it is parted at its bars, at a day inside, at brackets and at commas,
as long as the parts are known. What is left over is free: the headline is one of these.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from newsparse.languages.table import get_language
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import FoundDate, match_date, may_hold_date
from newsparse.reader.dates.open_dates import AGO, DAY_AND_TIME, match_open_day
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.block.strangers import is_stranger
from newsparse.reader.dump.header.date_rules import NUMERIC_FORMS, spans_days
from newsparse.reader.dump.header.field_labels import is_label, label_before
from newsparse.reader.dump.header.field_rules import ADDRESS_STARTS
from newsparse.reader.dump.header.found import KEYED, Found
from newsparse.reader.dump.header.header_line import HeaderLine, evened, without_marks
from newsparse.reader.dump.header.headline_shape import (
    is_numbering,
    looks_like_headline,
    opens_like_label,
)
from newsparse.reader.dump.header.mastheads import (
    find_day,
    is_paper_name,
    is_title_of_paper,
    numbers_issue,
    read_masthead,
    unmarked,
    without_issue,
    without_joint,
)
from newsparse.reader.dump.header.names_alone import is_written_about, read_names_alone
from newsparse.reader.dump.header.place_and_day import read_headed_day
from newsparse.reader.dump.header.references import read_reference
from newsparse.reader.dump.header.rules import read_piece

RULE = "in_block"
"""The rule that gives, in the evidence, what is read of a block alone."""


class Piece(Struct, frozen=True):
    """A piece of a line: the fields that it gives, or whether it is of headers without any.

    Neither is so of a free one, which may be the headline, a deck, a place, a paper. `is_subject`
    says that it names somebody whom the text is about.
    """

    words: str
    found: tuple[Found, ...] = ()
    is_known: bool = True
    is_subject: bool = False


class Row(Struct, frozen=True):
    """A line of a block, by its number in the text, and its pieces."""

    number: int
    pieces: tuple[Piece, ...]


def read_pieces(line: str, language: str | None) -> tuple[Piece, ...]:
    """Return the pieces of `line`, which is one free piece where nothing in it is known."""
    if is_numbering(line, language):
        return (Piece(line),)
    bare = without_marks(line).strip(_EDGES)
    bare = bare if bare == line else without_marks(bare).strip(_EDGES)
    if not bare:  # "***"
        return (Piece(line),)
    line = evened(bare)
    cell, tab, value = line.partition("\t")
    if tab and is_label(cell, vocabulary(language).labels):
        line = f"{cell}: {value}"
    counted = _COUNT.match(line)
    if counted is None or _is_ordinal(line, language):
        return _read(line, language) or (Piece(line, is_known=False),)
    rest = line[counted.end() :]
    read = _read(rest, language) or _read(line, language)
    return read or (Piece(counted[0].strip()), Piece(rest, is_known=False))


def _is_ordinal(line: str, language: str | None) -> bool:
    """Return whether a line begins with no count but an ordinal: „5. März“, „1. Liga steigt ab“."""
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


_EDGES = " \t;,*·•–—->~"
_AROUND = " \t.,;|–—-/"
_LONGEST = 200  # characters: a longer line is of the text
_BARS = re.compile(
    r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t•·¦›]++[^\S\n]*+"
    r"|(?<![^\S\n])[^\S\n]++(?://?|--|[–—-])[^\S\n]++(?!(?<=\d{4}[ ].[ ])\d{4}(?!\d))"
    r"|(?<![^\S\n])[^\S\n]{2,}+"
)
"""What parts a line into its pieces, wherever it stands, but no years: "Lorne, 1900 – 2023"."""
_STRONG_BARS = re.compile(r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t•·¦›]++[^\S\n]*+")
"""Those that part nothing else: "5 March | Fewer doctors – more queues | Jane Roe"."""
_PIPES = re.compile(r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t]++[^\S\n]*+")
"""Those that part others: "5 March | Lorne · Bridge opens | Jane Roe · The Bay Echo"."""
_LAST_BAR = re.compile(r"[^\S\n](?:[|–—-]|//?)[^\S\n](?!.*[^\S\n](?:[|–—-]|//?)[^\S\n])")
_PAIR = re.compile(
    r"(?<!\S)[^\W\d_]++ [–—-] [^\W\d_]++(?: ?[:.] [«“„]?[^\W\d]|(?: [–—-])? \d{1,2}:\d)"
)
"""Two of whom a headline tells: «Россия – Турция: ничья», though «Россия» is a section, too."""
_COLUMNS = re.compile(r"[^\S\n]{4}")
"""What a printed line sets between its columns."""
_BRACKETED = re.compile(
    r"(?P<before>[^()\[\]]{2,150}?)[^\S\n]*[(\[](?P<inside>[^()\[\]]{2,100})[)\]]"
)
_OPENED = re.compile(r"[(\[](?P<inside>[^()\[\]]{2,40})[)\]][^\S\n]+(?P<rest>\S.*)")
_SEMICOLON = re.compile(r";[^\S\n]*")
_COMMA = re.compile(r"(?:[,;]|(?<=[^\W\d_]{3})\.)[^\S\n]+(?!\d{1,2}[:.]\d\d(?!\.?\d))")
_COUNT = re.compile(r"\d{1,3}[.)][^\S\n]+")
"""What counts the articles of a list before the first line of each: "12. The Bay Courier"."""
_SCORED = re.compile(r"[^\W\d_][^\S\n]\d{1,3}$")
_STOPPED = re.compile(r"[^\W\d_]{3}\.$")
_MOST_STOPPED = 5  # words of a line that names something and has a full stop
_MOST_OF_EVENT = 10  # words that tell of a birth, a deadline and its day
_SURE_DATES = frozenset(("labelled_date", "bracketed_date", AGO, DAY_AND_TIME))
"""What all of the line behind them is a headline for: "date 2024-03-05 Lorne · Bridge opens"."""
_DASHED = frozenset(("dashed_headline", "dashed_site"))
_SHORT_NAME = 2  # words of a paper's name whatever letters they have: «Сожский рабочий»
_CAPITALS = 2  # words in capitals that are a name: more are of a headline


def _read(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """Return the pieces that `line` is made of, None where it is free as a whole."""
    if not line or len(line) > _LONGEST:
        return None
    if _STOPPED.search(line) and len(line.split()) <= _MOST_STOPPED:  # "Jane Roe."
        return _read(line[:-1], language)
    if _is_of_event(line, language):
        return (Piece(line),)
    whole = _whole(line, language)
    date = None if whole else find_day(line, language)
    if whole or (date and spans_days(line, date, language)):
        return whole
    return next(filter(None, (parted(line, language) for parted in _PARTINGS)), None)


def _is_of_event(line: str, language: str | None) -> bool:
    """Return whether a line dates something else: "Saved 5 May 2024", "Born in Lorne, 5 May 50"."""
    label = label_before(line, vocabulary(language).event_labels)
    day = find_day(line, language) if label and len(line.split()) <= _MOST_OF_EVENT else None
    return day is not None and not line[day.end :].strip(_AROUND)


def _whole(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """Return what `line` is where a rule of headers reads all of it, with what that leaves over."""
    is_parted = may_hold_date(line) or _BARS.search(line) or line.endswith(")")
    if is_parted and opens_like_label(line, language):
        return None
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
    if is_stranger(line, language):
        return (Piece(line),)
    signed = read_names_alone(line, language)
    if signed and not any(
        "|" in one.kept or (one.kept and find_day(one.kept, language)) for one in signed.found
    ):
        return (Piece(line, signed.found),)
    paper, issue = without_issue(line, language)
    if read is None and is_paper_name(paper, language):
        named = Found(rule=RULE, words=line, site=unmarked(paper), kept=issue)
        return (Piece(line, (named,)),)
    return read


def _by_rules(line: str, language: str | None) -> tuple[Piece, ...] | None:
    read = tuple(read_piece(line, language))
    if any(found.rule in _DASHED for found in read):  # «Тема - закрытие моста», a headline
        return None
    loose = next((found.loose for found in read if found.loose), "")
    is_headed = loose[:1] not in _AROUND and (
        read[0].rule in _SURE_DATES or _PAIR.search(loose) is not None
    )
    if not read or (_BARS.search(line) and not is_headed):
        is_whole = read and not loose and not any(one.authors or one.date for one in read)
        return (Piece(line, read),) if is_whole else None
    left = without_marks(loose.strip(_AROUND))  # "(updated: 15:10 11.11.2025)"
    rest = (_read(left, language) or ()) if loose else ()
    is_told = _STRONG_BARS.search(left) or any(piece.found for piece in rest)
    is_parted = bool(rest) and (is_told or rest[0].is_known)
    if loose and not is_parted:  # «date 2025-11-11 Мельница – помол № 1»
        rest = (Piece(loose, is_known=False),)
    return (Piece(line, read), *rest)


def _at_bars(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«14 ноября 2022 | Власть | Вера Ким», "Jane Roe · 2 June 2023 · 3 min read"."""
    bars = next((one for one in (_PIPES, _STRONG_BARS) if one.search(line)), _BARS)
    if bars is _BARS and _PAIR.search(line):
        return None
    parts = list(filter(None, bars.split(line) if line.count(";") < 2 else _SEMICOLON.split(line)))
    scored = [part for part in parts if _SCORED.search(part)]
    if sum(not numbers_issue(part, language) for part in scored) > 1:
        return None  # "Bay Bridge 2 – Lorne 1 – 5 March 2024"
    return _parted(parts, language) or _headed_paper(line, language)


def _headed_paper(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«Весна | Ужминск сегодня», "Bridge opens – The Bay Star": a page's title names its paper."""
    bar = _LAST_BAR.search(line)
    headline, paper = (line[: bar.start()], line[bar.end() :]) if bar else ("", "")
    is_paper = is_paper_name(paper, language) or is_title_of_paper(paper, language)
    if not is_paper or not looks_like_headline(headline):
        return None
    named = Found(rule=RULE, words=paper, site=unmarked(paper))
    return Piece(headline, is_known=False), Piece(paper, (named,))


def _at_day(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«Вера Ким 14 ноября 2022», "Lorne (The Echo) 5 March 2024": names around a day."""
    date = find_day(line, language)
    if date is None or date.date is None:
        return None
    before = without_joint(line[: date.start].strip(_AROUND), language)
    around = [before, line[date.end :].strip(_AROUND)]
    pieces = [piece for part in around if part for piece in _read_or_free(part, language)]
    is_filed = bool(before) and pieces[0].is_known and _heads_behind(pieces[1:], date)
    if not is_filed and not all(one.is_known or _is_name_at_comma(one.words) for one in pieces):
        return None
    rule = KEYED if before.endswith(":") else RULE
    return (Piece(date.words, (Found(rule=rule, words=date.words, date=date),)), *pieces)


def _heads_behind(pieces: Sequence[Piece], date: FoundDate) -> bool:
    """Return whether a headline stands behind a day in figures: "News 05.03.2024 Bridge opens"."""
    is_alone = len(pieces) == 1 and looks_like_headline(pieces[0].words)
    return is_alone and date.rule in NUMERIC_FORMS


def _behind_brackets(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """„(sda) 28. September 2023“: what stands in brackets, and all behind them, is known.

    Behind who wrote it a headline may stand: "[Jane Roe] Bridge opens".
    """
    opened = _OPENED.fullmatch(line)
    inside = _read(opened["inside"], language) if opened else None
    if opened is None or inside is None:
        return None
    is_signed = any(found.authors for piece in inside for found in piece.found)
    rest = _read(opened["rest"], language)
    if rest is None and is_signed and looks_like_headline(opened["rest"]):
        rest = (Piece(opened["rest"], is_known=False),)
    return (*inside, *rest) if rest else None


def _in_brackets(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«Мост открыт (Вечерние Броды, 5 марта 2024)»: what stands in brackets is known."""
    bracketed = _BRACKETED.fullmatch(line)
    inside = _read(bracketed["inside"], language) if bracketed else None
    if bracketed is None or inside is None:
        return None
    return (*_read_or_free(bracketed["before"], language), *inside)


def _at_commas(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«Броды, 14 ноября 2022, Вера Ким»: names and known pieces in a row."""
    parts = [part for part in _COMMA.split(line) if part]
    if len(parts) < 2 or _is_day_cut(line, parts, language):
        return None
    pieces = _parted(parts, language)
    if pieces is None:
        return None
    first, *others = pieces
    if not all(piece.is_known or _is_name_at_comma(piece.words) for piece in others):
        return None
    is_headed = sum(piece.is_known for piece in others) > 1 and looks_like_headline(first.words)
    is_short = len(first.words.split()) <= _SHORT_NAME and first.words[0].isupper()
    is_dated = any(one.date for piece in others for one in piece.found)
    if is_headed or (is_short and is_dated) or first.is_known:
        return pieces
    is_signed = any(one.rule == "labelled_byline" for piece in others for one in piece.found)
    return pieces if is_name(first.words) and not is_signed else None  # "The Sea, by Jane Roe"


def _is_day_cut(line: str, parts: Sequence[str], language: str | None) -> bool:
    """Return whether the comma inside of a day parts it: "LORNE, March 14, 2023 in the Bay"."""
    if not may_hold_date(line) or find_day(line, language) is None:
        return False
    return not any(find_day(part, language) for part in parts)


def _is_name_at_comma(words: str) -> bool:
    return is_name(words) and not (words.isupper() and len(words.split()) > _CAPITALS)


def _before_address(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«Мост открыт https://bay.example/1»: an address stands behind all else."""
    head, _, last = line.rpartition(" ")
    return _parted([head, last], language) if head and last.startswith(ADDRESS_STARTS) else None


_PARTINGS: tuple[Callable[[str, str | None], tuple[Piece, ...] | None], ...] = (
    _before_address,
    _at_bars,
    _behind_brackets,
    _in_brackets,
    _at_day,
    _at_commas,
)


def _parted(parts: list[str], language: str | None) -> tuple[Piece, ...] | None:
    """Return the pieces of several parts, of which one at least has to be known."""
    if len(parts) < 2 or any(part.count("(") != part.count(")") for part in parts):
        return None
    pieces = tuple(piece for part in parts for piece in _read_or_free(part, language))
    free = [piece for piece in pieces if not piece.is_known]
    most = max(1, len(pieces) - len(free))
    is_told = len(free) < len(pieces) and sum(not is_name(piece.words) for piece in free) <= most
    return pieces if is_told else None


def _read_or_free(part: str, language: str | None) -> Iterator[Piece]:
    yield from _read(part.strip(), language) or (Piece(part.strip(), is_known=False),)
