"""Annotations as brat keeps them (https://brat.nlplab.org/standoff.html): what stands where.

A document is two files, NAME.txt and NAME.ann. A quote is a text-bound annotation of its kind, of
several fragments where it has several parts; a note on it says who speaks.
"""

import re
from collections.abc import Iterator

from newsparse.corpus.mirrored import mirrored
from newsparse.corpus.scores.corrected import KINDS, TrueArticle, TrueQuote
from newsparse.errors import ReadError
from newsparse.model import JOINT

NOTE = "AnnotatorNotes"
_TEXT_BOUND = re.compile(r"(T\d+)\t(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)(?:\t.*)?")
_NOTE = re.compile(rf"#\d*\t{NOTE} (T\d+)\t(.*)")
_NUMBER = "~"
"""What stands before the number of an article that is not its file's first."""


def document_name(path: str | None, index: int) -> str:
    """Return the name of an article's document, a folder's path before it."""
    name = mirrored(path or "article").replace(_NUMBER, "%7E")
    return f"{name}{_NUMBER}{index + 1}" if index else name


def annotated(name: str, text: str, annotations: str) -> TrueArticle:
    """Return the quotes of the document `name`. Raises ReadError where one has no place in it."""
    kinds: dict[str, str] = {}
    places: dict[str, list[tuple[int, int]]] = {}
    speakers: dict[str, str] = {}
    for number, line in enumerate(annotations.split("\n"), 1):
        if found := _TEXT_BOUND.fullmatch(line.rstrip("\r")):
            identifier, kind, spans = found.groups()
            kinds[identifier], places[identifier] = kind, list(_spans(spans))
            if any(not 0 <= start < end <= len(text) for start, end in places[identifier]):
                raise ReadError(f"{name}.ann, line {number}: its text has no {spans}")
        elif line.startswith("T"):
            raise ReadError(f"{name}.ann, line {number} is damaged: {line[:80]!r}")
        elif found := _NOTE.fullmatch(line.rstrip("\r")):
            speakers[found[1]] = found[2].strip()
    in_order = sorted(places, key=lambda identifier: places[identifier])
    quotes = (
        TrueQuote(
            kind=kind,
            text=JOINT.join(text[start:end] for start, end in places[one]),
            speaker=speakers.get(one) or None,
        )
        for one in in_order
        for kind in KINDS
        if kinds[one] == kind  # other things may be annotated, too
    )
    return TrueArticle(id=name, quotes=tuple(quotes))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for fragment in text.split(";"):
        start, end = fragment.split(" ")
        yield int(start), int(end)
