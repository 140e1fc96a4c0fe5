"""Dates as people write them in news, in many languages, read strictly or not at all."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.dates.calendars import ascii_digits
from newsparse.reader.dates.forms import BARE_FORMS, FORMS, Day, Form
from newsparse.reader.dates.times import Time, time_before, time_beside
from newsparse.reader.dates.words import (
    BLANK,
    is_date_word,
    is_filler,
    is_weekday,
    is_year_word,
    month_number,
)


class FoundDate(Struct, frozen=True, kw_only=True, gc=False):
    """A date found in a text.

    `date` is ISO 8601: a date, or a date-time, with its offset where the text gives one. It is
    None where the day does not exist or can be read in two ways, and `warning` then says so.
    `words` is the wording: the text from `start` to `end`. `rule` names the form it is in.
    """

    date: str | None
    words: str
    start: int
    end: int
    rule: str
    warning: str | None = None


def parse_date(text: str, *, language: str | None = None) -> FoundDate | None:
    """Return the date that `text` is, or None where it is none or holds more than a date.

    `language` is a language tag ("ru", "en-GB"): its month names come first, and it decides
    between the two readings of 03/05/2024. Month names of other languages are known as well.
    """
    start = len(text) - len(text.lstrip())
    found = _match(text, start, language, forms=(*FORMS, *BARE_FORMS))
    if found and not text[found.end :].strip(" \t\r\n.,;|"):
        return found
    return _rare(text, language)


def match_date(text: str, start: int = 0, *, language: str | None = None) -> FoundDate | None:
    """Return the date that begins exactly at `start` of `text`, or None; see `parse_date`."""
    return _match(text, start, language, forms=FORMS)


def match_short_date(text: str, start: int, *, language: str | None) -> FoundDate | None:
    """Return the date of a short year that begins at `start`: «7.06.23, 14:35»; see `match_date`.

    It may be a version as well: what stands around it has to tell that it is none.
    """
    return _match(text, start, language, forms=BARE_FORMS)


def find_date(text: str, *, language: str | None = None) -> FoundDate | None:
    """Return the first date in `text`, whatever stands around it; see `parse_date`."""
    if not may_hold_date(text):
        return None
    return (_first_known if len(text) <= _LONGEST_LINE else _first)(text, language)


def _first(text: str, language: str | None) -> FoundDate | None:
    found = (match_date(text, start, language=language) for start in _starts(text))
    return next(filter(None, found), None)


_LONGEST_LINE, _LINES = 200, 64  # characters of a header's line, and lines: many rules read one
_first_known = lru_cache(maxsize=_LINES)(_first)


def may_hold_date(text: str, start: int = 0) -> bool:
    """Return at a glance whether a date may stand in `text` from `start` on: a day and a year.

    What `parse_date`, `match_date` and `find_date` find has both, while of most paragraphs that
    give a year no other number stands near it: «Евро-2016».
    """
    return _DAY_AND_YEAR.search(text, start) is not None


def _starts(text: str) -> Iterator[int]:
    """Yield where a date may begin: at a number or a word of dates, its year not far behind.

    Of most paragraphs most words need not be looked up, which loads the words of all languages.
    """
    year = -1
    for at in _STARTS.finditer(text):
        if year < at.start():
            following = _YEAR.search(text, at.start())
            if following is None:
                return
            year = following.start()
        if year - at.start() <= _YEAR_REACH and _may_begin(text, at):
            yield at.start()


def _may_begin(text: str, at: re.Match[str]) -> bool:
    """Return at a glance whether a date can begin with a number or a word: with one of dates.

    A number stands behind no letter, but where no blanks are set.
    """
    word, before = at[0], text[at.start() - 1 : at.start()]
    if word[0].isdigit():
        first, last = _UNSPACED
        return not before.isalnum() or first <= before <= last
    if is_date_word(word.removesuffix("元年")):
        return True
    return "-" in word and is_date_word(word.partition("-")[0])


_WORD = r"[^\W\d_]+(?:[-\u200c][^\W\d_]+)?"

_STARTS = re.compile(r"(?<![\w.,/:-])(?:\d|[^\W_][^\s\d.,;:：|()/\\–—]*)|(?<=[^\W\d_])\d")
_UNSPACED = "\u3040", "\u9fff"
"""Between them stand the scripts that set no blanks: 更新日2024年."""
_YEAR = re.compile(r"[\d元](?:年|(?<!元)(?:\d{3}|[./]\d\d?[./]\d\d))")
_YEAR_REACH = 60  # characters from the beginning of a date to its year
_APART = rf"\D{{1,{_YEAR_REACH}}}"
_SHORT_YEAR = (
    r"(?:\.?[ -][^\W\d_]{3,12}\.?(?:[ -]['’]?|['’])|,?\s?['’])\d\d(?!\d)"  # 5-Mar-24, 5, '24
)
_DAY_AND_YEAR = re.compile(
    rf"[\d元](?:年|(?<!元)(?:\d{{7}}|[./]\d\d?[./]\d\d|\d{{3}}{_APART}\d|{_APART}\d{{4}}"
    rf"|{_SHORT_YEAR}))"
)
"""A date, or two numbers near each other of which one may be a year."""
_YEAR_NEAR = re.compile(rf"[^\n]{{0,{_YEAR_REACH}}}?(?:{_YEAR.pattern}|\d{_SHORT_YEAR})")
_LEADING_WORD = re.compile(rf"(?P<word>{_WORD})\.?,?{BLANK}+")
_YEAR_WORD = re.compile(rf"{BLANK}*(?P<word>{_WORD})\.?")
_WEEKDAY_AFTER = re.compile(
    rf"(?:{BLANK}*(?P<mark>[,(（])|{BLANK})[ (]*(?P<word>{_WORD})(?!\w)\.?[)）]?"
)
_RUNS_ON = re.compile(r"(?<![日）])(?![\u3040-\u9fff])\w|(?<!）)\d|[./:-]\d")
"""A letter or a digit right behind, but for a script that sets no blanks: 「10:15配信」."""
_FOUR_DIGITS = re.compile(r"(?<!\d)(?<!\s[+-])\d{4}(?!\d)")
"""What may be a year, and no offset: "Tue Mar 5 10:00:00 -0500 2024"."""
_ANY_WORD = re.compile(r"[^\W\d_]{3,}")
_WINDOW = 120
"""Characters in which a date ends, or is none: what makes a search linear in the text."""
_LONGEST = 60  # characters: longer words with a year in them are a sentence, and no date


def _match(
    text: str, start: int, language: str | None, *, forms: Iterable[Form]
) -> FoundDate | None:
    window = ascii_digits(text[start : start + _WINDOW])
    if not _YEAR_NEAR.match(window):
        return None
    before = time_before(window, 0, language or "en")
    begins = tuple(_begins(window, before.end if before else 0))
    by_digit = {
        is_digit: [begin for begin in begins if window[begin : begin + 1].isdigit() is is_digit]
        for is_digit in (True, False)
    }
    for form in forms:
        # Numbers alone show no language: what stands by them is not looked up in all of those.
        known = None if form.is_worded else language or "en"
        for begin in by_digit[form.opens_with_digit]:
            found = form.pattern.match(window, begin)
            day = form.read(found, language) if found else None
            if not day:
                continue
            end = _skip_after(window, day.end, known, told=language)
            inside = time_before(window, day.clock) if day.clock >= 0 else before
            time, end = time_beside(window, end, inside, known)
            if not _RUNS_ON.match(window, end):
                words = text[start : start + end]
                return _found(words, start, day, time=time, rule=form.name)
    return None


def _begins(text: str, start: int) -> Iterator[int]:
    """Yield `start`, then where the words end that lead up to a date: "Tue, ", "Montag, den "."""
    yield start
    weekday = _LEADING_WORD.match(text, start)
    if weekday and is_weekday(weekday["word"]):
        start = weekday.end()
        yield start
    filler = _LEADING_WORD.match(text, start)
    if filler and is_filler(filler["word"]):
        yield filler.end()


def _skip_after(text: str, start: int, language: str | None, *, told: str | None) -> int:
    """Return where the words end that follow a date and belong to it: «года», «, вторник».

    A weekday that nothing sets off is one in the language `told`: "5 mars 2024 La" has none,
    though «la» is Saturday in Finnish.
    """
    year_word = _YEAR_WORD.match(text, start)
    if year_word and is_year_word(year_word["word"], language):
        start = year_word.end()
    weekday = _WEEKDAY_AFTER.match(text, start)
    if weekday is None:
        return start
    is_set_off = weekday["mark"] and len(weekday["word"]) > 1  # "2024, p. 3" has no weekday
    spoken = language if is_set_off else language or told or "en"
    return weekday.end() if is_weekday(weekday["word"], spoken) else start


def _as_weekday_says(day: Day, words: str) -> Day:
    """Return a day of two readings as the weekday beside it says: "Thursday, 9/12/2024".

    Such a day is English, as the names are that Python has.
    """
    named = tuple(fold(word) for word in _ANY_WORD.findall(words) if is_weekday(word, "en"))
    both = (day, replace(day, month=day.day, day=day.month))
    told = [
        one
        for one in both
        if f"{datetime(one.year, one.month, one.day):%A}".lower().startswith(named)
    ]
    return replace(told[0], ambiguous=False) if len(told) == 1 else day


def _found(words: str, start: int, day: Day, *, time: Time | None, rule: str) -> FoundDate:
    date, warning = None, None
    day = _as_weekday_says(day, words) if day.ambiguous else day
    if day.ambiguous:
        warning = f"The date “{words}” can be read in two ways; the article is left without one."
    else:
        try:
            date = _isoformat(datetime(day.year, day.month, day.day), time)
        except ValueError:
            warning = f"The date “{words}” does not exist; the article is left without one."
    return FoundDate(
        date=date, words=words, start=start, end=start + len(words), rule=rule, warning=warning
    )


def _isoformat(day: datetime, time: Time | None) -> str:
    if time is None:
        return day.date().isoformat()
    moment = day.replace(hour=time.hour, minute=time.minute, second=time.second)
    return moment.replace(tzinfo=time.zone).isoformat()


def _rare(text: str, language: str | None) -> FoundDate | None:
    """Leave to dateutil what has a four-digit year and a month's name, in whatever order."""
    words = text.strip()
    if len(words) > _LONGEST or len(_FOUR_DIGITS.findall(words)) != 1:
        return None
    if not any(month_number(word, language) for word in _ANY_WORD.findall(words)):
        return None
    from newsparse.reader.dates.rare import read_rare

    date = read_rare(words, language)
    if date is None or date[:4] not in _FOUR_DIGITS.findall(ascii_digits(words)):
        return None  # "5-7 March 2024", of which dateutil makes 20:24 on 7 March 2005
    start = text.index(words)
    return FoundDate(date=date, words=words, start=start, end=start + len(words), rule="rare")
