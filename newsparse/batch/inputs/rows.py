"""Rows of tables and objects of JSON: the article that each of them holds."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from newsparse.batch.inputs.columns import Columns, Field, columns_of
from newsparse.batch.tasks import Input, Limits
from newsparse.languages.tags import language_of
from newsparse.reader.draft import Metadata

_MARKUP = re.compile(
    r"</(?:p|a|b|i|em|strong|div|span|h[1-6]|ul|ol|li|blockquote|figure)>|<(?:p|br|img)\b[^<>]*>",
    re.IGNORECASE,
)
_WRAPPERS = (
    *("rendered", "value", "text", "name", "title", "#text", "full_name", "fullname", "main"),
    *("$date", "$numberLong", "$numberInt", "$numberDouble", "iso", "date", "datetime"),
)
"""Keys under which a value stands that is an object: {"title": {"rendered": "..."}}."""
_NESTED_BODIES = ("body", "content", "html")
"""Keys of an object under "article" that is nothing but a body."""
_NOTHING = frozenset(("nan", "none", "null"))
"""What programs write into a cell that has no value."""
_LONGEST_LIST = 10_000  # characters of a list that stands in a cell
_TAG_JOINT = re.compile(r"(?:(?<!\s)\s++)?[,;]\s*")
_PARTS = ("summary", "sections", "paragraphs", "headline")
"""Keys of a body that is cut into parts, in reading order."""
_PARTED = frozenset(("sections", "paragraphs"))
_SECTION = ("headline", "paragraphs")
"""Keys of a section, in reading order."""
_LIST = re.compile(r"\[.*\]", re.DOTALL)
_SECONDS = re.compile(r"\d{9,11}(?:\.\d+)?|\d{13}")
_MILLISECONDS = 100_000_000_000
"""A number of seconds from here on is one of milliseconds: in seconds it is the year 5138."""
_DEEPEST = 6
"""Objects and lists inside each other that are looked into: a bound for what is nested deep."""

Row = Mapping[str, Any]


def article_in(row: Row, path: str, limits: Limits) -> Input | None:
    """Return the article that `row` holds as an input, or None where it holds none."""
    columns = columns_of(row, limits.columns)
    if not limits.columns and (wrapped := _wrapped_article(row, columns)):
        return article_in(wrapped, path, limits)
    if not columns.has_text:
        whole = whole_row(row, limits)
        has_text = columns_of(whole, limits.columns).has_text
        return article_in(whole, path, limits) if has_text else None
    html, text = _body(row, columns, "html"), _body(row, columns, "text")
    html = html or None  # of an object that has the page's address alone
    if html is None and text is None:
        return None
    is_page = html is not None or bool(text and _MARKUP.search(text))
    metadata = _metadata(row, columns)
    return Input(
        path=path,
        text=html if html is not None else text,
        format="html" if is_page else "text",
        url=_first(row, columns, "url"),
        language=_language(row, columns),
        metadata=metadata if metadata != Metadata() else None,
    )


def whole_row(row: Row, limits: Limits) -> Row:
    """Return `row` where it has a text, else the only object in it with what stands beside that.

    So the day of {"date": "2024-03-05", "fields": {"body": "..."}} is the article's. What
    {"author": {"content": "..."}} holds is of the author.
    """
    for _ in range(_DEEPEST):
        inner = [name for name, value in row.items() if isinstance(value, dict)]
        if len(inner) != 1 or columns_of(row, limits.columns).has_text:
            return row
        if "authors" in columns_of(inner).known:
            return row
        beside = {name: value for name, value in row.items() if name not in inner}
        row = {**beside, **row[inner[0]]}
    return row


def _wrapped_article(row: Row, columns: Columns) -> Row | None:
    """Return the object under "article" or "content" that is an article by itself."""
    values = (row.get(name) for name in columns.known.get("text", ()))
    return next((one for one in values if isinstance(one, dict) and _is_article(one)), None)


def _is_article(value: Row) -> bool:
    """Return whether an object has a headline or a date of its own, and is no body in parts."""
    inner = columns_of(value)
    has_field = bool(inner.known.keys() & {"headline", "date"})
    return inner.has_text and has_field and not _PARTED & value.keys()


def _body(row: Row, columns: Columns, field: Field) -> str | None:
    values = (_value(row, name) for name in columns.known.get(field, ()))
    texts = ["\n\n".join(_stretches(value)) for value in values if value is not None]
    return next(filter(None, texts), "" if texts else None)


def _metadata(row: Row, columns: Columns) -> Metadata:
    authors = (
        wording
        for name in columns.known.get("authors", ())[:1]
        for wording in _words(_written_list(_value(row, name)))
    )
    tags = (
        tag
        for name in columns.known.get("tags", ())
        for words in _words(_written_list(_value(row, name)))
        for tag in _TAG_JOINT.split(words)
        if tag
    )
    date = _date(row, columns)
    return Metadata(
        headline=_first(row, columns, "headline"),
        date=date,
        authors=tuple(dict.fromkeys(authors)),
        site=_first(row, columns, "site"),
        description=_first(row, columns, "description"),
        tags=tuple(dict.fromkeys(tags)),
        warnings=() if date else tuple(_unread_dates(row, columns)),
    )


def _unread_dates(row: Row, columns: Columns) -> Iterator[str]:
    """Yield a warning of the first column of dates that has a value, and none that is text."""
    names = (name for name in columns.known.get("date", ()) if _value(row, name))
    for name in islice(names, 1):
        yield f"What “{name}” holds is no date as text or number; the article is left without one."


def _first(row: Row, columns: Columns, field: Field) -> str | None:
    """Return the first value of `field` that says something, on one line."""
    values = (
        " ".join(word.split())
        for name in columns.known.get(field, ())
        for word in _words(_value(row, name))
    )
    return next(filter(None, values), None)


def _language(row: Row, columns: Columns) -> str | None:
    """Return the code of the language that the row says it is in; a word that is none says none."""
    tag = _first(row, columns, "language")
    return language_of(tag) if tag else None


def _date(row: Row, columns: Columns) -> str | None:
    values = (_value(row, name) for name in columns.known.get("date", ()))
    return next((date for value in values if (date := _moment(value))), None)


def _moment(value: object) -> str | None:
    """Return a date as text; seconds and milliseconds since 1970 as the moment that they count.

    >>> _moment(1709632800), _moment("1709632800000"), _moment("5 March 2024")
    ('2024-03-05T10:00:00+00:00', '2024-03-05T10:00:00+00:00', '5 March 2024')
    """
    text = next(iter(_words(value)), "")
    if not _SECONDS.fullmatch(text):
        return " ".join(text.split()) or None
    seconds = float(text)
    if seconds >= _MILLISECONDS:
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _value(row: Row, name: str) -> object:
    """Return the value under `name`, which may lead into objects: "author.name"."""
    if name in row:
        return row[name]
    value: object = row
    for key in name.split("."):
        if isinstance(value, list):
            value = [one.get(key) for one in value if isinstance(one, dict)]
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def _written_list(value: object) -> object:
    """Return the list that a cell holds as a program wrote it: `['Ann', 'Bo']`, `["Ann", null]`."""
    if not isinstance(value, str) or len(value) > _LONGEST_LIST:
        return value
    if not _LIST.fullmatch(value.strip()):
        return value
    from ast import literal_eval

    import msgspec

    for read in (msgspec.json.decode, literal_eval):
        try:
            written = read(value.strip())
        except (msgspec.DecodeError, ValueError, SyntaxError, MemoryError, RecursionError):
            continue
        return written if isinstance(written, list) else value
    return value


def _words(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the words of a value: of an object those of its name, of a list each item's."""
    if isinstance(value, str):
        words = value.strip()
        if words and words.lower() not in _NOTHING:
            yield words
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)
    elif depth < _DEEPEST:
        for inner in _named_values(value):
            yield from _words(inner, depth + 1)


def _named_values(value: object) -> list[object]:
    """Return the items of a list; of an object what names it; of anything else nothing."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    return [value[key] for key in _WRAPPERS if key in value][:1]


def _stretches(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the stretches of a body: a text, a list of them, or an object of parts."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif depth <= _DEEPEST:
        for part in _parts_of(value):
            yield from _stretches(part, depth + 1)


def _parts_of(value: object) -> list[object]:
    """Return the items of a list; of an object its parts in reading order, or what names it."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    keys = _SECTION if all(key in value for key in _SECTION) else _PARTS
    parts = [value[key] for key in keys if key in value]
    return parts or [value[key] for key in _NESTED_BODIES if key in value][:1] or [*_words(value)]
