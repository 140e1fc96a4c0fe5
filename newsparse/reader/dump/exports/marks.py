"""At a glance: which press databases may have exported a text, as most texts show not to be.

What any export of a database has shows here, in a few other texts, too; the module named like the
database tells for certain, and is loaded then.
"""

from collections.abc import Callable, Iterator

from newsparse.languages.table import get_language

_HEAD = 2000  # characters in which keys and lists begin
_COVER = 10_000  # characters that a cover takes up above the first document
_FIRST = 100_000  # characters in which the first message ends
_LONGEST_LINE = 80  # characters of a line that numbers a document or names its number
_LONGEST_LABEL = 12  # characters of the label of a length
_FEWEST_KEYS = 4
_LONGEST_KEY = 41  # characters before the colon
_NUMBERS = 2  # in "1 of 27 DOCUMENTS"
_SHORTEST_NUMBER = 15  # characters of a document's number: BAYC000020240305ek3500001


def _proquest(text: str) -> bool:
    return "ProQuest" in text


def _integrum(text: str) -> bool:
    keys = (line.find(":") for line in text[: _HEAD + _LONGEST_KEY].split("\n"))
    return sum(0 < end <= _LONGEST_KEY for end in keys) >= _FEWEST_KEYS


def _lexisnexis(text: str) -> bool:
    return any(map(_has_numbers, _lines(text[: _COVER + _LONGEST_LINE])))


def _has_numbers(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and (
        sum(word[-1].isdecimal() for word in line.split()) >= _NUMBERS
    )


def _nexis_uni(text: str) -> bool:
    return any(map(_is_measure, _lines(text)))


def _is_measure(line: str) -> bool:
    """Return whether a line may say how long a document is: "Length: 355 words"."""
    label, colon, value = line.partition(":")
    label = label.rstrip()
    return len(label) <= _LONGEST_LABEL and colon != "" and value.lstrip()[:1].isdecimal()


def _factiva(text: str) -> bool:
    is_coded = text.startswith("HD") or "\nHD" in text
    return is_coded or any(map(_is_number, _lines(text)))


def _is_number(line: str) -> bool:
    """Return whether a line may be a document's number: "Document BAYC000020240305ek3500001"."""
    words = line.split() if len(line) <= _LONGEST_LINE else []
    return len(words) == 2 and len(words[1]) >= _SHORTEST_NUMBER


def _medialogia(text: str) -> bool:
    russian = get_language("ru")
    ends = russian.exports.document_ends if russian and russian.exports else ()
    lower = text[:_FIRST].lower()
    return any(end in lower for end in ends)


def _mediargus(text: str) -> bool:
    return ", p." in text[: 2 * _HEAD]


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of `text` without the blanks around them, one at a time."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end].strip()
        start = end + 1
    yield text[start:].strip()


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
