"""Files of JSON lines: each object with a "text" or an "html" is an input of its own."""

import io
from collections.abc import Iterator

import msgspec

from newsparse.batch.tasks import Input, Limits
from newsparse.batch.unpack import HEAD

_NAMES = (".jsonl", ".ndjson")
_PROBLEM = 'it is no JSON object with a "text" or an "html"'


class _Line(msgspec.Struct, frozen=True):
    """What newsparse takes from a line; other keys are left alone."""

    text: str | None = None
    html: str | None = None
    url: str | None = None
    language: str | None = None


_decoder = msgspec.json.Decoder(_Line)


def is_json_lines(head: bytes, name: str) -> bool:
    """Tell whether a stream that begins with `head` holds JSON objects, one a line.

    They need not be ones of articles: JSON of something else is no article either, and each line
    says so. The name decides where the first line is longer than the head.
    """
    if not head.lstrip().startswith(b"{"):
        return False
    first, end, _ = head.lstrip().partition(b"\n")
    if not end and len(head) >= HEAD:
        return name.endswith(_NAMES)
    return _is_object(first)


def json_lines(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for each line that is not blank, named by its number: news.jsonl!/17."""
    number = 0
    while line := stream.readline(limits.size):
        number += 1
        whole = line.endswith(b"\n") or len(line) < limits.size
        if not whole:
            _skip_rest_of_line(stream)
        if line.strip():
            yield _input(line if whole else None, f"{path}!/{number}", limits)


def _input(line: bytes | None, path: str, limits: Limits) -> Input:
    if line is None:
        return Input(path=path, problem=f"it is larger than {limits.size} bytes (--max-size)")
    content = _content(line)
    if content is None:
        return Input(path=path, problem=_PROBLEM)
    return Input(
        path=path,
        text=content.text if content.html is None else content.html,
        format="text" if content.html is None else "html",
        url=content.url,
        language=content.language,
    )


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


def _content(line: bytes) -> _Line | None:
    try:
        content = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return None if content.text is content.html is None else content


def _skip_rest_of_line(stream: io.BufferedReader) -> None:
    while (rest := stream.readline(HEAD)) and not rest.endswith(b"\n"):
        pass
