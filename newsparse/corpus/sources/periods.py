"""Time cut into days, months or years: into the finest that are few enough to be looked at."""

from collections import Counter, defaultdict
from datetime import date

DAY, MONTH, YEAR = len("2025-01-31"), len("2025-01"), len("2025")
"""Letters of an ISO date that name a period."""
PERIOD_DAYS = {DAY: 1, MONTH: 30, YEAR: 365}
"""Days in a period, by the length of its name; near enough for a chart."""
MOST_PERIODS = 60
"""Of a chart: bars that a pointer still meets."""


def day_of(text: str | None) -> str | None:
    """Return the day of an ISO date or moment, None where there is none."""
    day = (text or "")[:DAY]
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    return day if len(day) == DAY else None


def first_day(period: str) -> int:
    """Return the ordinal of the day with which `period` begins."""
    return date.fromisoformat((period + "-01-01")[:DAY]).toordinal()


def period_length(first: str, last: str) -> int:
    """Return how many letters of an ISO date name the periods that cut `first` to `last`."""
    days = first_day(last) - first_day(first)
    finest = (length for length, period in PERIOD_DAYS.items() if days < MOST_PERIODS * period)
    return next(finest, YEAR)


class OverTime:
    """How often names come in each period; these grow with the time, so that few are kept."""

    def __init__(self) -> None:
        self._first = self._last = ""
        self._length = DAY
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def reach(self, day: str) -> None:
        """Have the time reach to `day`."""
        self._first = min(self._first or day, day)
        self._last = max(self._last, day)
        length = period_length(self._first, self._last)
        if length != self._length:
            self._length = length
            for name, counts in self._counts.items():
                self._counts[name] = _coarser(counts, length)

    def add(self, name: str, day: str) -> None:
        """Count `name` on `day`, which the time has reached."""
        self._counts[name][day[: self._length]] += 1

    def of(self, names: tuple[str, ...]) -> dict[str, int]:
        """Return how often `names` come, all of them together, by period and in its order."""
        total = Counter[str]()
        for name in names:
            total.update(self._counts.get(name, {}))
        return dict(sorted(total.items()))


def _coarser(counts: Counter[str], length: int) -> Counter[str]:
    coarse = Counter[str]()
    for period, count in counts.items():
        coarse[period[:length]] += count
    return coarse
