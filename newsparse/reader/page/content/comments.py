"""Where the readers' comments begin on a page: the article ends there, whatever is below."""

from collections.abc import Iterable

from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.pruning import Pruned
from newsparse.reader.page.content.survey import Survey
from newsparse.reader.page.content.suspect import ENOUGH


def before_comments(page: Survey, chosen: list[int], pruned: Pruned) -> list[int]:
    """Return `chosen`, indices of blocks, up to the comments below most of their good text.

    Where readers may comment on each part of an article, its text goes on below.
    """
    for index, rule in enumerate(pruned.fell_by):
        if rule == "foreign" and index > page.headline and _is_comment(page, index):
            above = [at for at in chosen if at < index]
            text, whole = _good_text(page, above), _good_text(page, chosen)
            return above if text >= max(ENOUGH, whole / 2) else chosen
    return chosen


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
