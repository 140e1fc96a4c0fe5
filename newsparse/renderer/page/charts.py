"""Small charts of the page, beside its timeline: shares in one bar, lines over time, a matrix."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from newsparse.corpus.sources.groups import percent
from newsparse.corpus.sources.source_report import Matrix
from newsparse.renderer.page.timeline import Bar

STACK_WIDTH = 100
"""Of a bar of shares, in SVG user units."""
LINE_HEIGHT = 20
"""Of a line of a person's quotes over time, in SVG user units."""
HEATS = 5
"""How many shades page.css has for the cells of a matrix, `heat-1` and on; 0 is none."""


class Part(Struct, frozen=True, kw_only=True):
    """A part of a whole: its count, its share in per cent, and its place in the bar."""

    name: str
    count: int
    percent: int
    x: float
    width: float


class Line(Struct, frozen=True, kw_only=True):
    """Somebody's quotes over time: `path` draws them, `counts` tells them ("2025-01:3 ...")."""

    path: str
    counts: str


def stack(counts: Mapping[str, int]) -> tuple[Part, ...]:
    """Return `counts` as parts of one bar; none where there is nothing."""
    whole = sum(counts.values())
    parts, x = [], 0.0
    for name, count in counts.items() if whole else ():
        width = STACK_WIDTH * count / whole
        share = percent(count, whole)
        parts.append(
            Part(name=name, count=count, percent=share, x=round(x, 2), width=round(width, 2))
        )
        x += width
    return tuple(parts)


def lines(over_time: Mapping[str, Mapping[str, int]], bars: Sequence[Bar]) -> dict[str, Line]:
    """Return the line of each name, its strokes where the timeline's `bars` stand."""
    middles = {bar.label: round(bar.x + bar.width / 2, 1) for bar in bars}
    return {name: _line(counts, middles) for name, counts in over_time.items()}


def _line(counts: Mapping[str, int], middles: Mapping[str, float]) -> Line:
    most = max(counts.values(), default=1)
    strokes = (
        f"M{middles[label]:g} {LINE_HEIGHT}V{LINE_HEIGHT * (1 - count / most):.4g}"
        for label, count in counts.items()
        if label in middles
    )
    told = " ".join(f"{label}:{count}" for label, count in counts.items())
    return Line(path="".join(strokes), counts=told)


def heat(matrix: Matrix | None) -> tuple[tuple[int, ...], ...]:
    """Return for each cell of `matrix` its shade, 0 to HEATS, by its share of the fullest cell."""
    rows = matrix.rows if matrix else ()
    most = max((count for row in rows for count in row.quotes), default=0)
    return tuple(
        tuple(-(-HEATS * count // most) if count else 0 for count in row.quotes) for row in rows
    )
