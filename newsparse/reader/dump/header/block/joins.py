"""Lines of a header that are one with the line above: the rest of a headline, the hour of a day."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.dates.dates import may_hold_date, parse_date
from newsparse.reader.dates.words import is_clock_word
from newsparse.reader.dump.header.block.piece import Piece, Row, found_in
from newsparse.reader.dump.header.block.shapes import is_hour, is_name
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.headline_shape import is_rubric
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.relation import stems

_Kind = TypeVar("_Kind")
_CARD = "// "  # what leads on to the paper of a title in a library's card
_OPEN_END = re.compile(r"[^\W\d_][»”“\"]?(?:[^\S\n][–—-]|,)$")
_SHORTEST = 0.4  # of the second line of a headline in capitals, which is set as wide as the first
_HEADED_BY_HOUR = re.compile(
    r"(?P<hour>(?:[01]\d|2[0-3]):[0-5]\d)[^\S\n]+(?P<words>(?=[^\n]{10})(?P<first>[^\W\d_]++)[^\n]+)"
)
"""A headline behind its hour; 25:23 is a score."""
_FULL_NAMES = range(2, 4)  # words of a name
_LONGEST_NAMES = 60  # characters of names on a line below others
_CLOSING = '»”"'
_APART = 30  # lines: as far as a header goes
_ENDS = ".!?:;"
_LEADS_ON = re.compile(r"[^\W\d_]{4}:$")


def joined_lines(lines: Iterable[Line], language: str | None) -> list[Line]:
    """Return `lines`, those that go on with the one above as one with that."""
    words = vocabulary(language)
    joined = _joined(_with_hours_at_days(list(lines)), partial(_one_line, join=_card))
    timed = partial(_timed, time_labels=words.time_labels)
    joined = _joined(joined, partial(_one_line, join=timed, most_apart=1))
    signed = partial(_signed, words=words, language=language)
    joined = _joined(joined, partial(_one_line, join=signed, most_apart=1))
    told = partial(_with_role, words=words)
    joined = _joined(joined, partial(_one_line, join=told, most_apart=1))
    return _joined(joined, partial(_one_line, join=_gone_on))


def joined_rows(rows: Iterable[Row], told: set[str]) -> list[Row]:
    """Return `rows`, a headline that fills two of them as one; `told` are the text's stems."""
    return _joined(_joined(rows, _more_names), partial(_one_row, told=told))


def _joined(rows: Iterable[_Kind], join: Callable[[_Kind, _Kind], _Kind | None]) -> list[_Kind]:
    """Return `rows`, each that `join` makes one with the row above as that one."""
    joined: list[_Kind] = []
    for row in rows:
        one = join(joined[-1], row) if joined else None
        if one is None:
            joined.append(row)
        else:
            joined[-1] = one
    return joined


def _one_line(
    above: Line, line: Line, join: Callable[[str, str], str | None], most_apart: int = _APART
) -> Line | None:
    if line.number - above.number > most_apart:
        return None
    text = join(above.text, line.text)
    return (text and Line(text, line.number, above.start, line.end, line.language)) or None


def _with_hours_at_days(lines: list[Line]) -> list[Line]:
    """Return `lines` with the hour before a headline beside its day: «14:35 Мост открыт»."""
    for number, line in enumerate(lines):
        headed = _HEADED_BY_HOUR.fullmatch(line.text)
        if headed and is_clock_word(headed["first"]):
            continue  # „11:11 Uhr beginnt der Karneval“
        days = [n for n in (number - 1, number + 1) if headed and 0 <= n < len(lines)]
        day = next((n for n in days if _is_day(lines[n].text)), None)
        if headed and day is not None:
            lines[number] = replace(line, text=headed["words"])
            lines[day] = replace(lines[day], text=f"{lines[day].text} {headed['hour']}")
    return lines


def _is_day(line: str) -> bool:
    """Return whether a line is a date without a time of day."""
    found = parse_date(line)
    return found is not None and len(found.date or "") == len("2025-11-11")


