"""The date and the authors that stand close to the headline in what scripts are given.

`{"title": "Bridge reopens", "publishedAt": "2024-03-05T10:00:00Z"}`, as frameworks store it, or
`dataLayer.push({"pagePostAuthor": "Jane Roe"})`, as counters of visits are told.
"""

import json
import re
from collections.abc import Iterator
from functools import partial

from newsparse.languages.language import ordered
from newsparse.patterns import compiled_when_used
from newsparse.reader.page.fields.authors.author_names import JOINT
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.json_ld import read_block

_KEY = (
    r"(?:(?:date|first)?_?pub(?:lish(?:ed)?|lication)?_?(?:at|on|date|time)?"
    r"|date_?(?:gmt|created|posted))"
)
_DAY = r"\d{4}-\d\d-\d\d[T\d:.+Z-]*"
_DATE = compiled_when_used(
    rf"""(?ix) (?<![\w-]) "?{_KEY}\\*"? \s*[:=]\s*
    \\*["']?(?P<date>{_DAY}|\d{{10}}(?:\d{{3}})?(?!\d))"""
)
_STRING = r'"(?:[^"\\]|\\.){4,80}"'
_AUTHORS = compiled_when_used(
    rf"""(?x) (?<![\w-])
    "?(?:(?:article|post|page|content)?_?[aA]uthors?(?:_?[nN]ames?)?|contributors)"? \s*:\s*
    (?P<value> {_STRING} | \[[^\]]{{0,600}}\] | \{{[^}}]{{0,400}} )"""
)
_TOLD_AUTHOR = compiled_when_used(
    rf'"(?:page_?[pP]ost|article|post|content|page)_?[aA]uthor(?:_?[nN]ame)?"\s*:\s*(?P<value>{_STRING})'
)
"""Keys of the page's own article, wherever they stand."""
_COUNTER = compiled_when_used(
    r"dataLayer\b|digitalData\b|utag_data\b|_sf_async_config\b|\bgtag\(|targeting\b"
)
"""What counters of visits and sellers of advertisements are told of a page by."""
_TOLD = rf"(?:page)?_?(?:(?:article|content|post)?_?{_KEY}|(?:article|content|post)_?date)"
_TOLD_DATE = compiled_when_used(
    rf"""(?ix) \b{_TOLD} ['"]? \s*[:=]\s* ['"](?P<date>[^'"]{{6,40}})"""
)
_SET_DATE = compiled_when_used(
    rf"""(?ix) \b(?:var|let|const)\s+{_TOLD} \s*=\s* ['"](?P<date>[^'"]{{6,40}})"""
)
"""A variable that is called as a counter's key is: var articlePublishDate = "March 5, 2024"."""
_STAMP_KEYS = tuple(
    f"data-{name}"
    for name in ordered("published published-at published-date publish-date pubdate date-published")
)
_STAMPED = ",".join(f"[{key}]" for key in _STAMP_KEYS)
_NAME = compiled_when_used(rf'(?<![\w-])"?(?:full_?|display_?)?[nN]ame"?\s*:\s*({_STRING})')
_ITEM = compiled_when_used(rf"[\[,]\s*({_STRING})")
_STATES = 'script:not([src]):not([type*="ld+json" i])'
_REACH = 2000  # characters: the fields of one thing, a summary and a picture with them
_LEAST_HEADING = 10  # letters: a shorter heading stands in many things
_MOST_SCRIPTS = 200  # of a page that are looked through: a bound


def stored_date(page: Page) -> Iterator[str]:
    """Yield the dates of publication that stand close to the headline, the closest first."""
    for around in _near_headline(page):
        found = sorted(_DATE.finditer(around), key=partial(_distance, around))
        yield from (one["date"] for one in found)


def _distance(around: str, found: re.Match[str]) -> int:
    return abs(found.start() - len(around) // 2)


def told_date(page: Page) -> Iterator[str]:
    """Yield the date of publication of the page's own article, as counters of visits are told."""
    scripts = [*_scripts(page)]
    yield from (one["date"] for text in scripts for one in _SET_DATE.finditer(text))
    told = (found for text in scripts for found in _COUNTER.finditer(text))
    beginnings = (one.string[one.end() : one.end() + _REACH] for one in told)
    found = (_TOLD_DATE.search(beginning) for beginning in beginnings)
    yield from (one["date"] for one in found if one)


def stamped_date(page: Page) -> Iterator[str]:
    """Yield the only day of publication that elements bear: `<article data-published="...">`."""
    nodes = page.body.css(_STAMPED) if page.body else ()
    stamps = {node.attributes.get(key) or "" for node in nodes for key in _STAMP_KEYS} - {""}
    yield from stamps if len(stamps) == 1 else ()


def stored_authors(page: Page) -> Iterator[str]:
    """Yield the authors that stand the closest to the headline, or under a key of the page's."""
    for around in _near_headline(page):
        near = min(_AUTHORS.finditer(around), key=partial(_distance, around), default=None)
        yield _names(near["value"]) if near else ""
    yield from told_authors(page)


def told_authors(page: Page) -> Iterator[str]:
    """Yield the author of the page's own article, as counters of visits are told."""
    for text in _scripts(page):
        yield from (_names(found["value"]) for found in _TOLD_AUTHOR.finditer(text))


def _names(value: str) -> str:
    """Return the names in a piece of JSON: a text, a list of them, or things that have a name."""
    written = [value] if value[0] == '"' else _NAME.findall(value) or _ITEM.findall(value)
    read = (read_block(name) for name in written)
    return JOINT.join(name for name in read if isinstance(name, str))


def _near_headline(page: Page) -> Iterator[str]:
    headline = page.heading or next(iter(page.titles), "")
    if len(headline) < _LEAST_HEADING:
        return
    written = {json.dumps(headline, ensure_ascii=plain)[1:-1] for plain in (True, False)}
    for text in _scripts(page):
        places = (text.find(one) for one in written)
        for place in (place for place in places if place >= 0):
            yield text[max(place - _REACH, 0) : place + _REACH]


def _scripts(page: Page) -> Iterator[str]:
    top = page.body.parent if page.body else None
    return (script.text() for script in (top.css(_STATES)[:_MOST_SCRIPTS] if top else ()))
