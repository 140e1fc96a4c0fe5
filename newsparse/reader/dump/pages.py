"""Printed pages in a text: form feeds, page numbers and running heads, which are no article's."""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary

FORM_FEED = "\f"
_NUMBERED = compiled_when_used(
    r"[^\S\n]*[-–—]?[^\S\n]*(?:(?P<word>[^\W\d_]{1,10})\.?[^\S\n]+)?(?P<number>\d{1,4})"
    r"(?:[^\S\n]*(?:/|[^\W\d_]{1,4})[^\S\n]*(?P<count>\d{1,4}))?[^\S\n]*[-–—]?[^\S\n]*"
)
_WORDED_LINE = compiled_when_used(
    r"^[^\S\n]*[^\W\d_]{1,10}\.?[^\S\n]+\d{1,4}[^\S\n]+[^\W\d_]{1,4}[^\S\n]+\d{1,4}[^\S\n]*$",
    re.MULTILINE,
)
_DIGITS = compiled_when_used(r"\d+")
_FEWEST_PAGES = 3
"""Pages on which a line must recur before it is a running head."""
_SHORTEST_HEAD = 8  # characters: shorter lines recur in tables and dialogues
_OUTER_LINES = 2  # lines of a running head or foot
_SENTENCE_ENDS = ".!?…:;»”\"')"


class Pages(Struct, frozen=True):
    """A text without its page breaks, and the lines that only its pages had."""

    text: str
    own: tuple[str, ...] = ()


def joined_pages(text: str, *, keep_all: bool = False) -> Pages:
    """Return `text` with its pages put together, a sentence that a page's end cuts in one piece.

    Pages end in form feeds, or in lines that number them: "Page 2 of 3". `keep_all` leaves what
    stands at their edges.
    """
    cut = _cut_at_numbers(text)
    if FORM_FEED not in cut:
        return Pages(text)
    pages = [page.split("\n") for page in cut.split(FORM_FEED)]
    if keep_all:
        return Pages(text.replace(FORM_FEED, "\n"))
    own: list[str] = []
    heads = _running_heads(pages)
    bare = [_without_edges(page, heads, own, inner=n > 0) for n, page in enumerate(pages)]
    joined = _joined(bare)
    # a text of nothing but numbers is no book without words
    return Pages(joined, tuple(own)) if joined.strip() else Pages(text.replace(FORM_FEED, "\n"))


def _cut_at_numbers(text: str) -> str:
    """Return `text` with a form feed before each line that numbers a page of so many."""
    return _WORDED_LINE.sub(
        lambda line: f"{FORM_FEED}{line[0]}" if _is_page_number(line[0]) else line[0], text
    )


def _is_page_number(line: str) -> bool:
    numbered = _NUMBERED.fullmatch(line)
    if numbered is None:
        return False
    word = numbered["word"]
    return fold(word) in vocabulary(None).page_words if word else True


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines, without their numbers, that stand at the edges of most pages."""
    counts = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    most = max(_FEWEST_PAGES, (len(pages) + 1) // 2)
    return frozenset(
        key for key, count in counts.items() if count >= most and len(key) >= _SHORTEST_HEAD
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

    A number alone is one of a page only at an edge that another page meets.
    """
    start, end = 0, len(page)
    while start < end and _is_own(page[start], heads, bare=inner):
        start += 1
    while end > start and _is_own(page[end - 1], heads, bare=True):
        end -= 1
    own += [line.strip() for line in (*page[:start], *page[end:]) if line.strip()]
    return page[start:end]


def _is_own(line: str, heads: frozenset[str], *, bare: bool) -> bool:
    if not line.strip():
        return True
    return (bare and _is_page_number(line)) or _key(line) in heads


def _joined(pages: Sequence[Sequence[str]]) -> str:
    parts: list[str] = []
    for page in ("\n".join(lines).rstrip() for lines in pages if lines):
        if parts:
            goes_on = parts[-1][-1:] not in _SENTENCE_ENDS and page.lstrip()[:1].islower()
            parts.append(" " if goes_on else "\n\n")
        parts.append(page.lstrip() if parts else page)
    return "".join(parts)
