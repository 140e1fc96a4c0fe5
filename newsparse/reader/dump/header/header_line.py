"""What one line of a plain-text header says: a date, a headline, authors, or several of them.

A line is cut into pieces at bars and tabs and before labels, and each piece is read by the rules.
What none of them reads may be a headline without a label.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import Vocabulary, opening_of, openings, vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dates.open_dates import LONGEST_OPEN_DATE
from newsparse.reader.dump.header.field_labels import ADDRESS_STARTS, is_label, label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.line_marks import evened, without_marks
from newsparse.reader.dump.header.mastheads import read_masthead
from newsparse.reader.dump.header.papers import is_paper_name, numbers_issue, unmarked
from newsparse.reader.dump.header.reference.reference import read_reference
from newsparse.reader.dump.header.rules import read_piece

_LINES = 64  # of a header, whose lines several rules of a dump read
_LONGEST = 500  # characters: a longer line is a paragraph
_SLASH = " / "
_SHORTEST_ID = 12  # characters of an article's number in a database: "Document BAYC0000202403"
_LONGEST_HEADLINE = 300  # characters of a headline that stands on a line with other fields
_OF_PAPER = re.compile(r"(?P<headline>[^\n]{5,250}?)[ ][–—-][ ](?P<paper>[^–—\n]{3,40})")
"""A headline with the name of its paper, as the title of a page has it."""
_DIGIT = re.compile(r"\d")
_CUT = re.compile(r"[\s:|•·¦](?:(?<=[:|\t•·¦])|(?<!\n)[^\S\n]{2})")
"""What parts a line. A class that all begin with is searched for fast."""
_BARS = re.compile(r"(?:(?<![^\S\n\t])[^\S\n\t]++)?[|\t•·¦][^\S\n]*|[^\S\n]{3,}")
"""Bars, and the blanks that a printed line sets between its columns."""
_ITEM = re.compile(r"^[•*;–—-][^\S\n]+(?=[^\W\d_][^:\n]{1,30}:)")
"""The mark before a label in a list: "- paper: The Bay Courier"."""
_BEFORE_LABEL = re.compile(
    r"(?<=\S)[^\S\n]+(?=(?P<label>[^\W\d_]{2,20}(?:[^\S\n][^\W\d_]{1,20}){0,2}):(?:\s|$))"
)
_JOINT = re.compile(r"[^\S\n](?P<joint>[^\W\d_]{1,6})[^\S\n](?=[^\W\d_]{4})")
"""A small word between two days, of which the second is a change's."""
_PARTING_MARKS = " \t|.,;–—-\N{NO-BREAK SPACE}"


class HeaderLine(Struct, frozen=True):
    """The fields that a header line gives, and its pieces that no rule read."""

    found: tuple[Found, ...]
    kept: tuple[str, ...] = ()

    @property
    def has_only_names(self) -> bool:
        """Whether it gives authors and nothing beside them."""
        return all(found.authors and not found.kept for found in self.found)


def read_header_line(line: str, *, language: str | None = None) -> HeaderLine | None:
    """Return what `line` says, or None where it is no line of a header.

    `language` is a language tag, which adds its words to the English and Russian ones.
    """
    return _read_line(line, language) if len(line) <= _LONGEST else None


@lru_cache(maxsize=_LINES)
def _read_line(line: str, language: str | None) -> HeaderLine | None:
    raw, line = line.strip(), _ITEM.sub("", without_marks(line))
    words = vocabulary(language)
    if not _may_hold_field(line, words):
        return None
    line = with_fields_apart(line, words)
    if may_hold_date(line):
        printed = read_masthead(line, language) or read_reference(raw, language)
        if printed:
            return HeaderLine(printed)
    return _read_by_pieces(line, words, language)


def with_fields_apart(line: str, words: Vocabulary) -> str:
    """Return `line` evened, with bars between its fields and nowhere else.

    "Posted Apr 18 and updated Apr 19" gets one, "Tags: eels | rivers" loses its own.
    """
    line = evened(line)
    if may_hold_date(line):
        return _with_change_apart(line, words)
    tags = label_before(line, words.tag_labels) if "|" in line else None
    if tags and tags[1] and all(map(_is_tag, line[tags[0] :].split("|"))):
        return _BARS.sub(", ", line)
    return line


def _is_tag(piece: str) -> bool:
    return ":" not in piece and read_byline(piece) is None


def _with_change_apart(line: str, words: Vocabulary) -> str:
    for joint in _JOINT.finditer(line):
        changed = label_before(line[joint.end() :], words.modified_labels)
        if changed and fold(joint["joint"]) in words.conjunctions:
            return f"{line[: joint.start()]} | {line[joint.end() :]}"
    return line


