"""A cluster's workers as the crew: Dask's scheduler hands chunks out, and out again if need be.

A Dask worker guards processes of its own, as a run on one machine does: what kills one of them
costs an input, and what kills the Dask worker costs nothing, for its chunks are done elsewhere.
"""

from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import partial

from newsparse.batch.tasks import Chunk, Job, Outcome
from newsparse.batch.workers.guard import Guard
from newsparse.batch.workers.workers import Crew, work
from newsparse.errors import NewsparseError
from newsparse.extras import extra

_CHUNK_SIZE = 64
"""Inputs in a chunk: the scheduler takes about a millisecond for each."""
_CONNECT_SECONDS = 30  # seconds to wait for a scheduler

_guard = Guard()


def do(job: Job, chunk: Chunk) -> list[Outcome]:
    """Do a chunk on the Dask worker that this is called on."""
    return work(_guard, job, chunk)


@contextmanager
def cluster(address: str) -> Iterator[Crew]:
    """Give the workers of the Dask scheduler at `address` as a crew.

    Raises NewsparseError where there is none, or where distributed is not installed.
    """
    distributed = extra("distributed", extra="cluster")
    try:
        client = distributed.Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NewsparseError(f"no Dask scheduler at {address}: {error}") from error
    lost = (distributed.scheduler.KilledWorker, distributed.comm.CommClosedError, CancelledError)
    try:
        with client, client.get_executor(pure=False) as executor:
            client.wait_for_workers(1)
            hands = sum(client.nthreads().values())
            submit = partial(executor.submit, do)
            yield Crew(submit=submit, hands=hands, chunk_size=_CHUNK_SIZE)
    except lost as error:
        raise NewsparseError(f"the cluster at {address} gave up: {error}") from error
