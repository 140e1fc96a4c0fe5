"""What was copied with an article from its page and is none of it: buttons, counters, teasers.

A rule says by a line's own words that it is furniture. A heading such as "Related" takes the
teasers below it along.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from newsparse.languages.language import PageWords
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.bare import Bare, without_lines
from newsparse.reader.dump.counters import (
    counts_comments,
    cut_counters,
    is_count_below_date,
    is_counter,
    is_of_player,
    may_count,
)
from newsparse.reader.dump.header.mastheads import is_section_name
from newsparse.reader.dump.rights import RIGHTS_STARTS, claims_rights
from newsparse.reader.dump.teasers import end_of_teasers, is_paragraph, is_sentence_apart, is_text
from newsparse.reader.dump.whole_pages import Page, article_in_page
from newsparse.reader.page_words import OpenedWords, page_words
from newsparse.reader.wordings import begins_with, may_begin_with, normalized

_LONGEST = 200
"""Characters of such a line; what is longer is a paragraph."""
_LONGEST_HEADING = 80  # characters of a heading over teasers
_SHORT = 40
"""Characters of a line that no wrapping has cut: there is room for more."""
_FEWEST_IN_MENU = 3  # lines: two sections may stand above a headline
_LONG_REPEATED = 50
"""Characters of a line that stands twice: shorter ones are a song's."""
_MOST_ASKING = 9  # words of a line that asks to be followed
_LEAST_TITLE = 10  # characters of a headline that a line does not name by chance
_IN_COMMENT = 12  # lines from the heading to the button below the first comment
_SENTENCE_ENDS = ".!?…»”\"')"
_COOKIES = "cookie"
_UNTOLD = (
    "Many short lines stand above the text, as the menus of a page do: the headline may be "
    "{which}. Copy the page from its headline on."
)
QUOTED = "«“„\"'–—-"
"""What a line begins with that somebody says."""
_TYPED_END = re.compile(r"[-–—]{1,3}[^\S\n]?30[^\S\n]?[-–—]{1,3}")
_BARS = re.compile(r"[|•·]|[^\S\n]{2,}")
"""What parts the buttons of a line."""
_POINTER = re.compile(r"[^\n:–—>→]{2,60}(?::|[^\S\n][–—>→])[^\S\n]*\S")


def without_furniture(text: str, language: str | None) -> Bare:
    """Return `text`, an article's, without the lines that are of the page it was copied from.

    `language` is a language tag. The first line with words stays, unless it is a button, asks for
    consent or opens a menu; counters are cut off the lines of a header.
    """
    lines = text.split("\n")
    counters = cut_counters(lines, page_words(language))
    stripped = [line.strip() for line in lines]
    words = page_words(language)
    page = article_in_page(stripped, lambda line: _closes_text(line, words))
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
        if taken == number - 1 > opening and _promises_letter(line, words):
            taken = number
            yield number
            continue
        if not _may_be_furniture(line, words):
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
        elif number > first and _is_heading(line, words):
            done = end_of_teasers(lines, number + 1) if number < last_text else len(lines)
            yield from range(number, done)


def _is_own(
    lines: Sequence[str], number: int, words: PageWords, *, is_first: bool, is_above: bool
) -> bool:
    """Return whether a line by itself is the page's: the first, one above the text, or another."""
    line = lines[number]
    if any(rule(line, words) for rule in (_FIRST_RULES if is_first else _RULES)):
        return True
    return is_count_below_date(lines, number) if is_above else claims_rights(line, words)


def _repeats(lines: Sequence[str]) -> Iterator[int]:
    """Yield the lines that say again what the one above says: a caption and its picture's text."""
    long = [number for number, line in enumerate(lines) if len(line) >= _LONG_REPEATED]
    for above, number in pairwise(long):
        is_same = lines[above] == lines[number] and not is_text(lines[number])
        if is_same and not any(lines[above + 1 : number]):
            yield number


def _may_be_furniture(line: str, words: OpenedWords) -> bool:
    """Return at a glance whether a rule may take `line`: by its first word, a number, a sign."""
    if not 0 < len(line) <= _LONGEST:
        return False
    if line[0] in RIGHTS_STARTS or line[0].isdigit():
        return True
    return may_begin_with(line, words.openings) or may_count(line)


def _stands_apart(lines: Sequence[str], number: int) -> bool:
    """Return whether a line is none that goes on with the one above, cut at a width."""
    above = lines[number - 1] if number else ""
    is_cut = _SHORT <= len(above) <= _LONGEST and above[-1] not in _SENTENCE_ENDS
    return not is_cut or find_date(above) is not None  # a header's


def _end_of_menu(lines: Sequence[str], first: int, words: PageWords, language: str | None) -> int:
    """Return where the menu ends that `lines` begin with: buttons and sections, «Меню / Спорт»."""
    count, end = 0, first
    for number in range(first, len(lines)):
        line = lines[number]
        is_of_menu = line and (_is_button(line, words) or _asks_consent(line, words))
        if line and not (is_of_menu or is_section_name(line, language)):
            break
        count += bool(line)
        end = number + 1
    return end if count >= _FEWEST_IN_MENU else first


