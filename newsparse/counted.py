"""Counts of things, in words."""


def counted(count: int, noun: str) -> str:
    """Return how many there are of what `noun` names.

    >>> counted(1, "line"), counted(1200, "line")
    ('1 line', '1,200 lines')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
