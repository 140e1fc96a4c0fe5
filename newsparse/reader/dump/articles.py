"""A dump cut into its articles, where it holds several of them.

A form is a small function that says with what words an article opens at a place of a text, if one
of its kind does. The first form in `_FORMS` that knows how the text begins cuts it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct, structs

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import match_date, parse_date
from newsparse.reader.dump.dateline import dateline_date
from newsparse.reader.dump.header.front_matter import read_front_matter
from newsparse.reader.dump.header.header import read_header
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.mastheads import is_section_name
from newsparse.reader.dump.repeated import repeated_headers
from newsparse.reader.dump.repeated_fields import repeated_fields
from newsparse.reader.dump.signature import cut_signature
from newsparse.reader.page_words import page_words


class Split(Struct, frozen=True):
    """The articles of a dump, and what a person should know of the cutting.

    `masthead` is the line with which each of several begins and that is no field: «ВЕЧЕРНИЙ ЛУЧ».
    """

    articles: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    masthead: str | None = None


def split_articles(text: str) -> Split:
    """Return the articles of a dump, in order, without the masthead that stands above each."""
    above = _RULERS_ABOVE.match(text)
    split = _split(text[above.end() :] if above else text)
    first, *others = (article.lstrip().partition("\n")[0].strip() for article in split.articles)
    if not others or set(others) != {first} or not _names_paper(first):
        return split
    bare = (article.lstrip().partition("\n")[2] for article in split.articles)
    return structs.replace(split, articles=tuple(bare), masthead=first)


def _names_paper(line: str) -> bool:
    """Return whether a line that stands above several articles may name the paper of them."""
    is_field = read_header_line(line) is not None or is_section_name(line, None)
    return looks_like_headline(line) and not is_field and not _ADDRESS_START.match(line)


def _split(text: str) -> Split:
    """Return the articles of a dump, in order; all of it where it is a single one.

    An article opens in the form and with the words with which the first one opens, below a blank
    line or a ruler, or, where files were joined without one, above a blank line. Else rulers and
    form feeds part articles where each stretch between them has a header of its own, and else a day
    and a headline do that stand as the first ones. Where it is not sure, the text is one article,
    and a warning says what stands in it.
    """
    articles = tuple(_by_openings(text))
    if len(articles) > 1:
        return Split(articles)
    for split in (_by_rulers(text), _by_numbers(text, _NUMBERED), _by_numbers(text, _COUNTED)):
        if len(split.articles) > 1 or split.warnings:
            return split
    return _by_headers(text)


def _by_headers(text: str) -> Split:
    """Cut `text` where a header of the first one's shape stands again."""
    repeated = repeated_headers(text)
    headers = "1 more header" if repeated.doubtful == 1 else f"{repeated.doubtful} more headers"
    if repeated.starts:
        cuts = pairwise((0, *repeated.starts, len(text)))
        articles = tuple(_without_ruler(text[start:end]) for start, end in cuts)
        doubt = f"The file may hold more articles: {headers} with little text below."
        return Split(articles, (doubt,) if repeated.doubtful else ())
    if repeated.doubtful:
        return _unsure(text, f"{headers}, a day and a headline, in it")
    fields = repeated_fields(text)
    return _unsure(text, f"{fields} bylines or sources in it") if fields else Split((text,))


def _unsure(text: str, seen: str) -> Split:
    """Return `text` as one article, with a warning that says what was seen in it."""
    return Split((text,), (f"It may hold several articles: {seen}; it is read as one.",))


def _by_rulers(text: str) -> Split:
    """Cut `text` at its rulers and form feeds, where all that they part begins like an article.

    So are lines that say that an article is over, which stay in it.
    """
    closings = _closing_lines().finditer(text)
    cuts = [*(one.span() for one in _RULER.finditer(text)), *((one.end(),) * 2 for one in closings)]
    cuts.sort()
    ends = [*(start for start, _ in cuts), len(text)]
    starts = [0, *(end for _, end in cuts)]
    stretches = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    told = [stretch for stretch in stretches if stretch.strip()]
    if len(told) < 2:
        return Split((text,))
    headed = [stretch for stretch in told if _is_headed(stretch) or _is_signed(stretch)]
    if len(headed) < 2:
        is_titled = not headed and "\f" not in text and all(map(_is_titled, told))
        seen = f"rulers cut it into {len(told)} stretches, each with a headline"
        return _unsure(text, seen) if is_titled else Split((text,))
    if len(headed) == len(told):
        return Split(tuple(told))
    return _unsure(
        text,
        f"rulers or page ends cut it into {len(told)} stretches, "
        f"of which {len(headed)} begin with a header",
    )


@cache
def _closing_lines() -> re.Pattern[str]:
    """Return the pattern of lines such as "[END OF ARTICLE]", of the languages that most have."""
    wordings = (wording.replace(" ", r"\W") for wording in sorted(page_words(None).closings))
    return re.compile(
        rf"^[^\w\n]*+(?:{'|'.join(wordings)})[^\w\n]*+$", re.IGNORECASE | re.MULTILINE
    )


def _by_numbers(text: str, numbering: re.Pattern[str]) -> Split:
    """Cut `text` where numbers count headers with a text below: "Article 1: ...", "1. ..."."""
    starts: list[re.Match[str]] = []
    for number in numbering.finditer(text):
        if _counts_on(starts, number, text) and _is_headed(
            text[number.end() : number.end() + _LONGEST_FRONT]
        ):
            starts.append(number)
    if len(starts) < 2:
        return Split((text,))
    ends = [*(number.start() for number in starts[1:]), len(text)]
    return Split(tuple(text[one.end() : end] for one, end in zip(starts, ends, strict=True)))


