"""Where the records of a run go."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from newsparse.batch.tasks import LINE_FORMATS, Entry, Outcome
from newsparse.errors import OutputError
from newsparse.model import Article
from newsparse.renderer.render import Format, render_all


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where records go and as what: a file, or standard output where `name` is None.

    `width` (columns) and `color` are the terminal's, where standard output is one.
    """

    name: str | None
    format: Format
    width: int = 80
    color: bool = False


class Output(Protocol):
    """A target that is open."""

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the records of `outcomes`, yielding each entry once its records are written.

        Raises OutputError, and BrokenPipeError where the reader of a pipe has gone.
        """


class Lines:
    """Records that are lines already, one after the other."""

    def __init__(self, stream: "_Stream") -> None:
        self._stream = stream

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write each record as it comes; see Output."""
        for outcome in outcomes:
            self._stream.write(b"".join(outcome.records))
            yield outcome.entry


class Composed:
    """A text that the renderer makes of all the articles together, piece by piece."""

    def __init__(self, stream: "_Stream", target: Target) -> None:
        self._stream = stream
        self._target = target

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the pieces as the articles allow; see Output."""
        passed: deque[Entry] = deque()
        target = self._target
        pieces = render_all(
            _articles(outcomes, passed),
            format=target.format,
            width=target.width,
            color=target.color,
        )
        for piece in pieces:
            self._stream.write(piece.encode("utf-8", "replace"))
            while passed:
                yield passed.popleft()
        yield from passed


class _Stream:
    """A stream of bytes whose errors are told as the target's."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name

    def write(self, data: bytes) -> None:
        try:
            self._stream.write(data)
            self._stream.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"cannot write to {self._name}: {error.strerror}") from error


@contextmanager
def open_output(target: Target) -> Iterator[Output]:
    """Open `target` for a run. Raises OutputError where it cannot be written."""
    if target.name is None:
        yield _text_output(_Stream(sys.stdout.buffer, "standard output"), target)
        return
    with _created(target.name) as stream:
        yield _text_output(_Stream(stream, target.name), target)


def _text_output(stream: _Stream, target: Target) -> Output:
    return Lines(stream) if target.format in LINE_FORMATS else Composed(stream, target)


def _created(name: str) -> BinaryIO:
    try:
        return Path(name).open("wb")
    except OSError as error:
        raise OutputError(f"cannot write to {name}: {error.strerror}") from error


def _articles(outcomes: Iterable[Outcome], passed: deque[Entry]) -> Iterator[Article]:
    decoder = msgspec.msgpack.Decoder(Article)
    for outcome in outcomes:
        passed.append(outcome.entry)
        for record in outcome.records:
            yield decoder.decode(record)
