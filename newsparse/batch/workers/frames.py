"""Messages between a run and its worker processes: MessagePack behind its length."""

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from newsparse.batch.tasks import Outcome

_LENGTH = 8  # bytes of the number that tells how long the next frame is


class Begun(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A worker has begun on an input: `index` in its chunk, and which one inside of that."""

    index: int
    inner: int
    path: str


class Done(msgspec.Struct, frozen=True, tag=True):
    """A worker has come to the end of its chunk."""


Answer = Begun | Outcome | Done
_encoder = msgspec.msgpack.Encoder()


def send(stream: BinaryIO, message: msgspec.Struct) -> None:
    """Write `message` to `stream`, unflushed."""
    data = _encoder.encode(message)
    stream.write(len(data).to_bytes(_LENGTH, "big"))
    stream.write(data)


def received(stream: BinaryIO) -> Iterator[bytes]:
    """Yield each message from `stream` until it ends; a message that is cut short is dropped."""
    while len(length := stream.read(_LENGTH)) == _LENGTH:
        size = int.from_bytes(length, "big")
        data = stream.read(size)
        if len(data) < size:
            return
        yield data
