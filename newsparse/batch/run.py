"""The loop of a run: inputs in chunks to a crew, their records written in input order."""

from collections import deque
from collections.abc import Iterable, Iterator

from newsparse.batch.executors import Crew, Pending
from newsparse.batch.outputs import Output
from newsparse.batch.tasks import Chunk, Entry, Input, Job, Outcome

_CHUNKS_A_HAND = 4
"""Chunks in flight for each of a crew's hands: enough that none waits, few enough to hold."""
_CHUNK_BYTES = 1 << 20


def run(inputs: Iterable[Input], *, job: Job, output: Output, crew: Crew) -> Iterator[Entry]:
    """Have `crew` do `job` with each input, and yield its entry once its records are written.

    The entries come in the order of the inputs, and no more than a few chunks are in memory.
    Raises OutputError where `output` cannot take the records.
    """
    chunks = _chunks(inputs, crew, output)
    return output.take(_outcomes(chunks, job, crew))


def _outcomes(chunks: Iterable[Chunk], job: Job, crew: Crew) -> Iterator[Outcome]:
    pending: deque[Pending] = deque()
    for chunk in chunks:
        pending.append(crew.submit(job, chunk))
        while pending and (pending[0].done() or len(pending) >= crew.hands * _CHUNKS_A_HAND):
            yield from pending.popleft().result()
    while pending:
        yield from pending.popleft().result()


def _chunks(inputs: Iterable[Input], crew: Crew, output: Output) -> Iterator[Chunk]:
    """Yield the inputs in chunks: small ones first, that every hand has something to do."""
    held: list[Input] = []
    size = made = 0
    for input in inputs:
        held.append(input)
        size += len(input.data or input.text or b"")
        if len(held) >= min(crew.chunk_size, 1 + made // crew.hands) or size >= _CHUNK_BYTES:
            yield _chunk(held, output)
            held, size, made = [], 0, made + 1
    if held:
        yield _chunk(held, output)


def _chunk(inputs: list[Input], output: Output) -> Chunk:
    known = output.known([input.path for input in inputs])
    return Chunk(inputs=tuple(inputs), known=known)