def _counts_on(starts: Sequence[re.Match[str]], number: re.Match[str], text: str) -> bool:
    """Return whether a number is 1 at the top, or the next one behind the last of `starts`."""
    if not starts:
        return int(number["number"]) == 1 and not text[: number.start()].strip()
    return int(number["number"]) == len(starts) + 1 and (
        fold(number["word"] or "") == fold(starts[0]["word"] or "")
    )


def _is_headed(text: str) -> bool:
    """Return whether `text` begins with a headline and a date or authors, and goes on.

    A dateline with a day does as well: "OSLO, March 5, 2024 (AP) - The bridge ...".
    """
    front = text[:_LONGEST_FRONT]
    header = read_header(front)
    if header.headline and (header.date or header.authors):
        return bool(text[header.end :].strip())
    return dateline_date(front.lstrip(), None) is not None


def _is_signed(text: str) -> bool:
    """Return whether `text` begins with a headline, and its last lines tell the day."""
    if not _is_titled(text):
        return False
    return cut_signature(text[-_LONGEST_FRONT:], None, wanted=("date", "authors")).date is not None


def _is_titled(text: str) -> bool:
    """Return whether `text` begins with a line that may be a headline, set apart from the rest."""
    lines = text.strip("\n")[:_LONGEST_FRONT].split("\n")
    return len(lines) > 2 and not lines[1].strip() and looks_like_headline(lines[0])


def _by_openings(text: str) -> Iterator[str]:
    """Yield what the openings of articles part, as the first one opens."""
    opened = ((form, opening) for form in _FORMS if (opening := form(text, 0)))
    form, opening = next(opened, (None, ""))
    if form is None:
        yield text
        return
    again = re.compile(rf"\n(?=[^\S\n]*{re.escape(opening)})", re.IGNORECASE)
    start = 0
    for line in again.finditer(text):
        if _stands_apart(text, line.start(), line.end()) and form(text, line.end()):
            yield _without_ruler(text[start : line.end()])
            start = line.end()
    yield text[start:]


def _stands_apart(text: str, above: int, start: int) -> bool:
    """Return whether the line from `start` has a blank line or a ruler above or below it."""
    line_above = text[text.rfind("\n", 0, above) + 1 : above]
    if not line_above.strip(_RULES_AND_BLANKS):
        return True
    end = text.find("\n", start)
    return end > 0 and bool(_BLANK_BELOW.match(text, end))


def _without_ruler(article: str) -> str:
    lines = article.rstrip().rpartition("\n")
    return lines[0] if lines[1] and not lines[2].strip(_RULES_AND_BLANKS) else article


_RULERS_ABOVE = re.compile(r"(?:[^\S\n]*+(?:[*=_~#•@]{3,}|-{4,})[^\S\n]*+\n\s*+)++")
"""Rulers with nothing above them; three dashes would fence front matter."""
_RULER = re.compile(r"^[^\S\n\f]*+(?:(?:[*=_~#•@+-][^\S\n\f]*+){3,}+|\f)$", re.MULTILINE)
_NUMBERED = re.compile(
    r"^[^\S\n]*(?P<word>[^\W\d_]{4,20})[^\S\n](?P<number>\d{1,4})[:.)][^\S\n]+(?=\S)", re.MULTILINE
)
"""What counts articles: "Article 2: Bridge opens"."""
_COUNTED = re.compile(r"(?:\A|(?<=\n\n))[^\S\n]*(?P<word>№?)(?P<number>\d{1,4})[.)][^\S\n]+(?=\S)")
"""Numbers alone below a blank line: "2. Bridge opens"."""
_SENT = re.compile(
    r"\s*(?P<opening>[^\[\]\n,]{2,60}, \[)(?P<date>[^\[\]\n]{6,40})\][^\S\n]*$", re.MULTILINE
)
_ADDRESS = re.compile(
    r"\s*(?P<host>https?://[^\s/]{4,100}/)\S{1,300}[^\S\n]*\n\s*(?P<below>[^\n]+)\n"
)
_ADDRESS_START = re.compile(r"https?://|www\.")
_NEAR = 10  # characters: blanks and a few line ends
_BLANK_BELOW = re.compile(r"\n[^\S\n]*\n")
_RULES_AND_BLANKS = "-=*_~#@+ \t\n\N{NO-BREAK SPACE}"
_DATED = re.compile(r"\s*(?P<label>[^\W\d_]{1,20})(?P<joint>(?:[^\S\n]{0,9}:)?[^\S\n]{1,9})(?=\d)")
_KEYED = re.compile(r"\s*(?P<label>[^\W\d_][^\n:]{0,30}:)")
_FENCED = re.compile(r"\s*(?P<fence>---|\+\+\+)[^\S\n]*\n")
_LONGEST_BLOCK = 2000  # characters of a header of labelled lines
_LONGEST_FRONT = 25_000
"""Characters in which the header of the next article ends, its front matter too."""


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
    return opening["label"] if read[0] and len(fields) > 1 else None


def _front_matter(text: str, start: int) -> str | None:
    """Front matter that gives a field."""
    opening = _FENCED.match(text, start)
    if opening is None:
        return None
    front = read_front_matter(text[start : start + _LONGEST_FRONT])
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


_FORMS: tuple[Callable[[str, int], str | None], ...] = (
    _dated_line,
    _front_matter,
    _keys,
    _sent_line,
    _address,
)


def _labelled(line: HeaderLine) -> Iterator[str]:
    return (found.rule for found in line.found if found.rule.startswith("labelled"))
