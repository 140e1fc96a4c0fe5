"""Where a page shows its headline, below which the article is."""

from collections.abc import Sequence

from newsparse.reader.page.blocks import TextBlock, size_of
from newsparse.reader.wordings import normalized

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
