"""Paragraphs out of blocks: hard-wrapped lines joined, headings and list items told apart."""

from collections.abc import Sequence

from newsparse.model import Block, Paragraph


def paragraphs_of(blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    """Return the paragraphs that `blocks` hold, in order, none of them empty."""
    return tuple(
        Paragraph(kind=block.kind or "paragraph", text=line.strip())
        for block in blocks
        for line in block.text.split("\n")
        if line.strip()
    )
