"""The plain fields of a page: address, site, language, description, image and tags."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from urllib.parse import urljoin, urlsplit

from newsparse.languages.language import words
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.json_ld import Json, Thing
from newsparse.reader.page.markup import Markup, one_line

_MAX_TAGS = 50  # tags that are kept of one page: more describe no article
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_ARCHIVED = re.compile(r"https?://[^/]+/(?:[\w-]+/)?\d{14}(?:[a-z]{2}_)?/(?=https?://)")
"""What web archives put before an address: their own, and when they saved the page."""
_PLAIN = re.compile(r"https?://[a-z\d.-]+/[^?#;]*(?:\?[^?#;]+)?")
"""Most addresses: nothing joins to them, and nothing in them is left out."""
_ENGLISH_COUNTRIES = words("uk ie au nz in za ng ke gh ug sg my pk bd lk ph us hk mt jm tt")
"""Where English is written; other domains of countries are in use all over the world."""
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?(?![A-Za-z])")


def canonical_url(markup: Markup, base: str | None) -> str | None:
    """Return the address the page declares as its own, None where it is not http(s)."""
    for candidate in (markup.canonical, *markup.contents("ogurl", "twitterurl")):
        address = web_address(candidate, base)
        if address:
            return address
    return None


def web_address(address: Json, base: str | None) -> str | None:
    """Return `address` made absolute against `base`, None where it is not http(s).

    Of an address in a web archive it is the one that was archived.

    >>> web_address("/a.jpg", "https://example.org/news/1")
    'https://example.org/a.jpg'
    >>> web_address("https://archive.example/web/20240105000000im_/https://example.org/a.jpg", None)
    'https://example.org/a.jpg'
    >>> web_address("javascript:alert(1)", None)
    """
    if not isinstance(address, str) or not address.strip():
        return None
    written: str = _UNPRINTABLE.sub("", address)
    if _PLAIN.fullmatch(written) and not _ARCHIVED.match(written):
        return written
    try:
        absolute = _ARCHIVED.sub("", urljoin(base or "", written), count=1)
        parts = urlsplit(absolute)
    except ValueError:
        return None
    return absolute if parts.scheme in ("http", "https") and parts.netloc else None


def host_of(address: str | None) -> str:
    """Return the host of a web address in lower case, "" where it has none."""
    try:
        return urlsplit(address or "").hostname or ""
    except ValueError:
        return ""


def read_site(page: Page) -> str | None:
    """Return the name of the page's site."""
    declared = page.markup.texts(
        "ogsitename", "applicationname", "applemobilewebapptitle", "publisher"
    )
    return next(chain(declared, _publishers(page.things)), None)


def _publishers(things: Iterable[Thing]) -> Iterator[str]:
    for thing in things:
        publisher = thing.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            yield one_line(publisher["name"])


def read_description(page: Page) -> str | None:
    """Return the summary the page gives of itself."""
    texts = page.markup.texts("ogdescription", "description", "twitterdescription")
    return next(texts, None)


def read_image(page: Page) -> str | None:
    """Return the address of the article's picture."""
    candidates = [
        *page.markup.contents("ogimage", "ogimageurl", "ogimagesecureurl", "twitterimage"),
        *(image for thing in page.articles for image in _images(thing.get("image"))),
    ]
    return next((found for one in candidates if (found := web_address(one, page.url))), None)


def _images(value: Json) -> Iterator[Json]:
    for item in value if isinstance(value, list) else [value]:
        yield item.get("url") or item.get("contentUrl") if isinstance(item, dict) else item


def read_tags(page: Page) -> tuple[str, ...]:
    """Return the keywords of the article, each once."""
    listed = list(page.markup.meta.get("articletag", ()))
    for thing in page.articles:
        listed.extend(_keywords(thing.get("keywords")))
    if not listed:
        listed = [*page.markup.meta.get("newskeywords", ()), *page.markup.meta.get("keywords", ())]
    tags = (one_line(tag) for entry in listed for tag in entry.split(","))
    return tuple(dict.fromkeys(tag for tag in tags if tag))[:_MAX_TAGS]


def _keywords(value: Json) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str):
            yield name


def read_language(markup: Markup, articles: Iterable[Thing]) -> str | None:
    """Return the tag of the language that the markup declares: "ru", "en-GB"."""
    declared = [
        markup.language,
        *(thing.get("inLanguage") for thing in articles),
        *markup.contents("oglocale", "contentlanguage", "dclanguage", "language"),
    ]
    tags = [
        _tag(found[0])
        for code in declared
        if isinstance(code, str) and (found := _LANGUAGE.match(code.strip()))
    ]
    told = tags[0] if tags else None
    return next((tag for tag in tags if told and _adds_region(tag, told)), told)


def _tag(code: str) -> str:
    """Return a tag as it is written in standards, the country large: "en-US" for "en_us"."""
    language, _, region = code.replace("_", "-").partition("-")
    return f"{language}-{region.upper()}" if len(region) == 2 else f"{language}-{region}".strip("-")


def _adds_region(tag: str, told: str) -> bool:
    """Return whether `tag` is that of the language `told`, and says of which country."""
    return tag.lower().startswith(f"{told.lower()}-")


def with_region(tag: str | None, host: str) -> str | None:
    """Return `tag`, of English with the country that `host` is of: English dates differ by it.

    >>> with_region("en", "www.harbourpost.example.co.uk"), with_region("en", "example.com")
    ('en-UK', 'en')
    """
    country = host.rpartition(".")[2]
    return f"en-{country.upper()}" if tag == "en" and country in _ENGLISH_COUNTRIES else tag
