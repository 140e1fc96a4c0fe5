"""What a newsletter or a feed says of itself in the text of an article: "Unsubscribe"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from newsparse.languages.detect import detect_language, detect_language_at_top
from newsparse.model import Block
from newsparse.reader.draft import Draft
from newsparse.reader.dump.bare import kept_out_warning
from newsparse.reader.dump.furniture_lines import QUOTED
from newsparse.reader.page_words import page_words
from newsparse.reader.wordings import begins_with, normalized

_CLOSINGS = " \t\r»”\"'"
_FEWEST_WORDS = 4
"""Words in any sentence: "Back to top." is none."""
_MOST_SIGNED = 8  # lines below "--": name, office, street, numbers, addresses
_BARS = re.compile(r"[|•·]|(?<=[.!?])\s")
_RIGHTS = re.compile(r"©|\(c\)\s", re.IGNORECASE)


def without_letter_lines(draft: Draft, signed: frozenset[str]) -> Draft:
    """Return the Draft of a letter without what it says of itself, and the lines that sign it."""
    texts = [block.text for block in draft.blocks]
    above, below = _answered_above(texts), answered_letter(texts)
    is_answered = [n < above or n >= below for n in range(len(texts))]
    draft = _without(draft, is_answered, "of the letter that it answers")
    texts = [block.text for block in draft.blocks]
    language = draft.language or detect_language_at_top(" ".join(texts))
    tail = tail_of_letter(texts, language)
    while tail and signed.issuperset(map(str.strip, texts[tail - 1].split("\n"))):
        tail -= 1
    own = [n >= tail or is_of_letter(text, language) for n, text in enumerate(texts)]
    return _without(draft, own, "of the newsletter around it")


def beside_others(draft: Draft, own: tuple[str, ...], *, keep_all: bool) -> Draft:
    """Return the Draft of a letter with the lines of others beside it told, or as text."""
    if not own:
        return draft
    if keep_all:
        return replace(draft, blocks=(*draft.blocks, Block(kind=None, text="\n".join(own))))
    warnings = (*draft.warnings, *kept_out_warning(own, "of other letters around it"))
    return replace(draft, kept_out=(*draft.kept_out, *own), warnings=warnings)


def without_pointer(draft: Draft) -> Draft:
    """Return the Draft of a feed's item without the line that says where it stood."""
    own = [False] * (len(draft.blocks) - 1)
    last = draft.blocks[-1].text if draft.blocks else ""
    is_pointer = points_to_feed(last, draft.headline or "") or _is_button(last, draft)
    return _without(draft, [*own, True], "of the feed around it") if is_pointer else draft


def _without(draft: Draft, are_own: Sequence[bool], whose: str) -> Draft:
    """Return a Draft without the blocks of which `are_own` is true, unless that is so of all.

    A warning counts their lines.
    """
    rows = list(zip(draft.blocks, are_own, strict=True))
    kept = [block for block, is_own in rows if not is_own]
    own = [line for block, is_own in rows if is_own for line in block.text.split("\n")]
    if not kept or not own:
        return draft
    return replace(
        draft,
        blocks=tuple(kept),
        kept_out=(*draft.kept_out, *own),
        warnings=(*draft.warnings, *kept_out_warning(own, whose)),
    )


def is_of_letter(text: str, language: str | None) -> bool:
    """Return whether a paragraph is a newsletter's own: "Unsubscribe | Update your preferences"."""
    words = page_words(language)
    return all(
        (piece[0] not in QUOTED and begins_with(piece, words.letters)) or _RIGHTS.match(piece)
        for line in text.split("\n")
        for piece in map(str.strip, _BARS.split(line))
        if piece
    )


def tail_of_letter(texts: Sequence[str], language: str | None) -> int:
    """Return which of a newsletter's paragraphs begins its last lines; their count for none.

    They begin with one of its own, below "--" if need be, and have no sentence of an article:
    "Unsubscribe" / "Orrin Newspapers, 4 Quay Street".
    """
    start = len(texts)
    for number in range(len(texts) - 1, -1, -1):
        lines = [line for line in map(str.strip, texts[number].split("\n")) if line.strip("-– ")]
        own = [is_of_letter(line, language) for line in lines]
        if own[:1] == [True]:
            start = number
        if any(_is_sentence(line) for line, is_own in zip(lines, own, strict=True) if not is_own):
            break
    return start


def answered_letter(texts: Sequence[str]) -> int:
    """Return which paragraph begins the letter that is answered; their count for none.

    Its lines bear a ">", below "On Monday Jane Roe wrote:", and nothing of the answer follows.
    """
    start = len(texts)
    while start and _is_answered(texts[start - 1]):
        start -= 1
    if 0 < start < len(texts) and texts[start - 1].endswith(":"):
        start -= 1
    return start or len(texts)


def _answered_above(texts: Sequence[str]) -> int:
    """Return how many paragraphs from "On Monday Jane Roe wrote:" on an answer stands below."""
    if not texts or texts[0].startswith(">"):
        return 0
    number = led = int(texts[0].endswith(":"))
    while number < len(texts) and _is_answered(texts[number]):
        number += 1
    return number if led < number < len(texts) else 0


def _is_answered(text: str) -> bool:
    above, mark, below = f"\n{text}".partition("\n>")
    is_led = not above.strip() or above.endswith(":")
    return bool(mark) and is_led and all(line.startswith(">") for line in below.split("\n")[1:])


def signature_of_letter(text: str) -> frozenset[str]:
    r"""Return the few lines from "--" on at the end of a letter, by which its sender signs.

    >>> sorted(signature_of_letter("The lock is shut.\n\n-- \nJane Roe"))
    ['--', 'Jane Roe']
    """
    _, _, below = text.rstrip().rpartition("\n--")
    first, *lines = below.split("\n")
    signed = [line.strip() for line in lines if line.strip()]
    if first.strip() or len(signed) > _MOST_SIGNED or any(map(_is_sentence, signed)):
        return frozenset()
    return frozenset(("--", *signed))


def points_to_feed(text: str, headline: str) -> bool:
    """Return whether "The post X appeared first on Y" is all that a paragraph of X says."""
    words = normalized(text)
    is_named = bool(headline) and normalized(headline) in words
    wordings = page_words(detect_language(text)).syndicated if is_named else ()
    return any(wording in words for wording in wordings)


def _is_button(text: str, draft: Draft) -> bool:
    """Return whether a paragraph is but a link to the whole text: „Weiterlesen …“."""
    told = " ".join(block.text for block in draft.blocks)
    words, wording = page_words(draft.language or detect_language_at_top(told)), normalized(text)
    return wording in words.read_more or wording in words.buttons


def _is_sentence(line: str) -> bool:
    is_over = line.rstrip(_CLOSINGS).endswith((".", "!", "?", "…"))
    return is_over and len(line.split(maxsplit=_FEWEST_WORDS)) >= _FEWEST_WORDS
