"""Who does the work: processes on this machine, or a cluster's workers."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from msgspec import Struct

from newsparse.batch.tasks import Chunk, Job, Outcome
from newsparse.batch.workers.guard import Guard


class Pending(Protocol):
    """What will be the outcomes of a chunk: a future of concurrent.futures, for one."""

    def done(self) -> bool:
        """Return whether `result` would give them at once."""

    def result(self) -> list[Outcome]:
        """Return the outcomes, as soon as there are any."""


class Results(Struct, frozen=True):
    """The outcomes of a chunk that was done at once, as a Pending."""

    outcomes: list[Outcome]

    def done(self) -> bool:
        """Return True: they are here."""
        return True

    def result(self) -> list[Outcome]:
        """Return the outcomes."""
        return self.outcomes


class Crew(Struct, frozen=True, kw_only=True):
    """Who does chunks: how to hand one in, how many are done at once, and of how many inputs."""

    submit: Callable[[Job, Chunk], Pending]
    hands: int
    chunk_size: int


def work(guard: Guard, job: Job, chunk: Chunk) -> list[Outcome]:
    """Have `guard` do `chunk`, and write its part where the job asks for parts."""
    if job.parts is None:
        return guard.do(job, chunk)
    from newsparse.batch.outputs.parts import write_part

    return write_part(guard, job, chunk, prefix=job.parts)


@contextmanager
def one_process() -> Iterator[Crew]:
    """Give a crew of one process, made at once: for a single input."""
    guard = Guard(forks=True)
    try:
        yield Crew(
            submit=lambda job, chunk: Results(work(guard, job, chunk)), hands=1, chunk_size=1
        )
    finally:
        guard.stop()
        guard.clear()


@contextmanager
def processes(jobs: int) -> Iterator[Crew]:
    """Give a crew of `jobs` processes on this machine, each guarded by a thread."""
    from concurrent.futures import ThreadPoolExecutor

    guard = Guard()
    executor = ThreadPoolExecutor(jobs)
    try:
        yield Crew(
            submit=lambda job, chunk: executor.submit(work, guard, job, chunk),
            hands=jobs,
            chunk_size=16,
        )
    finally:
        guard.stop()
        executor.shutdown(cancel_futures=True)
        guard.clear()


def crew_here(jobs: int | None, *, single: bool) -> AbstractContextManager[Crew]:
    """Return a crew of `jobs` processes, None for as many as there are cores; of one for one."""
    return one_process() if single else processes(jobs or len(os.sched_getaffinity(0)))
