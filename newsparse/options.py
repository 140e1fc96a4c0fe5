"""The command's options: their names, what each is for, and what they may say."""

from typing import Annotated, Any, Literal

import typer
from msgspec import Struct

from newsparse.model import MIN_CONFIDENCE
from newsparse.option_values import (
    complete_format,
    day_of,
    known_format,
    language_code,
    print_schema,
    print_version,
)
from newsparse.renderer.look import LISTED


def _in(panel: str, *names: str, help: str, **more: Any) -> Any:  # noqa: ANN401, A002 - as typer's
    return typer.Option(*names, help=help, rich_help_panel=panel, **more)


_FORMATS_HELP = (
    "summary, json (jsonl), jsonld, markdown (md), quotes (csv), html, sources, labelstudio, "
    "brat, tei, ninjs; else by the output's name."
)
_TARGETS_HELP = "A file (.jsonl, .csv, .md, also .gz or .zst), news.db, news.parquet or a folder/."
_OUTPUT, _INPUT, _RUN, _LIMITS = "Output", "Input", "The run", "Limits for one input"
REPORTS = ("same_quotes", "diff", "score", "audit")
"""The options that ask for a report, and not for articles."""
_RESULTS = "Reports (PATH is what newsparse wrote)"


class Options(Struct, frozen=True, kw_only=True):
    """What the command was asked: a field an option, in the order of the help."""

    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH...", help="Files, folders, archives, addresses; - is standard input."
        ),
    ] = None
    format: Annotated[
        str | None,
        _in(
            _OUTPUT,
            "-f",
            "--format",
            metavar="NAME",
            help=_FORMATS_HELP,
            callback=known_format,
            autocompletion=complete_format,
        ),
    ] = None
    as_json: Annotated[bool, _in(_OUTPUT, "--json", help="-f json: an article a line.")] = False
    output: Annotated[
        str | None, _in(_OUTPUT, "-o", "--output", metavar="TARGET", help=_TARGETS_HELP)
    ] = None
    explain: Annotated[bool, _in(_OUTPUT, "--explain", help="Say why each field is as it is.")] = (
        False
    )
    csv_bom: Annotated[bool, _in(_OUTPUT, "--csv-bom", help="A byte order mark, for Excel.")] = (
        False
    )
    csv_raw: Annotated[
        bool, _in(_OUTPUT, "--csv-raw", help="Exact cells: formulas and control codes stay.")
    ] = False
    min_confidence: Annotated[
        float,
        _in(
            _OUTPUT,
            "--min-confidence",
            metavar="SHARE",
            min=0,
            max=1,
            help="Name no speaker who is less sure, from 0 (every guess) to 1.",
        ),
    ] = MIN_CONFIDENCE
    color: Annotated[
        Literal["always", "never", "auto"],
        _in(
            _OUTPUT,
            "--color",
            metavar="WHEN",
            help="always, never or auto: on a terminal, unless NO_COLOR says no.",
        ),
    ] = "auto"
    top: Annotated[
        int,
        _in(
            _OUTPUT,
            "--top",
            metavar="N",
            min=1,
            help="How many sources, authors, ... the summary of many names.",
        ),
    ] = LISTED
    no_copies: Annotated[
        bool, _in(_OUTPUT, "--no-copies", help="Count no article that says what another one says.")
    ] = False
    people: Annotated[
        str | None,
        _in(
            _OUTPUT,
            "--people",
            metavar="FILE",
            help="A CSV of name, forms and own columns: who is one person across articles.",
        ),
    ] = None
    pager: Annotated[
        bool | None,
        _in(
            _OUTPUT,
            "--pager/--no-pager",
            help="Page the output, or not; else long summaries on a terminal are.",
        ),
    ] = None
    verify: Annotated[
        str | None,
        _in(
            _OUTPUT, "--verify", metavar="FILE", help="Prove a file of results against its sources."
        ),
    ] = None
    resume: Annotated[
        bool, _in(_OUTPUT, "--resume", help="Go on with a file of JSON lines that was broken off.")
    ] = False
    force: Annotated[
        bool, _in(_OUTPUT, "--force", help="Start over: what the output holds does not count.")
    ] = False
    input_format: Annotated[
        Literal["text", "html"] | None,
        _in(
            _INPUT,
            "--input-format",
            metavar="KIND",
            help="text or html: what the inputs are, whatever they look like.",
        ),
    ] = None
    language: Annotated[
        str | None,
        _in(
            _INPUT,
            "--language",
            metavar="CODE",
            help="ru, en-GB, deu, ...; else it is told by the text.",
            callback=language_code,
        ),
    ] = None
    keep_all: Annotated[
        bool,
        _in(
            _INPUT, "--keep-all", help="Keep as text what is none of the article's: notes, appeals."
        ),
    ] = False
    published: Annotated[
        str | None,
        _in(
            _INPUT,
            "--published",
            metavar="DAY",
            help="2025-11-12: from it yesterday and 11 November are counted.",
            callback=day_of,
        ),
    ] = None
    columns: Annotated[
        list[str] | None,
        _in(
            _INPUT, "--map", metavar="FIELD=NAME", help="The column or key of a field: body=story."
        ),
    ] = None
    files_from: Annotated[
        str | None,
        _in(
            _INPUT,
            "--files-from",
            metavar="FILE",
            help="A file of paths, by line or NUL; - is standard input.",
        ),
    ] = None
    retry: Annotated[
        str | None, _in(_INPUT, "--retry", metavar="LEDGER", help="The inputs that failed in it.")
    ] = None
    jobs: Annotated[
        int | None,
        _in(
            _RUN,
            "-j",
            "--jobs",
            metavar="N",
            min=1,
            help="How many processes; else as many as there are cores.",
        ),
    ] = None
    cluster: Annotated[
        str | None,
        _in(_RUN, "--cluster", metavar="ADDRESS", help="A Dask scheduler: tcp://host:8786."),
    ] = None
    ledger: Annotated[
        str | None, _in(_RUN, "--ledger", metavar="FILE", help="Write a JSON line an input.")
    ] = None
    fail_fast: Annotated[bool, _in(_RUN, "--fail-fast", help="Stop at the first failure.")] = False
    quiet: Annotated[bool, _in(_RUN, "-q", "--quiet", help="Tell of failures only.")] = False
    timeout: Annotated[
        float,
        _in(_LIMITS, "--timeout", metavar="SECONDS", min=0, help="For one article; 0: no end."),
    ] = 30.0
    memory_limit: Annotated[
        str, _in(_LIMITS, "--memory-limit", metavar="SIZE", help="Of one process; 0: no limit.")
    ] = "2G"
    max_size: Annotated[
        str, _in(_LIMITS, "--max-size", metavar="SIZE", help="Of one input, unpacked.")
    ] = "64M"
    max_ratio: Annotated[
        int, _in(_LIMITS, "--max-ratio", metavar="N", min=1, help="Unpacked to packed bytes.")
    ] = 100
    max_members: Annotated[
        int, _in(_LIMITS, "--max-members", metavar="N", min=1, help="Of one archive.")
    ] = 1_000_000
    max_nesting: Annotated[
        int, _in(_LIMITS, "--max-nesting", metavar="N", min=0, help="Packings inside each other.")
    ] = 3
    same_quotes: Annotated[
        bool,
        _in(_RESULTS, "--same-quotes", help="Who printed the same words, and gave them to whom."),
    ] = False
    diff: Annotated[
        bool, _in(_RESULTS, "--diff", help="What changed from the first file to the second.")
    ] = False
    score: Annotated[
        bool,
        _in(_RESULTS, "--score", help="How good the second file is, by the first: corrected.json."),
    ] = False
    audit: Annotated[
        bool,
        _in(_RESULTS, "--audit", help="Of inputs, not of results: where each of their words went."),
    ] = False
    schema: Annotated[
        bool,
        typer.Option(
            "--schema", callback=print_schema, is_eager=True, help="Print the record's JSON Schema."
        ),
    ] = False
    version: Annotated[
        bool,
        typer.Option("--version", callback=print_version, is_eager=True, help="Print the version."),
    ] = False
