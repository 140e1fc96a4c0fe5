"""Articles over time as the bars of a chart."""

from collections import Counter

from msgspec import Struct

from newsparse.corpus.sources.periods import PERIOD_DAYS, day_of, first_day, period_length

WIDTH, HEIGHT = 720, 120
"""Of the chart, in SVG user units."""

_GAP = 1  # unit between two bars


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
    counted = {day: count for day, count in days.items() if day_of(day)}
    if not counted:
        return ()
    length = period_length(min(counted), max(counted))
    periods: Counter[str] = Counter()
    for day, count in counted.items():
        periods[day[:length]] += count
    return _bars(periods)


def _bars(periods: Counter[str]) -> tuple[Bar, ...]:
    most, labels = max(periods.values()), sorted(periods)
    first, end = first_day(labels[0]), _day_after(labels[-1])
    scale = WIDTH / (end - first)
    bars = []
    for label in labels:
        start, height = first_day(label), HEIGHT * periods[label] / most
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


def _day_after(period: str) -> int:
    return first_day(period) + PERIOD_DAYS[len(period)]
