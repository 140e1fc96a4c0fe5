"""JSON as an input: each object with a "text" or an "html" is an input of its own.

The objects stand one a line (.jsonl), or one or a list of them makes a whole file (.json).
"""

import io
from collections.abc import Iterator

import msgspec

from newsparse.batch.inputs.unpack import HEAD, read_limited
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import ReadError
from newsparse.languages.tags import language_of

_NAMES = (".jsonl", ".ndjson")
NO_ARTICLE = 'it is no JSON object with a "text" or an "html"'


class _Object(msgspec.Struct, frozen=True):
    """What newsparse takes from an object; other keys are left alone."""

    text: str | None = None
    html: str | None = None
    url: str | None = None
    language: str | None = None
    title: str | None = None
    headline: str | None = None
    date: str | None = None
    author: str | list[str] | None = None
    authors: str | list[str] | None = None


_decoder = msgspec.json.Decoder(_Object)


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


def is_json(head: bytes, name: str) -> bool:
    """Tell whether a stream that begins with `head` is JSON as a whole.

    A text may begin with a brace, too: its name says that it is none.
    """
    return name.lower().endswith(".json") and head.lstrip().startswith((b"{", b"["))


def json_document(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield an input for the object in `stream`, or for each in a list, by its number."""
    data = read_limited(stream, limits)
    try:
        is_list = data.lstrip().startswith(b"[")
        objects = msgspec.json.decode(data if is_list else b"[%b]" % data, type=list[msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ReadError(f"it is no sound JSON: {error}") from error
    for number, raw in enumerate(objects, 1):
        yield _input(bytes(raw), f"{path}!/{number}", limits)


def _input(line: bytes | None, path: str, limits: Limits) -> Input:
    if line is None:
        return Input(path=path, problem=f"it is larger than {limits.size} bytes (--max-size)")
    content = _content(line)
    if content is None:
        return Input(path=path, problem=NO_ARTICLE)
    return Input(
        path=path,
        text=_with_header(content) if content.html is None else content.html,
        format="text" if content.html is None else "html",
        url=content.url,
        language=language_of(content.language) if content.language else None,
    )


def _with_header(content: _Object) -> str:
    """Return the text below its title, date and authors, where the object tells them.

    They stand as front matter does, so that the reader judges them as it does any header.
    """
    authors = content.authors or content.author or ()
    names = (authors,) if isinstance(authors, str) else tuple(authors)
    told = (
        ("title", content.headline or content.title),
        ("date", content.date),
        ("authors", ", ".join(names)),
    )
    fields = [f'{name}: "{" ".join(value.split())}"' for name, value in told if value]
    text = content.text or ""
    return "\n".join(("---", *fields, "---", "", text)) if fields else text


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


def _content(line: bytes) -> _Object | None:
    try:
        content = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return None if content.text is content.html is None else content


def _skip_rest_of_line(stream: io.BufferedReader) -> None:
    while (rest := stream.readline(HEAD)) and not rest.endswith(b"\n"):
        pass
