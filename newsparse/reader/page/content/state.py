"""The body in the data that a page's scripts build the page from.

Frameworks send it as JSON in a script of its own (Next, Nuxt 3), as a value that a script assigns
(Apollo, Redux, Fusion), as rows that scripts push (Next since 13), or inside a function (Nuxt 2).
All of it is untrusted and may be huge: each script is read once, and nothing recurses.
"""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.reader.page.content.elements import sent_paragraphs
from newsparse.reader.page.json_ld import Json
from newsparse.reader.page.sizes import size_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

LEAST_BODY = 400
"""Letters: what is shorter is a summary, a caption or a label."""
_LEAST_OWN = 120
"""Letters of what stands beside the page's own headline: a piece of news of two sentences."""
_MOST_SCRIPTS = 5_000_000
"""Characters of all scripts together that are looked at. Decoded they take ten times the memory."""
_MOST_VALUES = 50
"""Values read from one script; a state stands at its beginning, code after it."""
_MOST_FAILURES = 10
"""Each reads up to the end of the script at worst."""
_LEAST_PIECES = 2
"""Paragraphs of a body that is a list: one alone has its text under a name."""
_DENSEST = 3
"""Letters that a character says at most."""
_DEPTH = 3
"""How far inside a paragraph its text stands: bold text in a link in a span."""

_BODY_KEYS = frozenset(
    (
        *("articlebody", "body", "bodyhtml", "content", "html", "text", "article_body"),
        *("body_html", "bodytext", "fulltext", "paragraphs", "__html"),
    )
)
_TEXT_KEYS = ("text", "content", "html", "value", "body", "paragraph", "data")
_INNER_KEYS = ("children", "content", "nodes")
_ITEM_KEYS = frozenset(("url", "slug", "headline", "title", "author"))
"""What teasers and comments have, and paragraphs have not."""
_REFERENCE, _ROOT = "__ref", "ROOT_QUERY"
_KIND_KEYS = ("type", "_type", "__typename", "style", "tag", "nodeType", "name")
_HEADING = re.compile(r"(?i)head|^h[1-6]$")

_VALUE = re.compile(r'=\s*+(?=[\[{])|JSON\.parse\(\s*+(?=")|\.push\(\s*+(?=\[)')
_MEMBER = re.compile(r'(?<!\w)(\w{1,40}+)["\']?\s*+:\s*+("(?:[^"\\]|\\.)*+")')
_TEXT_ROW = re.compile(r"(?m)^[0-9a-f]{1,8}:T([0-9a-f]{1,6}),")
_VALUE_ROW = re.compile(r"(?m)^[0-9a-f]{1,8}:(?=[\[{])")


class Piece(Struct, frozen=True, gc=False):
    """A paragraph of a stored body, as text or as markup, or all of the body."""

    text: str
    is_heading: bool = False


class StoredBody(Struct, frozen=True):
    """A body that a page stores; `is_own` where it stands beside the page's own headline."""

    pieces: tuple[Piece, ...]
    is_own: bool = False

    @property
    def size(self) -> int:
        """The length of its text, tags included, in letters."""
        return sum(size_of(piece.text) for piece in self.pieces)


def state_bodies(tree: "LexborHTMLParser", headline: str | None) -> Iterator[StoredBody]:
    """Yield the long texts in the scripts of a page that stand where an article's body does."""
    for state in _states(tree):
        bodies = _bodies(state, headline)
        yield from (body for body in bodies if _is_long(body) and _is_prose(body))


def _is_long(body: StoredBody) -> bool:
    return body.size >= (_LEAST_OWN if body.is_own else LEAST_BODY)


def _is_prose(body: StoredBody) -> bool:
    """Return whether a body has blanks in it, or is in a script without."""
    return any(" " in piece.text or size_of(piece.text) > len(piece.text) for piece in body.pieces)


def _states(tree: "LexborHTMLParser") -> Iterator[Json]:
    left = _MOST_SCRIPTS
    pushed: list[str] = []
    for script in tree.css("script:not([src])"):
        kind, text = script.attributes.get("type") or "", script.text()
        if len(text) > left or "ld+json" in kind:
            continue
        left -= len(text)
        if kind.endswith("json"):
            yield _decoded(text)
            continue
        for value in _values(text):
            if isinstance(value, list) and len(value) == 2 and isinstance(value[1], str):
                pushed.append(value[1])
            else:
                yield value
    yield from _rows("".join(pushed))


def _decoded(text: str) -> Json:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _values(script: str) -> Iterator[Json]:
    """Yield the JSON values that a script assigns, parses or pushes, else its strings."""
    decoder = json.JSONDecoder()
    position = failures = read = 0
    while read < _MOST_VALUES and failures < _MOST_FAILURES:
        start = _VALUE.search(script, position)
        if start is None:
            break
        try:
            value, position = decoder.raw_decode(script, start.end())
        except (ValueError, RecursionError):
            position, failures = start.end(), failures + 1
            continue
        read += 1
        yield _decoded(value) if isinstance(value, str) else value
    if not read:
        yield [{key: _decoded(value)} for key, value in _MEMBER.findall(script)]


