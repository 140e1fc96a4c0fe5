"""News in the tags of agencies and corpora: NITF, NewsML-G2, Reuters' newsitem, Gigaword's DOC.

<DOC id="XIN_ENG_20040305.0001" type="story">
<HEADLINE> Anchor raised </HEADLINE>
<TEXT> <P> Divers have lifted ... </P> </TEXT>
</DOC>

The names of tags are read as labels are: what has none of an article's is the database's own.
"""

import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from itertools import pairwise

from newsparse.reader.dump.exports.entry import Entry, Export

_DATABASES = {"nitf": "NITF", "newsitem": "Reuters", "doc": "the corpus"}
"""Whose tags they are, by the element around an article."""
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z][\w.:-]{0,40})(?P<told>[^<>]*)>|<[!?][^<>]*>", re.IGNORECASE
)
_FIELDS = {
    **dict.fromkeys(("headline", "hl1", "head", "hl"), "headline"),
    **dict.fromkeys(("byline", "author", "by"), "author"),
    **dict.fromkeys(("date", "date_time", "datetime", "contentcreated"), "date"),
    **dict.fromkeys(("text", "body.content", "block", "lp", "leadpara", "dateline"), "body"),
    **dict.fromkeys(("media", "media-caption", "media-producer"), "own"),
    "title": "title",
    **dict.fromkeys(("source", "so"), "site"),
}
_OF_TEXT = re.compile(r"<(?:text|body\.content)[\s>]", re.IGNORECASE)
_PARAGRAPH = "p"
"""Of the text, or of whichever field it stands in: <HEADLINE> <P> Anchor raised </P> </HEADLINE>"""
_JOINTS = {"br": " ", "td": " ", "th": " ", "li": "\n\n", "tr": "\n\n"}
"""What stands for a tag that parts words inside a paragraph."""
_TOLD = re.compile(
    r"(?<![\w.-])(?P<name>date(?:\.publication)?|norm|name|holder|id)=[\"'](?P<value>[^\"'<>]+)"
)
"""What a tag tells by itself: <pubdata date.publication="20040308T000000" name="The Bay Post"/>."""
_OF_DAYS = frozenset((*_DATABASES, "pubdata", "date.issue", "date.release", "story.date"))
"""Tags whose day is the article's: <chron norm="19990304"> is told of, <date.expire> is to come."""
_DAY = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-?(?P<month>\d\d)-?(?P<day>\d\d)(?=\D|$)")
_BLANK_LINES = re.compile(r"\n\s*\n")
_INDENTED = re.compile(r"\n(?=[^\S\n]{2,}\S)")
"""Where paragraphs begin that blanks open, where others of their lines have none."""
_LONG_REPEATED = 50
"""Characters of a paragraph that stands twice, as a lead: shorter ones are an interview's."""
_DEEPEST = 50  # tags inside each other: a bound
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")

_Piece = tuple[str, str]
"""A field, "" where no tag around it is known, and its words."""
_OpenTag = tuple[str, str]
"""The name of a tag that is open, and the field that it gives, "" for none."""


def read_tagged(page: bytes) -> Export | None:
    """Return the articles of a file of agencies' tags, None where none has a headline or a text."""
    text = _CDATA.sub("", page.decode("utf-8", "replace"))
    tags = [(tag["name"] or "").lower() for tag in _TAG.finditer(text)]
    root = next((name for name in tags if name in _DATABASES), "doc")
    starts = [found.start() for found in re.finditer(rf"<{root}[\s>]", text, re.IGNORECASE)]
    entries = (_entry(text[start:end], root) for start, end in pairwise((*starts, len(text))))
    told = tuple(entry for entry in entries if entry.headline or entry.body or entry.own)
    is_news = any(entry.headline or entry.body for entry in told)
    return Export(_DATABASES[root], told) if is_news else None


def _entry(document: str, root: str) -> Entry:
    told: dict[str, str] = {}
    body: list[str] = []
    own: list[str] = []
    again: list[str] = []
    seen: set[str] = set()
    for field, words in _pieces(document, root):
        if field not in ("", "body", "own", *told):
            told[field] = words
        elif words in seen and (field != "body" or len(words) >= _LONG_REPEATED):
            again.append(words)
        else:
            (body if field == "body" else own).append(words)
        seen.add(words)
    title = told.get("title", "")
    headline = told.get("headline", title)
    notes = dict(reversed([*_attributes(document)]))  # the first of each counts
    return Entry(
        headline=headline,
        date=told.get("date") or notes.get("day", ""),
        author=told.get("author", ""),
        site=told.get("site") or notes.get("site") or notes.get("holder", ""),
        body=tuple(body),
        own=(*own, *((title,) if title not in ("", headline) else ())),
        again=tuple(again),
    )


def _pieces(document: str, root: str) -> Iterator[_Piece]:
    """Yield what stands in the tags of `document`, each paragraph of its text by itself."""
    open_tags = deque[_OpenTag](maxlen=_DEEPEST)
    alone = "" if _OF_TEXT.search(document) else "body"
    words, end = "", 0
    for tag in _TAG.finditer(document):
        name = (tag["name"] or "").lower()
        words += document[end : tag.start()] + _JOINTS.get(name, "")
        end, inside = tag.end(), _field_around(open_tags)
        field = (inside or alone) if name == _PARAGRAPH else _field_of(name, root)
        if field or not inside:  # and no emphasis or place in a paragraph
            yield from _told(inside, words)
            words = ""
        if tag["close"] or (open_tags and open_tags[-1][0] == name == _PARAGRAPH):
            while any(one == name for one, _ in open_tags) and open_tags.pop()[0] != name:
                pass
        if name and not (tag["close"] or tag["told"].endswith("/")):
            open_tags.append((name, field))
    yield from _told(_field_around(open_tags), words + document[end:])


def _field_around(open_tags: deque[_OpenTag]) -> str:
    return next((field for _, field in reversed(open_tags) if field), "")


def _field_of(name: str, root: str) -> str:
    is_of_file = name == "head" and root == "nitf"  # above the article, where others head it
    return "" if is_of_file else _FIELDS.get(name, "")


def _told(field: str, words: str) -> Iterator[_Piece]:
    is_indented = field == "body" and re.search(r"\n\S", words)
    for paragraph in (_INDENTED if is_indented else _BLANK_LINES).split(words):
        told = " ".join(unescape(paragraph).split())
        if any(map(str.isalnum, told)):
            yield field, told


def _attributes(document: str) -> Iterator[_Piece]:
    """Yield the day and the paper that tags tell by themselves; a document's number has a day."""
    for tag in _TAG.finditer(document):
        name = (tag["name"] or "").lower()
        for found in _TOLD.finditer(tag["told"] or ""):
            day = _DAY.search(found["value"])
            if found["name"] == "holder" or (found["name"] == "name" and "pub" in name):
                yield "holder" if found["name"] == "holder" else "site", unescape(found["value"])
            elif day and name in _OF_DAYS:
                yield "day", "-".join(day.groups())
