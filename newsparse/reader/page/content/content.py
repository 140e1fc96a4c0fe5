"""The main content of a saved page: which of its text is the article, in reading order."""

from collections.abc import Iterable

from msgspec import Struct

from newsparse.languages.language import PageWords
from newsparse.model import Block, ParagraphKind
from newsparse.reader.draft import Draft
from newsparse.reader.page.blocks import HEADINGS, PageText, TextBlock
from newsparse.reader.page.content.comments import before_comments
from newsparse.reader.page.content.ends import below_headline, trim, with_captions
from newsparse.reader.page.content.inserts import Rule, find_inserts
from newsparse.reader.page.content.markup_evidence import FOREIGN
from newsparse.reader.page.content.parts import parts_beside
from newsparse.reader.page.content.pruning import STRUCTURAL_RULES, Pruned, prune
from newsparse.reader.page.content.root import choose_root
from newsparse.reader.page.content.survey import Survey, find_headline, survey
from newsparse.reader.page.content.tails import cut_tail

_KINDS: dict[str, ParagraphKind] = {
    "li": "list_item",
    "dd": "list_item",
    "blockquote": "blockquote",
    "figcaption": "caption",
    **dict.fromkeys((*HEADINGS, "dt"), "heading"),
}
_ENOUGH = 0.3
"""Of the page's good text, but for comments and the like: names lied where less is kept."""


Step = tuple[Iterable[int], Iterable[int], str]
"""The blocks (indices) before a step and after it, and what the step is called."""


class Content(Struct, frozen=True):
    """The blocks of the article on a page, and how they were found.

    `places` are the indices of `blocks` among the page's, `body` those of all that stood in the
    article's container; `pruned` tells what fell before, `steps` what was dropped or brought
    after, and `inserts` by which rule a block between others was dropped.
    """

    blocks: tuple[Block, ...]
    places: list[int]
    body: list[int]
    pruned: Pruned
    steps: tuple[Step, ...]
    inserts: dict[int, Rule]

    def rules(self) -> dict[int, str]:
        """Return for each of the page's blocks the rule that kept it, or the first against it."""
        fell_by = dict(enumerate(rule or "outside_article" for rule in self.pruned.fell_by))
        inside = dict.fromkeys(self.body, "article")
        fell_out = {at: rule.__name__ for at, rule in self.inserts.items()}
        return _deciding(fell_by | inside, self.steps) | fell_out


def read_content(text: PageText, found: Draft, words: PageWords) -> Content:
    """Return the blocks of the article in `text`, in reading order, each once.

    `found` are the fields of the page: the article is looked for below its headline, its lead
    recognised by the description, lines of the authors and the date left out. `words` are those of
    its language.
    """
    page = survey(text, headline=find_headline(text.blocks, found.headline), words=words)
    index, pruned = _root(page)
    root = text.containers[index]
    body = [at for at in range(root.first, root.end) if pruned.stands(at)]
    beside = parts_beside(page, index, pruned)
    chosen = sorted({*body, *beside})
    below = below_headline(page, chosen, pruned, description=found.description, end=root.end)
    before_comment = before_comments(page, below, pruned)
    before_tail = cut_tail(page, before_comment)
    inserts = find_inserts(page, before_tail)
    inner = [at for at in before_tail if at not in inserts]
    trimmed = trim(page, inner, authors=found.authors, date=found.date or "")
    told = with_captions(trimmed, pruned.captions, headline=page.headline)
    steps: tuple[Step, ...] = (
        (body, chosen, "beside_article"),
        (chosen, below, "below_headline"),
        (below, before_comment, "before_comments"),
        (before_comment, before_tail, "cut_tail"),
        (inner, trimmed, "trim"),
        (trimmed, told, "with_captions"),
    )
    return Content(
        blocks=tuple([_block(text, text.blocks[at]) for at in told]),
        places=told,
        body=body,
        pruned=pruned,
        steps=steps,
        inserts=inserts,
    )


def _deciding(rules: dict[int, str], steps: Iterable[Step]) -> dict[int, str]:
    """Return the rule that decided on each block: the last step that dropped it or brought it."""
    for before, after, name in steps:
        rules |= dict.fromkeys({*before} ^ {*after}, name)
    return rules


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
    whole = page.good[container.end] - page.good[container.first]
    fallen = (index for index in range(container.first, container.end) if pruned.fell_by[index])
    return whole - sum(page.good[index + 1] - page.good[index] for index in fallen)


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
