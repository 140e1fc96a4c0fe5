"""A text without the lines that were copied along with it."""

from collections.abc import Sequence, Set

from msgspec import Struct


class Bare(Struct, frozen=True):
    """A text without what was copied along with it, the lines that were, and what is in doubt."""

    text: str
    own: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def without_lines(lines: Sequence[str], dropped: Set[int], text: str) -> Bare:
    """Return `text` without the lines of these numbers, all of it where no words are left."""
    if not dropped:
        return Bare(text)
    kept = "\n".join([line for number, line in enumerate(lines) if number not in dropped])
    if not any(map(str.isalnum, kept)):
        return Bare(text)
    own = (lines[number].strip() for number in sorted(dropped))
    return Bare(kept, tuple(line for line in own if line))
