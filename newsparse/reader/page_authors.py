"""Who wrote a page's article: people, and organisations only where there is nobody else."""

import re
from collections.abc import Iterable, Iterator
from functools import partial

from newsparse.model import FieldEvidence
from newsparse.reader.json_ld import Json, Thing
from newsparse.reader.page_evidence import Page, Rule, weigh
from newsparse.reader.page_headline import squash
from newsparse.reader.page_markup import clean, declared_value

_AUTHOR_METAS = (
    "author",
    "articleauthor",
    "articleauthorname",
    "parselyauthor",
    "sailthruauthor",
    "cxenseparseauthor",
    "dccreator",
    "dctermscreator",
    "citationauthor",
    "byl",
    "creator",
    "ogauthor",
    "articleauthor",
)
_JOINT = "; "

Names = tuple[str, ...]


def read_authors(page: Page) -> tuple[Names, FieldEvidence | None]:
    """Return the names of the authors as written, and why they are those."""
    people, evidence = weigh(page, AUTHOR_RULES, partial(_people, page=page))
    if people is None:
        people, evidence = weigh(page, (json_ld_organisation, *AUTHOR_RULES), _any_names)
    return people or (), evidence


def json_ld_author(page: Page) -> Iterator[str]:
    """Yield the people who in JSON-LD are the article's authors, or else its creators."""
    for key in ("author", "creator"):
        for thing in page.articles:
            yield _JOINT.join(_named(thing.get(key), page, organisations=False))


def json_ld_organisation(page: Page) -> Iterator[str]:
    """Yield the organisations that in JSON-LD are the article's authors."""
    for key in ("author", "creator"):
        for thing in page.articles:
            yield _JOINT.join(_named(thing.get(key), page, organisations=True))


def meta_author(page: Page) -> Iterator[str]:
    """Yield the meta tags that name authors, Dublin Core and others."""
    for key in _AUTHOR_METAS:
        yield _JOINT.join(page.markup.texts(key))


def item_author(page: Page) -> Iterator[str]:
    """Yield microdata and RDFa: itemprop=author."""
    return map(declared_value, page.markup.items.get("author", ()))


def author_link(page: Page) -> Iterator[str]:
    """Yield the links that carry rel=author."""
    return (clean(node.text(separator=" ")) for node in page.markup.author_links)


def byline_element(page: Page) -> Iterator[str]:
    """Yield the elements near the headline whose class or id says that they are the byline."""
    return (near.text for near in page.nearby if near.byline)


AUTHOR_RULES: tuple[Rule, ...] = (
    json_ld_author,
    meta_author,
    author_link,
    item_author,
    byline_element,
)
"""Where the authors are looked for, best first."""


def _named(value: Json, page: Page, *, organisations: bool) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield clean(item)
        elif isinstance(item, dict):
            thing = _resolved(item, page.things)
            if ("Organi" in str(thing.get("@type"))) is organisations:
                yield from _names_of(thing)


def _resolved(item: Thing, things: Iterable[Thing]) -> Thing:
    """Return the thing that a bare `{"@id": ...}` refers to."""
    if "name" in item or "@id" not in item:
        return item
    return next((thing for thing in things if thing.get("@id") == item["@id"]), item)


def _names_of(thing: Thing) -> Iterator[str]:
    name = thing.get("name")
    for one in name if isinstance(name, list) else [name]:
        if isinstance(one, str):
            yield clean(one)


# Until bylines.py lands.
_SPLIT = re.compile(r"\s*(?:;|,|\||/|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b)\s*")
_LABEL = re.compile(r"^(?:by|von|par|por|автор|written by|author|text)\b:?\s+", re.IGNORECASE)


def _people(words: str, *, page: Page) -> Names | None:
    names = _any_names(words) or ()
    return tuple(name for name in names if squash(name) not in page.site_names) or None


def _any_names(words: str) -> Names | None:
    if "http" in words or "@" in words:
        return None
    names = [
        name for part in _SPLIT.split(words) if 3 < len(name := _LABEL.sub("", part).strip()) < 50
    ]
    return tuple(dict.fromkeys(names)) or None
