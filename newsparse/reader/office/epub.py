"""EPUB books: the chapters in reading order, each a page of its own."""

import posixpath
import re
from collections.abc import Iterator
from io import BytesIO
from urllib.parse import unquote
from zipfile import ZipFile

from newsparse.errors import ReadError

_CONTAINER = "META-INF/container.xml"
_PACKAGE = re.compile(
    rb"""<(?:\w{1,40}:)?rootfile\b[^<>]{0,500}?\bfull-path\s{0,9}=\s{0,9}["']([^"']{1,500})["']"""
)
_TAG = re.compile(r"<(?:\w{1,40}:)?(?P<name>item|itemref)\b(?P<attributes>[^<>]*+)>")
_ATTRIBUTE = re.compile(r"""(?<![\w:-])([\w:-]++)\s*+=\s*+["']([^"']*+)["']""")
_TITLE = re.compile(r"<title\b[^<>]{0,200}>[^<]*+</title\s*>", re.IGNORECASE)
_HEADING = re.compile(r"<h[1-3]\b", re.IGNORECASE)
_MARKUP = ("application/xhtml+xml", "text/html")


def read_epub(data: bytes) -> Iterator[str]:
    """Yield the markup of each chapter of a book, as its spine orders them."""
    with ZipFile(BytesIO(data)) as book:
        names = frozenset(book.namelist())
        package = _PACKAGE.search(book.read(_CONTAINER)) if _CONTAINER in names else None
        path = package[1].decode("utf-8", "replace") if package else ""
        if path not in names:
            raise ReadError("The book does not say what is in it: it is damaged.")
        folder = posixpath.dirname(path)
        for href in _spine(book.read(path).decode("utf-8", "replace")):
            name = posixpath.normpath(posixpath.join(folder, unquote(href)))
            if name in names:
                yield _without_title(book.read(name).decode("utf-8", "replace"))


def _without_title(chapter: str) -> str:
    """Return a chapter without the title of its file, the book's or "Unknown", where it has one."""
    return _TITLE.sub("", chapter, count=1) if _HEADING.search(chapter) else chapter


def _spine(package: str) -> Iterator[str]:
    items: dict[str, str] = {}
    order: list[str] = []
    for tag in _TAG.finditer(package):
        attributes = dict(_ATTRIBUTE.findall(tag["attributes"]))
        if tag["name"] == "itemref":
            order.append(attributes.get("idref", ""))
        elif attributes.get("media-type") in _MARKUP:
            items[attributes.get("id", "")] = attributes.get("href", "")
    chapters = dict.fromkeys(order)  # each once, however often a spine names it
    return (items[name] for name in chapters if name in items)
