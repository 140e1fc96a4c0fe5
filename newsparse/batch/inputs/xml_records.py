"""XML as an input: each record with a text is an input of its own, by the names of its elements.

<articles>
  <article><title>Bridge opens</title><date>2024-03-05</date><body><p>...</p></body></article>
</articles>

Elements and attributes become the objects of JSON that they would be, and are read as those are.
"""

import io
import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape, unescape
from typing import Any
from xml.parsers import expat

from msgspec import Struct

from newsparse.batch.inputs.columns import columns_of
from newsparse.batch.inputs.glance import narrow
from newsparse.batch.inputs.json_objects import articles_of
from newsparse.batch.inputs.no_articles import NO_JSON_ARTICLE, NoArticleError
from newsparse.batch.inputs.unpack import read_limited
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import ReadError
from newsparse.reader.encoding.decode import decode_page
from newsparse.reader.read import looks_like_page

_ROOT = re.compile(
    rb"""
    (?P<declared><\?xml\b[^>]{0,300}\?>)?+
    (?: \s++ | <\?[^>]{0,300}\?> | <!--.{0,2000}?-->
      | <!DOCTYPE[^>\[]{0,300}(?:\[[^\]]{0,4000}\]\s*)?> )*+
    <(?P<name>[A-Za-z_\x80-\xff][\w.:\x80-\xff-]*+)
    """,
    re.DOTALL | re.VERBOSE,
)
_OTHERS = frozenset(
    (
        *("html", "head", "body", "div", "main", "p", "table"),
        *("nitf", "newsitem", "newsmessage", "rss", "rdf:rdf", "feed", "atom:feed"),
    )
)
"""Roots of pages, of files in the tags of agencies, and of feeds, which are read as those are."""
_CORPUS = "doc"
"""The root of what corpora of agencies tag, which is read as a page, and of other XML."""
_PARAGRAPHS = {"para": "p", "paragraph": "p", "head": "h2"}
"""What corpora call them, and a page does."""
_OF_TEXTS = frozenset(
    (
        *("a", "b", "em", "i", "s", "span", "strong", "sub", "sup", "u"),
        *("blockquote", "br", "div", "figure", "hr", "img", "li", "ol", "p", "table", "ul"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
"""Elements of a text: what holds nothing else is one, and no record."""
_OF_PAGES = frozenset(("h1", "h2", "p"))
"""Elements right in a root that is a page's: <article><h1>Bridge opens</h1><p>..."""
_PAGE_TEXT = re.compile(rb"<(?:br|h[1-3]|p|para)\b", re.IGNORECASE)
_TOLD = frozenset(("headline", "date", "authors"))
"""Fields that attributes tell: <article date="2024-03-05">; a title's language is another's."""
_THINGS = frozenset(
    (
        *("image", "images", "photo", "photos", "picture", "pictures", "media", "gallery"),
        *("video", "videos", "audio", "figure", "thumbnail", "enclosure", "related", "links"),
        *("comment", "comments", "user", "reply", "replies", "channel", "advert"),
    )
)
"""Elements beside a text that have a title, a day or an author of their own."""
_NAMED = "name"
"""The attribute that names an element which bears but its type: <str name="title">."""
_NO_FIELDS = ("xmlns", "xml:", "xsi:", "text")
"""How attributes begin that tell of the markup, or what an element is called on a screen."""
_TEXT = "text"
_DEEPEST = 50  # elements open inside each other: a bound for markup without end
_NO_ARTICLE = NoArticleError(
    "XML of which no element is called as a text is", remedy="--map text=NAME tells which it is"
)


def is_xml(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` is XML, and none that is read as a page."""
    found = _ROOT.match(narrow(head).lstrip())
    if found is None or not (found["declared"] or name.lower().endswith(".xml")):
        return False
    root = found["name"].decode("latin-1").lower()
    return root not in _OTHERS and not (root == _CORPUS and looks_like_page(head))


def xml_records(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the records in XML by their number: news.xml!/3.

    What begins as a page does and holds no record is read as one. Raises ReadError
    where it is not sound or declares entities, NoArticleError where no element is known.
    """
    data = read_limited(stream, limits)
    may_be_page = not limits.columns and looks_like_page(data) and bool(_PAGE_TEXT.search(data))
    try:
        yield from _records(data, path, limits, may_be_page=may_be_page)
    except ReadError:
        if not may_be_page:
            raise
        yield Input(path=path, data=data, format="html")


def _records(data: bytes, path: str, limits: Limits, *, may_be_page: bool) -> list[Input]:
    whole = _Reader(limits.members).read(data)
    if not isinstance(whole, dict) or (may_be_page and _OF_PAGES & whole.keys()):
        raise _NO_ARTICLE
    records = list(articles_of(_bare(whole), path, limits))
    if records[0].problem == NO_JSON_ARTICLE:
        raise _NO_ARTICLE
    return records


def _bare(whole: dict[str, Any]) -> dict[str, Any]:
    """Return what a root holds under names that are of no field, unless it is a record itself.

    A list may be called "article", and the day that the root tells is the one of the export.
    """
    is_record = _has_text(whole) or "headline" in columns_of(whole).known
    told = whole if is_record else _objects(whole)
    if record := _record(told):
        return record | {f"element {name}": whole[name] for name in whole.keys() - told.keys()}
    return {f"element {name}": _with_records(value) for name, value in whole.items()}


def _record(row: dict[str, Any]) -> dict[str, Any]:
    """Return a record with a headline as one object, an empty one where it is none."""
    if _has_text(row) and "headline" in columns_of(row).known:
        return row
    flat = _flat(row)
    return flat if _has_text(flat) and "headline" in columns_of(flat).known else {}


def _with_records(value: object) -> object:
    """Return a value, the records in its lists each as one object."""
    if isinstance(value, dict):
        return {name: _with_records(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [(isinstance(one, dict) and _record(one)) or _with_records(one) for one in value]
    return value


def _has_text(row: dict[str, Any]) -> bool:
    return columns_of(row).has_text


def _objects(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if isinstance(value, dict)}


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """Return what tells of one article as one object: {"head": {"title": ...}, "body": ...}.

    Nothing where it holds several. What stands beside the text tells more than what is around.
    """
    listed = (one for value in row.values() if isinstance(value, list) for one in value)
    if any(isinstance(one, dict) and (_has_text(one) or _has_text(_flat(one))) for one in listed):
        return {}
    others = _objects(row)
    inner = {name: _flat(others[name]) for name in others if not _is_thing(name)}
    if not all(inner.values()) or sum(map(_has_text, inner.values())) > 1:
        return {}
    flat = {name: value for name, value in row.items() if name not in inner}
    for told in inner.values():
        is_body = _has_text(told) and not _has_text(flat)
        flat = {**flat, **told} if is_body else {**told, **flat}
    return flat


def _is_thing(name: str) -> bool:
    """Return whether what an element holds is not the article's: <author><title>Dr</title>."""
    return name.lower() in _THINGS or "authors" in columns_of((name,)).known


class _Element(Struct):
    """An open element: its attributes, what stood in it until now, and where its markup begins."""

    name: str
    attributes: dict[str, str]
    start: int
    inside: dict[str, Any] = {}
    is_text: bool = True
    has_words: bool = False


class _Reader:
    """XML on its way through the parser; `markup` is that of what is open, as a page writes it."""

    def __init__(self, most: int) -> None:
        self.left = most
        self.markup: list[str] = []
        self.open = [_Element("", {}, 0)]
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.add
        self.parser.EntityDeclHandler = _refuse_entity
        self.parser.UseForeignDTD()  # which would declare the entities of pages: &nbsp;
        self.parser.SkippedEntityHandler = lambda name, _: self.add(unescape(f"&{name};"))

    def read(self, data: bytes) -> object:
        """Return the value of the root."""
        try:
            self.parser.ParseFile(io.BytesIO(decode_page(data).text.encode()))
        except expat.ExpatError as error:
            raise ReadError(f"it is no sound XML: {error}") from error
        return next(iter(self.open[0].inside.values()))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        self.left -= 1
        if self.left < 0:
            raise ReadError("it has more elements than an archive may have members (--max-members)")
        if len(self.open) > _DEEPEST:
            raise ReadError("its elements are nested too deep")
        called = local if local.lower() in _OF_TEXTS else attributes.pop(_NAMED, local)
        told = {key: value for key, value in attributes.items() if not key.startswith(_NO_FIELDS)}
        self.open.append(_Element(called, told, len(self.markup) + 1))
        self.markup.append(f"<{_as_page(local)}>")

    def end(self, name: str) -> None:
        element, around = self.open.pop(), self.open[-1]
        tag = _as_page(name.rpartition(":")[2])
        inner = "".join(self.markup[element.start :])
        self.markup[element.start :] = [inner, f"</{tag}>"]
        around.is_text &= tag in _OF_TEXTS
        _put(around.inside, element.name, _value(element, inner))

    def add(self, text: str) -> None:
        self.open[-1].has_words |= not text.isspace()
        self.markup.append(escape(text, quote=False))


def _as_page(name: str) -> str:
    return _PARAGRAPHS.get(name.lower(), name.lower())


def _value(element: _Element, inner: str) -> object:
    """Return what an element holds: words, markup, or an object of what stands in it."""
    told = element.attributes and columns_of(element.attributes).known.keys() & _TOLD
    if element.inside and not (element.has_words or element.is_text):
        several = list(element.inside.values())
        first = next(iter(element.inside))
        is_record = told or len(several) > 1 or _names_field(first, element.name)
        if is_record or _has_object(several[0]):
            return {**element.attributes, **element.inside}
        return several[0]  # <authors><author>Una Brae</author></authors>
    words = inner if element.inside else unescape(inner).strip()
    return {**element.attributes, _TEXT: words} if told and words else words or element.attributes


@lru_cache(maxsize=1000)
def _names_field(name: str, around: str) -> bool:
    """Return whether an element is called as a text is, or as a field that its parent is not."""
    known, others = columns_of((name,)).known, columns_of((around,)).known
    return "text" in known or "html" in known or (bool(known) and not others)


def _has_object(value: object) -> bool:
    """Return whether a value is an object or a list that holds some, and not of words alone."""
    values = value if isinstance(value, list) else [value]
    return any(isinstance(one, dict) for one in values)


def _put(inside: dict[str, Any], name: str, value: object) -> None:
    """Set a value, or add it to those of the same name."""
    if name not in inside:
        inside[name] = value
    elif isinstance(inside[name], list):
        inside[name].append(value)
    else:
        inside[name] = [inside[name], value]


def _refuse_entity(*_declaration: object) -> None:
    raise ReadError("it declares entities, which no article needs")
