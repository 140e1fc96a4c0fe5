"""An article as a database exports it: the wording of its fields, gathered from their labels."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from newsparse.reader.dump.exports.labels import Part, is_empty_value, is_rights_line


class Entry(Struct, frozen=True, kw_only=True):
    """An article of an export: the wording of its fields, its text and the database's own lines.

    `own` is what the database notes for itself (length, load date, rights): no word of the
    article's, kept out of the text.
    """

    headline: str = ""
    date: str = ""
    author: str = ""
    site: str = ""
    tag: str = ""
    url: str = ""
    body: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    """Lines that give a field once more as it was given: nothing of them is lost."""
    warnings: tuple[str, ...] = ()
    language: str | None = None
    """The tag of the language that the database labels in, where that tells how it writes days."""


class Export(Struct, frozen=True):
    """The articles of one export, and the name of the database that made it."""

    database: str
    entries: tuple[Entry, ...]


_ONCE = ("headline", "date", "author", "site", "tag", "url")
"""The fields that an article has one of."""
_FEWEST_BELOW = 4  # different labels that close a text for certain
_LONGEST_NOTE = 200  # characters of a note on rights; a paragraph that speaks of them is longer


def complete_export(database: str, entries: Iterable[Entry]) -> Export | None:
    """Return the export of `entries`, None where one of them has no headline or no date."""
    told = tuple(entries)
    return Export(database, told) if all(one.headline and one.date for one in told) else None


def gathered(parts: Sequence[Part], opening: Entry = Entry()) -> Entry:  # noqa: B008 - it is frozen
    """Return `opening` with what the labelled `parts` of its article give.

    The text is what stands below a body label, or between the labels above and those below it.
    Of a field that is given twice the first counts; the second is the database's own, unless it
    says the same.
    """
    parts = _with_rights_apart(parts)
    start, end = _body(parts)
    told = {name: getattr(opening, name) for name in _ONCE}
    lead: list[str] = []
    tail: list[str] = []
    own, again = list(opening.own), list(opening.again)
    for index, part in enumerate((*parts[:start], *parts[end:])):
        if part.field in _ONCE and not told[part.field]:
            told[part.field] = part.text
        elif part.field == "text" and not is_empty_value(part.text):
            (lead if index < start else tail).append(part.raw)
        elif part.field in ("headline", "site") and part.text == told[part.field]:
            again.append(part.raw)
        elif part.field != "body" or part.text:
            own.append(part.raw)
    first = next((part for part in parts[start:end] if part.field != "body"), None)
    if first and first.field == "author" and not told["author"]:
        told["author"] = first.text
    byline = told["author"]  # Gale repeats it at the top of the text, or has it there alone
    inside = (part for part in parts[start:end] if part.field != "author" or part.text != byline)
    body = [part.raw if part.field != "body" else part.text for part in inside]
    text = (one for one in (*lead, *body, *tail) if any(map(str.isalnum, one)))  # and no rulers
    return replace(opening, **told, body=tuple(text), own=tuple(own), again=tuple(again))


def with_cover(entries: Sequence[Entry], lines: Iterable[str]) -> tuple[Entry, ...]:
    """Return `entries`, the first with the `lines` that stand above it as the database's own."""
    first, *others = entries
    return (replace(first, own=(*lines, *first.own)), *others)


def with_rest(entries: Sequence[Entry], rest: str) -> tuple[Entry, ...]:
    """Return `entries`, the last with what stands below it as the database's own."""
    *others, last = entries
    own = (*last.own, rest.strip()) if rest.strip() else last.own
    return (*others, replace(last, own=own))


def _with_rights_apart(parts: Sequence[Part]) -> Sequence[Part]:
    """Return `parts`, the line on the rights right below the last paragraph as one of its own."""
    last = max((n for n, part in enumerate(parts) if part.field is None), default=0)
    lines = parts[last].raw.split("\n") if parts else []
    at = next((n for n, line in enumerate(lines) if is_rights_line(line)), 0)
    if not at or parts[last].field:
        return parts
    apart = (Part(None, raw, raw) for raw in map("\n".join, (lines[:at], lines[at:])))
    return [*parts[:last], *apart, *parts[last + 1 :]]


def _body(parts: Sequence[Part]) -> tuple[int, int]:
    """Return where the text begins among `parts`, and where the labels below it do.

    What stands below several labels is of no text, whatever it says.
    """
    labelled = next((n for n, part in enumerate(parts) if part.field == "body"), None)
    start = labelled
    if start is None:
        start = next((n for n, part in enumerate(parts) if part.field is None), len(parts))
    last = max((n for n, part in enumerate(parts) if part.field not in (None, "body")), default=-1)
    end = max(start, last + 1)
    while end > start and _is_below_text(parts[end - 1]):
        end -= 1
    if len({part.field for part in parts[end : last + 1]} - {None}) >= _FEWEST_BELOW:
        return start, end
    end = len(parts)
    while end > start and (
        _is_below_text(parts[end - 1]) or _is_below_labels(parts, end - 1, start)
    ):
        end -= 1
    return start, end


def _is_below_labels(parts: Sequence[Part], at: int, start: int) -> bool:
    """Return whether a part is a label in capitals that nobody knows, right below one that is.

    "LANGUAGE: DUTCH" / "JOURNAL CODE: baypost".
    """
    label, colon, _ = parts[at].raw.partition(":")
    is_label = parts[at].field is None and bool(colon) and label.isupper()
    return is_label and at - 1 > start and _is_below_text(parts[at - 1])


def _is_below_text(part: Part) -> bool:
    if part.field is None:
        return len(part.raw) <= _LONGEST_NOTE and any(map(is_rights_line, part.raw.split("\n")))
    return part.field != "body"
