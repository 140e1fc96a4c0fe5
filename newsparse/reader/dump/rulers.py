"""A dump cut at its rulers, its page ends and its numbers, where what they part has headers."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain, pairwise

from msgspec import Struct, structs

from newsparse.languages.fold import fold
from newsparse.reader.dump.dateline import dateline_date
from newsparse.reader.dump.header.header import read_header
from newsparse.reader.dump.header.headline_shape import (
    FILE_NAME,
    is_numbering,
    looks_like_headline,
)
from newsparse.reader.dump.header.line_marks import without_marks
from newsparse.reader.dump.signature import cut_signature
from newsparse.reader.page_words import page_words

_RULER = re.compile(r"^[^\S\n\f]*+(?:(?:[*=_~#•@+/%–—─━═-][^\S\n\f]*+){3,}+|\f)$", re.MULTILINE)
_RULES = "*=_~#•@+/%–—─━═-"
RULES_AND_BLANKS = f"{_RULES} \f\t\n\N{NO-BREAK SPACE}"
"""What a line without words is made of."""
_SIGNS = frozenset(f"{_RULES}<>")
"""What rulers begin with, tags, and the names of files that are set between marks."""
_TAG = re.compile(
    r"^[^\S\n]*</?(?:doc|text|article|story)(?:\s(?:id|n|no)=[^\s<>]{1,80})?\s?>[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
"""What corpora set around each text: <doc id="12"> and </doc>."""
_FILE = re.compile(rf"^(?=[^\S\n]*[=*#~<>-]{{2}}){FILE_NAME.pattern}$", re.MULTILINE)
"""The name of a file between marks, as programs set it above each that they join."""
_NUMBER = re.compile(
    r"^[^\S\n]*([*=~#<–—-])\1+[^\S\n]?(?:[^\W\d_]{3,20}[^\S\n])?\d{1,4}[^\S\n]?[*=~#>–—-]{2,}[^\S\n]*$",
    re.MULTILINE,
)
"""A number in a ruler, "=== 2 ===", which heads the article below."""
NUMBERED = re.compile(
    r"^[^\S\n]*(?P<word>[^\W\d_]{4,20}[^\S\n]|[#№][^\S\n]?)(?P<number>\d{1,4})"
    r"(?:[:.)][^\S\n]+(?=\S)|[:.)]?[^\S\n]*\n\s*(?=\S))",
    re.MULTILINE,
)
"""What counts articles: "Article 2: Bridge opens", or a line of its own above, "#2"."""
COUNTED = re.compile(
    r"^(?:\A|(?<=\n\n))[^\S\n]*(?P<word>[№\[(]?)(?P<number>\d{1,4})[.)\]][^\S\n]+(?=\S)",
    re.MULTILINE,
)
"""Numbers alone below a blank line: "2. Bridge opens", "[2] Bridge opens"."""
_DAY_LINE = re.compile(r"^[^\n]{0,60}\d{4}[^\n]{0,20}$(?=\s*\n[^\S\n]*\n|\s*\Z)", re.MULTILINE)
"""A short line with a year above a blank one, which may sign an article."""
LONGEST_FRONT = 25_000
"""Characters in which the header of the next article ends, its front matter too."""
_LOOSE = 2  # characters by which an underline is longer or shorter than its headline
_MOST_TRIED = 50
"""Numbers "2." that head nothing, behind which the next article is not looked for: a bound."""


class Split(Struct, frozen=True):
    """The articles of a dump, and what a person should know of the cutting.

    `masthead` is the line with which each of several begins and that is no field: «ВЕЧЕРНИЙ ЛУЧ».
    """

    articles: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    masthead: str | None = None
    above: tuple[str, ...] = ()
    """Lines above the first article that are of none: „PRESSESPIEGEL 06.03.2024“."""


def unsure(text: str, seen: str) -> Split:
    """Return `text` as one article, with a warning that says what was seen in it."""
    return Split((text,), (f"It may hold several articles: {seen}; it is read as one.",))


def by_rulers(text: str, language: str | None) -> Split:
    """Cut `text` at its rulers and form feeds, where all that they part begins like an article."""
    told = [stretch for stretch in _stretches(text) if stretch.strip()]
    if len(told) < 2:
        return Split((text,))
    headed = sum(_is_headed(one, language) or _is_signed(one, language) for one in told)
    if headed == len(told):
        return Split(tuple(told))
    if headed < 2:
        is_titled = not headed and "\f" not in text and all(map(_is_titled, told))
        seen = f"rulers cut it into {len(told)} stretches, each with a headline"
        return unsure(text, seen) if is_titled else Split((text,))
    return unsure(
        text,
        f"rulers or page ends cut it into {len(told)} stretches, "
        f"of which {headed} begin with a header",
    )


def _stretches(text: str) -> list[str]:
    """Return what stands between the rulers of `text`, tags, and the names of joined files.

    Lines that say that an article is over part it from the next, and stay in it.
    """
    cuts = [(one.end(),) * 2 for one in _closing_lines().finditer(text)]
    opening = [line[:1] for line in map(str.strip, text.split("\n"))]
    if "\f" in text or not _SIGNS.isdisjoint(opening):
        rulers = (one for one in _RULER.finditer(text) if not _is_underline(one))
        cuts += [one.span() for one in chain(rulers, _TAG.finditer(text))]
        heads = chain(_FILE.finditer(text), _NUMBER.finditer(text))
        cuts += [(one.start(),) * 2 for one in heads]
        cuts.sort()
    ends = [*(start for start, _ in cuts), len(text)]
    starts = [0, *(end for _, end in cuts)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _is_underline(ruler: re.Match[str]) -> bool:
    """Return whether a ruler is as long as the headline right above it."""
    above = ruler.string[ruler.string.rfind("\n", 0, max(0, ruler.start() - 1)) + 1 : ruler.start()]
    length, width = len(above.strip()), len(ruler[0].strip())
    return abs(length - width) <= _LOOSE and width > _LOOSE and looks_like_headline(above)


@cache
def _closing_lines() -> re.Pattern[str]:
    """Return the pattern of lines such as "[END OF ARTICLE]", of the languages that most have."""
    wordings = (wording.replace(" ", r"\W") for wording in sorted(page_words(None).closings))
    return re.compile(
        rf"^[^\w\n]*+(?:{'|'.join(wordings)}|(?<=[–—-])30(?=[–—-]))[^\w\n]*+$",
        re.IGNORECASE | re.MULTILINE,
    )


def by_numbers(text: str, numbering: re.Pattern[str], language: str | None) -> Split:
    """Cut `text` where numbers count headers with a text below: "Article 1: ...", "1. ..."."""
    first = numbering.search(text)
    above = text[: first.start()].strip() if first else ""
    if first is None or "\n" in above or (above and not looks_like_headline(above)):
        return Split((text,))  # the first number heads all, below a title at most
    starts: list[re.Match[str]] = []
    tried = 0
    for number in numbering.finditer(text):
        if tried == _MOST_TRIED or not _counts_on(starts, number):
            continue
        front = text[number.end() : number.end() + LONGEST_FRONT]
        if _is_clipping(front, language) if above else _is_headed(front, language):
            starts.append(number)
            tried = 0
        else:
            tried += 1
    if len(starts) < 2:
        if above:
            return Split((text,))
        counts = list(numbering.finditer(text))
        is_whole = [int(one["number"]) for one in counts] == list(range(1, len(counts) + 1))
        split = _parted(text, counts) if is_whole and len(counts) > 1 else Split((text,))
        are_signed = all(_is_signed(article, language) for article in split.articles)
        return split if are_signed else Split((text,))
    return structs.replace(_parted(text, starts), above=(above,) if above else ())


def _parted(text: str, starts: Sequence[re.Match[str]]) -> Split:
    ends = [*(number.start() for number in starts[1:]), len(text)]
    return Split(tuple(text[one.end() : end] for one, end in zip(starts, ends, strict=True)))


def by_signatures(text: str, language: str | None) -> Split:
    """Cut `text` below the days that sign its articles, where each has a headline above."""
    ends = [0, *(line.end() for line in _DAY_LINE.finditer(text))]
    if len(ends) <= 2 or text[ends[-1] :].strip():
        return Split((text,))
    articles = tuple(text[start:end] for start, end in pairwise(ends))
    are_signed = all(_is_signed(article, language) for article in articles)
    return Split(articles if are_signed else (text,))


def _counts_on(starts: Sequence[re.Match[str]], number: re.Match[str]) -> bool:
    """Return whether a number is 1 at the top, or the next one behind the last of `starts`."""
    if not starts:
        return int(number["number"]) == 1
    return int(number["number"]) == len(starts) + 1 and (
        fold(number["word"] or "") == fold(starts[0]["word"] or "")
    )


def _is_headed(text: str, language: str | None) -> bool:
    """Return whether `text` begins with a headline and a date or authors, and goes on.

    A dateline with a day does as well: "OSLO, March 5, 2024 (AP) - The bridge ...".
    """
    front = text[:LONGEST_FRONT]
    header = read_header(front, language=language)
    if header.headline and (header.date or header.authors):
        return bool(text[header.end :].strip())
    return dateline_date(front.lstrip(), language) is not None


def _is_clipping(text: str, language: str | None) -> bool:
    """Return whether `text` begins with a headline, a day, and who or which paper wrote it."""
    header = read_header(text, language=language)
    return bool(header.headline and header.date and (header.authors or header.site))


def _is_signed(text: str, language: str | None) -> bool:
    """Return whether `text` begins with a headline, and its last lines tell the day."""
    if not _is_titled(text):
        return False
    end = text[-LONGEST_FRONT:]
    return cut_signature(end, language, wanted=("date", "authors")).date is not None


def _is_titled(text: str) -> bool:
    """Return whether `text` begins with a line that may be a headline, set apart from the rest."""
    lines = text.strip("\n")[:LONGEST_FRONT].split("\n")
    if is_numbering(lines[0]):
        lines = "\n".join(lines[1:]).strip("\n").split("\n")
    is_apart = len(lines) > 2 and not lines[1].strip()
    return is_apart and looks_like_headline(without_marks(lines[0]))
