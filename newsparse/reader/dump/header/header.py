"""The header of a plain-text article: its lines, as far as they go, put together."""

from collections.abc import Iterable

from msgspec.structs import replace

from newsparse.reader.dump.header.block.block import read_block
from newsparse.reader.dump.header.block.doubts import doubts
from newsparse.reader.dump.header.fields import Fields, Header
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.front_matter import read_front_matter
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.line_by_line import take_lines
from newsparse.reader.dump.header.lines import header_lines


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
    block = None if fields.won else read_block(lines, text, language=language)
    if block:
        for line in block.lines:
            fields.take(line)
        end = block.end
    else:
        end = take_lines(lines, start, fields, text, language=language)
    fields.take_byline_of_headline(text, language)
    header = fields.header(end)
    unread = () if block else lines
    rival = block.rival if block else None
    warnings = doubts(header, unread, text, rival=rival, language=language)
    return replace(header, warnings=tuple(warnings))


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
