"""The dates that a page declares for its article: in JSON-LD, meta tags, items, its address."""

from collections.abc import Iterable, Iterator
from itertools import chain

from newsparse.languages.fold import fold
from newsparse.languages.language import ordered
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.addresses import days_in
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.headline.headline import is_own_headline
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.markup import declared_value

_PUBLISHED_METAS = ordered(
    """
    articlepublishedtime articlepublished ogarticlepublishedtime ogpublishedtime ogdatepublished
    ogpubdate datepublished datepublication articledatepublished articlepublicationdate
    articlepubdate bloggerpublished dcdateissued dcissued dctermsissued parselypubdate sailthrudate
    cxenseparserecspublishtime cxenseparsepublishtime citationpublicationdate citationonlinedate
    citationdate rbpubdate ptime displaydate originalpublicationdate timestamp ogpublishdate
    publishdate publishtime publishedtime publishedat publicationdate publisheddate published
    pubdate pubtime datepub contentpublishdate releasedate articlecreated articlecreatedtime
    ogarticlecreated dcdate dcdatecreated dccreated dctermsdate dctermscreated dctermsavailable
    articledateoriginal dateposted datecreated creationdate created date
    """
)
_PUBLISHED_ENDS = ordered(
    """
    datepublished publicationdate publisheddate publishdate publishedtime publishtime publishedat
    pubdate
    """
)
"""What metas of publishing systems and their sites end with: "w-published-date"."""
_DATED_THING = compiled_when_used(
    r"(?:weibo)?(?:article|story|post|news|page|entry|content|item|document|text)"
    r"(?:date|datetime|time|created?|createdat|createat)"
    r"|(?:og)?regdate|first(?:published|created?)"
)
"""A meta that is called the day of what a page is: "story-date", "article:create_at"."""
_CARD_LINES = (1, 2)  # of a card: twitter:label1 and twitter:data1
_MODIFIED_METAS = ("articlemodifiedtime", "ogupdatedtime", "datemodified", "dctermsmodified")
_WHOLES = ("isPartOf", "mainEntityOfPage")
_URL_SLUG_DATE = compiled_when_used(
    r"[a-z][_-](20\d\d)([_-]?)([01]\d)\2([0-3]\d)(?:/|\.[a-z]{2,5})?(?:[?#]|$)"
)
"""What ends the name of an article: /second-ferry-2024-03-05.html."""
_URL_MONTH = compiled_when_used(r"/((?:19|20)\d\d)[/-]?([01]\d)/")
_URL_YEAR = compiled_when_used(r"/((?:19|20)\d\d)(?=(?:-?[01]\d)?/)")


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


def meta_called_date(page: Page) -> Iterator[str]:
    """Yield the meta tags that are called as labels of dates are, "datum", or a thing's date."""
    labels = {label.replace(" ", "") for label in vocabulary(page.language).date_labels}
    keys = (key for key in page.markup.meta if fold(key) in labels or _DATED_THING.fullmatch(key))
    return page.markup.texts(*keys)


def card_date(page: Page) -> Iterator[str]:
    """Yield what a card for social networks has under the label of a date: "Published"."""
    labels = vocabulary(page.language).date_labels
    for number in _CARD_LINES:
        if any(fold(label) in labels for label in page.markup.texts(f"twitterlabel{number}")):
            yield from page.markup.texts(f"twitterdata{number}")


def item_published(page: Page) -> Iterator[str]:
    """Yield microdata, RDFa and microformats: itemprop=datePublished, abbr.published."""
    for key in ("datepublished", "datecreated", "created", "issued", "date"):
        yield from map(declared_value, page.markup.items.get(key, ()))


def json_ld_page(page: Page) -> Iterator[str]:
    """Yield the JSON-LD datePublished of a page that names its author, as an article does.

    Or of which an article says that it is a part: `"isPartOf": {"@id": "#page"}`.
    """
    wholes = (article.get(key) for article in page.articles for key in _WHOLES)
    names = [whole.get("@id") for whole in wholes if isinstance(whole, dict)]
    own = (thing for thing in page.things if thing.get("author") or thing.get("@id") in names)
    return texts(own, "datePublished")


def json_ld_video(page: Page) -> Iterator[str]:
    """Yield the JSON-LD uploadDate of the film or the recording that has the page's headline."""
    own = (thing for thing in page.things if is_own_headline(thing.get("name"), page))
    return texts(own, "uploadDate")


def event_days(page: Page) -> set[str | None]:
    """Return the first and last days of the event that the page is about, which publish nothing."""
    events = [thing for thing in page.things if "startDate" in thing]
    events = [event for event in events if is_own_headline(event.get("name"), page)]
    if not events:
        return set()
    found = chain(texts(events, "startDate"), texts(events, "endDate"))
    return {day and day[:10] for day in map(page.day, found)}


def url_date(page: Page) -> Iterator[str]:
    """Yield the date in the page's address."""
    return days_in(page.url or "")


def slug_date(page: Page) -> Iterator[str]:
    """Yield the date with which the page's address ends; it may be of what the article is about."""
    for match in _URL_SLUG_DATE.finditer(page.url or ""):
        yield "-".join(match.group(1, 3, 4))


def url_month(page: Page) -> str | None:
    """Return the month in the page's address, "2024-03", None where it has none."""
    found = _URL_MONTH.search(page.url or "")
    return found and "-".join(found.groups())


def url_year(page: Page) -> str | None:
    """Return the year in the page's address, None where it has none."""
    found = _URL_YEAR.search(page.url or "")
    return found and found[1]


def declared_modified(page: Page) -> Iterator[str]:
    """Yield when the page declares that the article was last changed."""
    yield from texts(page.articles, "dateModified")
    yield from page.markup.texts(*_MODIFIED_METAS)


def texts(things: Iterable[Thing], key: str) -> Iterator[str]:
    """Yield what `things` have under `key`, a text, a number or a list of them."""
    for thing in things:
        value = thing.get(key)
        values = value if isinstance(value, list) else (value,)
        yield from (str(one) for one in values if isinstance(one, str | int))
