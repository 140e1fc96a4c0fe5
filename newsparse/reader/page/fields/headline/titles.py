"""What titles say: how far two agree, and which end of one is the site's name."""

import re
from collections.abc import Collection, Iterable

from newsparse.languages.fold import fold
from newsparse.reader.dates.dates import parse_date

SEAM = re.compile(
    r"((?<!\s)\s++(?:[-–—|•·«»~/:>]|\|\||::)\s+|(?:(?<!\s)\s++)?[|｜：]\s*"
    r"|(?<=[\u3040-\u9fff])[_-](?=[\u3040-\u9fff]))"
)
"""What stands between a headline and the site; scripts without blanks set none about it."""
_STROKE = "_"
"""A seam alone: it stands in no headline."""
_WORD = re.compile(r"\w+")
LONGEST = 300  # characters: a longer heading is a paragraph
SHORTEST = 15  # characters: a shorter title may be the name of a section
_SHORTEST_DENSE = 8  # characters of one in a script that sets no blanks, or of syllables
_FIRST_DENSE = "\u2e80"
"""From here on scripts write a syllable or a word with a letter: «우물»."""
RELATED = 0.15
"""The share of common words from which an h1 and a title speak of one article."""
SAME = 0.75
"""The share from which they are one headline in two spellings."""


def is_long(title: str) -> bool:
    """Return whether a title is longer than a section's name, in a script without blanks, too."""
    is_spaced = " " in title and title[0] < _FIRST_DENSE
    return len(title) >= (SHORTEST if is_spaced or title.isascii() else _SHORTEST_DENSE)


def without_site(
    title: str, *, names: Collection[str], sections: Collection[str] = ()
) -> str | None:
    """Return `title` without the site's bare `names` at its ends, None if it is but one of them.

    Nor, where there are folded names of `sections`, with one of those or a day at its end: "Mayor
    resigns - News".

    >>> without_site("Mayor resigns - again | The Daily", names={"thedaily"})
    'Mayor resigns - again'
    >>> without_site("旧桥重新开放_本地要闻_河滨网", names=())
    '旧桥重新开放'
    """
    if len(title) > LONGEST:
        return None
    parts = SEAM.split(title)
    while len(parts) > 1 and (names_site(parts[-1], names) or _is_of_page(parts[-1], sections)):
        del parts[-2:]
    while len(parts) > 1 and bare_letters(parts[0]) in names:
        del parts[:2]
    while len(parts) > 1 and parts[-2] == _STROKE:
        del parts[-2:]
    return (
        None
        if bare_letters(parts[0]) in names and len(parts) == 1
        else "".join(parts).strip() or None
    )


def _is_of_page(part: str, sections: Collection[str]) -> bool:
    """Return whether `part` says where or when an article stood: "News", "March 5, 2024"."""
    if not sections:
        return False
    return fold(part.strip()) in sections or parse_date(part) is not None


def names_site(part: str, names: Collection[str]) -> bool:
    """Return whether `part` is a name of the site, or little more: "The Daily Online"."""
    bare = bare_letters(part)
    return bare in names or any(
        len(name) > 4 and name in bare and len(bare) <= 2 * len(name) for name in names
    )


def agreement(left: str, right: str) -> float:
    """Return the share of words that two titles have in common, 1.0 where one holds the other.

    >>> agreement("Mayor resigns", "City: Mayor resigns")
    1.0
    >>> agreement("Mayor resigns at last", "Mayor steps down at last")
    0.5
    """
    if holds(left, right):
        return 1.0
    words, others = _words(left), _words(right)
    return len(words & others) / (len(words | others) or 1)


def holds(left: str, right: str) -> bool:
    """Return whether one of two titles holds the other, and little more."""
    shorter, longer = sorted((bare_letters(left), bare_letters(right)), key=len)
    return shorter in longer and 2 * len(shorter) > len(longer)


def bare_letters(text: str) -> str:
    """Return the letters and digits of `text`, lower-cased and without blanks."""
    return "".join(_WORD.findall(text.lower()))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def likeness(heading: str, titles: Iterable[str]) -> float:
    """Return how far the one of `titles` agrees with a heading that does so most."""
    return max((agreement(heading, title) for title in titles), default=0.0)
