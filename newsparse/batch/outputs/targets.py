"""Where the records of a run are to go, told by the target's name."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from newsparse.batch.inputs.remote import is_remote
from newsparse.batch.outputs.whole import part_of
from newsparse.batch.tasks import LINE_FORMATS
from newsparse.errors import UsageError
from newsparse.renderer.look import Look
from newsparse.renderer.render import Format

Kind = Literal["text", "folder", "parts", "sqlite", "parquet", "brat"]

_KINDS: dict[str, Kind] = {
    ".db": "sqlite",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".parquet": "parquet",
}
_FORMATS: dict[str, Format] = {
    ".jsonl": "json",
    ".ndjson": "json",
    ".json": "json",
    ".jsonld": "jsonld",
    ".csv": "quotes",
    ".md": "markdown",
    ".html": "html",
    ".txt": "summary",
    ".xml": "tei",
}
PACKINGS = (".gz", ".zst")
_OTHER_PACKINGS = (".bz2", ".xz", ".zip", ".tar", ".tgz", ".7z", ".lz4", ".br")
_ARCHIVE = ".zip"
STANDARD_OUTPUT = "-"
_ENDINGS = (
    f"There are {', '.join(_FORMATS)} (and each of them with {' or '.join(PACKINGS)}), "
    f"{', '.join(_KINDS)}, and a folder/; else say with -f what to write there"
)
_NEARLY = 0.7
"""How alike two endings are that are one mistyped: ".josnl", but no ".txt" and ".md"."""


class Target(Struct, frozen=True, kw_only=True):
    """Where records go and as what: `name` is None for standard output.

    `look` is what the renderer is told, and `paged` says that standard output goes through the
    pager. `fresh` says that what the target holds already does not count, `resume` that a file of
    JSON lines that was broken off is gone on with.
    """

    name: str | None
    kind: Kind
    format: Format
    packing: str | None = None
    look: Look = Look()
    paged: bool = False
    fresh: bool = False
    resume: bool = False

    @property
    def record_format(self) -> Format | None:
        """The format in which the workers hand records on; None: as they are."""
        if self.kind == "folder" or (
            self.kind in ("text", "parts") and self.format in LINE_FORMATS
        ):
            return self.format
        return None

    @property
    def is_folder(self) -> bool:
        """Whether files of their own for each article go into a folder of this machine."""
        is_archive = str(self.name).lower().endswith(_ARCHIVE)
        return self.kind == "folder" or (self.kind == "brat" and not is_archive)

    @property
    def folder(self) -> str | None:
        """The folder that the workers write to, from wherever they are; None: they do not."""
        return str(Path(self.name).absolute()) if self.name and self.kind == "folder" else None

    @property
    def parts(self) -> str | None:
        """The remote folder that gets part files from whoever does a chunk; None: no parts."""
        return self.name if self.kind == "parts" else None

    @property
    def earlier(self) -> str | None:
        """The file that an earlier run, or somebody, has left where this one's output is to go."""
        return self.name if self.name and Path(self.name).is_file() else None

    @property
    def broken_off(self) -> str:
        """What to say, behind the reason, of a run to this target that is broken off."""
        if self.kind in ("folder", "parts") or (self.kind == "sqlite" and not self.fresh):
            return "; the same command goes on"
        if self.name and self.format == "json" and self.kind == "text":
            return "; the same command with --resume goes on"
        if self.name is None or not part_of(self.name).exists():
            return ""
        return f"; what was read until then is in {part_of(self.name)}"


def target_named(name: str | None, format: Format | None) -> Target:
    """Return the target that `name` stands for; `format` is used where one is given.

    "-" is standard output, as no name is. Raises UsageError where the target holds records of one
    form and another was asked for, and where its ending says nothing and no format is given.
    """
    if name == "":
        raise UsageError("-o names nothing: name a file, a folder/, or - for standard output")
    if format == "brat":
        return _brat_target(name)
    if name in (None, STANDARD_OUTPUT):
        return Target(name=None, kind="text", format=format or "summary")
    if is_remote(name):
        return _remote_target(name, format or "json")
    if name.endswith("/") or Path(name).is_dir():
        return Target(name=name, kind="folder", format=format or "json")
    return _file_target(name, format)


def _brat_target(name: str | None) -> Target:
    """Return a folder or an archive for the two files that each article has."""
    is_folder = bool(name) and (str(name).endswith("/") or Path(str(name)).is_dir())
    if name and not is_remote(name) and (is_folder or name.lower().endswith(_ARCHIVE)):
        return Target(name=name, kind="brat", format="brat")
    raise UsageError("brat has two files an article: -o folder/, or -o quotes.zip")


def _file_target(name: str, format: Format | None) -> Target:
    path = Path(name)
    last = path.suffix.lower()
    if last in _OTHER_PACKINGS:
        raise UsageError(f"{name}: nothing is packed as {last}. {_ENDINGS}")
    if kind := _KINDS.get(last):
        if format:
            raise UsageError(f"{name} holds whole records: leave out the format {format}")
        return Target(name=name, kind=kind, format="json")
    packing = last if last in PACKINGS else None
    ending = Path(path.stem).suffix.lower() if packing else last
    format = format or ("summary" if _is_device(path) else _FORMATS.get(ending))
    if format is None:
        raise UsageError(f"{name}: {_about(ending, packing)} {_ENDINGS}")
    return Target(name=name, kind="text", format=format, packing=packing)


def _is_device(path: Path) -> bool:
    """Return whether a target is a device or a pipe, which has no ending to go by."""
    return path.exists() and not path.is_file()


def _about(ending: str, packing: str | None) -> str:
    """Return what to say of ".xlsx" and of ".josnl": a summary is not what is meant."""
    from difflib import get_close_matches

    if packing and ending in _KINDS:
        return f"{ending} is not packed."
    near = get_close_matches(ending, (*_FORMATS, *_KINDS), n=1, cutoff=_NEARLY)
    if near:
        return f"did you mean {near[0]}?"
    return f"nothing is written as {ending}." if len(ending) > 1 else "its name has no ending."


def _remote_target(name: str, format: Format) -> Target:
    if not name.endswith("/"):
        raise UsageError(f"{name}: only a folder can be remote, ending in /")
    if format not in LINE_FORMATS:
        raise UsageError(f"{name}: a remote folder holds {' or '.join(LINE_FORMATS)}, not {format}")
    return Target(name=name, kind="parts", format=format)


def check(target: Target, *, retries: bool) -> None:
    """Raise UsageError where `target` cannot be resumed, or a retry would replace it."""
    if target.resume and (target.kind != "text" or target.format != "json" or not target.name):
        raise UsageError("--resume goes on with a file of JSON lines: -o FILE.jsonl")
    if not retries:
        return
    if target.kind == "parts":
        raise UsageError("part files need no --retry: the same command tries failures again")
    if target.kind in ("text", "parquet") and target.name and Path(target.name).exists():
        raise UsageError(f"{target.name} would lose what it holds: have --retry write another file")
