"""How a run goes: failures as they happen, counts, a rate, and the time that is left."""

from collections import Counter
from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from newsparse.batch.inputs.no_articles import IS_NONE
from newsparse.batch.tasks import Entry, file_of
from newsparse.counted import counted

if TYPE_CHECKING:
    from rich.progress import Progress

Tell = Callable[[str], None]
_MOST_REASONS = 6  # kinds of files left out that the last line names, the commonest
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
        self.failed = self.unchanged = self.no_articles = self.unsought = 0
        self._first_no_article: str | None = None
        self._reasons: Counter[str] = Counter()

    def add(self, entry: Entry) -> None:
        """Count one more input."""
        file = file_of(entry.path)
        self.files += file != self._last_file
        self._last_file = file
        self.inputs += 1
        self.failed += entry.status == "failed"
        self.unchanged += entry.status == "skipped" and entry.error is None
        if entry.status == "skipped" and entry.error is not None:
            self.no_articles += 1
            self._first_no_article = (
                self._first_no_article or f"{entry.path} is left out: {entry.error}"
            )
            self._reasons[entry.error.removesuffix(IS_NONE)] += 1
        self.articles += entry.articles
        self.unsought += entry.unsought

    @property
    def nothing(self) -> str | None:
        """What to tell of a run that found no article to read, None where it found one."""
        if self.no_articles < self.inputs:
            return None
        if self._first_no_article is None:
            return "there is no file to read; hidden ones are passed over"
        more = f", and {self.no_articles - 1:,} more" if self.no_articles > 1 else ""
        return f"{self._first_no_article}{more}; name a file itself to have it read"

    @property
    def read_nothing(self) -> bool:
        """Whether the output of the run has no article."""
        return not self.articles and not self.unchanged

    @property
    def reasons(self) -> str | None:
        """Why inputs were left out, and how many for each reason; None where none was."""
        if not self._reasons:
            return None
        told = [
            f"{count:,} ({reason})" for reason, count in self._reasons.most_common(_MOST_REASONS)
        ]
        return ", ".join(["left out: " + told[0], *told[1:]])

    def messages(self, earlier: str | None) -> Iterator[str]:
        """Yield what to tell at the end of the run, whose output was there `earlier` or was not."""
        if self.nothing:
            yield self.nothing
        elif self.reasons:
            yield self.reasons
        if earlier and self.read_nothing:
            yield f"{earlier} stays as it was: nothing was read"
        if self.without_quotes:
            yield self.without_quotes
        if self.inputs > 1:
            yield str(self)

    @property
    def without_quotes(self) -> str | None:
        """What to tell of a run over articles in whose languages quotes are not looked for."""
        if not self.unsought or self.inputs < 2:
            return None
        number = f"{self.unsought:,} of {self.articles:,} articles"
        return f"quotes are not looked for in the languages of {number}; their warnings tell which"

    @property
    def seconds(self) -> float:
        """The seconds since the run began."""
        return monotonic() - self._began

    def __str__(self) -> str:
        read = self.inputs - self.failed - self.unchanged - self.no_articles
        counts = (
            f"{read:,} read",
            f"{self.unchanged:,} unchanged" if self.unchanged else "",
            f"{self.no_articles:,} left out" if self.no_articles else "",
            f"{self.failed:,} failed",
            f"{self.seconds:.1f} s",
            f"{counted(round(self.articles / max(self.seconds, 0.001)), 'article')} a second",
        )
        return ", ".join(filter(None, counts))


class Show:
    """A way to show how far a run is; this one shows nothing."""

    def update(self, tally: Tally) -> None:
        """Show `tally`, if it is time for it."""

    def close(self) -> None:
        """Show nothing any more."""


class Log(Show):
    """A line every so often, for where there is no screen."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._next = _LINE_EVERY

    def update(self, tally: Tally) -> None:
        """Print the counts when some seconds have passed."""
        if tally.seconds >= self._next:
            self._next = tally.seconds + _LINE_EVERY
            self._tell(str(tally))


class Bar(Show):
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
