"""When a page's article was published, and when it was last changed."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain

from newsparse.languages.fold import fold
from newsparse.model import FieldEvidence
from newsparse.reader.dates import find_date, parse_date
from newsparse.reader.json_ld import Thing
from newsparse.reader.page_evidence import Page, Rule, weigh
from newsparse.reader.page_markup import declared_value

_FIRST_YEAR = "1990"
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
_UPDATED = re.compile("updated|modified|aktualisiert|обновлен|изменен|reviewed|edited")


def read_date(page: Page) -> tuple[str | None, FieldEvidence | None]:
    """Return the date of publication, ISO 8601, and why it is that one."""
    return weigh(page, DATE_RULES, partial(_date, language=page.language))


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
    """Yield the JSON-LD datePublished of the page the article stands on."""
    return _texts(page.things, "datePublished")


def visible_date(page: Page) -> Iterator[str]:
    """Yield the dates that stand near the headline, but not those of a change."""
    return (words for words, updated in _visible_dates(page) if not updated)


def url_date(page: Page) -> Iterator[str]:
    """Yield the date in the page's address."""
    for match in _URL_DATE.finditer(page.url or ""):
        yield "-".join(match.groups())


def visible_update(page: Page) -> Iterator[str]:
    """Yield the dates of a change near the headline of an article that shows no other."""
    return (words for words, updated in _visible_dates(page) if updated)


DATE_RULES: tuple[Rule, ...] = (
    json_ld_published,
    meta_published,
    item_published,
    json_ld_page,
    visible_date,
    url_date,
    visible_update,
)
"""Where the date of publication is looked for, best first."""


def read_date_modified(page: Page) -> str | None:
    """Return when the page says the article was last changed, ISO 8601."""
    found = chain(_texts(page.articles, "dateModified"), page.markup.texts(*_MODIFIED_METAS))
    dates = (_date(words, language=page.language) for words in found)
    return next((date for date in dates if date), None)


def _visible_dates(page: Page) -> Iterator[tuple[str, bool]]:
    """Yield the wordings of the dates near the headline, and whether they are of a change."""
    before = ""
    for near in page.nearby:
        start = 0
        while any(map(str.isdigit, near.text[start:])):
            found = find_date(near.text[start:], language=page.language)
            if found is None:
                break
            label = near.text[start : start + found.start] or before
            yield found.words, bool(_UPDATED.search(fold(label)))
            start += found.end
        before = near.text


def _texts(things: Iterable[Thing], key: str) -> Iterator[str]:
    return (thing[key] for thing in things if isinstance(thing.get(key), str))


def _date(words: str, *, language: str | None) -> str | None:
    """Return the date that `words` are, None where it is none, absurd or still to come."""
    found = parse_date(words, language=language)
    if found is None or found.date is None:
        return None
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
    return found.date if _FIRST_YEAR <= found.date[:10] <= tomorrow else None
