"""Archives: each regular file in a .zip or a .tar is an input of its own.

A member's name is only ever a name in reports and records: it never becomes a path.
"""

import io
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from newsparse.batch.inputs.no_articles import NoArticleError
from newsparse.batch.inputs.unpack import read_limited
from newsparse.batch.tasks import INSIDE, Input, Limits
from newsparse.errors import ReadError
from newsparse.reader.office.document import kind_of_zip

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_TAR_MAGIC = slice(257, 262)


def is_zip(head: bytes, name: str) -> bool:
    """Return whether a stream that begins with `head` is a zip archive and no document."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06")) and not kind_of_zip(head, name)


def is_tar(head: bytes, _name: str) -> bool:
    """Return whether a stream that begins with `head` is a tar archive."""
    return head[_TAR_MAGIC] == b"ustar"


def member_path(archive: str, member: str) -> str:
    """Return the name of a member: news.zip!/2025/may.txt."""
    printable = member.encode("utf-8", "backslashreplace").decode("utf-8")
    return f"{archive}{INSIDE}{printable}"


class _Names:
    """The names of an archive's members, each another: an archive that was added to has some twice.

    The second news.txt is "news (2).txt", as browsers have it.
    """

    def __init__(self, archive: str) -> None:
        self._archive = archive
        self._numbers = dict[str, int]()

    def path_of(self, member: str) -> str:
        """Return the path of the next member, which has this name in the archive."""
        name, number = member, self._numbers.get(member, 1)
        while name in self._numbers:
            number += 1
            name = _numbered(member, number)
        self._numbers[member] = number
        self._numbers.setdefault(name, 1)
        return member_path(self._archive, name)


def _numbered(name: str, number: int) -> str:
    folder, slash, last = name.rpartition("/")
    stem, dot, ending = last.rpartition(".")
    before, after = (stem, dot + ending) if stem else (last, "")  # .hidden has no ending
    return f"{folder}{slash}{before} ({number}){after}"


def zip_members(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the files of a zip archive in the order of its directory."""
    import tempfile

    from newsparse.reader.documents import document_in

    with tempfile.TemporaryFile() as file:  # a zip's directory is at its end
        while block := stream.read(1 << 20):
            file.write(block)
        with _opened(file) as archive:
            names = archive.infolist()
            _check_count(len(names), limits)
            if document := document_in(archive):
                raise NoArticleError(document, remedy="save the article as text or HTML")
            paths = _Names(path)
            for member in names:
                if not member.filename.endswith("/"):  # is_dir() fails at an empty name
                    yield _zip_member(archive, member, paths.path_of(member.filename), limits)


def _opened(file: IO[bytes]) -> "ZipFile":
    """Return the archive in `file`. Raises ReadError where it is none that is whole."""
    from zipfile import BadZipFile, ZipFile

    try:
        return ZipFile(file)
    except BadZipFile as error:
        raise ReadError("it is a ZIP archive that is cut or damaged: get it once more") from error


def _zip_member(archive: "ZipFile", member: "ZipInfo", name: str, limits: Limits) -> Input:
    if member.flag_bits & 1:
        return Input(path=name, problem="it is encrypted")
    try:
        with archive.open(member) as stream:
            data = read_limited(stream, limits)
    except ReadError as error:
        return Input(path=name, problem=str(error))
    if len(data) > max(1 << 20, limits.ratio * member.compress_size):
        problem = f"it unpacks to more than {limits.ratio} times its size (--max-ratio)"
        return Input(path=name, problem=problem)
    return Input(path=name, data=data)


def tar_members(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the files of a tar archive in its order; links, pipes and devices are left out."""
    import tarfile

    paths = _Names(path)
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for number, member in enumerate(archive, 1):
            _check_count(number, limits)
            archive.members = []  # type: ignore[attr-defined]  # or it keeps every header
            if not member.isreg():
                continue
            file = archive.extractfile(member)
            assert file is not None
            name = paths.path_of(member.name)
            if member.size > limits.size:
                yield Input(path=name, problem=limits.too_large)
            else:
                yield Input(path=name, data=file.read())


def _check_count(count: int, limits: Limits) -> None:
    if count > limits.members:
        raise ReadError(f"it has more than {limits.members} members (--max-members)")
