"""Medialogia: a headline, the source with place and date, the text, «К заголовкам сообщений».

The source may stand above the headline, or below a line with the date, and a number before this;
or each of the fields has a label.

Совет одобрил новую дамбу
Вечерние Броды (brody.example), Верхние Броды, 5 марта 2024 10:20
Автор: Вера Лугова

Совет посёлка ...

https://brody.example/1
К заголовкам сообщений
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile

from newsparse.languages.table import get_language
from newsparse.reader.dates.dates import find_date, parse_date
from newsparse.reader.dump.exports.entry import Entry, Export, gathered, with_cover, with_rest
from newsparse.reader.dump.exports.labelled import ended_documents
from newsparse.reader.dump.exports.labels import Part, field_of, read_parts

_NAME = "Medialogia"
_HEAD = 100_000
"""Characters in which the first message ends."""
_LONGEST_SOURCE = 200
"""Characters of the line of source and date; a paragraph with a date is longer."""
_LONGEST_NAME = 80
"""Characters of the name of a source."""
_NUMBERED = re.compile(r"\d{1,4}[.)]\s+")
_SITE_END = re.compile(r"(?:(?<!\s)\s++)?[(,;]")
_URL = re.compile(r"https?://\S+")
_LABELLED = frozenset(("author", "record", "tag", "length"))
"""What is told of a message by labels below its source."""


def read_medialogia(text: str) -> Export | None:
    """Return the messages of an export of Medialogia, or None where `text` is none."""
    if _closing_line().search(text, 0, _HEAD) is None:
        return None
    first, *others, rest = ended_documents(text)
    contents, first = _parted_contents(first)
    if any(map(_is_source, rest.split("\n"))):  # the last message, which no line closes
        others, rest = [*others, rest], ""
    entries = [_entry(one) or _labelled_entry(one) for one in (first, *others)]
    told = [entry for entry in entries if entry is not None]
    if len(told) < len(entries):
        return None
    return Export(_NAME, with_rest(with_cover(told, contents), rest))


@cache
def _closing_line() -> re.Pattern[str]:
    """Return the pattern of the lines that close messages, which are Russian."""
    russian = get_language("ru")
    ends = russian.exports.document_ends if russian and russian.exports else ()
    phrases = "|".join(map(re.escape, sorted(ends)))
    return re.compile(rf"^[^\S\n]*(?:{phrases})[^\S\n]*$", re.IGNORECASE | re.MULTILINE)


def _parted_contents(document: str) -> tuple[list[str], str]:
    """Part the list of all messages, which may stand above the first, from that one.

    It is over where the first source stands again, with its headline above it where that one has.
    """
    raw = document.split("\n")
    told = [n for n, line in enumerate(raw) if line.strip()]
    lines = [raw[n].strip() for n in told]
    listed = next((n for n, line in enumerate(lines) if _is_source(line)), len(lines))
    again = [n for n in range(listed + 1, len(lines)) if lines[n] == lines[listed]]
    if not again:
        return [], document
    start = again[0]
    if listed and lines[start - 1].casefold() == lines[listed - 1].casefold():
        start -= 1
    return lines[:start], "\n".join(raw[told[start] :])


def _entry(document: str) -> Entry | None:
    lines = [line.strip() for line in document.split("\n")]
    told = [n for n, line in enumerate(lines) if line]
    placed = next((found for k in range(len(told)) if (found := _place(lines, told, k))), None)
    if placed is None:
        return None
    headline, source, end = placed
    site_line = lines[source] if _is_source(lines[source]) else lines[end]
    above = [lines[n] for n in told if n < min(headline, source)]
    below = list(read_parts("\n".join(_apart(lines[end + 1 :]))))
    body, labelled = _body(below)
    date = next(filter(None, map(find_date, lines[source : end + 1])), None)
    date_words = date.words if date else ""
    beside = _beside(site_line, date_words)
    numbered = _NUMBERED.match(lines[headline])
    author = next((part.text for part in labelled if part.field == "author"), "")
    return Entry(
        headline=lines[headline][numbered.end() if numbered else 0 :],
        date=date_words,
        site=_site(site_line),
        author=author,
        url=next((part.raw for part in below if _URL.fullmatch(part.raw)), ""),
        body=tuple(body),
        own=(
            *above,
            *([numbered[0].strip()] if numbered else []),
            *([beside] if beside else []),
            *(part.raw for part in labelled if part.field != "author"),
        ),
    )


def _labelled_entry(document: str) -> Entry | None:
    """Read a message all of whose fields have labels; None where source or day have none."""
    parts = list(read_parts(document))
    above = list(takewhile(lambda part: part.field is None, parts))
    if not above or not {part.field for part in parts} >= {"site", "date"}:
        return None
    *others, headline = (line for part in above for line in part.raw.split("\n"))
    numbered = _NUMBERED.match(headline)
    number, headline = (numbered[0], headline[numbered.end() :]) if numbered else ("", headline)
    own = tuple(filter(None, (*others, number.strip())))
    return gathered(parts[len(above) :], Entry(headline=headline, own=own))


def _place(lines: Sequence[str], told: Sequence[int], k: int) -> tuple[int, int, int] | None:
    """Return the numbers of a message's headline and of its source's first and last line.

    The source is the k-th line that has words. The headline stands above it, or below where
    nothing does; the date may stand on a line of its own between the two.
    """
    line = told[k]
    if _is_source(lines[line]):
        is_below = not k or _tells_period(lines[told[k - 1]])
        headline = next(iter(told[k + 1 :]), None) if is_below else told[k - 1]
        return None if headline is None else (headline, line, max(line, headline))
    if k and k + 1 < len(told) and parse_date(lines[line]) and _is_name(lines[told[k + 1]]):
        return told[k - 1], line, told[k + 1]
    return None


def _is_source(line: str) -> bool:
    """Return whether a line is that of the source: «Вечерние Броды, 5 марта 2024 10:20»."""
    date = find_date(line) if len(line) <= _LONGEST_SOURCE else None
    return date is not None and date.end >= len(line.rstrip(" .")) and "," in line[: date.start]


def _tells_period(line: str) -> bool:
    """Return whether a line is of the cover, which tells of which days: «Период: 1 марта 2024»."""
    return find_date(line.partition(":")[2]) is not None


def _is_name(line: str) -> bool:
    """Return whether a line below a date names the source: «Вечерние Броды (brody.example)»."""
    return len(line) <= _LONGEST_NAME and line[-1:] not in ".!?…" and field_of(line) is None


def _apart(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines, those with a label or an address between blank ones: each says one thing."""
    for line in lines:
        is_alone = _URL.fullmatch(line) or field_of(line)
        yield f"\n{line}\n" if is_alone else line


def _body(parts: Sequence[Part]) -> tuple[list[str], list[Part]]:
    labelled = [part for part in parts if part.field in _LABELLED]
    others = (part.raw for part in parts if part.field not in _LABELLED)
    return [raw for raw in others if not _URL.fullmatch(raw)], labelled


def _site(source: str) -> str:
    return _SITE_END.split(source, maxsplit=1)[0]


def _beside(source: str, date: str) -> str:
    return source.removeprefix(_site(source)).replace(date, "").strip(" ,;")
