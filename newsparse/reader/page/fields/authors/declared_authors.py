"""The authors that a page declares for its article: in JSON-LD, meta tags, items and links."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING

from newsparse.languages.language import ordered
from newsparse.reader.bylines.bylines import is_author_label
from newsparse.reader.page.fields.authors.author_names import JOINT
from newsparse.reader.page.fields.authors.byline_runs import people_in_byline
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.nodes import is_of_others
from newsparse.reader.page.fields.plain import host_of
from newsparse.reader.page.json_ld import Json, Thing
from newsparse.reader.page.markup import declared_value, one_line, read_text, text_stretches

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_AUTHOR_METAS = ordered(
    """
    author articleauthor articleauthorname ogarticleauthor parselyauthor sailthruauthor
    cxenseparseauthor dccreator dctermscreator citationauthor byl dableauthor rnewscreator authors
    creator ogauthor
    """
)
_AUTHOR_ENDS = ("author", "authors", "authorname")
"""What metas of publishing systems and their sites end with: "bt:author"."""
_OF_SITE = ("web", "site", "theme")
"""What those begin with that tell who made the site: "web_author"."""
_HOME = re.compile(r"(?:https?:)?//(?P<host>[^/]+)/?|/")
"""The address of a site, where its name leads."""
_MOST_AUTHORS = 100  # items of a list that are read: a bound
_CARD_LINES = (1, 2)  # lines of a card in which the name may stand: below a portrait, or a label


def json_ld_person(page: Page) -> Iterator[str]:
    """Yield the people who in JSON-LD are the article's authors, or else its creators."""
    return _linked_authors(page.articles, page.by_id, organisations=False)


def json_ld_page(page: Page) -> Iterator[str]:
    """Yield the people who in JSON-LD are authors of the page, where it knows of no article."""
    return _linked_authors(page.things, page.by_id, organisations=False)


def json_ld_organisation(page: Page) -> Iterator[str]:
    """Yield the organisations that in JSON-LD are the authors of a news article.

    Elsewhere they are but the publisher, who is put there for want of an author.
    """
    return _linked_authors(page.news, page.by_id, organisations=True)


def _linked_authors(
    articles: Iterable[Thing], by_id: Mapping[str, Thing], *, organisations: bool
) -> Iterator[str]:
    """Yield the names of each article's authors, and of its creators, joined to one wording.

    They are people, or where asked for the `organisations`; `by_id` finds what a bare
    `{"@id": ...}` refers to.
    """
    for key in ("author", "creator"):
        for thing in articles:
            authors = _authors(thing.get(key), by_id)
            names = (_names(author, organisations=organisations) for author in authors)
            yield JOINT.join(chain.from_iterable(names))


def _authors(value: Json, by_id: Mapping[str, Thing]) -> Iterator[Json]:
    """Yield each author, with what a bare `{"@id": ...}` refers to in its place."""
    for item in islice(value, _MOST_AUTHORS) if isinstance(value, list) else [value]:
        bare = isinstance(item, dict) and "name" not in item and isinstance(item.get("@id"), str)
        yield by_id.get(item["@id"], item) if bare else item


def _names(author: Json, *, organisations: bool) -> Iterator[str]:
    if isinstance(author, dict) and ("Organi" in str(author.get("@type"))) is organisations:
        name = author.get("name") or _joined_name(author)
        names = name if isinstance(name, list) else [name]
        yield from (one_line(one) for one in names if isinstance(one, str))
    elif isinstance(author, str) and not organisations:
        yield one_line(author)


def _joined_name(author: Thing) -> str:
    parts = (author.get(key) for key in ("givenName", "familyName"))
    return " ".join(part for part in parts if isinstance(part, str))


def meta_author(page: Page) -> Iterator[str]:
    """Yield the meta tags that name authors, Dublin Core and others."""
    for key in _AUTHOR_METAS:
        if key in page.markup.meta:
            yield JOINT.join(page.markup.texts(key))


def meta_author_alike(page: Page) -> Iterator[str]:
    """Yield the meta tags that a site has named for itself: "bt:author", but not "web_author"."""
    for key in page.markup.meta:
        if key.endswith(_AUTHOR_ENDS) and not key.startswith(_OF_SITE):
            yield JOINT.join(page.markup.texts(key))


def card_author(page: Page) -> Iterator[str]:
    """Yield what a card for social networks has under the label of an author: "Written by"."""
    for number in _CARD_LINES:
        labels = page.markup.texts(f"twitterlabel{number}")
        if any(is_author_label(label, language=page.language) for label in labels):
            yield from page.markup.texts(f"twitterdata{number}")


def author_item(page: Page) -> Iterator[str]:
    """Yield the people in microdata and RDFa: itemprop=author, but not of a comment."""
    for node in page.markup.items.get("author", ()):
        if is_of_others(node):
            continue
        stretches = [declared_value(node)] if node.first_child is None else text_stretches(node)
        yield JOINT.join(people_in_byline(stretches, language=page.language))


def author_item_signature(page: Page) -> Iterator[str]:
    """Yield what stands in microdata for an author, be it a person or not."""
    nodes = (node for node in page.markup.items.get("author", ()) if not is_of_others(node))
    return map(declared_value, nodes)


def author_link(page: Page) -> Iterable[str]:
    """Yield the links that carry rel=author: of no comment, and of no site, `href="/"`.

    Those that stand near the headline go before links of other articles.
    """
    links = (node for node in page.markup.author_links if not _leads_home(node, page))
    names = [read_text(node) for node in links if not is_of_others(node)]
    near = {one.text for one in page.nearby} if len({*names}) > 1 else set[str]()
    return sorted(names, key=lambda name: name not in near)


def _leads_home(link: "LexborNode", page: Page) -> bool:
    home = _HOME.fullmatch(link.attributes.get("href") or "")
    return home is not None and home["host"] in (None, host_of(page.url))
