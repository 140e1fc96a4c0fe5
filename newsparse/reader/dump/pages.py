"""Printed pages in a text: form feeds, page numbers and running heads, which are no article's."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise

from newsparse.languages.fold import fold
from newsparse.languages.table import LANGUAGES, get_language
from newsparse.patterns import compiled_when_used
from newsparse.reader.dates.dates import may_hold_date, parse_date
from newsparse.reader.dump.bare import Bare
from newsparse.reader.dump.header.mastheads import read_masthead
from newsparse.reader.dump.header.papers import is_paper_name

FORM_FEED = "\f"
_NUMBERED = compiled_when_used(
    r"[^\S\n]*[-–—]?[^\S\n]*(?:(?P<word>[^\W\d_]{1,10})\.?[^\S\n]+)?(?P<number>\d{1,4})"
    r"(?:[^\S\n]*(?:/|[^\W\d_]{1,4})[^\S\n]*(?P<count>\d{1,4}))?[^\S\n]*[-–—]?[^\S\n]*"
)
_WORDED_LINE = compiled_when_used(
    r"^[^\S\n]*[^\W\d_]{1,10}\.?[^\S\n]+\d{1,4}"
    r"(?:[^\S\n]+[^\W\d_]{1,4}[^\S\n]+|[^\S\n]?/[^\S\n]?)\d{1,4}[^\S\n]*$",
    re.MULTILINE,
)
_COUNTED_LINE = compiled_when_used(
    r"^[^\S\n\f]*+(?:(?P<first>\d{1,4})(?:[^\S\n\f]{2,}+[^\n]{4,100})?"
    r"|(?=[^\n]{1,300}+(?<=[\d\s–—-])$)(?P<words>[^\d\n\f]{1,100}?"
    r"|[^\n\f]{4,100}?(?:[^\S\n\f]{2,100}+|[^\S\n\f][^\W\d_]{1,10}\.?[^\S\n\f]))"
    r"(?P<last>\d{1,4})(?:[^\S\n]?[-–—])?)[^\S\n]*$",
    re.MULTILINE,
)
"""A line that may count a page: "12", "- 12 -", "12   Vera Kim", "The Bay Courier   12", or
«Вечерние Броды, 5 мая 2024 г., стр. 2»."""
_SLASHED_LINE = compiled_when_used(
    r"^[^\S\n]*(?P<number>\d{1,3})[^\S\n]?/[^\S\n]?(?P<count>\d{1,3})[^\S\n]*$", re.MULTILINE
)
_NAMED_LINE = compiled_when_used(
    r"^[^\n\f]{4,100}\s(?P<word>[^\W\d_]{1,10})\.?[^\S\n]+\d{1,4}[^\S\n]*$", re.MULTILINE
)
"""A line that may end with which page it is of: "The Bay Courier, 5 March 2024 - page 2"."""
_BETWEEN_DASHES = compiled_when_used(r"[^\S\n]*[-–—][^\S\n]?\d{1,4}[^\S\n]?[-–—][^\S\n]*")
_PRINTED = compiled_when_used(
    r"^[^\S\n]*+https?://\S{4,300}[^\S\n]+(?P<number>\d{1,3})/(?P<count>\d{1,3})[^\S\n]*$",
    re.MULTILINE,
)
"""What a browser prints below each page: its address, and which page it is of how many."""
_PRINT_HEAD = compiled_when_used(
    r"^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d\d(?:[^\S\n][AP]M)?[^\S\n]+\S[^\n]*$", re.MULTILINE
)
"""What it prints above: when, and the page's title: "3/6/24, 9:14 AM Bridge opens | Courier"."""
_APART = compiled_when_used(r"[|•·\t]|[^\S\n]{2}")
_WIDE_GAPS = ("  ", "\t")
"""What sets a page's number apart from the words of a running head."""
_NEAR = 300  # characters between a line and the words around it
_DIGITS = compiled_when_used(r"\d+")
_FEWEST_PAGES = 3
"""Pages on which a line must recur before it is a running head."""
_SHORTEST_HEAD = 8  # characters: shorter lines recur in tables and dialogues
_OUTER_LINES = 2  # lines of a running head or foot
_SENTENCE_ENDS = ".!?…:;»”\"')"
_DASHES = frozenset("–—-")


