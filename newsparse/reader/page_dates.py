"""When a page's article was published, and when it was last changed."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain

from newsparse.model import FieldEvidence
from newsparse.reader.json_ld import Thing
from newsparse.reader.page_evidence import Page, Rule, weigh
from newsparse.reader.page_markup import declared_value

_FIRST_YEAR = 1990
_PUBLISHED_METAS = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "og:publish_date",
    "publish-date",
    "publishdate",
    "publish_date",
    "publication_date",
    "publisheddate",
    "published",
    "pubdate",
    "pub_date",
    "date-pub",
    "content:publishdate",
    "dc.date",
    "dc.date.created",
    "dcterms.date",
    "dcterms.created",
    "date.created",
    "datecreated",
    "date",
)
_MODIFIED_METAS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)")


def read_date(page: Page) -> tuple[str | None, FieldEvidence | None]:
    """Return the date of publication, ISO 8601, and why it is that one."""
    return weigh(page, DATE_RULES, iso_date)


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
    """Yield the short texts near the headline, in which a date may stand."""
    return (near.text for near in page.nearby)


def url_date(page: Page) -> Iterator[str]:
    """Yield the date in the page's address."""
    for match in _URL_DATE.finditer(page.url or ""):
        yield "-".join(match.groups())


DATE_RULES: tuple[Rule, ...] = (
    json_ld_published,
    meta_published,
    item_published,
    json_ld_page,
    visible_date,
    url_date,
)
"""Where the date of publication is looked for, best first."""


def read_date_modified(page: Page) -> str | None:
    """Return when the page says the article was last changed, ISO 8601."""
    found = chain(_texts(page.articles, "dateModified"), page.markup.texts(*_MODIFIED_METAS))
    return next((date for words in found if (date := iso_date(words))), None)


def _texts(things: Iterable[Thing], key: str) -> Iterator[str]:
    return (thing[key] for thing in things if isinstance(thing.get(key), str))


# Until dates.py lands.
def iso_date(words: str) -> str | None:
    """Return the date in `words`, ISO 8601, None where there is none or it is impossible."""
    from dateutil import parser

    words = words.strip()
    try:
        if re.match(r"\d{4}-\d\d-\d\d$", words):
            value = datetime.fromisoformat(words)
        else:
            a, b = (parser.parse(words, default=datetime(*d)) for d in ((2001, 1, 1), (2002, 2, 2)))
            if a.date() != b.date():
                return None
            value = a
    except (ValueError, OverflowError):
        return None
    bare = value.replace(tzinfo=None)
    if value.year < _FIRST_YEAR or bare > datetime.now(UTC).replace(tzinfo=None) + timedelta(
        days=2
    ):
        return None
    if bare.time() == datetime.min.time() and len(words) < 16:
        return value.date().isoformat()
    return value.isoformat()
