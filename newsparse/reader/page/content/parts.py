"""The parts of an article that its page sets beside the container of the body.

Many pages put the introduction, the first section or the questions and answers at the end in
containers of their own, one or a few levels up.
"""

from collections.abc import Iterator

from newsparse.reader.page.blocks import Container
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.pruning import Pruned
from newsparse.reader.page.content.survey import Survey, is_prose, reads_on

_LEVELS, _LEVELS_ABOVE = 3, 6
"""How far up from the body its parts are looked for. Farther up stand other articles, though not
between headline and body: a page builder has five boxes around each section. From 4 to 12 for those
above the mean F1 of 850 pages changes by less than .0001."""
_BARE = ("div", "section")
_OTHER = frozenset(
    (
        Purpose.COMMENTS,
        Purpose.CONSENT,
        Purpose.HIDDEN,
        Purpose.CAPTION,
        Purpose.RELATED,
        Purpose.SERVICE,
        Purpose.BYLINE,
    )
)


def parts_beside(page: Survey, root: int, pruned: Pruned) -> Iterator[int]:
    """Yield the blocks (indices) of the parts beside the container `root` (an index).

    Only of what stands after pruning.
    """
    containers = page.text.containers
    inner = root
    for level in range(_LEVELS_ABOVE):
        outer = containers[inner].parent
        is_far = level >= _LEVELS
        if outer <= 0 or (is_far and not 0 <= page.headline < containers[inner].first - 1):
            return
        end = containers[root].first if is_far else containers[outer].end
        for part in _right_inside(page, outer, end):
            if part != inner and _is_part(page, part, containers[inner], containers[root]):
                yield from _standing(page, containers[part], pruned)
        yield from _loose_above(page, outer, containers[root].first, pruned)
        inner = outer


def _standing(page: Survey, part: Container, pruned: Pruned) -> Iterator[int]:
    """Yield the blocks (indices) that still stand in a part that has a paragraph among them."""
    standing = [index for index in range(part.first, part.end) if pruned.stands(index)]
    if any(_is_paragraph(page, index) for index in standing):
        yield from standing


def _loose_above(page: Survey, outer: int, end: int, pruned: Pruned) -> Iterator[int]:
    """Yield the paragraphs (indices) right inside a container, from the headline to block `end`."""
    if page.headline < 0:
        return
    for index in range(max(page.headline, page.text.containers[outer].first), end):
        is_loose = page.text.blocks[index].container == outer
        if is_loose and pruned.stands(index) and _is_paragraph(page, index):
            yield index


def _right_inside(page: Survey, outer: int, end: int) -> Iterator[int]:
    """Yield the containers (indices) right inside the container `outer` that begin before `end`."""
    containers = page.text.containers
    for index in range(outer + 1, len(containers)):
        if containers[index].first >= end:
            return
        if containers[index].parent == outer:
            yield index


def _is_part(page: Survey, index: int, beside: Container, root: Container) -> bool:
    """Return whether a container stands between headline and body, or goes on after it.

    It goes on where it has the names of the container `beside` it, or holds questions and answers.
    """
    part = page.text.containers[index]
    names = page.names(part)
    if names & _OTHER:
        return False
    if part.end <= root.first:
        return 0 <= page.headline < part.first
    if part.first < root.end:
        return False
    if page.has_other_title(part):
        return False  # the next article
    alike = part.hints != "" and part.hints == beside.hints
    return alike or Purpose.UNFOLDED in names or _share_content_name(page, part, beside)


def _share_content_name(page: Survey, one: Container, other: Container) -> bool:
    """Return whether a name of content is that of both: "rich-text" and "rich-text wide"."""
    shared = {*one.hints.split()} & {*other.hints.split()}
    return any(Purpose.CONTENT in page.hints.purposes(name) for name in shared)


def _is_paragraph(page: Survey, index: int) -> bool:
    """Return whether a block is a long paragraph, or bare text that is as good and no lead."""
    block = page.text.blocks[index]
    if block.tag == "p":
        return is_prose(block)
    if block.tag not in _BARE or block.linked or not reads_on(block):
        return False
    return Purpose.LEAD not in page.names(page.text.containers[block.container])
