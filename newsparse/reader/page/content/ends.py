"""Where an article begins and ends on its page: the headline, the lead below it, the tail."""

import re
from collections.abc import Sequence

from newsparse.reader.page.blocks import Container, TextBlock
from newsparse.reader.page.content.bylines import is_biography, is_byline, is_of_fields
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.pruning import Pruned
from newsparse.reader.page.content.survey import (
    SENTENCE_ENDS,
    Survey,
    is_clause,
    is_good,
    is_long_sentence,
    reads_on,
)
from newsparse.reader.wordings import begins_with, normalized

_LEAD_TAGS = frozenset(("h2", "h3", "h4", "p", "strong", "section", "li", "header"))
_DECKS = ("h2", "h3", "h4")
_LEADING_UP = frozenset(("h1", "h2", "h3", "h4", "h5", "p", "li"))
_LIST_PARTS = frozenset(("ul", "ol", "dl", "li", "dd", "blockquote"))
_NO_LEAD = frozenset(Purpose) - {Purpose.CONTENT, Purpose.LEAD}
_MOST_LEADS = 4
"""Blocks: a lead in a paragraph, or in points of a list."""
_BESIDE_TAGS = frozenset(("aside", "form", "figure", "figcaption"))
_LINKED_LEAD = 0.3  # share of its text that may be links: a lead names its subject with one
_LEAST_LEAD = 40
"""Letters: a byline with a date and a city is shorter."""
_LEAST_NAMED_LEAD = 20
"""Letters of what its container calls the lead."""
_LEAST_UNENDED_LEAD = 60
"""Letters of a lead that ends without a full stop: more than a line of names has."""
_LONGEST_DESCRIPTION = 2000
"""Letters of a page's description that are looked at: it is some three sentences."""
_DESCRIBED = 60
"""Letters, of a page's description and of a lead, that are enough to tell that they are one."""
_LEAD_START = 400
"""Letters of a lead that are looked at for them: some open with a city and a kicker."""
_OPENING_BLOCKS = 6
"""How far into the body an `<h1>` is looked for where the headline was not found."""
_ASKING = ("?", "？", "؟")
_CELLS = ("li", "td", "th", "dd", "pre")
"""What may end an article with few words: the last of a list or a table, or code."""
_ITEMS = ("li", "dd")
"""Of these, whose only paragraph or heading is an item; a cell may be a column of the page."""
_LONGEST_WALL = 200
"""Letters of a line that keeps the rest of an article for those who pay."""
_SIGNATURE_SIZE = 40
"""Letters: names and agencies of up to three people."""
_LABEL_WORDS = 4
"""Words of what leads to links that are gone: "Sources:", «Lue aiheesta lisää:»."""
_CLOCK = re.compile(r"\d\d?[:.]\d\d")
_RIGHTS = re.compile(r"(?i:copyright\s)?\W?(?:©|\([cC]\))\s*(?:\d{4}|[^\W\d_])")
"""How the line of rights below an article begins: "© 1998 Harbour Post"."""


def below_headline(
    page: Survey, chosen: Sequence[int], pruned: Pruned, *, description: str | None, end: int
) -> list[int]:
    """Return `chosen`, indices of blocks, from the headline on: the leads, then the body.

    The stretch between headline and first good block holds bylines, dates and share bars, which
    go, and the lead, which stays; it may stand in a header that was pruned. `end` is where the
    article's container ends.
    """
    blocks = page.text.blocks
    headline = page.headline if 0 <= page.headline < end else _last_h1(blocks, chosen)
    above = sum([blocks[index].size for index in chosen if index <= headline])
    if headline < 0 or above > 0.5 * sum([blocks[index].size for index in chosen]):
        return list(chosen)
    body = [index for index in chosen if index > headline]
    start = next((at for at, index in enumerate(body) if is_good(blocks[index])), 0)
    start = _first_beside(page, body, start)
    first = body[start] if body else end
    told = normalized((description or "")[:_LONGEST_DESCRIPTION])
    between = range(headline + 1, first)
    leads = [index for index in between if _is_of_lead(page, index, pruned, told=told)]
    return leads[:_MOST_LEADS] + body[start:]


def _first_beside(page: Survey, body: Sequence[int], start: int) -> int:
    """Return where in `body` the short blocks begin that lead up to the paragraph at `start`.

    They stand with it in one container: "It is done.", "Dear readers,", a subhead, a few points.
    """
    blocks = page.text.blocks
    while start > 0:
        above = start - 1
        if _is_clock(blocks, body[max(above - 1, 0) : start]):
            above -= 1
        if not _leads_up(page, blocks[body[above]], blocks[body[start]]):
            break
        start = above
    return start


def _is_clock(blocks: Sequence[TextBlock], pair: Sequence[int]) -> bool:
    """Return whether a time of day stands below a heading: "The gates open", "10:15"."""
    heading, clock = blocks[pair[0]], blocks[pair[-1]]
    return heading.tag in _DECKS and _CLOCK.fullmatch(clock.text) is not None


def _leads_up(page: Survey, block: TextBlock, following: TextBlock) -> bool:
    """Return whether a block that is no link stands in the container of the `following`."""
    if block.text.endswith(_ASKING) and not block.linked:
        return True  # the first question of an interview
    if block.tag not in _LEADING_UP or _is_menu(block):
        return False
    if block.tag == "p" and not block.text.endswith((*SENTENCE_ENDS, ",")):
        return False  # "By Ruth Okafor"
    return _around_lists(page, block) == _around_lists(page, following)


