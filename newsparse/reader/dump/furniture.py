"""What was copied with an article from its page and is none of it: buttons, counters, teasers.

A heading such as "Related" takes the teasers below it along, and a line counts only where it stands
apart: one that goes on with the line above is text.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.languages.language import PageWords
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.bare import Bare, without_lines
from newsparse.reader.dump.counters import (
    counts_comments,
    cut_counters,
    is_count_below_date,
)
from newsparse.reader.dump.furniture_lines import (
    FIRST_RULES,
    LONGEST,
    RULES,
    asks_consent,
    closes_text,
    heads_teasers,
    is_button,
    may_be_furniture,
    promises_letter,
    promotes,
)
from newsparse.reader.dump.header.papers import is_section_name
from newsparse.reader.dump.rights import claims_rights
from newsparse.reader.dump.teasers import end_of_teasers, is_paragraph, is_sentence_apart, is_text
from newsparse.reader.dump.whole_pages import Page, article_in_page
from newsparse.reader.page_words import OpenedWords, page_words
from newsparse.reader.wordings import begins_with, normalized

_SHORT = 40
"""Characters of a line that no wrapping has cut: there is room for more."""
_FEWEST_IN_MENU = 3  # lines: two sections may stand above a headline
_LONG_REPEATED = 50
"""Characters of a line that stands twice: shorter ones are a song's."""
_LEAST_TITLE = 10  # characters of a headline that a line does not name by chance
_IN_COMMENT = 12  # lines from the heading to the button below the first comment
_SENTENCE_ENDS = ".!?…»”\"')"
_UNTOLD = (
    "Many short lines stand above the text, as the menus of a page do: the headline may be "
    "{which}. Copy the page from its headline on."
)


def without_furniture(text: str, language: str | None) -> Bare:
    """Return `text`, an article's, without the lines that are of the page it was copied from.

    `language` is a language tag. The first line with words stays, unless it is a button, asks for
    consent or opens a menu; counters are cut off the lines of a header.
    """
    words = page_words(language)
    lines = text.split("\n")
    counters = cut_counters(lines, words)
    stripped = [line.strip() for line in lines]
    page = article_in_page(stripped, lambda line: closes_text(line, words))
    if page.start:  # the header of a page copied whole stands below its menus
        header = lines[page.start :]
        counters += cut_counters(header, words)
        lines[page.start :] = header
        stripped = [line.strip() for line in lines]
    own = set(_furniture(stripped, page, language))
    bare = without_lines(lines, own, "\n".join(lines))
    warnings: tuple[str, ...] = ()
    if page.doubt is not None:
        which = f"“{page.doubt}” as well" if page.doubt else "among them"
        warnings = (_UNTOLD.format(which=which),)
    return Bare(bare.text, (*counters, *bare.own), warnings)


def _furniture(lines: Sequence[str], page: Page, language: str | None) -> Iterator[int]:
    """Yield the numbers of the lines, without outer blanks, that are the page's."""
    words = page_words(language)
    start = next((number for number, line in enumerate(lines) if line), 0)
    first = done = page.start or _end_of_menu(lines, start, words, language)
    yield from range(start, first)
    yield from range(page.end, len(lines))
    whole, lines = lines, lines[: page.end]
    texts = [number for number, line in enumerate(lines) if is_text(line)]
    opening, last_text = (texts[0], _last_text(lines, words)) if texts else (len(lines),) * 2
    last_paragraph = next((one for one in reversed(texts) if is_paragraph(lines[one])), -1)
    yield from _repeats(lines)
    taken = -1
    for number, line in enumerate(lines):
        if number < done:
            continue
        if taken == number - 1 > opening and promises_letter(line, words):
            taken = number
            yield number
            continue
        if not may_be_furniture(line, words):
            continue
        if number - 1 != taken and not _stands_apart(lines, number):
            continue
        is_below = number > max(opening, last_paragraph) and counts_comments(line, words)
        if is_below or (number > opening and _heads_comments(whole, number, words)):
            done = len(lines)
            yield from range(number, done)
        elif _is_own(lines, number, words, is_first=number == first, is_above=number < opening):
            taken = number
            yield number
        elif number > first and heads_teasers(line, words):
            done = end_of_teasers(lines, number + 1) if number < last_text else len(lines)
            yield from range(number, done)


def _is_own(
    lines: Sequence[str], number: int, words: PageWords, *, is_first: bool, is_above: bool
) -> bool:
    """Return whether a line by itself is the page's: the first, one above the text, or another."""
    line = lines[number]
    if any(rule(line, words) for rule in (FIRST_RULES if is_first else RULES)):
        return True
    return is_count_below_date(lines, number) if is_above else claims_rights(line, words)


def _repeats(lines: Sequence[str]) -> Iterator[int]:
    """Yield the lines that say again what the one above says: a caption and its picture's text."""
    long = [number for number, line in enumerate(lines) if len(line) >= _LONG_REPEATED]
    for above, number in pairwise(long):
        is_same = lines[above] == lines[number] and not is_text(lines[number])
        if is_same and not any(lines[above + 1 : number]):
            yield number


def _stands_apart(lines: Sequence[str], number: int) -> bool:
    """Return whether a line is none that goes on with the one above, cut at a width."""
    above = lines[number - 1] if number else ""
    is_cut = _SHORT <= len(above) <= LONGEST and above[-1] not in _SENTENCE_ENDS
    return not is_cut or find_date(above) is not None  # a header's


def _end_of_menu(lines: Sequence[str], first: int, words: PageWords, language: str | None) -> int:
    """Return where the menu ends that `lines` begin with: buttons and sections, «Меню / Спорт»."""
    count, end = 0, first
    for number in range(first, len(lines)):
        line = lines[number]
        is_of_menu = line and (is_button(line, words) or asks_consent(line, words))
        if line and not (is_of_menu or is_section_name(line, language)):
            break
        count += bool(line)
        end = number + 1
    return end if count >= _FEWEST_IN_MENU else first


def _heads_comments(lines: Sequence[str], number: int, words: OpenedWords) -> bool:
    """Return whether a heading stands over what readers wrote, to which one may reply.

    «Читайте также: Мост закрыт» and «Подписывайтесь на нас» stand over none, however near one is.
    """
    line = lines[number]
    if line[0].isdigit() or line.rstrip(")")[-1:].isdigit():
        is_heading = counts_comments(line, words) or _counts_on_title(line, lines)
    else:
        is_heading = heads_teasers(line, words) and not (
            begins_with(line, words.read_more) or promotes(line, words)
        )
    below = lines[number + 1 :][:_IN_COMMENT] if is_heading else ()
    return any(len(line) <= _SHORT and normalized(line) in words.replies for line in below)


def _counts_on_title(line: str, lines: Sequence[str]) -> bool:
    """Return whether a line counts what is said of the first of `lines`: "2 thoughts on “Tar”"."""
    title = next(filter(None, lines), "")
    return len(title) >= _LEAST_TITLE and title in line[1:]


def _last_text(lines: Sequence[str], words: OpenedWords) -> int:
    """Return the number of the last line of text: also a short sentence that stands apart."""
    return next(
        (
            number
            for number in range(len(lines) - 1, -1, -1)
            if (is_text(lines[number]) or is_sentence_apart(lines, number))
            and not (may_be_furniture(lines[number], words) and _is_pages(lines[number], words))
        ),
        len(lines) - 1,
    )


def _is_pages(line: str, words: OpenedWords) -> bool:
    return any(rule(line, words) for rule in RULES) or claims_rights(line, words)
