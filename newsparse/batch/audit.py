"""Inputs read to be accounted for: where each of their words went."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

import msgspec

from newsparse.batch.inputs.inputs import inputs
from newsparse.batch.run import outcomes
from newsparse.batch.tasks import Job
from newsparse.batch.workers.workers import crew_here
from newsparse.corpus.account.account import Account


def accounts_of(paths: Iterable[str], *, job: Job, jobs: int | None) -> Iterator[Account | str]:
    """Yield for each text in the inputs at `paths` where its words went, or why that is not told.

    They are read as `job` asks, in `jobs` guarded processes. Raises UsageError as `inputs` does.
    """
    decode = msgspec.msgpack.Decoder(Account).decode
    found = inputs(paths, limits=job.limits)
    first = list(islice(found, 2))
    asked = msgspec.structs.replace(job, audits=True)
    with crew_here(jobs, single=len(first) < 2) as crew:
        for outcome in outcomes(chain(first, found), job=asked, crew=crew):
            if outcome.entry.status == "failed":
                yield f"{outcome.entry.path}: {outcome.entry.error}"
            yield from map(decode, outcome.records)
