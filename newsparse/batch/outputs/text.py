"""Text as the output: lines as they come, or what the renderer composes of all articles."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from newsparse.batch.outputs.streams import Stream, standard_output, written
from newsparse.batch.outputs.targets import Target
from newsparse.batch.tasks import LINE_FORMATS, Entry, Outcome
from newsparse.model import Article
from newsparse.renderer.render import render_all

if TYPE_CHECKING:
    from newsparse.batch.outputs.earlier import Earlier


class Lines:
    """Records that are lines already, one after the other; those of an earlier run are kept."""

    def __init__(self, stream: Stream, earlier: "Earlier | None" = None) -> None:
        self._stream = stream
        self._earlier = earlier

    def known(self, paths: Sequence[str]) -> dict[str, str]:
        """Return what an earlier run wrote of `paths`; see Output."""
        return self._earlier.known(paths) if self._earlier else {}

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write each record as it comes; see Output."""
        for outcome in outcomes:
            if self._earlier and outcome.entry.status == "skipped":
                self._stream.write(self._earlier.lines(outcome.entry.path))
            else:
                self._stream.write(b"".join(outcome.records))
            yield outcome.entry


class Composed:
    """A text that the renderer makes of all the articles together, piece by piece."""

    def __init__(self, stream: Stream, target: Target) -> None:
        self._stream = stream
        self._target = target

    def known(self, paths: Sequence[str]) -> dict[str, str]:  # noqa: ARG002 - see Output
        """Return that nothing is known: the whole text is made again."""
        return {}

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the pieces as the articles allow; see Output."""
        passed: deque[Entry] = deque()
        look = self._target
        pieces = render_all(
            _articles(outcomes, passed),
            format=look.format,
            width=look.width,
            color=look.color,
            csv_bom=look.csv_bom,
            csv_raw=look.csv_raw,
        )
        for piece in pieces:
            self._stream.write(piece.encode("utf-8", "replace"))
            while passed:
                yield passed.popleft()
        yield from passed


@contextmanager
def open_text(target: Target) -> Iterator[Lines | Composed]:
    """Open a text target; see open_output."""
    if target.name is None:
        with _screen(target) as stream:
            yield Lines(stream) if target.format in LINE_FORMATS else Composed(stream, target)
        return
    with _earlier(target) as earlier, written(target.name, target.packing) as stream:
        in_lines = target.format in LINE_FORMATS
        yield Lines(stream, earlier) if in_lines else Composed(stream, target)


def _screen(target: Target) -> AbstractContextManager[Stream]:
    if not target.paged:
        return standard_output()
    from newsparse.batch.outputs.pager import paged_output

    return paged_output()


@contextmanager
def _earlier(target: Target) -> Iterator["Earlier | None"]:
    if not target.resume:
        Path(f"{target.name}.resume").unlink(missing_ok=True)
        yield None
        return
    from newsparse.batch.outputs.earlier import earlier_lines

    with earlier_lines(str(target.name)) as earlier:
        yield earlier


def _articles(outcomes: Iterable[Outcome], passed: deque[Entry]) -> Iterator[Article]:
    decoder = msgspec.msgpack.Decoder(Article)
    for outcome in outcomes:
        passed.append(outcome.entry)
        for record in outcome.records:
            yield decoder.decode(record)
