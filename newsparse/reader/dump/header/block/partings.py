"""Where a line of a header is parted into pieces: at bars, in brackets, at a day, at commas.

Each parting is given what reads a part, and gives nothing where too little of the line is known.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import FoundDate, may_hold_date
from newsparse.reader.dump.header.block.piece import RULE, Piece, found_in
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.byline_rules import before_date, names_section
from newsparse.reader.dump.header.date_rules import NUMERIC_FORMS
from newsparse.reader.dump.header.field_labels import ADDRESS_STARTS
from newsparse.reader.dump.header.found import KEYED, Found
from newsparse.reader.dump.header.header_line import at_labels
from newsparse.reader.dump.header.headline_shape import is_rubric, looks_like_headline
from newsparse.reader.dump.header.mastheads import find_day
from newsparse.reader.dump.header.papers import (
    MARKS,
    is_paper_name,
    is_title_of_paper,
    numbers_issue,
    unmarked,
    without_joint,
)

Read = Callable[[str, str | None], tuple[Piece, ...] | None]
"""What gives the pieces of a part in a language, None where it is free as a whole."""

AROUND = " \t.,;|•·¦›–—-/"
BARS = re.compile(
    r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t•·¦›]++[^\S\n]*+"
    r"|(?<![^\S\n])[^\S\n]++(?://?|--|[–—-])[^\S\n]++(?!(?<=\d{4}[ ].[ ])\d{4}(?!\d))"
    r"|(?<![^\S\n])[^\S\n]{2,}+"
)
"""What parts a line into its pieces, wherever it stands, but no years: "Lorne, 1900 – 2023"."""
STRONG_BARS = re.compile(r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t•·¦›]++[^\S\n]*+")
"""Those that part nothing else: "5 March | Fewer doctors – more queues | Jane Roe"."""
PAIR = re.compile(
    r"(?<!\S)[«“„]?[^\W\d_]++[»”“]? [–—-] [«“„]?[^\W\d_]++[»”“]?"
    r"(?: ?[:.] [«“„]?[^\W\d]|(?: [–—-])? \d{1,2}:\d)"
)
"""Two of whom a headline tells: «Россия – Турция: ничья», though «Россия» is a section, too."""
_MAY_BE_BAR = re.compile(r"[\s|•·¦›](?:(?<=[|\t•·¦›])|(?=[\s/–—-]))")
"""What each of all these begins with. A class that all begin with is searched for fast."""
_PIPES = re.compile(r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t]++[^\S\n]*+")
"""Those that part others: "5 March | Lorne · Bridge opens | Jane Roe · The Bay Echo"."""
_STRONG = (("|\t", _PIPES), ("•·¦›", STRONG_BARS))
"""The signs of either, which are looked for first."""
_CRUMBS = re.compile(r"[^\S\n]++[»>][^\S\n]++")
"""What parts the steps of a path through a site: «Новости » Порт » Мост открыт»."""
_FEWEST_CRUMBS = 2
_LAST_BAR = re.compile(r"[^\S\n](?:[|–—-]|//?)[^\S\n](?!.*[^\S\n](?:[|–—-]|//?)[^\S\n])")
_BRACKETED = re.compile(
    r"(?P<before>(?:\[[^()\[\]]{2,30}\][ ])?[^()\[\]]{2,150}?)[^\S\n]*"
    r"[(\[](?P<inside>[^()\[\]]{2,100})[)\]]"
)
_OPENED = re.compile(r"[(\[](?P<inside>[^()\[\]]{2,40})[)\]][^\S\n]+(?P<rest>\S.*)")
_SEMICOLON = re.compile(r";[^\S\n]*")
_COMMA = re.compile(r"(?:[,;]|(?<=[^\W\d_]{3})\.)[^\S\n]+(?!\d{1,2}[:.]\d\d(?!\.?\d))")
_COMMAS = ",;."
_SCORED = re.compile(r"[^\W\d_][^\S\n]\d{1,3}$")
_SHORT_NAME = 2  # words of a paper's name whatever letters they have: «Сожский рабочий»
_CAPITALS = 2  # words in capitals that are a name: more are of a headline


def _at_bars(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """«14 ноября 2022 | Власть | Вера Ким», "Jane Roe · 2 June 2023 · 3 min read"."""
    is_path = "«" not in line and len(_CRUMBS.findall(line)) >= _FEWEST_CRUMBS
    if not (is_path or ";" in line or _MAY_BE_BAR.search(line)):
        return None  # as in most lines
    strong = next((one for signs, one in _STRONG if any(map(line.__contains__, signs))), BARS)
    bars = _CRUMBS if is_path else strong
    if bars is BARS and PAIR.search(line):
        return None
    parts = list(filter(None, bars.split(line) if line.count(";") < 2 else _SEMICOLON.split(line)))
    scored = [part for part in parts if _SCORED.search(part)]
    if sum(not numbers_issue(part, language) for part in scored) > 1:
        return None  # "Bay Bridge 2 – Lorne 1 – 5 March 2024"
    pieces = _parted(parts, language, read)
    if pieces and bars is BARS and any(map(_tells_of, pieces, pieces[1:])):
        return None
    return pieces or _headed_paper(line, language) or _below_rubric(line)


def _tells_of(named: Piece, other: Piece) -> bool:
    """Return whether words behind a dash go on with a name: «Пекарь Олег Юн – о хлебе и муке»."""
    is_told = not other.is_known and other.words[0].islower()
    return is_told and any(one.rule == "names_alone" for one in named.found)


def at_known_labels(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """«Автор: Вера Ким. Дата: 5 марта 2024»: what stands behind several labels is known."""
    parts = list(at_labels(line, vocabulary(language).labels))
    pieces = _parted(parts, language, read) or ()
    is_told = all(piece.is_known for piece in pieces)
    is_dated = any(not piece.found and may_hold_date(piece.words) for piece in pieces)
    return pieces if pieces and is_told and not is_dated else None  # "Photos: ... – 5 March 2024"


def _headed_paper(line: str, language: str | None) -> tuple[Piece, ...] | None:
    """«Весна | Ужминск сегодня», "Bridge opens – The Bay Star": a page's title names its paper."""
    bar = _LAST_BAR.search(line)
    headline, paper = (line[: bar.start()], line[bar.end() :]) if bar else ("", "")
    is_paper = is_paper_name(paper, language) or is_title_of_paper(paper, language)
    if not is_paper or not looks_like_headline(headline):
        return None
    named = Found(rule=RULE, words=paper, site=unmarked(paper))
    return Piece(headline, is_known=False), Piece(paper, (named,))


