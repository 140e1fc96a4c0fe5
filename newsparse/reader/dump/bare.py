"""A text without the lines that were copied along with it, and what tells the reader of them."""

from collections.abc import Sequence, Set

from msgspec import Struct

from newsparse.counted import counted

_MOST_SHOWN = 5  # lines that the warning quotes of what is kept out


class Bare(Struct, frozen=True):
    """A text without what was copied along with it, the lines that were, and what is in doubt."""

    text: str
    own: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def kept_out_warning(own: Sequence[str], whose: str) -> tuple[str, ...]:
    """Return the warning that counts the lines `own` and quotes the first, () where there are none.

    `whose` says where they are from: "of its pages".
    """
    if not own:
        return ()
    shown = " | ".join(own[:_MOST_SHOWN]) + (" | …" if len(own) > _MOST_SHOWN else "")
    return (kept_out_sentence(len(own), whose, shown),)


def kept_out_sentence(lines: int, whose: str, shown: str) -> str:
    """Return what a person reads of so many `lines` that are not in the text."""
    counts = counted(lines, "line")
    return f"Kept out of the text, {counts} {whose}: {shown} (--keep-all keeps them)"


def without_lines(lines: Sequence[str], dropped: Set[int], text: str) -> Bare:
    """Return `text` without the lines of these numbers, all of it where no words are left."""
    if not dropped:
        return Bare(text)
    kept = "\n".join([line for number, line in enumerate(lines) if number not in dropped])
    if not any(map(str.isalnum, kept)):
        return Bare(text)
    own = (lines[number].strip() for number in sorted(dropped))
    return Bare(kept, tuple(line for line in own if line))
