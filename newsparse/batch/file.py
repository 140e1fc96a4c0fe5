"""The library's front door: bytes, files and folders read as the command reads them.

Whatever holds several articles, a table, mail, an archive, is opened.
"""

import os
import stat
import warnings
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from msgspec.structs import replace

from newsparse.batch.inputs.glance import may_hold_others
from newsparse.batch.reasons import reason
from newsparse.errors import ReadError
from newsparse.model import Article
from newsparse.reader.reading import Reading, ReadingOptions, reading_asked

if TYPE_CHECKING:
    from newsparse.batch.tasks import Input

SEVERAL = (
    "The input holds several articles; this is the first. parse_all(), or the command, gives all."
)
_NAMELESS = "-"
"""What the members of bytes without a path are named after: "-!/17"."""
_CALLER = 5
"""How far up who asked for the articles is from where a failure is warned of."""


def parse(
    data: bytes | str,
    *,
    url: str | None = None,
    path: str | None = None,
    **options: Unpack[ReadingOptions],
) -> Article:
    """Return the article in `data`; the first one, with a warning, where it holds several.

    `format` forces "text" or "html" where None lets the bytes tell, `url` is a page's address,
    `language` a tag as BCP 47 has it ("ru", "en-GB", "deu") that overrides detection, `path` is
    kept in `source.path`, `explain` fills `evidence`, and `keep_all` keeps as text what is known to
    be none of the article's: what a database notes for itself, calls to read on. From `published`,
    a day or a moment in ISO 8601, dates are counted that do not tell their day: "Yesterday". A
    speaker less sure than `min_confidence` (0 to 1) is not named: the guess is in `evidence` alone.
    Raises ReadError where the bytes hold no text, UsageError where there is no such format,
    language or day.
    """
    articles = parse_all(data, url=url, path=path, **options)
    article = next(articles)
    if next(articles, None) is None:
        return article
    return replace(article, warnings=(*article.warnings, SEVERAL))


def parse_all(
    data: bytes | str,
    *,
    url: str | None = None,
    path: str | None = None,
    **options: Unpack[ReadingOptions],
) -> Iterator[Article]:
    """Yield each article in `data`, in order; the options are those of `parse`.

    Bytes may be a table, JSON, XML, a mailbox, a feed, an archive, packed or not: each row, record,
    message, item or member is read, and a Python warning tells of those that cannot be.
    """
    from newsparse.pipeline import parse_all as articles_in

    reading = reading_asked(**options, url=url)
    if isinstance(data, bytes) and reading.format is None and may_hold_others(data, ""):
        inside = _inside(data, path or _NAMELESS)
        if inside is not None:
            return _Articles(inside, reading, _warn).all()
    return articles_in(data, reading, path=path)


def _inside(data: bytes, name: str) -> "Iterator[Input] | None":
    """Return the inputs inside `data`, None where it is an article itself, or a document."""
    from newsparse.batch.inputs.containers import expand_stream, holds_others
    from newsparse.batch.inputs.json_objects import is_sound_json
    from newsparse.batch.tasks import Input, Limits
    from newsparse.reader.documents import zip_kind

    if data.startswith(b"PK") and zip_kind(data):
        return None
    if data.removeprefix(BOM_UTF8).lstrip()[:1] in (b"{", b"[") and is_sound_json(data):
        name = name if name.lower().endswith(".json") else f"{name}.json"
    if not holds_others(data, name):
        return None
    limits = Limits(size=max(Limits().size, len(data)))
    return expand_stream(Input(path=name, data=data), BytesIO(data), limits)


