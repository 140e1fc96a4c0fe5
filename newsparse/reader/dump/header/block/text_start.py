"""Where the text begins below the short lines of a header: at the first line that is prose."""

import re
from collections.abc import Sequence

from newsparse.languages.table import get_language
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.header.block.piece import found_in
from newsparse.reader.dump.header.block.pieces import DAY_FIRST, read_pieces
from newsparse.reader.dump.header.field_labels import ADDRESS_STARTS
from newsparse.reader.dump.header.headline_shape import is_stopped_headline
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_section_name, is_title_of_paper

MOST_LINES = 16
"""Lines of a header's block."""
_LONGEST = 160  # characters: a longer line is prose whatever it ends with
_FEWEST_WORDS, _SHORTEST = 8, 50  # words and characters of a sentence that is prose
_CUT_WORD = re.compile(r"[^\W\d_]{2}[-¬]$")
_COLUMN, _COLUMN_LINES = 30, 4  # characters and lines of a column: a headline may have fewer
_WIDEST_COLUMN = 80  # characters, as of a printed page or a terminal
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.!?]\s[«“\"„]?[^\W\d_]")
_SENTENCE_END = re.compile(r"[.!?…][»”“\"’)]*$")
_ASKING = ("?", "?**")
_ASKS = ("**", "– ", "— ", "- ")
_BARS = re.compile(r"\s[|·•]\s")
"""What no sentence has: "By Jane Roe | Bay Courier | Posted March 5, 2024 at 5:10 p.m."."""
_LONGEST_DECK = 300  # characters of a sentence between a headline and the fields below it
_LONGEST_SIGNED = 100  # characters of names, their paper and the day
_WIDER = 1.15  # times as long as a line those below it may be that go on with it
_LABEL_WORDS = 3  # of the longest label: "last updated on:"
_NEAR = 3  # lines below a deck among which one is a field
_BELOW_DECKS = frozenset(("date_alone", "labelled_date", "modified_date", "labelled_byline"))


def text_start(lines: Sequence[Line], language: str | None) -> int:
    """Return how many of `lines` stand above the first paragraph, 0 where it is not told.

    A sentence above a line with a field is a deck, and of the block; the first line is a headline
    with its full stop.
    """
    first = _first_prose(lines, bool(lines) and _is_stopped(lines, language), language)
    if not first:
        return 0
    if len(lines[first].text) <= _LONGEST_DECK:
        below = range(first + 1, min(first + 1 + _NEAR, len(lines)))
        field = next((number for number in below if _is_field(lines[number], language)), 0)
        if field and _is_day(lines[field]) and any(map(_is_day, lines[field + 1 :])):
            return first  # of a chronicle, where each entry has its day above it
        is_signed_again = field and _names_authors(lines[field])
        if is_signed_again and any(map(_names_authors, lines[:first])):
            return first  # of a letter in the text: "From: ...", "To: ..."
        if field and leads_in(lines[field - 1].text):
            return first
        again = _first_prose(lines, field + 1, language) if field else 0
        return again or (first if not field or _signs(lines[field:], language) else 0)
    return first


def leads_in(line: str) -> bool:
    """Return whether a line of the text leads in what stands below it: "The letter reads:"."""
    return line.endswith(":") and len(line.split()) > _LABEL_WORDS


def _is_stopped(lines: Sequence[Line], language: str | None) -> bool:
    """Return whether the first line is a headline that ends in a stop: a field is right below.

    Or the day stands before it: «11.11.2025. Мост через Вязьму открыли раньше срока. Вера Ким.»
    """
    first, *below = lines[: 1 + _NEAR]
    if len(first.text) <= _LONGEST_SIGNED and DAY_FIRST.match(first.text):
        return True
    if not is_stopped_headline(first.text):
        return False
    return any(_is_field(line, language, most_free=1, is_signed=False) for line in below)


def _is_day(line: Line) -> bool:
    return line.read is not None and [one.rule for one in line.read.found] == ["date_alone"]


def _names_authors(line: Line) -> bool:
    return line.read is not None and any(found.authors for found in line.read.found)


def _signs(lines: Sequence[Line], language: str | None) -> bool:
    """Return whether the last lines of an article are but fields, and so below its text."""
    return all(may_hold_date(line.text) or _is_field(line, language) for line in lines)


def _first_prose(lines: Sequence[Line], start: int, language: str | None) -> int:
    """Return the number of the first line from `start` on that is prose, 0 for none.

    A byline may be as long, and end as a sentence: "by Jane Roe, Bay Courier, May 9, 2021 4 p.m.".
    """
    numbers = range(start, min(len(lines), MOST_LINES))
    prose = (number for number in numbers if is_prose(lines, number))
    return next((number for number in prose if not _signs_all(lines[number], language)), 0)


def _signs_all(line: Line, language: str | None) -> bool:
    is_short = len(line.text) <= _LONGEST_SIGNED
    is_field = is_short and _is_field(line, language, most_free=1)
    return is_field or (is_short and bool(read_names_alone(line.text, language)))


