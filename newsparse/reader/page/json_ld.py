"""JSON-LD: the structured data a page carries in scripts, flattened and, where broken, repaired."""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsparse.patterns import compiled_when_used

Json = Any
"""Whatever JSON may hold."""

Thing = dict[str, Any]
"""One JSON-LD node: a schema.org thing with its properties."""

_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")


def linked_data(blocks: Iterable[str]) -> tuple[Thing, ...]:
    """Return the things in the JSON-LD `blocks` of a page, in document order.

    Lists, `@graph` and a page's main entity are flattened into one row of dicts; all other
    properties stay as they were written. A block that cannot be read even after the repairs of
    REPAIRS is left out.
    """
    return tuple(thing for block in blocks for thing in _things(read_block(block)))


def read_block(text: str) -> Json:
    """Return the JSON value in `text`, repaired step by step until it can be read, or None."""
    import msgspec

    for repair in (str.strip, *REPAIRS):
        text = repair(text)
        try:
            return msgspec.json.decode(text.encode("utf-8", "replace"))
        except (msgspec.DecodeError, RecursionError):
            continue
    return None


def _things(value: Json) -> Iterator[Thing]:
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
        elif isinstance(value, dict):
            pending.extend(value[key] for key in reversed(_NESTED) if key in value)
            yield value


def drop_wrappers(text: str) -> str:
    """Take HTML comments, their marks and CDATA's off, and what makes a statement of the JSON.

    >>> drop_wrappers('<!-- //<![CDATA[ {"a": 1}; //]]> -->').strip()
    '{"a": 1}'
    >>> drop_wrappers('window.page = {"a": 1},')
    '{"a": 1}'
    >>> drop_wrappers('<!-- of the page --> {"a": 1}')
    '{"a": 1}'
    """
    bare = _WRAPPER.sub("", _REMARK.sub("", text)).strip("\ufeff \t\r\n").rstrip(",; \t\r\n")
    return _ASSIGNMENT.sub("", bare, count=1)


_REMARK = compiled_when_used(r"<!--(?:[^{\[<-]|-(?!->))*+-->")
"""An HTML comment that holds no JSON."""


_WRAPPER = compiled_when_used(r"(?:/\*|//)?\s?(?:<!\[CDATA\[|\]\]>|<!--|-->)(?:\s?\*/)?")

_ASSIGNMENT = compiled_when_used(r"\A(?:(?:var|let|const)\s+)?[\w.$]+\s*=\s*(?=[\[{])")


def drop_comments(text: str) -> str:
    """Take JavaScript comments out, and commas before which or behind which nothing stands.

    >>> drop_comments('{"u": "http://x",, /* home */ "t": [1, 2, ],}')
    '{"u": "http://x",  "t": [1, 2 ]}'
    >>> drop_comments("{'u': 'http://x'}")
    "{'u': 'http://x'}"
    """
    without_comments = _STRING_OR_COMMENT.sub(lambda match: match["kept"] or "", text)
    return _STRING_OR_COMMA.sub(lambda match: match["string"] or "", without_comments)


# A string or a comment that is never closed runs to the end, so no position is scanned twice.
_STRING = r'(?P<string>"(?:[^"\\]|\\.)*+"?)'
_SINGLE = r"""(?<=[\[{:,\s])'(?P<single>(?:[^'\\]|\\.)*+)'(?=\s*+[:,\]}])"""
_STRING_OR_COMMENT = compiled_when_used(
    rf"(?P<kept>{_STRING}|{_SINGLE})|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?", flags=re.DOTALL
)
_STRING_OR_COMMA = compiled_when_used(_STRING + r"|,(?=\s*+[,}\]])", flags=re.DOTALL)


def quote_words(text: str) -> str:
    """Quote as JSON does what JavaScript need not: keys, strings in single marks, no values.

    >>> quote_words("{'a': 'it', b: undefined, c: NaN}")
    '{"a": "it", "b": null, "c": null}'
    """
    return _STRING_OR_WORD.sub(_quoted, text)


def _quoted(match: re.Match[str]) -> str:
    if match["key"]:
        return f'"{match["key"]}"'
    if match["none"]:
        return "null"
    inner = match["single"]
    return match[0] if inner is None else f'"{_BARE_MARK.sub(_ESCAPED_MARK, inner)}"'


_BARE_MARK = compiled_when_used(r'(?<!\\)"')
_ESCAPED_MARK = r'\\"'  # in a replacement: one backslash
_STRING_OR_WORD = compiled_when_used(
    _STRING
    + rf"|{_SINGLE}"
    + r"|(?<=[{,\s])(?P<key>[A-Za-z_$@][\w$]*+)(?=\s*+:)"
    + r"|(?<=[\[:,\s])(?P<none>undefined|NaN|-?Infinity)\b",
    flags=re.DOTALL,
)


