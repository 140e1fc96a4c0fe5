"""The corrections of a person: a file of JSON objects, or documents of brat, a folder or a zip."""

from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, is_zipfile

import msgspec

from newsparse.batch.tasks import Limits
from newsparse.corpus.scores.brat import annotated
from newsparse.corpus.scores.corrected import TrueArticle, corrected
from newsparse.errors import ReadError

_LARGEST = Limits().size
"""Bytes of a document of brat's, as large as an input may be."""
_TEXT, _ANNOTATIONS = ".txt", ".ann"


def corrected_in(path: str) -> Iterator[TrueArticle]:
    """Yield the corrected articles at `path`: a file, or a folder or zip archive of brat's.

    Raises OSError where it cannot be opened, and ReadError that says what is wrong with it.
    """
    place = Path(path)
    try:
        if place.is_dir():
            yield from _documents(_Folder(place))
        elif is_zipfile(place):
            with ZipFile(place) as archive:
                yield from _documents(_Archive(archive))
        else:
            yield from corrected(_objects(place.read_bytes().removeprefix(BOM_UTF8)))
    except (ReadError, msgspec.DecodeError, UnicodeDecodeError, BadZipFile) as error:
        raise ReadError(f"{path}: {error}") from error


def _objects(data: bytes) -> list[dict[str, Any]]:
    if data.lstrip().startswith(b"["):
        return msgspec.json.decode(data, type=list[dict[str, Any]])
    decode = msgspec.json.Decoder(dict[str, Any]).decode
    return [decode(line) for line in data.splitlines() if line.strip()]


class _Folder(Mapping[str, str]):
    """The files of a folder and of those in it, by their names from there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, name: str) -> str:
        try:
            return (self._folder / name).read_bytes().decode("utf-8")
        except FileNotFoundError as error:
            raise KeyError(name) from error

    def __iter__(self) -> Iterator[str]:
        for file in sorted(self._folder.rglob(f"*{_ANNOTATIONS}")):
            yield file.relative_to(self._folder).as_posix()

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Archive(Mapping[str, str]):
    """The members of an archive, by their names."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    def __getitem__(self, name: str) -> str:
        with self._archive.open(name) as member:
            data = member.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise ReadError(f"{name} is larger than {_LARGEST} bytes")
        return data.decode("utf-8")

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._archive.namelist() if name.endswith(_ANNOTATIONS))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _documents(files: Mapping[str, str]) -> Iterator[TrueArticle]:
    names = list(files)
    if not names:
        raise ReadError(f"no document of brat's is here: no file ends in {_ANNOTATIONS}")
    for name in names:
        document = name.removesuffix(_ANNOTATIONS)
        try:
            text = files[f"{document}{_TEXT}"]
        except KeyError:
            raise ReadError(f"{name} has no text: {document}{_TEXT} is missing") from None
        yield annotated(document, text, files[name])
