"""When a page's article was published, and when it was last changed."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from itertools import chain, takewhile

from msgspec import structs

from newsparse.model import FieldEvidence
from newsparse.reader.dates.dates import find_date, parse_date
from newsparse.reader.lazy import Lazy
from newsparse.reader.page.fields.days import (
    day_of,
    days_between,
    doubt_of,
    is_offset,
    is_somewhere,
    readings,
    same_day,
    utc_moment,
)
from newsparse.reader.page.fields.declared_dates import (
    declared_modified,
    item_published,
    json_ld_page,
    json_ld_published,
    meta_alike,
    meta_published,
    url_date,
    url_month,
    url_year,
)
from newsparse.reader.page.fields.evidence import Page, Rule, candidates, decide
from newsparse.reader.page.fields.field_lines import all_field_lines
from newsparse.reader.page.fields.shown_dates import order_of_dates, shown_dates
from newsparse.reader.page.fields.stored_fields import stored_date
from newsparse.reader.page.fields.vicinity import above_text
from newsparse.reader.page.markup import declared_value

_UNDECIDED = (None, "en")
"""The languages in which 03/05/2024 can be read in two ways."""
_LEADS_ON = re.compile(r"\d\s*:\s*$")
"""A date before a colon is of what follows: "Effective beginning 6/2/2025:"."""
_ATTRIBUTE = re.compile(r"[\d-]+T\d")
"""How a time in a tag's attribute begins."""
_LONGEST_LINE = 60  # characters of a line that is a date and little else
_DAY_ALONE = re.compile(r"(?<!\d)\d\d?(?!\d)")
_ZONES_AND_NIGHTS = 2  # days


def read_date(page: Page) -> tuple[str | None, FieldEvidence | None]:
    """Return the date of publication, ISO 8601, and why it is that one.

    Where English dates that can be read in two ways give none, the other dates on the page tell
    which of the two it writes.
    """
    return (
        _decided(page, DATE_RULES)
        or _decided(_settled(page), DATE_RULES)
        or _decided(page, LAST_RESORTS)
        or (None, None)
    )


def _decided(page: Page | None, rules: tuple[Rule, ...]) -> tuple[str, FieldEvidence] | None:
    if page is None:
        return None
    return decide(candidates(page, rules, page.day), explain=page.explain)


def _settled(page: Page) -> Page | None:
    """Return `page` with the English that its dates are written in, None where none shows."""
    if page.language not in _UNDECIDED:
        return None
    order = order_of_dates(page.texts())
    return _in_language(page, order) if order else None


def _in_language(page: Page, tag: str) -> Page:
    stated = (text for text in above_text(page.nearby) if not _LEADS_ON.search(text))
    shown = Lazy(shown_dates(stated, language=tag))
    day = cache(partial(day_of, language=tag))
    return structs.replace(page, language=tag, shown=shown, day=day)


def local_day(page: Page) -> Iterator[str]:
    """Yield the day of a moment declared in UTC as the clocks have it where the page was made.

    A day in the evening there is the next one in UTC, or the one before. It shows in a declared
    time with an offset, in the date near the headline, or in the address. Where none is declared,
    it may be that of the `<time>` near the headline, and what is printed for it.
    """
    declared = _first_date(_declared(page), page)
    day = declared or next(_published(page), None)
    moment = utc_moment(day)
    if day is None or moment is None:
        return
    shown = [one for one in page.shown if not one.updated]
    printed = [one for one in shown if declared or not _ATTRIBUTE.match(one.words)]
    if any(same_day(one.date, day) for one in printed):
        return
    local = (words for words in _declared(page) if is_offset(page.day(words), moment))
    for words in chain(local, (one.words for one in printed[:1]), url_date(page)):
        other = page.day(words)
        if other and not same_day(other, day) and is_somewhere(other, moment):
            yield words


def _published(page: Page) -> Iterator[str]:
    """Yield the dates near the headline that are of no change."""
    return (one.date for one in page.shown if not one.updated)


def shown_declared_date(page: Page) -> Iterator[str]:
    """Yield the declared time that the page shows, where it declares two to the minute."""
    first, second = (
        next(((words, day) for words in rule(page) if (day := page.day(words))), ("", ""))
        for rule in (json_ld_published, meta_published)
    )
    if "T" in first[1] and "T" in second[1] and not same_day(first[1], second[1]):
        shown = next(_published(page), "")
        if same_day(shown, second[1]):
            yield second[0]


def earlier_visible_date(page: Page) -> Iterator[str]:
    """Yield the date near the headline where it is days earlier than the only one declared.

    The printed date is then that of publication, and the declared one that of a later save or of
    the move to another publishing system. Of a day's difference, time zones may be the reason.
    """
    shown = next((one for one in page.shown if not one.updated), None)
    declared = _first_date(_declared(page), page)
    if shown is None or declared is None or days_between(shown.date, declared) <= _ZONES_AND_NIGHTS:
        return
    if not _is_agreed(declared, page) and declared[:10] not in readings(shown.words):
        yield shown.words


