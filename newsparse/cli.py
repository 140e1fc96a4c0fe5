"""The command: options into a plan, entries into reports and an exit code.

The only place that prints. Results go to standard output, all else to standard error.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from inspect import signature
from itertools import chain
from typing import TYPE_CHECKING, Any, cast, get_type_hints

import typer

from newsparse.errors import NewsparseError, OutputError, UsageError
from newsparse.help import HelpfulCommand
from newsparse.options import REPORTS, Options, in_bytes
from newsparse.screen import is_colored, is_screen, screen_width

if TYPE_CHECKING:
    from newsparse.batch.outputs.targets import Target
    from newsparse.batch.plan import Plan
    from newsparse.batch.progress import Show
    from newsparse.batch.tasks import Job, Limits
    from newsparse.corpus.known_people import KnownPeople
    from newsparse.renderer.render import Format

_OWN_RATIO = 1_000_000
"""What newsparse wrote itself may be packed as well as it can."""
# Exit codes: 130 is what a shell makes of the signal that Ctrl-C sends.
ALL_READ, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_HELP = """From news articles as people keep them to structured records: who said what.

Reads plain-text dumps and saved web pages, and finds the date, the headline, the authors, \
the paragraphs, and every quote with its speaker.
"""
_EXAMPLES = """Examples:
newsparse article.txt
    a summary to read
newsparse article.txt --json | jq .headline
    one field of the record
newsparse archive/ -o articles.jsonl
    a folder, an article a line
newsparse archive/ -o news.db
    a database to search
curl -s https://example.org/a | newsparse -
    a page from a pipe
