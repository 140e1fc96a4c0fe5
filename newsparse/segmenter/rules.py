"""The one engine of rules: the first opinion wins.

A rule is a small named function that says what it makes of a case, or None where it makes nothing
of it. The order is a visible tuple. Nothing here knows any rule.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar, TypeVarTuple

Case = TypeVarTuple("Case")
Opinion = TypeVar("Opinion")


def first_opinion(
    rules: Iterable[Callable[[*Case], Opinion | None]], *case: *Case
) -> tuple[str, Opinion] | None:
    """Return the first opinion on a case with the name of its rule, or None where no rule has one.

    The rules behind it are not asked.

    >>> def is_short(word: str) -> str | None:
    ...     return "short" if len(word) < 4 else None
    >>> first_opinion((is_short,), "row")
    ('is_short', 'short')
    """
    for rule in rules:
        opinion = rule(*case)
        if opinion is not None:
            return rule.__name__, opinion
    return None
