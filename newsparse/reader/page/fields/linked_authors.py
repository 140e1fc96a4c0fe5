"""The authors that JSON-LD gives an article: by name, by the parts of one, or by reference."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice

from newsparse.reader.page.fields.author_names import JOINT
from newsparse.reader.page.json_ld import Json, Thing
from newsparse.reader.page.markup import one_line

_MOST_AUTHORS = 100  # items of a list that are read: a bound


def linked_authors(
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
