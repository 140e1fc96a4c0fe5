"""How a run goes: failures as they happen, counts, a rate, and the time that is left."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Protocol, TextIO

from newsparse.batch.tasks import Entry

if TYPE_CHECKING:
    from rich.progress import Progress

Tell = Callable[[str], None]
_LINE_EVERY = 10.0
"""Seconds between lines of progress where there is no screen."""


class Tally:
    """The counts of a run, and the seconds since it began.

    `files` counts an archive once, `inputs` each of its members.
    """

    def __init__(self) -> None:
        self._began = monotonic()
        self._last_file: str | None = None
        self.files = self.inputs = self.articles = 0
        self.failed = self.unchanged = self.left_out = 0
        self._left_out_first: tuple[str, str] | None = None

    def add(self, entry: Entry) -> None:
        """Count one more input."""
        file = entry.path.partition("!/")[0]
        self.files += file != self._last_file
        self._last_file = file
        self.inputs += 1
        self.failed += entry.status == "failed"
        self.unchanged += entry.status == "skipped" and entry.error is None
        if entry.status == "skipped" and entry.error is not None:
            self.left_out += 1
            self._left_out_first = self._left_out_first or (entry.path, entry.error)
        self.articles += entry.articles

    @property
    def nothing(self) -> str | None:
        """What to tell of a run that found no article to read, None where it found one."""
        if self.left_out < self.inputs:
            return None
        if self._left_out_first is None:
            return "there is no file to read; hidden ones are passed over"
        path, why = self._left_out_first
        more = f", and {self.left_out - 1:,} more" if self.left_out > 1 else ""
        return f"{path} is left out: {why}{more}; name a file itself to have it read"

    @property
    def seconds(self) -> float:
        """The seconds since the run began."""
        return monotonic() - self._began

    def __str__(self) -> str:
        read = self.inputs - self.failed - self.unchanged - self.left_out
        counts = (
            f"{read:,} read",
            f"{self.unchanged:,} unchanged" if self.unchanged else "",
            f"{self.left_out:,} left out" if self.left_out else "",
            f"{self.failed:,} failed",
            f"{self.seconds:.1f} s",
            f"{self.articles / max(self.seconds, 0.001):,.0f} articles a second",
        )
        return ", ".join(filter(None, counts))


class Show(Protocol):
    """A way to show how far a run is."""

    def update(self, tally: Tally) -> None:
        """Show `tally`, if it is time for it."""

    def close(self) -> None:
        """Show nothing any more."""


class NoShow:
    """Nothing is shown."""

    def update(self, tally: Tally) -> None:
        """Show nothing."""

    def close(self) -> None:
        """Do nothing."""


class Log:
    """A line every so often, for where there is no screen."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._next = _LINE_EVERY

    def update(self, tally: Tally) -> None:
        """Tell the counts when some seconds have passed."""
        if tally.seconds >= self._next:
            self._next = tally.seconds + _LINE_EVERY
            self._tell(str(tally))

    def close(self) -> None:
        """Do nothing."""


class Bar:
    """A bar on a screen, with the time left once `count` has found how many files there are."""

    def __init__(self, screen: TextIO, count: Callable[[], int | None]) -> None:
        self._screen = screen
        self._count = count
        self._progress: Progress | None = None

    def update(self, tally: Tally) -> None:
        """Show the counts; the bar appears when a second input is done."""
        if self._progress is None and tally.inputs > 1:
            self._progress = _started(self._screen)
        if self._progress is not None:
            task = self._progress.task_ids[0]
            self._progress.update(
                task, completed=tally.files, total=self._count(), tally=str(tally)
            )

    def close(self) -> None:
        """Take the bar off the screen."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


def _started(screen: TextIO) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(file=screen, markup=False, emoji=False, highlight=False)
    columns = (BarColumn(), TextColumn("{task.fields[tally]}"), TimeRemainingColumn())
    progress = Progress(*columns, console=console, transient=True)
    progress.add_task("", total=None, tally="")
    progress.start()
    return progress
