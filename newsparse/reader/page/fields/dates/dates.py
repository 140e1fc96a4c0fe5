"""When a page's article was published, and when it was last changed."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import chain, islice, takewhile
from urllib.parse import urlsplit

from msgspec import structs

from newsparse.model import FieldEvidence
from newsparse.reader.dates.dates import find_date, parse_date
from newsparse.reader.lazy import Lazy
from newsparse.reader.page.content.suspect import ENOUGH
from newsparse.reader.page.fields.authors.posted_notes import closing_notes, posted_on
from newsparse.reader.page.fields.dates.days import day_of, doubt_of
from newsparse.reader.page.fields.dates.declared_dates import (
    card_date,
    declared_modified,
    event_days,
    item_published,
    json_ld_page,
    json_ld_published,
    json_ld_video,
    meta_alike,
    meta_called_date,
    meta_published,
    slug_date,
    url_date,
    url_month,
    url_year,
)
from newsparse.reader.page.fields.dates.printed_dates import (
    declared_published,
    earlier_visible_date,
    first_date,
    local_day,
    printed_moment,
    shown_declared_date,
)
from newsparse.reader.page.fields.dates.shown_dates import (
    ShownDate,
    days_alone,
    order_of_dates,
    shown_dates,
)
from newsparse.reader.page.fields.evidence import Page, Rule, candidates, decide
from newsparse.reader.page.fields.field_lines import field_lines
from newsparse.reader.page.fields.nodes import COMMENTS
from newsparse.reader.page.fields.stored_fields import stamped_date, stored_date, told_date
from newsparse.reader.page.fields.vicinity import above_text
from newsparse.reader.page.markup import declared_value, text_stretches

_UNDECIDED = (None, "en")
"""The languages in which 03/05/2024 can be read in two ways."""
_LEADS_ON = re.compile(r"\d\s*:\s*$")
"""A date before a colon is of what follows: "Effective beginning 6/2/2025:"."""
_LONGEST_LINE = 60  # characters of a line that is a date and little else
_SHORTEST_PATH = 5  # characters of an address that is a page's own: "/news" is a list of them
_MOST_TEASERS = 3
_LONGEST_TEASER = 500  # letters
_DAY_ALONE = re.compile(r"(?<!\d)\d\d?(?!\d)")


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
    shown = Lazy(days_alone(stated, language=tag))
    day = cache(partial(day_of, language=tag))
    return structs.replace(page, language=tag, shown=shown, day=day)


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
    only where there is none of another kind. None of a comment does.
    """
    shown = [*shown_dates(page.lines(), language=page.language)]
    yield from _only([*_own(shown, page)], page)


def _own(shown: Sequence[ShownDate], page: Page) -> Iterator[ShownDate]:
    """Yield those of the dates on a page that no comment and no event has.

    Nor what stands outside its `<main>`, but with a label: "Friday, 5 May 2024" is the day on
    which it was saved.
    """
    comments, main = (
        page.body.css(names) if page.body and shown else ()
        for names in (f"{COMMENTS},blockquote", "main")
    )
    others, own = ([node.text() for node in nodes] for nodes in (comments, main))
    if page.heading:
        others = [text for text in others if page.heading not in text]
        own = [text for text in own if page.heading in text or len(text) >= ENOUGH]
    of_event = event_days(page) if shown else ()
    for one in shown:
        is_told = one.labelled or one.updated or not own
        is_of_event = one.date[:10] in of_event and not one.labelled
        is_others = is_of_event or any(one.words in text for text in others)
        if not is_others and (is_told or any(one.words in text for text in own)):
            yield one


def _only(shown: Sequence[ShownDate], page: Page) -> Iterator[str]:
    published = [one for one in shown if not one.updated]
    alike = [one for one in published if one.labelled] or published or shown
    is_alone = (
        alike[:1]
        and not alike[0].of_span
        and (alike[0].labelled or len({one.date[:10] for one in alike}) == 1)
    )
    if is_alone and not _is_behind_undecided(alike[0].words, page):
        yield alike[0].words


def own_teaser(page: Page) -> Iterator[str]:
    """Yield the date in a link that leads to the page itself, as a list of news on it has one."""
    path = urlsplit(page.url or "").path.rstrip("/")
    links = page.body.css("a[href]") if page.body and len(path) > _SHORTEST_PATH else ()
    own = (link for link in links if (link.attributes.get("href") or "").rstrip("/").endswith(path))
    for link in islice(own, _MOST_TEASERS):
        stretches = text_stretches(link)
        if sum(map(len, stretches)) <= _LONGEST_TEASER:
            lines = (line for line in stretches if len(line) <= _LONGEST_LINE)
            yield from (one.words for one in days_alone(lines, language=page.language))


def closing_date(page: Page) -> Iterator[str]:
    """Yield the only date that closes the text, where the page shows several."""
    lines = chain.from_iterable(map(field_lines, closing_notes(page)))
    yield from _only([*_own([*shown_dates(lines, language=page.language)], page)], page)


DATE_RULES: tuple[Rule, ...] = (
    local_day,
    shown_declared_date,
    earlier_visible_date,
    printed_moment,
    json_ld_published,
    meta_published,
    item_published,
    json_ld_page,
    json_ld_video,
    visible_date,
    meta_alike,
    url_date,
)
"""Where the date of publication is looked for, best first."""

LAST_RESORTS: tuple[Rule, ...] = (
    card_date,
    meta_called_date,
    posted_on,
    visible_update,
    yearless_date,
    stored_date,
    told_date,
    stamped_date,
    own_teaser,
    slug_date,
    only_date,
    closing_date,
)
"""Asked where those give nothing: for most of them, all scripts and the whole page are read."""


def doubtful_date(page: Page) -> tuple[str, str] | None:
    """Return the wording of the first date that is declared or shown and cannot be, and why."""
    read = chain(
        (parse_date(words, language=page.language) for words in declared_published(page)),
        (find_date(near.text, language=page.language) for near in page.nearby),
    )
    doubts = ((found.words, doubt) for found in read if found and (doubt := doubt_of(found)))
    return next(doubts, None)


def read_date_modified(page: Page) -> str | None:
    """Return when the page says the article was last changed, ISO 8601."""
    return first_date(declared_modified(page), page)
