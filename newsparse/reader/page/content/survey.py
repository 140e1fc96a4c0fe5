"""A page measured once: what pruning and the choice of the root ask, and where its headline is."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from msgspec import Struct

from newsparse.languages.language import PageWords
from newsparse.reader.page.blocks import HEADINGS, Container, PageText, TextBlock
from newsparse.reader.page.content.hints import HintReader, Purpose
from newsparse.reader.page.sizes import size_of
from newsparse.reader.wordings import normalized

_LINK_DENSITY, _PROSE_LINKS = 0.4, 0.1
"""Of a block's letters, inside links: menus and teasers have more; prose has a link or two."""
_LONG = 80
"""Letters: no menu, button or byline is so long."""
_SENTENCE = 30
"""Letters of what ends like a sentence: «Alle Rechte vorbehalten.» is shorter."""
_LINKED_SENTENCE = 60
"""Letters of a sentence that is one link; the titles of teasers that end so are shorter."""
_REPEATED = 40
"""Letters: shorter lines ("What now?") may come twice in an article."""
_PARTS = frozenset(("ul", "ol", "dl", "li", "dd", "table", "tbody", "thead", "tr", "td", "th"))
_TITLE = 60
"""Letters of a line that is a title without being marked up as a heading."""
_LEAST_SMALL_WORDS = 4
"""Words of a sentence in a line: «von ... und ... am» stand in bylines."""
_LEAST_HEADLINE = 10
"""Letters: what is shorter, as a section's name is, stands in several places of a page."""
_MOST_HEADLINE = 300
"""Letters: no headline is longer, and a paragraph may quote one."""
_HEADLINE_MARKS = 20
"""Characters that the marks between the words of a short headline may add."""
_LEAST_PART = 15
"""Letters of a headline that is shown without its kicker, or with one."""
_PART_SHARES = 0.6, 1.6
"""How long it is then, beside the wanted one."""
SENTENCE_ENDS = (".", "!", "?", "…", ":", "»", "”", '"', "。", "！", "？", "」", "।", "؟", "۔")


class Survey(Struct, frozen=True):
    """A page and its measures. Lengths are in characters.

    `repeated` tells of each block whether the page had it before. `size`, `linked` and `good` are
    running sums over the blocks: of their text, of the text inside links, and of the text that
    reads like an article's; `titles` counts the main headings below that of the article. `named`
    is the good text in all containers of the same hints. `headline` is the index of the headline's
    block, -1 where it was not found, and `words` those by which pages in its language tell what is
    not the article.
    """

    text: PageText
    repeated: list[bool]
    size: list[int]
    linked: list[int]
    good: list[int]
    titles: list[int]
    hints: HintReader
    named: dict[str, int]
    headline: int
    words: PageWords

    def share(self, container: Container) -> float:
        """Return which share of the page's good text `container` holds."""
        return (self.good[container.end] - self.good[container.first]) / (self.good[-1] or 1)

    def size_of(self, container: Container) -> int:
        """Return the length of the text in `container`."""
        return self.size[container.end] - self.size[container.first]

    def link_density(self, container: Container) -> float:
        """Return which share of the text in `container` stands inside links."""
        linked = self.linked[container.end] - self.linked[container.first]
        return linked / (self.size_of(container) or 1)

    def names(self, container: Container) -> frozenset[Purpose]:
        """Return what the attributes of `container` call it."""
        return self.hints.purposes(container.hints)

    def is_caption(self, index: int) -> bool:
        """Return whether a block is a caption that is more than "Photo: A. B."."""
        block = self.text.blocks[index]
        shown = self.text.containers[block.container].tag == "figcaption"
        return shown and not self.repeated[index] and is_good(block)

    def has_other_title(self, container: Container) -> bool:
        """Return whether a main heading that is of another article stands in `container`."""
        return self.titles[container.end] > self.titles[container.first]

    def blocks_of(self, container: Container) -> list[TextBlock]:
        """Return the blocks in `container`."""
        return self.text.blocks[container.first : container.end]


_NOTHING = TextBlock(text="", tag="", container=0, size=0, linked=0)
"""What a block counts for that the page had before."""


def survey(text: PageText, *, headline: int, words: PageWords) -> Survey:
    """Measure `text`; `headline` is the index of the headline's block or -1."""
    repeated = _repeated(text, headline)
    blocks = [
        _NOTHING if again else block for block, again in zip(text.blocks, repeated, strict=True)
    ]
    good = _running([block.size if is_good(block) else 0 for block in blocks])
    return Survey(
        text,
        repeated,
        _running([block.size for block in blocks]),
        _running([block.linked for block in blocks]),
        good,
        _running(_other_titles(text.blocks, headline)),
        HintReader(),
        _named(text.containers, good),
        headline,
        words,
    )