"""

app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)


def run_command(arguments: Sequence[str]) -> int:
    """Return the exit code of the command with `arguments`; without any, a person gets the help."""
    command = typer.main.get_command(app)
    given = list(arguments) or (["--help"] if _is_somebody_there() else [])
    try:
        code = command.main(given, prog_name="newsparse", standalone_mode=False)
    except typer.TyperException as error:
        _tell(f"{error.format_message()} (newsparse --help tells more)")
        return WRONG_USAGE
    except BrokenPipeError:
        _let_go_of_stdout()
        return ALL_READ
    except OSError as error:
        _let_go_of_stdout()
        _tell(f"{error.filename or 'cannot write to standard output'}: {error.strerror}")
        return SOME_FAILED
    return int(code or ALL_READ)


def newsparse(**given: Any) -> int:  # noqa: ANN401 - their types are those of Options
    """Do what the options ask for."""
    options = Options(**given)
    if options.verify:
        return _verify(options.verify, columns=_columns(options.columns))
    if asked := next((name for name in REPORTS if getattr(options, name)), None):
        return _report(asked, options)
    return _carry_out(_plan(options), fail_fast=options.fail_fast, quiet=options.quiet)


# typer reads the options off a signature: that of the record that holds them
newsparse.__signature__ = signature(Options)  # type: ignore[attr-defined]
newsparse.__annotations__ = get_type_hints(Options, include_extras=True)
app.command(
    cls=HelpfulCommand,
    help=_HELP,
    epilog=_EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"]},
)(newsparse)


def _is_somebody_there() -> bool:
    return all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _plan(options: Options) -> "Plan":
    """Return the run that `options` ask for."""
    from newsparse.batch.plan import Plan

    target = _target(options)
    return Plan(
        paths=_paths(options.paths, are_listed=bool(options.files_from or options.retry)),
        files_from=options.files_from,
        retry=options.retry,
        job=_job(options, target),
        target=target,
        jobs=options.jobs,
        cluster=options.cluster,
        ledger=options.ledger,
    )


def _job(options: Options, target: "Target") -> "Job":
    from newsparse import __version__
    from newsparse.batch.tasks import Job

    return Job(
        format=target.record_format,
        input_format=options.input_format,
        language=options.language,
        explain=options.explain,
        keep_all=options.keep_all,
        published=options.published,
        min_confidence=options.min_confidence,
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
        columns=_columns(options.columns),
    )


def _columns(pairs: Sequence[str] | None) -> tuple[tuple[str, str], ...]:
    if not pairs:
        return ()
    from newsparse.batch.inputs.columns import named_columns

    try:
        return named_columns(pairs)
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error


def _paths(named: Sequence[str] | None, *, are_listed: bool) -> tuple[str, ...]:
    """Return the inputs on the command line; where none is, nor listed elsewhere, a pipe is it."""
    if named or are_listed:
        return tuple(named or ())
    if sys.stdin.isatty():
        raise typer.BadParameter("no input: name files or folders, or pipe an article in")
    return ("-",)


def _format(name: str | None, *, as_json: bool) -> str | None:
    if as_json and name not in (None, "json"):
        raise typer.BadParameter(f"--json and -f {name} exclude each other")
    return "json" if as_json else name


def _target(options: Options) -> "Target":
    from msgspec.structs import replace

    from newsparse.batch.outputs.targets import target_named
    from newsparse.renderer.look import Look

    format = _format(options.format, as_json=options.as_json)
    try:
        target = target_named(options.output, cast("Format", format))
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error
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


def _no_copies(options: Options, target: "Target") -> bool:
    from newsparse.renderer.render import OF_MANY

    if options.no_copies and target.format not in OF_MANY:
        told = ", ".join(OF_MANY)
        raise typer.BadParameter(f"--no-copies is for what tells of many articles: -f {told}")
    return options.no_copies


def _people(name: str | None) -> "KnownPeople":
    from newsparse.corpus.known_people import NOBODY

    if name is None:
        return NOBODY
    from newsparse.batch.people_file import people_in

    try:
        return people_in(name)
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error


def _tell_all(messages: Iterable[str]) -> None:
    for message in messages:
        _tell(message)


def _carry_out(plan: "Plan", *, fail_fast: bool, quiet: bool) -> int:
    from newsparse.batch.outputs.outputs import later
    from newsparse.batch.plan import carry_out
    from newsparse.batch.progress import Tally

    tally = Tally()
    show = _show(plan, quiet=quiet)
    earlier = plan.target.earlier
    try:
        with closing(show), closing(carry_out(plan)) as entries:
            for entry in entries:
                tally.add(entry)
                show.update(tally)
                if entry.status == "failed":
                    _tell(f"{entry.path}: {entry.error}")
                    if fail_fast:
                        break
    except BrokenPipeError:
        _let_go_of_stdout()
        return SOME_FAILED if tally.failed else ALL_READ
    except KeyboardInterrupt:
        _tell(f"interrupted{plan.target.broken_off}")
        return INTERRUPTED
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error
    except NewsparseError as error:
        _let_go_of_stdout()
        _tell(str(error))
        return SOME_FAILED
    if not quiet:
        stopped = f"stopped at the first failure{plan.target.broken_off}"
        is_stopped = fail_fast and tally.failed
        stop = [stopped] if is_stopped else []
        _tell_all(chain(stop, tally.messages(earlier), later(plan.target)))
    return SOME_FAILED if tally.failed else ALL_READ


def _verify(name: str, *, columns: tuple[tuple[str, str], ...]) -> int:
    """Print each line of the results in the file `name` that cannot be proved."""
    from pathlib import Path

    from newsparse.batch.inputs.unpack import unpacked
    from newsparse.batch.tasks import Limits
    from newsparse.batch.verify import verify
    from newsparse.renderer.visible import visible

    lines = wrong = 0
    try:
        with Path(name).open("rb") as results:
            plain, _ = unpacked(results, Limits(ratio=_OWN_RATIO))
            for verdict in verify(plain, limits=Limits(columns=columns)):
                lines += 1
                if verdict.problem:
                    wrong += 1
                    place = f"{name}:{verdict.line}: {verdict.path or '-'}: {verdict.problem}"
                    typer.echo(visible(place))
    except OSError as error:
        _tell(f"{name}: {error.strerror}")
        return SOME_FAILED
    except NewsparseError as error:
        _tell(f"{name}: {error}")
        return SOME_FAILED
    _tell(f"{lines - wrong} of {lines} lines proved")
    return SOME_FAILED if wrong else ALL_READ


def _report(name: str, options: Options) -> int:
    """Print what is told of results that are there already."""
    from newsparse.batch.outputs.streams import standard_output, written
    from newsparse.batch.reports import report

    target = _target(options)
    try:
        job = _job(options, target)
        text = report(name, options.paths or (), target, job=job, jobs=options.jobs)
        output = written(target.name) if target.name else standard_output()
        with output as stream:
            for piece in text:
                stream.write(piece.encode("utf-8", "replace"))
    except BrokenPipeError:
        _let_go_of_stdout()
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error
    except NewsparseError as error:
        if isinstance(error, OutputError):
            _let_go_of_stdout()
        _tell(str(error))
        return SOME_FAILED
    return ALL_READ


def _show(plan: "Plan", *, quiet: bool) -> "Show":
    from newsparse.batch.plan import count_files
    from newsparse.batch.progress import Bar, Log, NoShow

    if quiet:
        return NoShow()
    if sys.stderr.isatty() and not (plan.target.name is None and sys.stdout.isatty()):
        return Bar(sys.stderr, count_files(plan))
    return Log(_tell)


def _tell(message: str) -> None:
    """Print one line to standard error; names and texts in it cannot drive the terminal.

    Where it cannot be written, the run and its exit code stand.
    """
    from newsparse.renderer.visible import visible

    with suppress(OSError):
        typer.echo(f"newsparse: {visible(message)}", err=True)


def _let_go_of_stdout() -> None:
    """Have what is still buffered for a closed or full standard output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
