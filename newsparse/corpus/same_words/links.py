"""What is like what among very many: each is compared with a few that stand for those before."""

from array import array
from collections.abc import Callable, Iterable, Sequence

_REPRESENTATIVES = 5
"""With how many earlier ones, all different, another is compared that shares a hash with them."""


def linked(
    groups: Iterable[Sequence[int]], count: int, are_alike: Callable[[int, int], bool]
) -> "array[int]":
    """Return for each of `count` the first one that it is like, itself where there is none."""
    roots = array("q", range(count))
    for members in groups:
        representatives: list[int] = []
        for one in members if len(members) > 1 else ():
            root = _root(roots, one)
            if root in (_root(roots, other) for other in representatives):
                continue
            like = (other for other in representatives if are_alike(other, one))
            found = next(like, None)
            if found is not None:
                other = _root(roots, found)
                roots[max(root, other)] = min(root, other)
            elif len(representatives) < _REPRESENTATIVES:
                representatives.append(one)
    for one in range(count):
        roots[one] = _root(roots, one)
    return roots


def _root(roots: "array[int]", one: int) -> int:
    while roots[one] != one:
        roots[one] = roots[roots[one]]
        one = roots[one]
    return one
