"""A dump cut into its articles, where it holds several of them.

A form is a small function that says with what words an article opens at a place of a text, if one
of its kind does. The first form in `_FORMS` that knows how the text begins cuts it.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from msgspec import structs

from newsparse.counted import counted
from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import match_date, parse_date
from newsparse.reader.dump.header.field_labels import is_label
from newsparse.reader.dump.header.front_matter import FENCE, read_front_matter
from newsparse.reader.dump.header.header import read_header
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.papers import is_section_name
from newsparse.reader.dump.repeated import repeated_headers
from newsparse.reader.dump.repeated_fields import headlines_in_capitals, repeated_fields
from newsparse.reader.dump.rulers import (
    COUNTED,
    LONGEST_FRONT,
    NUMBERED,
    RULES_AND_BLANKS,
    Split,
    by_numbers,
    by_rulers,
    by_signatures,
    unsure,
)

_RULERS_ABOVE = re.compile(r"(?:[^\S\n]*+(?:[*=_~#•@]{3,}|-{4,})[^\S\n]*+\n\s*+)++")
"""Rulers with nothing above them; three dashes would fence front matter."""
_SENT = re.compile(
    r"\s*(?P<opening>[^\[\]\n,]{2,60}, \[)(?P<date>[^\[\]\n]{6,40})\][^\S\n]*$", re.MULTILINE
)
_ADDRESS = re.compile(
    r"\s*(?P<host>https?://[^\s/]{4,100}/)\S{1,300}[^\S\n]*\n\s*(?P<below>[^\n]+)\n"
)
_ADDRESS_START = re.compile(r"https?://|www\.")
_NEAR = 10  # characters: blanks and a few line ends
_BLANK_BELOW = re.compile(r"\n[^\S\n]*\n")
_DATED = re.compile(r"\s*(?P<label>[^\W\d_]{1,20})(?P<joint>(?:[^\S\n]{0,9}:)?[^\S\n]{1,9})(?=\d)")
_KEYED = re.compile(r"\s*(?P<label>[^\W\d_][^\n:]{0,30}:)")
_LONGEST_BLOCK = 2000  # characters of a header of labelled lines


def split_articles(text: str, language: str | None) -> Split:
    """Return the articles of a dump, in order, without the masthead that stands above each.

    `language` is that of its first lines. Below a masthead each has a headline of its own, else
    it is their headline: «Погода на неделю».
    """
    above = _RULERS_ABOVE.match(text)
    split = _split(text[above.end() :] if above else text, language)
    first, *others = (article.lstrip().partition("\n")[0].strip() for article in split.articles)
    if not others or set(others) != {first} or not _names_paper(first):
        return split
    bare = tuple(article.lstrip().partition("\n")[2] for article in split.articles)
    if not all(read_header(article[:LONGEST_FRONT]).headline for article in bare):
        return split
    return structs.replace(split, articles=bare, masthead=first)


def _names_paper(line: str) -> bool:
    """Return whether a line that stands above several articles may name the paper of them."""
    is_field = read_header_line(line) is not None or is_section_name(line, None)
    return looks_like_headline(line) and not is_field and not _ADDRESS_START.match(line)


def _split(text: str, language: str | None) -> Split:
    """Return the articles of a dump, in order; all of it where it is a single one.

    An article opens in the form and with the words with which the first one opens. A blank line or
    a ruler stands above it, or, where files were joined without one, a blank line below; an opening
    of several labels needs neither. Else rulers and form feeds part articles, where each stretch
    between them has a header of its own; then numbers, signatures, and headers of the first one's
    shape. Where it is not sure, the text is one article, and a warning says what stands in it.
    """
    articles = tuple(_by_openings(text))
    if len(articles) > 1:
        return Split(articles)
    for split in (
        by_rulers(text, language),
        by_numbers(text, NUMBERED, language),
        by_numbers(text, COUNTED, language),
        by_signatures(text, language),
    ):
        if len(split.articles) > 1 or split.warnings:
            return split
    return _by_headers(text, language)


def _by_headers(text: str, language: str | None) -> Split:
    """Cut `text` where a header of the first one's shape stands again."""
    repeated = repeated_headers(text, language)
    headers = counted(repeated.doubtful, "more header")
    if repeated.starts:
        above = text[: repeated.first].split("\n")
        cuts = pairwise((repeated.first, *repeated.starts, len(text)))
        articles = tuple(_without_ruler(text[start:end]) for start, end in cuts)
        strange = counted(repeated.strange, "more header")
        doubts = (
            f"{headers} with little text below" if repeated.doubtful else "",
            f"{strange} of another form" if repeated.strange else "",
        )
        seen = " and ".join(filter(None, doubts))
        warnings = (f"The file may hold more articles: {seen}.",) if seen else ()
        return Split(articles, warnings, above=tuple(filter(_has_words, above)))
    if repeated.doubtful:
        return unsure(text, f"{headers}, a day and a headline, in it")
    fields = repeated_fields(text, language)
    if fields:
        return unsure(text, f"{fields} bylines or sources in it")
    headlines = headlines_in_capitals(text)
    return unsure(text, f"{headlines} headlines in capitals") if headlines > 1 else Split((text,))


