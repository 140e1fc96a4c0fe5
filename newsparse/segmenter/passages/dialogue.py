"""Turns of a dialogue: where somebody speaks behind a dash, and where the narrator cuts in."""

import re
from collections.abc import Sequence
from functools import cache

from newsparse.model import Paragraph
from newsparse.segmenter.passages.marks import HYPHEN, MarkedSpan

_CAPITALISED = r"[A-ZÀ-Þ][\w.’'-]*"
"""A word of a name in the languages that no grammar reads."""
_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w.’'-]*"
_LABEL_AND_DASH = re.compile(
    rf"{_NAME}(?:\s{_NAME}){{1,3}}(?:,\s[^:.!?«»\"]{{2,80}})?:\s[—–](?=\s[A-ZÀ-ÞА-ЯЁ])"
)
"""«Лев Дым, тренер: — Мы победили.»; no «Меню: — суп.»"""
_TURN_DASHES = frozenset("—–-")
_LEADING_DASH = re.compile(r"(?:[—–]|--?(?=\s))\s*(?=\S)")
_TURN_ENDINGS = frozenset(".!?…»")
_INTERRUPTION = re.compile(r"[,.!?…](?:\s?[—–]|\s--?)\s[а-яёa-z]|,\s?[—–]\s[А-ЯЁ]")
"""What shows that the narrator may speak in a turn: «– Первый смыло, – ответил инженер.», «– Там, –
Ветров показывает на окно.»."""
_GOING_ON = re.compile(r"[.,]?\s?[—–-][.,]?\s(?=\w)|\.\s[—–-]\s?(?=\w)")
"""What leads back from the narrator to speech behind dashes: « – mówi Anna Nowak. – Port ...»."""
_TURN_WITHIN = re.compile(r"(?<=[.!?…:]\s)[—–-]\s(?=[А-ЯЁ])")
"""What begins to speak behind a sentence: «Дым был рад. – Мы победили, – сказал он.»."""


def dialogue_turns(paragraphs: Sequence[Paragraph]) -> list[int | None]:
    """Return of each paragraph where a turn of a dialogue begins in it, None for nowhere.

    A dash at the beginning says so where a neighbour has one, the narrator cuts in or a colon is
    before: «Муж кивает:». Behind a hyphen, as of lists, he must cut in here or beside.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    dashed = [one.kind == "paragraph" and _begins_turn(one.text) for one in paragraphs]
    if not any(dashed):
        return list(map(_turn_within, texts))
    told = [dashed[at] and bool(_INTERRUPTION.search(text)) for at, text in enumerate(texts)]
    sure = [
        told[at] or (dashed[at] and text[:2].rstrip() != HYPHEN) for at, text in enumerate(texts)
    ]
    led = [at > 0 and texts[at - 1].endswith(":") and sure[at] for at in range(len(texts))]
    signs = zip(dashed, told, led, [False, *sure][:-1], [*sure, False][1:], strict=True)
    return [
        0 if begins and any(others) else _turn_within(text)
        for text, (begins, *others) in zip(texts, signs, strict=True)
    ]


def _turn_within(text: str) -> int | None:
    """Return the dash of «Дым был рад. — Мы победили, — сказал он. — И это главное.», or None.

    Behind a full name and a colon none cuts in: «Лев Дым, тренер: — Мы победили.»
    """
    if text.rstrip()[-1:] not in _TURN_ENDINGS:
        return None
    if labelled := _LABEL_AND_DASH.match(text):
        return labelled.end() - 1
    dash = _TURN_WITHIN.search(text)
    if dash is None:
        return None
    before = text[: dash.start()]
    is_open = before.count("«") > before.count("»") or _INTERRUPTION.search(before)
    another = _TURN_WITHIN.search(text, dash.end())  # two may speak
    is_open = is_open or (another and _INTERRUPTION.search(text, another.end()))
    return None if is_open or not _INTERRUPTION.search(text, dash.end()) else dash.start()


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
    """Return what a comma, a verb of saying and who says it look like; None without such verbs."""
    if not saying:
        return None
    verb, pronoun, opening = map(_any_of, (saying, pronouns, pronouns | articles))
    before = rf"(?:(?:{_CAPITALISED}\s){{1,3}}|{pronoun}\s){verb}\b"
    behind = rf"{verb}\s(?:{_CAPITALISED}|{opening}\b)"
    return re.compile(rf",\s(?:{behind}|{before})")


def _any_of(words: frozenset[str]) -> str:
    """Return what any of some words looks like."""
    return f"(?:{'|'.join(map(re.escape, sorted(words)))})"


@cache
def narrator_in_turn(saying: frozenset[str]) -> re.Pattern[str]:
    """Return what stands between speech behind a dash and a verb of saying: « – mówi», ", sier"."""
    return re.compile(
        rf"(?:,\s|(?<=[?!…])\s)(?={_any_of(saying)}\b)"
        rf"|,?\s[—–-]\s?(?=(?:\w+\s){{0,2}}{_any_of(saying)}\b)"
    )
