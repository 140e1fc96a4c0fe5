"""Streams that records are written to: standard output, files, compressed files."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO, Protocol, TypeVar, cast

from newsparse.batch.outputs.whole import Replacement, replacement
from newsparse.errors import OutputError
from newsparse.extras import extra


class Stream:
    """A stream of bytes to a target, whose errors are told as the target's."""

    def __init__(self, stream: IO[bytes], name: str, *, flushes: bool = True) -> None:
        self._stream = stream
        self._name = name
        self._flushes = flushes

    def write(self, data: bytes) -> None:
        """Write `data`. Raises OutputError; BrokenPipeError where a pipe's reader has gone."""
        with output_errors(self._name):
            self._stream.write(data)
            if self._flushes:
                self._stream.flush()

    def write_without_articles(self, data: bytes) -> None:
        """Write `data`, which holds no article."""
        self.write(data)


@contextmanager
def output_errors(name: str) -> Iterator[None]:
    """Raise an OSError as an OutputError of the target `name`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write to {name}: {error.strerror or error}") from error


class _Closable(Protocol):
    def close(self) -> None:
        """Write what is still to be written."""


_Open = TypeVar("_Open", bound=_Closable)


@contextmanager
def closing(stream: _Open) -> Iterator[_Open]:
    """Close `stream` at the end; where something is wrong already, that counts and no later error.

    So it differs from contextlib's.
    """
    try:
        yield stream
    except BaseException:
        with suppress(OSError):
            stream.close()
        raise
    stream.close()


@contextmanager
def standard_output() -> Iterator[Stream]:
    """Give standard output."""
    yield Stream(sys.stdout.buffer, "standard output")


class FileStream:
    """A stream to what is to take a file's place, opened and packed at its first write."""

    def __init__(self, new: Replacement, name: str, packing: str | None) -> None:
        self._new = new
        self._name = name
        self._packing = packing
        self._stream: IO[bytes] | None = None

    @property
    def has_begun(self) -> bool:
        """Whether anything was written."""
        return self._new.is_begun

    def write(self, data: bytes) -> None:
        """Write `data`. Raises OutputError."""
        with output_errors(self._name):
            if self._stream is None:
                self._stream = _packed(self._new.begin(), self._packing)
            self._stream.write(data)
            if not self._packing:
                self._stream.flush()

    def write_without_articles(self, data: bytes) -> None:
        """Write `data`, which holds no article, unless it would replace what does."""
        if not self._new.replaces:
            self.write(data)

    def close(self) -> None:
        """Write the end of what it is packed in."""
        if self._packing and self._stream is not None:
            self._stream.close()


@contextmanager
def written(
    name: str, packing: str | None = None, *, leftovers: Sequence[Path] = ()
) -> Iterator[FileStream]:
    """Give a stream to the file `name`, packed as .gz or .zst where `packing` says so.

    What bears the name is whole, and stays as it was where nothing is written; see `replacement`.
    """
    with (
        output_errors(name),
        replacement(name, leftovers=leftovers) as new,
        closing(FileStream(new, name, packing)) as stream,
    ):
        yield stream


def _packed(file: BinaryIO, packing: str | None) -> IO[bytes]:
    if packing == ".gz":
        import gzip

        # no name and no time inside: the same records are the same bytes
        return cast("IO[bytes]", gzip.GzipFile("", "wb", fileobj=file, mtime=0))
    if packing == ".zst":
        compressor = extra("zstandard", extra="zstd").ZstdCompressor()
        return cast("IO[bytes]", compressor.stream_writer(file, closefd=False))
    return file
