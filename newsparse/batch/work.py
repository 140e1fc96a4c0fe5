"""What is done with one input, wherever that is: read it, parse it, render its articles."""

from collections.abc import Iterator
from time import perf_counter

import msgspec

from newsparse.batch.inputs.containers import opened
from newsparse.batch.inputs.unpack import read_limited, unpacked
from newsparse.batch.reasons import reason
from newsparse.batch.tasks import Entry, Input, Job, Outcome, Stage, Status, failure
from newsparse.corpus.packing import pack, unpack
from newsparse.corpus.unsought import unsought
from newsparse.model import Article
from newsparse.reader.draft import digest_of

_NO_SOURCE = "newsparse made it of something else: name what that was"


class _Attempt:
    """One input on its way through the stages; `stage` is where it is."""

    def __init__(self, input: Input, job: Job, known: str | None) -> None:
        self.input = input
        self.job = job
        self.known = known
        self.stage: Stage = "open"
        self.digest: str | None = None

    def outcome(self) -> Outcome:
        if self.input.problem:
            return self.failed(self.input.problem)
        if self.input.no_article:
            return self._skipped(self.input.no_article)
        if self.input.records:
            return self.failed(_NO_SOURCE) if self.job.audits else self._rendered()
        data = self._data()
        self.digest = digest_of(data, self.input.metadata)
        if self.digest == self.known:
            return self._skipped()
        self.stage = "parse"
        if self.job.audits:
            records = tuple(_accounts(self.input, data, self.job))
            return Outcome(entry=self._entry([]), records=records)
        articles = list(parsed(self.input, data, self.job))
        self.stage = "render"
        records = tuple(_record(article, self.job) for article in articles)
        return Outcome(entry=self._entry(articles), records=records)

    def _rendered(self) -> Outcome:
        """Return the outcome of records that an earlier run made, rendered anew."""
        articles = list(earlier(self.input))
        self.digest = articles[0].source.sha256
        self.stage = "render"
        records = tuple(_record(article, self.job) for article in articles)
        return Outcome(entry=self._entry(articles), records=records, is_earlier=True)

    def outcome_in(self, folder: str) -> Outcome:
        """Return the outcome, its records written to `folder`."""
        from newsparse.batch.outputs.folder import Articles

        articles = Articles(folder, self.job.format or "json")
        if not self.job.fresh:
            self.known = articles.known(self.input.path)
        outcome = self.outcome()
        if outcome.records:
            self.stage = "write"
            articles.write(self.input.path, outcome.records)
        return Outcome(entry=outcome.entry)

    def _skipped(self, reason: str | None = None) -> Outcome:
        path, digest = self.input.path, self.digest
        return Outcome(entry=Entry(path=path, sha256=digest, status="skipped", error=reason))

    def failed(self, error: str) -> Outcome:
        return failure(self.input.path, stage=self.stage, error=error, sha256=self.digest)

    def _data(self) -> bytes | str:
        if self.input.text is not None:
            return self.input.text
        with opened(self.input) as source:
            self.stage = "read"
            stream, _ = unpacked(source, self.job.limits)
            return read_limited(stream, self.job.limits)

    def _entry(self, articles: list[Article]) -> Entry:
        status: Status = "warned" if any(article.warnings for article in articles) else "ok"
        encoding = articles[0].source.encoding if articles else None
        return Entry(
            path=self.input.path,
            sha256=self.digest,
            status=status,
            encoding=encoding,
            articles=len(articles),
            unsought=sum(unsought(article) is not None for article in articles),
        )


def earlier(input: Input) -> Iterator[Article]:
    """Yield the articles that `input` has as records of an earlier run."""
    return map(unpack, input.records)


def parsed(input: Input, data: bytes | str, job: Job) -> Iterator[Article]:
    """Yield the articles in `data`, which `input` holds, as `job` asks. Raises ReadError."""
    from newsparse.pipeline import parse_all

    return parse_all(
        data,
        format=input.format or job.input_format,
        url=input.url,
        language=input.language or job.language,
        path=input.path,
        explain=job.explain,
        keep_all=job.keep_all,
        published=job.published,
        min_confidence=job.min_confidence,
        metadata=input.metadata,
    )


def outcome_of(input: Input, job: Job, *, known: str | None = None) -> Outcome:
    """Return what became of `input`: its records, or the stage and the reason of its failure.

    Where the sha256 of its bytes is `known`, it is skipped: the output holds its records.
    Nothing that one input can bring about is raised but MemoryError: a defect of newsparse's
    own costs that input too, and is named by its class.
    """
    started = perf_counter()
    attempt = _Attempt(input, job, known)
    try:
        outcome = attempt.outcome_in(job.folder) if job.folder else attempt.outcome()
    except MemoryError:
        raise
    except Exception as error:
        outcome = attempt.failed(reason(error))
    milliseconds = round((perf_counter() - started) * 1000, 1)
    entry = msgspec.structs.replace(outcome.entry, milliseconds=milliseconds)
    return msgspec.structs.replace(outcome, entry=entry)


def _accounts(input: Input, data: bytes | str, job: Job) -> Iterator[bytes]:
    from newsparse.batch.accounts import accounts

    return map(msgspec.msgpack.encode, accounts(input, data, job))


def _record(article: Article, job: Job) -> bytes:
    from newsparse.renderer.render import render

    if job.format is not None:
        return render(article, format=job.format).encode("utf-8")
    return pack(article)
