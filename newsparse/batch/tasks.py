"""What a run is made of, in the form in which it goes from one process to another."""

import re
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from newsparse.model import MIN_CONFIDENCE, InputFormat
from newsparse.reader.draft import Metadata
from newsparse.reader.reading import Reading
from newsparse.renderer.render import Format

Status = Literal["ok", "warned", "skipped", "failed"]
Stage = Literal["open", "read", "parse", "render", "write"]

LINE_FORMATS: tuple[Format, ...] = ("json", "jsonld", "ninjs")
"""The formats in which an article's text does not depend on the articles around it."""

INSIDE = "!/"
"""What parts the path of a container from the name of what is inside: news.zip!/2025/may.txt."""


def file_of(path: str) -> str:
    """Return the file that `path` is in: of news.zip!/2025/may.txt, news.zip.

    A folder may have a name that ends so, too: Yahoo!/may.txt.
    """
    ends = (found.start() for found in re.finditer(INSIDE, path))
    return next((path[:end] for end in ends if not Path(path[: end + 1]).is_dir()), path)


class Limits(Struct, frozen=True, kw_only=True):
    """What one input may cost before it is given up.

    `size` is in bytes after decompression; `ratio` is unpacked to packed bytes, asked once an
    input has grown past a megabyte; `members` counts the members of one archive; `nesting` the
    packings inside each other (a .tar.gz has two); `seconds` is the time for each of an input's
    articles, and `memory` the bytes that the process which reads it may take up more than at its
    start. 0 lifts the last two. `columns` are fields with the names under which tables hold them:
    what opens a table has to know, as all of this.
    """

    size: int = 64 * 2**20
    ratio: int = 100
    members: int = 1_000_000
    nesting: int = 3
    seconds: float = 30.0
    memory: int = 2 * 2**30
    columns: tuple[tuple[str, str], ...] = ()

    @property
    def too_large(self) -> str:
        """What to say of an input that is larger than `size`."""
        return f"it is larger than {self.size} bytes (--max-size)"


class Job(Struct, frozen=True, kw_only=True):
    """What is to be done with every input of a run: how it is read, and what comes out.

    Records come as lines of `format`, one of LINE_FORMATS; None asks for them as MessagePack,
    for an output that makes something else of them. `folder` is where the worker writes them
    itself instead, `parts` the remote folder where whoever has a chunk done writes a part file,
    both with `fresh` whatever is there already. `opens_containers` says that
    inputs may be containers, which the worker opens. `audits` asks for accounts of where words
    went, as MessagePack, in place of records. `version` is newsparse's own.
    """

    format: Format | None = None
    reading: Reading = Reading()
    folder: str | None = None
    parts: str | None = None
    fresh: bool = False
    opens_containers: bool = False
    audits: bool = False
    limits: Limits = Limits()
    version: str = ""

    @property
    def made_by(self) -> str:
        """What makes the records, in words: what some other version made, or options, is old."""
        asked = self.reading
        is_usual = asked.min_confidence == MIN_CONFIDENCE
        options = (
            f"newsparse {self.version}",
            f"--input-format {asked.format}" if asked.format else "",
            f"--language {asked.language}" if asked.language else "",
            "--explain" if asked.explain else "",
            "--keep-all" if asked.keep_all else "",
            f"--published {asked.published}" if asked.published else "",
            "" if is_usual else f"--min-confidence {asked.min_confidence:g}",
            *(f"--map {field}={name}" for field, name in self.limits.columns),
        )
        return " ".join(filter(None, options))


class Input(Struct, frozen=True, kw_only=True):
    """One input: a file that the worker reads itself, or bytes or text that are here already.

    `path` names it in records and reports; `file` is the file's name as the system spells it,
    None where `data` or `text` holds it; `problem` says why the input cannot be read at all.
    `records` are what an earlier run made, as MessagePack, which are not parsed anew.
    `format`, `url`, `language` and `metadata` are what the container it came from gives. `found`
    says that a walk came across it, and nobody named it; `no_article` what else it then is.
    """

    path: str
    file: bytes | None = None
    data: bytes | None = None
    text: str | None = None
    records: tuple[bytes, ...] = ()
    format: InputFormat | None = None
    url: str | None = None
    language: str | None = None
    metadata: Metadata | None = None
    problem: str | None = None
    found: bool = False
    no_article: str | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """What became of one input: a line of the ledger.

    `stage` is None unless it failed; `error` tells why it failed or was left out. It is skipped
    where it has not changed or is left out. `articles` counts the records it gave, `unsought` those
    in whose language quotes are not looked for.
    """

    path: str
    sha256: str | None = None
    status: Status
    stage: Stage | None = None
    error: str | None = None
    encoding: str | None = None
    articles: int = 0
    unsought: int = 0
    milliseconds: float = 0.0


class Chunk(Struct, frozen=True, kw_only=True):
    """Some inputs that go to a worker together; `number` counts the chunks of a run from 0.

    `known` maps paths to the sha256 of what the output holds of them already. `skip` leaves out
    that many of the inputs inside the first one, which are done.
    """

    inputs: tuple[Input, ...]
    number: int = 0
    known: dict[str, str] = {}
    skip: int = 0


class Outcome(Struct, frozen=True, kw_only=True, tag=True):
    """An entry with its records, one an article, encoded as the job's format asks.

    `is_earlier` says that an earlier run made them, whichever newsparse that was.
    """

    entry: Entry
    records: tuple[bytes, ...] = ()
    is_earlier: bool = False


def reading_of(input: Input, job: Job) -> Reading:
    """Return how `job` reads `input`, of which its container may tell more."""
    return replace(
        job.reading,
        format=input.format or job.reading.format,
        url=input.url,
        language=input.language or job.reading.language,
        metadata=input.metadata,
    )


def failure(path: str, *, stage: Stage, error: str, sha256: str | None = None) -> Outcome:
    """Return the outcome of an input that failed at `stage` because of `error`."""
    return Outcome(entry=Entry(path=path, sha256=sha256, status="failed", stage=stage, error=error))
