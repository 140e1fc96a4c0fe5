"""What stands between an article's paragraphs and is none: pointers to others, appeals, labels."""

from functools import cache

from newsparse.languages.language import PageWords
from newsparse.reader.page_blocks import TextBlock
from newsparse.reader.page_survey import SENTENCE_ENDS, squash

_PROSE = frozenset(
    ["p", "li", "dd", "dt", "td", "th", "pre", "blockquote", "h2", "h3", "h4", "h5", "h6"]
)
_LAST_SPACED = "\u2e7f"
_LABEL_SIZE = 40
_APPEAL_SIZE = 250


def is_insert(block: TextBlock, words: PageWords) -> bool:
    """Tell a block inside the article's container that is not of the article."""
    return (
        block.tag in ("h1", "figcaption")
        or is_one_link(block)
        or is_label(block)
        or is_pointer(block, words)
        or is_appeal(block, words)
    )


def is_one_link(block: TextBlock) -> bool:
    """Tell a paragraph that is nothing but a link: a teaser."""
    return block.tag in ("p", "blockquote") and block.linked >= 0.9 * len(block.text)


def is_label(block: TextBlock) -> bool:
    """Tell a few words in no element for prose: "Advertisement", "3 min", "Copy link"."""
    short = block.tag not in _PROSE and len(block.text) < _LABEL_SIZE
    return short and not block.text.endswith(SENTENCE_ENDS)


def is_pointer(block: TextBlock, words: PageWords) -> bool:
    """Tell "Read also: A bridge for the valley", which sends the reader elsewhere."""
    opening = _opening(block, words.read_more)
    if not opening:
        return False
    colon = ":" in block.text[: len(opening) + 2]
    return colon or block.linked > 0.3 * len(block.text)


def is_appeal(block: TextBlock, words: PageWords) -> bool:
    """Tell "Sign up for our newsletter", which asks the reader for something."""
    return len(block.text) < _APPEAL_SIZE and bool(_opening(block, words.promotions))


def _opening(block: TextBlock, openings: frozenset[str]) -> str:
    """Return which of `openings` the block begins with, "" where none is one."""
    start = squash(block.text[:80]) + " "
    if not start.startswith(_starts(openings)):
        return ""
    return max((words for words in openings if start.startswith(words)), key=len)


@cache
def _starts(openings: frozenset[str]) -> tuple[str, ...]:
    """Return `openings` up to the end of their last word, where the script marks one."""
    return tuple(words if words[-1] > _LAST_SPACED else f"{words} " for words in openings)
