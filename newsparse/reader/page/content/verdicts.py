"""Why each block of a page is in the article or is not, for a person who asks."""

from collections.abc import Collection, Iterator, Sequence

from newsparse.model import Block, BlockEvidence
from newsparse.reader.page.blocks import PageText
from newsparse.reader.page.content.content import Content


def block_evidence(
    text: PageText, content: Content, taken: Sequence[Block]
) -> tuple[BlockEvidence, ...]:
    """Return the verdict on each block of `text`, in the order of the page.

    `taken` are the blocks that the article has in the end: those of `content`, or fewer where the
    page's own account of its text has not all of them, or others, out of the page's data; these
    come last.
    """
    rules = content.rules()
    left = {id(block) for block in taken}
    kept = dict(zip(content.places, (id(block) for block in content.blocks), strict=True))
    return (
        *(
            _verdict(block.text, rules[place], kept.get(place), left)
            for place, block in enumerate(text.blocks)
        ),
        *_from_data(taken, {*kept.values()}),
    )


def _verdict(text: str, rule: str, kept: int | None, left: Collection[int]) -> BlockEvidence:
    """Return the verdict on a block, `kept` being who it is among those that are `left`, if any."""
    if kept is not None and kept not in left:
        rule = "not_in_data"
    return BlockEvidence(verdict="kept" if kept in left else "dropped", rule=rule, words=text)


def _from_data(taken: Sequence[Block], shown: Collection[int]) -> Iterator[BlockEvidence]:
    """Yield the blocks that no part of the page shows."""
    for block in taken:
        if id(block) not in shown:
            yield BlockEvidence(verdict="kept", rule="data", words=block.text)
