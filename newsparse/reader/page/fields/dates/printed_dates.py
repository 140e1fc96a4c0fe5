"""Days that are printed near the headline, held against those that the page declares."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from newsparse.reader.page.fields.dates.days import (
    days_between,
    is_offset,
    is_somewhere,
    readings,
    same_day,
    utc_moment,
)
from newsparse.reader.page.fields.dates.declared_dates import (
    item_published,
    json_ld_published,
    meta_published,
    url_date,
)
from newsparse.reader.page.fields.evidence import Page

_ATTRIBUTE = re.compile(r"[\d-]+T\d")
"""How a time in a tag's attribute begins."""
_JOURNALS = {"citationpublicationdate", "citationonlinedate", "citationdate"}
"""What journals declare; they print when a paper was received, and accepted, too."""
_ZONES_AND_NIGHTS = 2  # days


def local_day(page: Page) -> Iterator[str]:
    """Yield the day of a moment declared in UTC as the clocks have it where the page was made.

    A day in the evening there is the next one in UTC, or the one before. It shows in a declared
    time with an offset, in the date near the headline, or in the address.
    """
    declared = first_date(declared_published(page), page)
    moment = utc_moment(declared)
    if declared is None or moment is None:
        return
    shown = [one for one in page.shown if not one.updated]
    if any(same_day(one.date, declared) for one in shown):
        return
    local = (words for words in declared_published(page) if is_offset(page.day(words), moment))
    for words in chain(local, (one.words for one in shown[:1]), url_date(page)):
        day = page.day(words)
        if day and not same_day(day, declared) and is_somewhere(day, moment):
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
    What a journal prints may be when it received a paper.
    """
    if not _JOURNALS.isdisjoint(page.markup.meta):
        return
    shown = next((one for one in page.shown if not one.updated), None)
    declared = first_date(declared_published(page), page)
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
    declared = first_date(declared_published(page), page)
    if shown is None or declared is None or same_day(shown.date, declared):
        return
    if "T" in shown.date and not _ATTRIBUTE.match(shown.words):
        yield shown.words


def declared_published(page: Page) -> Iterator[str]:
    """Yield what JSON-LD, meta tags and items declare for the date of publication."""
    return chain(json_ld_published(page), meta_published(page), item_published(page))


def _is_agreed(declared: str, page: Page) -> bool:
    """Return whether two sources of different kinds say that the day is that of `declared`."""
    rules = (json_ld_published, meta_published, item_published, url_date)
    said = [first_date(rule(page), page) for rule in rules]
    agreeing = [day for day in said if day and abs(days_between(day, declared)) < _ZONES_AND_NIGHTS]
    return len(agreeing) > 1 or any(same_day(day, declared) for day in _published(page))


def first_date(wordings: Iterable[str], page: Page) -> str | None:
    """Return the first of `wordings` that is a date, ISO 8601."""
    return next(filter(None, map(page.day, wordings)), None)