def _below_rubric(line: str) -> tuple[Piece, ...] | None:
    """Cut "SCHOOLS | Pupils plant oaks" in two: a section in capitals, others in the headline."""
    section, _, headline = map(str.strip, line.partition("|"))
    is_headed = is_rubric(section) and looks_like_headline(headline) and "|" not in headline
    if not is_headed or headline.isupper():
        return None
    return Piece(section), Piece(headline, is_known=False)


def _at_day(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """«Вера Ким 14 ноября 2022», "Lorne (The Echo) 5 March 2024": names around a day."""
    date = find_day(line, language)
    if date is None or date.date is None:
        return None
    before = without_joint(before_date(line, date.start, language).strip(AROUND), language)
    behind = line[date.end :].strip(AROUND)
    filed = (Piece(behind),) if names_section(behind, language) else ()  # "5 May 2024 in Schools"
    around = [before, "" if filed else behind]
    pieces = [piece for part in around if part for piece in _read_or_free(part, language, read)]
    pieces += filed
    is_filed = bool(before) and pieces[0].is_known and _heads_behind(pieces[1:], date)
    if not is_filed and not all(one.is_known or _is_place(one.words, language) for one in pieces):
        return None
    rule = KEYED if before.endswith(":") else RULE
    return (Piece(date.words, (Found(rule=rule, words=date.words, date=date),)), *pieces)


def _heads_behind(pieces: Sequence[Piece], date: FoundDate) -> bool:
    """Return whether a headline stands behind a day in figures: "News 05.03.2024 Bridge opens"."""
    is_alone = len(pieces) == 1 and looks_like_headline(pieces[0].words)
    return is_alone and date.rule in NUMERIC_FORMS


def _behind_brackets(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """„(sda) 28. September 2023“: what stands in brackets, and all behind them, is known.

    Behind what is a field, or in square ones, a headline may stand: "[Jane Roe] Bridge opens",
    "(Bay Echo, 3 June 2023) Bridge opens", "[Local] Bridge opens".
    """
    opened = _OPENED.fullmatch(line)
    inside = read(opened["inside"], language) if opened else None
    if opened is None or inside is None:
        return None
    found = found_in(inside)
    is_field = any(one.authors or one.date for one in found) or line[0] == "["
    rest = read(opened["rest"], language)
    if rest is None and is_field and looks_like_headline(opened["rest"]):
        rest = (Piece(opened["rest"], is_known=False),)
    return (*inside, *rest) if rest else None


def _in_brackets(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """«Мост открыт (Вечерние Броды, 5 марта 2024)»: what stands in brackets is known."""
    bracketed = _BRACKETED.fullmatch(line) if line.endswith((")", "]")) else None
    inside = read(bracketed["inside"], language) if bracketed else None
    if bracketed is None or inside is None:
        return None
    return (*_read_or_free(bracketed["before"], language, read), *inside)


def _at_commas(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """«Броды, 14 ноября 2022, Вера Ким»: names and known pieces in a row."""
    parts = _comma_parts(line, language) if any(map(line.__contains__, _COMMAS)) else ()
    if len(parts) < 2:
        return None
    pieces = _parted(parts, language, read)
    if pieces is None:
        return None
    first, *others = pieces = (pieces[0], *map(_marked_paper, pieces[1:]))
    if not all(piece.is_known or _is_name_at_comma(piece.words) for piece in others):
        return None
    is_list = is_name(first.words.partition(": ")[2])
    if is_list and all(one.authors for one in found_in(others)):
        return (Piece(line),)  # "Compilers: Jane Roe, Tom Cray", whose label is not known
    is_headed = sum(piece.is_known for piece in others) > 1 and looks_like_headline(first.words)
    is_short = len(first.words.split()) <= _SHORT_NAME and first.words[0].isupper()
    is_dated = any(one.date for one in found_in(others))
    if is_headed or (is_short and is_dated) or first.is_known:
        return pieces
    is_signed = any(one.rule == "labelled_byline" for one in found_in(others))
    return pieces if is_name(first.words) and not is_signed else None  # "The Sea, by Jane Roe"


def _marked_paper(piece: Piece) -> Piece:
    """Return a name in marks as the paper's: «Вера Ким, 5 марта 2024, «Вести»»."""
    words = piece.words
    name = unmarked(words)
    if piece.is_known or name == words or words[-1] not in MARKS or not is_name(name):
        return piece
    return Piece(words, (Found(rule=RULE, words=words, site=name),))


def _comma_parts(line: str, language: str | None) -> list[str]:
    """Return what commas part, a day with those inside it as one part.

    [] where other words go on with the day: "LORNE, March 14, 2023 in the Bay".
    """
    parts = [part for part in _COMMA.split(line) if part]
    date = find_day(line, language) if may_hold_date(line) else None
    if date is None:
        return parts
    before, behind = line[: date.start].rstrip(), line[date.end :].lstrip()
    if (before and before[-1] not in _COMMAS) or (behind and behind[0] not in _COMMAS):
        return parts if any(find_day(part, language) for part in parts) else []
    around = _COMMA.split(before.rstrip(_COMMAS)), _COMMA.split(behind.lstrip(f"{_COMMAS} "))
    return [part for part in (*around[0], date.words, *around[1]) if part]


def _is_name_at_comma(words: str) -> bool:
    return is_name(words) and not (words.isupper() and len(words.split()) > _CAPITALS)


def _is_place(words: str, language: str | None) -> bool:
    """Return whether words beside a day are a name, the kind of a town before it: «г. Броды»."""
    kind, stop, name = words.partition(". ")
    is_kind = bool(stop) and fold(kind) in vocabulary(language).place_words
    return _is_name_at_comma(name if is_kind else words)


def _before_address(line: str, language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """«Мост открыт https://bay.example/1»: an address stands behind all else."""
    head, _, last = line.rpartition(" ")
    is_address = head and last.startswith(ADDRESS_STARTS)
    return _parted([head, last], language, read) if is_address else None


def _parted(parts: list[str], language: str | None, read: Read) -> tuple[Piece, ...] | None:
    """Return the pieces of several parts, of which one at least has to be known."""
    if len(parts) < 2 or any(part.count("(") != part.count(")") for part in parts):
        return None
    pieces = tuple(piece for part in parts for piece in _read_or_free(part, language, read))
    free = [piece for piece in pieces if not piece.is_known]
    most = max(1, len(pieces) - len(free))
    is_told = len(free) < len(pieces) and sum(not is_name(piece.words) for piece in free) <= most
    return pieces if is_told else None


def _read_or_free(part: str, language: str | None, read: Read) -> Iterator[Piece]:
    yield from read(part.strip(), language) or (Piece(part.strip(), is_known=False),)


PARTINGS: tuple[Callable[[str, str | None, Read], tuple[Piece, ...] | None], ...] = (
    _before_address,
    _at_bars,
    _behind_brackets,
    _in_brackets,
    _at_day,
    _at_commas,
)
"""The partings in order; the first that finds enough known wins."""
