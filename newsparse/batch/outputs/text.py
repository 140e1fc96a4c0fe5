"""Text as the output: lines as they come, or what the renderer composes of all articles."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

import msgspec

from newsparse.batch.outputs.output import Output
from newsparse.batch.outputs.streams import FileStream, Stream, standard_output, written
from newsparse.batch.outputs.targets import Target
from newsparse.batch.outputs.whole import RESUMED, beside
from newsparse.batch.tasks import LINE_FORMATS, Entry, Outcome
from newsparse.model import Article
from newsparse.renderer.render import rendered

if TYPE_CHECKING:
    from newsparse.batch.outputs.earlier import Earlier


class Lines(Output):
    """Records that are lines already, one after the other; those of an earlier run are kept."""

    def __init__(self, stream: Stream | FileStream, earlier: "Earlier | None" = None) -> None:
        self._stream = stream
        self._earlier = earlier

    def known(self, paths: Sequence[str]) -> dict[str, str]:
        """Return what an earlier run wrote of `paths`; see Output."""
        return self._earlier.known(paths) if self._earlier else {}

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write each record as it comes; see Output."""
        for outcome in outcomes:
            if lines := self._lines(outcome):
                self._stream.write(lines)
            yield outcome.entry
        self._stream.write_without_articles(b"")

    def _lines(self, outcome: Outcome) -> bytes:
        if self._earlier and outcome.entry.status == "skipped":
            return self._earlier.lines(outcome.entry.path)
        return b"".join(outcome.records)


class Composed(Output):
    """A text that the renderer makes of all the articles together, piece by piece."""

    def __init__(self, stream: Stream | FileStream, target: Target) -> None:
        self._stream = stream
        self._target = target
        self._has_articles = False

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the pieces as the articles allow; see Output."""
        passed: deque[Entry] = deque()
        articles = self._articles(outcomes, passed)
        pieces = rendered(articles, self._target.format, self._target.look)
        held = b""
        for piece in pieces:
            held += piece.encode("utf-8", "replace")
            if held and self._has_articles:
                self._stream.write(held)
                held = b""
            while passed:
                yield passed.popleft()
        if not self._has_articles:
            self._stream.write_without_articles(held)
        yield from passed

    def _articles(self, outcomes: Iterable[Outcome], passed: deque[Entry]) -> Iterator[Article]:
        decoder = msgspec.msgpack.Decoder(Article)
        for outcome in outcomes:
            passed.append(outcome.entry)
            for record in outcome.records:
                self._has_articles = True
                yield decoder.decode(record)


@contextmanager
def open_text(target: Target) -> Iterator[Lines | Composed]:
    """Open a text target; see open_output."""
    if target.name is None:
        with _screen(target) as stream:
            yield Lines(stream) if target.format in LINE_FORMATS else Composed(stream, target)
    elif target.resume:
        with _resumed(target.name, target.packing) as lines:
            yield lines
    else:
        outdated = (beside(target.name, RESUMED),)
        with written(target.name, target.packing, leftovers=outdated) as file:
            yield Lines(file) if target.format in LINE_FORMATS else Composed(file, target)


def _screen(target: Target) -> AbstractContextManager[Stream]:
    if not target.paged:
        return standard_output()
    from newsparse.batch.outputs.pager import paged_output

    return paged_output()


@contextmanager
def _resumed(name: str, packing: str | None) -> Iterator[Lines]:
    from newsparse.batch.outputs.earlier import earlier_lines

    with earlier_lines(name) as earlier:
        with written(name, packing) as file:
            yield Lines(file, earlier)
        earlier.is_written_again = file.has_begun
