"""A page that was copied whole: where in it the article is, below menus and above teasers.

Home                                  the head: menus, of short lines alone
News
Sport
...
Bridge opens at last                  the headline: the line above the text that tells most of it;
By Jane Roe                           a day and a byline below it count as well
5 March 2024

The bridge over the Lorne was opened ...
...
Most read                             the tail: no paragraphs and no sentences any more
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from newsparse.reader.dates.dates import parse_date
from newsparse.reader.dump.header.relation import LOOKED_AT, stems
from newsparse.reader.dump.page_headlines import PageHeadline, headline_in_page
from newsparse.reader.dump.teasers import is_short_sentence, is_text

_FEWEST_ABOVE = 10
"""Lines of a page's head: fewer are a header's."""
_MANY_ABOVE = 30
"""Lines that no header has."""
_MOST_BETWEEN = 16
"""Lines without a sentence between two of an article: a table, a list, pictures."""
_MOST_IN_TEASER, _MOST_TEASERS, _PART = 4, 2, 0.2
"""Lines between the sentences of two teasers, so many of which may stand together, and a part of a
text that they do not make up."""
_MOST_BELOW = 4
"""Lines without a sentence between the last paragraph and a shorter one: a button, a caption."""
_HEADLINE_WORDS = 4  # of a first line that no menu has
_LONGEST = 500  # characters of a line of the head, of what asks for consent
_SHORTEST = 60  # characters of a sentence that shows where the text is
_FEWEST_IN_MENU = 3  # lines
_SHORT_LEAD = 2  # of a headline before a first line that heads the text after all
_FEWEST_SHARED = 2  # words that a headline has of its text
_NEAR_TOP = 3  # lines below the first of all among which its day is
_NEAR_DAY = 2  # lines above a headline of which one may be its day
_MENU_WORDS = 7  # of a line in a menu
_MOST_LONG = 0.3  # of the lines above the text: teasers among the menus


class Page(Struct, frozen=True):
    """Where the article begins and ends among a page's lines; all of them where it is no page.

    `doubt` says what else may be the headline, "" where it is not told, None without doubt.
    """

    start: int
    end: int
    doubt: str | None = None


def article_in_page(lines: Sequence[str], closes: Callable[[str], bool]) -> Page:
    """Return where the article is among `lines`, without outer blanks, of a page copied whole.

    `closes` tells what no article goes on below.
    """
    all_lines = Page(0, len(lines))
    numbers = [number for number, line in enumerate(lines) if line]
    shown = [lines[number] for number in numbers]
    if max(map(len, shown[:_FEWEST_ABOVE]), default=0) > _LONGEST:
        return all_lines
    first, last = _text(shown)
    if first < _FEWEST_ABOVE or not _are_menus(shown[:first]):
        return all_lines
    apart = [not (lines[number - 1] or lines[number + 1]) for number in numbers[:first]]
    headline = headline_in_page(shown, first, last, apart)
    if headline is None:
        return Page(0, len(lines), doubt="")
    if headline.at < _FEWEST_IN_MENU or _is_headed(shown, first, headline):
        return all_lines
    end = numbers[_last_sentence(shown, last, closes)] + 1
    rival = None if headline.rival is None else shown[headline.rival]
    return Page(numbers[_day_above(shown, headline.at)], end, rival)


def _day_above(lines: Sequence[str], at: int) -> int:
    """Return where the day begins that stands right above a headline, with its section between."""
    near = range(at - 1, max(0, at - 1 - _NEAR_DAY), -1)
    return next((day for day in near if parse_date(lines[day])), at)


def _is_headed(lines: Sequence[str], first: int, headline: PageHeadline) -> bool:
    """Return whether the first line heads the text from line `first` on, and is of no menu.

    The text takes up half of its words, or some and not much more speaks for the headline; or the
    only day stands below it, as of a recipe with its flour and its eggs.
    """
    top = stems(lines[0])
    shared = len(top & stems(" ".join(lines[first:])[:LOOKED_AT]))
    is_long = len(lines[0].split()) >= _HEADLINE_WORDS
    is_told = is_long and shared >= max(_FEWEST_SHARED, len(top) / 2)
    is_dated = not headline.is_dated and any(map(parse_date, lines[1 : 1 + _NEAR_TOP]))
    return is_told or is_dated or (shared > 0 and headline.lead < _SHORT_LEAD)


def _last_sentence(lines: Sequence[str], last: int, closes: Callable[[str], bool]) -> int:
    """Return where a text ends that goes on below its last paragraph with shorter sentences."""
    at = last + 1
    while at < len(lines) and at - last <= _MOST_BELOW and not closes(lines[at]):
        last = at if is_short_sentence(lines[at]) else last
        at += 1
    return last


def _are_menus(above: Sequence[str]) -> bool:
    """Return whether few of the lines above a text are long, or there are more than of a header."""
    long = sum(len(line.split()) > _MENU_WORDS for line in above)
    return long <= _MOST_LONG * len(above) or len(above) >= _MANY_ABOVE


def _text(lines: Sequence[str]) -> tuple[int, int]:
    """Return the first and the last line of the longest text among `lines`, or (0, 0).

    Teasers above it with a sentence each are none of it, since they stand far from each other.
    """
    long = [number for number, line in enumerate(lines) if len(line) > _SHORTEST]
    texts = _runs([number for number in long if is_text(lines[number])], _MOST_BETWEEN)
    if not texts:
        return 0, 0
    sizes = [sum([len(lines[number]) for number in one]) for one in texts]
    longest, size = texts[sizes.index(max(sizes))], max(sizes)
    for near in _runs(longest, _MOST_IN_TEASER):
        if len(near) > _MOST_TEASERS or sum(len(lines[one]) for one in near) > _PART * size:
            return near[0], longest[-1]
    return longest[0], longest[-1]


def _runs(numbers: Sequence[int], most: int) -> list[list[int]]:
    """Part ascending `numbers` where one is further than `most` from the one before."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number - runs[-1][-1] <= most:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