def joined_pages(text: str, *, keep_all: bool) -> Bare:
    """Return `text` with its pages put together, a sentence that a page's end cuts in one piece.

    Pages end in form feeds, or in lines that number them: "Page 2 of 3", "The Bay Courier   2", or
    numbers alone that cut sentences. `keep_all` leaves what stands at their edges.
    """
    cut, counted = text, frozenset[str]()
    if _may_be_numbered(text):
        cut, counted = _cut_at_counted_lines(_cut_at_numbers(text))
    if is_one_print(text):
        cut = _PRINTED.sub(lambda foot: f"{foot[0]}{FORM_FEED}", cut)
        counted |= {_key(head[0]) for head in _PRINT_HEAD.finditer(cut)}
    if FORM_FEED not in cut:
        return Bare(text)
    pages = [page.split("\n") for page in cut.split(FORM_FEED)]
    if keep_all:
        return Bare(text.replace(FORM_FEED, "\n"))
    own: list[str] = []
    heads = _running_heads(pages) | counted
    begun = accumulate(pages, lambda told, page: told or any(map(str.strip, page)), initial=False)
    bare = [
        _without_edges(page, heads, own, inner=inner)
        for page, inner in zip(pages, begun, strict=False)
    ]
    joined = _joined(bare)
    # a text of nothing but numbers is no book without words
    return Bare(joined, tuple(own)) if joined.strip() else Bare(text.replace(FORM_FEED, "\n"))


def is_one_print(text: str) -> bool:
    """Return whether a browser printed `text` as one page's "https://... 1/2" to "... 2/2"."""
    printed = _PRINTED.finditer(text) if "://" in text else ()
    feet = [(foot["number"], foot["count"]) for foot in printed]
    return bool(feet) and feet == [(str(n), str(len(feet))) for n in range(1, len(feet) + 1)]


def _may_be_numbered(text: str) -> bool:
    """Return at a glance whether a line may number a page: it begins or ends with a number."""
    lines = list(map(str.strip, text.split("\n")))
    ends = {line[-1:] for line in lines}
    is_dashed = not _DASHES.isdisjoint(ends)
    return is_dashed or any(map(str.isdigit, ends.union([line[:1] for line in lines])))


def _cut_at_numbers(text: str) -> str:
    """Return `text` with a form feed before each line that numbers a page of so many."""
    text = _cut_at_shares(text) if "/" in text else text
    return _WORDED_LINE.sub(
        lambda line: f"{FORM_FEED}{line[0]}" if _is_page_number(line[0]) else line[0], text
    )


def _cut_at_shares(text: str) -> str:
    """Return `text` with a form feed before "1/3" and its like, where they count on one by one.

    Where nothing stands between two of them they are no pages: fractions, or a list.
    """
    lines = list(_SLASHED_LINE.finditer(text))
    told = [(int(line["number"]), int(line["count"])) for line in lines]
    first, last = told[0] if len(told) > 1 else (0, 0)
    if first not in (1, 2) or told != [(first + n, last) for n in range(len(told))]:
        return text
    if not all(text[one.end() : other.start()].strip() for one, other in pairwise(lines)):
        return text
    return _SLASHED_LINE.sub(lambda line: f"{FORM_FEED}{line[0]}", text)


def _is_page_number(line: str) -> bool:
    numbered = _NUMBERED.fullmatch(line)
    if numbered is None:
        return False
    word = numbered["word"]
    return fold(word) in _page_words() if word else True


@cache
def _page_words() -> frozenset[str]:
    """Return what counts pages in any language: "Page", „Seite“."""
    headers = (language.header for language in map(get_language, LANGUAGES) if language)
    return frozenset(fold(word) for header in headers for word in header.page_words)


def counts_page(line: str) -> bool:
    """Return whether a line tells which page it is of how many: "Page 2 of 3"."""
    return _WORDED_LINE.fullmatch(line) is not None and _is_page_number(line)


def _cut_at_counted_lines(text: str) -> tuple[str, frozenset[str]]:
    """Return `text` with a form feed before each line that counts a page, and those lines' keys.

    Lines of the same words do whose numbers go up by one; a number alone may count chapters, too.
    """
    lines = defaultdict[str, list[re.Match[str]]](list)
    for line in _COUNTED_LINE.finditer(text):
        lines[_key(line[0])].append(line)
    counted = {key: found for key, found in lines.items() if _count_pages(found, text)}
    for line in _NAMED_LINE.finditer(text):
        if fold(line["word"]) in _page_words() and _cuts_sentence(line, text):
            counted.setdefault(_key(line[0]), [line])
    starts = sorted(line.start() for found in counted.values() for line in found)
    pieces = (text[start:end] for start, end in pairwise((0, *starts, len(text))))
    return FORM_FEED.join(pieces), frozenset(filter(_has_letters, counted))


