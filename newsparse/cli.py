"""The command: options into calls, results out, exit codes. The only place that prints."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from newsparse.errors import OutputError

if TYPE_CHECKING:
    from newsparse.batch.outputs import Target
    from newsparse.batch.tasks import Entry, Job
    from newsparse.renderer.render import Format

ALL_READ, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_HELP = """From news articles as people keep them to structured records: who said what.

Reads plain-text dumps and saved web pages, and finds the date, the headline, the authors, \
the paragraphs, and every quote with its speaker.
"""
_EXAMPLES = """Examples:

newsparse article.txt                          a summary to read

newsparse article.txt --json | jq .headline    one field of the record

newsparse archive/ --json -o articles.jsonl    a folder, an article a line

curl -s https://example.org/a | newsparse -    a page from a pipe
"""

app = typer.Typer(pretty_exceptions_enable=False)


def main() -> None:
    """Run the command and end the process with its exit code."""
    sys.exit(run_command(sys.argv[1:]))


def run_command(arguments: Sequence[str]) -> int:
    """Return the exit code of the command with `arguments`."""
    command = typer.main.get_command(app)
    try:
        code = command.main(list(arguments), prog_name="newsparse", standalone_mode=False)
    except typer.TyperException as error:
        return _wrong_usage(error.format_message())
    return int(code or ALL_READ)


def _known_format(name: str | None) -> str | None:
    from newsparse.renderer.render import FORMATS

    if name in (None, *FORMATS):
        return name
    raise typer.BadParameter(_near_miss(str(name), FORMATS))


def _near_miss(name: str, choices: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, choices, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(choices)}"
    return f"there is no {name!r}: {hint}"


def _complete_format(incomplete: str) -> list[str]:
    from newsparse.renderer.render import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def _print_version(asked: bool) -> None:  # noqa: FBT001 - typer's way of calling
    if asked:
        from newsparse import __version__

        typer.echo(f"newsparse {__version__}")
        raise typer.Exit


def _print_schema(asked: bool) -> None:  # noqa: FBT001 - typer's way of calling
    if asked:
        from newsparse.renderer.render import schema

        typer.echo(schema(), nl=False)
        raise typer.Exit


Paths = Annotated[
    list[str] | None,
    typer.Argument(help="Files and folders; - is standard input.", show_default=False),
]
FormatName = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--format",
        callback=_known_format,
        autocompletion=_complete_format,
        help="summary, json, ...: see the README. The default is summary.",
        rich_help_panel="Output",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="-f json.", rich_help_panel="Output")]
Output = Annotated[
    str | None,
    typer.Option("-o", "--output", help="Write to this file.", rich_help_panel="Output"),
]
Explain = Annotated[
    bool,
    typer.Option("--explain", help="Say why each field is as it is.", rich_help_panel="Output"),
]
InputFormatName = Annotated[
    Literal["text", "html"] | None,
    typer.Option(help="What the inputs are, whatever they look like.", rich_help_panel="Input"),
]
LanguageCode = Annotated[
    str | None,
    typer.Option(help="The language: ru, en, ... Else it is detected.", rich_help_panel="Input"),
]
Schema = Annotated[
    bool,
    typer.Option(
        "--schema", callback=_print_schema, is_eager=True, help="Print the record's JSON Schema."
    ),
]
Version = Annotated[
    bool,
    typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version."),
]


@app.command(help=_HELP, epilog=_EXAMPLES)
def newsparse(
    paths: Paths = None,
    *,
    format: FormatName = None,
    as_json: AsJson = False,
    output: Output = None,
    explain: Explain = False,
    input_format: InputFormatName = None,
    language: LanguageCode = None,
    schema: Schema = False,  # noqa: ARG001 - its callback does the work
    version: Version = False,  # noqa: ARG001 - its callback does the work
) -> int:
    """Translate the options into a run; the help is _HELP."""
    from newsparse.batch.outputs import Target
    from newsparse.batch.tasks import LINE_FORMATS, Job

    if not paths and sys.stdin.isatty():
        return _wrong_usage("no input: name files or folders, or pipe an article in")
    if as_json and format not in (None, "json"):
        return _wrong_usage(f"--json and -f {format} exclude each other")
    name = cast("Format", "json" if as_json else format or "summary")
    job = Job(
        format=name if name in LINE_FORMATS else None,
        input_format=input_format,
        language=language,
        explain=explain,
    )
    width, color = _look() if output is None else (80, False)
    return _do(
        paths or ["-"], job=job, target=Target(name=output, format=name, width=width, color=color)
    )


def _look() -> tuple[int, bool]:
    """Return the columns of the screen, and whether it shows colour."""
    if not sys.stdout.isatty():
        return 80, False
    from shutil import get_terminal_size

    color = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return get_terminal_size().columns, color


def _do(paths: Sequence[str], *, job: "Job", target: "Target") -> int:
    from newsparse.batch.inputs import inputs
    from newsparse.batch.outputs import open_output
    from newsparse.batch.run import run

    failed = 0
    try:
        with open_output(target) as output:
            for entry in run(inputs(paths, limits=job.limits), job=job, output=output):
                failed += _report(entry)
    except BrokenPipeError:
        _let_go_of_stdout()
    except KeyboardInterrupt:
        _tell("interrupted")
        return INTERRUPTED
    except OutputError as error:
        _let_go_of_stdout()
        _tell(str(error))
        return SOME_FAILED
    return SOME_FAILED if failed else ALL_READ


def _report(entry: "Entry") -> bool:
    """Tell of a failure; return whether it is one."""
    if entry.status == "failed":
        _tell(f"{entry.path}: {entry.error}")
    return entry.status == "failed"


def _wrong_usage(message: str) -> int:
    _tell(f"{message} (newsparse --help tells more)")
    return WRONG_USAGE


def _tell(message: str) -> None:
    """Print one line to standard error; names and texts in it cannot drive the terminal."""
    from newsparse.renderer.visible import visible

    typer.echo(f"newsparse: {visible(message)}", err=True)


def _let_go_of_stdout() -> None:
    """Have what is still buffered for a closed or full standard output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
