"""What is done with one input, wherever that is: read it, parse it, render its articles."""

import os
from hashlib import sha256
from pathlib import Path
from time import perf_counter

import msgspec

from newsparse.batch.tasks import Entry, Input, Job, Outcome, Stage, Status, failure
from newsparse.errors import NewsparseError
from newsparse.model import Article


class _Attempt:
    """One input on its way through the stages; `stage` is where it is."""

    def __init__(self, input: Input, job: Job) -> None:
        self.input = input
        self.job = job
        self.stage: Stage = "open"
        self.digest: str | None = None

    def outcome(self) -> Outcome:
        if self.input.problem:
            return self.failed(self.input.problem)
        data = self._data()
        self.digest = _digest(data)
        self.stage = "parse"
        articles = self._articles(data)
        self.stage = "render"
        records = tuple(_record(article, self.job) for article in articles)
        return Outcome(entry=self._entry(articles), records=records)

    def failed(self, error: str) -> Outcome:
        return failure(self.input.path, stage=self.stage, error=error, sha256=self.digest)

    def _data(self) -> bytes | str:
        self.stage = "read"
        limit = self.job.limits.size
        data = self.input.data
        if data is None:
            data = _read(self.input.file or b"", limit)
        if len(data) > limit:
            raise NewsparseError(f"it is larger than {limit} bytes (--max-size)")
        return data

    def _articles(self, data: bytes | str) -> list[Article]:
        from newsparse.pipeline import parse_all

        articles = parse_all(
            data,
            format=self.input.format or self.job.input_format,
            url=self.input.url,
            language=self.input.language or self.job.language,
            path=self.input.path,
            explain=self.job.explain,
        )
        return list(articles)

    def _entry(self, articles: list[Article]) -> Entry:
        status: Status = "warned" if any(article.warnings for article in articles) else "ok"
        encoding = articles[0].source.encoding if articles else None
        return Entry(
            path=self.input.path,
            sha256=self.digest,
            status=status,
            encoding=encoding,
            articles=len(articles),
        )


def outcome_of(input: Input, job: Job) -> Outcome:
    """Return what became of `input`: its records, or the stage and the reason of its failure.

    Nothing that one input can bring about is raised: a defect of newsparse's own costs that
    input too, and is named by its class.
    """
    started = perf_counter()
    attempt = _Attempt(input, job)
    try:
        outcome = attempt.outcome()
    except OSError as error:
        outcome = attempt.failed(error.strerror or str(error))
    except NewsparseError as error:
        outcome = attempt.failed(str(error))
    except MemoryError:
        outcome = attempt.failed("it needs more memory than it may have (--memory-limit)")
    except Exception as error:
        outcome = attempt.failed(f"{type(error).__name__}: {error}")
    milliseconds = round((perf_counter() - started) * 1000, 1)
    entry = msgspec.structs.replace(outcome.entry, milliseconds=milliseconds)
    return msgspec.structs.replace(outcome, entry=entry)


def _digest(data: bytes | str) -> str:
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogatepass")
    return sha256(data).hexdigest()


def _read(file: bytes, limit: int) -> bytes:
    with Path(os.fsdecode(file)).open("rb") as stream:
        return stream.read(limit + 1)


def _record(article: Article, job: Job) -> bytes:
    from newsparse.renderer.render import render

    if job.format is not None:
        return render(article, format=job.format).encode("utf-8")
    try:
        return msgspec.msgpack.encode(article)
    except UnicodeEncodeError:  # a lone surrogate out of a page's JSON
        return msgspec.msgpack.encode(msgspec.json.decode(render(article, format="json")))
