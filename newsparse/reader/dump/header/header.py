"""The header of a plain-text article: its lines, as far as they go, put together."""

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from newsparse.reader.dump.header.block.block import read_block
from newsparse.reader.dump.header.block.doubts import doubts, may_be_name
from newsparse.reader.dump.header.block.text_start import is_prose
from newsparse.reader.dump.header.fields import Fields, Header
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.front_matter import read_front_matter
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.line_by_line import take_lines
from newsparse.reader.dump.header.lines import Line, header_lines
from newsparse.reader.dump.header.relation import LOOKED_AT, stems

_JOINED = re.compile(r"[()\[\]|\t:]|\d[./-]\d|[^\S\n][–—-][^\S\n]|[^\S\n]{2}")
_JOINED_OR_DATED = re.compile(rf"\d|{_JOINED.pattern}")
"""What may join a headline to a field on its line: "Bridge opens (Jane Roe)"."""


def read_header(text: str, *, language: str | None = None, given: Iterable[Found] = ()) -> Header:
    """Return the header that `text`, an article's, begins with; it may be empty.

    It is read line by line, and where that leaves a line or lacks a field, as a block. `language`
    is a language tag, and `given` are fields that are known already.
    """
    fields = Fields()
    for found in given:
        fields.take(HeaderLine((found,)))
    start = _take_front_matter(text, fields, language)
    lines = tuple(header_lines(text, start))
    is_given = bool(fields.won)
    end = take_lines(lines, start, fields, text, language=language)
    fields.take_byline_of_headline(text, language)
    by_line = fields.header(end)
    if _is_whole(by_line, lines):
        return by_line
    as_block = None if is_given else _header_of_block(lines, text, language)
    header = as_block if as_block and _tells_more(as_block, by_line, text) else by_line
    return replace(header, warnings=tuple(doubts(header, lines, text, language=language)))


def _take_front_matter(text: str, fields: Fields, language: str | None) -> int:
    """Take the fields of front matter; return where it ends, 0 where there is none."""
    front = read_front_matter(text)
    if front is None:
        return 0
    read = [(entry, read_header_line(entry.line, language=language)) for entry in front.entries]
    if not any(line for _, line in read):
        return 0
    for entry, line in read:
        if line:
            fields.take(line)
        else:
            fields.kept.append(entry.raw)
    return front.end


def _is_whole(header: Header, lines: Sequence[Line]) -> bool:
    """Return whether a header has all lines above the text, and what articles are told by."""
    if not header.headline or not (header.date or header.authors):
        return False
    joint = _JOINED if header.date else _JOINED_OR_DATED
    if joint.search(header.headline):
        return False
    if header.kept and any(" " in kept for kept in header.kept):  # one may be the headline
        return False
    below = next((number for number, line in enumerate(lines) if line.start >= header.end), None)
    return below is None or is_prose(lines, below)


def _header_of_block(lines: Sequence[Line], text: str, language: str | None) -> Header | None:
    block = read_block(lines, text, language=language)
    if block is None:
        return None
    fields = Fields()
    for line in block.lines:
        fields.take(line)
    return fields.header(block.end)


def _tells_more(as_block: Header, by_line: Header, text: str) -> bool:
    """Return whether a block has more fields than its lines, or as many of more lines.

    As many are more, too, where its headline is a part of theirs, or theirs may be but a name.
    """
    more = _told(as_block) - _told(by_line)
    if more or by_line.end < as_block.end or not by_line.headline:
        return more > 0 or (more == 0 and by_line.end < as_block.end)
    if as_block.headline == by_line.headline:
        return _sources(as_block) > _sources(by_line)
    told = stems(text[as_block.end : as_block.end + LOOKED_AT])
    return (as_block.headline or "") in by_line.headline or may_be_name(by_line.headline, told)


def _told(header: Header) -> int:
    return sum(map(bool, (header.headline, header.date, header.authors)))


def _sources(header: Header) -> int:
    return sum(map(bool, (header.site, header.url)))
