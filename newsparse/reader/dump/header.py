"""The header of a plain-text article: its lines, as far as they go, put together."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.model import FieldEvidence
from newsparse.reader.bylines.bylines import is_credit
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.dates.dates import FoundDate
from newsparse.reader.dump.front_matter import read_front_matter
from newsparse.reader.dump.header_lines import (
    HeaderLine,
    headline_of,
    read_header_line,
    without_marks,
)
from newsparse.reader.dump.header_rules import Found, is_label
from newsparse.reader.dump.headlines import (
    is_breadcrumbs,
    is_rubric,
    leads_to_body,
    looks_like_headline,
)


class Header(Struct, frozen=True, kw_only=True):
    """What an article's header gives; `kept` are its words in no field, `end` where it ends."""

    headline: str | None
    date: FoundDate | None
    authors: tuple[str, ...]
    site: str | None
    url: str | None
    tags: tuple[str, ...]
    kept: tuple[str, ...]
    end: int
    headline_evidence: FieldEvidence | None
    date_evidence: FieldEvidence | None
    authors_evidence: FieldEvidence | None


def read_header(text: str, *, language: str | None = None, given: Iterable[Found] = ()) -> Header:
    """Return the header that `text`, an article's, begins with; it may be empty.

    Lines that are no field, a photo credit, a deck, a key nobody asked for, may stand between
    those that are: they are kept as text. `language` is a language tag, and `given` are
    fields that are known already.
    """
    fields = _Fields()
    for found in given:
        fields.take(HeaderLine((found,)))
    end = _take_front_matter(text, fields, language)
    lines = tuple(_lines(text, end))
    between: list[_Line] = []
    index = 0
    while index < len(lines):
        body = _body_start(lines[index], vocabulary(language)) if fields.won else None
        if body is not None:
            fields.keep(between)
            return fields.header(body)
        read, count = _read(lines[index : index + _AHEAD], fields, between, language)
        if read:
            fields.keep(between)
            fields.take(read)
            between, end = [], lines[index + count - 1].end
        elif _is_patient(between):
            between.append(lines[index])
        else:
            break
        index += count
    return fields.header(end)


class _Line(Struct, frozen=True):
    """A line with words, without outer blanks, and where it and the next one start in the text.

    `number` counts all lines, so that a blank one between two of these shows.
    """

    text: str
    number: int
    start: int
    end: int


_MOST_LINES = 30
_MOST_STRANGE = 2
_AHEAD = 4
_KEY = re.compile(r"[^\W\d_][\w ()/-]{0,30}:(?:[^\S\n]|$)")
_BELOW_HEADLINES = frozenset(("date_alone", "labelled_date", "labelled_byline"))
_OTHER_FIELDS = ("site", "url", "tags")
_QUOTED = re.compile(r"[«“\"][^«»“”\"]+[»”\"]")
_BODY_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n]{0,20})(?::[^\S\n]*|$)")


def _lines(text: str, start: int) -> Iterator[_Line]:
    for number in range(_MOST_LINES):
        if start >= len(text):
            return
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end].strip()
        if line:
            yield _Line(line, number, text.index(line[0], start), end)
        start = end


def _take_front_matter(text: str, fields: "_Fields", language: str | None) -> int:
    """Take the fields of front matter; return where it ends, 0 where there is none."""
    front = read_front_matter(text)
    if front is None:
        return 0
    read = [(entry, read_header_line(entry.line, language=language)) for entry in front.entries]
    if not any(line for _, line in read):
        return 0
    for entry, line in read:
        if line:
            fields.take(line)
        else:
            fields.kept.append(entry.raw)
    return front.end


def _body_start(line: _Line, words: Vocabulary) -> int | None:
    """Return where the body starts on a line that labels it: "Body", «Текст: Мэр открыл ...»."""
    label = _BODY_LABEL.match(line.text)
    if label is None or fold(label["label"]) not in words.body_labels:
        return None
    return line.start + label.end() if read_header_line(line.text) is None else None


def _read(
    lines: Sequence[_Line], fields: "_Fields", between: Sequence[_Line], language: str | None
) -> tuple[HeaderLine | None, int]:
    """Return what the first of `lines` says, with the second where it is but a label of that."""
    first, following = lines[0], lines[1:]
    read = read_header_line(first.text, language=language)
    if read and not (_is_only_site(read) and _opens_headline(read, following, fields)):
        return (read if _is_in_place(read, fields, between) else None), 1
    pair = _labelled_pair(first, following[0], language) if following else None
    if pair and _is_in_place(pair, fields, between):
        return pair, 2
    if fields.headline or not following or not all(map(_is_known_stranger, between)):
        return None, 1
    rule = "after_field" if fields.won else "first_line"
    return _headline(first, following, rule=rule, language=language), 1


def _is_only_site(read: HeaderLine) -> bool:
    return all(found.rule == "labelled_site" for found in read.found)


def _opens_headline(read: HeaderLine, following: Sequence[_Line], fields: "_Fields") -> bool:
    """Tell a headline that begins like the label of a paper: «Источник: мост закроют».

    The label's line stands below the headline or above another label, or it names an agency.
    """
    if fields.headline or fold(read.found[0].site or "") in vocabulary(None).agencies:
        return False
    below = read_header_line(following[0].text) if following else None
    return below is None or not any(found.rule.startswith("labelled") for found in below.found)


