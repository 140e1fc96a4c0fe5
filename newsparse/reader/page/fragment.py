"""Markup that is the text of an article and nothing else, as tables, feeds and mails hold it."""

import re

from newsparse.model import Block, BlockEvidence
from newsparse.reader.draft import Draft
from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.content.content import all_blocks
from newsparse.reader.page.tree import parsed_tree
from newsparse.reader.page.warnings import DEGRADED

RULE = "fragment"
"""The rule that keeps each block, for all of it is an article's."""
_WHOLE_PAGE = re.compile(rb"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_HEAD = 5000
"""Bytes within which a page opens, comments before it included."""


def is_whole_page(markup: bytes) -> bool:
    """Return whether `markup` is a page, and not a stretch that somebody cut out of one."""
    return _WHOLE_PAGE.search(markup, 0, _HEAD) is not None


def read_fragment(
    markup: bytes, *, url: str | None, language: str | None, explain: bool = False
) -> Draft:
    """Return the Draft of an article whose text is `markup`; all of it is the article's."""
    blocks, degraded = fragment_blocks(markup)
    evidence = (
        BlockEvidence(verdict="kept", rule=RULE, words=block.text)
        for block in (blocks if explain else ())
    )
    return Draft(
        format="html",
        url=url,
        language=language,
        blocks=blocks,
        block_evidence=tuple(evidence),
        warnings=(DEGRADED,) if degraded else (),
    )


def fragment_blocks(markup: bytes) -> tuple[tuple[Block, ...], bool]:
    """Return the blocks of `markup`, and whether it had to be flattened to be read at all."""
    tree, degraded = parsed_tree(markup)
    return all_blocks(read_blocks(tree)), degraded
