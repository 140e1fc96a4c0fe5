"""Values in the rows of tables and objects of JSON: words, moments, lists, the parts of a body."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

Row = Mapping[str, Any]
_WRAPPERS = (
    *("rendered", "value", "text", "name", "title", "#text", "full_name", "fullname", "main"),
    *("$date", "$numberLong", "$numberInt", "$numberDouble", "iso", "date", "datetime", "original"),
)
"""Keys under which a value stands that is an object: {"title": {"rendered": "..."}}."""
_NESTED_BODIES = ("body", "content", "html")
"""Keys of an object under "article" that is nothing but a body."""
_NOTHING = frozenset(("nan", "none", "null"))
"""What programs write into a cell that has no value."""
_GIVEN = frozenset(("firstname", "first", "givenname", "given", "forename"))
_FAMILY = frozenset(("lastname", "last", "familyname", "family", "surname"))
_LONGEST_LIST = 10_000  # characters of a list that stands in a cell
_PARTS = ("summary", "sections", "paragraphs", "headline")
"""Keys of a body that is cut into parts, in reading order."""
_SECTION = ("headline", "paragraphs")
"""Keys of a section, in reading order."""
_LIST = re.compile(r"\[.*\]", re.DOTALL)
_ARRAY = re.compile(r"^array\((?P<list>\[.*\])(?:,\s*dtype=[^()\n]{1,40})?\)$", re.DOTALL)
_IN_PYTHON = re.compile(
    r"""(?P<text>'(?:[^'\\]|\\.)*+(?:'|\Z)|"(?:[^"\\]|\\.)*+(?:"|\Z))(?P<apart>\s+(?=['"]))?"""
    r"|\b(?:None|True|False|nan)\b|[()]|,(?=\s*[\])}])",
    re.DOTALL,
)
"""What Python writes otherwise than JSON; numpy sets no comma between items: ['Ann'\n 'Bo']."""
_IN_JSON = {"None": "null", "True": "true", "False": "false", "nan": "null", "(": "[", ")": "]"}
_ESCAPE = re.compile(
    r"\\(?:x(?P<x>[\da-f]{2})|u(?P<u>[\da-f]{4})|U(?P<U>00(?:0[\da-f]|10)[\da-f]{4})|(?P<sign>.))",
    re.DOTALL,
)
_SIGNS = {"n": "\n", "r": "\r", "t": "\t"}
_HALVES = range(0xD800, 0xE000)
"""Halves of letters, which Python writes into a list and nothing else can hold."""
_SECONDS = re.compile(r"\d{9,11}(?:\.\d+)?|\d{13}")
_SERIAL = re.compile(r"[3-5]\d{4}(?:\.\d+)?")
"""A day as spreadsheets count them, of 1982 to 2064: 45356 is 5 March 2024."""
_FIRST_OF_SERIALS = datetime(1899, 12, 30, tzinfo=UTC)
_MINUTES_OF_DAY = 24 * 60
_MILLISECONDS = 100_000_000_000
"""A number of seconds from here on is one of milliseconds: in seconds it is the year 5138."""
DEEPEST = 6
"""Objects and lists inside each other that are looked into: a bound for what is nested deep."""


def value_of(row: Row, name: str) -> object:
    """Return the value under `name`, which may lead into objects: "author.name"."""
    if name in row:
        return row[name]
    value: object = row
    for key in name.split("."):
        if isinstance(value, list):
            value = [one.get(key) for one in value if isinstance(one, dict)]
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def moment(value: object) -> str | None:
    """Return a date as text; seconds and milliseconds since 1970 as the moment that they count.

    So are the days of spreadsheets, which tell no zone.

    >>> moment(1709632800), moment("1709632800000"), moment("5 March 2024")
    ('2024-03-05T10:00:00+00:00', '2024-03-05T10:00:00+00:00', '5 March 2024')
    >>> moment("45356"), moment(45356.4375)
    ('2024-03-05', '2024-03-05T10:30:00')
    """
    text = next(iter(words_of(value)), "")
    if _SERIAL.fullmatch(text):
        minutes = round(float(text) * _MINUTES_OF_DAY)
        told = (_FIRST_OF_SERIALS + timedelta(minutes=minutes)).replace(tzinfo=None).isoformat()
        return told.removesuffix("T00:00:00")
    if not _SECONDS.fullmatch(text):
        return " ".join(text.split()) or None
    seconds = float(text)
    if seconds >= _MILLISECONDS:
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def written_list(value: object) -> object:
    """Return the list that a cell holds as a program wrote it: `['Ann', 'Bo']`, `["Ann", null]`.

    numpy writes `['Ann' 'Bo']`, or `array(['Ann', 'Bo'], dtype=object)`.
    """
    if not isinstance(value, str) or len(value) > _LONGEST_LIST:
        return value
    text = _ARRAY.sub(r"\g<list>", value.strip())
    if not _LIST.fullmatch(text):
        return value
    import msgspec

    for told in (text, _IN_PYTHON.sub(_in_json, text)):
        try:
            written = msgspec.json.decode(told)
        except (msgspec.DecodeError, RecursionError):
            continue
        return written if isinstance(written, list) else value
    return value


def _in_json(piece: re.Match[str]) -> str:
    """Return what Python wrote as JSON has it."""
    import msgspec

    if not piece["text"]:
        return _IN_JSON.get(piece[0], "")
    text = msgspec.json.encode(_ESCAPE.sub(_letter, piece["text"][1:-1])).decode()
    return f"{text}," if piece["apart"] else text


def _letter(escape: re.Match[str]) -> str:
    code = int(escape["x"] or escape["u"] or escape["U"] or "0", 16)
    if code in _HALVES:
        return "\N{REPLACEMENT CHARACTER}"
    sign = escape["sign"]
    return _SIGNS.get(sign, sign) if sign else chr(code)


def words_of(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the words of a value: of an object those of its name, of a list each item's."""
    if isinstance(value, str):
        words = value.strip()
        if words and words.lower() not in _NOTHING:
            yield words
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)
    elif depth < DEEPEST:
        for inner in _named_values(value):
            yield from words_of(inner, depth + 1)


def _named_values(value: object) -> list[object]:
    """Return the items of a list; of an object what names it; of anything else nothing."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    keys = {key.lower(): key for key in value}  # {"Name": "The Bay Courier"}
    named = [value[keys[key]] for key in map(str.lower, _WRAPPERS) if key in keys][:1]
    return named or [" ".join(filter(None, (_called(value, _GIVEN), _called(value, _FAMILY))))]


def _called(person: dict[str, Any], keys: frozenset[str]) -> str:
    """Return the first or the last name of {"first_name": "Una", "lastName": "Brae"}."""
    names = (one for key, one in person.items() if key.replace("_", "").lower() in keys)
    return next((one for one in names if isinstance(one, str)), "")


def stretches_of(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the stretches of a body: a text, a list of them, or an object of parts."""
    if isinstance(value, str):
        if value.strip().lower() not in ("", *_NOTHING):
            yield value
    elif depth <= DEEPEST:
        for part in _parts_of(value):
            yield from stretches_of(part, depth + 1)


def _parts_of(value: object) -> list[object]:
    """Return the items of a list; of an object its parts in reading order, or what names it."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    keys = _SECTION if all(key in value for key in _SECTION) else _PARTS
    parts = [value[key] for key in keys if key in value]
    return parts or [value[key] for key in _NESTED_BODIES if key in value][:1] or [*words_of(value)]