def _has_words(line: str) -> bool:
    return bool(line.strip(RULES_AND_BLANKS))


def _by_openings(text: str) -> Iterator[str]:
    """Yield what the openings of articles part, as the first one opens."""
    opened = ((form, opening) for form in _FORMS if (opening := form(text, 0)))
    form, opening = next(opened, (None, ""))
    if form is None:
        yield text
        return
    again = re.compile(rf"\n(?=[^\S\n]*{re.escape(opening)})", re.IGNORECASE)
    start, first = 0, len(text) - len(text.lstrip())
    for line in again.finditer(text, first):
        is_apart = form is _keys or _stands_apart(text, line.start(), line.end())
        if is_apart and form(text, line.end()):
            yield _without_ruler(text[start : line.end()])
            start = line.end()
    yield text[start:]


def _stands_apart(text: str, above: int, start: int) -> bool:
    """Return whether the line from `start` has a blank line or a ruler above or below it."""
    line_above = text[text.rfind("\n", 0, above) + 1 : above]
    if not line_above.strip(RULES_AND_BLANKS):
        return True
    end = text.find("\n", start)
    return end > 0 and bool(_BLANK_BELOW.match(text, end))


def _without_ruler(article: str) -> str:
    lines = article.rstrip().rpartition("\n")
    return lines[0] if lines[1] and not lines[2].strip(RULES_AND_BLANKS) else article


def _dated_line(text: str, start: int) -> str | None:
    """«date 2025-11-11 Заголовок», but not "date 2025-11-11 was a Tuesday"."""
    opening = _DATED.match(text, start)
    if opening is None or fold(opening["label"]) not in vocabulary(None).date_labels:
        return None
    date = match_date(text, opening.end())
    if date is None:
        return None
    goes_on = text[date.end : date.end + 20].lstrip(" \t")[:1].islower()
    return None if goes_on and ":" not in opening["joint"] else opening["label"]


def _keys(text: str, start: int) -> str | None:
    """Lines with labels, two or more to a block: "Title: Bridge opens", "Author: Jane Roe"."""
    opening = _KEYED.match(text, start)
    if opening is None:
        return None
    block = text[opening.start("label") : start + _LONGEST_BLOCK].partition("\n\n")[0]
    read = [read_header_line(line) for line in block.split("\n")]
    fields = {rule for line in read if line for rule in _labelled(line)}
    is_field = read[0] or is_label(opening["label"][:-1], vocabulary(None).labels)
    return opening["label"] if is_field and len(fields) > 1 else None


def _front_matter(text: str, start: int) -> str | None:
    """Front matter that gives a field."""
    opening = FENCE.match(text, start)
    if opening is None:
        return None
    front = read_front_matter(text[start : start + LONGEST_FRONT])
    fields = front and any(read_header_line(entry.line) for entry in front.entries)
    return opening["fence"] if fields else None


def _sent_line(text: str, start: int) -> str | None:
    """«Броды LIVE, [14.10.2024 9:12]», above each message that was copied from Telegram."""
    sent = _SENT.match(text, start)
    return sent["opening"] if sent and parse_date(sent["date"]) else None


def _address(text: str, start: int) -> str | None:
    """Read the address of a page above its headline: "https://bay.example/1" / "Bridge opens".

    A colon before it, or small letters below, show that a sentence goes on: "It is online:".
    """
    address = _ADDRESS.match(text, start)
    if address is None or not looks_like_headline(address["below"]):
        return None
    goes_on = text[max(0, start - _NEAR) : start].rstrip().endswith(":")
    goes_on = goes_on or text[address.end() : address.end() + _NEAR].lstrip()[:1].islower()
    return None if goes_on else address["host"]


def _labelled(line: HeaderLine) -> Iterator[str]:
    return (found.rule for found in line.found if found.rule.startswith("labelled"))


_FORMS: tuple[Callable[[str, int], str | None], ...] = (
    _dated_line,
    _front_matter,
    _keys,
    _sent_line,
    _address,
)
