"""One cheap pass over a page's tree for every tag in which something is declared."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from newsparse.reader.dates.dates import may_hold_date, parse_date
from newsparse.reader.dates.unix import read_unix

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

Kept = TypeVar("Kept")
_DECLARING = (
    "html,meta,link[rel=canonical],title,h1,[itemprop],[rel~=author],"
    'script[type*="ld+json" i],template[id^="B:"],template[id^="P:"],'
    "abbr.published,[property]"
)
"""One selector, for the parser goes over the whole tree for each that it is asked for."""
_META_KEYS = frozenset(("property", "name", "itemprop", "http-equiv", "pubdate"))
_VALUE_KEYS = ("content", "datetime")
_ABBREVIATING = ("abbr", "time")
_ABBREVIATED_KEYS = ("data-utime", "data-timestamp", "title")
"""What `<abbr>` and `<time>` stand for, where it begins with a number: "Monday" for 2011-04-25."""
_PLAIN_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}")
_MARKS = str.maketrans("", "", ":._- ")
_TITLED = ("head", "body")  # and not in a drawing, where a title is a tooltip
_MOST_KEPT = 50
"""Elements, or values, of one name: what describes an article stands at its top."""
_MOST_ITEMS = 4
"""Names in one itemprop."""
_SILENT = ("button", "script", "style")
"""What stands in a headline and is none of its words: "Share"."""
_LONGEST_READ = 1000
"""Letters of an element that is read on one line: no headline or byline has so many."""
_MARKUP = re.compile(r"<[^<>]{1,200}>")
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


class Markup(Struct, frozen=True, kw_only=True):
    """What the tags of one page declare, in document order.

    `meta` holds the contents of `<meta>`, as they stand, by property, name or itemprop, and is
    keyed by the letters of that, "articlepublishedtime", for it is written with colons, dots,
    dashes and underscores. `items` are the elements with an itemprop, in lower case;
    `author_links` are those with rel=author, `headings` the `<h1>`. Of each kind of element only
    the first few are kept: what describes an article stands at its top. `linked_data` are the
    texts of the JSON-LD blocks, and `is_streamed` tells that parts of the page may stand where a
    script would have taken them from.
    """

    meta: dict[str, list[str]]
    items: "dict[str, list[LexborNode]]"
    headings: "Sequence[LexborNode]"
    author_links: "Sequence[LexborNode]"
    title: str
    canonical: str | None
    language: str | None
    linked_data: Sequence[str]
    is_streamed: bool

    def contents(self, *keys: str) -> Iterator[str]:
        """Yield the contents of the meta `keys`, as they stand."""
        return (content for key in keys for content in self.meta.get(key, ()))

    def texts(self, *keys: str) -> Iterator[str]:
        """Yield the contents of the meta `keys` on one line each, none of them empty."""
        return (text for content in self.contents(*keys) if (text := one_line(content)))


def read_markup(tree: "LexborHTMLParser") -> Markup:
    """Return what the tags of `tree` declare."""
    gathered = _Gathered()
    previous = None
    for node in tree.css(_DECLARING):
        # an element that two of the selectors match comes twice in a row
        current = node.mem_id
        if current != previous:
            gathered.add(node)
        previous = current
    return gathered.markup()


class _Gathered:
    def __init__(self) -> None:
        self.meta: dict[str, list[str]] = {}
        self.items: dict[str, list[LexborNode]] = {}
        self.headings: list[LexborNode] = []
        self.title = ""
        self.author_links: list[LexborNode] = []
        self.canonical: str | None = None
        self.language: str | None = None
        self.linked_data: list[str] = []
        self.is_streamed = False

    def add(self, node: "LexborNode") -> None:
        tag, attributes = node.tag or "", node.attributes
        if tag == "meta":
            self._add_meta(node, attributes)
            return
        if tag == "link":
            self.canonical = self.canonical or attributes.get("href")
        elif tag == "html":
            self.language = attributes.get("lang") or attributes.get("xml:lang")
        else:
            self._add_content(tag, node)
        self._add_role(tag, node, attributes)

    def _add_content(self, tag: str, node: "LexborNode") -> None:
        """Keep an element whose content says something, by its tag."""
        if tag == "h1":
            _keep(node, self.headings)
        elif tag == "script":
            self.linked_data.append(node.text())
        elif tag == "template":
            self.is_streamed = True
        elif tag == "title" and not self.title and node.parent and node.parent.tag in _TITLED:
            self.title = read_text(node)

    def _add_role(self, tag: str, node: "LexborNode", attributes: dict[str, str | None]) -> None:
        """Keep an element by what it says that it is, in microdata, RDFa or a microformat."""
        for item in _words(attributes, "itemprop")[:_MOST_ITEMS]:
            _keep(node, self.items.setdefault(item, []))
        if tag != "link" and "author" in _words(attributes, "rel"):
            _keep(node, self.author_links)
        if tag == "abbr" and "itemprop" not in attributes:
            _keep(node, self.items.setdefault("datepublished", []))
        if tag != "meta":  # property="schema:dateCreated", "dc:date dc:created"
            for name in _words(attributes, "property")[:_MOST_ITEMS]:
                _keep(node, self.items.setdefault(name.rpartition(":")[2], []))

    def _add_meta(self, node: "LexborNode", attributes: dict[str, str | None]) -> None:
        content = (attributes.get("content") or "").strip()
        for key, name in attributes.items() if content else ():
            if name and key in _META_KEYS:
                _keep(content, self.meta.setdefault(name.lower().translate(_MARKS), []))
        if "itemprop" in attributes or "rel" in attributes:
            self._add_role("meta", node, attributes)

    def markup(self) -> Markup:
        return Markup(
            meta=self.meta,
            items=self.items,
            headings=self.headings,
            author_links=self.author_links,
            title=self.title,
            canonical=self.canonical,
            language=self.language,
            linked_data=self.linked_data,
            is_streamed=self.is_streamed,
        )


def _words(attributes: dict[str, str | None], name: str) -> list[str]:
    return (attributes.get(name) or "").lower().split()


def _keep(found: Kept, kept: list[Kept]) -> None:
    if len(kept) < _MOST_KEPT:
        kept.append(found)


def declared_value(node: "LexborNode") -> str:
    """Return what a microdata element or a `<time>` says: its content, datetime, or text."""
    attributes = node.attributes
    declared = next((attributes[key] for key in _VALUE_KEYS if attributes.get(key)), None)
    if node.tag in _ABBREVIATING and (node.tag == "abbr" or not declared):
        values = (attributes.get(key) or "" for key in _ABBREVIATED_KEYS)
        declared = next((value for value in values if value[:1].isdigit()), None)
    if not declared:
        return read_text(node)
    declared = one_line(declared)
    return read_unix(declared) or declared


def declared_moment(stamp: str) -> str:
    """Return the time that an element's `stamp` is, "" where it is a count of something else."""
    moment = read_unix(stamp) or stamp
    is_day = _PLAIN_DAY.match(moment) or (may_hold_date(moment) and parse_date(moment))
    return moment if is_day else ""


