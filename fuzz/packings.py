"""Packings: archives, compressed files, JSON lines and web archives around mutated bytes."""

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from random import Random

import zstandard

_NAMES = ("a.txt", "../../up.txt", "/etc/passwd", "CON", "a/b/c.html", "\udcff", "x" * 300, "", ".")
_KINDS = ("text/html", "text/html; charset=windows-1251", "application/xhtml+xml", "image/png", "")
_ENTRY_TYPES = (tarfile.REGTYPE,) * 5 + (tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE)


def zipped(random: Random, data: bytes) -> bytes:
    """Put `data` into a zip archive, beside a member or two."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in _names(random):
            member = zipfile.ZipInfo(name.replace("\udcff", "?"))
            member.compress_type = random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
            archive.writestr(member, data)
    return stream.getvalue()


def tarred(random: Random, data: bytes) -> bytes:
    """Put `data` into a tar archive, beside links and devices."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name in _names(random):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = random.choice(_ENTRY_TYPES), "/etc/passwd"
            member.size = len(data) if member.isreg() else 0
            archive.addfile(member, io.BytesIO(data))
    return stream.getvalue()


def json_lines(random: Random, data: bytes) -> bytes:
    """Put `data` into lines of JSON."""
    text = data.decode("utf-8", random.choice(("replace", "surrogateescape")))
    key = random.choice(("text", "html", "title"))
    line = {key: text, "url": random.choice((None, "https://example.org/2025/03/04/a", text[:40]))}
    return (json.dumps(line, ensure_ascii=random.random() < 0.5) + "\n").encode("utf-8", "replace")


def web_archive(random: Random, data: bytes) -> bytes:
    """Put `data` into a record of a web archive, whose lengths need not be true."""
    kind = random.choice(_KINDS).encode()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n%s" % (kind, data)
    length = len(http) + random.choice((0, 0, 0, -3, 3, 1000))
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
    )
    return record % (length, http)


def compressed(random: Random, data: bytes) -> bytes:
    """Compress `data`."""
    return random.choice(_COMPRESSIONS)(data)


PACKINGS: tuple[Callable[[Random, bytes], bytes], ...] = (
    compressed,
    zipped,
    tarred,
    json_lines,
    web_archive,
)
_COMPRESSIONS: tuple[Callable[[bytes], bytes], ...] = (
    lambda data: gzip.compress(data, 1, mtime=0),
    lambda data: bz2.compress(data, 1),
    lambda data: lzma.compress(data, preset=0),
    lambda data: zstandard.compress(data, 1),
)


def _names(random: Random) -> list[str]:
    return random.sample(_NAMES, random.choice((1, 1, 2)))
