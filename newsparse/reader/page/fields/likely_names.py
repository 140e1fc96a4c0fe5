"""What is likely a name: its first word is one that people are given, or none of it is a noun."""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice

from newsparse.languages.fold import fold
from newsparse.languages.language import words
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.evidence import Page

_MOST_WORDS = 4  # of a name: "Mary Ann J. Roe"
_MOST_NAMES = 20  # that are looked for in all texts of a page: a bound
_TITLES = words("dr prof professor sir dame rev")
_LONGEST_INITIAL = 2  # characters: "J."


def written_large(names: Iterable[str], page: Page) -> Iterator[str]:
    """Yield those of the full `names` whose words the page nowhere writes small.

    "Press Release" and "Austin Hardware" are made of words that it does. Nor whose first is a noun
    elsewhere: „Stadt Obertal“ where „die Stadt baut“.
    """
    small: set[str] | None = None
    for name in islice(names, _MOST_NAMES):
        small = _small_words(page) if small is None else small
        large = [word.lower() for word in name.split() if word[0].isupper()]
        is_large = len(large) > 1 and small.isdisjoint(large) and not _opens_with_noun(name, page)
        if is_large or (name.lower() == name.upper() and _is_rare(name, page)):
            yield name


def _is_rare(name: str, page: Page) -> bool:
    """Return whether no word of a name in a script without capitals stands in another text."""
    words = {*name.split()}
    others = (text for text in page.texts() if name not in text)
    return all(words.isdisjoint(other.split()) for other in others)


def _opens_with_noun(name: str, page: Page) -> bool:
    """Return whether the first word of a name stands in a sentence, the second not behind it."""
    first, second, *_ = map(re.escape, name.split())
    noun = re.compile(rf"(?<=[^\W\d_A-Z] ){first} (?!{second})")
    return any(noun.search(text) for text in page.texts())


def _small_words(page: Page) -> set[str]:
    words = (word for text in page.texts() for word in text.split())
    return {word.rstrip(".,") for word in words if word[0].islower()}


def is_paper(name: str, page: Page) -> bool:
    """Return whether a name ends as those of papers do: "Weirford Gazette"."""
    known = vocabulary(page.language)
    return fold(name.rpartition(" ")[2]) in known.paper_words | known.paper_endings


def is_given(name: str, page: Page) -> bool:
    """Return whether a name is of two to four words, and the first one that people are given.

    Degrees may stand before it, and initials inside: "Dr. Mary J. Roe".
    """
    parts = [*dropwhile(_is_title, name.split())]
    if not 1 < len(parts) <= _MOST_WORDS or not parts[-1].isalpha():
        return False
    known = vocabulary(page.language)
    if not known.place_words.isdisjoint(map(fold, parts)):
        return False  # "Flora The Venue"
    is_spelled = all(word.removesuffix(".").isalpha() for word in parts)
    return is_spelled and fold(parts[0]) in known.given_names


def _is_title(word: str) -> bool:
    """Return whether a word is "Dr." or "Prof.", and no initial; the British set no full stop."""
    return (word.endswith(".") and len(word) > _LONGEST_INITIAL) or fold(word) in _TITLES
