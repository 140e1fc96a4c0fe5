"""Marked spans: which stretches of a paragraph stand between quotation marks.

One pass with a stack, so the time is linear whatever the marks. A mark that opens and never
closes costs one span; what follows it is read as if it were not there.
"""

import re
from collections.abc import Collection, Iterator

from msgspec import Struct, structs

OPENING = {
    "«": "»",
    "„": "“”",
    ",,": "“”",
    "“": "”",
    "‘": "’",
    "‹": "›",
    "‚": "‘’",
    "<<": ">>",
    "「": "」",
    "『": "』",
}
ALIKE = "”"  # it opens as it closes: ”Vi stannar”
OUTWARD = {"»": "«»", "›": "‹", ">>": "<<", ALIKE: ALIKE}
"""Marks that point outward, as German and Danish printers set them, »Wir bleiben«, and those with
which Swedes and Finns open, too, »Vi stannar»; elsewhere ” opens behind a colon alone."""
CLOSING = frozenset(("»", "”", "’", "›", ">>", "」", "』"))
DASHES = frozenset(("—", "–", "-", "--", "―", "−"))
STRAIGHT = ('"', "''", "'", "″")
_MARK = re.compile(
    "«|»|„|“|”|‘(?!\\d0s)|’|‚|‹|›|\"|″|「|」|『|』|''|'(?!\\d0s)|``|`(?=[^`]*')"
    '|,,(?<![^\\s(«"],,)(?=\\w)|<<(?<!<<<)(?![<\\s])|>>(?<!>>>)(?!>)'
)
"""Each begins with a letter, for which the search is fast: with a class of them it is not."""
_SAME_MARK = {"``": "''", "`": "'"}
"""TeX and wire services open with backticks: ``We stay,'' she said."""
_REOPENING = frozenset((*OPENING, *OUTWARD, *_SAME_MARK, "''", '"'))
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f([{—–-/«„“‘\"'*")
_BEHIND_CLOSING = frozenset(",.;:!?)")
HYPHEN = "-"
"""What typewriters and old sites set for a dash; it begins the items of lists, too."""
_SHARED_CLOSING_WORDS = 3  # words, the first in the inner marks: «Клуб имени «Зари» is one name
_CLOSED_ACROSS = 3  # open marks: a closing one is no mark of those further out
_MISTYPED = frozenset("“„")  # they open; where they stand as closing marks do, they close
_POSSESSIVE_REACH = 200  # characters: how far behind workers’ its quote may close
_CLOSED_BY: dict[str, Collection[str]] = {
    **OPENING,
    ",,": ("''", *'“”"'),
    **OUTWARD,
    "„": '“”"„',
    "“": '”"“„',
    '"': '"”',
    "«": '»"',
}
"""What closes each mark, two commas too; editors mix “curly and straight" marks of one pair."""
_CLOSED_BY_LOOKALIKE = {"«": "»", "‹": "›", "‘": "‚"}
"""Marks that open in most languages and close these in some: »Ja«, ‚ja‘."""


class MarkedSpan(Struct, frozen=True, gc=False):
    """A stretch between marks: `text[start:end]`, with the marks `text[opening:closing]`.

    `level` counts the spans around it; `closed` is False where the closing mark is missing and
    the span runs to the paragraph's end; it is `astray` where the next paragraph begins with a mark
    of another kind, for speech over several paragraphs begins each with the same.
    """

    opening: int
    start: int
    end: int
    closing: int
    level: int
    closed: bool
    astray: bool = False


class _Open(Struct, gc=False):
    mark: str
    at: int


def marked_spans(
    text: str,
    *,
    following: str = "",
    turn: int | None = None,
    narrator: re.Pattern[str] | None = None,
    opens_alike: bool = False,
) -> tuple[MarkedSpan, ...]:
    """Return the marked spans of a paragraph, in order of their opening marks.

    `following` is the mark that the next paragraph begins with, "" for none: a span left open
    here then runs on, as in speech over several paragraphs where only the last one closes.
    `turn` is where a dash stands behind which all is speech, if one does. `narrator`
    tells where the narrator goes on behind a span that nothing closes. `opens_alike` says that
    ” opens anywhere.
    """
    stack: list[_Open] = []
    spans: list[MarkedSpan] = []
    for found in _MARK.finditer(text):
        at, mark = found.start(), _SAME_MARK.get(found[0], found[0])
        is_led = opens_alike or mark != ALIKE or text[max(0, at - 2) : at].strip() == ":"
        if mark in OUTWARD and is_led and _opens_outward(text, mark, at, stack):
            stack.append(_Open(mark, at))
        elif mark in CLOSING or _closes(text, mark, at, stack):
            _close(text, mark, at, stack, spans)
        elif _opens(text, mark, at):
            stack.append(_Open(mark, at))
    if stack:
        left = _left_open(text, stack, spans, following=following)
        spans.extend(left if following else (_up_to(narrator, text, one) for one in left))
    if turn is not None:
        end = len(text.rstrip())
        spans.append(MarkedSpan(turn, turn + 1, end, end, 0, closed=True))
    return tuple(_with_levels(spans) if len(spans) > 1 else spans)


def opening_mark(text: str) -> str:
    """Return the mark that a paragraph begins with, a dash before it aside; "" for none."""
    lead = text.lstrip(" \t\u00a0—–-")[:2]
    if lead in _REOPENING:
        return _SAME_MARK.get(lead, lead)
    return lead[:1] if lead[:1] in _REOPENING else ""


def _opens(text: str, mark: str, at: int) -> bool:
    after = text[at + len(mark) : at + len(mark) + 1]
    is_alone = text[max(0, at - 1) : at + 2].strip() == '"'  # " We stay , " she said .
    closing = ' "' if at else '"'  # " We stay," she said: nothing else begins a paragraph so
    if (mark in OPENING and mark != "‘") or (is_alone and text.find(closing, at + 1) > at):
        return True
    before = text[at - 1 : at] or " "
    is_second = before == mark and not after.isalnum()  # ""Да"",
    return bool(after.strip()) and not is_second and before in _BEFORE_OPENING


def _opens_outward(text: str, mark: str, at: int, stack: list[_Open]) -> bool:
    """Return whether » opens here: it stands before a word, and closes nothing that is open."""
    if not text[at + len(mark) : at + len(mark) + 1].strip():
        return False
    return (at == 0 or text[at - 1] in _BEFORE_OPENING) and not _is_open(mark, stack)


def _closes(text: str, mark: str, at: int, stack: list[_Open]) -> bool:
    """Return whether a mark that can open or close closes here."""
    if mark == "<<":
        return any(entry.mark == ">>" for entry in stack[-2:])
    if mark in _CLOSED_BY_LOOKALIKE:
        return any(entry.mark in _CLOSED_BY_LOOKALIKE[mark] for entry in stack[-2:])
    if mark == "“" and any(entry.mark in ("„", ",,") for entry in stack[-2:]):
        return True
    if mark in _MISTYPED:  # “False.“ is one span, „Ja„ too
        is_open = bool(stack) and stack[-1].mark in _MISTYPED and bool(text[at - 1].strip())
        return is_open and text[at + 1 : at + 2].strip() in ("", *_BEHIND_CLOSING)
    return mark in STRAIGHT and _is_open(mark, stack) and _closes_straight(text, mark, at)


def _is_open(mark: str, stack: list[_Open]) -> bool:
    """Return whether one of the innermost marks that are open is closed by `mark`."""
    return any(mark in _CLOSED_BY.get(entry.mark, entry.mark) for entry in stack[-_CLOSED_ACROSS:])


def _closes_straight(text: str, mark: str, at: int) -> bool:
    """Return whether a straight mark stands as a closing one does, and is no apostrophe."""
    after = text[at + len(mark) : at + len(mark) + 1]
    if text[at - 1 : at] == mark and after.isalpha():  # ""Заря" победила"
        return False
    if not text[at - 1 : at].strip() and (after.strip() or mark == "'"):
        return False
    return mark != "'" or not (after.isalnum() or _is_possessive(text, at, mark))


def _is_possessive(text: str, at: int, mark: str) -> bool:
    """Return whether the ’ at `at` is no mark: the workers’ names, where a later ’ closes."""
    opening = "‘" if mark == "’" else " '"
    following = text[at + 1 : at + _POSSESSIVE_REACH].partition(opening)[0]
    is_plural = text[at - 1 : at] == "s" and following[:1] == " " and following[1:2].islower()
    behind = following.split(mark)[1:] if is_plural else []
    return any(not rest[:1].isalnum() for rest in behind)


def _close(text: str, mark: str, at: int, stack: list[_Open], spans: list[MarkedSpan]) -> None:
    """Close the innermost open mark that `mark` can close, and drop those opened after it."""
    if mark == "’" and (text[at + 1 : at + 2].isalnum() or _is_possessive(text, at, mark)):
        return
    for depth in range(len(stack) - 1, max(-1, len(stack) - 1 - _CLOSED_ACROSS), -1):
        entry = stack[depth]
        if mark in _CLOSED_BY.get(entry.mark, entry.mark):
            start = entry.at + len(entry.mark)
            closing = at + len(mark)
            if text.startswith(mark, closing):  # typed twice: «... дней"" – сообщил»
                closing += len(mark)
                if depth and stack[depth - 1].at + len(mark) == entry.at:  # ""Да""
                    entry = stack[depth - 1]
                    del stack[depth - 1 :]
            span = MarkedSpan(entry.at, start, at, closing, 0, closed=True)
            if span.end > span.start:
                spans.append(span)
            del stack[depth:]
            return


def _left_open(
    text: str, stack: list[_Open], spans: list[MarkedSpan], *, following: str
) -> Iterator[MarkedSpan]:
    """Yield what is to be made of the marks that nothing closed.

    «ОАО «Газпром» – one closing mark for two names – closes both; a mark at the paragraph's
    beginning or behind a colon, or before a paragraph that reopens it, runs to the end; any other
    is no mark.
    """
    for entry in stack[:1]:
        start, before = entry.at + len(entry.mark), text[: entry.at].strip(" —–-\xa0")
        inner = next((span for span in spans if span.opening > entry.at), None)
        words = text[start : inner.opening].split() if inner else []
        is_led = not words and before[-1:] == ":"  # Он сказал: ""Заря" победила
        if inner and len(words) < _SHARED_CLOSING_WORDS and not is_led:
            yield MarkedSpan(entry.at, start, inner.end, inner.closing, 0, closed=True)
        elif entry.mark not in ("'", "‘") and (following or not before or before[-1] == ":"):
            end = len(text.rstrip())
            astray = following not in ("", entry.mark)
            yield MarkedSpan(entry.at, start, end, end, 0, closed=False, astray=astray)


def _up_to(narrator: re.Pattern[str] | None, text: str, span: MarkedSpan) -> MarkedSpan:
    """Return a span that nothing closed up to the narrator: “We stay, Ann Lee said. She left."""
    found = narrator.search(text, span.start, span.end) if narrator and not span.closed else None
    if found is None:
        return span
    return structs.replace(span, end=found.start(), closing=found.start())


def _with_levels(spans: list[MarkedSpan]) -> Iterator[MarkedSpan]:
    """Yield the spans in order, with their depth; one that crosses its neighbour is left out."""
    around: list[int] = []
    for span in sorted(spans, key=lambda span: (span.opening, -span.closing)):
        while around and around[-1] <= span.opening:
            around.pop()
        if around and span.closing > around[-1]:
            continue
        yield structs.replace(span, level=len(around)) if around else span
        around.append(span.closing)
