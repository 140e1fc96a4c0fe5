"""Interviews that name nobody before their turns: "Q:" and "A:", bold questions, dashes by turns.

A form is a small function that says which stretches of an article ask and which answer. The first
form in `_FORMS` that sees an interview reads it; who answers is found by `interviewee`.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.patterns import compiled_when_used
from newsparse.segmenter.findings import Cue, Finding, spoken_parts
from newsparse.segmenter.passages.passages import HEADLINE, Passage
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import Person

QUESTION, ANSWER, LABELLED = "question", "answer", "interview"
"""The rules of findings that are turns; before those that are `LABELLED` a name stands."""
UNLABELLED = (QUESTION, ANSWER)
_LABEL = compiled_when_used(
    r"(?:\*\*)?(?P<label>[^\W\d_]{1,10})\.?(?:\*\*)?(?P<joint>[^\S\n]*:|[^\S\n]+[–—-])(?:\*\*)?(?:[^\S\n]+|$)"
)
_LETTER = compiled_when_used(r"(?:\*\*)?(?P<label>[^\W\d_])(?:\.|(?=[^\S\n]+[^\W\d_]))[^\S\n]+")
_MARKED = compiled_when_used(
    r"(?P<mark>\*{1,3}|_{1,2})(?P<words>[^*_]+)(?P=mark)|>[^\S\n]*(?P<cited>[^\n]+)"
)
_DASH = compiled_when_used(r"(?:\*\*)?[–—-][^\S\n]+")
_ANSWER_BEHIND = compiled_when_used(r"\?(?:\*\*)?[^\S\n]+[–—-][^\S\n]+(?=[^\W\d_])")
_FEWEST = 2
"""Questions that nobody's name stands before, each with its answer: one alone is rhetoric."""


class Turn(Struct, frozen=True, gc=False):
    """A stretch of an interview, passage.text[start:end]: whether it asks, or who speaks."""

    passage: int
    start: int
    end: int
    asks: bool = False
    label: Cue | None = None

    @property
    def rule(self) -> str:
        """The rule of what is found here."""
        return LABELLED if self.label else QUESTION if self.asks else ANSWER


def turns_in(passages: Sequence[Passage], words: SpeechWords) -> dict[int, tuple[Turn, ...]]:
    """Return the turns of an interview by their passages; none where an article is none."""
    if not any("?" in passage.text for passage in passages):
        return {}
    for form in _FORMS:
        turns = form(passages, words)
        if turns:
            by_passage = groupby(turns, lambda turn: turn.passage)
            return {index: tuple(here) for index, here in by_passage}
    return {}


def findings_of(turns: Sequence[Turn], passage: Passage) -> Iterator[Finding]:
    """Yield the speech of one passage's turns."""
    for turn in turns:
        parts = tuple(spoken_parts(passage, turn.start, turn.end))
        if parts:
            yield Finding("direct", parts, turn.label, turn.rule, (passage.index, turn.start))


def interviewee(people: People, before: int) -> Person | None:
    """Return who is asked: the one whom the headline or what stands before the turns introduces.

    `before` is the passage of the first turn. None where several are, and the headline names none
    or several of them.
    """
    told = [
        person
        for person in people.persons
        if len(person.keys) > 1 and person.occurrences[0].passage < before
    ]
    if len(told) > 1:
        told = [one for one in told if one.occurrences[0].passage == HEADLINE]
    return told[0] if len(told) == 1 else None


def _by_labels(passages: Sequence[Passage], words: SpeechWords) -> list[Turn]:
    """«Вопрос – Кто платит?» / «Ответ – Область.», „Frage: ...“ / „Antwort: ...“.

    A question comes first. What stands between an answer and the next question goes on with the
    answer, and what stands below a label alone with that.
    """
    turns: list[Turn] = []
    between: list[Turn] = []
    for passage in passages:
        start, asks = _labelled(passage.text, words)
        if asks is None and turns and turns[-1].start == turns[-1].end and not between:
            asks = turns[-1].asks
        turn = Turn(passage.index, start, len(passage.text), asks=bool(asks))
        if asks is None or not (asks or turns):
            between.append(turn)
            continue
        if asks and turns and not turns[-1].asks:
            turns += between
        turns.append(turn)
        between = []
    asked = [passages[turn.passage].text for turn in turns if turn.asks]
    is_asked = any("?" in text for text in asked)
    if any(map(_LETTER.match, asked)):  # «В. Ким открыл мост» begins with an initial
        is_asked = len(asked) >= _FEWEST and all(text.endswith("?") for text in asked)
    return turns if is_asked and len(asked) < len(turns) else []


