"""A file that takes the place of an earlier one all at once, and only when it is whole.

Until then it stands beside that place as NAME.part. The earlier file stays as it is, byte for
byte, however the run ends before; so it does where the run has nothing to write.
"""

import errno
import fcntl
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

PART, RESUMED, JOURNAL = ".part", ".resume", "-journal"
"""What the names of the files beside a place end in: what is written, what is gone on with, and
what SQLite has not yet put into a database."""
_NEW = 0o666
"""The permissions of a file that nobody had before, without those that the umask withholds."""
_OPENING = os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
"""No link that somebody else has put there is followed, and no pipe is waited for."""
_UNSUPPORTED = (errno.EINVAL, errno.ENOTSUP, errno.ENOLCK, errno.ENOSYS)
"""What a file system says that cannot sync, or lock, at all."""


class Replacement:
    """What is to take the place of a file; see `replacement`."""

    def __init__(self, name: str, leftovers: Sequence[Path]) -> None:
        self._leftovers = leftovers
        self._earlier = _status(name)
        self._is_direct = self._earlier is not None and not stat.S_ISREG(self._earlier.st_mode)
        self._place = Path(name) if self._is_direct else real_place(name)
        self.part = self._place if self._is_direct else part_of(name)
        self._had_part = self.part.exists()
        self.is_begun = False
        self._file = self._opened()

    @property
    def replaces(self) -> bool:
        """Whether there is anything to lose: an earlier file, or what a run broken off left."""
        return not self._is_direct and (self._earlier is not None or self._had_part)

    def begin(self) -> BinaryIO:
        """Return the file to write to. What a run that was broken off left is gone then."""
        self.is_begun = True
        if not self._is_direct:
            self._file.truncate(0)
            self._clear()
        return self._file

    def finish(self) -> None:
        """Have the file take its place, if it was begun."""
        if self._is_direct or not self.is_begun:
            return
        self._file.flush()
        _sync(self._file.fileno())
        if self._earlier is not None:
            with suppress(OSError):  # not every file system keeps all that another does
                shutil.copystat(self._place, self.part)
            os.utime(self.part)
        self._take_place()
        self._clear()

    def abandon(self) -> None:
        """Have the earlier file stay, after all; what was written is gone."""
        self._had_part = self.is_begun = False

    def close(self) -> None:
        """Let go of the file: another run may write it then. One that was not begun is gone."""
        if not (self._is_direct or self.is_begun or self._had_part):
            self.part.unlink(missing_ok=True)
        self._file.close()

    def _opened(self) -> BinaryIO:
        if self._is_direct:
            return self._place.open("wb")
        if self._earlier is not None and not os.access(self._place, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        self.part.parent.mkdir(parents=True, exist_ok=True)
        descriptor = _locked(self.part)
        if self._earlier is not None:
            _keep_owner_and_mode(descriptor, self._earlier)
        return os.fdopen(descriptor, "wb")

    def _take_place(self) -> None:
        try:
            self.part.replace(self._place)
        except OSError as error:  # a single file that is mounted, for one
            reason = f"{error.strerror}; all of it is in {self.part}"
            raise OSError(error.errno, reason) from error

    def _clear(self) -> None:
        for leftover in self._leftovers:
            leftover.unlink(missing_ok=True)


@contextmanager
def replacement(name: str, *, leftovers: Sequence[Path] = ()) -> Iterator[Replacement]:
    """Give what takes the place of the file `name` at the end, if it was begun and all went well.

    The folder is made where it is missing. A link stays one, and what it leads to is replaced;
    owner and permissions stay. What is no regular file (/dev/null, a named pipe) is written as
    it is. `leftovers` are files that a run which was broken off may have left and that count no
    more. Raises OSError where the file cannot be written, or another run is writing it.
    """
    new = Replacement(name, leftovers)
    try:
        yield new
        new.finish()
    finally:
        with suppress(OSError):  # only what could not be written is still to be written
            new.close()


def real_place(name: str) -> Path:
    """Return the file that `name` stands for, links followed."""
    return Path(os.path.realpath(name))


def part_of(name: str) -> Path:
    """Return the file that holds what of `name` is written while a run goes on."""
    return beside(name, PART)


def beside(name: str, suffix: str) -> Path:
    """Return the file beside the one that `name` stands for, its name lengthened by `suffix`."""
    place = real_place(name)
    return place.with_name(f"{place.name}{suffix}")


def _status(name: str) -> os.stat_result | None:
    try:
        return Path(name).stat()
    except FileNotFoundError:
        return None


def _locked(part: Path) -> int:
    """Return the descriptor of `part`, which no other run has while this one does."""
    while True:
        descriptor = os.open(part, _OPENING, _NEW)
        try:
            _lock(descriptor)
            if _is_still(part, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # the run that had it has just let it take its place


def _lock(descriptor: int) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OSError(errno.EBUSY, "another run is writing it") from error
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise


def _is_still(part: Path, descriptor: int) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(part.stat(), os.fstat(descriptor))
    return False


def _keep_owner_and_mode(descriptor: int, earlier: os.stat_result) -> None:
    with suppress(OSError):  # who is not root may give a file away to groups of their own only
        os.fchown(descriptor, earlier.st_uid, earlier.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(earlier.st_mode))


def _sync(descriptor: int) -> None:
    """Have the disk hold the file, so that not even a power cut leaves half of it in its place."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
