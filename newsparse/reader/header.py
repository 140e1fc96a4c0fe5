"""The header of a plain-text article: its lines, as far as they go, put together."""

import re
from collections.abc import Sequence

from msgspec import Struct

from newsparse.model import FieldEvidence
from newsparse.reader.bylines import is_credit
from newsparse.reader.dates import FoundDate
from newsparse.reader.header_lines import Found, HeaderLine, headline_of, read_header_line
from newsparse.reader.headlines import leads_to_body, looks_like_headline


class Line(Struct, frozen=True):
    """A line of an article that has words in it, without outer blanks.

    `number` counts all lines from 0, so that a blank line between two shows; `end` is where the
    next line begins in the article's text.
    """

    text: str
    number: int
    end: int


class Header(Struct, frozen=True, kw_only=True):
    """What an article's header gives; `kept` are its words in no field, `end` where it ends."""

    headline: str | None
    date: FoundDate | None
    authors: tuple[str, ...]
    kept: tuple[str, ...]
    end: int
    headline_evidence: FieldEvidence | None
    date_evidence: FieldEvidence | None
    authors_evidence: FieldEvidence | None


def read_header(lines: Sequence[Line], *, language: str | None = None) -> Header:
    """Return the header that `lines`, the first of an article, begin with; it may be empty.

    Lines that are no field, a photo credit, a deck, a key nobody asked for, may stand between
    those that are: they are kept as text.
    """
    fields = _Fields()
    between: list[Line] = []
    end = 0
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        read = _read(line, following, fields, between=between, language=language)
        if read:
            fields.keep(between)
            fields.take(read)
            between, end = [], line.end
        elif _may_stand_between(line) or sum(not _may_stand_between(one) for one in between) < 2:
            between.append(line)
        else:
            break
    return fields.header(end)


_KEY = re.compile(r"[^\W\d_][\w ()/-]{0,30}:[^\S\n]")


def _may_stand_between(line: Line) -> bool:
    """Tell whether `line` is of headers though no field: a photo credit, an unknown key."""
    return is_credit(line.text) or bool(_KEY.match(line.text))


def _read(
    line: Line,
    following: Line | None,
    fields: "_Fields",
    *,
    between: Sequence[Line],
    language: str | None,
) -> HeaderLine | None:
    read = read_header_line(line.text, language=language)
    if read:
        dated = any(one.rule == "date_alone" for one in read.found)
        return None if dated and len(between) > 1 else read
    if fields.headline or between or not following:
        return None
    adjacent = following.number == line.number + 1
    if looks_like_headline(line.text) and leads_to_body(
        line.text, following.text, adjacent=adjacent
    ):
        rule = "line_after_field" if fields else "first_line"
        return HeaderLine((headline_of(line.text, rule),))
    return None


class _Fields:
    """The fields found so far, the first of each kind, and the rivals each of them beat."""

    def __init__(self) -> None:
        self.won: dict[str, Found] = {}
        self.lost: dict[str, list[Found]] = {}
        self.kept: list[str] = []

    def __bool__(self) -> bool:
        return bool(self.won)

    @property
    def headline(self) -> Found | None:
        return self.won.get("headline")

    def take(self, line: HeaderLine) -> None:
        for found in line.found:
            field = "date" if found.date else "headline" if found.headline else "authors"
            if self.won.setdefault(field, found) is not found:
                self.lost.setdefault(field, []).append(found)
                self.kept.append(found.words)
        self.kept += line.kept

    def keep(self, lines: Sequence[Line]) -> None:
        self.kept += [line.text for line in lines]

    def header(self, end: int) -> Header:
        headline, date, authors = (self.won.get(field) for field in ("headline", "date", "authors"))
        return Header(
            headline=headline.headline if headline else None,
            date=date.date if date else None,
            authors=authors.authors if authors else (),
            kept=tuple(self.kept),
            end=end,
            headline_evidence=self._evidence("headline"),
            date_evidence=self._evidence("date"),
            authors_evidence=self._evidence("authors"),
        )

    def _evidence(self, field: str) -> FieldEvidence | None:
        won = self.won.get(field)
        if won is None:
            return None
        rivals = tuple(f"{one.rule}: {one.words}" for one in self.lost.get(field, ()))
        return FieldEvidence(rule=won.rule, words=won.words, rivals=rivals)
