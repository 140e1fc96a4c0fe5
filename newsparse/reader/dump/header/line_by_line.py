"""A header read line by line: each says what it is by itself and by the lines around it."""

from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.open_dates import DAY_WORD, OPEN_RULES
from newsparse.reader.dump.header.block.text_start import leads_in
from newsparse.reader.dump.header.body_label import labelled_body
from newsparse.reader.dump.header.field_rules import DASHED
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
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name
from newsparse.reader.dump.header.place_and_day import read_headed_day, read_place_and_day
from newsparse.reader.dump.header.relation import is_strange_name
from newsparse.reader.dump.header.written_about import is_written_about

_MOST_STRANGE = 2  # lines of no known kind: with as many between, two fields are of no one header
_AHEAD = 7  # lines that are looked at together
_ALONE = frozenset(("date_alone", *OPEN_RULES))
_LABELLED = ("labelled", "dashed")


class LineByLine:
    """A header read line by line: the fields so far, and the lines since the last that is one."""

    def __init__(
        self, lines: Sequence[Line], fields: Fields, text: str, language: str | None
    ) -> None:
        self._lines = lines
        self._fields = fields
        self._text = text
        self._language = language
        self._between: list[Line] = []

    def take(self, start: int, above: int) -> int:
        """Take what the lines say, as far as a header goes from `start` on; return where it ends.

        Lines that are no field, a photo credit, a deck, a key nobody asked for, may stand between
        those that are: they are kept as text. As many as `above` stand above the text, 0 where that
        is not told: below a headline no field is looked for in the text.
        """
        end, index = start, 0
        while index < len(self._lines):
            body = self._body_at(index)
            if body is not None:
                self._fields.keep(self._between)
                return body
            read, count = self._read(self._lines[index : index + _AHEAD])
            if read:
                self._fields.keep(self._between)
                self._fields.take(read)
                self._between, end = [], self._lines[index + count - 1].end
            elif self._is_patient() and not (above and index >= above and self._fields.headline):
                self._between.append(self._lines[index])
            else:
                break
            index += count
        return end

    def _body_at(self, index: int) -> int | None:
        """Return where the text begins behind a label of it on a line, None where it has none."""
        if not self._fields.won:
            return None
        words = vocabulary(self._language)
        return labelled_body(self._lines[index], self._lines[:index], words)

    def _read(self, lines: Sequence[Line]) -> tuple[HeaderLine | None, int]:
        """Return what the first of `lines` says, with the second where it is but a label."""
        first, following = lines[0], lines[1:]
        if first.read and not _may_be_headline(first.read, following, self._fields):
            read = self._signed_beside(first.read)
            return (read if self._is_in_place(read) else None), 1
        label = label_above(lines, self._language)
        labelled = read_header_line(label.text, language=self._language) if label else None
        if label and labelled and self._is_in_place(labelled):
            return labelled, label.count
        dated = self._dated_above(first.text, following)
        if dated:
            return dated, 1
        if self._fields.headline:
            signed = None if self._fields.is_signed else self._signed(first, following)
            return self._by_somebody(signed, first.text), 1
        if not following or not self._has_only_strangers():
            return None, 1
        return self._read_headline(first, following)

    def _read_headline(
        self, first: Line, following: Sequence[Line]
    ) -> tuple[HeaderLine | None, int]:
        """Return the headline, or what names above it say, and how many lines those are."""
        language, has_fields = self._language, bool(self._fields.won)
        signed = None if self._fields.is_signed else read_names_alone(first.text, language)
        signed = self._by_somebody(signed, first.text)
        if stands_above_headline(
            first.text,
            following,
            language=language,
            has_fields=has_fields,
            is_signed=signed is not None,
        ):
            return signed or _paper_above(first.text, language), 1
        if is_strange_name(first.text, following, self._text, language=language):
            return signed or _named_above(first.text), 1
        if signed and self._between:  # the headline is above, though it has not the shape of one
            return signed, 1
        whole, count = _whole_headline(first, following, language)
        rule = "after_field" if has_fields else "first_line"
        below = following[count - 1 :][:NEAR]
        return headline_in(whole, below, rule=rule, language=language), count

    def _by_somebody(self, signed: HeaderLine | None, line: str) -> HeaderLine | None:
        """Return what names on a line give, None where the text is about whoever they name."""
        is_about = signed and is_written_about(signed, line, self._text, language=self._language)
        return None if is_about else signed

    def _dated_above(self, line: str, following: Sequence[Line]) -> HeaderLine | None:
        """Read a place and a day above a headline, or below one that no day goes with.

        A dash and the headline may follow on the line itself: „KIEL, 5. März 2024 – Brücke offen“.
        """
        if not following:
            return None
        won = self._fields.won
        headed = None if won else read_headed_day(line, self._language)
        if headed:
            return headed
        above = not won and looks_like_headline(following[0].text)
        lacks_day = self._fields.headline is not None and "date" not in won
        return read_place_and_day(line, self._language) if above or lacks_day else None

    def _signed_beside(self, read: HeaderLine) -> HeaderLine:
        """Take names beside a date for the authors where the headline stands above them."""
        is_signed = self._fields.is_signed or any(found.authors for found in read.found)
        if not self._fields.headline or is_signed:
            return read
        beside = [found.words for found in read.found if found.rule == "beside_date"]
        pieces = (*beside, *read.kept)
        named = ((piece, read_names_alone(piece, self._language)) for piece in pieces)
        words, signed = next(((piece, names) for piece, names in named if names), ("", None))
        if signed is None:
            return read
        others = (found for found in read.found if found.words != words)
        kept = tuple(piece for piece in read.kept if piece != words)
        return HeaderLine((*others, *signed.found), kept)

    def _signed(self, line: Line, following: Sequence[Line]) -> HeaderLine | None:
        """Take names below the headline for its authors, a deck between where a date follows."""
        read = read_names_alone(line.text, self._language)
        if read is None or self._has_only_strangers():
            return read
        below = following[0].read if following else None
        is_dated = below is not None and any(found.date for found in below.found)
        return read if is_dated and len(self._between) == 1 else None

    def _is_in_place(self, read: HeaderLine) -> bool:
        """Return whether a line is one of the header, and none of the body that looks like it.

        After lines that are no fields it must bring a new field, and a date alone, which may be a
        heading in the body, must have the headline above it.
        """
        if not self._between:
            return True
        if leads_in(self._between[-1].text):  # «Подписывайте письма так:» / «Автор: Вера Ким»
            return False
        if all(self._fields.has(found) for found in read.found):
            return False
        alone = any(found.rule in _ALONE for found in read.found)
        return not alone or bool(self._fields.headline) or self._has_only_strangers()

    def _has_only_strangers(self) -> bool:
        """Return whether the lines since the last field are all of a known kind."""
        return all(is_known_stranger(line, self._language) for line in self._between)

    def _is_patient(self) -> bool:
        strangers = (is_known_stranger(line, self._language) for line in self._between)
        return sum(not is_known for is_known in strangers) < _MOST_STRANGE


def _whole_headline(
    first: Line, following: Sequence[Line], language: str | None
) -> tuple[Line, int]:
    """Return the line that may be the headline, one of two where it goes on, and their number."""
    if not goes_on_in_capitals(first, following, language):
        return first, 1
    second = following[0]
    both = f"{first.text} {second.text}"
    return Line(both, second.number, first.start, second.end, language), 2


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


def _may_be_headline(read: HeaderLine, following: Sequence[Line], fields: Fields) -> bool:
    """Return whether a line that reads as a field may be the headline: "Yesterday"."""
    if not fields.headline and all(found.rule == DAY_WORD for found in read.found):
        return True
    if any(found.rule in DASHED for found in read.found):
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
