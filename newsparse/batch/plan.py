"""A whole run, from what was asked to the entries of its inputs."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from itertools import chain, groupby, islice
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from newsparse.batch.inputs.inputs import inputs, is_countable, listed
from newsparse.batch.inputs.own_files import OwnFiles
from newsparse.batch.inputs.remote import is_remote
from newsparse.batch.inputs.walk import spelled
from newsparse.batch.ledger import failed_in, open_ledger
from newsparse.batch.outputs.outputs import open_output
from newsparse.batch.outputs.targets import Target, check
from newsparse.batch.run import run
from newsparse.batch.tasks import Entry, Input, Job, file_of
from newsparse.batch.workers.workers import Crew, crew_here
from newsparse.batch.written import written_by


class Plan(Struct, frozen=True, kw_only=True):
    """What a run is asked to do.

    The inputs are those of `paths`, then those that the file `files_from` lists, then the ones
    that failed in the ledger `retry`. `jobs` is how many processes work, None for as many as
    there are cores; `cluster` the address of a scheduler whose workers do it instead. `ledger`
    names the file that gets an entry an input.
    """

    paths: tuple[str, ...]
    files_from: str | None = None
    retry: str | None = None
    job: Job = Job()
    target: Target
    jobs: int | None = None
    cluster: str | None = None
    ledger: str | None = None


def carry_out(plan: Plan) -> Generator[Entry]:
    """Do what `plan` says, and yield the entry of each input, in order, once all of it is done.

    Raises UsageError where the plan does not go together, OutputError where the target or the
    ledger cannot be written, ReadError where the lists of inputs cannot be read.
    """
    check(plan.target, retries=plan.retry is not None)
    written = written_by(plan.target, plan.ledger)
    written.check_apart(_named(plan))
    found = _inputs(plan, written.own_files)
    first = list(islice(found, 2))
    with (
        _crew(plan, single=len(first) < 2) as crew,
        open_output(plan.target, made_by=plan.job.made_by) as output,
        open_ledger(plan.ledger) as note,
    ):
        for entry in run(chain(first, found), job=plan.job, output=output, crew=crew):
            note(entry)
            yield entry


def count_files(plan: Plan) -> Callable[[], int | None]:
    """Return what tells how many files `plan` names, None as long as that is not known.

    They are counted aside, by their names alone.
    """
    from threading import Thread

    counted: list[int] = []
    if plan.files_from or plan.retry or not all(map(is_countable, plan.paths)):
        return lambda: None
    names = inputs(plan.paths, limits=plan.job.limits, opened_here=False)
    Thread(target=lambda: counted.append(sum(1 for _ in names)), daemon=True).start()
    return lambda: counted[0] if counted else None


def _named(plan: Plan) -> Iterator[str]:
    """Yield what the plan names as inputs, as far as it can be read twice."""
    yield from plan.paths
    if plan.files_from and Path(plan.files_from).is_file():
        yield plan.files_from
        yield from listed(plan.files_from)


def _inputs(plan: Plan, own: OwnFiles) -> Iterator[Input]:
    opened_here = not plan.job.opens_containers
    read = partial(inputs, limits=plan.job.limits, opened_here=opened_here, own=own)
    listed_too = listed(plan.files_from) if plan.files_from else ()
    found = read(chain(plan.paths, listed_too))
    if plan.retry:
        found = chain(found, _failed(plan.retry, read, opened_here=opened_here))
    return map(_from_anywhere, found) if plan.cluster else found


def _failed(
    ledger: str, read: Callable[[Iterable[str]], Iterator[Input]], *, opened_here: bool
) -> Iterator[Input]:
    """Yield the inputs that failed in `ledger`, which is read as the run goes on.

    A container is opened once for its members that failed, neighbours in the ledger; what failed
    as a whole (a folder that was closed, an archive that was cut short) is read as a whole.
    """
    for file, paths in groupby(failed_in(ledger), file_of):
        failed = frozenset(paths)
        is_whole = file in failed or not opened_here
        yield from (input for input in read([spelled(file)]) if is_whole or input.path in failed)


def _from_anywhere(input: Input) -> Input:
    """Return `input` with a file name that does not depend on the folder one is in."""
    if input.file is None or is_remote(os.fsdecode(input.file)):
        return input
    return replace(input, file=os.fsencode(Path(os.fsdecode(input.file)).absolute()))


def _crew(plan: Plan, *, single: bool) -> AbstractContextManager[Crew]:
    if plan.cluster:
        from newsparse.batch.workers.cluster import cluster

        return cluster(plan.cluster)
    return crew_here(plan.jobs, single=single)