def printed_moment(page: Page) -> Iterator[str]:
    """Yield the date near the headline that is printed with the time of day, no change's.

    No counter and no list tells it so exactly: a declared day that differs is that of a draft, or
    of an older article at the same address. Of a time in a tag's attribute nobody reads that.
    """
    shown = next((one for one in page.shown if not one.updated), None)
    declared = _first_date(_declared(page), page)
    if shown is None or declared is None or same_day(shown.date, declared):
        return
    if "T" in shown.date and not _ATTRIBUTE.match(shown.words):
        yield shown.words


def visible_date(page: Page) -> Iterator[str]:
    """Yield the dates near the headline that are of no change, and of the month in the address.

    None where one that can be read in two ways stands before them: the article's is that one.
    """
    month = url_month(page) or ""
    shown = (one.words for one in page.shown if not one.updated and one.date.startswith(month))
    first = next(shown, None)
    if first is not None and not _is_behind_undecided(first, page):
        yield first
        yield from shown


def _is_behind_undecided(date: str, page: Page) -> bool:
    """Return whether a line with a date that can be read in two ways stands before `date`."""
    if page.language not in _UNDECIDED:
        return False
    lines = takewhile(lambda line: date not in line, (near.text for near in page.nearby))
    numeric = (line for line in lines if len(line) <= _LONGEST_LINE and "/" in line)
    read = (find_date(line, language=page.language) for line in numeric)
    return any(found is not None and found.date is None for found in read)


def yearless_date(page: Page) -> Iterator[str]:
    """Yield the day and month near the headline with the year that stands in the address.

    "Friday, May 4" at /2018/05/night-bus is "Friday, May 4, 2018".
    """
    year, month = url_year(page), url_month(page)
    for near in page.nearby if year else ():
        if near.below or len(near.text) > _LONGEST_LINE or not _DAY_ALONE.search(near.text):
            continue
        for words in (f"{near.text} {year}", f"{year}年{near.text}"):
            found = find_date(words, language=page.language)
            if found and str(year) in found.words and (found.date or "").startswith(month or ""):
                yield found.words


def visible_update(page: Page) -> Iterator[str]:
    """Yield the dates of a change, near the headline or in microdata, where no other is shown."""
    yield from (shown.words for shown in page.shown if shown.updated)
    for node in page.markup.items.get("datemodified", ()):
        if node.first_child is not None:
            yield declared_value(node)


def only_date(page: Page) -> Iterator[str]:
    """Yield the date that stands anywhere on the page where no other does.

    Those that a label calls the date of publication go before others, and dates of a change count
    only where there is none of another kind.
    """
    lines = all_field_lines(page.texts())
    shown = list(shown_dates(lines, language=page.language))
    published = [one for one in shown if not one.updated]
    alike = [one for one in published if one.labelled] or published or shown
    is_alone = alike[:1] and (alike[0].labelled or len({one.date[:10] for one in alike}) == 1)
    if is_alone and not _is_behind_undecided(alike[0].words, page):
        yield alike[0].words


DATE_RULES: tuple[Rule, ...] = (
    local_day,
    shown_declared_date,
    earlier_visible_date,
    printed_moment,
    json_ld_published,
    meta_published,
    item_published,
    json_ld_page,
    visible_date,
    meta_alike,
    url_date,
)
"""Where the date of publication is looked for, best first."""

LAST_RESORTS: tuple[Rule, ...] = (
    visible_update,
    yearless_date,
    stored_date,
    only_date,
)
"""Asked where those give nothing: for the last two, all scripts and the whole page are read."""


def doubtful_date(page: Page) -> tuple[str, str] | None:
    """Return the wording of the first date that is declared or shown and cannot be, and why."""
    read = chain(
        (parse_date(words, language=page.language) for words in _declared(page)),
        (find_date(near.text, language=page.language) for near in page.nearby),
    )
    doubts = ((found.words, doubt) for found in read if found and (doubt := doubt_of(found)))
    return next(doubts, None)


def read_date_modified(page: Page) -> str | None:
    """Return when the page says the article was last changed, ISO 8601."""
    return _first_date(declared_modified(page), page)


def _declared(page: Page) -> Iterator[str]:
    return chain(json_ld_published(page), meta_published(page), item_published(page))


def _is_agreed(declared: str, page: Page) -> bool:
    """Return whether two sources of different kinds say that the day is that of `declared`."""
    rules = (json_ld_published, meta_published, item_published, url_date)
    said = [_first_date(rule(page), page) for rule in rules]
    agreeing = [day for day in said if day and abs(days_between(day, declared)) < _ZONES_AND_NIGHTS]
    return len(agreeing) > 1 or any(same_day(day, declared) for day in _published(page))


def _first_date(wordings: Iterable[str], page: Page) -> str | None:
    return next(filter(None, map(page.day, wordings)), None)
