"""Text for a terminal, as rich makes it: nothing of the environment decides how it looks."""

import re
from io import StringIO
from typing import TYPE_CHECKING

from newsparse.renderer.look import Look

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_LINK_NUMBER = re.compile("\x1b]8;id=[0-9]+;")
"""Rich numbers its links by chance; without it the same article gives the same bytes."""


def console(look: Look) -> "Console":
    """Return a console into memory that asks nothing of the environment."""
    from rich.console import Console

    return Console(
        file=StringIO(),
        width=look.width,
        force_terminal=look.color,
        color_system="256" if look.color else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )


def screen_text(screen: "Console", piece: "RenderableType") -> str:
    """Return what `screen` makes of `piece`, no line ending in blanks."""
    with screen.capture() as captured:
        screen.print(piece)
    lines = _LINK_NUMBER.sub("\x1b]8;;", captured.get()).splitlines()
    return "".join(line.rstrip() + "\n" for line in lines)