def _read_by_pieces(line: str, words: Vocabulary, language: str | None) -> HeaderLine | None:
    """Return what the pieces of a line say, None where no rule reads one."""
    found: list[Found] = []
    loose: list[str] = []
    kept: list[str] = []
    for piece in _pieces(line, words):
        read = list(read_piece(piece, language))
        found += read
        left = [one.loose for one in read if one.loose] if read else [piece]
        signed = any(one.authors for one in found)
        (kept if signed and not read else loose).extend(left)
    if not found and _SLASH in line:  # "Jane Roe / The Bay Courier / May 7, 2023"
        return read_header_line(line.replace(_SLASH, " | "), language=language)
    if not found:
        return None
    if not loose:
        return HeaderLine(tuple(found), tuple(kept))
    unlabelled = tuple(_unlabelled(loose, words, language))
    named = {one.words for one in unlabelled}
    kept += [piece for piece in loose if piece not in named and not _is_parted(piece, named)]
    return HeaderLine((*found, *unlabelled), tuple(kept))


def _may_hold_field(line: str, words: Vocabulary) -> bool:
    """Return at a glance whether a date stands in `line`, a label, or pieces of which one may be.

    Most paragraphs have none, though a number stands in many.
    """
    if _CUT.search(line) or line.startswith((*ADDRESS_STARTS, "#")):
        return True
    if len(line) <= LONGEST_OPEN_DATE or _SLASH in line:
        is_dated = _DIGIT.search(line) is not None
    else:
        is_dated = may_hold_date(line)
    return is_dated or opening_of(line) in openings(words.labels)


def headline_of(text: str, rule: str) -> Found:
    """Return `text` as a headline that `rule` took it for."""
    return Found(rule=rule, words=text, headline=text)


def _pieces(line: str, words: Vocabulary) -> Iterator[str]:
    """Yield what stands between bars and tabs and before labels, a label with its value."""
    if not _CUT.search(line):
        yield line
        return
    headline = label_before(line, words.headline_labels)
    if headline and headline[1]:  # bars belong to it
        yield from at_labels(line, words.labels - words.headline_labels)
        return
    label = ""
    for part in _BARS.split(line):
        for piece in at_labels(part, words.field_labels):
            if not label and is_label(piece.rstrip(":"), words.field_labels):
                label = piece.rstrip(":")
            elif piece:
                yield f"{label}: {piece}" if label else piece
                label = ""
    if label:
        yield label


def at_labels(part: str, labels: frozenset[str]) -> Iterator[str]:
    """Cut "Date: 2024-03-05 Author: Jane Roe" before the labels inside it."""
    if ":" not in part:
        yield part
        return
    leading = label_before(part, labels)
    start, covered = 0, leading[0] if leading else 0
    for blank in _BEFORE_LABEL.finditer(part):
        if blank.start() >= covered and fold(blank["label"]) in labels:
            yield part[start : blank.start()].rstrip(_PARTING_MARKS)
            start, covered = blank.end(), blank.end("label")
    yield part[start:]


def is_code(piece: str) -> bool:
    """Return whether a piece is none of words: "2", "APA0123 5 CI 0412 XL"; one may lead to it."""
    if not any(map(str.isalpha, piece)):
        return True
    word, _, code = piece.partition(" ")
    piece = code if word.istitle() and len(code) >= _SHORTEST_ID and " " not in code else piece
    return piece.isupper() and sum(map(str.isdigit, piece)) >= sum(map(str.isalpha, piece)) / 2


def _is_parted(piece: str, named: set[str]) -> bool:
    of_paper = _OF_PAPER.fullmatch(piece)
    return of_paper is not None and named.issuperset((of_paper["headline"], of_paper["paper"]))


def _unlabelled(loose: list[str], words: Vocabulary, language: str | None) -> Iterator[Found]:
    """Yield the headline and the authors among the pieces that no rule read."""
    papers = [piece for piece in loose if is_paper_name(piece, language)]
    people = [piece for piece in loose if piece not in papers]
    names = [piece for piece in people if len(loose) > 1 and _is_names(piece, language)]
    no_headlines = (words.agencies, words.section_names)
    unnamed = (piece for piece in people if piece not in names and not is_code(piece))
    unnamed = (piece for piece in unnamed if not numbers_issue(piece, language))
    others = [piece for piece in unnamed if not any(fold(piece) in known for known in no_headlines)]
    headline = others[0] if others and len(others[0]) <= _LONGEST_HEADLINE else ""
    of_paper = _OF_PAPER.fullmatch(headline) if not papers else None
    if of_paper and is_paper_name(of_paper["paper"], language):
        headline, papers = of_paper["headline"], [of_paper["paper"]]
    if papers:
        yield Found(rule="beside_date", words=papers[0], site=unmarked(papers[0]))
    if headline:
        yield headline_of(headline, "beside_date")
    in_section = any(fold(piece) in words.section_names for piece in loose)
    if names and (headline or in_section or papers):
        authors = split_names(names[0], language=language).names
        yield Found(rule="beside_headline", words=names[0], authors=authors)


def _is_names(piece: str, language: str | None) -> bool:
    byline = split_names(piece, language=language)
    return not byline.rest and all(1 < len(name.split()) < 5 for name in byline.names)
