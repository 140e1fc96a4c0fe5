"""A page that was copied whole: where in it the article is, below menus and above teasers.

Home                                  the head: menus, of short lines alone
News
Sport
...
Bridge opens at last                  the headline: the last line above a day that has its shape
By Jane Roe                           and that the text takes up
5 March 2024

The bridge over the Lorne was opened ...
...
Most read                             the tail: no paragraphs any more
"""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.relation import LOOKED_AT, is_taken_up, stems
from newsparse.reader.dump.teasers import is_paragraph

_FEWEST_ABOVE = 10
"""Lines of a page's head: fewer are a header's."""
_MANY_ABOVE = 30
"""Lines that no header has."""
_MOST_TOLD = 0.5  # of the words of a headline with so many lines below it
_MOST_BETWEEN = 16
"""Lines without a paragraph between two of an article: a table, a list, pictures."""
_MOST_ABOVE = 80
"""Lines above the first paragraph among which the headline is looked for."""
_FEWEST_SHARED = 2  # words that a headline without a day has of its text
_FAR = 20  # lines above the text: a line that far up counts half
_HEADLINE_WORDS = 4  # of a first line that no menu has
_LONGEST = 250  # characters of a line of the head, of what asks for consent
_SHORTEST = 60  # characters of a paragraph: of less, its words are not counted
_MENU_WORDS = 7  # of a line in a menu
_MOST_LONG = 0.3  # of the lines above the text: teasers among the menus
_NEAR = 6  # lines below a headline in which its day stands
_LONGEST_DAY = 80  # characters of a line with a day


class Page(Struct, frozen=True):
    """Where the article begins and ends among a page's lines; all of them where it is not told."""

    start: int
    end: int
    is_told: bool = True


def article_in_page(lines: Sequence[str]) -> Page:
    """Return where the article is among `lines`, without outer blanks, of a page copied whole.

    It is all of them where they are of no such page.
    """
    all_lines = Page(0, len(lines))
    numbers = [number for number, line in enumerate(lines) if line]
    shown = [lines[number] for number in numbers]
    if max(map(len, shown[:_FEWEST_ABOVE]), default=0) > _LONGEST:
        return all_lines
    first, last = _text(shown)
    if first < _FEWEST_ABOVE:
        return all_lines
    told = stems(" ".join(shown[first:])[:LOOKED_AT])
    if not _are_menus(shown[:first], told):
        return all_lines
    above = range(first - 1, max(_FEWEST_ABOVE, first - _MOST_ABOVE) - 1, -1)
    start = next((at for at in above if _is_headline(shown, at, told)), None)
    if start is None:
        shares = partial(_shared, shown, first=first, told=told)
        start = max(above, key=shares, default=0)
        if not shares(start):
            return Page(0, len(lines), is_told=False)
        return Page(numbers[start], numbers[last] + 1, is_told=False)
    while start > _FEWEST_ABOVE and _is_headline(shown, start - 1, told):
        start -= 1
    return Page(numbers[start], numbers[last] + 1)


def _are_menus(above: Sequence[str], told: set[str]) -> bool:
    """Return whether the lines above a text begin with no headline of it, and few are long.

    Where they are many they are no header's in any case.
    """
    counts = [len(line.split()) for line in above]
    is_many = len(above) >= _MANY_ABOVE
    first = stems(above[0])
    is_whole = not is_many or len(first & told) >= _MOST_TOLD * len(first)
    is_headed = counts[0] >= _HEADLINE_WORDS and is_taken_up(above[0], told) and is_whole
    long = sum(count > _MENU_WORDS for count in counts)
    return not is_headed and (long <= _MOST_LONG * len(above) or is_many)


def _text(lines: Sequence[str]) -> tuple[int, int]:
    """Return the first and the last paragraph of the longest text among `lines`, or (0, 0)."""
    long = [number for number, line in enumerate(lines) if len(line) > _SHORTEST]
    paragraphs = [number for number in long if is_paragraph(lines[number])]
    texts: list[list[int]] = []
    for number in paragraphs:
        if texts and number - texts[-1][-1] <= _MOST_BETWEEN:
            texts[-1].append(number)
        else:
            texts.append([number])
    sizes = [sum([len(lines[number]) for number in one]) for one in texts]
    longest = texts[sizes.index(max(sizes))] if texts else (0,)
    return longest[0], longest[-1]


def _shared(lines: Sequence[str], at: int, *, first: int, told: set[str]) -> float:
    """Return how much a line shares with the text from line `first` on, 0 where it cannot head it.

    Half of its words must be the text's, as a teaser among the menus shares only what both tell of,
    and the nearer one counts more.
    """
    line, words = lines[at], stems(lines[at])
    shared = len(words & told)
    is_like = len(line.split()) >= _HEADLINE_WORDS and looks_like_headline(line)
    if not is_like or shared < max(_FEWEST_SHARED, len(words) / 2):
        return 0
    return shared * shared / len(words) / (1 + (first - at) / _FAR)


def _is_headline(lines: Sequence[str], at: int, told: set[str]) -> bool:
    line = lines[at]
    if not (looks_like_headline(line) and is_taken_up(line, told)):
        return False
    return any(
        len(day) <= _LONGEST_DAY and find_date(day) for day in lines[at + 1 : at + 1 + _NEAR]
    )
