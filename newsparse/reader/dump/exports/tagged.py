"""News in the tags of agencies and corpora: NITF, Reuters' newsitem, the DOC of TREC and Gigaword.

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
    **dict.fromkeys(("headline", "hl1", "head"), "headline"),
    **dict.fromkeys(("byline", "author"), "author"),
    **dict.fromkeys(("date", "date_time", "datetime"), "date"),
    **dict.fromkeys(("text", "p", "body.content", "block", "lp", "leadpara", "dateline"), "body"),
    "title": "title",
    "source": "site",
}
_TOLD = re.compile(
    r"(?<![\w.-])(?P<name>date(?:\.publication)?|norm|name|holder|id)=[\"'](?P<value>[^\"'<>]+)"
)
"""What a tag tells by itself: <pubdata date.publication="20040308T000000" name="The Bay Post"/>."""
_DAY = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-?(?P<month>\d\d)-?(?P<day>\d\d)(?=\D|$)")
_ONCE_MORE = 'class="normalized_byline"'
_BLANK_LINES = re.compile(r"\n\s*\n")
_INDENTED = re.compile(r"\n(?=[^\S\n]{2,}\S)")
"""Where paragraphs begin that blanks open, where others of their lines have none."""
_DEEPEST = 50  # tags inside each other: a bound
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")

_Piece = tuple[str, str]
"""A field, "" where no tag around it is known, and its words."""


def read_tagged(page: bytes) -> Export | None:
    """Return the articles of a file of agencies' tags, None where none has a headline or a text."""
    text = _CDATA.sub("", page.decode("utf-8", "replace"))
    tags = [(tag["name"] or "").lower() for tag in _TAG.finditer(text)]
    root = next((name for name in tags if name in _DATABASES), "doc")
    starts = [found.start() for found in re.finditer(rf"<{root}\b", text, re.IGNORECASE)]
    entries = (_entry(text[start:end], root) for start, end in pairwise((*starts, len(text))))
    told = tuple(entry for entry in entries if entry.headline or entry.body)
    return Export(_DATABASES[root], told) if told else None


def _entry(document: str, root: str) -> Entry:
    told: dict[str, str] = {}
    body: list[str] = []
    own: list[str] = []
    again: list[str] = []
    seen: set[str] = set()
    for field, words in _pieces(document, root):
        if field and field != "body" and field not in told:
            told[field] = words
        elif words in seen:
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
        site=told.get("site") or notes.get("site", ""),
        body=tuple(body),
        own=(*own, *((title,) if title not in ("", headline) else ())),
        again=tuple(again),
    )


def _pieces(document: str, root: str) -> Iterator[_Piece]:
    """Yield what stands in the tags of `document`, each paragraph of its text by itself."""
    open_tags = deque[tuple[str, str]](maxlen=_DEEPEST)
    words, end = "", 0
    for tag in _TAG.finditer(document):
        words += document[end : tag.start()]
        end, name = tag.end(), (tag["name"] or "").lower()
        field = _field_of(name, tag["told"] or "", root)
        inside = next((one for _, one in reversed(open_tags) if one), "")
        if field or not inside:  # and no emphasis or place in a paragraph
            yield from _told(inside, words)
            words = ""
        if tag["close"]:
            while any(one == name for one, _ in open_tags) and open_tags.pop()[0] != name:
                pass
        elif name and not tag["told"].endswith("/"):
            open_tags.append((name, field))
    yield from _told("", words + document[end:])


def _field_of(name: str, told: str, root: str) -> str:
    if _ONCE_MORE in told or (name == "head" and root == "nitf"):
        return ""
    return _FIELDS.get(name, "")


def _told(field: str, words: str) -> Iterator[_Piece]:
    is_indented = field == "body" and re.search(r"\n\S", words)
    for paragraph in (_INDENTED if is_indented else _BLANK_LINES).split(words):
        told = " ".join(unescape(paragraph).split())
        if any(map(str.isalnum, told)):
            yield field, told


def _attributes(document: str) -> Iterator[_Piece]:
    """Yield the day and the paper that tags tell by themselves; a document's number has a day."""
    for tag in _TAG.finditer(document):
        for found in _TOLD.finditer(tag["told"] or ""):
            day = _DAY.search(found["value"])
            if found["name"] in ("name", "holder"):
                if "pub" in tag["name"].lower() or found["name"] == "holder":
                    yield "site", unescape(found["value"])
            elif day:
                yield "day", "-".join(day.groups())
