"""The command's options: their names, what each is for, and what they may say."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import typer

from newsparse.errors import UsageError

_UNITS = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30}


def near_miss(name: str, choices: Sequence[str]) -> str:
    """Return what to tell somebody who chose `name`, which is not among `choices`."""
    from difflib import get_close_matches

    near = get_close_matches(name, choices, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(choices)}"
    return f"there is no {name!r}: {hint}"


def _known_format(name: str | None) -> str | None:
    from newsparse.renderer.render import FORMATS

    if name in (None, *FORMATS):
        return name
    raise typer.BadParameter(near_miss(str(name), FORMATS))


def _language_code(tag: str | None) -> str | None:
    from newsparse.pipeline import named_language

    try:
        return None if tag is None else named_language(tag)
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error


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


def in_bytes(size: str) -> int:
    """Return the bytes that a size such as 500K, 64M or 2G stands for."""
    number = size.upper().rstrip("B").rstrip("KMG")
    unit = size.upper().rstrip("B")[len(number) :]
    if not number.isdecimal() or unit not in _UNITS:
        raise typer.BadParameter(f"{size!r} is no size: write 500K, 64M or 2G")
    return int(number) * _UNITS[unit]


def _in(panel: str, *names: str, help: str, **more: Any) -> Any:  # noqa: ANN401, A002 - as typer's
    return typer.Option(*names, help=help, rich_help_panel=panel, **more)


_OUTPUT, _INPUT, _RUN, _LIMITS = "Output", "Input", "The run", "Limits for one input"

Paths = Annotated[
    list[str] | None,
    typer.Argument(help="Files, folders, archives, addresses; - is standard input."),
]
FormatName = Annotated[
    str | None,
    _in(
        _OUTPUT,
        *("-f", "--format"),
        help="summary, json, jsonld, markdown, quotes, html, sources; else by the output's name.",
        callback=_known_format,
        autocompletion=_complete_format,
    ),
]
AsJson = Annotated[bool, _in(_OUTPUT, "--json", help="-f json: an article a line.")]
OutputName = Annotated[
    str | None,
    _in(
        _OUTPUT,
        *("-o", "--output"),
        help="A file (.jsonl, .csv, .md, also .gz or .zst), news.db, news.parquet or a folder/.",
    ),
]
Explain = Annotated[bool, _in(_OUTPUT, "--explain", help="Say why each field is as it is.")]
CsvBom = Annotated[bool, _in(_OUTPUT, "--csv-bom", help="A byte order mark, for Excel.")]
CsvRaw = Annotated[
    bool, _in(_OUTPUT, "--csv-raw", help="Exact cells: formulas and control codes stay.")
]
Pager = Annotated[
    bool | None,
    _in(
        _OUTPUT,
        "--pager/--no-pager",
        help="Page the output, or not; else long summaries on a terminal are.",
    ),
]
Verify = Annotated[
    str | None,
    _in(_OUTPUT, "--verify", metavar="FILE", help="Prove a file of results against its sources."),
]
Resume = Annotated[
    bool, _in(_OUTPUT, "--resume", help="Go on with a file of JSON lines that was broken off.")
]
Force = Annotated[
    bool, _in(_OUTPUT, "--force", help="Start over: what the output holds does not count.")
]
InputFormatName = Annotated[
    Literal["text", "html"] | None,
    _in(_INPUT, "--input-format", help="What the inputs are, whatever they look like."),
]
LanguageCode = Annotated[
    str | None,
    _in(
        _INPUT,
        "--language",
        help="ru, en-GB, deu, ...; else it is told by the text.",
        callback=_language_code,
    ),
]
KeepAll = Annotated[
    bool,
    _in(_INPUT, "--keep-all", help="Keep as text what is none of the article's: notes, appeals."),
]
MinConfidence = Annotated[
    float,
    _in(
        _OUTPUT,
        "--min-confidence",
        min=0,
        max=1,
        help="Name no speaker who is less sure; 0: every guess.",
    ),
]
ColumnNames = Annotated[
    list[str] | None,
    _in(_INPUT, "--map", metavar="FIELD=NAME", help="The column or key of a field: body=story."),
]
FilesFrom = Annotated[
    str | None,
    _in(_INPUT, "--files-from", help="A file of paths, by line or NUL; - is standard input."),
]
Retry = Annotated[
    str | None, _in(_INPUT, "--retry", metavar="LEDGER", help="The inputs that failed in it.")
]
Jobs = Annotated[
    int | None,
    _in(_RUN, "-j", "--jobs", min=1, help="How many processes; else as many as there are cores."),
]
Cluster = Annotated[
    str | None,
    _in(_RUN, "--cluster", metavar="ADDRESS", help="A Dask scheduler: tcp://host:8786."),
]
Ledger = Annotated[
    str | None, _in(_RUN, "--ledger", metavar="FILE", help="Write a JSON line an input.")
]
FailFast = Annotated[bool, _in(_RUN, "--fail-fast", help="Stop at the first failure.")]
Quiet = Annotated[bool, _in(_RUN, "-q", "--quiet", help="Tell of failures only.")]
Timeout = Annotated[float, _in(_LIMITS, "--timeout", min=0, help="Seconds; 0: no end.")]
MemoryLimit = Annotated[str, _in(_LIMITS, "--memory-limit", metavar="SIZE", help="0: no limit.")]
MaxSize = Annotated[str, _in(_LIMITS, "--max-size", metavar="SIZE", help="Bytes, unpacked.")]
MaxRatio = Annotated[int, _in(_LIMITS, "--max-ratio", min=1, help="Unpacked to packed bytes.")]
MaxMembers = Annotated[int, _in(_LIMITS, "--max-members", min=1, help="Of one archive.")]
MaxNesting = Annotated[
    int, _in(_LIMITS, "--max-nesting", min=0, help="Packings inside each other.")
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