def put_commas(text: str) -> str:
    """Put the comma that lacks between a value and the next key.

    >>> put_commas('{"a": "one" "b": {"c": 1} "d": 2}')
    '{"a": "one", "b": {"c": 1}, "d": 2}'
    """
    return _BEFORE_KEY.sub(lambda match: match[0] + ",", text)


_BEFORE_KEY = compiled_when_used(
    r'(?:(?<=:)\s*+"(?:[^"\\]|\\.)*+"|[}\]])(?=\s*+"@?\w+"\s*+:)', flags=re.DOTALL
)


def blank_controls(text: str) -> str:
    r"""Put a blank for each run of raw newlines and other control characters.

    >>> blank_controls('{"a": "one\n\ttwo"}')
    '{"a": "one two"}'
    """
    return _CONTROLS.sub(" ", text)


_CONTROLS = compiled_when_used(r"[\x00-\x1f\x7f]+")


def mend_escapes(text: str) -> str:
    r"""Drop backslashes that escape nothing, and put U+FFFD for lone surrogates.

    >>> mend_escapes(r'{"a": "it\'s \ud83d\ude00 \ud800 \n"}')
    '{"a": "it\'s \\ud83d\\ude00 \\ufffd \\n"}'
    """
    return _ESCAPE.sub(_mended_escape, text)


def _mended_escape(match: re.Match[str]) -> str:
    if match["good"]:
        return match["good"]
    return "\\ufffd" if match["lone"] else ""


_ESCAPE = compiled_when_used(
    r"""(?P<good>\\["\\/bfnrt]
      | \\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}  # a surrogate pair
      | \\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})
      | (?P<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})
      | \\""",
    flags=re.VERBOSE,
)


def unescape_markup(text: str) -> str:
    """Resolve HTML entities where they stand for the quotes of the JSON itself.

    >>> unescape_markup('{&quot;a&quot;: &quot;b&quot;}')
    '{"a": "b"}'
    """
    return text if '"' in text else html.unescape(text)


def escape_inner_quotes(text: str) -> str:
    r"""Escape quotes that neither open nor close a string.

    >>> escape_inner_quotes('{"a": "he said "no" to it"}')
    '{"a": "he said \\"no\\" to it"}'
    >>> escape_inner_quotes('{"a": ""No", he said", "b": 1}')
    '{"a": "\\"No\\", he said", "b": 1}'
    """
    return _QUOTE.sub(lambda match: match["structure"] or '\\"', text)


_NEXT = r"""(?:["'\[{\]}\d-]|(?:true|false|null)\b|[\w$@]++\s*+:|\Z)"""
"""What may follow a comma between two values, or two keys."""
_QUOTE = compiled_when_used(
    rf'(?P<structure>\\.|[\[{{:,]\s*+"|"(?=\s*+(?:[:\]}}]|,\s*+{_NEXT}|\Z)))|"', flags=re.DOTALL
)


def balance_brackets(text: str) -> str:
    """Drop brackets that close nothing or open twice, and close at the end what nothing closes.

    >>> balance_brackets('{{"a": {"b": [1]}}}'), balance_brackets('{"a": {"b": ["c')
    ('{"a": {"b": [1]}}', '{"a": {"b": ["c"]}}')
    """
    text = _OPENED_TWICE.sub(lambda match: match["string"] or "", text)
    opened: list[str] = []
    kept: list[str] = []
    end = 0
    mark = ""
    for found in _STRING_OR_BRACKET.finditer(text):
        bracket = found["bracket"]
        if bracket in _CLOSING:
            opened.append(_CLOSING[bracket])
        elif bracket and opened and opened[-1] == bracket:
            opened.pop()
        elif bracket:
            kept.append(text[end : found.start()])
            end = found.end()
        elif not bracket and not _CLOSED.fullmatch(found[0]):
            mark = '"'
    return "".join((*kept, text[end:], mark, *reversed(opened))) if '"' in text else text


_STRING_OR_BRACKET = compiled_when_used(_STRING + r"|(?P<bracket>[{}\[\]])", flags=re.DOTALL)
_CLOSED = compiled_when_used(r'"(?:[^"\\]|\\.)*+"', flags=re.DOTALL)
_OPENED_TWICE = compiled_when_used(_STRING + r"|\{(?=\s*+\{)", flags=re.DOTALL)
_CLOSING = {"{": "}", "[": "]"}


def join_blocks(text: str) -> str:
    """Make a list of several objects that follow each other.

    >>> join_blocks('{"a": 1} {"b": 2}')
    '[{"a": 1},{"b": 2}]'
    """
    return f"[{_SEAM.sub('},{', text)}]"


_SEAM = compiled_when_used(r"\}[\s,;]*+\{")

REPAIRS: tuple[Callable[[str], str], ...] = (
    drop_wrappers,
    unescape_markup,
    drop_comments,
    blank_controls,
    put_commas,
    escape_inner_quotes,
    quote_words,
    mend_escapes,
    balance_brackets,
    join_blocks,
)
"""What is done to a block that is not JSON, one after the other, until it is."""