def _around_lists(page: Survey, block: TextBlock) -> int:
    """Return the container (index) that a block stands in, or its list or summary does."""
    containers, index = page.text.containers, block.container
    while index > 0 and _is_list_or_lead(page, containers[index]):
        index = containers[index].parent
    return index


def _is_list_or_lead(page: Survey, container: Container) -> bool:
    return container.tag in _LIST_PARTS or Purpose.LEAD in page.names(container)


def _last_h1(blocks: Sequence[TextBlock], chosen: Sequence[int]) -> int:
    """Return the last h1 in or before the first blocks of the body."""
    end = chosen[_OPENING_BLOCKS] if len(chosen) > _OPENING_BLOCKS else len(blocks)
    return max((index for index in range(end) if blocks[index].tag == "h1"), default=-1)


def _is_of_lead(page: Survey, index: int, pruned: Pruned, *, told: str) -> bool:
    """Return whether a block is a lead, or a line of it; `told` are the words of the description.

    A lead may stand in a header that was pruned, points of a list may not.
    """
    block, stands = page.text.blocks[index], pruned.stands(index)
    if (stands or block.tag != "li") and _is_lead(page, index, told[:_DESCRIBED]):
        return True
    is_line = stands and block.tag in _LEADING_UP and not block.linked
    return is_line and f" {normalized(block.text)} " in f" {told} "


def _is_lead(page: Survey, index: int, opening: str) -> bool:
    """Return whether a block is a lead: it opens as the description does, or reads like one."""
    block = page.text.blocks[index]
    is_linked = block.linked > _LINKED_LEAD * block.size
    container = page.text.containers[block.container]
    names = page.names(container) | _names_around(page, container)
    least = _LEAST_NAMED_LEAD if Purpose.LEAD in names else _LEAST_LEAD
    if block.size < least or is_linked or page.repeated[index]:
        return False
    if opening and normalized(block.text[:_LEAD_START]).startswith(opening):
        return True
    if container.hidden or container.tag in _BESIDE_TAGS:
        return False
    if _reads_like_lead(block, names):
        return True
    is_deck = block.tag in _DECKS or index == page.headline + 1
    return is_deck and not names & _NO_LEAD and is_clause(block)


def _names_around(page: Survey, container: Container) -> frozenset[Purpose]:
    """Return what a box below the headline is called that `container` stands in: "author-info"."""
    around = page.text.containers[container.parent]
    return page.names(around) & _NO_LEAD if around.first > page.headline else frozenset()


def _reads_like_lead(block: TextBlock, names: frozenset[Purpose]) -> bool:
    """Return whether a block in a container of these names is called a lead, or looks like one."""
    if Purpose.LEAD in names:
        return True
    if not block.linked and reads_on(block):
        names -= {Purpose.RELATED}  # "article-teaser" is a lead where it leads nowhere else
    if block.tag not in _LEAD_TAGS or names & _NO_LEAD:
        return False
    return block.size >= _LEAST_UNENDED_LEAD or block.text.endswith(".")


def trim(page: Survey, chosen: list[int], *, authors: Sequence[str], date: str) -> list[int]:
    """Return `chosen` without a menu left at its start and headings and signatures at its end.

    Nor a line there that says who may read on: «Il vous reste 62 % de cet article à lire.»
    Nor a line of the `authors`, and above the text of the `date`.
    """
    blocks = page.text.blocks
    start, end = 0, len(chosen)
    while start < end and _is_menu(blocks[chosen[start]]):
        start += 1
    while end > start and _ends_nothing(page, blocks[chosen[end - 1]], authors):
        end -= 1
    kept = chosen[start:end]
    opening = kept[:-1][:_OPENING_BLOCKS] or kept
    told = {index for index in opening if is_of_fields(blocks[index], authors, date)}
    return [index for index in kept if index not in told]


def with_captions(chosen: list[int], captions: Sequence[int], *, headline: int) -> list[int]:
    """Return `chosen` with the `captions` of the pictures that stand in it, or above it."""
    if not chosen:
        return [index for index in captions if index > headline]
    start = headline if 0 <= headline < chosen[0] else chosen[0]
    return sorted([*chosen, *(index for index in captions if start < index < chosen[-1])])


def _is_menu(block: TextBlock) -> bool:
    """Return whether most of a block is links, and no long sentence."""
    return block.linked > 0.5 * block.size and not is_long_sentence(block)


def _ends_nothing(page: Survey, block: TextBlock, authors: Sequence[str]) -> bool:
    """Return whether a last block has no business there: a heading, an author's sign, "dpa"."""
    if block.size < _LONGEST_WALL and begins_with(block.text, page.words.paywall):
        return True
    around = page.text.containers[block.container]
    is_item = around.tag in _ITEMS and around.end - around.first == 1
    tag = around.tag if is_item else block.tag  # `<li><p>No pump</p></li>`
    if tag[0] == "h":
        return not is_good(block)  # some pages are headings throughout
    if is_byline(block, authors) or is_biography(block, authors) or _RIGHTS.match(block.text):
        return True
    is_label = block.text.endswith(":") and len(block.text.split()) <= _LABEL_WORDS
    is_ended = block.text.endswith(SENTENCE_ENDS) and not is_label
    short = block.size < _SIGNATURE_SIZE and not is_ended
    return short and (tag not in _CELLS or (tag != "li" and _is_menu(block)))
