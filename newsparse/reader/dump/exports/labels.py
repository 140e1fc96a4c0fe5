"""The labels of exports in all languages that databases label in, and the lines they open.

An export is labelled in the language of its reader, whatever its articles are written in.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, get_args

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.languages.table import LANGUAGES, get_language
from newsparse.reader.dump.paragraphs import BLANK_LINES

Field = Literal[
    "headline", "date", "author", "site", "tag", "url", "body", "text", "length", "record"
]

_FIELDS: tuple[Field, ...] = get_args(Field)
_STANDING_ALONE = frozenset(("body", "text", "record"))
"""What may be labelled by a heading of its own: "Body", "Classification"."""
_LONGEST_LABEL = 60  # characters: what is longer before a colon is a sentence
_LABELLED = re.compile(
    rf"(?P<label>[^\W\d_][^:\n]{{0,{_LONGEST_LABEL}}}?)[^\S\n]*:(?!//)(?P<value>.*)"
)
_OF_ONE_VALUE = frozenset(_FIELDS) - {"body", "text", "headline"}
"""What holds no text, in which a word with a colon would be one of a sentence."""
_UNKNOWN_LABEL = re.compile(r"[^\W\d_][\w()/-]*(?:[ ][\w()/-]+){0,2}:\s")


class Part(Struct, frozen=True):
    """A stretch of an export: a labelled field, or, where `field` is None, a paragraph.

    `text` is the value of a field, all lines of it; `raw` is the stretch as it stands.
    """

    field: Field | None
    text: str
    raw: str


class _Words(Struct, frozen=True):
    fields: dict[str, Field]
    byline_words: frozenset[str]
    cover_labels: frozenset[str]
    length_words: frozenset[str]
    document_words: frozenset[str]
    document_ends: frozenset[str]
    closing_labels: frozenset[str]
    rights_phrases: frozenset[str]
    empty_values: frozenset[str]


@cache
def export_words() -> _Words:
    """Return the words of exports in all languages together, folded."""
    spoken = [one for one in map(get_language, LANGUAGES) if one and one.exports]
    told = [one.exports for one in spoken if one.exports]

    def folded(name: str) -> frozenset[str]:
        return frozenset(fold(word) for words in told for word in getattr(words, name))

    return _Words(
        fields={label: name for name in _FIELDS for label in folded(f"{name}_labels")},
        byline_words=frozenset(fold(word) for one in spoken for word in one.header.byline_words),
        cover_labels=folded("cover_labels"),
        length_words=folded("length_words"),
        document_words=folded("document_words"),
        document_ends=folded("document_ends"),
        closing_labels=folded("closing_labels"),
        rights_phrases=folded("rights_phrases"),
        empty_values=folded("empty_values"),
    )


def field_of(line: str) -> tuple[Field, str] | None:
    """Return the field that `line` opens and what of its value stands on it, or None."""
    line, fields = line.strip(), export_words().fields
    labelled = _LABELLED.match(line)
    if labelled:
        field = fields.get(_key(labelled["label"]))
        return (field, labelled["value"].strip()) if field else None
    if len(line) > _LONGEST_LABEL or not line[:1].isupper():
        return None
    field = fields.get(_key(line))
    return (field, "") if field in _STANDING_ALONE else None


def _key(label: str) -> str:
    return fold(" ".join(label.split())).rstrip(".")


def read_parts(text: str) -> Iterator[Part]:
    """Yield the fields and paragraphs of `text`, in order; none of its words is left out."""
    for paragraph in BLANK_LINES.split(text.strip("\n")):
        lines: list[str] = []
        opened: tuple[Field, str] | None = None
        for line in paragraph.split("\n"):
            opens = field_of(line)
            if opened and opened[0] in _OF_ONE_VALUE and _is_of_no_field(line):
                yield from _part(opened, lines)  # a label that nobody knows, or the rights
                opened, lines = None, []
            if opens:
                yield from _part(opened, lines)
                opened, lines = opens, []
            lines.append(line.strip())
            if opened and opened[0] == "body" and not opened[1] and opens:
                yield from _part(opened, lines)  # what follows "Body" is a paragraph of its own
                opened, lines = None, []
        yield from _part(opened, lines)


def _is_of_no_field(line: str) -> bool:
    """Return whether a line opens with a label of no field, or tells whose the rights are."""
    is_labelled = _UNKNOWN_LABEL.match(line.strip()) is not None or is_rights_line(line)
    return is_labelled and field_of(line) is None


def _part(opened: tuple[Field, str] | None, lines: list[str]) -> Iterator[Part]:
    raw = "\n".join(filter(None, lines))
    if opened is None:
        if raw:
            yield Part(None, raw, raw)
        return
    value = "\n".join(filter(None, (opened[1], *lines[1:])))
    yield Part(opened[0], value, raw)


def is_rights_line(text: str) -> bool:
    """Return whether a paragraph says who holds the rights: "Copyright 2024 The Bay Courier"."""
    key = fold(text.strip())
    phrases = export_words().rights_phrases
    return key.startswith(("©", "(c) ")) or any(
        key.startswith(phrase) or key.rstrip(". ").endswith(phrase) for phrase in phrases
    )


def is_closing(part: Part) -> bool:
    """Return whether a part is the last field of an article: "Record Number: 0903050012"."""
    return part.field is not None and (
        fold(part.raw.partition(":")[0].strip()) in export_words().closing_labels
    )


def is_empty_value(text: str) -> bool:
    """Return whether a field's value says that it has none: "None available."."""
    return fold(text.strip(" .")) in export_words().empty_values


def is_document_end(line: str) -> bool:
    """Return whether a line closes an article: "End of Document"."""
    line = line.strip()
    return 0 < len(line) <= _LONGEST_LABEL and fold(line) in export_words().document_ends
