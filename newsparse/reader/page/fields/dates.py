"""When a page's article was published, and when it was last changed."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain

from newsparse.model import FieldEvidence
from newsparse.reader.dates.dates import FoundDate, find_date, parse_date
from newsparse.reader.page.fields.evidence import Page, Rule, candidates, decide
from newsparse.reader.page.fields.shown_dates import shown_dates
from newsparse.reader.page.fields.vicinity import read_all
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.markup import declared_value

_FIRST_YEAR, _LAST_YEAR = "1990", "2099"
"""Before the web there are no pages, and 2199 or 9999 is what a system writes for "never".

The clock is not asked: the same page has the same date next year.
"""
_ZONES_AND_NIGHTS = 2  # days
_PUBLISHED_METAS = (
    "articlepublishedtime",
    "articlepublished",
    "ogarticlepublishedtime",
    "ogpublishedtime",
    "datepublished",
    "dcdateissued",
    "dctermsissued",
    "parselypubdate",
    "sailthrudate",
    "cxenseparserecspublishtime",
    "cxenseparsepublishtime",
    "citationpublicationdate",
    "citationonlinedate",
    "citationdate",
    "ogpublishdate",
    "publishdate",
    "publicationdate",
    "publisheddate",
    "published",
    "pubdate",
    "datepub",
    "contentpublishdate",
    "dcdate",
    "dcdatecreated",
    "dctermsdate",
    "dctermscreated",
    "datecreated",
    "date",
)
_MODIFIED_METAS = ("articlemodifiedtime", "ogupdatedtime", "datemodified", "dctermsmodified")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)")


def read_date(page: Page) -> tuple[str | None, FieldEvidence | None]:
    """Return the date of publication, ISO 8601, and why it is that one."""
    read = partial(_date, language=page.language)
    return (
        decide(candidates(page, DATE_RULES, read), explain=page.explain)
        or decide(candidates(page, LAST_RESORTS, read), explain=page.explain)
        or (None, None)
    )


def earlier_visible_date(page: Page) -> Iterator[str]:
    """Yield the date near the headline where it is days earlier than the declared one.

    The printed date is then that of publication, and the declared one that of a later save or of
    the move to another publishing system. Of a day's difference, time zones may be the reason.
    """
    shown = next((shown for shown in page.shown if not shown.updated), None)
    if shown is None:
        return
    declared = _first_date(chain(json_ld_published(page), meta_published(page)), page)
    if declared and _days(shown.date, declared) > _ZONES_AND_NIGHTS:
        yield shown.words


def json_ld_published(page: Page) -> Iterator[str]:
    """Yield the JSON-LD datePublished of the article, or else its dateCreated."""
    for key in ("datePublished", "dateCreated"):
        yield from _texts(page.articles, key)


def meta_published(page: Page) -> Iterator[str]:
    """Yield article:published_time and its many cousins, Dublin Core and others."""
    return page.markup.texts(*_PUBLISHED_METAS)


def item_published(page: Page) -> Iterator[str]:
    """Yield microdata and RDFa: itemprop=datePublished."""
    for key in ("datepublished", "datecreated"):
        yield from map(declared_value, page.markup.items.get(key, ()))


def json_ld_page(page: Page) -> Iterator[str]:
    """Yield the JSON-LD datePublished of a page that names its author, as an article does."""
    return _texts((thing for thing in page.things if thing.get("author")), "datePublished")


def visible_date(page: Page) -> Iterator[str]:
    """Yield the dates that stand near the headline, but not those of a change."""
    return (shown.words for shown in page.shown if not shown.updated)


def url_date(page: Page) -> Iterator[str]:
    """Yield the date in the page's address."""
    for match in _URL_DATE.finditer(page.url or ""):
        yield "-".join(match.groups())


def visible_update(page: Page) -> Iterator[str]:
    """Yield the dates of a change near the headline of an article that shows no other."""
    return (shown.words for shown in page.shown if shown.updated)


def only_date(page: Page) -> Iterator[str]:
    """Yield the date that stands anywhere on the page where no other does.

    Dates of a change count only where there is none of another kind.
    """
    texts = read_all(page.body) if page.body else []
    shown = list(shown_dates(texts, language=page.language))
    alike = [one for one in shown if not one.updated] or shown
    if len({one.date[:10] for one in alike}) == 1:
        yield alike[0].words


DATE_RULES: tuple[Rule, ...] = (
    earlier_visible_date,
    json_ld_published,
    meta_published,
    item_published,
    json_ld_page,
    visible_date,
    url_date,
    visible_update,
)
"""Where the date of publication is looked for, best first."""

LAST_RESORTS: tuple[Rule, ...] = (only_date,)
"""Asked where those give nothing, for it takes reading the whole page."""


def doubtful_date(page: Page) -> tuple[str, str] | None:
    """Return the wording of the first date that is declared or shown and cannot be, and why."""
    declared = chain(json_ld_published(page), meta_published(page), item_published(page))
    read = chain(
        (parse_date(words, language=page.language) for words in declared),
        (find_date(near.text, language=page.language) for near in page.nearby),
    )
    doubts = ((found.words, doubt) for found in read if found and (doubt := _doubt(found)))
    return next(doubts, None)


def read_date_modified(page: Page) -> str | None:
    """Return when the page says the article was last changed, ISO 8601."""
    found = chain(_texts(page.articles, "dateModified"), page.markup.texts(*_MODIFIED_METAS))
    return _first_date(found, page)


def _days(earlier: str, later: str) -> int:
    return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days


def _first_date(wordings: Iterable[str], page: Page) -> str | None:
    dates = (_date(words, language=page.language) for words in wordings)
    return next(filter(None, dates), None)


def _texts(things: Iterable[Thing], key: str) -> Iterator[str]:
    return (thing[key] for thing in things if isinstance(thing.get(key), str))


def _date(words: str, *, language: str | None) -> str | None:
    """Return the date that `words` are, None where it is none or absurd."""
    found = parse_date(words, language=language)
    return None if found is None or _doubt(found) else found.date


def _doubt(found: FoundDate) -> str | None:
    """Return why a date cannot be that of an article, None where it can."""
    if found.date is None:
        return found.warning
    year = found.date[:4]
    if year > _LAST_YEAR:
        return f"The date “{found.words}” is too far ahead; the article is left without one."
    if year < _FIRST_YEAR:
        return f"The date “{found.words}” is before the web; the article is left without one."
    return None
