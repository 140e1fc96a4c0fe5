"""One file for the library, read as the command reads it: packed, an archive, JSON, a table."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsparse.errors import ReadError
from newsparse.model import MIN_CONFIDENCE, Article, InputFormat
from newsparse.pipeline import SEVERAL

if TYPE_CHECKING:
    from newsparse.batch.tasks import Input, Job


def parse_file(
    path: str | Path,
    *,
    format: InputFormat | None = None,
    url: str | None = None,
    language: str | None = None,
    explain: bool = False,
    keep_all: bool = False,
    min_confidence: float = MIN_CONFIDENCE,
) -> Article:
    """Return the article in the file at `path`; the options are those of `parse`.

    It is read as the command reads it: unpacked, and of an archive, a web archive, JSON or a table
    the first article in it that can be read, with a warning where it holds several. Raises OSError
    where there is no such file, ReadError where it holds no article.
    """
    from newsparse.batch.inputs.containers import expand_stream
    from newsparse.batch.inputs.walk import shown
    from newsparse.batch.tasks import Input, Job, Limits

    job = Job(
        input_format=format,
        language=language,
        explain=explain,
        keep_all=keep_all,
        min_confidence=min_confidence,
    )
    with Path(path).open("rb") as stream:
        size = max(Limits().size, os.fstat(stream.fileno()).st_size)
        input = Input(path=shown(os.fspath(path)), url=url)
        articles = _Articles(expand_stream(input, stream, Limits(size=size)), job)
        return articles.first()


class _Articles:
    """The articles in a file, and the first reason why a part of it could not be read."""

    def __init__(self, inputs: "Iterable[Input]", job: "Job") -> None:
        self._inputs = inputs
        self._job = job
        self._problem: str | None = None

    def first(self) -> Article:
        """Return the first article, with what is to be warned of."""
        articles = iter(self)
        article = next(articles, None)
        if article is None:
            raise ReadError(self._problem or "There is no article in it.")
        unread = (f"A part before it could not be read: {self._problem}",) if self._problem else ()
        several = () if next(articles, None) is None else (SEVERAL,)
        return replace(article, warnings=(*article.warnings, *unread, *several))

    def __iter__(self) -> Iterator[Article]:
        from newsparse.batch.work import parsed

        for input in self._inputs:
            if input.left_out:
                continue
            if input.problem:
                self._note(input, input.problem)
                continue
            try:
                data = input.data if input.text is None else input.text
                yield from parsed(input, data or b"", self._job)
            except ReadError as error:
                self._note(input, str(error))

    def _note(self, input: "Input", problem: str) -> None:
        name = f"{input.path}: " if "!/" in input.path else ""
        self._problem = self._problem or f"{name}{problem}"
