"""The files that a run writes itself: none of its inputs."""

import os
from pathlib import Path

from msgspec import Struct

Identity = tuple[int, int]
"""The device and the number on it: the same for a file under each of its names."""


class OwnFiles(Struct, frozen=True):
    """What a run writes: passed over in folders, refused where somebody names it as an input.

    `paths` have no links in them and need not be there yet; `identities` are of files that are.
    """

    paths: frozenset[Path] = frozenset()
    identities: frozenset[Identity] = frozenset()

    def has_path(self, name: str) -> bool:
        """Return whether the file `name` is one of `paths`."""
        return any(_last(name) == path.name for path in self.paths) and (
            Path(name).resolve() in self.paths
        )

    def has_identity(self, status: os.stat_result) -> bool:
        """Return whether the file of this status is one of `identities`, under whatever name."""
        return identity(status) in self.identities


NO_FILES = OwnFiles()


def identity(status: os.stat_result) -> Identity:
    """Return the identity of the file of this status."""
    return status.st_dev, status.st_ino


def _last(name: str) -> str:
    return name.rstrip("/").rpartition("/")[2]