def parse_file(
    path: str | Path,
    *,
    url: str | None = None,
    **options: Unpack[ReadingOptions],
) -> Article:
    """Return the article in the file at `path`; the options are those of `parse`.

    It is read as the command reads it: unpacked, and of an archive, a web archive, JSON or a table
    the first article in it that can be read, with a warning where it holds several. Raises OSError
    where there is no such file, ReadError where it holds no article.
    """
    from newsparse.batch.inputs.containers import expand_stream
    from newsparse.batch.inputs.walk import shown
    from newsparse.batch.tasks import Input, Limits

    reading = reading_asked(**options)
    with Path(path).open("rb") as stream:
        size = max(Limits().size, os.fstat(stream.fileno()).st_size)
        input = Input(path=shown(os.fspath(path)), url=url)
        return _Articles(expand_stream(input, stream, Limits(size=size)), reading).first()


def read(
    path: str | Path,
    *,
    on_failure: Callable[[str, str], object] | None = None,
    **options: Unpack[ReadingOptions],
) -> Iterator[Article]:
    """Yield the articles of anything that the command reads, in its order; one is held at a time.

    `path` is a file, a folder, an archive, a table, mail, an address, "-" for standard input, or
    what newsparse wrote (JSON lines, news.db, news.parquet), whose records come as they are. The
    other options are those of `parse`. What cannot be read inside a folder or an archive costs
    itself: `on_failure` is called with its path and the reason; without it, a Python warning
    tells them. Raises OSError where there is nothing at `path`, ReadError where it holds no
    article, and UsageError as `parse` does.
    """
    from newsparse.batch.records import has_records, records

    reading = reading_asked(**options)
    name = os.fspath(path)
    if has_records(name):
        return records(name)
    return _Articles(_inputs(name), reading, on_failure or _warn).all()


def _inputs(name: str) -> "Iterator[Input]":
    from newsparse.batch.inputs.inputs import STANDARD_INPUT, inputs
    from newsparse.batch.inputs.remote import is_remote
    from newsparse.batch.tasks import Limits

    size = Limits().size
    if name != STANDARD_INPUT and not is_remote(name):
        status = Path(name).stat()
        size = max(size, 0 if stat.S_ISDIR(status.st_mode) else status.st_size)
    return inputs([name], limits=Limits(size=size))


def _warn(path: str, reason: str) -> None:
    warnings.warn(f"{path}: {reason}", stacklevel=_CALLER)


class _Articles:
    """The articles in some inputs, and the first reason why one of these could not be read."""

    def __init__(
        self,
        inputs: "Iterable[Input]",
        reading: Reading,
        on_failure: Callable[[str, str], object] | None = None,
    ) -> None:
        self._inputs = inputs
        self._reading = reading
        self._on_failure = on_failure
        self._problem: str | None = None

    def first(self) -> Article:
        """Return the first article, with what is to be warned of."""
        articles = self.all()
        article = next(articles)
        unread = (f"A part before it could not be read: {self._problem}",) if self._problem else ()
        several = () if next(articles, None) is None else (SEVERAL,)
        return replace(article, warnings=(*article.warnings, *unread, *several))

    def all(self) -> Iterator[Article]:
        """Yield each article. Raises ReadError where there is none."""
        article = None
        for article in self:
            yield article
        if article is None:
            raise ReadError(self._problem or "There is no article in it.")

    def __iter__(self) -> Iterator[Article]:
        from newsparse.batch.inputs.containers import data_of
        from newsparse.batch.tasks import Job
        from newsparse.batch.work import earlier, parsed

        job = Job(reading=self._reading)
        for input in self._inputs:
            if input.no_article:
                continue
            if input.problem:
                self._note(input, input.problem)
                continue
            try:
                if input.records:
                    yield from earlier(input)
                    continue
                yield from parsed(input, data_of(input, job.limits), job)
            except (ReadError, OSError) as error:
                self._note(input, reason(error))

    def _note(self, input: "Input", problem: str) -> None:
        from newsparse.batch.tasks import INSIDE

        name = f"{input.path}: " if INSIDE in input.path else ""
        self._problem = self._problem or f"{name}{problem}"
        if self._on_failure:
            self._on_failure(input.path, problem)
