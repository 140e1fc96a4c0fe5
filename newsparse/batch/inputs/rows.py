"""Rows of tables and objects of JSON: the article that each of them holds."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import filterfalse, islice

from newsparse.batch.inputs.columns import Columns, Field, columns_of
from newsparse.batch.inputs.values import (
    DEEPEST,
    Row,
    moment,
    stretches_of,
    value_of,
    words_of,
    written_list,
)
from newsparse.batch.tasks import Input, Limits
from newsparse.languages.tags import language_of
from newsparse.reader.draft import Metadata

_MARKUP = re.compile(
    r"</(?:p|a|b|i|em|strong|div|span|h[1-6]|ul|ol|li|blockquote|figure)>|<(?:p|br|img)\b[^<>]*>",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"(?:\\r)?\\n")
"""A line end as databases write it in tables: a backslash and a letter."""
_ESCAPED_END = re.compile(rf"[.!?…»”\"]{_ESCAPED.pattern}")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8});", re.IGNORECASE)
_TAG_JOINT = re.compile(r"(?:(?<!\s)\s++)?[,;]\s*")
_PARTED = frozenset(("sections", "paragraphs"))
_ADDRESSES = ("https://", "http://")
_CUT = re.compile(r"\[\+\d{1,7} chars\]\s*$")
"""What a news interface puts in place of the rest of a text."""
_IS_CUT = "The text is cut: its source gives the beginning alone."

_TOLD = frozenset(("headline", "date"))
"""What tells that an object is of an article."""
_ABOUT_TEXT = frozenset(("metadata", "meta", "attributes", "properties", "info", "header"))
"""Names of an object that tells of the text beside it, as "image" and "user" do of other things."""


def article_in(row: Row, path: str, limits: Limits) -> Input | None:
    """Return the article that `row` holds as an input, or None where it holds none."""
    columns = columns_of(row, limits.columns)
    if not limits.columns and (wrapped := _wrapped_article(row, columns)):
        return article_in(wrapped, path, limits)
    whole = whole_row(row, limits)
    if whole is not row:
        return article_in(whole, path, limits)
    if not columns.has_text:
        return None
    html, text = _body(row, columns, "html"), _body(row, columns, "text")
    html = html or None  # of an object that has the page's address alone
    if text and "\n" not in text and _ESCAPED_END.search(text):
        text = _ESCAPED.sub("\n", text)
    if html is None and text is None:
        return None
    is_page = html is not None or bool(text and _MARKUP.search(text))
    metadata = _metadata(row, columns)
    return Input(
        path=path,
        text=html if html is not None else text,
        format="html" if is_page else "text",
        url=_first(row, columns, "url")
        or next(filter(_is_address, _words(row, columns, "site")), None),
        language=_language(row, columns),
        metadata=metadata if metadata != Metadata() else None,
    )


def with_embedded(row: Row) -> Row:
    """Return `row` with whom WordPress tells of beside it: {"author": 3, "_embedded": {...}}."""
    embedded = row.get("_embedded")
    authors = embedded.get("author") if isinstance(embedded, dict) else None
    if not authors:
        return row
    return {**{key: value for key, value in row.items() if key != "_embedded"}, "author": authors}


def whole_row(row: Row, limits: Limits) -> Row:
    """Return `row` where it has a text, else the only object in it with what stands beside that.

    So the day of {"date": "2024-03-05", "fields": {"body": "..."}} is the article's. What
    {"author": {"content": "..."}} holds is of the author.
    """
    for _ in range(DEEPEST):
        inner = [name for name, value in row.items() if isinstance(value, dict)]
        columns = columns_of(row, limits.columns)
        if len(inner) != 1:
            return row
        if columns.has_text:
            return row if columns.known.keys() & _TOLD else _with_metadata(row, inner[0])
        if "authors" in columns_of(inner).known:
            return row
        beside = {name: value for name, value in row.items() if name not in inner}
        row = {**beside, **row[inner[0]]}
    return row


def _with_metadata(row: Row, name: str) -> Row:
    """Return a row with the fields of the object in it that tells the text's headline or its day.

    {"page_content": "...", "metadata": {"title": "...", "publish_date": "..."}}
    """
    if name.casefold() not in _ABOUT_TEXT:
        return row
    inner = columns_of(row[name])
    if inner.has_text or not inner.known.keys() & _TOLD:
        return row
    return {**row[name], **{key: value for key, value in row.items() if key != name}}


def _wrapped_article(row: Row, columns: Columns) -> Row | None:
    """Return the object under "article" or "content" that is an article by itself."""
    values = (row.get(name) for name in columns.known.get("text", ()))
    return next((one for one in values if isinstance(one, dict) and _is_article(one)), None)


def _is_article(value: Row) -> bool:
    """Return whether an object has a headline or a date of its own, and is no body in parts."""
    inner = columns_of(value)
    has_field = bool(inner.known.keys() & _TOLD)
    return inner.has_text and has_field and not _PARTED & value.keys()


def _body(row: Row, columns: Columns, field: Field) -> str | None:
    values = (value_of(row, name) for name in columns.known.get(field, ()))
    texts = ["\n\n".join(stretches_of(value)) for value in values if value is not None]
    return next(filter(None, texts), "" if texts else None)


def _metadata(row: Row, columns: Columns) -> Metadata:
    authors = (
        wording
        for name in columns.known.get("authors", ())[:1]
        for wording in words_of(written_list(value_of(row, name)))
    )
    tags = (
        tag
        for name in columns.known.get("tags", ())
        for words in words_of(written_list(value_of(row, name)))
        for tag in _TAG_JOINT.split(words)
        if tag
    )
    date = _date(row, columns)
    return Metadata(
        headline=_first(row, columns, "headline"),
        date=date,
        authors=tuple(dict.fromkeys(authors)),
        site=next(filterfalse(_is_address, _words(row, columns, "site")), None),
        description=_first(row, columns, "description"),
        tags=tuple(dict.fromkeys(tags)),
        warnings=tuple(_warnings(row, columns, is_dated=date is not None)),
    )


def _warnings(row: Row, columns: Columns, *, is_dated: bool) -> Iterator[str]:
    """Yield a warning of a text that is cut, and of the first column of dates that holds none."""
    if _CUT.search(_body(row, columns, "text") or ""):
        yield _IS_CUT
    names = (name for name in columns.known.get("date", ()) if value_of(row, name))
    for name in islice(names, 0 if is_dated else 1):
        yield f"What “{name}” holds is no date as text or number; the article is left without one."


def _first(row: Row, columns: Columns, field: Field) -> str | None:
    """Return the first value of `field` that says something."""
    return next(_words(row, columns, field), None)


def _words(row: Row, columns: Columns, field: Field) -> Iterator[str]:
    """Yield the values of `field` that say something, on one line and without escapes."""
    values = (
        " ".join(_ENTITY.sub(lambda one: unescape(one[0]), word).split())
        for name in columns.known.get(field, ())
        for word in words_of(value_of(row, name))
    )
    return filter(None, values)


def _is_address(source: str) -> bool:
    """Return whether a source is where the article stands, as trafilatura has it, and no paper."""
    return source.startswith(_ADDRESSES)


def _language(row: Row, columns: Columns) -> str | None:
    """Return the code of the language that the row says it is in; a word that is none says none."""
    tag = _first(row, columns, "language")
    return language_of(tag) if tag else None


def _date(row: Row, columns: Columns) -> str | None:
    values = (value_of(row, name) for name in columns.known.get("date", ()))
    return next((date for value in values if (date := moment(value))), None)
