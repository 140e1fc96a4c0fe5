"""The narrator's words inside marks: «Первое, – сказал он. – Второе», «Всё, – сказал он»."""

from collections.abc import Sequence

from newsparse.segmenter.marks import DASHES, MarkedSpan
from newsparse.segmenter.passages import MarkedTokens, Passage
from newsparse.segmenter.russian.lexicon import Form

_BEFORE = frozenset(",!?…")
_CUE_REACH = 6  # words between the dash and the cue: «— тут же, не задумываясь, ответил он»
_LONGEST = 40  # words in one insertion


def insertions(
    passage: Passage, marked: MarkedTokens, forms: Sequence[Form]
) -> tuple[tuple[int, int], ...]:
    """Return the stretches of tokens inside a marked span in which the narrator speaks.

    Each begins at a dash behind a comma or stop and holds a verb of saying at once; it ends at
    the dash with which the speech goes on, or at the closing mark.
    """
    tokens, span, last = passage.tokens, marked.span, marked.last
    found: list[tuple[int, int]] = []
    at = marked.first + 1
    while at < last:
        if tokens[at].start >= span.end:
            break
        if tokens[at].text in DASHES and _begins(passage, at, forms):
            end = _end(passage, at, last, span)
            found.append((at, end))
            at = end
        at += 1
    return tuple(found)


def _begins(passage: Passage, at: int, forms: Sequence[Form]) -> bool:
    tokens = passage.tokens
    if at + 1 >= len(tokens):
        return False
    before, following = tokens[at - 1].text, tokens[at + 1]
    if before[0] not in _BEFORE and before not in ("..", "..."):
        return False
    if not following.is_word or following.is_capitalised:
        return False
    for i in range(at + 1, min(len(tokens), at + 1 + _CUE_REACH)):
        if tokens[i].text in (".", "!", "?"):
            return False
        if forms[i].cue:
            return True
    return False


def _end(passage: Passage, at: int, last: int, span: MarkedSpan) -> int:
    """Return the token behind the insertion that begins at `at`."""
    tokens = passage.tokens
    for i in range(at + 2, min(last, at + _LONGEST)):
        if tokens[i].start >= span.end:
            return i
        if tokens[i].text in DASHES and tokens[i - 1].text[0] in ".,!?…":
            return i + 1
    return next((i for i in range(at, last) if tokens[i].start >= span.end), last)