def read_text(node: "LexborNode") -> str:
    """Return the text of a short element on one line.

    Where two elements meet without a blank, as a kicker and its headline do, one is put between
    them, but not inside a word: `<b>M</b>ayor`.
    """
    return one_line(_INSIDE_WORD.sub("", _MEETING.join(_texts(node))).replace(_MEETING, " "))


def _texts(node: "LexborNode") -> Iterator[str]:
    """Yield the texts inside `node`, up to where it is longer than any headline or byline."""
    letters = 0
    for inner in node.traverse(include_text=True):
        tag = inner.tag
        if tag == "-text" and inner.parent is not None and inner.parent.tag not in _SILENT:
            text = (inner.text_content or "")[:_LONGEST_READ]
            letters += len(text)
            yield text
        elif tag == "br":
            yield " "
        if letters > _LONGEST_READ:
            return


def text_stretches(node: "LexborNode") -> list[str]:
    """Return the texts of a short element as its tags cut them, none of them empty."""
    return [text for part in _texts(node) if (text := one_line(part))]


_MEETING = "\x1f"
_INSIDE_WORD = re.compile(rf"(?<=\w){_MEETING}(?=[^\W\d_A-ZА-ЯЁ])|{_MEETING}(?=[.,;:!?»”)])")


def one_line(text: str) -> str:
    r"""Return `text` on one line, entities resolved, leftover tags and soft hyphens out.

    >>> one_line("Mayor &amp;quot;resigns&amp;quot;\n <em>at last</em>")
    'Mayor "resigns" at last'
    """
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _MARKUP.sub("", text)
    text = " ".join(text.split())
    return text if text.isprintable() else _UNSEEN.sub("", text)
