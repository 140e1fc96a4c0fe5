"""What the options ask for: the plan of a run, its job and its target.

Raises UsageError where they cannot be had together.
"""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from newsparse.errors import UsageError
from newsparse.option_values import in_bytes
from newsparse.options import Options
from newsparse.screen import is_colored, is_screen, screen_width

if TYPE_CHECKING:
    from newsparse.batch.outputs.targets import Target
    from newsparse.batch.plan import Plan
    from newsparse.batch.tasks import Job, Limits
    from newsparse.corpus.people.known_people import KnownPeople
    from newsparse.renderer.render import Format


def plan_of(options: Options) -> "Plan":
    """Return the run that `options` ask for."""
    from newsparse.batch.plan import Plan

    target = target_of(options)
    return Plan(
        paths=_paths(options.paths, are_listed=bool(options.files_from or options.retry)),
        files_from=options.files_from,
        retry=options.retry,
        job=job_of(options, target),
        target=target,
        jobs=options.jobs,
        cluster=options.cluster,
        ledger=options.ledger,
    )


def _paths(named: Sequence[str] | None, *, are_listed: bool) -> tuple[str, ...]:
    """Return the inputs on the command line; where none is, nor listed elsewhere, a pipe is it."""
    if named or are_listed:
        return tuple(named or ())
    if sys.stdin.isatty():
        raise UsageError("no input: name files or folders, or pipe an article in")
    return ("-",)


def target_of(options: Options) -> "Target":
    """Return where the output goes, in which format, and how it looks."""
    from msgspec.structs import replace

    from newsparse.batch.outputs.targets import target_named
    from newsparse.renderer.look import Look

    format = _format(options.format, as_json=options.as_json)
    target = target_named(options.output, cast("Format", format))
    is_shown = target.name is None
    look = Look(
        width=screen_width() if is_shown else Look().width,
        color=is_colored(options.color, is_shown=is_shown),
        csv_bom=options.csv_bom,
        csv_raw=options.csv_raw,
        top=options.top,
        people=_people(options.people),
        no_copies=_no_copies(options, target),
    )
    by_itself = is_screen() and target.format == "summary"
    paged = is_shown and (by_itself if options.pager is None else options.pager)
    return replace(target, look=look, paged=paged, fresh=options.force, resume=options.resume)


def _format(name: str | None, *, as_json: bool) -> str | None:
    if as_json and name not in (None, "json"):
        raise UsageError(f"--json and -f {name} exclude each other")
    return "json" if as_json else name


def _no_copies(options: Options, target: "Target") -> bool:
    from newsparse.renderer.render import OF_MANY

    if options.no_copies and target.format not in OF_MANY:
        told = ", ".join(OF_MANY)
        raise UsageError(f"--no-copies is for what tells of many articles: -f {told}")
    return options.no_copies


def _people(name: str | None) -> "KnownPeople":
    from newsparse.corpus.people.known_people import NOBODY

    if name is None:
        return NOBODY
    from newsparse.batch.people_file import people_in

    return people_in(name)


def job_of(options: Options, target: "Target") -> "Job":
    """Return how the inputs of a run are read, and what becomes of them at `target`."""
    from newsparse import __version__
    from newsparse.batch.tasks import Job
    from newsparse.reader.reading import Reading

    return Job(
        format=target.record_format,
        reading=Reading(
            format=options.input_format,
            language=options.language,
            explain=options.explain,
            keep_all=options.keep_all,
            published=options.published,
            min_confidence=options.min_confidence,
        ),
        folder=target.folder,
        parts=target.parts,
        fresh=options.force,
        opens_containers=options.cluster is not None,
        limits=_limits(options),
        version=__version__,
    )


def _limits(options: Options) -> "Limits":
    from newsparse.batch.tasks import Limits

    return Limits(
        seconds=options.timeout,
        memory=in_bytes(options.memory_limit),
        size=in_bytes(options.max_size),
        ratio=options.max_ratio,
        members=options.max_members,
        nesting=options.max_nesting,
        columns=mapped_columns(options.columns),
    )


def mapped_columns(pairs: Sequence[str] | None) -> tuple[tuple[str, str], ...]:
    """Return the fields and columns that --map names."""
    if not pairs:
        return ()
    from newsparse.batch.inputs.columns import named_columns

    return named_columns(pairs)
