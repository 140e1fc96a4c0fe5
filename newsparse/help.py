"""The help of the command: its options in groups, fit for a terminal of any width."""

from collections.abc import Iterator
from itertools import groupby
from shutil import get_terminal_size
from textwrap import fill, wrap
from typing import Any

from typer.core import TyperCommand

_USAGE = "Usage: newsparse [OPTION]... [PATH]..."
_MOST_COLUMNS = 100
"""Longer lines are hard to follow."""
_NARROW = 60
"""Columns below which what an option does stands under its name, not beside it."""
_NAMES = 27
"""Columns for the names, where both have room."""
_INDENT = "  "


class HelpfulCommand(TyperCommand):
    """A command whose help fills the terminal, which may be one of 40 columns."""

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401 - typer keeps this type for itself
        """Return the help for the terminal's width; COLUMNS overrides it."""
        width = min(get_terminal_size().columns, _MOST_COLUMNS)
        what = [fill(part, width) for part in (_USAGE, *(self.help or "").split("\n\n"))]
        examples = (self.epilog or "").strip()  # what is to be typed is not broken
        return "\n\n".join([*what, *_panels(self.get_params(ctx), width), examples])


def names(param: Any) -> str:  # noqa: ANN401 - see get_help
    """Return how `param` is written on the command line: "-f, --format NAME"."""
    if param.param_type_name == "argument":
        return str(param.metavar)
    written = ", ".join([*sorted(param.opts, key=len), *param.secondary_opts])
    return written if param.is_flag else f"{written} {param.metavar}"


def explained(param: Any) -> str:  # noqa: ANN401 - see get_help
    """Return what `param` is for, with the value it has where none is given."""
    if param.param_type_name == "argument" or param.is_flag or param.default is None:
        return str(param.help)
    default = f"{param.default:g}" if isinstance(param.default, float) else param.default
    return f"{param.help} [{default}]"


def panel(param: Any) -> str:  # noqa: ANN401 - see get_help
    """Return the heading under which `param` stands."""
    is_argument = param.param_type_name == "argument"
    return "Inputs" if is_argument else getattr(param, "rich_help_panel", None) or "About"


def _panels(params: list[Any], width: int) -> Iterator[str]:
    for heading, group in groupby(params, panel):
        yield "\n".join([f"{heading}:", *(line for one in group for line in _entry(one, width))])


def _entry(param: Any, width: int) -> Iterator[str]:  # noqa: ANN401 - see get_help
    """Yield the lines of one option: its names, and beside or below them what it does."""
    name, below = names(param), width < _NARROW or len(names(param)) > _NAMES
    margin = _INDENT * 3 if width < _NARROW else " " * (len(_INDENT) + _NAMES + 2)
    lines = wrap(explained(param), width - len(margin))
    yield _INDENT + (name if below else f"{name:{_NAMES + 2}}{lines.pop(0)}")
    yield from (margin + line for line in lines)
