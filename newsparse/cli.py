"""The command: options into a plan, entries into reports and an exit code.

The only place that prints. Results go to standard output, all else to standard error.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import closing, suppress
from itertools import chain
from typing import TYPE_CHECKING, cast

import typer

from newsparse import options
from newsparse.errors import NewsparseError, UsageError
from newsparse.model import MIN_CONFIDENCE

if TYPE_CHECKING:
    from newsparse.batch.outputs.targets import Target
    from newsparse.batch.plan import Plan
    from newsparse.batch.progress import Show
    from newsparse.renderer.render import Format

_OWN_RATIO = 1_000_000
"""What newsparse wrote itself may be packed as well as it can."""
ALL_READ, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_HELP = """From news articles as people keep them to structured records: who said what.

Reads plain-text dumps and saved web pages, and finds the date, the headline, the authors, \
the paragraphs, and every quote with its speaker.
"""
_EXAMPLES = """Examples:

newsparse article.txt                          a summary to read

newsparse article.txt --json | jq .headline    one field of the record

newsparse archive/ -o articles.jsonl           a folder, an article a line

newsparse archive/ -o news.db                  a database to search

curl -s https://example.org/a | newsparse -    a page from a pipe
"""

app = typer.Typer(pretty_exceptions_enable=False)


def run_command(arguments: Sequence[str]) -> int:
    """Return the exit code of the command with `arguments`."""
    command = typer.main.get_command(app)
    try:
        code = command.main(list(arguments), prog_name="newsparse", standalone_mode=False)
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


@app.command(help=_HELP, epilog=_EXAMPLES)
def newsparse(
    paths: options.Paths = None,
    *,
    format: options.FormatName = None,
    as_json: options.AsJson = False,
    output: options.OutputName = None,
    explain: options.Explain = False,
    csv_bom: options.CsvBom = False,
    csv_raw: options.CsvRaw = False,
    pager: options.Pager = None,
    verify: options.Verify = None,
    resume: options.Resume = False,
    force: options.Force = False,
    input_format: options.InputFormatName = None,
    language: options.LanguageCode = None,
    keep_all: options.KeepAll = False,
    min_confidence: options.MinConfidence = MIN_CONFIDENCE,
    columns: options.ColumnNames = None,
    files_from: options.FilesFrom = None,
    retry: options.Retry = None,
    jobs: options.Jobs = None,
    cluster: options.Cluster = None,
    ledger: options.Ledger = None,
    fail_fast: options.FailFast = False,
    quiet: options.Quiet = False,
    timeout: options.Timeout = 30.0,
    memory_limit: options.MemoryLimit = "2G",
    max_size: options.MaxSize = "64M",
    max_ratio: options.MaxRatio = 100,
    max_members: options.MaxMembers = 1_000_000,
    max_nesting: options.MaxNesting = 3,
    schema: options.Schema = False,  # noqa: ARG001 - its callback does the work
    version: options.Version = False,  # noqa: ARG001 - its callback does the work
) -> int:
    """Translate the options into a plan and carry it out; the help is _HELP."""
    from msgspec.structs import replace

    from newsparse import __version__
    from newsparse.batch.plan import Plan
    from newsparse.batch.tasks import Job, Limits

    if verify:
        return _verify(verify, columns=_columns(columns))
    target = replace(
        _target(output, _format(format, as_json=as_json), pager=pager),
        csv_bom=csv_bom,
        csv_raw=csv_raw,
        fresh=force,
        resume=resume,
    )
    limits = Limits(
        seconds=timeout,
        memory=options.in_bytes(memory_limit),
        size=options.in_bytes(max_size),
        ratio=max_ratio,
        members=max_members,
        nesting=max_nesting,
        columns=_columns(columns),
    )
    plan = Plan(
        paths=_paths(paths, are_listed=bool(files_from or retry)),
        files_from=files_from,
        retry=retry,
        job=Job(
            format=target.record_format,
            input_format=input_format,
            language=language,
            explain=explain,
            keep_all=keep_all,
            min_confidence=min_confidence,
            folder=target.folder,
            parts=target.parts,
            fresh=force,
            opens_containers=cluster is not None,
            limits=limits,
            version=__version__,
        ),
        target=target,
        jobs=jobs,
        cluster=cluster,
        ledger=ledger,
    )
    return _carry_out(plan, fail_fast=fail_fast, quiet=quiet)


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


def _target(name: str | None, format: str | None, *, pager: bool | None) -> "Target":
    from msgspec.structs import replace

    from newsparse.batch.outputs.targets import target_named

    try:
        target = target_named(name, cast("Format", format))
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error
    width, is_screen = _screen() if target.name is None else (80, False)
    color = is_screen and not os.environ.get("NO_COLOR")
    paged = is_screen and target.format == "summary" if pager is None else pager
    return replace(target, width=width, color=color, paged=paged and target.name is None)


def _screen() -> tuple[int, bool]:
    """Return how many columns to fill, and whether a screen that can do more shows them."""
    if not sys.stdout.isatty():
        return 80, False
    from shutil import get_terminal_size

    return get_terminal_size().columns, os.environ.get("TERM") != "dumb"


def _carry_out(plan: "Plan", *, fail_fast: bool, quiet: bool) -> int:
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
        for message in chain([stopped] if is_stopped else [], tally.messages(earlier)):
            _tell(message)
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
