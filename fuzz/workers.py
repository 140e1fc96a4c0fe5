"""The processes of a run: an input that kills one or hangs costs itself, and no other."""

import multiprocessing
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import count
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from fuzz.inputs import BLOCK, block_of_inputs
from fuzz.way import go

_LONGEST = 60.0
"""Seconds that one small input may take."""
_processes = multiprocessing.get_context("spawn")


class Failure(NamedTuple):
    """An input, by its number, that raised, killed its process or took too long."""

    number: int
    kind: str
    report: str


class Result(NamedTuple):
    """How many inputs of a block were taken the whole way, and which of them failed."""

    inputs: int
    failures: list[Failure]


def results(seed: int, is_wanted: Callable[[int], bool], jobs: int) -> Iterator[Result]:
    """Yield the results of block after block, as long as the next one's number is wanted."""
    numbers, found = count(), SimpleQueue[Result | None]()

    def supervise() -> None:
        worker = _Worker(seed)
        while is_wanted(number := next(numbers)):
            found.put(worker.result(number))
        worker.end()
        found.put(None)

    for _ in range(jobs):
        Thread(target=supervise, daemon=True).start()
    for _ in range(jobs):
        yield from iter(found.get, None)


class _Worker:
    """A process that runs the inputs of blocks; another takes its place where it is lost."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._place = _processes.Value("q", 0, lock=False)
        self._start()

    def result(self, block: int) -> Result:
        """Return the result of `block`, whatever its inputs do to the process."""
        failures, first = list[Failure](), 0
        while True:
            self._pipe.send((block, first))
            answer = self._answer()
            failures += answer.failures
            if answer.inputs:
                return Result(answer.inputs, failures)
            first = answer.failures[-1].number % BLOCK + 1
            self.end()
            self._start()

    def end(self) -> None:
        """Let the process go."""
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _start(self) -> None:
        self._pipe, theirs = _processes.Pipe()
        arguments = (self._seed, theirs, self._place)
        self._process = _processes.Process(target=_work, args=arguments, daemon=True)
        self._process.start()
        theirs.close()

    def _answer(self) -> Result:
        """Return what the process sends; no inputs where it was lost at the last failure."""
        place, since = -1, time.monotonic()
        while not self._pipe.poll(1.0):
            if place != self._place.value:
                place, since = self._place.value, time.monotonic()
            elif time.monotonic() - since > _LONGEST:
                return self._lost(f"no end after {_LONGEST:.0f} seconds")
        try:
            answer: Result = self._pipe.recv()
        except EOFError:
            return self._lost("the process died")
        return answer

    def _lost(self, how: str) -> Result:
        return Result(0, [Failure(self._place.value, how, how)])


def _work(seed: int, pipe: Connection, place: Any) -> None:  # noqa: ANN401 - ctypes' own
    """Run each block that comes through `pipe`, from the input on that comes with it."""
    while True:
        block, first = pipe.recv()
        failures, number = list[Failure](), 0
        for number, data in enumerate(block_of_inputs(seed, block)):
            if number < first:
                continue
            place.value = block * BLOCK + number
            try:
                go(data, place.value)
            except BaseException as error:  # Rust code panics with one of its own
                if isinstance(error, KeyboardInterrupt):
                    raise
                failures.append(_failure(place.value, error))
        pipe.send(Result(number + 1, failures))


def _failure(number: int, error: BaseException) -> Failure:
    """Name a failure by its exception and the line that raised it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    kind = f"{type(error).__name__} in {last.name} ({last.filename}:{last.lineno}): {error!s:.100}"
    return Failure(number, kind, "".join(traceback.format_exception(error)))
