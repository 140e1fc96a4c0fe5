"""What the values of options stand for: formats, languages, days, sizes."""

from collections.abc import Sequence

import typer

from newsparse.errors import UsageError

OTHER_NAMES = {"csv": "quotes", "jsonl": "json", "md": "markdown"}
"""Formats by the endings of their files."""
_UNITS = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30}


def near_miss(name: str, choices: Sequence[str]) -> str:
    """Return what to tell somebody who chose `name`, which is not among `choices`."""
    from difflib import get_close_matches

    near = get_close_matches(name, choices, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(choices)}"
    return f"there is no format {name!r}: {hint}"


def known_format(name: str | None) -> str | None:
    """Return the format that goes by a name, None for none; refuse what is no format."""
    from newsparse.renderer.render import FORMATS

    name = OTHER_NAMES.get(name or "", name)
    if name in (None, *FORMATS):
        return name
    raise UsageError(near_miss(str(name), FORMATS))


def language_code(tag: str | None) -> str | None:
    """Return the two letters of a language by its tag; refuse what is no tag."""
    from newsparse.reader.reading import named_language

    return None if tag is None else named_language(tag)


def day_of(text: str | None) -> str | None:
    """Return a day as it is written in records; refuse what is no day."""
    from newsparse.reader.reading import named_day

    return None if text is None else named_day(text)


def complete_format(incomplete: str) -> list[str]:
    """Return the names of formats that begin so, for the shell."""
    from newsparse.renderer.render import FORMATS

    return [name for name in (*FORMATS, *OTHER_NAMES) if name.startswith(incomplete)]


def print_version(asked: bool) -> None:  # noqa: FBT001 - typer's way of calling
    """Print the version and end, where that is asked."""
    if asked:
        from newsparse import __version__

        typer.echo(f"newsparse {__version__}")
        raise typer.Exit


def print_schema(asked: bool) -> None:  # noqa: FBT001 - typer's way of calling
    """Print the JSON Schema of an article and end, where that is asked."""
    if asked:
        from newsparse.renderer.formats.records import json_schema

        typer.echo(json_schema(), nl=False)
        raise typer.Exit


def in_bytes(size: str) -> int:
    """Return the bytes that a size such as 500K, 64M or 2G stands for."""
    number = size.upper().rstrip("B").rstrip("KMG")
    unit = size.upper().rstrip("B")[len(number) :]
    if not number.isdecimal() or unit not in _UNITS:
        raise UsageError(f"{size!r} is no size: write 500K, 64M or 2G")
    return int(number) * _UNITS[unit]
