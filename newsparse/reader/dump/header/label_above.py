"""A label that stands on a line of its own above its value: "By" / "Jane Roe"."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.header.field_labels import is_label
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone


class Labelled(Struct, frozen=True):
    """The line that a label and the value below it come to, and how many lines they are."""

    text: str
    count: int


def label_above(lines: Sequence[Line], language: str | None) -> Labelled | None:
    """Return what the first of `lines` and those below it come to, None where it is no label.

    Below a label of authors each line of nothing but names is another of them.
    """
    words = vocabulary(language)
    key = lines[0].text.rstrip(":")
    if len(lines) < 2 or not is_label(key, words.field_labels):
        return None
    if is_label(key, words.agencies) or is_label(key, words.section_names):
        return None
    values = [lines[1].text]
    if is_label(key, words.author_labels):
        named = takewhile(lambda line: _is_of_names(line.text, language), lines[2:])
        values += [line.text for line in named]
    return Labelled(f"{key}: {', '.join(values)}", 1 + len(values))


def _is_of_names(line: str, language: str | None) -> bool:
    read = read_names_alone(line, language)
    return read is not None and read.has_only_names
