"""Where readers comment or other news begin: the article ends there, whatever is below."""

import re
from collections.abc import Iterable

from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.page.blocks import HEADINGS, TextBlock
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.pruning import Pruned
from newsparse.reader.page.content.survey import Survey
from newsparse.reader.page.content.suspect import ENOUGH
from newsparse.reader.wordings import normalized

_STEM = 6  # letters that the forms of a word share: «12 комментариев», «Комментарии»
_LONGEST_MOMENT = 80  # letters of a line that says when a comment was written, and by whom
_TIME = re.compile(r"\d[:.]\d\d")
_TO_MOMENT = 8
"""Blocks from such a heading to when the first comment was written, which may stand below it."""


def before_comments(page: Survey, chosen: list[int], pruned: Pruned) -> list[int]:
    """Return `chosen`, indices of blocks, up to the comments below most of their good text.

    Where readers may comment on each part of an article, its text goes on below. Where a heading
    tells of the comments, they may be longer than the article.
    """
    start = page.good[max(page.headline, 0)]
    for index, block in enumerate(page.text.blocks):
        is_below = block.tag in HEADINGS and page.good[index] >= start + ENOUGH
        if is_below and _is_heading(page, index):
            above = [at for at in chosen if at < index]
            chosen = above if _good_text(page, above) >= ENOUGH else chosen
            break
    for index, rule in enumerate(pruned.fell_by):
        if rule == "foreign" and index > page.headline and _is_comment(page, index):
            above = [at for at in chosen if at < index]
            text, whole = _good_text(page, above), _good_text(page, chosen)
            return above if text >= max(ENOUGH, whole / 2) else chosen
    return chosen


def _is_heading(page: Survey, index: int) -> bool:
    """Return whether comments follow a heading, the first with its moment: "10 comments".

    Or other news, each with its moment: "Related".
    """
    blocks, words = page.text.blocks, page.words
    heading = normalized(blocks[index].text)
    number = heading.partition(" ")[0] if heading[:1].isdigit() else ""
    counted, _, about = heading.removeprefix(number).lstrip().partition(" ")
    if counted not in words.tail_headings and not (
        counted in words.counted and _is_form(counted, words.tail_headings)
    ):
        return False  # "431 views"
    if about and not about.isdigit():
        # "2 Comments on Ice at last", but not "7 comments that made us laugh"
        headline = normalized(blocks[page.headline].text) if page.headline >= 0 else ""
        if not (number and headline and about.endswith(headline)):
            return False
    return any(map(_is_moment, blocks[index + 1 : index + 1 + _TO_MOMENT]))


def _is_form(word: str, headings: frozenset[str]) -> bool:
    """Return whether a word is a form of one of `headings`."""
    return len(word) >= _STEM and any(one.startswith(word[:_STEM]) for one in headings)


def _is_moment(block: TextBlock) -> bool:
    """Return whether a line has a day and a time of day, as above a comment."""
    is_timed = block.size <= _LONGEST_MOMENT and _TIME.search(block.text) is not None
    return is_timed and may_hold_date(block.text)


def _is_comment(page: Survey, index: int) -> bool:
    """Return whether a block of good text stands in what is called comments."""
    containers, around = page.text.containers, page.text.blocks[index].container
    if page.good[index + 1] == page.good[index]:
        return False  # "3 comments"
    while around > 0 and Purpose.COMMENTS not in page.names(containers[around]):
        around = containers[around].parent
    return around > 0


def _good_text(page: Survey, chosen: Iterable[int]) -> int:
    return sum(page.good[at + 1] - page.good[at] for at in chosen)
