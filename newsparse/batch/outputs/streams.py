"""Streams that records are written to: standard output, files, compressed files."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO, BinaryIO, cast

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


@contextmanager
def output_errors(name: str) -> Iterator[None]:
    """Tell of an OSError as an OutputError of the target `name`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write to {name}: {error.strerror or error}") from error


@contextmanager
def standard_output() -> Iterator[Stream]:
    """Give standard output."""
    yield Stream(sys.stdout.buffer, "standard output")


@contextmanager
def written(name: str, packing: str | None) -> Iterator[Stream]:
    """Give a stream to the file `name`, packed as .gz or .zst where `packing` says so.

    It is written as NAME.part and takes its name when all is well: what bears the name is
    whole. What is no regular file (/dev/null, a named pipe) is written as it is.
    """
    place = Path(name)
    part = part_of(name) if place.is_file() or not place.exists() else place
    with output_errors(name):
        with part.open("wb") as file, _packed(file, packing) as stream:
            yield Stream(stream, name, flushes=not packing)
        if part != place:
            part.replace(place)


def part_of(name: str) -> Path:
    """Return the file that holds what of `name` is written while a run goes on."""
    return Path(f"{name}.part")


def _packed(file: BinaryIO, packing: str | None) -> AbstractContextManager[IO[bytes]]:
    if packing == ".gz":
        import gzip

        # no name and no time inside: the same records are the same bytes
        return cast("IO[bytes]", gzip.GzipFile("", "wb", fileobj=file, mtime=0))
    if packing == ".zst":
        compressor = extra("zstandard", extra="zstd").ZstdCompressor()
        return cast("IO[bytes]", compressor.stream_writer(file, closefd=False))
    return nullcontext(file)
