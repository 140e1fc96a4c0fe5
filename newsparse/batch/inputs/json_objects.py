"""JSON as an input: each object with a text is an input of its own.

The objects stand one a line (.jsonl), or one or a list of them makes a whole file (.json).
"""

import io
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from newsparse.batch.inputs.columns import columns_of, noted
from newsparse.batch.inputs.glance import narrow
from newsparse.batch.inputs.json_lists import rows_in
from newsparse.batch.inputs.no_articles import NO_JSON_ARTICLE, NoArticleError
from newsparse.batch.inputs.rows import article_in, whole_row, with_embedded
from newsparse.batch.inputs.telegram import is_telegram, telegram_messages
from newsparse.batch.inputs.unpack import HEAD, read_limited
from newsparse.batch.tasks import INSIDE, Input, Limits
from newsparse.errors import ReadError
from newsparse.reader.draft import Metadata

_NAMES = (".jsonl", ".ndjson")
_JSON_FEED = "jsonfeed.org/version"
"""What the version of a JSON feed holds."""
_OF_SLACK = frozenset(("ts", "text"))
"""Keys of a message of Slack: when it was sent, and what it says."""
_NEXT_OBJECT = re.compile(rb"^\}[^\S\n]*\n\s*\{", re.MULTILINE)
"""Where an object ends at the start of a line, as none inside another does, and one follows."""
_WIDE = (BOM_UTF16_LE, BOM_UTF16_BE)


def is_json_lines(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` holds JSON objects, one a line.

    They need not be ones of articles: JSON of something else is no article either, and each line
    says so. The name decides where it ends so: a broken line is then no text, but a failure.
    """
    head = head.removeprefix(BOM_UTF8).lstrip()
    if not head.startswith(b"{"):
        return False
    if name.lower().endswith(_NAMES):
        return True
    first, end, _ = head.partition(b"\n")
    return (end != b"" or len(head) < HEAD) and _object(first) is not None


def json_lines(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for each line that is not blank, named by its number: news.jsonl!/17."""
    number, seen = 0, False
    while line := stream.readline(limits.size):
        number += 1
        whole = line.endswith(b"\n") or len(line) < limits.size
        if not whole:
            _skip_rest_of_line(stream)
        line = line.removeprefix(BOM_UTF8) if number == 1 else line
        if not seen and whole and not stream.peek(1):  # one line, and all of the file
            yield from _document(line, path, limits)
            return
        if line.strip():
            yield _input(line if whole else None, f"{path}{INSIDE}{number}", limits, first=not seen)
            seen = True


def is_json(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` is JSON as a whole.

    A text may begin with a brace, too: its name says that it is none.
    """
    is_wide = head.startswith(_WIDE)
    names = (".json", *_NAMES) if is_wide else (".json",)
    return name.lower().endswith(names) and narrow(head).lstrip().startswith((b"{", b"["))


def is_sound_json(data: bytes) -> bool:
    """Return whether all of `data` is one value of JSON: a text may begin with a bracket, too."""
    try:
        msgspec.json.decode(data.removeprefix(BOM_UTF8), type=msgspec.Raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def json_document(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for the object in `stream`, or for each in a list, by its number."""
    yield from _document(_as_utf8(read_limited(stream, limits)), path, limits)


def _document(data: bytes, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the articles of JSON that is read as a whole: an object, a list, or one in an object.

    Raises ReadError where it is no JSON.
    """
    whole = _object(data)
    if whole and is_telegram(whole):
        yield from telegram_messages(whole, path)
        return
    listed = rows_in(whole, limits) if whole else []
    if whole and listed:
        yield from _of_feed(whole, _numbered(listed, path, limits))
        return
    objects = objects_in(data)
    if objects and _is_slack(_object(objects[0])):
        raise NoArticleError("a chat exported from Slack", remedy="it holds messages")
    for number, raw in enumerate(objects, 1):
        yield _input(raw, f"{path}{INSIDE}{number}", limits, first=number == 1)


def articles_of(whole: dict[str, Any], path: str, limits: Limits) -> Iterator[Input]:
    """Return the articles in the list that an object holds, or the one that it is, by number."""
    return _numbered(rows_in(whole, limits) or [whole], path, limits)


def _numbered(rows: Iterable[dict[str, Any]], path: str, limits: Limits) -> Iterator[Input]:
    for number, row in enumerate(rows, 1):
        yield _article(row, f"{path}{INSIDE}{number}", limits, first=number == 1)


def _of_feed(whole: dict[str, Any], items: Iterable[Input]) -> Iterator[Input]:
    """Yield `items` with the title of the JSON feed that they are of, where it is one, as site."""
    site = whole.get("title") if _JSON_FEED in str(whole.get("version")) else None
    for item in items:
        told = item.metadata or Metadata()
        is_named = isinstance(site, str) and told.site is None and not item.problem
        yield replace(item, metadata=replace(told, site=site)) if is_named else item


def _is_slack(message: dict[str, Any] | None) -> bool:
    return message is not None and message.get("type") == "message" and message.keys() >= _OF_SLACK


def objects_in(data: bytes) -> list[bytes]:
    """Return the values of a list, of lines, or the one that `data` is. Raises ReadError.

    Objects may stand one after the other over several lines, as jq writes them.
    """
    is_list = data.lstrip().startswith(b"[")
    if not is_list:
        data = _NEXT_OBJECT.sub(b"},{", data)
    try:
        values = msgspec.json.decode(data if is_list else b"[%b]" % data, type=list[msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        lines = [line for line in data.split(b"\n") if line.strip()]
        if len(lines) > 1 and all(line.lstrip().startswith(b"{") for line in lines):
            return lines
        what = str(error).removeprefix("JSON is malformed: ")
        raise ReadError(f"it is no sound JSON: {what}") from error
    return [bytes(raw) for raw in values]


def _input(line: bytes | None, path: str, limits: Limits, *, first: bool) -> Input:
    if line is None:
        return Input(path=path, problem=limits.too_large)
    return _article(_object(line), path, limits, first=first)


def _article(row: dict[str, Any] | None, path: str, limits: Limits, *, first: bool) -> Input:
    told = with_embedded(row or {})
    article = article_in(told, path, limits) if told else None
    if article is None:
        return Input(path=path, problem=NO_JSON_ARTICLE)
    return noted(article, columns_of(whole_row(told, limits), limits.columns)) if first else article


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _as_utf8(data: bytes) -> bytes:
    """Return JSON in UTF-8 whose mark says that it is in UTF-16. Raises ReadError."""
    if not data.startswith(_WIDE):
        return data.removeprefix(BOM_UTF8)
    try:
        return data.decode("utf-16").encode("utf-8", "replace")
    except UnicodeDecodeError as error:
        raise ReadError(f"it is no sound UTF-16: {error}") from error


def _skip_rest_of_line(stream: io.BufferedReader) -> None:
    while (rest := stream.readline(HEAD)) and not rest.endswith(b"\n"):
        pass
