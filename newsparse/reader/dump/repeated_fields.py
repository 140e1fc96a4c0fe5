"""Fields that come again in a text which has no second day: what shows that articles were joined.

Reservoir at record low
By Tess Orme

The reservoir ...

Rye bread wins again
By Carl Best

A bakery ...
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, opening_of, openings, vocabulary
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.dateline import dateline_date
from newsparse.reader.dump.header.block.piece import found_in
from newsparse.reader.dump.header.block.pieces import read_pieces
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import read_header_line
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.line_marks import without_marks

_LONGEST = 160  # characters of a line with a field and no more
_LONGEST_SIGNED = 80  # characters of names and a day
_BRACKETS = "(["
_FEWEST = 2
_WIDE_GAP = re.compile(
    r"\n[^\S\n]*\n[^\S\n]*\n(?=[^\n]{15,160}\n)(?P<headline>[^\na-zа-яёäöüß]++)\n\n(?=[^\n]{80})"
)
"""Before a headline in capitals that two blank lines set apart from the text above it."""
_WORD = re.compile(r"[^\W\d_]++(?:-[^\W\d_]++)?")


def repeated_fields(text: str, language: str | None) -> int:
    """Return how many articles `text` may hold by its bylines and sources; 0 where it shows none.

    A byline counts below a headline that stands apart, a source where it tells the day, too, and
    who has signed on what day below a text; each but once.
    """
    lines = text.split("\n")
    bylines: set[tuple[str, ...]] = set()
    sources: set[tuple[str, str]] = set()
    for number, found in _fields(lines, language):
        authors = next((one.authors for one in found if one.authors), ())
        if authors and _is_below_headline(lines, number):
            bylines.add(authors)
        site = next((one.site for one in found if one.site), None)
        day = next((one.date.date for one in found if one.date), None)
        if site and day:
            sources.add((site, day))
    signed, datelines = set(_signed_days(lines, language)), set(_datelines(lines, language))
    most = max(len(bylines), len(sources), len(signed), len(datelines))
    return most if most >= _FEWEST else 0


def headlines_in_capitals(text: str) -> int:
    """Return how many headlines in capitals stand apart in `text`, which begins with one.

    Such a line between two paragraphs is a heading, unless the gap above it is wider.
    """
    first = text.strip().partition("\n\n")[0]
    return 1 + len(_WIDE_GAP.findall(text)) if looks_like_headline(first) and first.isupper() else 0


def _datelines(lines: Sequence[str], language: str | None) -> Iterator[str]:
    """Yield the days in datelines of agencies: "OSLO, March 5, 2024 (AP) —"."""
    for line in lines:
        if line[:_FEWEST].isupper() and may_hold_date(line[:_LONGEST_SIGNED]):
            dated = dateline_date(line, language)
            if dated:
                yield dated.words


def _fields(lines: Sequence[str], language: str | None) -> Iterator[tuple[int, tuple[Found, ...]]]:
    """Yield what the short lines say, by their numbers, that begin with a label and may count."""
    words = vocabulary(language)
    byline, site = openings(words.byline_words), openings(words.site_labels)
    for number, line in enumerate(lines):
        opening = opening_of(line) if 0 < len(line) <= _LONGEST else None
        is_labelled = opening in byline or opening in site
        if is_labelled and (may_hold_date(line) or _is_below_headline(lines, number)):
            read = read_header_line(line, language=language)
            if read:
                yield number, read.found


def _signed_days(
    lines: Sequence[str], language: str | None
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield who has signed on what day: "(Jane Roe, 5 March 2024)", a line of nothing else.

    In brackets a paper may stand for somebody: "(Shore Echo, 5 March 2024)".
    """
    dated = [line for line in lines if 0 < len(line) <= _LONGEST_SIGNED and may_hold_date(line)]
    if len(dated) < _FEWEST:
        return
    words = vocabulary(language)
    for line in (line for line in dated if line[0] in _BRACKETS or _may_be_signed(line, words)):
        pieces = read_pieces(line, language)
        found = found_in(pieces)
        free = tuple(piece.words for piece in pieces if not piece.found)
        sites = tuple(one.site for one in found if one.site)
        papers = (*sites, *free) if line[0] in _BRACKETS else ()
        day = next((one.date.date for one in found if one.date), None)
        authors = next((one.authors for one in found if one.authors), papers)
        if day and authors and (not free or (papers and all(map(is_name, free)))):
            yield authors, day


def _may_be_signed(line: str, words: Vocabulary) -> bool:
    """Return at a glance whether a person may be named on a line: by a first name or initials."""
    capitalised = [word for word in _WORD.findall(line) if word[0].isupper()]
    return len(capitalised) > 1 and any(
        len(word) == 1 or fold(word) in words.given_names or fold(word) in words.roles
        for word in capitalised
    )


def _is_below_headline(lines: Sequence[str], number: int) -> bool:
    """Return whether the line above the one of this number is a headline, apart from all above."""
    if not number or not looks_like_headline(without_marks(lines[number - 1])):
        return False
    return number == 1 or not lines[number - 2].strip()
