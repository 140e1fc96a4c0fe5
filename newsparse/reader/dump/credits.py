"""What credits the pictures of an article, on a line or behind a caption: «Фото: Анна Ким»."""

import re
from collections.abc import Sequence

from newsparse.reader.bylines.bylines import is_credit, plain_words
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.bare import Bare, without_lines
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.header_line import read_header_line

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
        elif has_begun and not _names_paper(lines, number, language):
            credited.add(number)
    bare = without_lines(lines, credited, "\n".join(lines))
    return Bare(bare.text, (*ends, *bare.own))


def _names_paper(lines: Sequence[str], number: int, language: str | None) -> bool:
    """Return whether a line tells the article's paper, not a picture's: „Quelle: Loher Bote“.

    Right beside it the day or the authors are told.
    """
    if label_before(lines[number].strip(), vocabulary(language).site_labels) is None:
        return False
    beside = (line.strip() for line in (*lines[number - 1 : number], *lines[number + 1 :][:1]))
    read = (read_header_line(line, language=language) for line in beside if line)
    return any(one.date or one.authors for line in read if line for one in line.found)


def _parted_credit(behind: re.Match[str], language: str | None) -> tuple[str, str] | None:
    """Cut the credit off the end of a caption, names and agencies behind its label and no more."""
    credit = behind["credit"]
    if not is_credit(credit, language=language):
        return None
    value = credit.partition(":")[2]
    is_bare = value and not plain_words(value, vocabulary(language))
    return (behind.string[: behind.start()], credit) if is_bare else None
