"""The Drafts that come of an export's articles: the wording of each field read."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from newsparse.languages.detect import detect_language_at_top
from newsparse.languages.fold import fold
from newsparse.model import Block, FieldEvidence, InputFormat
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.bylines.name_words import is_plain
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, find_date, parse_date
from newsparse.reader.draft import Draft
from newsparse.reader.dump.bare import kept_out_sentence
from newsparse.reader.dump.exports.entry import Entry, Export
from newsparse.reader.dump.exports.labels import export_words
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name

_NO_TEXT = "The export holds no text of this article."
_MOST_PLAIN = 1
"""Words of a sentence that a byline may hold and still name its author: "Una Brae, our man"."""
_BY = re.compile(r"\s*(?P<word>[^\W\d_]+)[:\s]\s*(?=\S)")
_FEWEST_PARAGRAPHS = 2
_LONGEST_BYLINE = 300  # characters: the rest of a longer one is no name
_LONGEST_DECK = 150  # characters of a line below a headline that says more, without a stop
_SENTENCE_ENDS = (".", "!", "?", "…")
_MOST_SHOWN = 300  # characters that the warning quotes of what is kept out


def drafts_of(export: Export, format: InputFormat, *, keep_all: bool) -> Iterator[Draft]:
    """Yield the Drafts of the articles of `export`, in order.

    `keep_all` keeps as text what the database notes for itself; else a warning shows it.
    """
    return (
        _draft_of(entry, export.database, format=format, keep_all=keep_all)
        for entry in export.entries
    )


def _draft_of(entry: Entry, database: str, *, format: InputFormat, keep_all: bool) -> Draft:
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
    language = entry.language or detect_language_at_top(" ".join(entry.body))
    first = entry.body[0]
    is_deck = len(first) <= _LONGEST_DECK and first[-1:] not in _SENTENCE_ENDS
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
    if plain > _MOST_PLAIN:
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
    return (kept_out_sentence(len(own), f"of {database}'s own", shown),)
