"""An article as a database exports it, and the Draft that comes of it."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from newsparse.counted import counted
from newsparse.languages.detect import detect_language
from newsparse.languages.fold import fold
from newsparse.model import Block, FieldEvidence, InputFormat
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.bylines.name_words import is_plain
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, find_date, parse_date
from newsparse.reader.draft import Draft
from newsparse.reader.dump.exports.labels import Part, export_words, is_empty_value, is_rights_line
from newsparse.reader.dump.header.mastheads import is_paper_name
from newsparse.reader.dump.header.names_alone import read_names_alone


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


_NO_TEXT = "The export holds no text of this article."
_ONCE = ("headline", "date", "author", "site", "tag", "url")
_FEW_PLAIN = 1
"""Words of a sentence that a byline may hold and still name its author: "Una Brae, our man"."""
_BY = re.compile(r"\s*(?P<word>[^\W\d_]+)[:\s]\s*(?=\S)")
_FEWEST_PARAGRAPHS = 2
_FEWEST_BELOW = 4  # different labels that close a text for certain
_SAMPLE = 500  # characters by which a language is told
_LONGEST_NOTE = 200  # characters of a note on rights; a paragraph that speaks of them is longer
_LONGEST_BYLINE = 300  # characters: the rest of a longer one is no name
_LONGEST_DECK = 150  # characters of a line below a headline that says more, without a stop
_ENDS = (".", "!", "?", "…")
_MOST_SHOWN = 300  # characters that the evidence quotes


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


def drafts_of(export: Export, format: InputFormat, *, keep_all: bool) -> Iterator[Draft]:
    """Yield the Drafts of the entries of `export`; see `draft_of`."""
    return (
        draft_of(entry, export.database, format=format, keep_all=keep_all)
        for entry in export.entries
    )


def draft_of(entry: Entry, database: str, *, format: InputFormat, keep_all: bool) -> Draft:
    """Return the Draft of `entry`, whose fields give the database as the rule that found them."""
    entry = _signed(_below_headline(entry))
    date, after_date = _date(entry.date, entry.language)
    authors, beside_names = _authors(entry.author)
    tags, beside_tags = _tags(entry.tag)
    own = [*filter(None, (after_date, beside_names, beside_tags)), *entry.own]
    blocks = [*entry.body, *((*own, *entry.again) if keep_all else ())]
    headline = " ".join(entry.headline.split())
    return Draft(
        format=format,
        headline=headline or None,
        date=date.date if date else None,
        date_text=date.words if date else " ".join(entry.date.split()) or None,
        authors=authors,
        url=entry.url.strip() or None,
        site=" ".join(entry.site.split()) or None,
        tags=tags,
        blocks=tuple(Block(kind=None, text=text) for text in blocks),
        warnings=(
            *_doubts(entry.date, date),
            *entry.warnings,
            *(() if entry.body else (_NO_TEXT,)),
            *(() if keep_all else _kept_out(own, database)),
        ),
        kept_out=() if keep_all else tuple(own),
        headline_evidence=_evidence(database, headline),
        date_evidence=_evidence(database, entry.date),
        authors_evidence=_evidence(database, entry.author) if authors else None,
    )


def _below_headline(entry: Entry) -> Entry:
    """Return `entry` without its headline at the top of its text, where EBSCO repeats it."""
    first = next(iter(entry.body), "")
    is_again = bool(first) and first.strip(" .") == entry.headline.strip(" .")
    return replace(entry, body=entry.body[1:], own=(*entry.own, first)) if is_again else entry


def _signed(entry: Entry) -> Entry:
    """Return `entry` with its author, who may stand below its headline or its text alone."""
    if entry.author or len(entry.body) < _FEWEST_PARAGRAPHS:
        return entry
    language = entry.language or detect_language(" ".join(entry.body)[:_SAMPLE])
    first = entry.body[0]
    is_deck = len(first) <= _LONGEST_DECK and first[-1:] not in _ENDS
    for at in (0, int(is_deck), -1):
        if read_names_alone(entry.body[at], language):
            body = [*entry.body]
            return replace(entry, author=body.pop(at), body=tuple(body))
    return entry


def _doubts(wording: str, date: FoundDate | None) -> tuple[str, ...]:
    """Return the warning of a date that gives no day, as "March 2024" does."""
    if date is None and wording.strip():
        return (f"The date “{' '.join(wording.split())}” gives no day; the article has none.",)
    return (date.warning,) if date and date.warning else ()


def _date(wording: str, language: str | None) -> tuple[FoundDate | None, str]:
    """Return the date in `wording`, and what stands beside it: the name of the edition."""
    if not wording:
        return None, ""
    wording = " ".join(wording.split())
    date = parse_date(wording, language=language) or find_date(wording, language=language)
    if date is None:
        return None, ""
    return date, f"{wording[: date.start]} {wording[date.end :]}".strip(" ,;.")


def _authors(wording: str) -> tuple[tuple[str, ...], str]:
    """Return the names in a byline, and its other words; a sentence names nobody."""
    if not wording:
        return (), ""
    wording = " ".join(wording.split())[:_LONGEST_BYLINE]
    words = vocabulary(None)
    plain = sum(is_plain(word, words) for word in wording.split())
    if plain > _FEW_PLAIN:
        return (), wording
    by = _BY.match(wording)
    if by and fold(by["word"]) in export_words().byline_words:
        wording = wording[by.end() :]
    first, *others = wording.split(";")  # "Brae, Una; Farrand, Tom", "Una Brae; The Bay Courier"
    papers = [piece.strip() for piece in others if is_paper_name(piece.strip(), None)]
    bylines = [split_names(piece) for piece in (first, *others) if piece.strip() not in papers]
    names = tuple(dict.fromkeys(name for byline in bylines for name in byline.names))
    return names, " ".join(filter(None, (*(byline.rest for byline in bylines), *papers)))


def _tags(wording: str) -> tuple[tuple[str, ...], str]:
    """Return the sections in "NEWS; Pg. 4", and the rest, which tells of pages."""
    if not wording:
        return (), ""
    pieces = [piece.strip() for piece in " ".join(wording.split()).split(";") if piece.strip()]
    tags = tuple(piece for piece in pieces if not any(letter.isdigit() for letter in piece))
    return tags, "; ".join(piece for piece in pieces if piece not in tags)


def _evidence(database: str, wording: str) -> FieldEvidence | None:
    return FieldEvidence(rule=database, words=wording) if wording else None


def _kept_out(own: Sequence[str], database: str) -> tuple[str, ...]:
    """Return the warning that shows what of the database's own is not in the text."""
    if not own:
        return ()
    shown = " | ".join(" ".join(line.split()) for line in own)
    shown = shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN].rstrip()}…"
    lines = counted(len(own), "line")
    return (f"Kept out of the text, {lines} of {database}'s own: {shown} (--keep-all keeps them)",)
