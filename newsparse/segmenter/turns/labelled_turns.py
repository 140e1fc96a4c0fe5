"""The turns of an interview that each name who speaks, and what goes on with them below.

What looks like turns may be a list ("Storage: 256 GB"), so that somebody has to ask something, and
the labels have to be those of people, or of two who speak in turn and one of whom keeps asking.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import PassageReader, Reader
from newsparse.segmenter.people.people import People
from newsparse.segmenter.turns.interviews import Turn
from newsparse.segmenter.turns.leads import (
    has_cue,
    is_initials,
    label_of,
    label_text,
    labelled_person,
)

_ASKED = "?"
"""The voice of questions above which no label stands: Wer zahlt das? / Reuter: Der Bund."""
_TURNS = 2  # voices of an interview, and turns by which a label is one of them


def labelled_turns(
    readers: Sequence[Reader], people: Callable[[], People]
) -> dict[int, tuple[Turn, ...]]:
    """Return the turns that labels begin, and what goes on with them, by their passages.

    There are none where nobody asks; the people of the article are only read where there may be.
    """
    asks = any("?" in reader.passage.text for reader in readers)
    found = {at: one for at, reader in enumerate(readers) if asks and (one := label_of(reader))}
    labels = _labels_of_voices(readers, found, people()) if found else {}
    told = (label_text(readers[at].passage, one) for at, one in labels.items() if one)
    names = {_voice(text) for text in told if not is_initials(text)}  # "OF" is no "of"
    last = max(labels, default=0)
    label: Cue | None = None
    turns: dict[int, tuple[Turn, ...]] = {}
    for at, reader in enumerate(readers):
        passage, start, above = reader.passage, 0, labels.get(at - 1)
        is_below = above is not None and above.last == len(readers[at - 1].passage.tokens)
        if at in labels:
            label = labels[at]
            start = passage.tokens[label.last - 1].end if label else 0
        elif label and not is_below and (at > last or _is_narrators(reader, names)):
            label = None
        if label or at in labels:
            turn = Turn(passage.index, start, len(passage.text), asks=label is None, label=label)
            turns[at] = (turn,)
    return turns


def _is_narrators(reader: PassageReader, names: set[str]) -> bool:
    """Return whether a passage between two turns is a narrator's: "Strand pours a coffee" is one.

    He names who speaks, or says that somebody does; a heading, "(Laughter)" and what has a label
    of its own («Frage: ...») are none of the turn either.
    """
    passage = reader.passage
    lower = [token.lower for token in passage.tokens]
    if passage.kind != "paragraph" or passage.text[0] in "([" or not names.isdisjoint(lower):
        return True
    spoken = reader.words.first_person | reader.words.second_person
    return (spoken.isdisjoint(lower) and has_cue(reader)) or label_of(reader) is not None


def _labels_of_voices(
    readers: Sequence[Reader], found: Mapping[int, Cue], people: People
) -> dict[int, Cue | None]:
    """Return the labels of those who speak by the passages that these begin.

    Whoever asks by a word for that alone («Frage:») is not among them. What asks has None where
    only answers have labels.
    """
    texts = _fullest({at: label_text(readers[at].passage, one) for at, one in found.items()})
    above = {at - 1 for at in found if at} - found.keys()
    is_named = any(_is_somebody(one, people) for one in texts.values())
    asked = {at for at in above if is_named and readers[at].passage.text.endswith(_ASKED)}
    turns: list[tuple[str, bool]] = []
    for at, label in found.items():
        turns += [(_ASKED, True)] if at - 1 in asked else []
        words = min(at + (label.last == len(readers[at].passage.tokens)), len(readers) - 1)
        turns.append((texts[at], "?" in readers[words].passage.text))
    dashed = any(readers[at].passage.tokens[one.first].text in "–—." for at, one in found.items())
    if dashed and not any(labelled_person(people, one) for one, _ in turns):
        return {}  # «США – за сокращение. / ЕС – против?», but «П. К. – Да»
    voices = _voices(turns, people)
    unnamed = readers[0].words.asking_labels
    labels: dict[int, Cue | None] = {
        at: label
        for at, label in found.items()
        if _voice(texts[at]) in voices and texts[at].lower() not in unnamed
    }
    above &= {at - 1 for at in labels} if _ASKED in voices else set()
    is_sure = len(voices) == _TURNS  # then whatever stands between the answers asks
    unsure = {min(labels, default=0) - 1} if is_sure else above
    return labels | dict.fromkeys(above - (unsure - asked))


def _fullest(texts: Mapping[int, str]) -> dict[int, str]:
    """Return the labels by their passages, those cut short as the full name that another one is.

    "Edda Storr: Thank you." / "Edda: They do." / "ES: I mean it."
    """
    named = [text.split() for text in texts.values() if " " in text and not is_initials(text)]
    full = {words[0]: " ".join(words) for words in named}
    full |= {"".join(word[0] for word in words): " ".join(words) for words in named}
    short = filter(is_initials, texts.values())
    letters = {one: "".join(filter(str.isalpha, one)) for one in short}
    return {at: full.get(one, full.get(letters.get(one, ""), one)) for at, one in texts.items()}


def _voices(turns: Sequence[tuple[str, bool]], people: People) -> frozenset[str]:
    """Return the voices of those who talk, some of whom ask; none where it is no talk."""
    counts = Counter(_voice(label) for label, _ in turns)
    if len(counts) < _TURNS:
        return frozenset()
    asked = Counter(_voice(label) for label, asks in turns if asks)
    asking, answering = _often(asked), _often(_answered(turns))
    voices = asking.union(_voice(label) for label, _ in turns if _is_somebody(label, people))
    if asking and answering:
        return answering | (voices if _ASKED in asking else asking | voices & _often(counts))
    is_talk = len(voices) >= _TURNS or not asking
    named = [" " in one or labelled_person(people, one) for one, _ in turns]
    is_named = any(named) if all(one.isupper() for one, _ in turns) else all(named)
    is_named &= len(voices) == len(counts)  # "Una Brae: Who pays? / Tom Lee: The region."
    is_sure = (is_named and _answered(turns)) or voices & _often(counts)
    return voices if is_talk and is_sure and voices & asked.keys() else frozenset()


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
    is_named = label[1:2] == "." and labelled_person(people, label) is not None
    return is_named or (person is not None and person.is_certain)
