"""Whether lines share words with the text below them, as a headline does and a paper's name not.

Lorne today
7 June 2023

Bridge shut to lorries

The bridge was closed to lorries on Monday ...
"""

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.dump.header.headline import NEAR, headline_in
from newsparse.reader.dump.header.headline_shape import is_rubric, looks_like_headline
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone

_RULE = "below_name"
_STEM = re.compile(r"([^\W\d_]{4})[^\W\d_]*+")
"""A long word, and the letters of it that no ending changes."""
_LONGEST_SMALL = 3  # letters of a word that names need no capital for
LOOKED_AT = 3000
"""Characters of a text in which it says what it is about."""
_MOST_WORDS, _MOST_SMALL = 4, 2
"""Words of a paper's name, and of one whose later words are small: more of those are a headline."""
_FEWEST_TOLD = 2  # words that the text does not know: one, as in "Why We Wait", shows nothing
_FEWEST_SHARED = 2  # words of a headline that come again in its text
_MOST_SHARED = 1  # words of a paper's name that do: its town


def is_strange_name(
    line: str, following: Sequence[Line], text: str, *, language: str | None
) -> bool:
    """Return whether `line` is a name above the header of an article, and no headline.

    `text`, the article's, has at most one of its words, its town, and more of those in the next of
    the lines `following` that is none of a field. A date stands between them, which stands above
    no deck of a headline, or each word of the name has a capital.
    """
    has_capitals = is_title(line)
    most = _MOST_WORDS if has_capitals else _MOST_SMALL
    if len(line.split()) > most or not looks_like_headline(line):
        return False
    headline, is_dated = _headline_below(following, language)
    if headline is None or not (is_dated or has_capitals or is_rubric(line)):
        return False
    told = stems(text[headline.end : headline.end + LOOKED_AT])
    if not is_unknown_name(line, told):
        return False
    return is_taken_up(headline.text, told)


def is_taken_up(line: str, told: set[str]) -> bool:
    """Return whether the text with the stems `told` is about what a line says, as of a headline."""
    return len(stems(line) & told) >= _FEWEST_SHARED


def is_unknown_name(line: str, told: set[str]) -> bool:
    """Return whether the text with the stems `told` knows but one word of a name: its town."""
    name, shared = stems(line), len(stems(line) & told)
    if len(name) < _FEWEST_TOLD and not is_rubric(line):
        return False
    return shared <= _MOST_SHARED and shared < len(name - told)


def _headline_below(following: Sequence[Line], language: str | None) -> tuple[Line | None, bool]:
    """Return the first of the lines that is no field, as a headline, and whether it is dated above.

    It is None where that line is none.
    """
    is_dated = False
    for number, line in enumerate(following, 1):
        if line.read:
            is_dated = is_dated or any(found.date for found in line.read.found)
        elif not read_names_alone(line.text, language):
            below = following[number : number + NEAR]
            is_headline = below and headline_in(line, below, rule=_RULE, language=language)
            return (line if is_headline else None), is_dated
    return None, is_dated


def is_title(line: str) -> bool:
    """Return whether the words of a line have capitals, "of" and „am“ aside."""
    return line[:1].isupper() and all(
        word[0].isupper() for word in line.split() if len(word) > _LONGEST_SMALL
    )


def stems(text: str) -> set[str]:
    """Return the long words of `text` without endings, by which texts are compared.

    Folded are the different ones in one go: letter by letter it takes longer than all else here.
    """
    return set(fold(" ".join(set(_STEM.findall(text)))).split())


def counted_stems(text: str) -> Counter[str]:
    """Return how often each long word of `text` stands there, without its ending."""
    return Counter(fold(" ".join(_STEM.findall(text))).split())
