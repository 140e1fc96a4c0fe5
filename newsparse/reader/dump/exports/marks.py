"""At a glance: which press databases may have exported a text, as most texts show not to be.

What any export of a database has shows here, in a few other texts, too; the module named like the
database tells for certain, and is loaded then.
"""

import re
from collections.abc import Callable

from newsparse.languages.table import get_language

_HEAD = 2000  # characters in which keys and lists begin
_COVER = 10_000  # characters that a cover takes up above the first document
_FIRST = 100_000  # characters in which the first message ends
_LONGEST_LINE = 80  # characters of a line that numbers a document
_FEWEST_KEYS = 4
_LONGEST_KEY = 41  # characters before the colon
_NUMBERS = 2  # in "1 of 27 DOCUMENTS"
_MEASURE = re.compile(
    r"^[^\S\n]*(?:[^\s:](?:[^:\n]{0,10}[^\s:])?[^\S\n]*)?:[^\S\n]*\d", re.MULTILINE
)
"""A line that may say how long a document is: "Length: 355 words", its label 12 letters at most."""
_NUMBER = re.compile(r"^[^\S\n]*\S{1,64}[^\S\n]+\S{15,80}[^\S\n]*$", re.MULTILINE)
"""A line that may be a document's number: "Document BAYC000020240305ek3500001"."""


def _proquest(text: str) -> bool:
    return "ProQuest" in text


def _integrum(text: str) -> bool:
    keys = (line.find(":") for line in text[: _HEAD + _LONGEST_KEY].split("\n"))
    return sum(0 < end <= _LONGEST_KEY for end in keys) >= _FEWEST_KEYS


def _lexisnexis(text: str) -> bool:
    lines = text[: _COVER + _LONGEST_LINE].split("\n")
    return any(map(_has_numbers, [line for line in lines if len(line) <= _LONGEST_LINE]))


def _has_numbers(line: str) -> bool:
    return sum([word[-1].isdecimal() for word in line.split()]) >= _NUMBERS


def _nexis_uni(text: str) -> bool:
    return _MEASURE.search(text) is not None


def _factiva(text: str) -> bool:
    return text.startswith("HD") or "\nHD" in text or _NUMBER.search(text) is not None


def _medialogia(text: str) -> bool:
    russian = get_language("ru")
    ends = russian.exports.document_ends if russian and russian.exports else ()
    lower = text[:_FIRST].lower()
    return any(end in lower for end in ends)


def _mediargus(text: str) -> bool:
    return ", p." in text[: 2 * _HEAD]


MARKS: dict[str, Callable[[str], bool]] = {
    "proquest": _proquest,
    "integrum": _integrum,
    "lexisnexis": _lexisnexis,
    "nexis_uni": _nexis_uni,
    "factiva": _factiva,
    "medialogia": _medialogia,
    "mediargus": _mediargus,
}
"""The databases in the order in which they are asked."""
