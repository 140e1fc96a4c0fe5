"""Articles over time as the bars of a chart."""

from collections import Counter
from datetime import date

from msgspec import Struct

WIDTH, HEIGHT = 720, 120
"""Of the chart, in SVG user units."""

_MOST_BARS = 60  # bars: of 12 units at least, which a pointer still meets
_GAP = 1  # unit between two bars
_DAY, _MONTH, _YEAR = len("2025-01-31"), len("2025-01"), len("2025")
_PERIOD_DAYS = {_DAY: 1, _MONTH: 30, _YEAR: 365}
"""Days in a period, by the length of its name; near enough for a chart."""


class Bar(Struct, frozen=True, kw_only=True):
    """One day, month or year: its articles, and its rectangle in the chart."""

    label: str
    articles: int
    x: float
    y: float
    width: float
    height: float


def timeline(days: Counter[str]) -> tuple[Bar, ...]:
    """Return a bar for each day, month or year in `days` (ISO dates and how many articles).

    The bars stand where they belong on the axis of time, so that gaps show; the finest period
    is taken that cuts the time into sixty at most. What is no date is left out.
    """
    counted = {day: count for day, count in days.items() if _is_date(day)}
    if not counted:
        return ()
    length = _period_length(min(counted), max(counted))
    periods: Counter[str] = Counter()
    for day, count in counted.items():
        periods[day[:length]] += count
    return _bars(periods)


def _period_length(first: str, last: str) -> int:
    """Return how many letters of an ISO date name the period that a bar stands for."""
    days = _first_day(last) - _first_day(first)
    finest = (length for length, period in _PERIOD_DAYS.items() if days < _MOST_BARS * period)
    return next(finest, _YEAR)


def _bars(periods: Counter[str]) -> tuple[Bar, ...]:
    most, labels = max(periods.values()), sorted(periods)
    first, end = _first_day(labels[0]), _day_after(labels[-1])
    scale = WIDTH / (end - first)
    bars = []
    for label in labels:
        start, height = _first_day(label), HEIGHT * periods[label] / most
        bars.append(
            Bar(
                label=label,
                articles=periods[label],
                x=round((start - first) * scale, 2),
                y=round(HEIGHT - height, 2),
                width=round(max(2.0, (_day_after(label) - start) * scale - _GAP), 2),
                height=round(height, 2),
            )
        )
    return tuple(bars)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _first_day(period: str) -> int:
    return date.fromisoformat((period + "-01-01")[:_DAY]).toordinal()


def _day_after(period: str) -> int:
    return _first_day(period) + _PERIOD_DAYS[len(period)]
