"""The loop of a run: every input done, its records written, its entry told, in input order."""

from collections.abc import Iterable, Iterator

from newsparse.batch.outputs import Output
from newsparse.batch.tasks import Entry, Input, Job
from newsparse.batch.work import outcome_of


def run(inputs: Iterable[Input], *, job: Job, output: Output) -> Iterator[Entry]:
    """Do `job` with each input, and yield its entry once its records are written.

    Raises OutputError where `output` cannot take them.
    """
    yield from output.take(outcome_of(input, job) for input in inputs)
