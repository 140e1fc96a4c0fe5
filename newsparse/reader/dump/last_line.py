"""One of the last lines of an article: the fields that it gives, where it says nothing else."""

from collections.abc import Collection, Sequence
from functools import partial

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import label_openings, opening_of, vocabulary
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.header.block.piece import Piece, found_in
from newsparse.reader.dump.header.block.pieces import parted_count, read_pieces
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.block.signed import names_by_place
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.line_marks import with_plain_blanks
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name, unmarked
from newsparse.reader.dump.header.place_and_day import read_place_and_day
from newsparse.reader.dump.header.written_about import is_written_about

RULE = "last_lines"
"""The rule that gives such a field in the evidence."""
FIELDS = ("date", "date_modified", "authors", "site", "url", "tags")
"""What last lines may give."""
LONGEST_SIGNED = 80  # characters of a line of fields that are parted by marks
SENTENCE_ENDS = (".", "!", "?", "…", ":", ";", *"»”")
_LONGEST_DAY = 60  # characters of an agency and a day
_LONGEST_SITE = 4  # words of a source's name: what is longer tells something
_BRACKETED = compiled_when_used(r"\((?P<words>[^\n]{6,100}?)(?P<sign>(?:/[^\W\d_]{2,4})?)\)")
_SIGN = compiled_when_used(r"\([^\W\d_]{2,4}\),?[^\S\n]+(?=\d)")
"""The sign of who wrote it, which is no name: „(spe), 7. Juni 2023“."""
_DASHES, _BULLETS = "–—-", "•*·‣▪"
_DASHES_AND_BLANKS = f"{_DASHES} "
_CLOSINGS = ("»", "”", "“", '"', "'")
_YEAR_DIGITS = 4
_FULL_NAMES = range(2, 4)  # words of a name


def fields_in(
    line: str, above: str, language: str | None, *, below: Collection[str]
) -> dict[str, Found]:
    """Return the fields that a last line gives below the text `above`, by their names.

    Names behind a dash may sign a quotation, unless fields stand `below` the line.
    """
    line = _past_farewell(with_plain_blanks(line.strip()), language)
    read = _header_line(line.lstrip(_DASHES_AND_BLANKS), language)
    if read is None:
        is_told = below or may_hold_date(line)
        if _may_sign_quote(line, above) and not is_told:
            return {}
        read = _names_or_day(line, above, language, below)
    if read is None or read.kept:
        read = _signed_pieces(line, language)
    if read is None or _is_caption(read, line, above, language):
        return {}
    return _by_field(read.found)


def _past_farewell(line: str, language: str | None) -> str:
    """Return whose name stands behind the end of a letter: «С уважением, Вера Ким»."""
    head, comma, name = line.partition(", ")
    is_farewell = comma and fold(head) in vocabulary(language).farewells
    return name if is_farewell and name[:1].isupper() else line


def _header_line(line: str, language: str | None) -> HeaderLine | None:
    """Read a line as one of a header, without a headline: it says nothing beside its fields.

    The sign of who wrote it is kept beside the day: „(spe), 7. Juni 2023“.
    """
    sign = _SIGN.match(line)
    read = read_header_line(line[sign.end() :] if sign else line, language=language)
    if read is None or read.kept or any(found.headline for found in read.found):
        return None
    if sign:
        return HeaderLine(tuple(replace(one, kept=sign[0].strip()) for one in read.found))
    return read


def _may_sign_quote(line: str, above: str) -> bool:
    """Return whether names would say whose words stand above: „Geht doch!“ / "- Jane Roe"."""
    return line[:1] in _DASHES or above.rstrip().endswith(_CLOSINGS)


def _names_or_day(
    line: str, above: str, language: str | None, below: Collection[str]
) -> HeaderLine | None:
    """Read names, or a day beside an agency or a place; above fields a paper's name as well.

    Above a paper's name stand names that no list knows, and above a day alone places do.
    """
    bare = line.lstrip(_DASHES_AND_BLANKS).removesuffix(".")
    readings = [read_names_alone, _place_and_day, read_place_and_day]
    if below:
        readings.append(_paper)
    if "site" in below:
        readings.append(partial(_by_place, above=above))
    if line[:1] in _DASHES and not above.rstrip().endswith(_CLOSINGS):
        readings.append(_name_paper_day)
    return next(filter(None, (read(bare, language) for read in readings)), None)


def _is_caption(read: HeaderLine, line: str, above: str, language: str | None) -> bool:
    """Return whether a line names somebody whom the text is about, and signs nothing."""
    named = tuple(one for one in read.found if one.rule == "names_alone")
    return bool(named) and is_written_about(
        HeaderLine(named), line, f"{line}\n{above}", language=language
    )


