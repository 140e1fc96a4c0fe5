"""JSON as an input: each object with a text is an input of its own.

The objects stand one a line (.jsonl), or one or a list of them makes a whole file (.json).
"""

import io
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Any

import msgspec

from newsparse.batch.inputs.columns import article_in, columns_of, noted
from newsparse.batch.inputs.left_out import NO_ARTICLE
from newsparse.batch.inputs.telegram import is_telegram, telegram_messages
from newsparse.batch.inputs.unpack import HEAD, read_limited
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import ReadError

_NAMES = (".jsonl", ".ndjson")


def is_json_lines(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` holds JSON objects, one a line.

    They need not be ones of articles: JSON of something else is no article either, and each line
    says so. The name decides where the first line is longer than the head.
    """
    head = head.removeprefix(BOM_UTF8).lstrip()
    if not head.startswith(b"{"):
        return False
    first, end, _ = head.partition(b"\n")
    if not end and len(head) >= HEAD:
        return name.endswith(_NAMES)
    return _object(first) is not None


def json_lines(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for each line that is not blank, named by its number: news.jsonl!/17."""
    number, seen = 0, False
    while line := stream.readline(limits.size):
        number += 1
        whole = line.endswith(b"\n") or len(line) < limits.size
        if not whole:
            _skip_rest_of_line(stream)
        line = line.removeprefix(BOM_UTF8) if number == 1 else line
        if line.strip():
            yield _input(line if whole else None, f"{path}!/{number}", limits, first=not seen)
            seen = True


def is_json(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` is JSON as a whole.

    A text may begin with a brace, too: its name says that it is none.
    """
    head = head.removeprefix(BOM_UTF8).lstrip()
    return name.lower().endswith(".json") and head.startswith((b"{", b"["))


def is_sound_json(data: bytes) -> bool:
    """Return whether all of `data` is one value of JSON: a text may begin with a bracket, too."""
    try:
        msgspec.json.decode(data.removeprefix(BOM_UTF8), type=msgspec.Raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def json_document(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for the object in `stream`, or for each in a list, by its number."""
    data = read_limited(stream, limits).removeprefix(BOM_UTF8)
    whole = _object(data)
    if whole and is_telegram(whole):
        yield from telegram_messages(whole, path)
        return
    try:
        is_list = data.lstrip().startswith(b"[")
        objects = msgspec.json.decode(data if is_list else b"[%b]" % data, type=list[msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ReadError(f"it is no sound JSON: {error}") from error
    for number, raw in enumerate(objects, 1):
        yield _input(bytes(raw), f"{path}!/{number}", limits, first=number == 1)


def _input(line: bytes | None, path: str, limits: Limits, *, first: bool) -> Input:
    if line is None:
        return Input(path=path, problem=f"it is larger than {limits.size} bytes (--max-size)")
    row = _object(line)
    article = article_in(row, path, limits) if row else None
    if row is None or article is None:
        return Input(path=path, problem=NO_ARTICLE)
    return noted(article, columns_of(row, limits.columns)) if first else article


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _skip_rest_of_line(stream: io.BufferedReader) -> None:
    while (rest := stream.readline(HEAD)) and not rest.endswith(b"\n"):
        pass
