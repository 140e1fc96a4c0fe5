"""Which container of a page is the article's."""

from collections.abc import Sequence
from itertools import accumulate

from newsparse.reader.page.blocks import Container, PageText, TextBlock
from newsparse.reader.page.content.cards import is_dated
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.pruning import Pruned
from newsparse.reader.page.content.survey import Survey, reads_on
from newsparse.reader.page.content.suspect import ENOUGH

_WEIGHTS = {"p": 1.0, "li": 0.8, "td": 0.8, "blockquote": 0.8, "pre": 0.8}
_OTHER_WEIGHT = 0.7
"""What a letter counts for, by its block: prose stands in `<p>`, menus in lists and cells."""
_PARTS = frozenset(("ul", "ol", "dl", "li", "blockquote", "tbody", "tr"))
_ROWS = ("tbody", "tr")
_MOST, _MOST_OF_CONTENT = 0.7, 0.5
"""Of a container's text, that a child must hold to be gone down to; half where it is marked up as
the article. Between .6 and .8 the mean F1 of 900 pages changes by less than .002."""
_MOST_WITHIN, _LEFT_OUT = 0.8, 2
"""Of the text in an article, where a child would leave out so many of its long paragraphs. Between
.8 and .85, two and three, nothing changes in 900 pages."""
_ALIKE = 0.2
"""Of the text in containers named like the best one: so much is more of the article."""


def choose_root(page: Survey, pruned: Pruned) -> int:
    """Return the index of the smallest container that holds most of the text that stands.

    From the body down to the child with the most text, as long as that child holds most of
    what its parent does; half is enough for one that is marked up as the article, and more is
    needed to leave paragraphs of that out. An article may be cut into several containers of one
    name: then it is their parent. Where others of these have a main heading and a day they are
    articles, and the one with the headline is meant.
    """
    scores = _scores(page.text.blocks, pruned)
    children = _children(page.text)
    containers = page.text.containers
    root = 0
    while True:
        own = _article_among(page, children[root]) if page.titles[-1] else None
        if own is not None:
            root = own
            continue
        best = max(children[root], key=lambda child: _total(scores, page, child), default=root)
        total = _total(scores, page, root)
        held = _total(scores, page, best)
        if best == root or held <= _needed(page, best) * total:
            return root
        if held <= _MOST_WITHIN * total and _leaves_out(page, pruned, root, best):
            return root
        alike = [child for child in children[root] if _are_alike(containers, child, best)]
        if sum(_total(scores, page, child) for child in alike) > _ALIKE * total:
            return root
        root = best


def _article_among(page: Survey, among: Sequence[int]) -> int | None:
    """Return the container that holds the headline where one beside it is another article."""
    containers, at = page.text.containers, page.headline
    own = next((one for one in among if containers[one].first <= at < containers[one].end), None)
    if own is None or page.good[containers[own].end] - page.good[at] < ENOUGH:
        return None
    alike = [child for child in among if _are_alike(containers, child, own)]
    titled = [child for child in alike if page.has_other_title(containers[child])]
    are_articles = any(containers[child].tag == "article" for child in titled)
    are_dated = bool(titled) and all(is_dated(page, child) for child in titled)
    return own if are_articles or are_dated else None


def _are_alike(containers: Sequence[Container], one: int, other: int) -> bool:
    """Return whether two containers have the same names."""
    first, second = containers[one], containers[other]
    return one != other and first.hints != "" and first.hints == second.hints


def _needed(page: Survey, index: int) -> float:
    container = page.text.containers[index]
    marked = container.tag == "main" or _is_article(page, container)
    return _MOST_OF_CONTENT if marked else _MOST


def _leaves_out(page: Survey, pruned: Pruned, root: int, best: int) -> bool:
    """Return whether long paragraphs of what is marked up as the article are outside of `best`."""
    around, inner = page.text.containers[root], page.text.containers[best]
    if not _is_article(page, around) or inner.tag == "main" or _is_article(page, inner):
        return False
    outside = (*range(around.first, inner.first), *range(inner.end, around.end))
    blocks = [page.text.blocks[at] for at in outside if pruned.stands(at)]
    return len([block for block in blocks if block.tag == "p" and reads_on(block)]) >= _LEFT_OUT


def _is_article(page: Survey, container: Container) -> bool:
    """Return whether a container is marked up as the article, or is called its content."""
    return container.tag == "article" or Purpose.CONTENT in page.names(container)


def _scores(blocks: Sequence[TextBlock], pruned: Pruned) -> list[float]:
    """Return running sums of what each block counts for: its text outside links."""
    worth = [
        (block.size - block.linked) * _WEIGHTS.get(block.tag, _OTHER_WEIGHT) if not rule else 0.0
        for block, rule in zip(blocks, pruned.fell_by, strict=True)
    ]
    return list(accumulate(worth, initial=0.0))


def _total(scores: Sequence[float], page: Survey, index: int) -> float:
    container = page.text.containers[index]
    return scores[container.end] - scores[container.first]


def _children(text: PageText) -> list[list[int]]:
    """Return for each container those right inside it that can be a root.

    Those of a table are its cells, where they stand in a row as the columns of a page do, or
    have paragraphs of their own.
    """
    containers = text.containers
    children: list[list[int]] = [[] for _ in containers]
    cells = [0] * len(containers)
    for container in containers:
        cells[container.parent] += 1
    for index, container in enumerate(containers[1:], 1):
        if container.tag in _PARTS:
            continue
        parent = container.parent
        is_column = cells[parent] > 1 or text.blocks[container.first].tag != container.tag
        while containers[parent].tag in _ROWS and is_column:
            parent = containers[parent].parent
        children[parent].append(index)
    return children
