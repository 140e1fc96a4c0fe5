"""The cards of a page: short boxes of one kind in a row, of other articles or readers' comments."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.reader.page.blocks import HEADINGS, Container
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.survey import Survey
from newsparse.reader.page.content.suspect import ENOUGH
from newsparse.reader.page.content.tails import is_tail_heading

_CARD_SIZE = 400
"""Letters: a title and two or three sentences."""
_CARD_BLOCKS = 8
"""Title, text, author, date, section, button, and two to spare."""
_CARD_TITLE = 15
"""Letters: a link that is shorter is a section, an author or a button."""
_LINKED_TITLE = 0.8
"""Of a title's letters: the others are a kicker or a count of comments."""
_LEAST_CARDS = 3
"""Boxes alike: two may be parts of an article."""
_FEW = 0.3
"""Of the page's good text: cards that hold more are what a list article is made of."""
_ARTICLE = 0.3
"""Of the page's good text: an article above its cards, however many these are, holds as much."""
_LONGER_ARTICLE = 0.5
"""Of that text, above cards that end the page, whatever is around them: what introduces a list
article is shorter than its list. From .3 to .6 the same pages of 850 change."""
_DATED = re.compile(r"\d:\d\d|(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"\d{1,3}(?!\d)")
_CUT = re.compile(r"(?:\.\.\.|…)\W*(?:\w[\w ]*)?$")
_CUT_SIZE = 30  # letters: an ellipsis and a button
_DATED_LINE = 60  # letters of a line that says when, and who, in readers' comments
_NO_CARDS = frozenset(("tr", "td", "th", "ul", "ol", "blockquote"))


def find_cards(page: Survey) -> Iterator[int]:
    """Yield the containers that stand in groups of three or more alike, short, a link for title.

    Or with the same link at their ends: an answer to a comment, or "Read on".

    Where they hold much of the text the page is an article made of cards.
    """
    rows = [_cards_among(page, boxes) for boxes in _rows(page) if not _are_counted(page, boxes)]
    alike = [index for boxes in rows for index in boxes]
    if not alike:
        return
    share = sum(page.share(page.text.containers[index]) for index in alike)
    if share < _FEW or _are_below_article(page, alike) or _are_comments(page, alike):
        yield from alike
    else:
        yield from (index for boxes in rows if _are_articles(page, boxes) for index in boxes)


def _rows(page: Survey) -> Iterator[Sequence[int]]:
    """Yield the containers of one kind that stand beside each other, short and with a link."""
    rows: dict[tuple[int, str], list[int]] = {}
    linked, size = page.linked, page.size
    for index, container in enumerate(page.text.containers):
        first, end = container.first, container.end
        has_link = linked[end] > linked[first]
        if has_link and size[end] - size[first] < _CARD_SIZE and _is_box(container):
            rows.setdefault((container.parent, container.tag), []).append(index)
    return (row for row in rows.values() if len(row) >= _LEAST_CARDS)


def _are_counted(page: Survey, boxes: Sequence[int]) -> bool:
    """Return whether boxes have headings that count on: "1. East Quay", a list and no teasers."""
    numbers = [
        int(found[0])
        for index in boxes
        for block in page.blocks_of(page.text.containers[index])
        if block.tag in HEADINGS and not block.linked and (found := _NUMBER.match(block.text))
    ]
    steps = {after - before for before, after in pairwise(numbers)}
    return len(numbers) >= _LEAST_CARDS and steps in ({1}, {-1})


def _are_below_article(page: Survey, cards: Sequence[int]) -> bool:
    """Return whether cards follow an article that they are no part of."""
    first, above = min(cards), _text_above(page, min(cards))
    if above >= _LONGER_ARTICLE and _end_page(page, cards):
        return True
    apart = _are_announced(page, first) or _stand_apart(page, first) or _are_cut(page, cards)
    return apart and above >= _ARTICLE


def _end_page(page: Survey, cards: Sequence[int]) -> bool:
    """Return whether no article goes on behind the last of the cards."""
    end = max(page.text.containers[index].end for index in cards)
    return page.good[-1] - page.good[end] < ENOUGH


def _are_cut(page: Survey, cards: Sequence[int]) -> bool:
    """Return whether the text of each card breaks off: "A crane for the ...", "Read on"."""
    containers, blocks = page.text.containers, page.text.blocks
    lasts = (blocks[containers[index].end - 1].text for index in cards)
    return all(_CUT.search(text, max(len(text) - _CUT_SIZE, 0)) for text in lasts)


def _are_comments(page: Survey, boxes: Sequence[int]) -> bool:
    """Return whether several boxes below an article are what readers wrote, however long it is."""
    return _are_dated_below(page, boxes) and _stand_apart(page, min(boxes))


def _are_articles(page: Survey, boxes: Sequence[int]) -> bool:
    """Return whether the boxes below an article are articles by their tag, each with its day."""
    tags = {page.text.containers[index].tag for index in boxes}
    return tags == {"article"} and _are_dated_below(page, boxes)


def _are_dated_below(page: Survey, boxes: Sequence[int]) -> bool:
    """Return whether each of several boxes below an article has a line with a day or a time."""
    first = page.text.containers[min(boxes)].first
    if page.headline < 0 or page.good[first] - page.good[page.headline] < ENOUGH:
        return False
    return all(is_dated(page, index) for index in boxes)


def is_dated(page: Survey, index: int) -> bool:
    """Return whether a container has a line with a day or a time, but for a main heading."""
    blocks = page.blocks_of(page.text.containers[index])
    lines = (block for block in blocks if block.size <= _DATED_LINE and block.tag != "h1")
    return any(_DATED.search(block.text) for block in lines)


def _stand_apart(page: Survey, index: int) -> bool:
    """Return whether nothing that calls itself an article or its content is around a card."""
    parent = page.text.containers[index].parent
    while parent >= 0:
        container = page.text.containers[parent]
        if container.tag == "article" or Purpose.CONTENT in page.names(container):
            return False
        parent = container.parent
    return True


def _are_announced(page: Survey, index: int) -> bool:
    """Return whether a heading such as "Recommended for you" stands just before a card."""
    first = page.text.containers[index].first
    before = page.text.blocks[first - 1] if first else None
    return before is not None and before.tag in HEADINGS and is_tail_heading(before, page.words)


def _text_above(page: Survey, index: int) -> float:
    """Return which share of the good text stands between the headline and a container."""
    start, end = max(page.headline, 0), page.text.containers[index].first
    return (page.good[end] - page.good[start]) / (page.good[-1] or 1) if start < end else 0.0


def _is_box(container: Container) -> bool:
    """Return whether a container may be a card by its tag and the number of its blocks."""
    least = 2 if container.tag == "li" else 1  # an item that is one line is none
    return least <= container.end - container.first <= _CARD_BLOCKS and (
        container.tag not in _NO_CARDS
    )


def _cards_among(page: Survey, boxes: Sequence[int]) -> Sequence[int]:
    """Return those of the `boxes` that are cards or comments, () where they are too few."""
    alike = (_titled(page, boxes), _with_button(page, boxes))
    return next((some for some in alike if len(some) >= _LEAST_CARDS), ())


def _with_button(page: Survey, boxes: Sequence[int]) -> list[int]:
    """Return those of the `boxes` that end with the same short link: "Svara", "Read on"."""
    last = [page.text.blocks[page.text.containers[index].end - 1] for index in boxes]
    buttons = Counter(block.text for block in last if block.linked == block.size < _CARD_TITLE)
    if not buttons:
        return []
    (button, _), *_ = buttons.most_common(1)
    return [index for index, block in zip(boxes, last, strict=True) if block.text == button]


def _titled(page: Survey, boxes: Sequence[int]) -> list[int]:
    """Return those of the `boxes` in which a link stands for a title."""
    return [
        index
        for index in boxes
        if any(
            block.size >= _CARD_TITLE and block.linked >= _LINKED_TITLE * block.size
            for block in page.blocks_of(page.text.containers[index])
        )
    ]