def _by_field(read: Sequence[Found]) -> dict[str, Found]:
    """Return what a line says by the names of the fields, nothing where some of it is no field."""
    fields: dict[str, Found] = {}
    for found in read:
        name = _field(found)
        won = fields.setdefault(name, _renamed(found))
        if won.words != found.words:  # «Сегодня, 11 ноября 2025»
            fields[name] = replace(won, kept=f"{won.kept} {found.words}".strip())
    return {} if "" in fields else fields


def _begins_with_label(line: str, language: str | None) -> bool:
    """Return at a glance whether a line of several parts begins with a label of authors."""
    return (":" in line or "|" in line) and opening_of(line) in label_openings(language)


def _signed_pieces(line: str, language: str | None) -> HeaderLine | None:
    """Read «Текст: Вера Ким | Фото: пресс-служба»: a field beside what is of no text.

    Who stands in a list or a table has not signed: "3. Jane Roe", "• Jane Roe", "Jane Roe   40".
    """
    is_short = len(line) <= LONGEST_SIGNED and line[-1] not in SENTENCE_ENDS
    if not is_short and not _begins_with_label(line, language):
        return None
    pieces = read_pieces(line, language)
    count, _ = parted_count(line, language)
    numbers = [one.words for one in pieces if one.words.isdecimal()]
    is_item = count or line[0] in _BULLETS or numbers
    found = found_in(pieces)
    if is_item and any(one.rule == "names_alone" for one in found):
        return None
    if any(len(number) == _YEAR_DIGITS for number in numbers):  # of a picture: "By Jane Roe, 1948"
        return None
    is_told = any(one.authors or one.date for one in found)
    if not is_told or not all(piece.is_known for piece in pieces):
        return None
    kept = " ".join((found[0].kept, *(piece.words for piece in pieces if not piece.found)))
    return HeaderLine((replace(found[0], kept=kept.strip()), *found[1:]))


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST_DAY and may_hold_date(line)


def _place_and_day(line: str, language: str | None) -> HeaderLine | None:
    """Read „(Lohe, 7.6.2023/spe)“: a day among names and signs in brackets, which are kept.

    Without brackets there is nothing else: „dpa, 7. Juni 2023“.
    """
    bracketed = _BRACKETED.fullmatch(line)
    words, sign = bracketed.group("words", "sign") if bracketed else (line, "")
    pieces = read_pieces(words, language) if bracketed or _is_short(line) else ()
    found = tuple(found_in(pieces))
    signed = vocabulary(language).collectives  # «Пресс-служба епархии, 6 января 2025 года»
    is_known = bracketed is not None or all(
        piece.is_known or fold(piece.words.partition(" ")[0]) in signed for piece in pieces
    )
    if not is_known or not any(one.date for one in found):
        return None
    first, *others = found
    kept = " ".join((*(piece.words for piece in pieces if not piece.found), sign))
    return HeaderLine((replace(first, kept=f"{first.kept} {kept}".strip()), *others))


def _paper(line: str, language: str | None) -> HeaderLine | None:
    """Read a paper's name above a field: "Jane Roe" / "The Bay Courier" / "5 March 2024"."""
    named = Found(rule=RULE, words=line, site=unmarked(line))
    return HeaderLine((named,)) if is_paper_name(line, language) else None


def _by_place(line: str, language: str | None, *, above: str) -> HeaderLine | None:
    """Read names that no list knows above a paper: "Brimble Oake" / "Bay Courier, May 5, 2024"."""
    signed = names_by_place(Piece(line), above, language)
    return HeaderLine(signed.found) if signed and not signed.found[0].kept else None


def _name_paper_day(line: str, language: str | None) -> HeaderLine | None:
    """Read "Hollis Crane, Bay Courier, May 5, 2024" behind a dash: it signs, known or not."""
    pieces = read_pieces(line, language) if _is_short(line) else ()
    found = found_in(pieces)
    names = [piece.words for piece in pieces if not piece.found]
    if sorted(map(_field, found)) != ["date", "site"] or len(names) != 1 or not is_name(*names):
        return None
    if len(names[0].split()) not in _FULL_NAMES or not line.startswith(names[0]):
        return None
    return HeaderLine((*found, Found(rule=RULE, words=names[0], authors=tuple(names))))


def _field(found: Found) -> str:
    """Return the name of the field that `found` gives, "" where no last line gives it."""
    if found.rule == "modified_date":
        return "date_modified"
    if found.site and len(found.site.split()) > _LONGEST_SITE:
        return ""  # «Источник: мост закроют в мае, сообщили в мэрии»
    return next((name for name in FIELDS if getattr(found, name, None)), "")


def _renamed(found: Found) -> Found:
    return replace(found, rule=RULE, headline=None, loose="")
