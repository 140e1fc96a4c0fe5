"""Lines that are a page's furniture by their own words: buttons, counters, pleas, headings."""

import re
from collections.abc import Callable

from newsparse.languages.language import PageWords
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.counters import is_counter, is_of_player, may_count
from newsparse.reader.dump.rights import RIGHTS_STARTS
from newsparse.reader.dump.teasers import is_paragraph
from newsparse.reader.page_words import OpenedWords, page_words
from newsparse.reader.wordings import begins_with, may_begin_with, normalized

LONGEST = 200
"""Characters of such a line; what is longer is a paragraph."""
_LONGEST_HEADING = 80  # characters of a heading over teasers
_MOST_ASKING = 9  # words of a line that asks to be followed
_COOKIES = "cookie"
QUOTED = "«“„\"'–—-"
"""What a line begins with that somebody says."""
_TYPED_END = re.compile(r"[-–—]{1,3}[^\S\n]?30[^\S\n]?[-–—]{1,3}")
_BARS = re.compile(r"[|•·]|[^\S\n]{2,}")
"""What parts the buttons of a line."""
_POINTER = re.compile(r"[^\n:–—>→]{2,60}(?::|[^\S\n][–—>→])[^\S\n]*\S")


def may_be_furniture(line: str, words: OpenedWords) -> bool:
    """Return at a glance whether a rule may take `line`: by its first word, a number, a sign."""
    if not 0 < len(line) <= LONGEST:
        return False
    if line[0] in RIGHTS_STARTS or line[0].isdigit():
        return True
    return may_begin_with(line, words.openings) or may_count(line)


def is_tail_heading(line: str, language: str | None = None) -> bool:
    """Return whether `line` stands over what is no part of an article: teasers, comments."""
    words = page_words(language)
    return may_be_furniture(line, words) and heads_teasers(line, words)


def closes_text(line: str, words: OpenedWords) -> bool:
    """Return whether no text stands below a line, as below «Читайте также» alone it may not."""
    is_own = may_be_furniture(line, words) and heads_teasers(line, words)
    return is_own and not _points_elsewhere(line, words)


def heads_teasers(line: str, words: PageWords) -> bool:
    """Return whether `line` is a heading over teasers: "Related", «Новости по теме:»."""
    if len(line) > _LONGEST_HEADING or line[0] in QUOTED or line[-1] in ".!?…":
        return False
    return normalized(line) in words.tail_headings or begins_with(line, words.tail_openings)


def is_button(line: str, words: PageWords) -> bool:
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


def asks_consent(line: str, words: PageWords) -> bool:
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


def promotes(line: str, words: PageWords) -> bool:
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


def _asks_to_follow(line: str, words: PageWords) -> bool:
    """«Читайте «Вестник» в Telegram.», "Follow the Courier on Facebook"."""
    several = normalized(line).split()
    return 2 < len(several) <= _MOST_ASKING and several[-1] in words.networks


def promises_letter(line: str, words: PageWords) -> bool:
    """Return whether a line below a page's own promises a letter: "All of Lorne in your inbox"."""
    if not line or len(line) > LONGEST or line[0] in QUOTED or is_paragraph(line):
        return False
    wording = f" {normalized(line)} "
    return any(f" {place} " in wording for place in words.inboxes)


_Rule = Callable[[str, PageWords], bool]
RULES: tuple[_Rule, ...] = (
    is_button,
    _closes,
    is_counter,
    is_of_player,
    _points_elsewhere,
    promotes,
)
FIRST_RULES: tuple[_Rule, ...] = (is_button, asks_consent)
"""Those that may take the first line, which is a headline else."""
