"""What credits the pictures of an article, on a line or behind a caption: «Фото: Анна Ким»."""

import re

from newsparse.reader.bylines.bylines import is_credit, plain_words
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.bare import Bare, without_lines

_LONGEST = 200
"""Characters of a line with a credit; what is longer is a paragraph."""
_CREDIT_BEHIND = re.compile(
    r"[^\S\n](?<=[.!?…»”\"].)[^\S\n]*+\(?(?P<credit>[^\W\d_][^.!?()\n]{3,80})\)?[^\S\n]*$"
)
"""What may credit a picture behind its caption."""


def without_credits(body: str, language: str | None) -> Bare:
    """Return `body` without what credits pictures: «Фото: Анна Ким / ТАСС», lines and their ends.

    "The wall in winter. Photo: Tom Farrand" keeps its caption. Lines above the first words are of
    the header, and stay.
    """
    lines = body.split("\n")
    credited: set[int] = set()
    ends: list[str] = []
    has_begun = False
    for number, line in enumerate(lines):
        words = line.strip()
        if not words:
            continue
        if len(line) > _LONGEST or not is_credit(words, language=language):
            has_begun = True
            behind = _CREDIT_BEHIND.search(line) if len(line) <= _LONGEST else None
            parted = behind and _parted_credit(behind, language)
            if parted:
                lines[number] = parted[0]
                ends.append(parted[1])
        elif has_begun:
            credited.add(number)
    bare = without_lines(lines, credited, "\n".join(lines))
    return Bare(bare.text, (*ends, *bare.own))


def _parted_credit(behind: re.Match[str], language: str | None) -> tuple[str, str] | None:
    """Cut the credit off the end of a caption, names and agencies behind its label and no more."""
    credit = behind["credit"]
    if not is_credit(credit, language=language):
        return None
    value = credit.partition(":")[2]
    is_bare = value and not plain_words(value, vocabulary(language))
    return (behind.string[: behind.start()], credit) if is_bare else None
