"""Feeds: each item of an RSS or Atom file is an input of its own.

A feed is read as it comes, an item at a time, by a parser that takes no entities from it: one that
declares some is refused.
"""

import io
import re
from collections.abc import Iterator
from html import escape, unescape
from xml.parsers import expat

from newsparse.batch.inputs.glance import narrow, wide_encoding
from newsparse.batch.tasks import INSIDE, Input, Limits
from newsparse.errors import ReadError
from newsparse.reader.draft import Metadata

_ROOT = re.compile(
    rb"""
    (?: \s++ | <\?xml[^>]{0,300}\?> | <!--.{0,2000}?-->
      | <!DOCTYPE[^>\[]{0,300}(?:\[[^\]]{0,4000}\]\s*)?> )*+
    <(?:rss|rdf:RDF|feed|atom:feed)\b
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_BLOCK = 1 << 16  # bytes of the feed that are parsed at once
_ITEMS = frozenset(("item", "entry"))
_TEXTS = ("encoded", "content", "fulltext", "full-text", "description", "summary")
"""Elements with the text of an item, the fullest first; "encoded" is content:encoded."""
_ESCAPED_CDATA = "<![CDATA["
"""What stands before the text of an item that was escaped twice: "&lt;![CDATA[Hello]]&gt;"."""
_DATES = ("pubdate", "published", "date", "issued", "updated", "modified")
_AUTHORS = ("creator", "author", "name")
_PODCASTER = "itunes:author"
_TAG = re.compile(r"</?(?:a|b|br|em|i|mark|q|small|span|strong|sub|sup|u)\b[^<>]{0,300}>")
"""Markup in a headline, which Atom allows there."""
_ADDRESSED = re.compile(r"[^\s@()]+@[^\s@()]+\s*\((?P<name>[^()]{2,80})\)")
_DEEPEST = 100  # elements open inside each other: a bound for markup without end
_PREFIXES = frozenset(("", "atom", "content", "dc", "dcterms", "rss", "rdf", "yandex"))
"""Namespaces whose elements say what an item is; a media:content is a picture."""


def is_feed(head: bytes, _name: str) -> bool:
    """Return whether a stream that begins with `head` is an RSS or Atom feed."""
    start = narrow(head[:8000])
    return start.lstrip()[:1] == b"<" and _ROOT.match(start) is not None


def feed_items(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the items of a feed by their number: feed.xml!/3."""
    feed = _Feed(limits, wide_encoding(stream.peek(2)))
    number = 0
    while block := stream.read(_BLOCK):
        yield from _items(feed, block, path, number)
        number = feed.number
    yield from _items(feed, b"", path, number)


def _items(feed: "_Feed", block: bytes, path: str, number: int) -> Iterator[Input]:
    """Yield the items that end in `block`, those before an error, too. Raises ReadError for it."""
    failure = feed.take(block)
    for count, item in enumerate(feed.given(), number + 1):
        yield _input(item, feed.title, f"{path}{INSIDE}{count}")
    if failure:
        raise ReadError(failure)


_Item = dict[str, list[str]]


class _Feed:
    """A feed on its way through the parser: the item that is open, and the path inside it."""

    def __init__(self, limits: Limits, encoding: str | None) -> None:
        self.limits = limits
        self.title = ""
        self.number = 0
        self.items: list[_Item] = []
        self.item: _Item | None = None
        self.open: list[str] = []
        self.text: list[str] = []
        self.size = 0
        self.parser = expat.ParserCreate(encoding)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.add
        self.parser.EntityDeclHandler = _refuse_entity

    def take(self, block: bytes) -> str | None:
        """Parse `block`, the last one where it is empty; return what is wrong with it."""
        try:
            self.parser.Parse(block, not block)
        except expat.ExpatError as error:
            return f"it is no sound XML: {error}"
        except ReadError as error:
            return str(error)
        return None

    def given(self) -> list[_Item]:
        """Return the items that have ended since the last call."""
        items, self.items = self.items, []
        self.number += len(items)
        return items

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        self.open.append(local)
        if len(self.open) > _DEEPEST:
            raise ReadError("its elements are nested too deep")
        if local in _ITEMS and self.item is None:
            self.item, self.size = {}, 0
        elif self.item is not None and self._is_inside_text():
            self.text.append(f"<{local}>")
        else:
            self.text = []
        if self.item is not None:
            self.item_attributes(local, attributes, self.item)

    def item_attributes(self, name: str, attributes: dict[str, str], item: _Item) -> None:
        """Take what Atom says in attributes: the address of an entry, its categories."""
        is_address = attributes.get("rel", "alternate") == "alternate"
        if name == "link" and is_address and attributes.get("href"):
            item.setdefault("link", []).append(attributes["href"])
        elif name == "category" and attributes.get("term"):
            item.setdefault("category", []).append(attributes["term"])

    def end(self, name: str) -> None:
        local = _local(name)
        if self.item is not None and self._is_inside_text():
            self.text.append(f"</{local}>")
            self.open.pop()
            return
        self.open.pop()
        text = "".join(self.text).strip()
        self.text = []
        if self.item is None:
            if local == "title" and not self.title:
                self.title = " ".join(text.split())
        elif local in _ITEMS and not set(self.open) & _ITEMS:
            self.items.append(self.item)
            self.item = None
        elif text:
            self.item.setdefault(local, []).append(text)

    def add(self, text: str) -> None:
        self.size += len(text)
        if self.size > self.limits.size:
            raise ReadError(f"an item is larger than {self.limits.size} bytes (--max-size)")
        if self.item is not None or "title" in self.open[-1:]:
            self.text.append(escape(text) if self._is_inside_text() else text)

    def _is_inside_text(self) -> bool:
        """Return whether the innermost element is markup of a text: the xhtml in Atom content."""
        return any(name in _TEXTS for name in self.open[:-1])


def _local(name: str) -> str:
    prefix, _, local = name.rpartition(":")
    if name.lower() == _PODCASTER:
        return "author"
    return local.lower() if prefix.lower() in _PREFIXES else name.lower()


def _refuse_entity(*_declaration: object) -> None:
    raise ReadError("it declares entities, which no feed needs")


def _input(item: _Item, site: str, path: str) -> Input:
    text = next((item[name][0] for name in _TEXTS if item.get(name)), "")
    text = text.removeprefix(_ESCAPED_CDATA).removesuffix("]]>")
    if not text:
        return Input(path=path, problem="this item has no text")
    authors: list[str] = next((item[name] for name in _AUTHORS if item.get(name)), [])
    metadata = Metadata(
        headline=_TAG.sub("", unescape(_first(item, ("title",)) or "")).strip() or None,
        date=_first(item, _DATES),
        authors=tuple(dict.fromkeys(map(_name, authors))),
        site=site or None,
        tags=tuple(dict.fromkeys(item.get("category", ()))),
    )
    is_markup = "<" in text and ">" in text
    return Input(
        path=path,
        text=text,
        format="html" if is_markup or "&" in text else "text",
        url=_first(item, ("link", "guid")),
        metadata=metadata,
    )


def _name(author: str) -> str:
    """Return the name in what RSS says of an author: "desk@bay.example (Una Brae)"."""
    named = _ADDRESSED.fullmatch(author.strip())
    return named["name"] if named else author


def _first(item: _Item, names: tuple[str, ...]) -> str | None:
    values = (" ".join(item[name][0].split()) for name in names if item.get(name))
    return next(filter(None, values), None)
