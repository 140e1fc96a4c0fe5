"""Interviews that name nobody before their turns: "Q:" and "A:", bold questions, dashes by turns.

A form is a small function that says which stretches of an article ask and which answer. The first
form in `_FORMS` that sees an interview reads it; who answers is found by `interviewee`.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from re import Pattern

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
    r"(?:\*\*)?(?P<label>[^\W\d_]{1,10})(?:\.|[^\S\n]\d{1,3})?(?:\*\*)?"
    r"(?P<joint>[^\S\n]*:|[^\S\n]+[–—-])(?:\*\*)?(?:[^\S\n]+|$)"
)
"""A label and what parts it from the words: "Q:", "**QUESTION 1:**", «Вопрос – »."""
_LETTER = compiled_when_used(r"(?:\*\*)?(?P<label>[^\W\d_])(?:\.|(?=[^\S\n]+[^\W\d_]))[^\S\n]+")
_MARKED = compiled_when_used(
    r"(?P<mark>\*{1,3}|_{1,2})(?P<words>[^*_]+\?)\s*(?P=mark)|>[^\S\n]*(?P<cited>[^\n]+\?)"
)
_COUNTED = compiled_when_used(r"\d{1,2}[.)][^\S\n]+(?P<words>[^\n]+\?)")
_WORD = compiled_when_used(r"[\w'’]+")
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


def turns_in(passages: Sequence[Passage], words: SpeechWords) -> dict[int, tuple[Turn, ...]]:
    """Return the turns of an interview by their passages; none where an article is none."""
    if not any("?" in passage.text for passage in passages):
        return {}
    turns = next(filter(None, (form(passages, words) for form in _FORMS)), [])
    return {index: tuple(here) for index, here in groupby(turns, attrgetter("passage"))}


def findings_of(turns: Sequence[Turn], passage: Passage) -> Iterator[Finding]:
    """Yield the speech of one passage's turns."""
    for turn in turns:
        rule = LABELLED if turn.label else QUESTION if turn.asks else ANSWER
        if parts := tuple(spoken_parts(passage, turn.start, turn.end)):
            yield Finding("direct", parts, turn.label, rule, (passage.index, turn.start))


def interviewee(people: People, before: Sequence[Passage], words: SpeechWords) -> Person | None:
    """Return who is asked: the one whom the headline or what stands before the turns introduces.

    `before` is what stands there. None where several are, and the headline names none or several
    of them. Who is said to ask is none: „Mit ihr sprach Jana Roth“.
    """
    text = "\n".join([passage.text for passage in before]).lower()
    told = [
        person
        for person in people.persons
        if len(person.keys) > 1 and person.occurrences[0].passage < len(before)
        if not any(f"{one} {people.full_name(person).lower()}" in text for one in words.asker_leads)
    ]
    told = [one for one in told if one.is_certain] or told  # no «Welling Bay»
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
    if found is None or (len(label) == 1 and not label.isupper()):
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
    return _set_apart(passages, _MARKED)


def _by_counts(passages: Sequence[Passage], words: SpeechWords) -> list[Turn]:
    """Read "1. How do you sleep?" / "I read.": counted questions to somebody, and what he answers.

    Who only explains something asks nobody and is no "I": "1. Who pays?" / "The region does."
    """
    turns = _set_apart(passages, _COUNTED)
    texts = [(turn.asks, passages[turn.passage].text) for turn in turns]
    # as written, for „Sie“ is no „sie“, and in small letters, for "My" opens a sentence
    said = [(asks, {*_WORD.findall(text), *_WORD.findall(text.lower())}) for asks, text in texts]
    asked = [one for asks, one in said if asks]
    addressed = [one for one in asked if one & words.second_person and not one & words.first_person]
    is_told = any(one & words.first_person for asks, one in said if not asks)
    return turns if is_told and 2 * len(addressed) > len(asked) else []


def _set_apart(passages: Sequence[Passage], question: Pattern[str]) -> list[Turn]:
    """Return the questions that are passages of their own, and what answers each."""
    found = [(at, question.fullmatch(one.text)) for at, one in enumerate(passages)]
    asked = {at: here for at, here in found if here}
    if len(asked) < _FEWEST or any(after == at + 1 for at, after in pairwise(asked)):
        return []
    turns: list[Turn] = []
    for at, end in pairwise([*asked, min(max(asked) + 2, len(passages))]):
        span = asked[at].span(asked[at].lastgroup or 0)
        turns.append(Turn(passages[at].index, *span, asks=True))
        turns += [Turn(one.index, 0, len(one.text)) for one in passages[at + 1 : end]]
    return turns


def _by_dashes(passages: Sequence[Passage], _words: SpeechWords) -> list[Turn]:
    """«– Кто платит?» / «– Область.», also on one line: «— Кто платит? — Область.»."""
    turns = [turn for passage in passages for turn in _dashed(passage)]
    asks = [turn.asks for turn in turns]
    is_by_turns = all(one != other for one, other in pairwise(asks))
    return turns if is_by_turns and sum(asks[:-1]) >= max(_FEWEST, sum(asks)) else []


def _by_dashed_answers(passages: Sequence[Passage], _words: SpeechWords) -> list[Turn]:
    """«Кто платит?» / «– Область.»: answers alone have a dash, and each stands below a question."""
    dashes = {at: dash.end() for at, one in enumerate(passages) if (dash := _DASH.match(one.text))}
    below = (at for at in dashes if at and at - 1 not in dashes)
    asked = {at for at in below if passages[at - 1].text.endswith("?")}
    if len(asked) < _FEWEST or any(at - 1 not in dashes for at in dashes.keys() - asked):
        return []
    said = [(passages[at], dashes.get(at)) for at in sorted({*dashes, *(at - 1 for at in asked)})]
    return [Turn(one.index, dash or 0, len(one.text), asks=dash is None) for one, dash in said]


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
    _by_counts,
)
