"""Counters of a page in a text that was copied from it: «1 234 просмотра», "5 min read"."""

import re
from collections.abc import Sequence
from unicodedata import category

from newsparse.languages.language import PageWords
from newsparse.reader.dates.dates import find_date, may_hold_date, parse_date
from newsparse.reader.wordings import normalized

_LONGEST = 40  # characters of a counter
_FIRST_PICTURE, _PICTURE = "\u2600", "So"
"""Signs of this category are pictures from here on, of an eye or a heart beside what it counts."""
_LONGEST_LINE = 200  # characters of a line that has one beside a day
_NUMBER = r"\(?\d{1,3}(?:[\s.,]?\d{3})*(?:[.,]\d)?[^\S\n]*(?:[KMkm](?!\w)|тыс\.?|млн)?\)?"
_COUNTED = re.compile(
    rf"(?P<unit_1>[^\d(]*)(?P<number>{_NUMBER}(?:[-–]\d{{1,3}})?)(?P<unit_2>[^\d]*)"
)
_COUNT_ALONE = re.compile(r"(?!(?:19|20)\d\d$)\d{1,3}(?:[ .,]?\d{3}){0,2}")
_DIGIT = re.compile(r"\d")
_PARTED = re.compile(r"(?<=\S)[^\S\n]{2,}(?=\S)")
"""Between counters on one line: «Нравится 15   Не нравится 2»."""
_NUMBERED = re.compile(r"(?<=[^\W\d_])[^\S\n](?=\d)|(?<=\d)[^\S\n](?=[\u2600-\U0001faff])")
"""Between those with their numbers or pictures first: "3 comments 120 views", "👍 45 😱 12"."""
_BAR = re.compile(r"[|•·●∙](?<=\s.)(?=\s)")
"""What parts the elements of a line: "March 5, 2024 · 6 min read"."""
_BEHIND_YEAR = re.compile(r"(?<=[ .](?:19|20)\d\d)[^\S\n]+(?=[^\n]{3,30}$)")
"""Before a counter that nothing parts from a day: "March 5, 2024 6 min read"."""
_BEHIND_NAME = re.compile(
    r"([A-ZÀ-ÞА-Я]\w+(?:[^\S\n][A-ZÀ-ÞА-Я]\w+){1,2})[^\S\n]+(\d{1,3}[^\S\n][^\n\d]{3,25})"
)
"""One behind a name, below the headline: "Jane Roe 2 minutes read"."""
_BEHIND_WORD = re.compile(
    r"(?<=\S)[^\S\n]++(?=[^\W\d_]{3,20}(?:[^\S\n][^\W\d_]{2,20}){0,2}:[^\S\n]?\d{1,3}(?!\d))"
)
"""Before those with their words first: «Вера Ким 5 марта 2024 Просмотров: 12»."""
_SHORT_COUNTS = re.compile(
    r"(?=[^\n]*\d[.,]\d{1,2}[KMКМkк])(?:\d[\d.,]{0,5}[KMКМkк]?[^\S\n]{2,}){1,4}\d[\d.,]{0,5}[KMКМkк]?"
)
"""Likes, answers and views below a post that was copied: «12  3  1,4K», no runs of "5K  10K"."""
_BARE_COUNTS = re.compile(r"(?<=\d)(?:[^\S\n]+\d{1,6}){1,2}$")
"""How often a page was seen and commented on, behind its day."""
_LONGEST_DATED = 120  # characters of a line with a day, a name and a button
_TAILS = re.compile(r"(?<=\s)(?=([A-ZÀ-ÞА-ЯЁ][^\W\d_]*(?:[^\S\n][^\W\d_]+){1,3}$))")
"""The words that may be on a button at the end of a line: one alone may be a name's."""
_BEFORE_TAIL = " \t,.|–—-"
_PLAYED = re.compile(
    r"\d(?:[.,]\d{1,2})?[^\S\n]?[x×]|(?:00:00|0:\d\d)(?::\d\d)?"
    r"|\d?\d:\d\d(?::\d\d)?[^\S\n]?/[^\S\n]?\d?\d:\d\d(?::\d\d)?"
)
_HEADER_LINES = 12
"""Lines in which a header ends that has counters in it."""


