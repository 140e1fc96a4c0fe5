"""RIS, the format of reference managers, which most databases write: a tag of two letters a line.

TY  - NEWS
TI  - Council votes for breakwater
AU  - Brae, Una
JF  - The Bay Courier
PY  - 2024/03/05/
AB  - The harbour council ...
ER  -
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.reader.dump.exports.entry import Entry, Export

_NAME = "RIS"
_TAGGED = re.compile(r"(?P<tag>[A-Z][A-Z0-9])[^\S\n]{1,2}-(?:[^\S\n](?P<value>.*)|$)")
_FIRST, _LAST = "TY", "ER"
_FIELDS = {
    "headline": ("TI", "T1"),
    "date": ("DA", "Y1", "PY"),
    "author": ("AU", "A1"),
    "site": ("JF", "JO", "T2", "JA"),
    "tag": ("KW",),
    "url": ("UR", "L2"),
    "body": ("AB", "N2"),
}
"""The tags of each field, of which the first that a record has counts: PY is but the year."""
_MANY = ("author", "tag")
_DAY = re.compile(r"^(?P<year>\d{4})/(?P<month>\d\d?)/(?P<day>\d\d?)(?:/.*)?$")
"""A day and what else RIS has room for: "2024/03/05/", "2024/03/05/Spring"."""
_ABSTRACT = "RIS holds the abstract of an article, which need not be all of its text."

_Tags = dict[str, list[str]]


def read_ris(text: str) -> Export | None:
    """Return the articles of a RIS file, or None where `text` is none."""
    entries = tuple(_entry(tags) for tags in _records(text.split("\n")))
    return Export(_NAME, entries) if entries else None


def _records(lines: Sequence[str]) -> Iterator[_Tags]:
    """Yield the values of each record by their tags; a line without a tag goes on with a value.

    A record ends where the next one begins: programs may leave out the tag of its end.
    """
    tags: dict[str, list[list[str]]] = {}
    value: list[str] = []
    for line in map(str.strip, lines):
        tagged = _TAGGED.match(line)
        if tagged is None:
            value.extend(filter(None, (line,)))
            continue
        if tagged["tag"] == _FIRST and tags:
            yield _joined(tags)
            tags = {}
        value = [*filter(None, (tagged["value"],))]
        tags.setdefault(tagged["tag"], []).append(value)
    if tags:
        yield _joined(tags)


def _joined(tags: dict[str, list[list[str]]]) -> _Tags:
    return {tag: ["\n\n".join(value) for value in values] for tag, values in tags.items()}


def _entry(tags: _Tags) -> Entry:
    used = {
        name: next((tag for tag in known if any(tags.get(tag, ()))), "")
        for name, known in _FIELDS.items()
    }
    told = {name: _value(tags, tag, name) for name, tag in used.items()}
    body = told.pop("body")
    date = _DAY.sub(r"\g<year>-\g<month>-\g<day>", told.pop("date"))
    once = {tag: name not in _MANY for name, tag in used.items()}
    noted = (
        f"{tag} {value}".strip()
        for tag, values in tags.items()
        if tag != _LAST and once.get(tag, True)
        for value in (list(filter(None, values))[1:] if tag in once else values)
    )
    return Entry(
        **told,
        date=date,
        body=(body,) if body else (),
        own=tuple(filter(None, (*noted, used["body"], *tags.get(_LAST, ())))),
        again=(),
        warnings=(_ABSTRACT,) if body else (),
    )


def _value(tags: _Tags, tag: str, name: str) -> str:
    """Return the value of a field: all of its authors and tags, of the others the first."""
    values = list(filter(None, tags.get(tag, ())))
    return "; ".join(values if name in _MANY else values[:1])
