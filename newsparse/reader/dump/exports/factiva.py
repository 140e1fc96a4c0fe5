"""Factiva: fields by codes of two letters, or the same lines without them, and a document number.

HD
Council votes for breakwater
BY
Una Brae
WC
295 words
PD
5 March 2024
SN
The Bay Courier
LP
The harbour council ...
TD
Work is due ...
AN
Document BAYC000020240305ek3500001
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.languages.language import words
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import parse_date
from newsparse.reader.dump.exports.entry import Entry, Export, with_rest
from newsparse.reader.dump.exports.labels import export_words, is_rights_line
from newsparse.reader.dump.exports.marks import NUMBER
from newsparse.reader.dump.paragraphs import paragraphs_of

_NAME = "Factiva"
_HEAD = 20_000  # characters in which the first code of a file stands
_CODES = {
    "HD": "headline",
    "BY": "author",
    "PD": "date",
    "ET": "time",
    "SN": "site",
    "SE": "tag",
    "LP": "body",
    "TD": "body",
    "ART": "body",
    **dict.fromkeys(
        words(
            "AN CLM CO CR CT CX CY DE DLN ED FDS GC IN IPC IPD LA NS OR PG PUB RE RF RST SC VOL WC"
        ),
        "own",
    ),
}
_OPENING = frozenset(("HD", "SE", "CLM"))
"""Codes that stand first in a document."""
_CODED = re.compile(r"^(?P<code>[A-Z]{2,3})(?:$|[^\S\n]*\t[^\S\n]*|[^\S\n]{2,})(?P<value>.*)")
_FIRST_CODE = re.compile(r"^HD(?:[^\S\n]*[\t\n]|[^\S\n]{2,})", re.MULTILINE)
_BODY_CODE = re.compile(r"^(?:LP|TD)(?:[^\S\n]*[\t\n]|[^\S\n]{2,})", re.MULTILINE)
_ONCE = re.compile(rf"^(?P<code>{'|'.join(_CODES)})(?:[^\S\n](?=\S)|[^\S\n]?$)", re.MULTILINE)
_SURE_CODES = frozenset(("HD", "WC", "PD", "SN", "LP"))
"""Codes that every document has, and of which no other text begins its lines with all."""
_LENGTH = re.compile(r"[\d.,\s]{1,9}[^\S\n]+(?P<words>[^\W\d_]{1,12})")
_CLOCK = re.compile(r"\d\d?[:.]\d\d")
_LONGEST_HEADER_LINE = 80  # characters: a longer line is a paragraph
_MOST_HEADER_LINES = 10  # lines behind which the text begins though none is long


def read_factiva(text: str) -> Export | None:
    """Return the articles of an export of Factiva, or None where `text` is none."""
    text = _widely_spaced(text)
    if _FIRST_CODE.search(text, 0, _HEAD) and _BODY_CODE.search(text):
        return Export(_NAME, tuple(map(_coded_entry, _coded_documents(text))))
    if NUMBER.search(text) is None:
        return None
    *documents, (rest, _) = _numbered_documents(text)
    if not all(_length_line(lines) is not None for lines, _ in documents):
        return None
    entries = [_plain_entry(lines, number) for lines, number in documents]
    if not all(one.headline and one.date for one in entries):
        return None
    return Export(_NAME, with_rest(entries, "\n\n".join(rest)))


def _widely_spaced(text: str) -> str:
    """Return `text` with the blanks behind its codes of which a copy left but one: "HD Bridge"."""
    if _FIRST_CODE.search(text, 0, _HEAD):
        return text
    codes = {found["code"] for found in _ONCE.finditer(text, 0, _HEAD)}
    return _ONCE.sub(r"\g<code>  ", text) if codes >= _SURE_CODES else text


_Fields = list[tuple[str, list[str]]]


def _coded_documents(text: str) -> Iterator[_Fields]:
    """Yield the codes of each document with the lines that stand under them.

    What stands above the first code has none.
    """
    fields: _Fields = [("", [])]
    for line in text.split("\n"):
        coded = _CODED.match(line.strip())
        if coded is None or coded["code"] not in _CODES:
            fields[-1][1].append(line)
            continue
        if _opens_document(coded["code"], fields):
            yield fields
            fields = []
        fields.append((coded["code"], [coded["value"]]))
    yield fields


def _opens_document(code: str, fields: _Fields) -> bool:
    """Return whether `code` is the first of another document: its section or its headline."""
    is_full = any(known in ("HD", "AN") for known, _ in fields)
    return (
        is_full and code in _OPENING and not (code == "HD" and fields[-1][0] in _OPENING - {"HD"})
    )


def _coded_entry(fields: _Fields) -> Entry:
    told: dict[str, str] = {}
    body: list[str] = []
    own: list[str] = []
    for code, lines in fields:
        value = "\n".join(line.strip() for line in lines).strip()
        name = _CODES.get(code, "own")
        if name == "body":
            body += paragraphs_of("\n".join(lines))
        elif name == "own" or name in told:
            own.append(f"{code} {value}".strip())
        else:
            told[name] = value
    date = " ".join(filter(None, (told.get("date"), told.get("time"))))
    return Entry(
        headline=told.get("headline", ""),
        author=told.get("author", ""),
        date=date,
        site=told.get("site", ""),
        tag=told.get("tag", ""),
        body=tuple(body),
        own=tuple(filter(None, own)),
    )


def _numbered_documents(text: str) -> Iterator[tuple[list[str], str]]:
    """Yield the paragraphs of each document that a line with its number closes, and that line.

    Last comes what no such line closes.
    """
    start = 0
    for number in NUMBER.finditer(text):
        yield paragraphs_of(text[start : number.start()]), number[0].strip()
        start = number.end()
    yield paragraphs_of(text[start:]), ""


def _plain_entry(paragraphs: Sequence[str], number: str) -> Entry:
    """Read a document whose lines bear no codes, but stand in the order of those."""
    header, body = _header_and_body(paragraphs)
    length = _length_line(header) or 0
    above, below = header[:length], header[length + 1 :]
    author, role = _byline(above)
    above = above[: len(above) - bool(author) - bool(role)]
    dated = next((n for n, line in enumerate(below) if parse_date(line)), None)
    date = below[dated] if dated is not None else ""
    before, rest = below[: dated or 0], below[0 if dated is None else dated + 1 :]
    if date and rest and _CLOCK.fullmatch(rest[0]):
        date = f"{date} {rest.pop(0)}"
    return Entry(
        headline=above[-1] if above else "",
        author=author,
        date=date,
        site=rest[0] if rest else "",
        body=tuple(body),
        own=(*above[:-1], *filter(None, (role, header[length])), *before, *rest[1:], number),
    )


def _header_and_body(paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the header's lines, which end with the rights or are short, from the text."""
    header: list[str] = []
    for index, paragraph in enumerate(paragraphs):
        lines = paragraph.split("\n")
        righted = max((n for n, line in enumerate(lines) if is_rights_line(line)), default=None)
        if righted is not None:
            text = "\n".join(lines[righted + 1 :])
            body = ([text] if text else []) + list(paragraphs[index + 1 :])
            return [*header, *lines[: righted + 1]], body
        is_long = any(len(line) > _LONGEST_HEADER_LINE for line in lines)
        if _length_line(header) is not None and (is_long or len(header) > _MOST_HEADER_LINES):
            return header, list(paragraphs[index:])
        header += lines
    return header, []


def _length_line(lines: Sequence[str]) -> int | None:
    """Return which of `lines` says how long the document is: "295 words"."""
    for index, line in enumerate(line for paragraph in lines for line in paragraph.split("\n")):
        length = _LENGTH.fullmatch(line.strip())
        if length and fold(length["words"]) in export_words().length_words:
            return index
    return None


def _byline(above: Sequence[str]) -> tuple[str, str]:
    """Return who signs below a headline, and the line that says what he is, "" for either.

    "Una Brae" / "Bay Courier Staff Writer".
    """
    if len(above) > 2 and _is_names(above[-2]) and split_names(above[-1]).rest:
        return above[-2], above[-1]
    return (above[-1] if len(above) > 1 and _is_names(above[-1]) else ""), ""


def _is_names(line: str) -> bool:
    byline = split_names(line)
    return bool(byline.names) and all(1 < len(name.split()) < 5 for name in byline.names)
