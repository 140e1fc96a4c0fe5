"""The loop of a run: inputs in chunks to a crew, their records written in input order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from newsparse.batch.outputs.output import Output
from newsparse.batch.tasks import Chunk, Entry, Input, Job, Outcome
from newsparse.batch.workers.workers import Crew, Pending

Known = Callable[[list[str]], dict[str, str]]
_CHUNKS_A_HAND = 8
"""Chunks in flight for each of a crew's hands: few enough to hold, and enough that none waits
while the output commits."""
_CHUNK_BYTES = 1 << 20
"""Bytes of inputs in one chunk: what is held, and sent to a worker, at once."""
PART_INPUTS = 500
"""Inputs whose records make a part file: a few megabytes."""
_ARCHIVES = tuple(
    f"{name}{packing}"
    for name in (".zip", ".tar", ".tgz", ".warc", ".jsonl", ".ndjson")
    for packing in ("", ".gz", ".bz2", ".xz", ".zst")
)
"""Ends of names that may stand for many inputs; what is in a file shows only to who opens it."""


def run(inputs: Iterable[Input], *, job: Job, output: Output, crew: Crew) -> Iterator[Entry]:
    """Have `crew` do `job` with each input, and yield its entry once its records are written.

    The entries come in the order of the inputs, and no more than a few chunks are in memory.
    Raises OutputError where `output` cannot take the records.
    """
    return output.take(outcomes(inputs, job=job, crew=crew, known=output.known))


def outcomes(
    inputs: Iterable[Input], *, job: Job, crew: Crew, known: Known = lambda _: {}
) -> Iterator[Outcome]:
    """Yield what becomes of each input, in their order; `known` is as an Output has it."""
    pending: deque[Pending] = deque()
    for chunk in _chunks(inputs, job, crew, known):
        pending.append(crew.submit(job, chunk))
        while pending and (pending[0].done() or len(pending) >= crew.hands * _CHUNKS_A_HAND):
            yield from pending.popleft().result()
    while pending:
        yield from pending.popleft().result()


def _chunks(inputs: Iterable[Input], job: Job, crew: Crew, known: Known) -> Iterator[Chunk]:
    for number, held in enumerate(_grouped(inputs, job, crew)):
        digests = known([input.path for input in held])
        yield Chunk(inputs=tuple(held), number=number, known=digests)


def _grouped(inputs: Iterable[Input], job: Job, crew: Crew) -> Iterator[list[Input]]:
    """Yield the inputs in groups, an archive that a worker is to open in one of its own."""
    held: list[Input] = []
    size = made = 0
    for input in inputs:
        alone = job.opens_containers and input.path.lower().endswith(_ARCHIVES)
        if alone and held:
            yield held
            held, size, made = [], 0, made + 1
        held.append(input)
        size += _size_of(input)
        if alone or len(held) >= _most(job, crew, made) or size >= _CHUNK_BYTES:
            yield held
            held, size, made = [], 0, made + 1
    if held:
        yield held


def _size_of(input: Input) -> int:
    """Return how large an input is that is handed to a worker: one that lies in a file is not."""
    return len(input.data or input.text or b"")


def _most(job: Job, crew: Crew, made: int) -> int:
    """Return how many inputs make a chunk: few at first, that every hand has something to do.

    A part file has always the same inputs, whoever does the work.
    """
    return PART_INPUTS if job.parts else min(crew.chunk_size, 1 + made // crew.hands)
