"""What stands between an article's paragraphs and is none: pointers to others, appeals, labels."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from msgspec import Struct

from newsparse.reader.page.blocks import TextBlock
from newsparse.reader.page.content.phrases import begins_with, normalized
from newsparse.reader.page.content.survey import SENTENCE_ENDS, Survey, is_prose

_PROSE = frozenset(
    ["p", "li", "dd", "dt", "td", "th", "pre", "blockquote", "h2", "h3", "h4", "h5", "h6"]
)
_LABEL_SIZE = 40
_LEAST_WORDS = 4
_LINKED_SENTENCE = 60
_APPEAL_SIZE = 250
_OPENING_SIZE = 40
_PREFIX = re.compile(r"[^:|»►▶→]{3,40}[:|»►▶→]")
_PREFIXES = 3


class Candidate(Struct, frozen=True, gc=False):
    """A block before the rules, with its page and what recurs on it.

    `index` is the block's place on the page. `prefixes` counts how blocks with links begin.
    """

    page: Survey
    index: int
    block: TextBlock
    prefixes: Counter[str]


Rule = Callable[[Candidate], bool]


def without_inserts(page: Survey, chosen: Sequence[int]) -> list[int]:
    """Return those of the `chosen` blocks (indices) that belong to the article."""
    blocks = page.text.blocks
    prefixes = Counter(filter(None, (_prefix(blocks[index]) for index in chosen)))
    return [
        index for index in chosen if not is_insert(Candidate(page, index, blocks[index], prefixes))
    ]


def is_insert(candidate: Candidate) -> bool:
    """Return whether any rule tells that a block is not of the article it stands in."""
    return any(rule(candidate) for rule in RULES)


def page_title(candidate: Candidate) -> bool:
    """Drop a main heading: the article's headline is a field, the others are of the site."""
    return candidate.block.tag == "h1"


def caption(candidate: Candidate) -> bool:
    """Drop a caption: those that say something come back as captions."""
    return candidate.block.tag == "figcaption"


def script_data(candidate: Candidate) -> bool:
    """Drop what is meant for a script: '{"layout": 2, "columns": 4}'."""
    text = candidate.block.text
    return candidate.block.tag != "pre" and text.startswith('{"') and text.endswith("}")


def lone_link(candidate: Candidate) -> bool:
    """Drop a paragraph that is nothing but a link, a teaser, unless it is a long sentence."""
    block = candidate.block
    if block.tag not in ("p", "blockquote") or block.linked < 0.9 * block.size:
        return False
    sentence = block.size >= _LINKED_SENTENCE and block.text.endswith(SENTENCE_ENDS)
    beside = _beside(candidate)
    return not (sentence and beside and all(map(is_prose, beside)))


def label(candidate: Candidate) -> bool:
    """Drop a few words in no element for prose: "Advertisement", "3 min", "Copy link".

    A line of several words that stands bare beside paragraphs is one itself.
    """
    block = candidate.block
    if block.tag in _PROSE or block.size >= _LABEL_SIZE or block.text.endswith(SENTENCE_ENDS):
        return False
    return block.linked > 0 or not _is_bare_line(candidate)


def _is_bare_line(candidate: Candidate) -> bool:
    """Return whether a block of several words is bare text beside paragraphs."""
    paragraphs = any(other.tag == "p" for other in _beside(candidate))
    return paragraphs and len(candidate.block.text.split()) >= _LEAST_WORDS


def _beside(candidate: Candidate) -> list[TextBlock]:
    """Return the blocks just before and after a block that stand in the same container."""
    blocks, index = candidate.page.text.blocks, candidate.index
    around = (*blocks[max(index - 1, 0) : index], *blocks[index + 1 : index + 2])
    return [other for other in around if other.container == candidate.block.container]


def pointer(candidate: Candidate) -> bool:
    """Drop "Read also: A bridge for the valley", which sends the reader elsewhere."""
    block, openings = candidate.block, candidate.page.words.read_more
    start = block.text[:_OPENING_SIZE]
    if ":" in start and normalized(start.partition(":")[0]) in openings:
        return True
    return block.linked > 0.3 * block.size and begins_with(start, openings)


def repeated_pointer(candidate: Candidate) -> bool:
    """Drop lines with a link that begin alike, whatever they say: "FUNDA FUTHI | ...", thrice."""
    return candidate.prefixes[_prefix(candidate.block)] >= _PREFIXES


def appeal(candidate: Candidate) -> bool:
    """Drop "Sign up for our newsletter", which asks the reader for something."""
    block = candidate.block
    if block.size >= _APPEAL_SIZE:
        return False
    return begins_with(block.text[:_OPENING_SIZE], candidate.page.words.promotions)


RULES: tuple[Rule, ...] = (
    page_title,
    caption,
    script_data,
    lone_link,
    label,
    pointer,
    repeated_pointer,
    appeal,
)


def _prefix(block: TextBlock) -> str:
    """Return how a paragraph with a link behind it begins, up to the mark, "" for others."""
    if block.tag != "p" or not 0.3 * block.size < block.linked < 0.95 * block.size:
        return ""
    found = _PREFIX.match(block.text)
    return found[0] if found and (found[0][-1] != ":" or found[0].isupper()) else ""