def _card(above: str, line: str) -> str | None:
    """«// Вести. - 2023. - 3 апр.», below the title that it has in a library."""
    return f"{above} {line}" if line.startswith(_CARD) else None


def _timed(above: str, line: str, time_labels: frozenset[str]) -> str | None:
    """«12.11.2024» / «21:47», "Time: 21:47" / "Date: 12.11.2024"."""
    for day, timed in ((above, line), (line, above)):
        label = label_before(timed, time_labels)
        hour = timed[label[0] :] if label else timed
        if is_hour(hour) and not is_hour(day) and may_hold_date(day):
            return f"{day} {hour}"
    return None


def _signed(above: str, line: str, words: Vocabulary, language: str | None) -> str | None:
    """«Текст: Вера Ким» / «Олег Юн», "By Jane Roe" / "and Tom Farrand"."""
    if len(line) > _LONGEST_NAMES or ":" in line or read_byline(above, language=language) is None:
        return None
    first, _, names = line.partition(" ")
    is_led_on = first in words.conjunctions
    named = read_names_alone(names if is_led_on else line, language)
    if named is None or any(one.date or one.kept for one in named.found):
        return None
    return f"{above} {line}" if is_led_on or above[-1] == "," else f"{above}, {line}"


def _with_role(above: str, line: str, words: Vocabulary) -> str | None:
    """«Клара Дымова» / «корреспондент отдела новостей», "Jane Roe" / "Staff Writer"."""
    several = list(map(fold, line.split()))
    is_role = words.roles.issuperset(several) or (line[0].islower() and several[0] in words.roles)
    is_named = above.istitle() and len(above.split()) in _FULL_NAMES and is_name(above)
    return f"{above}, {line}" if is_role and is_named else None


def _gone_on(above: str, line: str) -> str | None:
    """«Старейшая фабрика края —» / «банкрот», «Мост открыт,» / «а ехать некуда»."""
    is_open = above[0].isalnum() and _OPEN_END.search(above)
    goes_on = above[-1] != "," or line[0].islower()
    return f"{above} {line}" if is_open and goes_on else None


def _more_names(above: Row, row: Row) -> Row | None:
    """«Вера Ким» / «Олег Юн», "Jane Roe" / "Tom Farrand", where the text is about neither."""
    found = found_in((*above.pieces, *row.pieces))
    is_adjacent = row.number == above.number + 1 and len(above.pieces) == len(row.pieces) == 1
    if not is_adjacent or [(one.rule, one.kept) for one in found] != [("names_alone", "")] * 2:
        return None
    names = dict.fromkeys(name for one in found for name in one.authors)
    words = ", ".join(one.words for one in found)
    return Row(row.number, (Piece(words, (replace(found[0], words=words, authors=tuple(names)),)),))


def _one_row(above: Row, row: Row, told: set[str]) -> Row | None:
    *beside, last = above.pieces
    below, *others = row.pieces
    is_alone = not others and last.is_known < all(piece.is_known for piece in beside)
    if not is_alone or row.is_bracketed or row.number != above.number + 1:
        return None
    first, second = last.words, below.words
    is_told = bool(stems(second) & told)
    if below.is_known and (below.found or not is_told):
        return None
    is_small = second[0].islower() and "|" not in second  # "thumb|The bridge", of a wiki
    goes_on = is_small and (is_told or second.islower()) and first[-1] not in _ENDS
    is_led_on = _LEADS_ON.search(first) or _goes_on_in_capitals(first, second, told)
    if not (goes_on or (is_led_on and not beside)):
        return None
    return Row(row.number, (*beside, Piece(f"{first} {second}", is_known=False)))


def _goes_on_in_capitals(first: str, second: str, told: set[str]) -> bool:
    """Return whether two lines are a headline in capitals: "LORNE BRIDGE / SHUT".

    A word or two that the text does not know, above others, are a section's name.
    """
    if not (first.isupper() and second.isupper()) or len(first) < _SHORTEST * len(second):
        return False
    if first[-1] in _CLOSING:  # a quotation above the headline
        return False
    return not is_rubric(first) or bool(stems(first) & told)
