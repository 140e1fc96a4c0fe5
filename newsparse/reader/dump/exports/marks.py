"""At a glance: which press databases may have exported a text, as most texts show not to be.

What any export of a database has shows here, in a few other texts, too; the module named like the
database tells for certain, and is loaded then.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from newsparse.languages.table import get_language

_HEAD = 2000  # characters in which keys and lists begin
_COVER = 10_000  # characters that a cover takes up above the first document
_LONGEST_LINE = 80  # characters of a line that numbers a document, tells its length or closes it
_FEWEST_KEYS = 4
_LONGEST_KEY = 41  # characters before the colon
_LONGEST_OF = 4  # letters of what stands between two numbers: "1 of 27 DOCUMENTS"
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
    keys = [line.find(":") for line in text[: _HEAD + _LONGEST_KEY].split("\n")]
    return Glance(
        text,
        tuple(line for line in lines if 0 < len(line) <= _LONGEST_LINE),
        sum([0 < end <= _LONGEST_KEY for end in keys]),
    )


def _proquest(glance: Glance) -> bool:
    return "ProQuest" in glance.text


def _labelled(glance: Glance) -> bool:
    return glance.keys >= _FEWEST_KEYS


def _lexisnexis(glance: Glance) -> bool:
    lines = glance.text[: _COVER + _LONGEST_LINE].split("\n")
    return any(map(_has_numbers, [line for line in lines if len(line) <= _LONGEST_LINE]))


def _has_numbers(line: str) -> bool:
    """Return whether a line may number a document, by a short word between two numbers."""
    words = line.split()
    numbers = [n for n, word in enumerate(words[2:]) if word.isdecimal()]
    return any(words[n][-1].isdecimal() and len(words[n + 1]) <= _LONGEST_OF for n in numbers)


def _nexis_uni(glance: Glance) -> bool:
    return any(map(LENGTH.match, glance.short_lines))


def _factiva(glance: Glance) -> bool:
    is_coded = glance.text.startswith("HD") or "\nHD" in glance.text
    return is_coded or any(map(NUMBER.match, glance.short_lines))


def _newsbank(glance: Glance) -> bool:
    return "\nRecord Number:" in glance.text


def _pressreader(glance: Glance) -> bool:
    return "\nStart Page:" in glance.text


def _genios(glance: Glance) -> bool:
    return "GENIOS" in glance.text or "Genios" in glance.text


def _ebsco(glance: Glance) -> bool:
    has_rights = "EBSCO" in glance.text or "is the property of" in glance.text
    return has_rights and "\nAccession Number:" in glance.text


def _gale(glance: Glance) -> bool:
    return "\nGale Document Number:" in glance.text


def _emis(glance: Glance) -> bool:
    return "EMIS" in glance.text


def _ris(glance: Glance) -> bool:
    return glance.text[:_HEAD].lstrip().startswith(("TY  - ", "TY - "))


def _europresse_text(glance: Glance) -> bool:
    return "\nnews·" in glance.text


def _medialogia(glance: Glance) -> bool:
    russian = get_language("ru")
    ends = russian.exports.document_ends if russian and russian.exports else frozenset[str]()
    return not ends.isdisjoint(map(str.lower, glance.short_lines))


def _mediargus(glance: Glance) -> bool:
    return ", p." in glance.text[: 2 * _HEAD]


MARKS: dict[str, Callable[[Glance], bool]] = {
    "proquest": _proquest,
    "genios": _genios,
    "newsbank": _newsbank,
    "pressreader": _pressreader,
    "ebsco": _ebsco,
    "gale": _gale,
    "emis": _emis,
    "ris": _ris,
    "europresse_text": _europresse_text,
    "integrum": _labelled,
    "lexisnexis": _lexisnexis,
    "nexis_uni": _nexis_uni,
    "factiva": _factiva,
    "medialogia": _medialogia,
    "mediargus": _mediargus,
    "records": _labelled,
}
"""The databases in the order in which they are asked."""