def is_good(block: TextBlock) -> bool:
    """Return whether a block reads like an article's: long, or a sentence, and with few links."""
    size = block.size
    if block.linked > _LINK_DENSITY * size:
        return False
    return size >= _LONG or (size >= _SENTENCE and block.text.endswith(SENTENCE_ENDS))


def is_prose(block: TextBlock) -> bool:
    """Return whether a block is a long paragraph with next to no links."""
    return block.size >= _LONG and block.linked < _PROSE_LINKS * block.size


def is_long_sentence(block: TextBlock) -> bool:
    """Return whether a block, which may be one link, is too long a sentence for a teaser."""
    return block.size >= _LINKED_SENTENCE and block.text.endswith(SENTENCE_ENDS)


def reads_on(block: TextBlock) -> bool:
    """Return whether a block is a long paragraph that ends as a sentence does."""
    return is_prose(block) and block.text.endswith(SENTENCE_ENDS)


def is_title(block: TextBlock) -> bool:
    """Return whether a block is a heading, or a line of its own as short as one."""
    if block.tag in HEADINGS:
        return True
    short = block.tag == "p" and block.size <= _TITLE and not block.linked
    return short and not block.text.endswith(SENTENCE_ENDS)


def is_clause(block: TextBlock) -> bool:
    """Return whether a line has words of a sentence, and no day: "Boats go to the lower basin"."""
    small = [word for word in block.text.split() if word[0].isalpha() and not word[0].isupper()]
    return len(small) >= _LEAST_SMALL_WORDS and not any(map(str.isdigit, block.text))


def _repeated(text: PageText, headline: int) -> list[bool]:
    """Mark what the page shows twice: the mobile copy of a body, a lead in a share box.

    A heading that a link in a table of contents or a teaser has shown before is no repeat.
    """
    seen: dict[str, int] = {}
    firsts = []
    for index, block in enumerate(text.blocks):
        firsts.append(seen.get(block.text, -1) if block.size >= _REPEATED else -1)
        if block.linked < block.size / 2:
            seen.setdefault(block.text, index)
    start = headline if headline >= 0 else len(firsts)
    return [
        first >= 0 and not (first > start and _is_said_again(text, firsts, index))
        for index, first in enumerate(firsts)
    ]


def _is_said_again(text: PageText, firsts: Sequence[int], index: int) -> bool:
    """Return whether an author says a thing twice: "Call 555-0142", below each of two courses.

    Both stand in one container, or in lists and tables of it, and what is around is no repeat.
    """
    first, around = firsts[index], (firsts[index - 1], *firsts[index + 1 : index + 2])
    if text.blocks[index].linked or index - first == 1 or max(around) >= 0:
        return False
    return _around_parts(text, index) == _around_parts(text, first)


def _around_parts(text: PageText, at: int) -> int:
    """Return the container (index) that a block stands in, or its list or table does."""
    index = text.blocks[at].container
    while index > 0 and text.containers[index].tag in _PARTS:
        index = text.containers[index].parent
    return index


def _other_titles(blocks: Sequence[TextBlock], headline: int) -> list[int]:
    """Return for each block whether (1 or 0) it is a main heading below that of the article."""
    shown = blocks[headline] if headline >= 0 else _NOTHING
    if shown.tag != "h1":
        return [0] * len(blocks)
    return [
        int(index > headline and block.tag == "h1" and shown.text not in block.text)
        for index, block in enumerate(blocks)
    ]


def _running(values: list[int]) -> list[int]:
    return list(accumulate(values, initial=0))


def _named(containers: Iterable[Container], good: list[int]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for container in containers:
        text = good[container.end] - good[container.first]
        if text:
            totals[container.hints] = totals.get(container.hints, 0) + text
    return totals


def find_headline(blocks: Sequence[TextBlock], headline: str | None) -> int:
    """Return the index of the block that shows `headline`, an h1 before all others, or -1."""
    wanted = normalized(headline)
    length = size_of(wanted)
    if length < _LEAST_HEADLINE:
        return -1
    shortest, longest = length / 2, 2 * length + _HEADLINE_MARKS
    likely = [
        index
        for index, block in enumerate(blocks)
        if shortest <= block.size <= longest
        and block.size <= _MOST_HEADLINE
        and block.linked <= block.size / 2
    ]
    likely.sort(key=lambda index: blocks[index].tag != "h1")
    shown = (index for index in likely if _same_headline(normalized(blocks[index].text), wanted))
    return next(shown, -1)


def _same_headline(shown: str, wanted: str) -> bool:
    """Return whether `shown` is the `wanted` headline, give or take a kicker or a site's name."""
    if shown == wanted:
        return True
    within = shown in wanted or wanted in shown
    shortest, longest = _PART_SHARES
    return len(shown) >= _LEAST_PART and within and shortest < len(shown) / len(wanted) < longest
