"""The command: a plan is carried out, entries become reports and an exit code.

The only place that prints. Results go to standard output, all else to standard error.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from inspect import signature
from itertools import chain
from typing import TYPE_CHECKING, Any, get_type_hints

import typer

from newsparse.errors import NewsparseError, OutputError, UsageError
from newsparse.help import HelpfulCommand
from newsparse.options import REPORTS, Options
from newsparse.planning import job_of, mapped_columns, plan_of, target_of

if TYPE_CHECKING:
    from newsparse.batch.plan import Plan
    from newsparse.batch.progress import Show

# Exit codes: 130 is what a shell makes of the signal that Ctrl-C sends.
ALL_READ, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_MORE = " (newsparse --help tells more)"
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
        _tell(f"{error.format_message()}{_MORE}")
        return WRONG_USAGE
    except UsageError as error:
        _tell(f"{error}{_MORE}")
        return WRONG_USAGE
    except NewsparseError as error:
        if isinstance(error, OutputError):
            _let_go_of_stdout()
        _tell(str(error))
        return SOME_FAILED
    except BrokenPipeError:
        _let_go_of_stdout()
        return ALL_READ
    except OSError as error:
        if error.filename is None:
            _let_go_of_stdout()
        _tell(f"{error.filename or 'cannot write to standard output'}: {error.strerror}")
        return SOME_FAILED
    return int(code or ALL_READ)


def newsparse(**given: Any) -> int:  # noqa: ANN401 - their types are those of Options
    """Do what the options ask for."""
    options = Options(**given)
    if options.verify:
        return _verify(options.verify, columns=mapped_columns(options.columns))
    if asked := next((name for name in REPORTS if getattr(options, name)), None):
        return _report(asked, options)
    return _carry_out(plan_of(options), fail_fast=options.fail_fast, quiet=options.quiet)


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


def _tell_all(messages: Iterable[str]) -> None:
    for message in messages:
        _tell(message)


def _carry_out(plan: "Plan", *, fail_fast: bool, quiet: bool) -> int:
    from newsparse.batch.outputs.outputs import still_to_do
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
    if not quiet:
        stopped = f"stopped at the first failure{plan.target.broken_off}"
        stop = [stopped] if fail_fast and tally.failed else []
        _tell_all(chain(stop, tally.messages(earlier), still_to_do(plan.target)))
    return SOME_FAILED if tally.failed else ALL_READ


def _verify(name: str, *, columns: tuple[tuple[str, str], ...]) -> int:
    """Print each line of the results in the file `name` that cannot be proved."""
    from newsparse.batch.tasks import Limits
    from newsparse.batch.verify import lines_in, verify
    from newsparse.renderer.visible import visible

    lines = wrong = 0
    try:
        for verdict in verify(lines_in(name), limits=Limits(columns=columns)):
            lines += 1
            if verdict.problem:
                wrong += 1
                place = f"{name}:{verdict.line}: {verdict.path or '-'}: {verdict.problem}"
                typer.echo(visible(place))
    except NewsparseError as error:
        _tell(f"{name}: {error}")
        return SOME_FAILED
    _tell(f"{lines - wrong} of {lines} lines proved")
    return SOME_FAILED if wrong else ALL_READ


def _report(name: str, options: Options) -> int:
    """Print what is told of results that are there already."""
    from newsparse.batch.outputs.streams import standard_output, written
    from newsparse.batch.reports import report

    target = target_of(options)
    job = job_of(options, target)
    text = report(name, options.paths or (), target, job=job, jobs=options.jobs)
    try:
        with written(target.name) if target.name else standard_output() as stream:
            for piece in text:
                stream.write(piece.encode("utf-8", "replace"))
    except BrokenPipeError:
        _let_go_of_stdout()
    return ALL_READ


def _show(plan: "Plan", *, quiet: bool) -> "Show":
    from newsparse.batch.plan import count_files
    from newsparse.batch.progress import Bar, Log, Show

    if quiet:
        return Show()
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
