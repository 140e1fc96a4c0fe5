"""How the turns of an interview begin that each name who speaks: "VANCE: ...", «Петров: ...»."""

from collections.abc import Sequence

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Reader

_INTERVIEW_TURNS = 2  # paragraphs that begin with a name and a colon


def label_text(reader: Reader, label: Cue) -> str:
    """Return the name that a turn begins with, "VANCE" for "VANCE:"."""
    passage = reader.passage
    return passage.text[: passage.tokens[label.first].start].strip()


def turn_labels(readers: Sequence[Reader], *, must_ask: bool) -> frozenset[str]:
    """Return the names, lower-case, that the turns of an interview begin with; none for no turns.

    `must_ask` says that a list could look so, too: "Storage: 256 GB". Then somebody has to ask.
    """
    turns = [(reader, label) for reader in readers if (label := reader.label())]
    asks = not must_ask or any("?" in reader.passage.text for reader, _ in turns)
    if len(turns) < _INTERVIEW_TURNS or not asks:
        return frozenset()
    return frozenset(label_text(reader, label).lower() for reader, label in turns)
