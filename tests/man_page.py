"""The manual page, built from the command's own help."""

import re
from itertools import groupby

import typer

from newsparse import __version__, cli
from newsparse.help import explained, panel

EXIT_CODES = [
    (cli.ALL_READ, "All inputs were read."),
    (cli.SOME_FAILED, "Some input failed, or a line of results could not be proved."),
    (cli.WRONG_USAGE, "Wrong usage."),
    (cli.INTERRUPTED, "Interrupted."),
]


def man_page():
    """Return newsparse(1) in the man macros of troff."""
    command = typer.main.get_command(cli.app)
    return "\n".join(
        [
            f'.TH NEWSPARSE 1 "" "newsparse {__version__}" "User Commands"',
            ".SH NAME",
            r"newsparse \- from news articles to structured records: who said what",
            ".SH SYNOPSIS",
            r".B newsparse",
            r"[\fIOPTION\fR]... [\fIPATH\fR]...",
            ".SH DESCRIPTION",
            *paragraphs(command.help),
            ".SH OPTIONS",
            *options(command.params),
            ".SH EXIT STATUS",
            *(f".TP\n.B {code}\n{meaning}" for code, meaning in EXIT_CODES),
            ".SH ENVIRONMENT",
            ".TP\n.B PAGER\nThe pager for summaries on a terminal; less if it is not set.",
            ".TP\n.B NO_COLOR\nNo colours and no styles, whatever the value.",
            ".TP\n.B FORCE_COLOR\nColours and styles without a terminal, too; 0 is no.",
            ".TP\n.B COLUMNS\nHow wide the summary and the help are.",
            ".SH EXAMPLES",
            *examples(command.epilog),
            "",
        ]
    )


def paragraphs(text):
    for paragraph in text.strip().split("\n\n"):
        yield ".PP\n" + escaped(" ".join(paragraph.split()))


def options(params):
    named = [param for param in params if param.param_type_name == "option"]
    for heading, group in groupby(named, panel):
        yield f'.SS "{heading}"'
        for param in group:
            names = ", ".join(rf"\fB{escaped(name)}\fR" for name in names_of(param))
            yield f".TP\n{names}{value_of(param)}\n{escaped(explained(param))}"


def names_of(param):
    return [*sorted(param.opts, key=len), *param.secondary_opts]


def value_of(param):
    if param.is_flag:
        return ""
    return rf" \fI{escaped(param.metavar)}\fR"


def examples(epilog):
    lines = epilog.strip().splitlines()[1:]
    for command, what in batched(lines):
        yield f".TP\n.B {escaped(command)}\n{escaped(what.strip())}"


def batched(lines):
    return zip(lines[::2], lines[1::2], strict=True)


def escaped(text):
    """Return `text` with what troff would act on made plain."""
    plain = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", plain, flags=re.MULTILINE)
