"""Pages that the parser would take too long over, made harmless: shallow and without formatting.

One pass over the tags. What is left is the text, in containers and paragraphs that all close, and
the parts of the head that tell of the article.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from newsparse.languages.language import words
from newsparse.patterns import compiled_when_used
from newsparse.reader.page.blocks import INLINE
from newsparse.reader.page.guard.guard import TAG, UNPARSED, is_safe

_DEPTH = 100
"""Open containers; what stands deeper has all its tags read as ends of paragraphs."""
_TAGS = 60_000
"""More would have the tree and the record of 20 MB of `<p>x` take ten times its size."""
_TAG_SIZE = 2_000
"""Bytes of a tag that is kept with its attributes."""
_PARAGRAPH = 1_000
"""Bytes of text without tags, after which a paragraph begins."""
_BRACKETS = 10
"""In a stretch of text, that may stand for "less than"."""

_CONTAINERS = words(
    """
    article aside blockquote div dl figcaption figure footer header main nav ol section ul
    h1 h2 h3 h4 h5 h6
    """
)
_COPIED = words("br hr meta link base li dd dt p")
_ONCE = words("html head body")
_OPTIONS = words("option optgroup")
_TOKEN = compiled_when_used(
    b"(?:%b)|<[!?][^>]*+>?|%b" % (UNPARSED.pattern, TAG.pattern),
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_TAGS_IN_A_ROW = compiled_when_used(
    rb"(?:%b|<[/a-zA-Z!?][^>]*+>?\s*+)++" % UNPARSED.pattern, re.VERBOSE | re.DOTALL | re.IGNORECASE
)
_RUN = compiled_when_used(rb"<{9,}")
_KEPT_RAW = compiled_when_used(rb"<title|<script[^>]{0,500}json", re.IGNORECASE)


def guard(page: bytes) -> tuple[bytes, bool]:
    """Return `page` in a form that is parsed in linear time, and whether it had to be flattened.

    NULs go, as browsers leave them out: the parser keeps a replacement character for each.
    """
    if b"\0" in page:
        page = page.replace(b"\0", b"")
    return (page, False) if is_safe(page) else (flatten(page), True)


def flatten(page: bytes) -> bytes:
    """Return `page` without formatting, deep nesting, form controls and crowded tags.

    What comes after very many tags is left as text without any but an occasional `<p>`.
    """
    page = _RUN.sub(b"<", page)
    flattening = _Flattening()
    end = 0
    for token in islice(_TOKEN.finditer(page), _TAGS):
        flattening.text(page[end : token.start()])
        end = token.end()
        flattening.token(token)
    flattening.close(0)
    for text in _without_tags(page, end):
        flattening.written.extend(text)
    return bytes(flattening.written)


def _without_tags(page: bytes, start: int) -> Iterator[bytes]:
    """Yield the text of `page` from `start` on, a paragraph at a time."""
    end = paragraph = start
    for tags in _TAGS_IN_A_ROW.finditer(page, start):
        yield _without_brackets(page[end : tags.start()])
        end = tags.end()
        if end - paragraph > _PARAGRAPH:
            yield b"<p>"
            paragraph = end
        else:
            yield b" "
    yield _without_brackets(page[end:])


def _without_brackets(text: bytes) -> bytes:
    """Return text without the brackets in it if they are many: the parser takes 20 bytes a piece.

    They open no tags, but stand for "less than".
    """
    return text.replace(b"<", b"") if text.count(b"<") > _BRACKETS else text


class _Flattening:
    """The state of one pass: what is written, and what is open."""

    def __init__(self) -> None:
        self.written = bytearray()
        self.stack: list[str] = []
        self.open: Counter[str] = Counter()
        self.linked = False
        self.in_select = False
        self.once = set(_ONCE)

    def text(self, text: bytes) -> None:
        """Write text, unless it is an option's."""
        if text and not self.in_select:
            self.written.extend(_without_brackets(text))

    def token(self, token: re.Match[bytes]) -> None:
        """Write what stays of a tag, a comment or an element without markup."""
        name = (token["name"] or b"").decode("ascii", "replace").lower()
        self.in_select = (name == "select" and not token["close"]) or (
            self.in_select and name in _OPTIONS
        )
        if not name:
            if token["raw"] and _KEPT_RAW.match(token[0]):
                self.written.extend(token[0])
        elif name == "a":
            self.link(token)
        elif name not in INLINE:
            self.block(name, token)

    def link(self, token: re.Match[bytes]) -> None:
        """Write a link's tag so that no link stands in another."""
        opens = not token["close"]
        if opens != self.linked:
            self.written.extend(b"<a>" if opens else b"</a>")
            self.linked = opens

    def block(self, name: str, token: re.Match[bytes]) -> None:
        """Write the tag of a block: a container while there are not too many, or a paragraph."""
        tag = token[0]
        short = tag if len(tag) <= _TAG_SIZE and tag.endswith(b">") else f"<{name}>".encode()
        if token["close"]:
            self.end(name)
        elif name in _CONTAINERS and len(self.stack) < _DEPTH:
            self.end_link()
            self.stack.append(name)
            self.open[name] += 1
            self.written.extend(short)
        elif name in _COPIED:
            self.written.extend(short)
        elif name in self.once:
            self.once.remove(name)
            self.written.extend(short)
        else:
            self.written.extend(b"<p>")

    def end(self, name: str) -> None:
        """Close the innermost container of this name and all inside it, or end a paragraph."""
        if not self.open[name]:
            self.written.extend(b"</p>" if name == "p" else b"<p>")
            return
        depth = len(self.stack)
        while self.stack[depth - 1] != name:
            depth -= 1
        self.close(depth - 1)

    def close(self, depth: int) -> None:
        """Close the containers beyond the first `depth`."""
        self.end_link()
        while len(self.stack) > depth:
            name = self.stack.pop()
            self.open[name] -= 1
            self.written.extend(f"</{name}>".encode())

    def end_link(self) -> None:
        """Close a link that is open: a container inside it would be copied into it."""
        if self.linked:
            self.linked = False
            self.written.extend(b"</a>")
