"""Headings by which pages tell that the article is over."""

from newsparse.languages.language import PageWords
from newsparse.reader.page.blocks import TextBlock
from newsparse.reader.wordings import begins_with, normalized

_HEADING_SIZE = 80
"""Letters: a paragraph that begins so is longer."""


def is_tail_heading(block: TextBlock, words: PageWords) -> bool:
    """Return whether a block is a heading such as "Related" or «Mehr zum Thema Hitze»."""
    if block.tag == "li" or block.size > _HEADING_SIZE:
        return False
    heading = normalized(block.text)
    if heading in words.tail_headings:
        return True
    return block.tag != "p" and begins_with(block.text, words.tail_openings)
