"""Compressed streams, unpacked no further than a run allows."""

import io
from collections.abc import Callable
from io import BufferedIOBase
from typing import IO, Any, cast

from newsparse.batch.tasks import Limits
from newsparse.errors import NewsparseError, ReadError

HEAD = 1 << 16
"""Bytes from a stream's beginning that tell what it is."""
_RATIO_FROM = 1 << 20
"""Bytes unpacked before the ratio counts: a short text of blanks packs as well as a bomb."""


class _Filled(io.RawIOBase):
    """A stream that fills the buffer it is given, so that a peek shows all of the head.

    `count` is how many bytes have come out. What comes before an error comes out before it.
    """

    def __init__(self, source: IO[bytes]) -> None:
        self._read: Callable[[int], bytes] = source.read
        self._error: Exception | None = None
        self.count = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.count

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # Buffer has a name from Python 3.12 on
        filled = 0
        while filled < len(buffer) and (data := self._next(len(buffer) - filled, filled)):
            buffer[filled : filled + len(data)] = data
            filled += len(data)
        self.count += filled
        return filled

    def _next(self, size: int, filled: int) -> bytes:
        """Return up to `size` bytes; an error waits for the next call where some came before."""
        if self._error is None:
            try:
                return self._read(size)
            except Exception as error:
                self._error = error
        if filled:
            return b""
        raise self._error


class _Unpacked(_Filled):
    """An unpacked stream that gives up where it grows too far beyond the packed one."""

    def __init__(self, source: BufferedIOBase, *, packed: _Filled, ratio: int) -> None:
        super().__init__(cast("IO[bytes]", source))
        self._read = source.read1  # which loses nothing of what comes before an error
        self._packed = packed
        self._ratio = ratio

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # as above
        filled = self._unpack(buffer)
        if self.count > max(_RATIO_FROM, self._ratio * self._packed.count):
            raise ReadError(f"it unpacks to more than {self._ratio} times its size (--max-ratio)")
        return filled

    def _unpack(self, buffer: memoryview) -> int:
        """Fill `buffer`. Raises ReadError for whatever the unpacking library found wrong."""
        try:
            return super().readinto(buffer)
        except EOFError as error:
            raise ReadError("it is cut short") from error
        except (NewsparseError, MemoryError):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.strerror:  # the file's fault, not its bytes'
                raise
            raise ReadError(f"what it is packed in is damaged: {error}") from error


def unpacked(source: IO[bytes], limits: Limits, *, depth: int = 0) -> tuple[io.BufferedReader, int]:
    """Return `source` with its packings (gzip, bzip2, xz, Zstandard) undone, and how many.

    The packings are told by the bytes; `depth` counts those that it is in already. Raises
    ReadError where they are too many, and reading raises it where the ratio is too high.
    """
    filled = _Filled(source)
    stream = _buffered(filled)
    layers = 0
    while opener := _opener(stream.peek(HEAD)):
        layers += 1
        check_nesting(depth + layers, limits)
        filled = _Unpacked(opener(stream), packed=filled, ratio=limits.ratio)
        stream = _buffered(filled)
    return stream, layers


def unpacked_own(source: IO[bytes]) -> io.BufferedReader:
    """Return `source`, which newsparse wrote, unpacked: it may be packed as well as it can."""
    return unpacked(source, Limits(ratio=1_000_000))[0]


def _buffered(stream: _Filled) -> io.BufferedReader:
    return cast("io.BufferedReader", io.BufferedReader(stream, HEAD))


def check_nesting(depth: int, limits: Limits) -> None:
    """Raise ReadError where `depth` packings inside each other are too many."""
    if depth > limits.nesting:
        raise ReadError(f"it is packed more than {limits.nesting} times over (--max-nesting)")


def read_limited(stream: IO[bytes], limits: Limits) -> bytes:
    """Return what is left of `stream`. Raises ReadError where it is more than `limits.size`."""
    data = stream.read(limits.size + 1)
    if len(data) > limits.size:
        raise ReadError(limits.too_large)
    return data


def _gzip(packed: IO[bytes]) -> BufferedIOBase:
    import gzip

    return gzip.GzipFile(fileobj=packed)


def _bzip2(packed: IO[bytes]) -> BufferedIOBase:
    import bz2

    return bz2.BZ2File(packed)


def _xz(packed: IO[bytes]) -> BufferedIOBase:
    import lzma

    return lzma.LZMAFile(packed)


class _ZstandardFrames(BufferedIOBase):
    """Zstandard frames one after the other; the library's own reader takes a cut for an end."""

    _PIECE = 256
    """Bytes that are unpacked at once: of a bomb, some megabytes."""

    def __init__(self, packed: IO[bytes], new_frame: Callable[[], Any]) -> None:
        self._packed = packed
        self._new_frame = new_frame
        self._frame = new_frame()
        self._begun = False
        self._data = memoryview(b"")

    def read1(self, size: int = -1) -> bytes:
        while not self._data and (
            piece := self._frame.unused_data or self._packed.read(self._PIECE)
        ):
            if self._frame.eof:
                self._frame = self._new_frame()
            self._begun = True
            self._data = memoryview(self._frame.decompress(piece))
        if not self._data and self._begun and not self._frame.eof:
            raise EOFError
        data, self._data = self._data[:size], self._data[size:]
        return bytes(data)


def _zstandard(packed: IO[bytes]) -> BufferedIOBase:
    from newsparse.extras import extra

    decompressor = extra("zstandard", extra="zstd").ZstdDecompressor()
    return _ZstandardFrames(packed, decompressor.decompressobj)


_PACKINGS: tuple[tuple[bytes, Callable[[IO[bytes]], BufferedIOBase]], ...] = (
    (b"\x1f\x8b\x08", _gzip),
    (b"BZh", _bzip2),
    (b"\xfd7zXZ\x00", _xz),
    (b"\x28\xb5\x2f\xfd", _zstandard),
)


def is_packed(head: bytes) -> bool:
    """Return whether a stream that begins with `head` is compressed."""
    return _opener(head) is not None


def _opener(head: bytes) -> Callable[[IO[bytes]], BufferedIOBase] | None:
    return next((opener for magic, opener in _PACKINGS if head.startswith(magic)), None)
