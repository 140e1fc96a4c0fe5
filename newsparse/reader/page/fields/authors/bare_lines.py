"""The name in a line that says for whom somebody signs, as what, and where, too."""

import re
from collections.abc import Sequence
from itertools import takewhile

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.page.fields.authors.author_names import EDGES, is_degree
from newsparse.reader.page.fields.authors.likely_names import is_given, is_paper
from newsparse.reader.page.fields.evidence import Page

_SIGNED = re.compile(
    r"(?P<name>[^,/(|]{3,60}?)\s*(?:[,/(|]|(?<=\s)[–—-](?=\s))\s*(?P<as>[^,/(|)]{2,40})\)?(?:,\s[^,]{2,30})?"
)
"""A name, what may say for whom it signs, and where: «Анна Ким, соб. корр., г. Брод»."""
_PLACED = re.compile(
    r"(?P<name>[^\W\d_]\S* [^\W\d_]\S*?),? (?P<in>[a-z]{2,3}) [^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)?"
)
"""A name and the town from which somebody writes: "Jane Roe in Bay City"."""


def bare_line(line: str, page: Page) -> str:
    """Return a line without the word that leads on from it: "Jane Roe in" before a section.

    Nor with the agency or the role of who signs: «Анна Ким, корреспондент», „Jana Roth (dpa)“,
    and "Journalist Jane Roe", "Jane Roe reports", "Words Jane Roe, pictures Tom Cray".
    """
    known = vocabulary(page.language)
    line = _without_words_around(line.split(), known) or line
    name, _, behind = line.partition(",")
    if behind and all(is_degree(part.strip()) for part in behind.split(",")):
        return name
    name, _, last = line.strip(EDGES).rpartition(" ")
    if last in known.place_words:
        return name
    placed = _PLACED.fullmatch(line)
    if placed and placed["in"] in known.place_words and is_given(placed["name"], page):
        return placed["name"]
    signed = _SIGNED.fullmatch(line)
    position = fold(signed["as"]).replace(".", " ").split() if signed else ()
    if signed and ("@" in signed["as"] or is_paper(signed["as"], page)):
        return signed["name"]
    if signed and is_position(position, known):
        return signed["name"]
    return line.strip(EDGES)


def _without_words_around(words: Sequence[str], known: Vocabulary) -> str:
    """Return the name between the words of a line that say what its bearer does, or ""."""
    first, last = map(fold, (*words[:1], *words[-1:])) if words else ("", "")
    credit = next((n for n, one in enumerate(words) if fold(one) in known.credit_labels), 0)
    if first in known.author_labels and credit:
        return " ".join(words[1:credit]).strip(EDGES)
    if last in known.report_words:
        return " ".join(words[:-1])
    roles = [*takewhile(lambda one: fold(one) in known.signatures, words)]
    return " ".join(words[len(roles) :]) if roles else ""


def is_position(words: Sequence[str], known: Vocabulary) -> bool:
    """Return whether words say for whom somebody signs, or as what: "dpa", "Bay City Reporter"."""
    return {*words[-1:]} <= known.roles or {*words} <= known.signatures | known.conjunctions