def _is_button(line: str, words: PageWords) -> bool:
    """«Поделиться», "Subscribe | Log in", „Artikel teilen“: the whole line, or each part of it."""
    if line[0] in QUOTED:
        return False
    wording = normalized(line)
    if wording in words.buttons or wording in words.letters:
        return True
    pieces = [word for word in wording.split() if word not in words.button_joints]
    parted = filter(None, map(normalized, _BARS.split(line))) if _BARS.search(line) else pieces
    return len(pieces) > 1 and (
        words.buttons.issuperset(pieces) or words.buttons.issuperset(parted)
    )


def _closes(line: str, words: PageWords) -> bool:
    """«Конец статьи», "[END OF ARTICLE]", "--- Ende des Artikels ---", "-30-": the whole line."""
    return normalized(line) in words.closings or _TYPED_END.fullmatch(line) is not None


def _asks_consent(line: str, words: PageWords) -> bool:
    """Return whether a line is that about cookies, which may stand above all else."""
    return _COOKIES in line.lower() and begins_with(line, words.promotions)


def _points_elsewhere(line: str, words: PageWords) -> bool:
    """«Читайте также: Мост закрыт», "Read more: ...", „Lesen Sie auch – ...“.

    "Filed under: bridge, river" is a field.
    """
    if not _POINTER.match(line):
        return False
    pointer = normalized(re.split(r"[:–—>→]", line, maxsplit=1)[0])
    return pointer in words.read_more and pointer not in vocabulary(None).tag_labels


def _promotes(line: str, words: PageWords) -> bool:
    """«Подписывайтесь на наш канал», "Sign up for our newsletter", "All rights reserved".

    "This article was originally published on June 7, 2023." tells the day, and stays.
    """
    if line[0] in QUOTED:
        return False
    is_asking = line.partition(" ")[0].lower() in words.follow and _asks_to_follow(line, words)
    if is_asking or begins_with(line, words.paywall):
        return True
    is_dated = find_date(line.replace(":", ": ")) is not None  # "Last updated:October 1, 2024"
    return begins_with(line, words.promotions) and not is_dated


def _promises_letter(line: str, words: PageWords) -> bool:
    """Return whether a line below a page's own promises a letter: "All of Lorne in your inbox"."""
    if not line or len(line) > _LONGEST or line[0] in QUOTED or is_paragraph(line):
        return False
    wording = f" {normalized(line)} "
    return any(f" {place} " in wording for place in words.inboxes)


def _asks_to_follow(line: str, words: PageWords) -> bool:
    """«Читайте «Вестник» в Telegram.», "Follow the Courier on Facebook"."""
    several = normalized(line).split()
    return 2 < len(several) <= _MOST_ASKING and several[-1] in words.networks


_Rule = Callable[[str, PageWords], bool]
_RULES: tuple[_Rule, ...] = (
    _is_button,
    _closes,
    is_counter,
    is_of_player,
    _points_elsewhere,
    _promotes,
)
_FIRST_RULES: tuple[_Rule, ...] = (_is_button, _asks_consent)
"""Those that may take the first line, which is a headline else."""


def is_tail_heading(line: str, language: str | None = None) -> bool:
    """Return whether `line` stands over what is no part of an article: teasers, comments."""
    words = page_words(language)
    return _may_be_furniture(line, words) and _is_heading(line, words)


def _closes_text(line: str, words: OpenedWords) -> bool:
    """Return whether no text stands below a line, as below «Читайте также» alone it may not."""
    is_own = _may_be_furniture(line, words) and _is_heading(line, words)
    return is_own and not _points_elsewhere(line, words)


def _is_heading(line: str, words: PageWords) -> bool:
    """Return whether `line` is a heading over teasers: "Related", «Новости по теме:»."""
    if len(line) > _LONGEST_HEADING or line[0] in QUOTED or line[-1] in ".!?…":
        return False
    return normalized(line) in words.tail_headings or begins_with(line, words.tail_openings)


def _heads_comments(lines: Sequence[str], number: int, words: OpenedWords) -> bool:
    """Return whether a heading stands over what readers wrote, to which one may reply.

    «Читайте также: Мост закрыт» and «Подписывайтесь на нас» stand over none, however near one is.
    """
    line = lines[number]
    if line[0].isdigit() or line.rstrip(")")[-1:].isdigit():
        is_heading = counts_comments(line, words) or _counts_on_title(line, lines)
    else:
        is_heading = _is_heading(line, words) and not (
            begins_with(line, words.read_more) or _promotes(line, words)
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
            and not (_may_be_furniture(lines[number], words) and _is_pages(lines[number], words))
        ),
        len(lines) - 1,
    )


def _is_pages(line: str, words: OpenedWords) -> bool:
    return any(rule(line, words) for rule in _RULES) or claims_rights(line, words)