def is_counter(line: str, words: PageWords) -> bool:
    """«1 234 просмотра», "4-5 min read", "Comments (12)", "👁 1 204": the whole line.

    Several may stand on it.
    """
    if not may_count(line):
        return False
    return _SHORT_COUNTS.fullmatch(line) is not None or any(
        all(_is_count(piece, words) for piece in parted.split(line))
        for parted in (_PARTED, _NUMBERED)
    )


def is_of_player(line: str, _words: PageWords) -> bool:
    """Return whether a line shows where a player is or how fast: "0:00 / 2:31", "1.5x"."""
    return _PLAYED.fullmatch(line) is not None


def _is_count(piece: str, words: PageWords) -> bool:
    counted = _COUNTED.fullmatch(piece)
    if counted is None:
        return False
    units = [normalized(counted[name]) for name in ("unit_1", "unit_2")]
    if not any(units):
        return any(sign >= _FIRST_PICTURE and category(sign) == _PICTURE for sign in piece)
    return all(unit in words.counted for unit in units if unit)


def may_count(line: str) -> bool:
    """Return at a glance whether a line may be a counter, or but a number: short, with a digit."""
    return len(line) <= _LONGEST and _DIGIT.search(line) is not None


def cut_counters(lines: list[str], words: PageWords) -> list[str]:
    """Cut counters off a header's lines, "March 5, 2024 · 12 Comments", and return them."""
    cut: list[str] = []
    for number, line in enumerate(lines[:_HEADER_LINES]):
        if len(line) > _LONGEST_LINE or not _DIGIT.search(line):
            continue
        named = _BEHIND_NAME.fullmatch(line) if number else None
        bars = _BAR if _BAR.search(line) else _BEHIND_YEAR
        bars = _BEHIND_WORD if ":" in line and _BEHIND_WORD.search(line) else bars
        pieces = bars.split(line)
        pieces = list(named.groups()) if named else pieces
        others = pieces if pieces[1:] else ()
        counters = [piece for piece in others if piece and is_counter(piece.strip(), words)]
        if counters and len(counters) < len(pieces):
            lines[number] = " | ".join(piece for piece in pieces if piece not in counters)
            cut += map(str.strip, counters)
        else:
            lines[number], tail = _parted_tail(line, words)
            cut += [tail] if tail else []
    return cut


def _parted_tail(line: str, words: PageWords) -> tuple[str, str]:
    """Cut a button or bare counts off a day: "5 May 2024 Leave a comment", "5 May 2024 0 123".

    A name may stand between the day and the button.
    """
    if len(line) > _LONGEST_DATED or not may_hold_date(line):
        return line, ""
    counts = _BARE_COUNTS.search(line)
    if counts:
        day = find_date(line[: counts.start()])
        is_tail = day is not None and day.end == counts.start()
        return (line[: counts.start()], counts[0].strip()) if is_tail else (line, "")
    for tail in _TAILS.findall(line):
        if normalized(tail) in words.buttons:
            return line.removesuffix(tail).rstrip(_BEFORE_TAIL), tail
    return line, ""


def is_count_below_date(lines: Sequence[str], number: int) -> bool:
    """Return whether a line is but a number right below a day: how often a page was seen."""
    is_count = number > 0 and _COUNT_ALONE.fullmatch(lines[number])
    return bool(is_count) and parse_date(lines[number - 1]) is not None


def counts_comments(line: str, words: PageWords) -> bool:
    """Return whether a line counts the comments that stand below it: «Комментарии (12)»."""
    return is_counter(line, words) and (normalized(_DIGIT.sub("", line)) in words.tail_headings)
