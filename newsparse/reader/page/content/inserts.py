"""What stands between an article's paragraphs and is none: pointers to others, appeals, labels."""

import re
from functools import cache

from newsparse.languages.language import PageWords
from newsparse.reader.page.blocks import TextBlock
from newsparse.reader.page.content.survey import SENTENCE_ENDS, squash

_WORD = re.compile(r"\w+")
_PROSE = frozenset(
    ["p", "li", "dd", "dt", "td", "th", "pre", "blockquote", "h2", "h3", "h4", "h5", "h6"]
)
_LAST_SPACED = "\u2e7f"
_LABEL_SIZE = 40
_APPEAL_SIZE = 250
_OPENING_SIZE = 40


def is_insert(block: TextBlock, words: PageWords) -> bool:
    """Tell a block inside the article's container that is not of the article."""
    return (
        block.tag in ("h1", "figcaption")
        or is_data(block)
        or is_one_link(block)
        or is_label(block)
        or is_pointer(block, words)
        or is_appeal(block, words)
    )


def is_data(block: TextBlock) -> bool:
    """Tell what is meant for a script: '{"layout": 2, "columns": 4}'."""
    text = block.text
    return block.tag != "pre" and text.startswith('{"') and text.endswith("}")


def is_one_link(block: TextBlock) -> bool:
    """Tell a paragraph that is nothing but a link: a teaser."""
    return block.tag in ("p", "blockquote") and block.linked >= 0.9 * len(block.text)


def is_label(block: TextBlock) -> bool:
    """Tell a few words in no element for prose: "Advertisement", "3 min", "Copy link"."""
    short = block.tag not in _PROSE and len(block.text) < _LABEL_SIZE
    return short and not block.text.endswith(SENTENCE_ENDS)


def is_pointer(block: TextBlock, words: PageWords) -> bool:
    """Tell "Read also: A bridge for the valley", which sends the reader elsewhere."""
    start = block.text[:_OPENING_SIZE]
    if ":" in start and squash(start.partition(":")[0]) in words.read_more:
        return True
    return block.linked > 0.3 * len(block.text) and begins_with(start, words.read_more)


def is_appeal(block: TextBlock, words: PageWords) -> bool:
    """Tell "Sign up for our newsletter", which asks the reader for something."""
    if len(block.text) >= _APPEAL_SIZE:
        return False
    return begins_with(block.text[:_OPENING_SIZE], words.promotions)


def begins_with(text: str, openings: frozenset[str]) -> bool:
    """Tell whether the words of `text` begin with one of `openings`, whole words."""
    first = _WORD.search(text)
    if first is None or not first[0].lower().startswith(_first_words(openings)):
        return False
    return f"{squash(text)} ".startswith(_starts(openings))


@cache
def _first_words(openings: frozenset[str]) -> tuple[str, ...]:
    return tuple({words.partition(" ")[0] for words in openings})


@cache
def _starts(openings: frozenset[str]) -> tuple[str, ...]:
    """Return `openings` up to the end of their last word, where the script marks one."""
    return tuple(words if words[-1] > _LAST_SPACED else f"{words} " for words in openings)
