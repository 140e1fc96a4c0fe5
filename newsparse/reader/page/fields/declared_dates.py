"""The dates that a page declares for its article: in JSON-LD, meta tags, items, its address."""

import json
from collections.abc import Iterable, Iterator

from newsparse.patterns import compiled_when_used
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.markup import declared_value

_PUBLISHED_METAS = (
    "articlepublishedtime",
    "articlepublished",
    "ogarticlepublishedtime",
    "ogpublishedtime",
    "ogdatepublished",
    "ogpubdate",
    "datepublished",
    "datepublication",
    "articledatepublished",
    "articlepublicationdate",
    "articlepubdate",
    "bloggerpublished",
    "dcdateissued",
    "dcissued",
    "dctermsissued",
    "parselypubdate",
    "sailthrudate",
    "cxenseparserecspublishtime",
    "cxenseparsepublishtime",
    "citationpublicationdate",
    "citationonlinedate",
    "citationdate",
    "rbpubdate",
    "ptime",
    "displaydate",
    "originalpublicationdate",
    "timestamp",
    "ogpublishdate",
    "publishdate",
    "publishtime",
    "publishedtime",
    "publishedat",
    "publicationdate",
    "publisheddate",
    "published",
    "pubdate",
    "pubtime",
    "datepub",
    "contentpublishdate",
    "releasedate",
    "articlecreated",
    "articlecreatedtime",
    "ogarticlecreated",
    "dcdate",
    "dcdatecreated",
    "dccreated",
    "dctermsdate",
    "dctermscreated",
    "dctermsavailable",
    "datecreated",
    "creationdate",
    "created",
    "date",
)
_PUBLISHED_ENDS = (
    "datepublished",
    "publicationdate",
    "publisheddate",
    "publishdate",
    "publishedtime",
    "publishtime",
    "publishedat",
    "pubdate",
)
"""What metas of publishing systems and their sites end with: "w-published-date"."""
_MODIFIED_METAS = ("articlemodifiedtime", "ogupdatedtime", "datemodified", "dctermsmodified")
_URL_DATE = compiled_when_used(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)")
_URL_DAY_FIRST = compiled_when_used(r"/([0-3]\d)-([01]\d)-(20\d\d)(?=[/?#]|$)")
_URL_MONTH = compiled_when_used(r"/((?:19|20)\d\d)[/-]([01]\d)/")
_STORED = compiled_when_used(
    r"""(?ix) "(?:date|first)?_?pub(?:lish(?:ed)?|lication)?_?(?:at|on|date|time)?\\*" \s*:\s*
    \\*"?(?P<date>\d{4}-\d\d-\d\d[T\d:.+Z-]*|\d{10}(?:\d{3})?(?!\d))"""
)
_STATES = 'script:not([src]):not([type*="ld+json" i])'
_STORED_REACH = 2000  # characters: the fields of one thing, a summary and a picture with them
_LEAST_HEADING = 10  # letters: a shorter heading stands in many things
_MOST_SCRIPTS = 200  # of a page that are looked through: a bound


def json_ld_published(page: Page) -> Iterator[str]:
    """Yield the JSON-LD datePublished of the article, or else its dateCreated."""
    for key in ("datePublished", "dateCreated"):
        yield from texts(page.articles, key)


def meta_published(page: Page) -> Iterator[str]:
    """Yield article:published_time and its many cousins, Dublin Core and others."""
    return page.markup.texts(*_PUBLISHED_METAS)


def meta_alike(page: Page) -> Iterator[str]:
    """Yield the meta tags that a site has named for itself: "w-published-date"."""
    return page.markup.texts(*(key for key in page.markup.meta if key.endswith(_PUBLISHED_ENDS)))


def item_published(page: Page) -> Iterator[str]:
    """Yield microdata, RDFa and microformats: itemprop=datePublished, abbr.published."""
    for key in ("datepublished", "datecreated", "created", "issued"):
        yield from map(declared_value, page.markup.items.get(key, ()))


def json_ld_page(page: Page) -> Iterator[str]:
    """Yield the JSON-LD datePublished of a page that names its author, as an article does."""
    return texts((thing for thing in page.things if thing.get("author")), "datePublished")


def stored_date(page: Page) -> Iterator[str]:
    """Yield the date of publication that stands close to the headline in what scripts are given.

    `{"title": "Bridge reopens", "publishedAt": "2024-03-05T10:00:00Z"}`, as frameworks store it.
    """
    headline = page.heading or next(iter(page.titles), "")
    written = {json.dumps(headline, ensure_ascii=plain)[1:-1] for plain in (True, False)}
    top = page.body.parent if page.body and len(headline) >= _LEAST_HEADING else None
    for script in top.css(_STATES)[:_MOST_SCRIPTS] if top else ():
        text = script.text()
        places = (text.find(one) for one in written)
        for place in (place for place in places if place >= 0):
            around = text[max(place - _STORED_REACH, 0) : place + _STORED_REACH]
            yield from (found["date"] for found in _STORED.finditer(around))


def url_date(page: Page) -> Iterator[str]:
    """Yield the date in the page's address."""
    address = page.url or ""
    for match in _URL_DATE.finditer(address):
        yield "-".join(match.groups())
    for match in _URL_DAY_FIRST.finditer(address):  # /news/29-10-2021
        yield "-".join(reversed(match.groups()))


def url_month(page: Page) -> str | None:
    """Return the month in the page's address, "2024-03", None where it has none."""
    found = _URL_MONTH.search(page.url or "")
    return found and "-".join(found.groups())


def declared_modified(page: Page) -> Iterator[str]:
    """Yield when the page declares that the article was last changed."""
    yield from texts(page.articles, "dateModified")
    yield from page.markup.texts(*_MODIFIED_METAS)


def texts(things: Iterable[Thing], key: str) -> Iterator[str]:
    """Yield what `things` have under `key`, where it is a text or a number."""
    return (str(thing[key]) for thing in things if isinstance(thing.get(key), str | int))
