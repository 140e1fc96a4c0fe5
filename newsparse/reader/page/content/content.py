"""The main content of a saved page: which of its text is the article, in reading order."""

from newsparse.languages.language import PageWords
from newsparse.model import Block, ParagraphKind
from newsparse.reader.page.blocks import PageText, TextBlock
from newsparse.reader.page.content.ends import (
    below_headline,
    cut_tail,
    find_headline,
    trim,
    with_captions,
)
from newsparse.reader.page.content.inserts import find_inserts
from newsparse.reader.page.content.parts import parts_beside
from newsparse.reader.page.content.pruning import FOREIGN, STRUCTURAL_RULES, Pruned, prune
from newsparse.reader.page.content.root import choose_root
from newsparse.reader.page.content.survey import Survey, is_good, survey

_KINDS: dict[str, ParagraphKind] = {
    "li": "list_item",
    "dd": "list_item",
    "blockquote": "blockquote",
    "figcaption": "caption",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "dt"), "heading"),
}
_ENOUGH = 0.3
"""Of the page's good text, but for comments and the like: names lied where less is kept."""


def read_content(
    text: PageText, *, headline: str | None, description: str | None, words: PageWords
) -> tuple[Block, ...]:
    """Return the blocks of the article in `text`, in reading order, each once.

    `headline` and `description` are what the page's metadata give: the article is looked for
    below the one, and its lead recognised by the other. `words` are those of its language.
    """
    page = survey(text, headline=find_headline(text.blocks, headline), words=words)
    index, pruned = _root(page)
    root = text.containers[index]
    body = filter(pruned.stands, range(root.first, root.end))
    chosen = sorted({*body, *parts_beside(page, index, pruned)})
    chosen = below_headline(page, chosen, pruned, description=description, end=root.end)
    chosen = cut_tail(page, chosen)
    inserts = find_inserts(page, chosen)
    chosen = [index for index in chosen if index not in inserts]
    chosen = with_captions(trim(page, chosen), pruned.captions, headline=page.headline)
    return tuple(_block(text, text.blocks[index]) for index in chosen)


def all_blocks(text: PageText) -> tuple[Block, ...]:
    """Return all blocks of `text`, which is an article and nothing else."""
    return tuple(_block(text, block) for block in text.blocks)


def _root(page: Survey) -> tuple[int, Pruned]:
    """Return the index of the article's container and what stands; too little where names lied."""
    pruned = prune(page)
    root = choose_root(page, pruned)
    kept, whole = _good_text(page, root, pruned), page.good[-1]
    if kept < _ENOUGH * whole and kept < _ENOUGH * (whole - _foreign(page)):
        pruned = prune(page, STRUCTURAL_RULES)
        root = choose_root(page, pruned)
    return root, pruned


def _good_text(page: Survey, root: int, pruned: Pruned) -> int:
    container = page.text.containers[root]
    return sum(
        page.text.blocks[index].size
        for index in range(container.first, container.end)
        if pruned.stands(index) and is_good(page.text.blocks[index])
    )


def _foreign(page: Survey) -> int:
    """Return the length of the good text in the largest container that is none of the article."""
    sizes = (
        page.good[container.end] - page.good[container.first]
        for container in page.text.containers
        if page.names(container) & FOREIGN
    )
    return max(sizes, default=0)


def _block(text: PageText, block: TextBlock) -> Block:
    kind = _KINDS.get(block.tag) or _kind_around(text, block)
    return Block(kind=kind, text=block.text)


def _kind_around(text: PageText, block: TextBlock) -> ParagraphKind:
    """Return the kind that the nearest containers give a paragraph: quotation or list item."""
    container = text.containers[block.container]
    return _KINDS.get(container.tag, "paragraph")
