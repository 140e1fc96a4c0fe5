"""Headers that come again in a text: the day and the headline with which its next article begins.

Articles that were copied one below the other have no ruler between them and no label:

Bridge opens
March 5, 2024

The mayor opened ...

Ferry stops
March 6, 2024

The ferry ...
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.furniture_lines import is_tail_heading
from newsparse.reader.dump.header.block.pieces import read_pieces
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import read_header_line
from newsparse.reader.dump.header.headline_shape import is_numbering, looks_like_headline
from newsparse.reader.dump.header.line_marks import without_marks
from newsparse.reader.dump.header.papers import is_section_name
from newsparse.reader.dump.rulers import RULES_AND_BLANKS

_DATED = re.compile(r"\d(?<!\d\d)(?:(?:(?<=1)9|(?<=2)0)\d\d(?!\d)|\d?[./]\d\d?[./]\d\d(?!\d))")
"""A year or a date in numbers; it begins with its first digit, which is found faster."""
_LONGEST = 160  # characters of a line with a date and no more than a header's words
_MOST_ABOVE = 6  # lines of a header above its date
_MOST_BELOW = 6  # lines of a header below its date, and the first of the text
_SENTENCE_ENDS = ".!?…:;,»”\"')"
_TEXT_WORDS = 12
"""Words of a paragraph that is of an article, and not of a list of dates."""
_MOST_TITLES = 2
"""Lines above the first paper of a press review: „PRESSESPIEGEL“, a day."""
_DAY_BELOW_TITLE = 2
"""The line of the first day below such a title that stands on one line, and below a headline."""
_BESIDE = "beside"
"""The place of a headline on the line of its day, which needs no blank line to be one."""
_SENTENCE_WORDS = 5
"""Words of a sentence that is an article where others of more words have such a header."""


class Repeated(Struct, frozen=True):
    """Where the articles of a text start behind the `first` one, and how many more may start in it.

    Those are headers with little text below them, and `strange` ones, of another form.
    """

    first: int = 0
    starts: tuple[int, ...] = ()
    doubtful: int = 0
    strange: int = 0


def repeated_headers(text: str, language: str | None) -> Repeated:
    """Return where articles start in `text` with a header of the shape that the first one has."""
    dated = list(_dated_lines(text))
    if len(dated) < 2:
        return Repeated()
    lines = _lines(text)
    headers = list(_headers(lines, dated, language))
    first, *others = _followed_by_text(headers, lines) or (None,)
    if first is None or not others:
        return Repeated()
    others = list(_outside_of_tails(others, lines))
    is_titled = first.shape[0] == "masthead" or _is_titled(lines, language)
    if first.first > _MOST_TITLES or (first.first and not is_titled):
        return Repeated(doubtful=1 + len(others))  # lines of no header stand above it
    alike = [one for one in others if one.shape == first.shape]
    fewest = _SENTENCE_WORDS if first.shape[0] == "bracketed_date" else _TEXT_WORDS
    if any(one.words >= fewest for one in alike):
        sure = [one for one in alike if one.words >= _SENTENCE_WORDS]
        starts = tuple(lines[one.first].start for one in sure)
        place = first.shape[-1]
        others = [one for one in others if one.shape[-1] == place and one.words >= _TEXT_WORDS]
        strange = [one for one in others if one.shape != first.shape]  # "11/03/2024" among others
        start = lines[first.first].start
        return Repeated(start, starts, doubtful=len(alike) - len(sure), strange=len(strange))
    return Repeated(doubtful=len(others))


def _dated_lines(text: str) -> Iterator[int]:
    """Yield where the short lines start that have a year in them."""
    end = -1
    for year in _DATED.finditer(text):
        if year.start() < end:
            continue
        start = text.rfind("\n", 0, year.start()) + 1
        end = text.find("\n", year.start())
        end = len(text) if end < 0 else end
        if end - start <= _LONGEST:
            yield start


class _Line(Struct, frozen=True):
    """A line with words; `is_apart` is whether a blank line, a ruler or nothing stands above it."""

    text: str
    start: int
    is_apart: bool


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start, is_apart = 0, True
    for line in text.split("\n"):
        if line.strip(RULES_AND_BLANKS):
            lines.append(_Line(line.strip(), start, is_apart))
            is_apart = False
        else:
            is_apart = True
        start += len(line) + 1
    return lines


class _Header(Struct, frozen=True):
    """A header: the numbers of its first line and of the one below it, and the shape it has.

    `words` are those of the longest paragraph below it, 0 where something speaks against it: that
    no blank line stands above, for one.
    """

    first: int
    end: int
    shape: tuple[str, ...]
    words: int = 0


def _headers(
    lines: Sequence[_Line], dated: Sequence[int], language: str | None
) -> Iterator[_Header]:
    """Yield the headers whose dates stand on the lines that start at the offsets `dated`."""
    numbers = {line.start: number for number, line in enumerate(lines)}
    most, end = _MOST_ABOVE, 0
    dated = dated[1:] if _is_titled(lines, language) else dated
    for number in map(numbers.get, dated):
        if number is None or number < end or not _leads_to_text(lines, number):
            continue
        header = _header(lines, number, most, end, language)
        if header is None:
            continue
        if not end:
            most = number - header.first
        yield header
        end = header.end


def _is_titled(lines: Sequence[_Line], language: str | None) -> bool:
    """Return whether a press review's title and day stand above the headline of its first article.

    "Press review 21 April 2023" / "" / "Bridge to be rebuilt" / "Bay Courier, 20 April 2023"; a
    section stands right above its headline, and heads others, too.
    """
    if len(lines) <= _DAY_BELOW_TITLE or not (lines[1].is_apart and _leads_to_text(lines, 0)):
        return False
    names = {found.kept for found in _read(lines[0].text, language) if found.date and found.kept}
    name = next((one for one in names if is_section_name(one, language)), None)
    if name is None or any(line.text.startswith(name) for line in lines[1:]):
        return False
    return _is_dated(lines[_DAY_BELOW_TITLE].text, language)


def _leads_to_text(lines: Sequence[_Line], number: int) -> bool:
    """Return at a glance whether a sentence stands near below a line: in lists of days, none."""
    below = (line.text for line in lines[number + 1 : number + 1 + _MOST_BELOW])
    return any(text[-1] in _SENTENCE_ENDS or len(text) > _LONGEST for text in below)


def _header(
    lines: Sequence[_Line], number: int, most: int, end: int, language: str | None
) -> _Header | None:
    """Return the header whose date stands on the line of this number, None where it is none.

    `most` is how many lines may stand above the date, `end` the line below the header before.
    """
    read = _read(lines[number].text, language)
    dated = next((found for found in read if found.date), None)
    if dated is None or dated.date is None or dated.rule == "modified_date":
        return None
    first = number
    while first > max(end, number - most) and _is_of_header(lines[first - 1].text):
        if _is_dated(lines[first - 1].text, language):
            break  # „PRESSESPIEGEL 07.03.2024“ above "Kelby Mail, 7 March 2024, p. 9"
        first -= 1
    place = _BESIDE if any(found.headline for found in read) else "above"
    below = number + 1
    if place == "above" and first == number:
        if below >= len(lines) or not looks_like_headline(without_marks(lines[below].text)):
            return None
        if _is_dated(lines[below].text, language):
            return None
        place, below = "below", below + 1
    shape = (dated.rule, dated.date.rule, place)
    return _Header(first, below, shape)


def _is_dated(line: str, language: str | None) -> bool:
    return may_hold_date(line) and any(found.date for found in _read(line, language))


def _read(line: str, language: str | None) -> tuple[Found, ...]:
    """Return what a line of a header says, beside a day names too: "Marlow Post, 5 March 2024"."""
    read = read_header_line(line, language=language)
    if read:
        return read.found
    pieces = read_pieces(line, language)
    is_told = all(piece.is_known or is_name(piece.words) for piece in pieces)
    return tuple(found for piece in pieces for found in piece.found) if is_told else ()


def _followed_by_text(headers: Sequence[_Header], lines: Sequence[_Line]) -> list[_Header]:
    """Return the headers below which there is more than other headers."""
    ends = [*(one.first for one in headers), len(lines)][1:]
    is_apart_nowhere = not any(line.is_apart for line in lines[1:])
    found: list[_Header] = []
    for header, end in zip(headers, ends, strict=True):
        below = lines[header.end : end]
        if any(not _is_of_header(line.text) for line in below):
            is_apart = lines[header.first].is_apart or header.shape[-1] == _BESIDE
            is_apart = is_apart or (is_apart_nowhere and header.shape[-1] == "below")
            words = _longest(below) if is_apart else 0
            found.append(replace(header, words=words))
    return found


def _outside_of_tails(headers: Sequence[_Header], lines: Sequence[_Line]) -> Iterator[_Header]:
    """Yield the headers, with no words below those that may be of teasers or comments.

    They stand below «Читайте также» or "Comments", and no such line below them shows that they
    belong to an article which has teasers of its own.
    """
    tails = [line.text if is_tail_heading(line.text) else "" for line in lines]
    last = {tail: number for number, tail in enumerate(tails) if tail}
    above, number = "", 0
    for header in headers:
        above = next(filter(None, reversed(tails[number : header.first])), above)
        number = header.first
        is_outside = not above or last[above] > header.first
        yield header if is_outside else replace(header, words=0)


def _is_of_header(line: str) -> bool:
    if is_numbering(line) or looks_like_headline(without_marks(line)):
        return True
    return read_header_line(line) is not None


def _longest(lines: Sequence[_Line]) -> int:
    """Return the words of the longest paragraph among `lines`, which may be cut at a width.

    Up to `_TEXT_WORDS` it counts where it ends as a sentence does.
    """
    longest = words = 0
    for line in lines:
        words = len(line.text.split()) + (0 if line.is_apart else words)
        if words >= _TEXT_WORDS or line.text[-1] in _SENTENCE_ENDS:
            longest = max(longest, words)
    return longest
