"""How the output should look: what a writer is told beside the articles."""

from msgspec import Struct


class Look(Struct, frozen=True, kw_only=True):
    """The terminal that the text is for.

    `width` is in columns; `color` allows colour and style codes. A format that is not for a
    terminal takes no notice of either.
    """

    width: int = 80
    color: bool = False