def is_prose(lines: Sequence[Line], number: int) -> bool:
    """Return whether a line is of the text: a sentence, or one that the next line goes on with."""
    text = " ".join(lines[number].text.split())  # as of columns, which blanks part
    if text.endswith(_ASKING) and _opens_turn(text, lines[number:]):
        return True
    if len(text) > _LONGEST:
        return True
    following = lines[number + 1] if number + 1 < len(lines) else None
    is_adjacent = following is not None and following.number == lines[number].number + 1
    if following and is_adjacent and _is_paragraph(lines, number):
        return True
    if following and is_adjacent and following.text[0].islower() and _is_of_column(lines, number):
        return True
    if len(text) < _SHORTEST or len(text.split()) < _FEWEST_WORDS or _BARS.search(text):
        return False
    if _SENTENCE_END.search(text):
        return True
    if following is None or not is_adjacent or following.text.startswith(ADDRESS_STARTS):
        return False
    return following.text[0].islower() or _is_wrapped(lines, number)


def _is_of_column(lines: Sequence[Line], number: int) -> bool:
    """Return whether a line that the next one goes on with was set in a column, and is of the text.

    Its last word is cut, or a sentence ends among those below and another begins.
    """
    below = lines[number : number + _COLUMN_LINES]
    text = " ".join(line.text for line in below)
    is_one = len(below) == _COLUMN_LINES and below[-1].number == below[0].number + len(below) - 1
    is_narrow = is_one and max(len(line.text) for line in below) <= _WIDEST_COLUMN
    if len(lines[number].text) < _COLUMN:
        return False
    if _CUT_WORD.search(lines[number].text):
        return True
    is_field = is_narrow and below[1].read is not None  # "by Jane Roe" goes on with nothing
    return is_narrow and not is_field and _SENTENCE_BREAK.search(text) is not None


def _is_paragraph(lines: Sequence[Line], number: int) -> bool:
    """Return whether a line begins a paragraph that was set in a column, below a header.

    One of its lines goes on in small letters, and the last ends a sentence; where a word was cut
    and is whole again, a line is longer.
    """
    text = lines[number].text
    if text[0].islower() and lines[number - 1].number + 1 == lines[number].number:
        return False  # as the line above began it
    is_set = len(text) >= _COLUMN or _CUT_WORD.search(text) is not None  # „an der Stau-“ / „mauer“
    if not is_set or not _has_header(lines[:number]):
        return False
    below = lines[number : number + MOST_LINES]
    own = [one for count, one in enumerate(below) if one.number == below[0].number + count]
    goes_on = any(one.text[0].islower() and len(one.text) <= _LONGEST for one in own[1:])
    is_ended = own[-1].text.endswith(".") or (len(own) > 2 and _SENTENCE_END.search(own[-1].text))
    return goes_on and bool(is_ended) and not any(one.read for one in own)


def _has_header(above: Sequence[Line]) -> bool:
    """Return whether a field and what may be the headline stand among the lines `above`."""
    if not any(one.read for one in above):
        return False
    free = (one for one in above if not one.read)
    return not all(
        is_section_name(one.text, None) or is_title_of_paper(one.text, None) for one in free
    )


def _opens_turn(question: str, lines: Sequence[Line]) -> bool:
    """Return whether somebody asks in an interview: "**Who pays?**", «Корр.: Кто платит?».

    Or behind a dash, «– Кто заплатит?», or a label that begins another of `lines`, too.
    """
    if question.startswith(_ASKS):
        return True
    label, colon, _ = question.partition(":")
    if colon and any(line.text.startswith(label + colon) for line in lines[1:]):
        return True
    told = get_language(lines[0].language) if lines[0].language else None
    return bool(told and told.speech and label.rstrip(".").lower() in told.speech.asking_labels)


def _is_wrapped(lines: Sequence[Line], number: int) -> bool:
    """Return whether a line is cut at a width, and the next one begins with a capital by chance.

    So it is where the lines that follow are no longer and end a sentence, and a headline and a
    field stand above.
    """
    line = lines[number]
    if not _has_header(lines[:number]):
        return False
    following = [one for one in lines[number + 1 :] if one.number - line.number < _NEAR]
    is_narrow = all(len(one.text) <= _WIDER * len(line.text) for one in following)
    return is_narrow and any(_SENTENCE_END.search(one.text) for one in following)


def _is_field(
    line: Line, language: str | None, most_free: int = 0, *, is_signed: bool = True
) -> bool:
    """Return whether a line has a field, or both day and authors and as much as is free at most.

    A day alone is enough where it need not be `is_signed`.
    """
    if line.read and any(found.rule in _BELOW_DECKS for found in line.read.found):
        return True
    if len(line.text) > _LONGEST_SIGNED or not may_hold_date(line.text):
        return False
    pieces = read_pieces(line.text, language)
    found = found_in(pieces)
    is_told = any(one.authors for one in found) or not is_signed
    is_told = is_told and any(one.date for one in found)
    return is_told and sum(not piece.is_known for piece in pieces) <= most_free
