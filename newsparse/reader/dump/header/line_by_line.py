"""A header read line by line: each says what it is by itself and by the lines around it."""

from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.open_dates import DAY_WORD, OPEN_RULES
from newsparse.reader.dump.header.body_label import labelled_body
from newsparse.reader.dump.header.fields import Fields
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.headline import (
    NEAR,
    goes_on_in_capitals,
    headline_in,
    is_known_stranger,
    stands_above_headline,
)
from newsparse.reader.dump.header.headline_shape import (
    is_breadcrumbs,
    is_rubric,
    looks_like_headline,
)
from newsparse.reader.dump.header.label_above import label_above
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.mastheads import is_paper_name
from newsparse.reader.dump.header.names_alone import is_written_about, read_names_alone
from newsparse.reader.dump.header.place_and_day import read_headed_day, read_place_and_day
from newsparse.reader.dump.header.relation import is_strange_name

_MOST_STRANGE = 2  # lines of no known kind: with as many between, two fields are of no one header
_AHEAD = 7  # lines that are looked at together
_ALONE = frozenset(("date_alone", *OPEN_RULES))
_DASHED = frozenset(("dashed_headline", "dashed_site"))
_LABELLED = ("labelled", "dashed")


def take_lines(
    lines: Sequence[Line],
    start: int,
    fields: Fields,
    text: str,
    *,
    above: int,
    language: str | None,
) -> int:
    """Take what `lines` say, as far as a header goes from `start` on; return where it ends.

    Lines that are no field, a photo credit, a deck, a key nobody asked for, may stand between
    those that are: they are kept as text. As many as `above` stand above the text, 0 where that is
    not told: below a headline no field is looked for in the text.
    """
    end = start
    between: list[Line] = []
    index = 0
    while index < len(lines):
        words, line = vocabulary(language), lines[index]
        body = labelled_body(line, lines[:index], words) if fields.won else None
        if body is not None:
            fields.keep(between)
            return body
        read, count = _read(lines[index : index + _AHEAD], fields, between, text, language)
        if read:
            fields.keep(between)
            fields.take(read)
            between, end = [], lines[index + count - 1].end
        elif _is_patient(between, language) and not (above and index >= above and fields.headline):
            between.append(lines[index])
        else:
            break
        index += count
    return end


def _read(
    lines: Sequence[Line],
    fields: Fields,
    between: Sequence[Line],
    text: str,
    language: str | None,
) -> tuple[HeaderLine | None, int]:
    """Return what the first of `lines` says, with the second where it is but a label of that."""
    first, following = lines[0], lines[1:]
    read = first.read
    if read and not _may_be_headline(read, following, fields):
        read = _signed_beside(read, fields, language)
        return (read if _is_in_place(read, fields, between, language) else None), 1
    label = label_above(lines, language)
    labelled = read_header_line(label.text, language=language) if label else None
    if label and labelled and _is_in_place(labelled, fields, between, language):
        return labelled, label.count
    dated = _dated_above(first.text, following, fields, language)
    if dated:
        return dated, 1
    if fields.headline:
        signed = _signed(first, following, between, language) if not fields.is_signed else None
        return _by_somebody(signed, first.text, text, language), 1
    if not following or not all(is_known_stranger(line, language) for line in between):
        return None, 1
    return _read_headline(lines, fields, between, text, language)


def _read_headline(
    lines: Sequence[Line],
    fields: Fields,
    between: Sequence[Line],
    text: str,
    language: str | None,
) -> tuple[HeaderLine | None, int]:
    """Return the headline, or what names above it say, and how many of `lines` those are."""
    first, following = lines[0], lines[1:]
    signed = read_names_alone(first.text, language) if not fields.is_signed else None
    signed = _by_somebody(signed, first.text, text, language)
    if stands_above_headline(
        first.text,
        following,
        language=language,
        has_fields=bool(fields.won),
        is_signed=signed is not None,
    ):
        return signed or _paper_above(first.text, language), 1
    if is_strange_name(first.text, following, text, language=language):
        return signed or _named_above(first.text), 1
    if signed and between:  # the headline is above, though it has not the shape of one
        return signed, 1
    rule = "after_field" if fields.won else "first_line"
    if goes_on_in_capitals(first, following, language):
        second = following[0]
        both = f"{first.text} {second.text}"
        whole = Line(both, second.number, first.start, second.end, language)
        return headline_in(whole, following[1:][:NEAR], rule=rule, language=language), 2
    return headline_in(first, following[:NEAR], rule=rule, language=language), 1


