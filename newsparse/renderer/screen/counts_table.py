"""A table of names and numbers, for a screen."""

from rich.box import SIMPLE_HEAD
from rich.table import Table


def counts_table(title: str, counts: tuple[str, ...]) -> Table:
    """Return a table without rows: a column of names under `title`, then the `counts`."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim")
    table.add_column(title)
    for count in counts:
        table.add_column(count, justify="right")
    return table
