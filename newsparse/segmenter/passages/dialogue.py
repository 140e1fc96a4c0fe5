"""Turns of a dialogue, which a dash begins, and the narrator where no mark closes speech."""

import re
from collections.abc import Sequence
from functools import cache

from newsparse.model import Paragraph
from newsparse.segmenter.passages.marks import HYPHEN, MarkedSpan

_CAPITALISED = r"[A-ZÀ-Þ][\w.’'-]*"
_TURN_DASHES = frozenset("—–-")
_LEADING_DASH = re.compile(r"(?:[—–]|--?(?=\s))\s*(?=\S)")
_TURN_ENDINGS = frozenset(".!?…»")
_INTERRUPTION = re.compile(r"[,.!?…]\s(?:[—–-]|--)\s[а-яёa-z]|,\s[—–]\s[А-ЯЁ]")
"""What shows that the narrator may speak in a turn: «– Первый смыло, – ответил инженер.», «– Там, –
Ветров показывает на окно.»."""
_GOING_ON = re.compile(r"[.,]?\s?[—–-][.,]?\s(?=\w)|\.\s[—–-]\s?(?=\w)")
"""What leads back from the narrator to speech behind dashes: « – mówi Anna Nowak. – Port ...»."""


def dialogue_turns(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """Return of each paragraph whether it is a turn of a dialogue.

    A dash at the beginning says so where a neighbour has one too, where the narrator cuts in, or
    where the paragraph before ends with a colon: «Муж кивает:». Behind a hyphen, which begins the
    items of lists, too, he must cut in here or beside.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    dashed = [one.kind == "paragraph" and _begins_turn(one.text) for one in paragraphs]
    if not any(dashed):
        return dashed
    told = [dashed[at] and bool(_INTERRUPTION.search(text)) for at, text in enumerate(texts)]
    sure = [
        told[at] or (dashed[at] and text[:2].rstrip() != HYPHEN) for at, text in enumerate(texts)
    ]
    led = [at > 0 and texts[at - 1].endswith(":") and sure[at] for at in range(len(texts))]
    signs = zip(dashed, told, led, [False, *sure][:-1], [*sure, False][1:], strict=True)
    return [begins and any(others) for begins, *others in signs]


def _begins_turn(text: str) -> bool:
    """Return whether a paragraph begins like a turn of a dialogue: «– Что тогда пошло не так?»."""
    led = _LEADING_DASH.match(text)
    return led is not None and text.rstrip()[-1:] in _TURN_ENDINGS and not text[led.end()].islower()


def turn_spans(text: str, narrator: re.Pattern[str]) -> tuple[MarkedSpan, ...]:
    """Return the speech behind a dash up to the narrator, and what goes on behind him.

    «– Vi har ventet, sier Kari Solheim.», «– Czekamy – mówi Anna Nowak. – Port jest otwarty.»
    """
    found = narrator.search(text) if text[:1] in _TURN_DASHES else None
    if found is None or found.start() < len("- a"):
        return ()
    first = MarkedSpan(0, 1, found.start(), found.start(), 0, closed=True)
    more = _GOING_ON.search(text, found.end())
    if more is None or narrator.search(text, more.end()):
        return (first,)  # «– A, säger Anna Berg. – B, säger Lars Ek.»
    end = len(text.rstrip())
    return first, MarkedSpan(more.end(), more.end(), end, end, 0, closed=True)


@cache
def narrator_behind(
    saying: frozenset[str], pronouns: frozenset[str], articles: frozenset[str]
) -> re.Pattern[str] | None:
    """Return what a comma and a verb of saying with who says it beside it look like.

    None where a language has no such verbs.
    """
    if not saying:
        return None
    verb, pronoun, opening = map(any_of, (saying, pronouns, pronouns | articles))
    before = rf"(?:(?:{_CAPITALISED}\s){{1,3}}|{pronoun}\s){verb}\b"
    behind = rf"{verb}\s(?:{_CAPITALISED}|{opening}\b)"
    return re.compile(rf",\s(?:{behind}|{before})")


def any_of(words: frozenset[str]) -> str:
    """Return what any of some words looks like."""
    return f"(?:{'|'.join(map(re.escape, sorted(words)))})"


@cache
def narrator_in_turn(saying: frozenset[str]) -> re.Pattern[str]:
    """Return what stands between speech behind a dash and a verb of saying: « – mówi», ", sier"."""
    return re.compile(
        rf"(?:,\s|(?<=[?!…])\s)(?={any_of(saying)}\b)"
        rf"|,?\s[—–-]\s?(?=(?:\w+\s){{0,2}}{any_of(saying)}\b)"
    )
