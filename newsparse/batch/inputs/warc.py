"""Web archives (WARC), as Common Crawl keeps its news: each HTML response is an input."""

import io
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from newsparse.batch.tasks import INSIDE, Input, Limits
from newsparse.errors import ReadError
from newsparse.extras import extra

_HTML = ("text/html", "application/xhtml+xml")


def is_warc(head: bytes, _name: str) -> bool:
    """Return whether a stream that begins with `head` is a web archive."""
    return head.startswith(b"WARC/")


class _AsItComes:
    """A stream that hands on what is there, so that an error loses nothing of what was before.

    fastwarc's reader keeps it, and a stream that fails keeps its error with the frames that have
    the reader: a circle that the garbage collector, which cannot look into Rust, never breaks.
    So it is to be closed.
    """

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream: io.BufferedReader | io.BytesIO = stream

    def close(self) -> None:
        """Let go of the stream, which stays open."""
        self._stream = io.BytesIO()

    def read(self, size: int = -1) -> bytes:
        return self._stream.read1(size)

    def tell(self) -> int:
        return self._stream.tell()


def warc_pages(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the pages of a web archive, named by their place among its records.

    Raises NewsparseError where fastwarc is not installed.
    """
    warc = extra("fastwarc.warc", extra="warc")
    with closing(_AsItComes(stream)) as source:
        archive = warc.ArchiveIterator(source, auto_decode="all")
        for number, record in enumerate(_without_panic(archive), 1):
            if record.record_type == warc.WarcRecordType.response and _is_page(record):
                yield _page(record, f"{path}{INSIDE}{number}", limits)


def _without_panic(archive: Iterator[Any]) -> Iterator[Any]:
    """Yield the records of `archive`; what its Rust code panics at is an error like others."""
    while True:
        try:
            record = next(archive, None)
        except (Exception, KeyboardInterrupt):
            raise
        except BaseException as panic:
            raise ReadError(f"it is no sound web archive: {panic}") from panic
        if record is None:
            return
        yield record


def _is_page(record: Any) -> bool:  # noqa: ANN401 - it may not be installed
    headers = record.http_headers
    kind = (record.http_content_type or "") if headers is not None else ""
    return kind.lower() in _HTML


def _page(record: Any, path: str, limits: Limits) -> Input:  # noqa: ANN401 - it may not be installed
    url = record.headers.get("WARC-Target-URI")
    data = record.reader.read(limits.size + 1)
    if len(data) > limits.size:
        return Input(path=path, url=url, problem=limits.too_large)
    if len(data) < record.content_length and not _is_encoded(record):
        return Input(path=path, url=url, problem="it is cut short")
    return Input(path=path, data=data, url=url, format="html")


def _is_encoded(record: Any) -> bool:  # noqa: ANN401 - it may not be installed
    """Return whether a page's bytes are not those in the record, whose number says little then."""
    headers = {name.lower() for name, _ in record.http_headers}
    return bool(headers & {"content-encoding", "transfer-encoding"})
