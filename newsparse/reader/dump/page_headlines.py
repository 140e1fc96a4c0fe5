"""Which of the lines above a page's text is its headline: the one that most speaks for it.

Bridge opens at last                  a teaser: the text tells less of it
...
Lorne bridge opens after nine years   words that come again in the text, four of them and more,
By Jane Roe                           a byline and a day below it, blank lines around it
5 March 2024
"""

from collections.abc import Iterator, Sequence
from math import log

from msgspec import Struct

from newsparse.reader.bylines.bylines import is_credit, read_byline
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.header.header_line import read_header_line
from newsparse.reader.dump.header.headline_shape import is_breadcrumbs, looks_like_headline
from newsparse.reader.dump.header.relation import counted_stems, stems

_TOPIC = 1.2  # for a word that the text has once more, in logarithms: how much it is about it
_SHARED, _MOST_SHARED = 0.25, 6  # for a word that the text has, and of how many
_DAY, _BYLINE = 2, 1
_NEAR_DAY, _NEAR_BYLINE = 8, 4  # lines below a headline in which these stand
_LONGEST_FIELD = 80  # characters of a line with one
_LENGTH, _HEADLINE_WORDS = 1.5, 4  # for so many words, which few lines of a menu have
_ALONE = 1  # for blank lines around it, which a page sets around a heading
_IN_PATH, _NEAR_PATH = 0.8, 6  # for a line above that has it at its end, as a path to it does
_FAR = 0.15  # less for a line further up, in logarithms
_MOST_WEIGHED = 20  # lines among which the headline and its rival are
_MARGIN = 1
"""By which the headline outweighs each other line: with less, half of them are another one."""


class Weighed(Struct, frozen=True):
    """A line that may be the headline, its number, and what speaks for it."""

    at: int
    weight: float
    is_likely: bool
    is_dated: bool


class PageHeadline(Struct, frozen=True):
    """The line that heads a page's text, another for which as much speaks, and its lead.

    The lead is how much more speaks for it than for the first line of all.
    """

    at: int
    rival: int | None
    lead: float
    is_dated: bool


def headline_in_page(
    lines: Sequence[str], first: int, last: int, apart: Sequence[bool]
) -> PageHeadline | None:
    """Return which of `lines` heads the text from `first` to `last`, None where none may.

    `apart` says of each line whether blank ones stand around it.
    """
    ordered = sorted(_weighed(lines, first, last, apart), key=lambda one: -one.weight)
    weighed = [one for one in ordered[:_MOST_WEIGHED] if not _is_other(lines[one.at])]
    if not weighed or not weighed[0].is_likely:
        return None
    near = [one for one in weighed if weighed[0].weight - one.weight < _MARGIN]
    best = _above_deck(near, lines)
    rival = next((one.at for one in near if lines[one.at] != lines[best.at]), None)
    top = next((one.weight for one in ordered if not one.at), 0)
    return PageHeadline(best.at, rival, best.weight - top, best.is_dated)


def _above_deck(near: Sequence[Weighed], lines: Sequence[str]) -> Weighed:
    """Return which of the lines for which as much speaks, the first most, is the headline.

    It is the line right above, where there is one: a deck says more of the text than a headline.
    """
    best = near[0]
    above = (one for one in near if one.at == best.at - 1 and one.is_likely)
    headline = next(above, best)
    return headline if len(lines[headline.at].split()) >= _HEADLINE_WORDS else best


def _weighed(
    lines: Sequence[str], first: int, last: int, apart: Sequence[bool]
) -> Iterator[Weighed]:
    told = counted_stems(" ".join(lines[first : last + 1]))
    short = [line if len(line) <= _LONGEST_FIELD else "" for line in lines[: first + 1]]
    days = {at for at, line in enumerate(short) if line and find_date(line)}
    bylines = {at for at, line in enumerate(short) if line and read_byline(line)}
    for at in range(first):
        line = lines[at]
        if not looks_like_headline(line):
            continue
        words = stems(line)
        shared = words & told.keys()
        is_dated = not days.isdisjoint(range(at + 1, at + 1 + _NEAR_DAY))
        is_signed = not bylines.isdisjoint(range(at + 1, at + 1 + _NEAR_BYLINE))
        path = any(line in above and line != above for above in lines[max(0, at - _NEAR_PATH) : at])
        weight = (
            _TOPIC * _mean([log(1 + told[word]) for word in words])
            + _SHARED * min(_MOST_SHARED, len(shared))
            + _DAY * is_dated
            + _BYLINE * is_signed
            + _LENGTH * (len(line.split()) >= _HEADLINE_WORDS)
            + _ALONE * apart[at]
            + _IN_PATH * path
            - _FAR * log(first - at)
        )
        yield Weighed(at, weight, is_dated or len(shared) > 1, is_dated)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0


def _is_other(line: str) -> bool:
    """Return whether a line credits a picture, is a path through the site, or a field."""
    return is_credit(line) or is_breadcrumbs(line) or read_header_line(line) is not None