def _by_somebody(
    signed: HeaderLine | None, line: str, text: str, language: str | None
) -> HeaderLine | None:
    """Return what names on a line give, None where the text is about whoever they name."""
    is_about = signed is not None and is_written_about(signed, line, text, language=language)
    return None if is_about else signed


def _dated_above(
    line: str, following: Sequence[Line], fields: Fields, language: str | None
) -> HeaderLine | None:
    """Read a place and a day above a headline, or below one that no day goes with.

    A dash and the headline may follow on the line itself: „KIEL, 5. März 2024 – Brücke offen“.
    """
    if not following:
        return None
    headed = None if fields.won else read_headed_day(line, language)
    if headed:
        return headed
    above = not fields.won and looks_like_headline(following[0].text)
    lacks_day = fields.headline is not None and "date" not in fields.won
    return read_place_and_day(line, language) if above or lacks_day else None


def _signed_beside(read: HeaderLine, fields: Fields, language: str | None) -> HeaderLine:
    """Take names beside a date for the authors where the headline stands above them."""
    if not fields.headline or fields.is_signed or any(found.authors for found in read.found):
        return read
    beside = [found.words for found in read.found if found.rule == "beside_date"]
    named = ((piece, read_names_alone(piece, language)) for piece in (*beside, *read.kept))
    words, signed = next(((piece, names) for piece, names in named if names), ("", None))
    if signed is None:
        return read
    others = (found for found in read.found if found.words != words)
    kept = tuple(piece for piece in read.kept if piece != words)
    return HeaderLine((*others, *signed.found), kept)


def _paper_above(line: str, language: str | None) -> HeaderLine | None:
    """Take a line above the headline for the paper where it names one."""
    if not is_paper_name(line, language):
        return None
    return _named_above(line)


def _named_above(line: str) -> HeaderLine | None:
    """Take a name above the header for the paper's, unless it is one of a rubric."""
    if is_rubric(line) or is_breadcrumbs(line):
        return None
    return HeaderLine((Found(rule="paper_above", words=line, site=line),))


def _signed(
    line: Line, following: Sequence[Line], between: Sequence[Line], language: str | None
) -> HeaderLine | None:
    """Take names below the headline for its authors, a deck between them where a date follows."""
    read = read_names_alone(line.text, language)
    if read is None or all(is_known_stranger(one, language) for one in between):
        return read
    below = following[0].read if following else None
    is_dated = below is not None and any(found.date for found in below.found)
    return read if is_dated and len(between) == 1 else None


def _may_be_headline(read: HeaderLine, following: Sequence[Line], fields: Fields) -> bool:
    """Return whether a line that reads as a field may be the headline: "Yesterday"."""
    if not fields.headline and all(found.rule == DAY_WORD for found in read.found):
        return True
    if any(found.rule in _DASHED for found in read.found):
        return not (_has_labels(fields) or _is_above_label(following))
    return _is_only_site(read) and _opens_headline(read, following, fields)


def _has_labels(fields: Fields) -> bool:
    return any(found.rule.startswith(_LABELLED) for found in fields.won.values())


def _is_above_label(following: Sequence[Line]) -> bool:
    below = following[0].read if following else None
    return below is not None and any(found.rule.startswith(_LABELLED) for found in below.found)


def _is_only_site(read: HeaderLine) -> bool:
    return all(found.rule == "labelled_site" for found in read.found)


def _opens_headline(read: HeaderLine, following: Sequence[Line], fields: Fields) -> bool:
    """Return whether a headline begins like the label of a paper: «Источник: мост закроют».

    The label's line stands below the headline or above another label, or it names an agency, or
    it is of several words: «Переслано из: Броды сегодня».
    """
    label, site = read.found[0].words.partition(":")[0], fold(read.found[0].site or "")
    is_known = site in vocabulary(None).agencies or " " in label
    if fields.headline or is_known or _has_labels(fields):
        return False
    return not _is_above_label(following)


def _is_in_place(
    read: HeaderLine, fields: Fields, between: Sequence[Line], language: str | None
) -> bool:
    """Return whether a line is one of the header, and none of the body that looks like it.

    After lines that are no fields it must bring a new field, and a date alone, which may be a
    heading in the body, must have the headline above it.
    """
    if not between:
        return True
    if all(fields.has(found) for found in read.found):
        return False
    alone = any(found.rule in _ALONE for found in read.found)
    is_near = bool(fields.headline) or all(is_known_stranger(line, language) for line in between)
    return is_near or not alone


def _is_patient(between: Sequence[Line], language: str | None) -> bool:
    return sum(not is_known_stranger(line, language) for line in between) < _MOST_STRANGE
