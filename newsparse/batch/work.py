"""What is done with one input, wherever that is: read it, parse it, render its articles."""

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

import msgspec
from msgspec import Struct

from newsparse.batch.inputs.containers import opened
from newsparse.batch.inputs.unpack import read_limited, unpacked
from newsparse.batch.reasons import reason
from newsparse.batch.tasks import Entry, Input, Job, Outcome, Stage, Status, failure, reading_of
from newsparse.corpus.packing import pack, unpack
from newsparse.corpus.unsought import unsought
from newsparse.model import Article
from newsparse.reader.draft import digest_of

_NO_SOURCE = "newsparse made it of something else: name what that was"


class _Rendered(Struct, frozen=True, gc=False):
    """An article's record, and what the entry of its input says of the article.

    The article itself is let go: one file may hold thousands.
    """

    record: bytes
    encoding: str | None
    has_warnings: bool
    is_unsought: bool


class _Attempt:
    """One input on its way through the stages; `stage` is where it is."""

    def __init__(
        self, input: Input, job: Job, known: str | None, on_article: Callable[[], object]
    ) -> None:
        self.input = input
        self.job = job
        self.known = known
        self.on_article = on_article
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
            records = tuple(self._accounts(data))
            return Outcome(entry=self._entry([]), records=records)
        return self._outcome_with(parsed(self.input, data, self.job))

    def _rendered(self) -> Outcome:
        """Return the outcome of records that an earlier run made, rendered anew."""
        outcome = self._outcome_with(earlier(self.input))
        return msgspec.structs.replace(outcome, is_earlier=True)

    def _outcome_with(self, articles: Iterable[Article]) -> Outcome:
        rendered = list(self._each_rendered(articles))
        return Outcome(entry=self._entry(rendered), records=tuple(one.record for one in rendered))

    def _each_rendered(self, articles: Iterable[Article]) -> Iterator[_Rendered]:
        for article in articles:
            self.digest = article.source.sha256
            self.stage = "render"
            yield _rendered(article, self.job)
            self.stage = "parse"
            self.on_article()

    def _accounts(self, data: bytes | str) -> Iterator[bytes]:
        from newsparse.batch.accounts import accounts

        found = accounts(self.input, data, self.job, on_article=self.on_article)
        return map(msgspec.msgpack.encode, found)

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

    def _entry(self, articles: list[_Rendered]) -> Entry:
        status: Status = "warned" if any(article.has_warnings for article in articles) else "ok"
        encoding = articles[0].encoding if articles else None
        return Entry(
            path=self.input.path,
            sha256=self.digest,
            status=status,
            encoding=encoding,
            articles=len(articles),
            unsought=sum(article.is_unsought for article in articles),
        )


def earlier(input: Input) -> Iterator[Article]:
    """Yield the articles that `input` has as records of an earlier run."""
    return map(unpack, input.records)


def parsed(input: Input, data: bytes | str, job: Job) -> Iterator[Article]:
    """Yield the articles in `data`, which `input` holds, as `job` asks. Raises ReadError."""
    from newsparse.pipeline import parse_all

    return parse_all(data, reading_of(input, job), path=input.path)


def outcome_of(
    input: Input,
    job: Job,
    *,
    known: str | None,
    on_article: Callable[[], object],
) -> Outcome:
    """Return what became of `input`: its records, or the stage and the reason of its failure.

    Where the sha256 of its bytes is `known`, it is skipped: the output holds its records.
    `on_article` is called after each article, of which one file may hold thousands.
    Nothing that one input can bring about is raised but MemoryError: a defect of newsparse's
    own costs that input too, and is named by its class.
    """
    started = perf_counter()
    attempt = _Attempt(input, job, known, on_article)
    try:
        outcome = attempt.outcome_in(job.folder) if job.folder else attempt.outcome()
    except MemoryError:
        raise
    except Exception as error:
        outcome = attempt.failed(reason(error))
    milliseconds = round((perf_counter() - started) * 1000, 1)
    entry = msgspec.structs.replace(outcome.entry, milliseconds=milliseconds)
    return msgspec.structs.replace(outcome, entry=entry)


def _rendered(article: Article, job: Job) -> _Rendered:
    return _Rendered(
        record=_record(article, job),
        encoding=article.source.encoding,
        has_warnings=bool(article.warnings),
        is_unsought=unsought(article) is not None,
    )


def _record(article: Article, job: Job) -> bytes:
    from newsparse.renderer.render import render

    if job.format is not None:
        return render(article, format=job.format).encode("utf-8")
    return pack(article)
