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


def _proquest(text: str) -> bool:
    return "ProQuest" in text


def _integrum(text: str) -> bool:
    keys = (line.find(":") for line in text[: _HEAD + _LONGEST_KEY].split("\n"))
    return sum(0 < end <= _LONGEST_KEY for end in keys) >= _FEWEST_KEYS


def _lexisnexis(text: str) -> bool:
    lines = text[: _COVER + _LONGEST_LINE].split("\n")
    return any(map(_has_numbers, [line for line in lines if len(line) <= _LONGEST_LINE]))


def _has_numbers(line: str) -> bool:
    """Return whether a line may number a document, by a short word between two numbers."""
    words = line.split()
    numbers = [n for n, word in enumerate(words[2:]) if word.isdecimal()]
    return any(words[n][-1].isdecimal() and len(words[n + 1]) <= _LONGEST_OF for n in numbers)


def _nexis_uni(text: str) -> bool:
    return LENGTH.search(text) is not None


def _factiva(text: str) -> bool:
    return text.startswith("HD") or "\nHD" in text or NUMBER.search(text) is not None


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
