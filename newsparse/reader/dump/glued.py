"""Header lines of a page in which its elements stand with nothing between: "By Jane RoePublished".

A copy loses what a page's style sets between them. Each gets a line of its own again where what is
known begins behind the joint, or "By" before it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import match_date
from newsparse.reader.dates.open_dates import match_open_day
from newsparse.reader.dump.counters import is_counter
from newsparse.reader.dump.header.field_labels import is_label, label_before
from newsparse.reader.page_words import page_words

_MOST_LINES = 30
"""Lines at the top of a text that are looked at."""
_LONGEST = 200  # characters: a longer line is a paragraph
_JOINT = re.compile(
    r"[A-ZА-ЯЁÀ-Þ\d](?:(?<=[^\W\d_A-ZА-ЯЁÀ-Þ]\D)|(?<=[^\W\d_]{2}\d)|(?<=[\d)]\D)(?=[^\W\d_]))"
)
"""The letter behind a joint: a word ends in a small letter or a number, and the next begins with a
capital or one. A class that all begin with is searched for fast."""
_OPENING = re.compile(r"[A-Za-zÀ-þА-яё][a-zà-þа-яё]{1,8}(?=[A-ZÀ-ÞА-ЯЁ])")
_DIGIT = re.compile(r"\d")
_LOGIN = re.compile(r"(?<=[^\W\d_] [A-ZÀ-ÞА-Я])([^\W\d_]+)(?=@\w{3,30}$)")
"""The end of a name that a login follows: "Greg Iverson@gregiverson", but no address."""
_NEAR = 10  # characters behind the label of a day in which a number of it stands
_MOST_IN_ROLE = 3  # words of a role behind a name
_FEWEST_NAMES = 2  # words of the name behind a word such as "By"
_TWO_TURNS = re.compile(
    r"^(?P<asks>[^\W\d_][\w .-]{0,30}:[^\S\n])[^\n?]{1,400}\?(?P<joint>[^\S\n]+)"
    r"(?=(?P<answers>[^\W\d_][\w .-]{0,30}:[^\S\n]))",
    re.MULTILINE,
)
"""A question and its answer on a line, each with its label: "JD: Who pays? PK: The region."."""
_FEWEST_TURNS = 2  # such lines with the same labels


def with_lines_parted(text: str, language: str | None) -> str:
    """Return `text` with the glued elements of its first lines on lines of their own."""
    lines = text.split("\n", _MOST_LINES)
    for number, line in enumerate(lines[:_MOST_LINES]):
        if "@" in line and len(line) <= _LONGEST:
            lines[number] = _LOGIN.sub(r"\1 ", line, count=1)
        elif len(line) <= _LONGEST and _JOINT.search(line):
            lines[number] = _parted(line, language)
    return "\n".join(lines)


def with_turns_parted(text: str) -> str:
    """Return `text` with each answer of an interview on a line of its own: "Q: Who? A: We do."."""
    found = _TWO_TURNS.finditer(text) if text.count("?") >= _FEWEST_TURNS else ()
    told = (one.group("asks", "answers") for one in found)
    counts = Counter((asks, answers) for asks, answers in told if asks != answers)
    often = {voices for voices, count in counts.items() if count >= _FEWEST_TURNS}

    def in_two(turns: re.Match[str]) -> str:
        is_talk = turns.group("asks", "answers") in often
        return f"{turns[0].rstrip()}\n" if is_talk else turns[0]

    return _TWO_TURNS.sub(in_two, text) if often else text


def _parted(line: str, language: str | None) -> str:
    """Return `line` with each element on a line of its own, a label on that of its value."""
    words = vocabulary(language)
    pieces = [line[a:b] for a, b in pairwise((0, *_cuts(line, language), len(line)))]
    labels = (words.byline_words, words.day_labels)
    ends = (" " if any(is_label(piece, one) for one in labels) else "\n" for piece in pieces)
    return "".join(chain.from_iterable(zip(pieces, ends, strict=True))).rstrip()


def _cuts(line: str, language: str | None) -> Iterator[int]:
    words = vocabulary(language)
    opening = _OPENING.match(line)
    if opening and opening[0].lower() in words.byline_words:
        names = split_names(line[opening.end() :], language=language).names
        if names and len(names[0].split()) >= _FEWEST_NAMES:
            yield opening.end()
    for joint in _JOINT.finditer(line):
        before, rest = line[: joint.start()], line[joint.start() :]
        if before[-1].isupper():  # «КИЇВ»: the pattern knows no capitals of one language alone
            continue
        if _begins_field(rest, language) or (
            _is_role(rest, language) and not _ends_inside_name(before, language)
        ):
            yield joint.start()


def _begins_field(rest: str, language: str | None) -> bool:
    """Return whether a day begins, its label, a counter, a byline: "Published: Jan 29, 2025"."""
    label = label_before(rest, vocabulary(language).day_labels)
    if label and (label[1] or _DIGIT.search(rest[label[0] :][:_NEAR])):
        return True
    if match_date(rest, language=language) or match_open_day(rest, language=language):
        return True
    is_signed = rest[0].isupper() and read_byline(rest, language=language) is not None
    return is_signed or is_counter(rest, page_words(language))


def _is_role(rest: str, language: str | None) -> bool:
    """Return whether what is glued to a name is a role or a network: "Lifestyle Writer"."""
    several = [fold(word) for word in rest.split()]
    networks = page_words(language).networks
    is_named = several[0] in networks and len(several) == 1 and len(rest) > 1  # no "BridgeX"
    is_short = len(several) <= _MOST_IN_ROLE and rest[0].isupper() and "," not in rest
    return is_named or (is_short and several[-1] in vocabulary(language).roles)


def _ends_inside_name(before: str, language: str | None) -> bool:
    """Return whether a capital may go on with a name: "By Jane Mc|Donald Staff Writer"."""
    return fold(before.rsplit(maxsplit=1)[-1]) in vocabulary(language).name_particles
