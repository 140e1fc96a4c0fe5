"""What speaks against a container in its text: links that lead away, and its place."""

from itertools import takewhile

from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.survey import is_good, is_title, reads_on
from newsparse.reader.page.content.suspect import Suspect
from newsparse.reader.wordings import begins_with, normalized

# Of a page's good text, the most that a container may hold to be condemned.
_CARD_CAP, _POINTERS_CAP, _WALL_CAP, _LINKS_CAP = 0.3, 0.2, 0.2, 0.1
_ABOVE_CAP = 0.6
"""Of all that stands before the headline, too: where it is more, the headline stands below."""
_LISTS = frozenset(("ul", "ol", "li", "dd", "table", "tbody", "tr", "td", "th"))
_LINKS, _LINK_LIST = 0.5, 0.8
"""Of the letters, inside links: of a teaser, and of a list, whose items have dates and sources."""
_LONG_LIST = 2
"""Items: a list of more links than these needs no title to be one of other articles."""
_BOX = 12
"""Blocks: title, and up to five articles with a line below each; more is a section of the page."""
_CARD_TITLE, _CARD_BLOCKS, _CARD_SIZE = 15, 4, 400
"""Letters of a link for title; blocks and letters of one teaser: section, title, text, button."""
_SENTENCE = 60
"""Letters of good text beside links that make a box more than a teaser."""


def teaser(suspect: Suspect) -> float:
    """Condemn the cards that advertise other articles."""
    return _CARD_CAP if suspect.is_card else 0.0


def links(suspect: Suspect) -> float:
    """Condemn what is mostly links: a teaser, or a list of them without a paragraph beside it.

    None that a paragraph leads to: "These are the papers that we read:".
    """
    container, page = suspect.container, suspect.page
    density = page.link_density(container)
    first = container.first
    before = page.text.blocks[first - 1] if first else None
    is_announced = before is not None and before.text.endswith(":") and before.tag == "p"
    if container.tag not in _LISTS:
        if Purpose.UNFOLDED in suspect.names and container.end - first == 1:
            return 0.0  # a question, which unfolds its answer
        prose = page.good[container.end] - page.good[first]
        if density <= _LINKS or prose >= _SENTENCE:
            return _LINKS_CAP if _is_lone_card(suspect) else 0.0
        return 0.0 if is_announced and _wraps_list(suspect) else _LINKS_CAP
    if container.tag not in ("ul", "ol") or density <= _LINK_LIST:
        return 0.0
    if container.end - first > _LONG_LIST:
        is_numbered = container.tag == "ol" and _is_among_paragraphs(suspect)
        return 0.0 if is_announced or is_numbered else _LINKS_CAP
    titled = before is not None and before.tag == "p" and is_title(before)
    return _LINKS_CAP if titled or _interrupts(suspect) else 0.0


def _is_lone_card(suspect: Suspect) -> bool:
    """Return whether a small box between paragraphs is a teaser: a link for title, a sentence."""
    blocks, first, end = suspect.page.text.blocks, suspect.container.first, suspect.container.end
    if not 1 < end - first <= _CARD_BLOCKS or not _is_among_paragraphs(suspect):
        return False
    if {blocks[first - 1].container, blocks[end].container} != {suspect.container.parent}:
        return False
    if suspect.page.size_of(suspect.container) > _CARD_SIZE:
        return False
    titles = takewhile(lambda one: not is_good(one), suspect.blocks())
    return any(_CARD_TITLE <= one.size <= one.linked / _LINK_LIST for one in titles)


def _interrupts(suspect: Suspect) -> bool:
    """Return whether two links stand between paragraphs, of which the first leads to none."""
    blocks, first, end = suspect.page.text.blocks, suspect.container.first, suspect.container.end
    if end - first < _LONG_LIST or not 0 < first < end < len(blocks):
        return False
    around = blocks[first - 1], blocks[end]
    is_announced = around[0].text.endswith(":")
    return not is_announced and all(one.tag == "p" and reads_on(one) for one in around)


def _is_among_paragraphs(suspect: Suspect) -> bool:
    """Return whether good text stands just before and just behind: "1. The Ferry, a novel"."""
    blocks, first, end = suspect.page.text.blocks, suspect.container.first, suspect.container.end
    return 0 < first < end < len(blocks) and is_good(blocks[first - 1]) and is_good(blocks[end])


def _wraps_list(suspect: Suspect) -> bool:
    """Return whether all of a container is a list: `<div class="ulist"><ul>`."""
    container, inner = suspect.container, next(suspect.inside(), None)
    return inner is not None and inner.tag in ("ul", "ol") and inner.end == container.end


def pointers(suspect: Suspect) -> float:
    """Condemn a box of links whose first line says so: "Read more", «Czytaj też»."""
    page, container = suspect.page, suspect.container
    first = page.text.blocks[container.first]
    linked = page.linked[container.end] > page.linked[container.first]
    size = container.end - container.first
    if not linked or not 1 < size <= _BOX or not is_title(first):
        return 0.0
    title, words = normalized(first.text), page.words
    return _POINTERS_CAP if title in words.read_more or title in words.tail_headings else 0.0


def wall(suspect: Suspect) -> float:
    """Condemn the box that keeps the rest for those who pay: its lines stand and fall together."""
    container, openings = suspect.container, suspect.page.words.paywall
    blocks = suspect.blocks() if container.end - container.first in range(2, _BOX) else ()
    if not any(begins_with(block.text[:_SENTENCE], openings) for block in blocks):
        return 0.0
    return 0.0 if suspect.has_prose() else _WALL_CAP


def above_headline(suspect: Suspect) -> float:
    """Condemn what is over before the headline comes: consent texts, tickers, menus."""
    page = suspect.page
    below = suspect.container.end > page.headline
    return 0.0 if below or page.good[page.headline] > _ABOVE_CAP * page.good[-1] else _ABOVE_CAP
