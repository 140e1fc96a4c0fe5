"""Records for programs: JSON lines and their schema."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from newsparse.corpus.packing import encodable
from newsparse.model import Article
from newsparse.renderer.look import Look

_UNSAFE = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]")
"""Legal in JSON, yet a line break to some readers, a code to a terminal, or no text to YAML."""

Node = dict[str, object]
"""An object of JSON that a writer makes of a record."""


def json_lines(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield each article as one line of JSON, keys in the record's order."""
    return map(one_line, articles)


def one_line(record: object) -> str:
    """Return `record` as one line of JSON.

    The text is exact: characters that would break a line or drive a terminal are escaped, and
    only lone surrogates, which no UTF-8 can hold, become U+FFFD.
    """
    try:
        line = msgspec.json.encode(record).decode("utf-8")
    except UnicodeEncodeError:
        line = msgspec.json.encode(encodable(msgspec.to_builtins(record))).decode("utf-8")
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", line) + "\n"


def without_gaps(node: Node) -> Node:
    """Return `node` without the keys that hold None, or a list of nothing."""
    return {key: value for key, value in node.items() if value not in (None, [])}


def json_schema() -> str:
    """Return the JSON Schema of a line of `json_lines`."""
    schema = msgspec.json.schema(Article)
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return msgspec.json.format(msgspec.json.encode(dialect | schema)).decode("utf-8") + "\n"
