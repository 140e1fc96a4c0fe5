"""Where results are shown: how wide it is, and whether it takes colours."""

import os
import sys
from typing import Literal

When = Literal["always", "never", "auto"]


def is_screen() -> bool:
    """Return whether standard output is a terminal that can do more than print lines."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def screen_width() -> int:
    """Return how many columns there are to fill: COLUMNS, else the terminal's, else 80."""
    from shutil import get_terminal_size

    return get_terminal_size().columns


def is_colored(when: When, *, is_shown: bool) -> bool:
    """Return whether the output has colours; `is_shown` says that it goes to standard output.

    Left to itself a terminal has them, and NO_COLOR (https://no-color.org) forbids them, then
    FORCE_COLOR (https://force-color.org) wants them where there is none.
    """
    if when != "auto":
        return when == "always"
    if not is_shown or os.environ.get("NO_COLOR"):
        return False
    return os.environ.get("FORCE_COLOR", "0") not in ("", "0") or is_screen()