def _labelled(text: str, words: SpeechWords) -> tuple[int, bool | None]:
    """Return where the words behind a label begin, and whether it asks; None where none stands."""
    found = _LABEL.match(text) or _LETTER.match(text)
    label = found["label"] if found else ""
    is_letter = len(label) == 1
    if found is None or (is_letter and not label.isupper()):
        return 0, None
    is_bare = text[:1].isalpha() and text[1:2].isspace()
    if is_bare and (label.lower() in words.place_prepositions or text[found.end() :][:1].islower()):
        return 0, None  # «В Броде есть вода?», «О том, кто платит»
    if label.lower() in words.asking_labels:
        return found.end(), True
    return (found.end(), False) if label.lower() in words.answering_labels else (0, None)


def _by_marks(passages: Sequence[Passage], _words: SpeechWords) -> list[Turn]:
    """**Who pays?** / The region pays: questions set apart, as Markdown or mail do, and answers.

    Bold, italic, or behind the ">" of a letter that is answered.
    """
    asked = [at for at, passage in enumerate(passages) if _marked_question(passage.text)]
    if len(asked) < _FEWEST or any(after == at + 1 for at, after in pairwise(asked)):
        return []
    ends = [*asked[1:], min(asked[-1] + 2, len(passages))]
    turns: list[Turn] = []
    for at, end in zip(asked, ends, strict=True):
        start, stop = _marked_question(passages[at].text) or (0, 0)
        turns.append(Turn(passages[at].index, start, stop, asks=True))
        turns += [Turn(one.index, 0, len(one.text)) for one in passages[at + 1 : end]]
    return turns


def _marked_question(text: str) -> tuple[int, int] | None:
    """Return where the words of a question stand that marks set apart, or None."""
    marked = _MARKED.fullmatch(text)
    if marked is None:
        return None
    group = "words" if marked["words"] else "cited"
    return marked.span(group) if marked[group].rstrip().endswith("?") else None


def _by_dashes(passages: Sequence[Passage], _words: SpeechWords) -> list[Turn]:
    """«– Кто платит?» / «– Область.», also on one line: «— Кто платит? — Область.»."""
    turns = [turn for passage in passages for turn in _dashed(passage)]
    pairs = list(pairwise(turns))
    answered = [one for one, other in pairs if one.asks and not other.asks]
    asked = [turn for turn in turns if turn.asks]
    is_by_turns = all(one.asks != other.asks for one, other in pairs)
    return turns if is_by_turns and len(answered) >= max(_FEWEST, len(asked)) else []


def _by_dashed_answers(passages: Sequence[Passage], _words: SpeechWords) -> list[Turn]:
    """«Кто платит?» / «– Область.»: answers alone have a dash, and each stands below a question."""
    answers = [bool(_DASH.match(passage.text)) for passage in passages]
    turns: list[Turn] = []
    asked = 0
    for at, passage in enumerate(passages):
        asks = not answers[at] and passage.text.endswith("?") and any(answers[at + 1 : at + 2])
        if answers[at] and not (turns and turns[-1].passage == passages[at - 1].index):
            return []
        if asks or answers[at]:
            dash = _DASH.match(passage.text)
            start = dash.end() if dash else 0
            turns.append(Turn(passage.index, start, len(passage.text), asks=asks))
            asked += asks
    return turns if asked >= _FEWEST else []


def _dashed(passage: Passage) -> Iterator[Turn]:
    text = passage.text
    dash = _DASH.match(text)
    if dash is None:
        return
    end = len(text) - 2 if text.endswith("**") else len(text)
    behind = _ANSWER_BEHIND.search(text)
    if behind is not None and text[behind.end()].isupper():
        yield Turn(passage.index, dash.end(), behind.start() + 1, asks=True)
        yield Turn(passage.index, behind.end(), end)
    else:
        asks = text[dash.end() : end].rstrip().endswith("?")
        yield Turn(passage.index, dash.end(), end, asks=asks)


_FORMS: tuple[Callable[[Sequence[Passage], SpeechWords], list[Turn]], ...] = (
    _by_labels,
    _by_marks,
    _by_dashes,
    _by_dashed_answers,
)
