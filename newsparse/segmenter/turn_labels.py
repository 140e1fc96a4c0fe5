"""How the turns of an interview begin that each name who speaks: "VANCE: ...", «П. К.: ...».

What looks like turns may be a list ("Storage: 256 GB"), so that somebody has to ask something, and
the labels have to be those of people, or of two who speak in turn and one of whom keeps asking.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise

from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader, Reader
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.people import People
from newsparse.segmenter.person import Person

_LONGEST = 8  # tokens of a label, marks and colon and all: "Dr. Vance:", ''Anna Reuter'':
_MOST_PERSONS = 200
"""Persons among whom a label's is looked for: a bound, for each turn has one."""
_MOST_INITIALS = 3
"""Letters of initials; a surname in capitals that is as short is taken for them."""
_LABEL_ENDS = (":", "–", "—")
"""What stands behind a label; a dash does behind initials alone."""
TURN_RULE = "interview"
"""The rule of findings that are turns before which a name stands."""
_TURNS = 2  # voices of an interview, and turns by which a label is one of them


def label_of(reader: PassageReader) -> Cue | None:
    """Return the name and mark that a passage begins with as a cue: "Vance: ..."; or None.

    It has no source where what stands there names nobody: «Корр.: ...». What somebody quotes in
    marks is no turn.
    """
    tokens = reader.passage.tokens
    ends = (at for at, token in enumerate(islice(tokens, _LONGEST)) if token.text in _LABEL_ENDS)
    end = next(ends, 0)
    if end and tokens[end].text != ":" and not _are_initials(reader.passage, end):
        return None
    words = [at for at in range(end) if tokens[at].is_word]
    if not words or end + 1 == len(tokens) or reader.quoted[end]:
        return None
    if _is_listing(reader.passage, end):
        return None
    source = reader.phrase_at(words[0], end)
    if source is not None and source.last > words[-1]:
        return cue_at_mark(reader.passage, end, source)
    is_name = all(tokens[at].is_capitalised for at in words)
    return cue_at_mark(reader.passage, end, None) if is_name else None


def _are_initials(passage: Passage, end: int) -> bool:
    """Return whether a passage begins with initials in capitals: "AP – How do you count them?"."""
    label = passage.text[: passage.tokens[end].start]
    return 1 < sum(map(str.isalpha, label)) <= _MOST_INITIALS and label.isupper()


def _is_listing(passage: Passage, mark: int) -> bool:
    """Return whether a label names no voice: "https://", "Step #2:"; but "WOMAN #2:"."""
    end = passage.tokens[mark].end
    label = passage.text[: end - 1]
    is_counted = any(map(str.isdigit, label)) and not label.isupper()
    return is_counted or passage.text.startswith("//", end)


def label_text(passage: Passage, label: Cue) -> str:
    """Return the name that a turn begins with, "Vance" for "Vance:"."""
    words = [token for token in passage.tokens[: label.first] if token.is_word]
    return passage.text[words[0].start : words[-1].end]


def turn_labels(readers: Sequence[Reader], people: People) -> frozenset[str]:
    """Return how turns begin, lower-case: {"anna brandt", "vance"}; where nobody asks, nothing.

    Whoever asks by a word for that alone («Frage:») is not among them.
    """
    labelled = [(reader.passage, label) for reader in readers if (label := label_of(reader))]
    turns = [(label_text(passage, label), "?" in passage.text) for passage, label in labelled]
    if _are_dashed(labelled) and not any(labelled_person(people, label) for label, _ in turns):
        return frozenset()  # «США – за сокращение. / ЕС – против?»
    counts = Counter(_voice(label) for label, _ in turns)
    if len(counts) < _TURNS:
        return frozenset()
    asked = Counter(_voice(label) for label, asks in turns if asks)
    asking, answering = _often(asked), _often(_answered(turns))
    voices = asking | answering
    if not (asking and answering):
        somebody = (_voice(label) for label, _ in turns if _is_somebody(label, people))
        voices = asking | frozenset(somebody)
        is_talk = len(voices) >= _TURNS or not asking
        if not (is_talk and voices & _often(counts) and voices & asked.keys()):
            return frozenset()
    named = frozenset(label.lower() for label, _ in turns if _voice(label) in voices)
    return named - readers[0].words.asking_labels


def _are_dashed(labelled: Sequence[tuple[Passage, Cue]]) -> bool:
    """Return whether a dash stands behind the labels of turns, all initials then: «П. К. – Да»."""
    return any(passage.tokens[cue.first].text != ":" for passage, cue in labelled)


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
    """Return whether a label can be somebody's: "BRANDT", "A. Brandt" whom the article names."""
    if label.isupper():
        return True
    person = people.named(tuple(label.split()))
    if person is not None and person.is_certain:
        return True
    return label[1:2] == "." and labelled_person(people, label) is not None


def labelled_person(people: People, label: str) -> Person | None:
    """Return whom a label in capitals or initials names: «ПЁТР КИМ», «П. К.»; None for nobody.

    None too where it may be one of several.
    """
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", label)]
    near = islice(people.persons, _MOST_PERSONS)
    named = [one for one in near if _fits(people.full_name(one), words)]
    fuller = [one for one in named if people.full_name(one) != label]  # «Н. Брандт» is Нора, too
    named = fuller or named
    return named[0] if len(named) == 1 else None


def is_initials(label: str) -> bool:
    """Return whether a label is but initials: «П. К.», "PK"."""
    return sum(map(str.isalpha, label)) <= _MOST_INITIALS


def _fits(name: str, words: Sequence[str]) -> bool:
    parts = [part.lower().strip(".") for part in name.split()]
    if max(map(len, parts), default=0) <= 1:
        return False  # the label itself, read as somebody's name
    if all(len(word) == 1 for word in words) or (len(words) == 1 and len(words[0]) == len(parts)):
        letters = "".join(words)
        return len(parts) > 1 and letters == "".join(part[0] for part in parts)
    return bool(words) and words[-1] == parts[-1] and set(words) <= {*parts, *words[:-1]}
