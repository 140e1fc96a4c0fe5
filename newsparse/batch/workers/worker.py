"""A worker process: chunks of inputs in, an outcome for each input out.

It may be ended at any moment, and ends by itself when an article takes too long: the timer's
signal is left to the system, for native code would never come round to a handler of Python's.
"""

import gc
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from newsparse.batch.inputs.containers import expand
from newsparse.batch.tasks import Chunk, Input, Job, Limits
from newsparse.batch.work import outcome_of
from newsparse.batch.workers.frames import Begun, Done, received, send

GENERATION = 20_000
"""Objects that come between two collections: the records of a long article."""
OUT_OF_MEMORY = 75
"""The exit code of a worker that its memory limit ended."""


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Do the chunks that `requests` brings, after the job that comes first, until it ends."""
    messages = received(requests)
    job = msgspec.msgpack.decode(next(messages), type=Job)
    _prepare(job.limits)
    decoder = msgspec.msgpack.Decoder(Chunk)
    try:
        for number, message in enumerate(messages):
            _do(decoder.decode(message), job, answers)
            if number == 0:
                _settle()
    except MemoryError:  # what is left of it would fail the inputs that follow, too
        os._exit(OUT_OF_MEMORY)


def _do(chunk: Chunk, job: Job, answers: BinaryIO) -> None:
    def allow() -> None:
        _allow(job.limits.seconds)

    allow()
    for index, inner, input in _inputs(chunk, job):
        send(answers, Begun(index=index, inner=inner, path=input.path))
        answers.flush()
        outcome = outcome_of(input, job, known=chunk.known.get(input.path), on_article=allow)
        allow()
        send(answers, outcome)
    _allow(0)
    send(answers, Done())
    answers.flush()


def _inputs(chunk: Chunk, job: Job) -> Iterator[tuple[int, int, Input]]:
    """Yield the inputs of `chunk` that are still to do, each with its index and inner one."""
    for index, input in enumerate(chunk.inputs):
        inside = expand(input, job.limits) if job.opens_containers else (input,)
        for inner, member in enumerate(inside):
            if index > 0 or inner >= chunk.skip:
                yield index, inner, member


def _prepare(limits: Limits) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the run's, which ends its workers
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    if limits.memory:
        import resource

        most = limits.memory + _address_space()
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _settle() -> None:
    """Have the garbage collector leave alone what the first chunk has loaded for good."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GENERATION)


def _address_space() -> int:
    """Return the bytes that this process takes up as it starts, 0 where no system tells."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[0]) * os.sysconf("SC_PAGESIZE") if status.exists() else 0


def _allow(seconds: float) -> None:
    """Have the system end this process in `seconds` unless it is allowed more; 0: never."""
    signal.setitimer(signal.ITIMER_REAL, seconds)


def main() -> None:
    """Serve on standard input and output."""
    serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