def _is_in_place(read: HeaderLine, fields: "_Fields", between: Sequence[_Line]) -> bool:
    """Tell a line of the header from one of the body that looks like it.

    After lines that are no fields it must bring a new field, and a date alone, which may be a
    heading in the body, must have the headline above it.
    """
    if not between:
        return True
    if all(fields.has(found) for found in read.found):
        return False
    alone = any(found.rule == "date_alone" for found in read.found)
    return not alone or bool(fields.headline) or all(map(_is_known_stranger, between))


def _labelled_pair(label: _Line, value: _Line, language: str | None) -> HeaderLine | None:
    """Read a label that stands on a line of its own: "By" above "Jane Roe"."""
    key = label.text.rstrip(":")
    if not is_label(key, vocabulary(language).field_labels):
        return None
    return read_header_line(f"{key}: {value.text}", language=language)


def _headline(
    line: _Line, following: Sequence[_Line], *, rule: str, language: str | None
) -> HeaderLine | None:
    """Take a line for the headline by its shape, and by what follows it."""
    after = following[0]
    if _stands_above_headline(line.text, following, language):
        return None
    speech = _KEY.match(line.text) and _KEY.match(after.text)  # «Мэр: Рад. / Судья: И я.»
    if speech or is_credit(line.text, language=language):
        return None
    if not looks_like_headline(without_marks(line.text)):
        return _stopped_headline(line, after, rule=rule, language=language)
    adjacent = after.number == line.number + 1
    heads = leads_to_body(line.text, [one.text for one in following], adjacent=adjacent)
    is_headed = fold(after.text) in vocabulary(language).agencies or any(
        read_header_line(one.text, language=language) for one in following
    )
    if heads or is_headed or is_credit(after.text, language=language):
        return HeaderLine((headline_of(without_marks(line.text), rule),))
    return None


def _stopped_headline(
    line: _Line, after: _Line, *, rule: str, language: str | None
) -> HeaderLine | None:
    """Take a sentence with a full stop for the headline where the next line is a date or byline."""
    text = line.text
    is_sentence = text.endswith(".") and looks_like_headline(text[:-1]) and ". " not in text
    if not is_sentence or after.number != line.number + 1:
        return None
    read = read_header_line(after.text, language=language)
    if read is None or not any(found.rule in _BELOW_HEADLINES for found in read.found):
        return None
    return HeaderLine((headline_of(text, rule),))


def _stands_above_headline(line: str, following: Sequence[_Line], language: str | None) -> bool:
    """Tell a quotation or a rubric from the headline below it, which a field follows.

    «Мы ждали этого десять лет» / «Совет одобрил новую дамбу» / «11 ноября 2025».
    """
    if len(following) < 2 or not (
        _QUOTED.fullmatch(line) or is_rubric(line) or is_breadcrumbs(line)
    ):
        return False
    headline, *below = (one.text for one in following)
    if read_header_line(headline, language=language) or not looks_like_headline(headline):
        return False
    return any(read_header_line(one, language=language) for one in below)


def _is_known_stranger(line: _Line) -> bool:
    """Tell whether `line` is of headers though no field: a credit, an unknown key, a rubric."""
    text = line.text
    if is_breadcrumbs(text):
        return True
    return is_credit(text) or bool(_KEY.match(text) or _QUOTED.fullmatch(text)) or is_rubric(text)


def _is_patient(between: Sequence[_Line]) -> bool:
    return sum(not _is_known_stranger(line) for line in between) < _MOST_STRANGE


class _Fields:
    """The fields found so far, the first of each kind, and the rivals that each of them beat."""

    def __init__(self) -> None:
        self.won: dict[str, Found] = {}
        self.lost: dict[str, list[Found]] = {}
        self.kept: list[str] = []

    @property
    def headline(self) -> Found | None:
        return self.won.get("headline")

    def has(self, found: Found) -> bool:
        return _field(found) in self.won

    def take(self, line: HeaderLine) -> None:
        for found in line.found:
            field = _field(found)
            winner = self.won.get(field)
            if winner is None or winner.rule == "modified_date" != found.rule:
                self.won[field] = found
                self.kept += [found.kept] if found.kept else []
                beaten = winner
            else:
                beaten = found
            if beaten:
                self.lost.setdefault(field, []).append(beaten)
                self.kept.append(beaten.words)
        self.kept += line.kept

    def keep(self, lines: Sequence[_Line]) -> None:
        self.kept += [line.text for line in lines]

    def header(self, end: int) -> Header:
        headline, date, authors = map(self.won.get, ("headline", "date", "authors"))
        site, url, tags = map(self.won.get, _OTHER_FIELDS)
        return Header(
            headline=headline.headline if headline else None,
            date=date.date if date else None,
            authors=authors.authors if authors else (),
            site=site.site if site else None,
            url=url.url if url else None,
            tags=tags.tags if tags else (),
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


def _field(found: Found) -> str:
    other = next((name for name in _OTHER_FIELDS if getattr(found, name)), None)
    if other:
        return other
    return "date" if found.date else "headline" if found.headline else "authors"
