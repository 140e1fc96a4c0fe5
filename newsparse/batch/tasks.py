"""What a run is made of, in the form in which it goes from one process to another."""

from typing import Literal

from msgspec import Struct

from newsparse.model import InputFormat
from newsparse.renderer.render import Format

Status = Literal["ok", "warned", "skipped", "failed"]
Stage = Literal["open", "read", "parse", "render", "write"]

LINE_FORMATS: tuple[Format, ...] = ("json", "jsonld")
"""The formats in which an article's text does not depend on the articles around it."""


class Limits(Struct, frozen=True, kw_only=True):
    """What one input may cost before it is given up.

    `size` is in bytes after decompression; `ratio` is unpacked to packed bytes, asked once an
    input has grown past a megabyte; `members` counts the members of one archive; `nesting` the
    packings inside each other (a .tar.gz has two); `seconds` is the time for one input, and
    `memory` the address space of the process that reads it, in bytes. 0 lifts the last two.
    """

    size: int = 64 * 2**20
    ratio: int = 100
    members: int = 1_000_000
    nesting: int = 3
    seconds: float = 30.0
    memory: int = 2 * 2**30


class Job(Struct, frozen=True, kw_only=True):
    """What is to be done with every input of a run: how it is read, and what comes out.

    Records come as lines of `format`, one of LINE_FORMATS; None asks for them as MessagePack,
    for an output that makes something else of them.
    """

    format: Format | None = None
    input_format: InputFormat | None = None
    language: str | None = None
    explain: bool = False
    limits: Limits = Limits()


class Input(Struct, frozen=True, kw_only=True):
    """One input: a file that the worker reads itself, or bytes that are already here.

    `path` names it in records and reports; `file` is the file's name as the system spells it,
    None where `data` holds the bytes; `problem` says why the input cannot be read at all.
    `format`, `url` and `language` are what the place it came from says of it.
    """

    path: str
    file: bytes | None = None
    data: bytes | str | None = None
    format: InputFormat | None = None
    url: str | None = None
    language: str | None = None
    problem: str | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """What became of one input: a line of the ledger.

    `stage` and `error` are None unless it failed; `articles` counts the records it gave.
    """

    path: str
    sha256: str | None = None
    status: Status
    stage: Stage | None = None
    error: str | None = None
    encoding: str | None = None
    articles: int = 0
    milliseconds: float = 0.0


class Outcome(Struct, frozen=True, kw_only=True):
    """An entry with its records, one an article, encoded as the job's format asks."""

    entry: Entry
    records: tuple[bytes, ...] = ()


def failure(path: str, *, stage: Stage, error: str, sha256: str | None = None) -> Outcome:
    """Return the outcome of an input that failed at `stage` because of `error`."""
    return Outcome(entry=Entry(path=path, sha256=sha256, status="failed", stage=stage, error=error))
