"""At a glance: which press databases may have exported a text, as most texts show not to be.

What any export of a database has shows here, in a few other texts, too; the module named like the
database tells for certain, and is loaded then.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from newsparse.languages.table import get_language

_HEAD = 2000  # characters in which keys and lists begin
_LONGEST_LINE = 80  # characters of a line that numbers a document, tells its length or closes it
_FEWEST_KEYS = 4
_LONGEST_KEY = 41  # characters before the colon
_BETWEEN_NUMBERS = re.compile(r"\d[^\S\n]+\S{1,4}[^\S\n]+\d+(?:[^\S\n]+\S{1,20})?$")
"""A short word between two numbers, as on a line that numbers documents: "1 of 27 DOCUMENTS"."""
LENGTH = re.compile(
    r"^[^\S\n]*[^\W\d_]{4,12}[^\S\n]*:[^\S\n]*\d[\d.,]*[^\S\n]+(?P<words>[^\W\d_]{1,12})[^\S\n]*$",
    re.MULTILINE,
)
"""A line that may say how long a document is: "Length: 355 words"."""
NUMBER = re.compile(
    r"^[^\S\n]*[^\W\d_]{7,9}[^\S\n]+[A-Z]{3,6}[A-Za-z0-9]{12,30}[^\S\n]*$", re.MULTILINE
)
"""A line that is a document's number: "Document BAYC000020240305ek3500001"."""


class Glance(Struct, frozen=True):
    """A text, and its short lines without outer blanks, which most texts have few of.

    `keys` counts the lines at its top that may begin with a label.
    """

    text: str
    short_lines: tuple[str, ...]
    keys: int


def glance_at(text: str) -> Glance:
    """Return `text` with its short lines."""
    lines = map(str.strip, text.split("\n"))
    top = text[: _HEAD + _LONGEST_KEY].split("\n")
    return Glance(
        text,
        tuple([line for line in lines if line and not line[_LONGEST_LINE:]]),
        len([line for line in top if ":" in line[1 : _LONGEST_KEY + 1]]),
    )


def _has(mark: str) -> Callable[[Glance], bool]:
    return lambda glance: mark in glance.text


def _labelled(glance: Glance) -> bool:
    return glance.keys >= _FEWEST_KEYS


def _lexisnexis(glance: Glance) -> bool:
    return any(map(_BETWEEN_NUMBERS.search, glance.short_lines))


def _nexis_uni(glance: Glance) -> bool:
    return any(map(LENGTH.match, glance.short_lines))


def _factiva(glance: Glance) -> bool:
    is_coded = glance.text.startswith("HD") or "\nHD" in glance.text
    return is_coded or any(map(NUMBER.match, glance.short_lines))


def _pressreader(glance: Glance) -> bool:
    return "\nStart Page:" in glance.text and "\nArticle Name:" in glance.text


def _genios(glance: Glance) -> bool:
    return any(map(glance.text.__contains__, ("GENIOS", "Genios", "wiso-net.de/document")))


def _newsbank(glance: Glance) -> bool:
    return "\nRecord Number:" in glance.text or "\nReadability:" in glance.text


_EBSCO = ("EBSCO", "is the property of", "\nDatabase:")


def _ebsco(glance: Glance) -> bool:
    is_named = any(map(glance.text.__contains__, _EBSCO))
    return is_named and "\nAccession Number:" in glance.text


def _ris(glance: Glance) -> bool:
    return glance.text[:_HEAD].lstrip().startswith(("TY  - ", "TY - "))


def _medialogia(glance: Glance) -> bool:
    russian = get_language("ru")
    ends = russian.exports.document_ends if russian and russian.exports else frozenset[str]()
    return not ends.isdisjoint(map(str.lower, glance.short_lines))


def _mediargus(glance: Glance) -> bool:
    return ", p." in glance.text[: 2 * _HEAD]


MARKS: dict[str, Callable[[Glance], bool]] = {
    "proquest": _has("ProQuest"),
    "genios": _genios,
    "newsbank": _newsbank,
    "pressreader": _pressreader,
    "ebsco": _ebsco,
    "gale": _has("\nGale Document Number:"),
    "emis": _has("EMIS"),
    "ris": _ris,
    "europresse_text": _has("\nnews·"),
    "integrum": _labelled,
    "lexisnexis": _lexisnexis,
    "nexis_uni": _nexis_uni,
    "factiva": _factiva,
    "medialogia": _medialogia,
    "mediargus": _mediargus,
    "records": _labelled,
}
"""The databases in the order in which they are asked."""
