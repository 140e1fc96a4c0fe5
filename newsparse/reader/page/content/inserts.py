"""What stands between an article's paragraphs and is none: pointers to others, appeals, labels."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from msgspec import Struct

from newsparse.reader.page.blocks import HEADINGS, TextBlock
from newsparse.reader.page.content.survey import (
    SENTENCE_ENDS,
    Survey,
    is_good,
    is_long_sentence,
    is_prose,
)
from newsparse.reader.wordings import begins_with, normalized

_PROSE = frozenset(
    ("p", "li", "dd", "dt", "td", "th", "caption", "pre", "blockquote", "summary", *HEADINGS)
)
_PARAGRAPHS = ("p", "blockquote")
_LONE, _TEASERS = 0.9, 2
"""Of a paragraph's letters, inside a link, where it is one; such paragraphs in a container."""
_MOST_ANNOUNCED = 50  # links in a row that a paragraph leads to: a bound
_LABEL_SIZE = 40
"""Letters: what is longer in a box of its own is text."""
_LEAST_WORDS = 4
"""Words of a line beside paragraphs that is text; buttons have up to three."""
_APPEAL_SIZE = 250
"""Letters: a longer paragraph that begins like an appeal tells of something."""
_POSTED_SIZE, _WHEN_SIZE = 450, 120
"""Letters of a paragraph that tells when it was posted, and of them those with the year."""
_OPENING_SIZE = 40
"""Letters of a paragraph within which a pointer or an appeal says that it is one."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PREFIX = re.compile(r"[^:|»►▶→]{3,40}[:|»►▶→]")
_ENCODED_SIZE = 200  # characters
_ENCODED = re.compile(rf"[A-Za-z0-9+/]{{{_ENCODED_SIZE}}}")
_MARKS = frozenset('"“”„«»')
_STEP = re.compile(r"\d{1,2}[.)] ")
"""How a step begins: "2. Ask what it costs"."""
_PREFIXES = 3
"""Lines that begin alike: two may do so by chance."""


class Candidate(Struct, frozen=True, gc=False):
    """A block before the rules, with its page and what recurs on it.

    `index` is the block's place on the page. `prefixes` counts how blocks with links begin, and
    `lone_links` the paragraphs that are links or point to others, by container.
    """

    page: Survey
    index: int
    block: TextBlock
    prefixes: Counter[str]
    lone_links: Counter[int]


Rule = Callable[[Candidate], bool]


def find_inserts(page: Survey, chosen: Sequence[int]) -> dict[int, Rule]:
    """Return which of the `chosen` blocks (indices) are not of the article, and by which rule."""
    blocks = page.text.blocks
    linked = [block for index in chosen if (block := blocks[index]).linked]
    prefixes = Counter([_prefix(block) for block in linked if block.tag == "p"])
    lone = Counter(
        [block.container for block in linked if _is_lone_link(block) or _points_away(block, page)]
    )
    rules = {tag: _rules_of(tag) for tag in {blocks[index].tag for index in chosen}}
    found: dict[int, Rule] = {}
    for index in chosen:
        candidate = Candidate(page, index, blocks[index], prefixes, lone)
        rule = _fitting(candidate, rules[candidate.block.tag])
        if rule:
            found[index] = rule
    return found


def _rules_of(tag: str) -> tuple[Rule, ...]:
    """Return the rules that are asked of the blocks of a tag."""
    return tuple(rule for rule in RULES if tag in TAGS.get(rule, (tag,)))


def _fitting(candidate: Candidate, rules: tuple[Rule, ...]) -> Rule | None:
    """Return the first of `rules` that tells that a block is not of the article it stands in."""
    for rule in rules:
        if rule(candidate):
            return rule
    return None


def page_title(candidate: Candidate) -> bool:
    """Drop a main heading: the article's headline is a field, the others are of the site.

    One that stands among the paragraphs below is a subhead: some editors make them so.
    """
    page, index, block = candidate.page, candidate.index, candidate.block
    if not 0 <= page.headline < index - 1 or block.linked:
        return True
    is_again = block.text == page.text.blocks[page.headline].text
    return is_again or not any(map(is_good, _beside(candidate)))


def caption(_candidate: Candidate) -> bool:
    """Drop a caption: those that say something come back as captions."""
    return True


def script_data(candidate: Candidate) -> bool:
    """Drop what is meant for a script: '{"layout": 2, "columns": 4}', markup in base 64."""
    text, size = candidate.block.text, candidate.block.size
    if candidate.block.tag == "pre":
        return False
    is_record = text[:2] == '{"' and text[-1] == "}"
    return is_record or (size >= _ENCODED_SIZE and _ENCODED.match(text) is not None)


def lone_link(candidate: Candidate) -> bool:
    """Drop paragraphs that are nothing but links, teasers, unless one is a long sentence.

    A single one goes on with what is said: "The film that we loved to hate".
    """
    block = candidate.block
    if not _is_lone_link(block) or candidate.lone_links[block.container] < _TEASERS:
        return False
    if _is_announced(candidate):
        return False
    beside = _beside(candidate)
    return not (is_long_sentence(block) and beside and all(map(is_prose, beside)))


def _is_announced(candidate: Candidate) -> bool:
    """Return whether a long paragraph leads to a row of links: "... what others have built:"."""
    blocks, index = candidate.page.text.blocks, candidate.index
    above = reversed(blocks[max(index - _MOST_ANNOUNCED, 0) : index])
    before = next((block for block in above if not _is_lone_link(block)), None)
    if before is None or before.size < _LABEL_SIZE or not before.text.endswith(":"):
        return False
    is_pointer = begins_with(before.text[:_OPENING_SIZE], candidate.page.words.read_more)
    return before.container == candidate.block.container and not is_pointer


def _is_lone_link(block: TextBlock) -> bool:
    return block.tag in _PARAGRAPHS and block.linked >= _LONE * block.size


def repeated_pointer(candidate: Candidate) -> bool:
    """Drop lines with a link that begin alike, whatever they say: "FUNDA FUTHI | ...", thrice."""
    prefix = _prefix(candidate.block)
    return prefix != "" and candidate.prefixes[prefix] >= _PREFIXES


def pointer(candidate: Candidate) -> bool:
    """Drop "Read also: A bridge for the valley", which sends the reader elsewhere."""
    return _points_away(candidate.block, candidate.page)


def _points_away(block: TextBlock, page: Survey) -> bool:
    start, openings = block.text[:_OPENING_SIZE], page.words.read_more
    if ":" in start and normalized(start.partition(":")[0]) in openings:
        return True
    return block.linked > 0.3 * block.size and begins_with(start, openings)


def label(candidate: Candidate) -> bool:
    """Drop a few words in no element for prose: "Advertisement", "3 min", "Copy link".

    A line of several words that stands bare beside paragraphs is one itself.
    """
    block = candidate.block
    if block.tag in _PROSE or block.size >= _LABEL_SIZE or block.text.endswith(SENTENCE_ENDS):
        return False
    return block.linked > 0 or not _is_bare_line(candidate)


def _is_bare_line(candidate: Candidate) -> bool:
    """Return whether a block of several words is a step, or bare text beside paragraphs.

    One of fewer words that stands between two of bare text is a subhead: "<br><b>The lamp</b><br>".
    """
    block, beside = candidate.block, _beside(candidate)
    is_between = [other.tag for other in beside if is_good(other)] == [block.tag, block.tag]
    if is_between and ":" not in block.text:  # no "Tags: ferries"
        return True
    paragraphs = any(other.tag == "p" or is_good(other) for other in beside)
    words = len(block.text.split())
    return words >= _LEAST_WORDS and (paragraphs or _STEP.match(block.text) is not None)


def _beside(candidate: Candidate) -> list[TextBlock]:
    """Return the blocks just before and after a block that stand in the same container."""
    blocks, index = candidate.page.text.blocks, candidate.index
    around = (*blocks[max(index - 1, 0) : index], *blocks[index + 1 : index + 2])
    return [other for other in around if other.container == candidate.block.container]


def appeal(candidate: Candidate) -> bool:
    """Drop "Sign up for our newsletter", which asks the reader for something.

    And "This entry was posted on March 5, 2024 ...", which goes on to tell how to answer, and what
    tells of shops that pay, wherever it does: "Chosen by us. We may earn a commission."
    """
    text, size = candidate.block.text, candidate.block.size
    if size >= _POSTED_SIZE:
        return False
    words = candidate.page.words
    if _anywhere(words.commissions).search(text):
        return _MARKS.isdisjoint(text)  # “We may earn a commission,” the page said
    is_short = size < _APPEAL_SIZE or _YEAR.search(text, 0, _WHEN_SIZE)
    return bool(is_short) and begins_with(text[:_OPENING_SIZE], words.promotions)


@cache
def _anywhere(wordings: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern of any of `wordings`, whole words with whatever marks between these."""
    any_of = "|".join(sorted(wordings)) or "(?!)"  # which nothing matches
    return re.compile(rf"\b(?:{any_of})\b".replace(" ", r"\W+"), re.IGNORECASE)


RULES: tuple[Rule, ...] = (
    page_title,
    caption,
    script_data,
    lone_link,
    repeated_pointer,
    pointer,
    label,
    appeal,
)
TAGS: dict[Rule, tuple[str, ...]] = {
    page_title: ("h1",),
    caption: ("figcaption",),
    lone_link: _PARAGRAPHS,
    repeated_pointer: ("p",),
}
"""The tags of whose blocks these rules are asked; the others are asked of all."""


def _prefix(block: TextBlock) -> str:
    """Return how a paragraph with a link behind it begins, up to the mark, "" for others.

    A button is its own beginning: "Buy the poster", thrice.
    """
    if block.linked >= block.size:
        is_button = block.size < _LABEL_SIZE and not block.text.endswith(SENTENCE_ENDS)
        return block.text if is_button else ""
    if not 0.3 * block.size < block.linked < 0.95 * block.size:
        return ""
    found = _PREFIX.match(block.text)
    return found[0] if found and (found[0][-1] != ":" or found[0].isupper()) else ""
