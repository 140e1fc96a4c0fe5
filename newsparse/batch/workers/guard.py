"""Worker processes under guard: what kills one costs the input it was at, and no other.

A process pool of concurrent.futures is broken for good when one of its processes dies. Here
each thread of an executor has a process of its own, and replaces it.
"""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress

import msgspec
from msgspec.structs import replace

from newsparse.batch.tasks import Chunk, Job, Limits, Outcome, failure
from newsparse.batch.workers.frames import Answer, Begun, Done, received, send
from newsparse.batch.workers.worker import OUT_OF_MEMORY, serve
from newsparse.errors import NewsparseError

_STREAMS = 3  # standard input, output and error
_MOST_FILES = 256  # of a program that has just begun
_STOPPED = "the run was stopped"


class Guard:
    """Does chunks in worker processes, one for each thread that asks.

    `forks` starts them faster; a program of one thread alone may ask for that.
    """

    def __init__(self, *, forks: bool = False) -> None:
        self._forks = forks
        self._thread = threading.local()
        self._workers: set[_Worker] = set()
        self._stopped = False

    def do(self, job: Job, chunk: Chunk) -> list[Outcome]:
        """Return an outcome for each input of `chunk`; see `outcomes`."""
        return list(self.outcomes(job, chunk))

    def outcomes(self, job: Job, chunk: Chunk) -> Iterator[Outcome]:
        """Yield an outcome for each input of `chunk`, whatever becomes of the processes.

        Raises NewsparseError where the guard has been stopped.
        """
        while chunk.inputs:
            begun: Begun | None = None
            finished = True
            for answer in self._worker(job).answers(chunk):
                if isinstance(answer, Done):
                    return
                if isinstance(answer, Begun):
                    begun, finished = answer, False
                else:
                    yield answer
                    finished = True
            error = self._buried(job.limits)
            if not finished or begun is None:
                path = begun.path if begun else chunk.inputs[0].path
                yield failure(path, stage="parse", error=error)
            chunk = _after(begun, chunk, job)

    def stop(self) -> None:
        """End all worker processes; whoever waits for one finds out by itself."""
        self._stopped = True
        for worker in tuple(self._workers):
            worker.kill()

    def clear(self) -> None:
        """Wait for the processes that nobody waits for any more, once all is stopped."""
        with suppress(KeyError):  # where there is none left
            while True:
                self._workers.pop().end()

    def _worker(self, job: Job) -> "_Worker":
        worker: _Worker | None = getattr(self._thread, "worker", None)
        if worker is not None and worker.job == job:
            return worker
        if worker is not None:
            self._buried(job.limits)
        if self._stopped:
            raise NewsparseError(_STOPPED)
        worker = self._thread.worker = _Worker(job, forked=self._forks)
        self._workers.add(worker)
        return worker

    def _buried(self, limits: Limits) -> str:
        """Put this thread's worker away and return why it ended.

        Whoever takes it out of the workers waits for its end, which can be told once.
        """
        worker: _Worker = self._thread.worker
        self._thread.worker = None
        try:
            self._workers.remove(worker)
        except KeyError:
            raise NewsparseError(_STOPPED) from None  # `clear` has it
        code = worker.end()
        if self._stopped:
            raise NewsparseError(_STOPPED)
        return _epitaph(code, limits)


class _Worker:
    """A worker process with a job, and the streams to it and from it."""

    def __init__(self, job: Job, *, forked: bool) -> None:
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        self.job = job
        start = _forked if forked else _spawned
        self._pid = start(theirs_in, theirs_out)
        os.close(theirs_in)
        os.close(theirs_out)
        self._requests = os.fdopen(ours_out, "wb")
        self._answers = os.fdopen(ours_in, "rb")
        self._send(job)

    def answers(self, chunk: Chunk) -> Iterator[Answer]:
        """Yield the answers to `chunk`, until the last one or until the process has ended."""
        self._send(chunk)
        decoder: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
        yield from map(decoder.decode, received(self._answers))

    def kill(self) -> None:
        """End the process, in whatever it is."""
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)

    def end(self) -> int:
        """Return the exit code, a signal's number negative, once the process has ended."""
        self._answers.close()
        with suppress(BrokenPipeError):
            self._requests.close()
        return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])

    def _send(self, message: msgspec.Struct) -> None:
        with suppress(BrokenPipeError):  # the answers end then, and that is where it is seen
            send(self._requests, message)
            self._requests.flush()


def _spawned(requests: int, answers: int) -> int:
    command = [sys.executable, "-m", "newsparse.batch.workers.worker"]
    streams = [
        (os.POSIX_SPAWN_DUP2, requests, 0),
        (os.POSIX_SPAWN_DUP2, answers, 1),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    return os.posix_spawn(sys.executable, command, os.environ, file_actions=streams)


def _forked(requests: int, answers: int) -> int:
    if pid := os.fork():
        return pid
    try:
        _close_all_but(requests, answers)
        serve(os.fdopen(requests, "rb"), os.fdopen(answers, "wb"))
    finally:
        os._exit(1)


def _close_all_but(one: int, other: int) -> None:
    """Close what a child has of its parent: a pager waits for all copies of its pipe to end."""
    first, second = sorted((one, other))
    for start, end in ((_STREAMS, first), (first + 1, second), (second + 1, _MOST_FILES)):
        os.closerange(start, end)


def _after(begun: Begun | None, chunk: Chunk, job: Job) -> Chunk:
    """Return what is left of `chunk` when a worker has ended at `begun`."""
    if begun is None:
        return replace(chunk, inputs=chunk.inputs[1:], skip=0)
    if job.opens_containers:
        return replace(chunk, inputs=chunk.inputs[begun.index :], skip=begun.inner + 1)
    return replace(chunk, inputs=chunk.inputs[begun.index + 1 :])


def _epitaph(code: int, limits: Limits) -> str:
    if code == -signal.SIGALRM:
        return f"it took longer than {limits.seconds:g} s (--timeout)"
    if code == OUT_OF_MEMORY:
        return f"it needs more than {limits.memory} bytes of memory (--memory-limit)"
    if code < 0:
        return f"its process died of {signal.Signals(-code).name}"
    return f"its process ended with exit code {code}"
