"""The cards of a page: short boxes of one kind in a row, each advertising another article."""

from collections.abc import Iterator, Sequence

from newsparse.reader.page.blocks import Container
from newsparse.reader.page.content.survey import Survey

_CARD_SIZE, _CARD_BLOCKS, _CARD_TITLE, _CARDS = 400, 8, 15, 3
_NO_CARDS = frozenset(("tr", "td", "th", "ul", "ol", "blockquote"))


def find_cards(page: Survey) -> Iterator[int]:
    """Yield the containers that stand in groups of three or more alike, short, a link for title.

    Where they hold much of the text the page is an article made of cards.
    """
    groups: dict[tuple[int, str], list[int]] = {}
    for index, container in enumerate(page.text.containers):
        if _is_short(page, container):
            groups.setdefault((container.parent, container.tag), []).append(index)
    alike = [
        index
        for group in groups.values()
        if len(group) >= _CARDS and len(cards := _titled(page, group)) >= _CARDS
        for index in cards
    ]
    if sum(page.share(page.text.containers[index]) for index in alike) < 0.3:
        yield from alike


def _is_short(page: Survey, container: Container) -> bool:
    """Tell a box that is as short as a card, with a link in it."""
    first, end = container.first, container.end
    return (
        0 < end - first <= _CARD_BLOCKS
        and page.linked[end] > page.linked[first]
        and page.size_of(container) < _CARD_SIZE
        and container.tag not in _NO_CARDS
    )


def _titled(page: Survey, boxes: Sequence[int]) -> list[int]:
    """Return those of the `boxes` in which a link stands for a title."""
    return [
        index
        for index in boxes
        if any(
            len(block.text) >= _CARD_TITLE and block.linked >= 0.8 * len(block.text)
            for block in page.blocks_of(page.text.containers[index])
        )
    ]
