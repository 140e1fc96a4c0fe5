"""How the turns of an interview begin that each name who speaks: "Vance: ...", «Петров: ...».

What looks like turns may be a list ("Storage: 256 GB"), so that somebody has to ask something, and
the labels have to be those of people, or of two who speak in turn and one of whom keeps asking.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise

from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader, Reader
from newsparse.segmenter.people import People

_LONGEST = 8  # tokens of a label, marks and colon and all: "Dr. Vance:", ''Anna Reuter'':
_TURNS = 2  # voices of an interview, and turns by which a label is one of them


def label_of(reader: PassageReader) -> Cue | None:
    """Return the name and colon that a passage begins with as a cue: "Vance: ..."; or None.

    It has no source where what stands there names nobody: «Корр.: ...». What somebody quotes in
    marks is no turn.
    """
    tokens = reader.passage.tokens
    colons = (at for at, token in enumerate(islice(tokens, _LONGEST)) if token.text == ":")
    colon = next(colons, 0)
    words = [at for at in range(colon) if tokens[at].is_word]
    if not words or colon + 1 == len(tokens) or reader.quoted[colon]:
        return None
    source = reader.phrase_at(words[0], colon)
    if source is not None and source.last > words[-1]:
        return cue_at_mark(reader.passage, colon, source)
    is_name = all(tokens[at].is_capitalised for at in words)
    return cue_at_mark(reader.passage, colon, None) if is_name else None


def label_text(reader: PassageReader, label: Cue) -> str:
    """Return the name that a turn begins with, "Vance" for "Vance:"."""
    passage = reader.passage
    words = [token for token in passage.tokens[: label.first] if token.is_word]
    return passage.text[words[0].start : words[-1].end]


def turn_labels(readers: Sequence[Reader], people: People) -> frozenset[str]:
    """Return how turns begin, lower-case: {"anna brandt", "vance"}; where nobody asks, nothing.

    Whoever asks by a word for that alone («Frage:») is not among them.
    """
    turns = [
        (label_text(reader, label), "?" in reader.passage.text)
        for reader in readers
        if (label := label_of(reader))
    ]
    counts = Counter(_voice(label) for label, _ in turns)
    if len(counts) < _TURNS:
        return frozenset()
    asked = Counter(_voice(label) for label, asks in turns if asks)
    asking, answering = _often(asked), _often(_answered(turns))
    voices = asking | answering
    if not (asking and answering):
        voices = frozenset(_voice(label) for label, _ in turns if _is_somebody(label, people))
        if not (voices & _often(counts) and voices & asked.keys()):
            return frozenset()
    named = frozenset(label.lower() for label, _ in turns if _voice(label) in voices)
    return named - readers[0].words.asking_labels


def _voice(label: str) -> str:
    """Return what the labels of one voice share: "brandt" of "Anna Brandt"."""
    return label.lower().split()[-1]


def _answered(turns: Sequence[tuple[str, bool]]) -> Counter[str]:
    """Return how often each voice stands behind a question of another."""
    voices = [(_voice(label), asks) for label, asks in turns]
    return Counter(
        after for (voice, asks), (after, _) in pairwise(voices) if asks and after != voice
    )


def _often(counts: Counter[str]) -> frozenset[str]:
    return frozenset(voice for voice, count in counts.items() if count >= _TURNS)


def _is_somebody(label: str, people: People) -> bool:
    """Return whether a label names a person of the article: "Anna Brandt"."""
    person = people.named(tuple(label.split()))
    return person is not None and person.is_certain
