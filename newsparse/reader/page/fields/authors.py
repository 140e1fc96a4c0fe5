"""Who wrote a page's article: people, and organisations only where there is nobody else."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby, islice, tee

from newsparse.languages.fold import fold
from newsparse.model import FieldEvidence
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.author_names import (
    JOINT,
    is_full,
    label_end,
    labelled_people,
    people_in,
    people_in_byline,
    signatures_in,
)
from newsparse.reader.page.fields.evidence import Candidate, Page, Rule, candidates, decide
from newsparse.reader.page.fields.headline import squash
from newsparse.reader.page.fields.vicinity import read_all
from newsparse.reader.page.json_ld import Json, Thing
from newsparse.reader.page.markup import clean, declared_value, read_text, text_stretches

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
)
_PARTS = re.compile(r"\s*[,()|]\s*")
_RIGHT_ALIGNED = 'p[align=right],p[style*="text-align:right"],p[style*="text-align: right"]'

_MOST_AUTHORS = 100

Names = tuple[str, ...]


def read_authors(page: Page) -> tuple[Names, FieldEvidence | None]:
    """Return the names of the authors as written, and why they are those.

    People with a full name come before lone words ("admin"), these before those who sign in
    place of people (an agency, the desk), and the site itself comes last.
    """

    def people(words: str) -> Names:
        return _but_site(words, people_in(words, language=page.language), page)

    def signatures(words: str) -> Names:
        return _but_site(words, signatures_in(words), page)

    found, again = tee(candidates(page, AUTHOR_RULES, people))
    ranked = (
        filter(_is_full, found),
        again,
        filter(_is_full, candidates(page, LAST_RESORTS, people)),
        candidates(page, SIGNATURE_RULES, signatures),
        candidates(page, SIGNATURE_RULES, signatures_in),
    )
    decided = (decide(group, explain=page.explain) for group in ranked)
    return next(filter(None, decided), ((), None))


def _is_full(candidate: Candidate[Names]) -> bool:
    return is_full(candidate.value)


def _but_site(words: str, names: Names, page: Page) -> Names:
    """Return the `names` in `words` without the site's; none of an imprint: "dw.com, Bonn"."""
    first, *others = _PARTS.split(words)
    addresses = (other.removeprefix("www.") for other in others if "." in other)
    if any(squash(part) in page.site_names for part in (first, *addresses)):
        return ()
    return tuple(name for name in names if squash(name) not in page.site_names)


def json_ld_person(page: Page) -> Iterator[str]:
    """Yield the people who in JSON-LD are the article's authors, or else its creators."""
    return _json_ld_authors(page.articles, page, organisations=False)


def json_ld_organisation(page: Page) -> Iterator[str]:
    """Yield the organisations that in JSON-LD are the authors of a news article.

    Elsewhere they are but the publisher, who is put there for want of an author.
    """
    return _json_ld_authors(page.news, page, organisations=True)


def meta_author(page: Page) -> Iterator[str]:
    """Yield the meta tags that name authors, Dublin Core and others."""
    for key in _AUTHOR_METAS:
        yield JOINT.join(page.markup.texts(key))


def author_item(page: Page) -> Iterator[str]:
    """Yield the people in microdata and RDFa: itemprop=author."""
    for node in page.markup.items.get("author", ()):
        stretches = [declared_value(node)] if node.first_child is None else text_stretches(node)
        yield JOINT.join(people_in_byline(stretches, language=page.language))


def author_item_signature(page: Page) -> Iterator[str]:
    """Yield what stands in microdata for an author, be it a person or not."""
    return map(declared_value, page.markup.items.get("author", ()))


def author_link(page: Page) -> Iterator[str]:
    """Yield the links that carry rel=author."""
    return map(read_text, page.markup.author_links)


def byline_element(page: Page) -> Iterator[str]:
    """Yield the people in an element near the headline whose names say that it is the byline."""
    for stretches in _byline_elements(page):
        yield JOINT.join(people_in_byline(stretches, language=page.language))


def labelled_byline(page: Page) -> Iterator[str]:
    """Yield the people near the headline after a label: "By Jane Roe", "Written by | Jane Roe"."""
    return islice(labelled_people([near.text for near in page.nearby], language=page.language), 1)


def only_byline(page: Page) -> Iterator[str]:
    """Yield the people whom a label names anywhere on the page, where none names others."""
    if page.body is None:
        return
    wordings = labelled_people(read_all(page.body), language=page.language)
    labelled = list(dict.fromkeys(filter(None, wordings)))
    if len(labelled) == 1:
        elsewhere = (page.markup.title, *map(read_text, page.body.css("figcaption")))
        yield from (labelled if not any(labelled[0] in text for text in elsewhere) else ())


def signed_paragraph(page: Page) -> Iterator[str]:
    """Yield the names set flush right below an article, as many papers sign."""
    for node in page.body.css(_RIGHT_ALIGNED) if page.body else ():
        text = read_text(node)
        if people_in(text, language=page.language) == (text,):
            yield text


def byline_signature(page: Page) -> Iterator[str]:
    """Yield what stands in a byline element near the headline, after its label if it has one."""
    for stretches in _byline_elements(page):
        yield from stretches[label_end(stretches, language=page.language) :][:1]


def agency_line(page: Page) -> Iterator[str]:
    """Yield the lines near the headline in which an agency signs in capitals: "AFP, Manila"."""
    agencies = vocabulary(page.language).agencies
    for near in page.nearby:
        agency = _PARTS.split(near.text)[0]
        if agency.isupper() and fold(agency) in agencies:
            yield near.text


AUTHOR_RULES: tuple[Rule, ...] = (
    json_ld_person,
    meta_author,
    author_link,
    byline_element,
    labelled_byline,
    author_item,
)
"""Where the people who wrote the article are looked for, best first."""

LAST_RESORTS: tuple[Rule, ...] = (only_byline, signed_paragraph)
"""Asked where those give nobody, for it takes reading the whole page."""

SIGNATURE_RULES: tuple[Rule, ...] = (
    json_ld_person,
    meta_author,
    author_item_signature,
    byline_signature,
    agency_line,
    json_ld_organisation,
)
"""Where one may sign who is no person."""


def _byline_elements(page: Page) -> Iterator[list[str]]:
    for is_byline, stretches in groupby(page.nearby, key=lambda near: near.byline):
        if is_byline:
            yield [near.text for near in stretches]


def _json_ld_authors(
    articles: Iterable[Thing], page: Page, *, organisations: bool
) -> Iterator[str]:
    for key in ("author", "creator"):
        for thing in articles:
            authors = _authors(thing.get(key), page.by_id)
            names = (_names(author, organisations=organisations) for author in authors)
            yield JOINT.join(chain.from_iterable(names))


def _authors(value: Json, by_id: Mapping[str, Thing]) -> Iterator[Json]:
    """Yield each author, with what a bare `{"@id": ...}` refers to in its place."""
    for item in islice(value, _MOST_AUTHORS) if isinstance(value, list) else [value]:
        bare = isinstance(item, dict) and "name" not in item and isinstance(item.get("@id"), str)
        yield by_id.get(item["@id"], item) if bare else item


def _names(author: Json, *, organisations: bool) -> Iterator[str]:
    if isinstance(author, dict) and ("Organi" in str(author.get("@type"))) is organisations:
        name = author.get("name")
        names = name if isinstance(name, list) else [name]
        yield from (clean(one) for one in names if isinstance(one, str))
    elif isinstance(author, str) and not organisations:
        yield clean(author)
