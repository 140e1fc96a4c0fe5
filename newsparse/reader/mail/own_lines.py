"""What a newsletter or a feed says of itself in the text of an article: "Unsubscribe"."""

import re
from collections.abc import Sequence

from newsparse.languages.detect import detect_language
from newsparse.reader.dump.furniture import QUOTED
from newsparse.reader.page_words import page_words
from newsparse.reader.wordings import begins_with, normalized

_CLOSINGS = " \t\r»”\"'"
_FEWEST_WORDS = 4
"""Words in any sentence: "Back to top." is none."""
_MOST_SIGNED = 8  # lines below "--": name, office, street, numbers, addresses
_BARS = re.compile(r"[|•·]|(?<=[.!?])\s")
_RIGHTS = re.compile(r"©|\(c\)\s", re.IGNORECASE)


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


def _is_sentence(line: str) -> bool:
    is_over = line.rstrip(_CLOSINGS).endswith((".", "!", "?", "…"))
    return is_over and len(line.split(maxsplit=_FEWEST_WORDS)) >= _FEWEST_WORDS
