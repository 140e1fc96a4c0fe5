"""Interviews in English: which paragraphs begin with the names of their speakers.

What looks like turns may be a list ("Storage: 256 GB"), so that somebody has to ask something, and
the labels have to be those of people, or of two who speak in turn and one of whom keeps asking.
"""

from collections import Counter

from newsparse.segmenter.english.cues import CueFinder
from newsparse.segmenter.english.names import People

_TURNS = 2
_LETTERS = frozenset(("q", "a"))  # "Q: When? A: Soon."


def interview_labels(finders: list[CueFinder], people: People) -> frozenset[str]:
    """Return how turns begin, lower-case: {"brandt", "vance"}; where nobody asks, nothing."""
    labels = [(finder, label) for finder in finders if (label := finder.label_text())]
    counts = Counter(label.lower() for _, label in labels)
    asked = Counter(label.lower() for finder, label in labels if "?" in finder.reader.passage.text)
    repeated = frozenset(label for label, count in counts.items() if count >= _TURNS)
    if len(counts) < _TURNS or not repeated or not asked:
        return frozenset()
    if len(repeated) >= _TURNS and max(asked.values()) >= _TURNS:
        return repeated
    named = frozenset(label.lower() for _, label in labels if _is_voice(label, people))
    return named if named & repeated and named & asked.keys() else frozenset()


def _is_voice(label: str, people: People) -> bool:
    """Tell whether a label can be somebody's: "BRANDT", "Q", "Anna Brandt"."""
    if label.isupper() or label.lower() in _LETTERS:
        return True
    person = people.find(tuple(label.split()))
    return person is not None and person.is_sure
