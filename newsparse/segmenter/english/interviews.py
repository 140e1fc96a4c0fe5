"""Interviews in English: which paragraphs begin with the names of their speakers.

What looks like turns may be a list ("Storage: 256 GB"), so that somebody has to ask something, and
the labels have to be those of people, or of two who speak in turn and one of whom keeps asking.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsparse.languages.en_forms import ASKS, LETTERS
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.people import People
from newsparse.segmenter.turn_labels import label_text

_TURNS = 2  # voices of an interview, and turns by which a label is one of them


def interview_labels(readers: Sequence[EnglishReader], people: People) -> frozenset[str]:
    """Return how turns begin, lower-case: {"brandt", "vance"}; where nobody asks, nothing."""
    turns = [(label_text(reader, cue), reader) for reader in readers if (cue := reader.label())]
    counts = Counter(label.lower() for label, _ in turns)
    if len(counts) < _TURNS:
        return frozenset()
    asked = Counter(label.lower() for label, reader in turns if _asks(reader))
    if counts.keys() >= LETTERS and asked[ASKS]:
        return LETTERS
    asking, answering = _often(asked), _often(_answered(turns))
    if asking and answering:
        return asking | answering
    named = frozenset(label.lower() for label, _ in turns if _is_voice(label, people))
    return named if named & _often(counts) and named & asked.keys() else frozenset()


def _answered(turns: Sequence[tuple[str, EnglishReader]]) -> Counter[str]:
    """Return how often each label stands behind a question of another."""
    return Counter(
        after.lower()
        for (label, reader), (after, _) in pairwise(turns)
        if _asks(reader) and after != label
    )


def _asks(reader: EnglishReader) -> bool:
    return "?" in reader.passage.text


def _often(counts: Counter[str]) -> frozenset[str]:
    return frozenset(label for label, count in counts.items() if count >= _TURNS)


def _is_voice(label: str, people: People) -> bool:
    """Return whether a label can be somebody's: "BRANDT", "Q", "Anna Brandt"."""
    if label.isupper() or label.lower() in LETTERS:
        return True
    person = people.named(tuple(label.split()))
    return person is not None and person.is_certain
