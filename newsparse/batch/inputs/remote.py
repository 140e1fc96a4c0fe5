"""Inputs in remote stores, by their addresses: s3://, gs://, https://, ... through fsspec."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any, cast

from msgspec.structs import replace

from newsparse.batch.inputs.no_articles import no_article_by_name
from newsparse.batch.tasks import Input
from newsparse.extras import extra

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_remote(name: str) -> bool:
    """Return whether `name` is an address of a remote store."""
    return _ADDRESS.match(name) is not None


def local_name(name: str) -> str:
    """Return the file of this machine that the address `name` is of, else `name` as it is."""
    return name.removeprefix("file://")


def open_remote(address: str) -> IO[bytes]:
    """Open the file at `address`. Raises OSError, and NewsparseError where fsspec is missing."""
    return cast("IO[bytes]", extra("fsspec", extra="remote").open(address, "rb").open())


def walk_remote(address: str) -> Iterator[Input]:
    """Yield the files under `address` in the order of their names, or the one that it names."""
    store, root = extra("fsspec", extra="remote").core.url_to_fs(address)
    if not store.isdir(root):
        yield _file(address)
        return
    levels = [_listed(store, root)]
    while levels:
        found = next(levels[-1], None)
        if found is None:
            levels.pop()
        elif found["type"] == "directory":
            levels.append(_listed(store, found["name"]))
        else:
            name = store.unstrip_protocol(found["name"])
            yield replace(_file(name), found=True, no_article=no_article_by_name(name))


def _listed(store: Any, folder: str) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - no types
    found = store.ls(folder, detail=True)
    return iter(sorted(found, key=lambda entry: str(entry["name"])))


def _file(address: str) -> Input:
    return Input(path=address, file=address.encode())


class RemoteFolder:
    """A folder in a remote store, by its address."""

    def __init__(self, address: str) -> None:
        self._store, self._root = extra("fsspec", extra="remote").core.url_to_fs(address)

    def read(self, name: str) -> bytes | None:
        """Return what the file holds, None where there is none."""
        try:
            return cast("bytes", self._store.cat_file(self._path(name)))
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Have the file hold `data`: a store takes an object whole or not at all."""
        self._store.makedirs(self._root, exist_ok=True)  # in a store that knows folders
        self._store.pipe_file(self._path(name), data)

    def put(self, name: str, file: str) -> None:
        """Have the file hold what the file of this machine named `file` holds."""
        self._store.put_file(file, self._path(name))

    def remove(self, name: str) -> None:
        """Remove the file."""
        self._store.rm_file(self._path(name))

    def modified(self, name: str) -> datetime | None:
        """Return when the file was last written, None where there is none or no store tells."""
        try:
            return cast("datetime", self._store.modified(self._path(name)))
        except (FileNotFoundError, NotImplementedError):
            return None

    def names(self) -> list[str]:
        """Return the names of the files, sorted."""
        try:
            found = self._store.ls(self._root, detail=False)
        except FileNotFoundError:
            return []
        return sorted(name.rpartition("/")[2] for name in found)

    def _path(self, name: str) -> str:
        return f"{self._root.rstrip('/')}/{name}"