def _count_pages(lines: Sequence[re.Match[str]], text: str) -> bool:
    """Return whether lines that differ in a number number the pages of `text`."""
    numbers = [int(line["first"] or line["last"]) for line in lines]
    if len(lines) == 1:  # "- 2 -", "BAY COURIER      2" in the middle of a sentence
        is_apart = (lines[0]["words"] or "").endswith(_WIDE_GAPS)
        is_marked = is_apart or _BETWEEN_DASHES.fullmatch(lines[0][0])
        return bool(is_marked) and _cuts_sentence(lines[0], text)
    if any(after != number + 1 for number, after in pairwise(numbers)):
        return False
    if not _has_letters(lines[0][0].strip()):
        return 2 * sum(_cuts_sentence(line, text) for line in lines) >= len(lines)
    words = (lines[0]["words"] or "").rstrip()
    is_named = fold(words.rpartition(" ")[2].rstrip(".")) in _page_words()
    is_apart = lines[0]["first"] or lines[0]["words"].endswith(_WIDE_GAPS)
    is_sure = (
        len(lines) >= _FEWEST_PAGES
        or may_hold_date(words)
        or any(_cuts_sentence(line, text) for line in lines)
    )
    return bool(is_named or (is_apart and is_sure))


def _has_letters(line: str) -> bool:
    return any(map(str.isalpha, line))


def _cuts_sentence(line: re.Match[str], text: str) -> bool:
    """Return whether the words below a line go on with the sentence above it."""
    above = text[max(0, line.start() - _NEAR) : line.start()].rstrip()
    below = text[line.end() : line.end() + _NEAR].lstrip()
    return above[-1:] not in _SENTENCE_ENDS and below[:1].islower()


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines, without their numbers, that stand at the edges of most pages.

    A paper's name that tops both of two is one.
    """
    counts = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    is_printed = any(_PRINTED.fullmatch(line) for page in pages[:1] for line in _edges(page))
    most = max(2 if is_printed else _FEWEST_PAGES, (len(pages) + 1) // 2)
    tops = {_top_of(page).strip() for page in pages}
    papers = {_key(top) for top in tops if is_paper_name(top, None)} if len(tops) == 1 else set()
    return frozenset(
        key
        for key, count in counts.items()
        if count >= (2 if key in papers else most) and len(key) >= _SHORTEST_HEAD
    )


def _edges(page: Sequence[str]) -> list[str]:
    lines = [line for line in page if line.strip()]
    return [*lines[:_OUTER_LINES], *lines[-_OUTER_LINES:]]


def _key(line: str) -> str:
    return _DIGITS.sub("", fold(" ".join(line.split()))).strip()


def _without_edges(
    page: list[str], heads: frozenset[str], own: list[str], *, inner: bool
) -> list[str]:
    """Return the lines of `page` without numbers and running heads, which go to `own`.

    A number alone is one of a page only at an edge that another page meets. A running head without
    a number is, at the top of the first page, what it repeats: the headline, or the paper's name;
    and one with the paper's day tells it there.
    """
    start, end, first = 0, len(page), _top_of(page)
    is_numbered = _DIGITS.search(first) and not read_masthead(" ".join(first.split()), None)
    is_own = inner or is_numbered or _tells_edition(first)
    top = heads if is_own else frozenset[str]()
    while start < end and _is_own(page[start], top, bare=inner):
        start += 1
    while end > start and _is_own(page[end - 1], heads, bare=True):
        end -= 1
    own += [line.strip() for line in (*page[:start], *page[end:]) if line.strip()]
    return page[start:end]


def _tells_edition(line: str) -> bool:
    """Return whether a line has a paper's name and more: "Bay Courier, weekend edition"."""
    paper, mark, _ = line.strip().partition(", ")
    return bool(mark) and is_paper_name(paper, None)


def _top_of(page: Sequence[str]) -> str:
    return next(filter(str.strip, page), "")


def _is_own(line: str, heads: frozenset[str], *, bare: bool) -> bool:
    if not line.strip():
        return True
    is_numbered = (bare and _is_page_number(line)) or _PRINTED.fullmatch(line) is not None
    return is_numbered or _key(line) in heads or (bare and _is_numbered_paper(line))


def _is_numbered_paper(line: str) -> bool:
    """Return whether a line has a paper's name, or capitals, and apart a number: "COURIER    4".

    A day may stand there, too: "4 | BAY COURIER | 5 March 2024".
    """
    first, *others = [piece for piece in map(str.strip, _APART.split(line)) if piece] or [""]
    *above, last = (first, *others)
    names = others if first.isdecimal() else above if last.isdecimal() else []
    papers = [name for name in names if name.isupper() or is_paper_name(name, None)]
    return bool(papers) and all(name in papers or parse_date(name) for name in names)


def _joined(pages: Sequence[Sequence[str]]) -> str:
    parts: list[str] = []
    for page in ("\n".join(lines).rstrip() for lines in pages if lines):
        if parts:
            goes_on = parts[-1][-1:] not in _SENTENCE_ENDS and page.lstrip()[:1].islower()
            is_cut = parts[-1][-1:] == "-" and parts[-1][-2:-1].islower()  # „Arbei-“ / „ten“
            parts.append(("\n" if is_cut else " ") if goes_on else "\n\n")
        parts.append(page.lstrip() if parts else page)
    return "".join(parts)
