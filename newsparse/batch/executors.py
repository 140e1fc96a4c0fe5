"""Who does the work: processes on this machine, or a cluster's workers."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from msgspec import Struct

from newsparse.batch.guard import Guard
from newsparse.batch.tasks import Chunk, Job, Outcome


class Crew(Struct, frozen=True, kw_only=True):
    """An executor, what it does with a chunk, how many do it at once, and of how many inputs."""

    executor: Executor
    do: Callable[[Job, Chunk], list[Outcome]]
    hands: int
    chunk_size: int


@contextmanager
def one_process() -> Iterator[Crew]:
    """Give a crew of one process, made at once: for a single input."""
    guard = Guard(forks=True)
    try:
        yield Crew(executor=_AtOnce(), do=guard.do, hands=1, chunk_size=1)
    finally:
        guard.stop()
        guard.clear()


@contextmanager
def processes(jobs: int) -> Iterator[Crew]:
    """Give a crew of `jobs` processes on this machine."""
    guard = Guard()
    executor = ThreadPoolExecutor(jobs)
    try:
        yield Crew(executor=executor, do=guard.do, hands=jobs, chunk_size=16)
    finally:
        guard.stop()
        executor.shutdown(cancel_futures=True)
        guard.clear()


class _AtOnce(Executor):
    """An executor that has done what it is given when `submit` returns."""

    def submit(self, do: Callable[..., Any], /, *args: Any, **options: Any) -> Future[Any]:  # noqa: ANN401 - the base's
        future: Future[Any] = Future()
        future.set_result(do(*args, **options))
        return future
