"""Where an article is over: a heading of what follows it, of who issued it, of a list of links."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from newsparse.languages.language import PageWords
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.page.blocks import HEADINGS, TextBlock
from newsparse.reader.page.content.survey import SENTENCE_ENDS, Survey, is_good
from newsparse.reader.wordings import begins_with, normalized

_HEADING_SIZE = 80
"""Letters: what is longer is no heading."""
_SHORT_TAIL = 200
"""Letters that may stand there whatever their share: who the author is, in a short article."""
_TAIL_SHARE = 0.15
"""Of the good text: what follows a heading such as "Related" if it is no part of the article."""
_ISSUER_SHARE = 0.3
"""Of the good text: what a press release tells of who issued it; what is more is about a book."""
_DATE_SIZE = 20  # letters of one beside a link: "5 September 2024"
_LEAST_LINKS, _MOST_LINKS = 2, 100
"""Blocks of a list: one may be the source, and more are an article that is a list."""
_LOOKED_AT, _LETTERS = 50, 1000
"""Blocks, and letters of each, in which whoever issued a text is named: bounds."""


class Tail(Struct, frozen=True, gc=False):
    """What may be the tail of an article: the blocks from place `at` of the `chosen` ones on.

    `after` are the letters of good text in it, `whole` those of the article and its tail.
    """

    page: Survey
    chosen: Sequence[int]
    at: int
    after: int
    whole: int


Rule = Callable[[Tail], bool]


def cut_tail(page: Survey, chosen: list[int]) -> list[int]:
    """Return `chosen`, indices of blocks, without what comes after the article.

    That is all from a heading on of which one of TAIL_RULES says that the article is over there,
    or the links below it alone where the article has another section behind these.
    """
    blocks = page.text.blocks
    text = [page.good[index + 1] - page.good[index] for index in chosen]
    after = whole = sum(text)
    for at, index in enumerate(chosen):
        if blocks[index].size <= _HEADING_SIZE and blocks[index].tag != "li":
            tail = Tail(page, chosen, at, after, whole)
            for rule in TAIL_RULES:
                if rule(tail):
                    return chosen[:at] + cut_tail(page, chosen[_next_section(tail) :])
        after -= text[at]
    return chosen


def _next_section(tail: Tail) -> int:
    """Return where in the chosen blocks a section begins below links, their end without one.

    Its heading stands where that of the links does: "Related:", two links, "Children", a paragraph.
    """
    blocks, first = tail.page.text.blocks, tail.chosen[tail.at]
    end = next((at for at in range(first + 1, len(blocks)) if not _leads_away(blocks[at])), first)
    is_section = (
        end > first + 1
        and end in tail.chosen
        and blocks[end].tag in HEADINGS
        and blocks[end].container == blocks[first].container
        and not is_tail_heading(blocks[end], tail.page.words)
        and any(map(is_good, blocks[end + 1 : end + 2]))
    )
    return tail.chosen.index(end) if is_section else len(tail.chosen)


def _leads_away(block: TextBlock) -> bool:
    return block.linked > block.size / 2


def known_heading(tail: Tail) -> bool:
    """Return whether a heading such as «Читайте также» is followed by little."""
    limit = max(_TAIL_SHARE * tail.whole, min(_SHORT_TAIL, tail.whole / 2))
    block = tail.page.text.blocks[tail.chosen[tail.at]]
    return tail.after <= limit and is_tail_heading(block, tail.page.words)


def issuer(tail: Tail) -> bool:
    """Return whether a press release goes on to tell "About X", X being named above and below.

    "About Holt" and what she did is the end of an article about others.
    """
    blocks = tail.page.text.blocks
    block = blocks[tail.chosen[tail.at]]
    openings = tail.page.words.about_openings
    if tail.after > _ISSUER_SHARE * tail.whole or not begins_with(block.text, openings):
        return False
    if block.linked or block.text.endswith(SENTENCE_ENDS):
        return False
    last = block.text.rpartition(" ")[2]
    name = normalized(last) if last[:1].isupper() else ""
    above = tail.chosen[: min(tail.at, _LOOKED_AT)]
    below = tail.chosen[tail.at + 1 : tail.at + 1 + _LOOKED_AT]
    return name != "" and all(_is_named(name, part, tail.page) for part in (above, below))


def _is_named(name: str, part: Sequence[int], page: Survey) -> bool:
    texts = (normalized(page.text.blocks[index].text[:_LETTERS]) for index in part)
    return any(f" {name} " in f" {text} " for text in texts)


def list_of_links(tail: Tail) -> bool:
    """Return whether the rest is a heading and a list of links, in whatever language."""
    blocks = tail.page.text.blocks
    first = blocks[tail.chosen[tail.at]]
    if tail.after or first.tag not in HEADINGS or first.text.endswith(":"):
        return False
    if len(tail.chosen) - tail.at > _MOST_LINKS:
        return False
    others = [blocks[index] for index in tail.chosen[tail.at + 1 :]]
    items = [block for block in others if block.tag not in HEADINGS]
    return all(map(_is_link, items)) and len(items) >= _LEAST_LINKS


def _is_link(block: TextBlock) -> bool:
    """Return whether an item of a list is a link, a date beside it or not."""
    beside = block.size - block.linked
    is_dated = beside <= _DATE_SIZE and may_hold_date(block.text)
    return block.tag == "li" and (not beside or is_dated)


TAIL_RULES: tuple[Rule, ...] = (known_heading, issuer, list_of_links)
"""By which a heading tells that the article is over; no order, any of them says so."""


def is_tail_heading(block: TextBlock, words: PageWords) -> bool:
    """Return whether a block is a heading such as "Related" or «Mehr zum Thema Hitze»."""
    if block.tag == "li" or block.size > _HEADING_SIZE:
        return False
    heading = normalized(block.text)
    if heading in words.tail_headings:
        return True
    return block.tag != "p" and begins_with(block.text, words.tail_openings)
