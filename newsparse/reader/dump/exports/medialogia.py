"""Medialogia: a headline, the source with place and date, the text, «К заголовкам сообщений».

Совет одобрил новую дамбу
Вечерние Броды (brody.example), Верхние Броды, 5 марта 2024 10:20
Автор: Вера Лугова

Совет посёлка ...

https://brody.example/1
К заголовкам сообщений
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsparse.languages.table import get_language
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export
from newsparse.reader.dump.exports.labels import Part, is_document_end, read_parts

_NAME = "Medialogia"
_HEAD = 100_000
"""Characters in which the first message ends."""
_LONGEST_SOURCE = 200
"""Characters of the line of source and date; a paragraph with a date is longer."""
_SITE_END = re.compile(r"\s*[(,;]")
_URL = re.compile(r"https?://\S+")


def read_medialogia(text: str) -> Export | None:
    """Return the messages of an export of Medialogia, or None where `text` is none."""
    if _closing_line().search(text, 0, _HEAD) is None:
        return None
    documents = list(_documents(text))
    entries = [_entry(document) for document in documents[:-1]]
    if None in entries:
        return None
    rest = documents[-1].strip()
    last = (Entry(own=(rest,)),) if rest else ()
    return Export(_NAME, (*filter(None, entries), *last))


@cache
def _closing_line() -> re.Pattern[str]:
    """Return the pattern of the lines that close messages, which are Russian."""
    russian = get_language("ru")
    ends = russian.exports.document_ends if russian and russian.exports else ()
    phrases = "|".join(map(re.escape, sorted(ends)))
    return re.compile(rf"^[^\S\n]*(?:{phrases})[^\S\n]*$", re.IGNORECASE | re.MULTILINE)


def _documents(text: str) -> Iterator[str]:
    """Yield what each closing line closes, and what stands below the last one."""
    lines: list[str] = []
    for line in text.split("\n"):
        if is_document_end(line):
            yield "\n".join(lines)
            lines = []
        else:
            lines.append(line)
    yield "\n".join(lines)


def _entry(document: str) -> Entry | None:
    lines = [line.strip() for line in document.split("\n")]
    told = [n for n, line in enumerate(lines) if line]
    sourced = next((k for k, n in enumerate(told) if k and _is_source(lines[n])), None)
    if sourced is None:
        return None
    source = lines[told[sourced]]
    below = list(read_parts("\n".join(lines[told[sourced] + 1 :])))
    body, labelled = _body(below)
    date = find_date(source)
    return Entry(
        headline=lines[told[sourced - 1]],
        date=date.words if date else "",
        site=_SITE_END.split(source, maxsplit=1)[0],
        author=next((part.text for part in labelled if part.field == "author"), ""),
        url=next((part.raw for part in below if _URL.fullmatch(part.raw)), ""),
        body=tuple(body),
        own=(
            *(lines[n] for n in told[: sourced - 1]),
            _beside(source, date.words if date else ""),
            *(part.raw for part in labelled if part.field != "author"),
        ),
    )


def _is_source(line: str) -> bool:
    """Return whether a line is that of the source: «Вечерние Броды, 5 марта 2024 10:20»."""
    date = find_date(line) if len(line) <= _LONGEST_SOURCE else None
    return date is not None and date.end >= len(line.rstrip(" .")) and "," in line[: date.start]


def _body(parts: Sequence[Part]) -> tuple[list[str], list[Part]]:
    labelled = [part for part in parts if part.field in ("author", "record", "tag", "length")]
    body = [part.raw for part in parts if part not in labelled and not _URL.fullmatch(part.raw)]
    return body, labelled


def _beside(source: str, date: str) -> str:
    site = _SITE_END.split(source, maxsplit=1)[0]
    return source.removeprefix(site).replace(date, "").strip(" ,;")