def _rows(pushed: str) -> Iterator[Json]:
    """Yield the values in the rows that scripts push: "a:[...]", and "b:T4f2,..." for a text."""
    for start in _VALUE_ROW.finditer(pushed):
        end = pushed.find("\n", start.end())
        yield _decoded(pushed[start.end() : end if end >= 0 else len(pushed)])
    position = 0
    while row := _TEXT_ROW.search(pushed, position):
        position = row.end() + int(row[1], 16)
        told = pushed[row.end() : position].encode("utf-8", "replace")
        yield {"text": told[: int(row[1], 16)].decode("utf-8", "ignore")}


def _bodies(state: Json, headline: str | None) -> Iterator[StoredBody]:
    """Yield what stands under a name for a body, and the lists of paragraphs, however deep."""
    pending = [(state, False)]
    store = state
    if isinstance(state, list):
        yield from _referred(state)
        yield _sent(state, headline)
    while pending:
        value, is_own = pending.pop()
        if isinstance(value, dict):
            is_own = is_own or (headline is not None and headline in value.values())
            store = value if _ROOT in value else store
            yield from _named(value, is_own=is_own)
            inside = list(value.values())
        else:
            pieces = _pieces(_resolved(value, store))
            if pieces:
                yield StoredBody(pieces, is_own)
            inside = value if isinstance(value, list) else []
        pending.extend((one, is_own) for one in inside if isinstance(one, dict | list))


def _sent(state: list[Json], headline: str | None) -> StoredBody:
    """Return the paragraphs that are sent as elements, of the page where its h1 is with them."""
    sent = list(sent_paragraphs(state))
    pieces = (Piece(text, is_heading=tag[0] == "h") for tag, text in sent if tag != "h1")
    return StoredBody(tuple(pieces), is_own=("h1", headline) in sent)


def _named(thing: dict[str, Json], *, is_own: bool) -> Iterator[StoredBody]:
    for key, value in thing.items():
        if not isinstance(key, str) or key.lower() not in _BODY_KEYS:
            continue
        if isinstance(value, str):
            yield StoredBody((Piece(value),), is_own)
        elif isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            yield StoredBody(tuple(map(Piece, value)), is_own)


def _referred(state: list[Json]) -> Iterator[StoredBody]:
    """Yield the bodies in a list whose things name the places of their values in it (Nuxt 3)."""
    for thing in state:
        for key, place in thing.items() if isinstance(thing, dict) else ():
            if key.lower() in _BODY_KEYS and isinstance(place, int) and 0 <= place < len(state):
                value = state[place]
                if isinstance(value, str):
                    yield StoredBody((Piece(value),))


def _resolved(value: Json, store: Json) -> Json:
    """Return a list whose things are elsewhere in a store, by their names there, as they are.

    Apollo writes `"paragraphs": [{"__ref": "Paragraph:1"}]` beside `"Paragraph:1": {"text": ...}`.
    """
    if not isinstance(value, list) or not isinstance(store, dict):
        return value
    names = [one.get(_REFERENCE) if isinstance(one, dict) else None for one in value]
    return [
        store.get(name, one) if isinstance(name, str) else one
        for name, one in zip(names, value, strict=True)
    ]


def _pieces(value: Json) -> tuple[Piece, ...]:
    """Return the paragraphs in a list of things that each have a text, () for other lists."""
    if not isinstance(value, list) or len(value) < _LEAST_PIECES:
        return ()
    blocks = [one for one in value if isinstance(one, dict) and _ITEM_KEYS.isdisjoint(one)]
    texts = [_text_of(block, _DEPTH) for block in blocks]
    if sum(map(len, texts)) < LEAST_BODY // _DENSEST:
        return ()
    told = ((text, block) for text, block in zip(texts, blocks, strict=True) if text)
    return tuple(Piece(text, _is_heading(block)) for text, block in told)


def _text_of(block: dict[str, Json], depth: int) -> str:
    """Return the text of a paragraph: its own, or that of what stands in it."""
    for key in _TEXT_KEYS:
        text = block.get(key)
        if isinstance(text, str):
            return text
    if not depth:
        return ""
    lists = (block[key] for key in _INNER_KEYS if isinstance(block.get(key), list))
    inside = (one for one in next(lists, ()) if isinstance(one, dict))
    return "".join(_text_of(one, depth - 1) for one in inside)


def _is_heading(block: dict[str, Json]) -> bool:
    kinds = (block.get(key) for key in _KIND_KEYS)
    return any(isinstance(kind, str) and _HEADING.search(kind) is not None for kind in kinds)
