"""Results proved against their sources: the same bytes, and every quote the slice it claims."""

from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice, product

import msgspec
from msgspec import Struct

from newsparse.batch.inputs.containers import data_of
from newsparse.batch.inputs.inputs import STANDARD_INPUT, inputs, open_named
from newsparse.batch.inputs.results import DATABASE, is_parquet, own_result
from newsparse.batch.inputs.unpack import HEAD, unpacked_own
from newsparse.batch.inputs.walk import spelled
from newsparse.batch.reasons import reason
from newsparse.batch.records import records
from newsparse.batch.tasks import Input, Limits, file_of
from newsparse.errors import ReadError
from newsparse.languages.tags import language_of
from newsparse.model import JOINT, Article, Quote, Span
from newsparse.reader.draft import Metadata, digest_of
from newsparse.reader.reading import Reading
from newsparse.renderer.formats.records import one_line

_LOOKED_AT = 20
"""Lines by which a file shows whether it holds results: some may be damaged, but not all."""


class Verdict(Struct, frozen=True, kw_only=True):
    """What became of one line of results: `line` counts from 1, `problem` is None when proved."""

    line: int
    path: str | None
    problem: str | None


class _Claim(Struct, frozen=True):
    """A line of results, and what it claims; `article` is None where it is no record."""

    line: int
    article: Article | None
    problem: str | None = None
    has_no_source: bool = False
    """Whether the line tells no source at all: a record that is only damaged does."""

    @property
    def path(self) -> str | None:
        return self.article.source.path if self.article else None

    @property
    def file(self) -> str | None:
        return file_of(self.path) if self.path else None


def lines_in(path: str) -> Iterator[bytes]:
    """Yield the lines of the results at `path`; of a database or Parquet, its records as lines.

    "-" is standard input. Raises OSError where it cannot be opened, and ReadError where a row of it
    is damaged, or it is a table that a pipe cannot hold.
    """
    with open_named(path) as results:
        stream = unpacked_own(results)
        head = stream.peek(HEAD)
        if own_result(head) == DATABASE or is_parquet(head):
            if path == STANDARD_INPUT:
                raise ReadError("a database or Parquet is read by its name, and not from a pipe")
            yield from (one_line(article).encode("utf-8", "replace") for article in records(path))
        else:
            yield from stream


def verify(lines: Iterable[bytes], *, limits: Limits) -> Iterator[Verdict]:
    """Yield a verdict on each line of results, in order.

    A line is proved where its source, read again, has the same sha256 and the same paragraphs,
    and every quote's text is what its parts cut out of them. Neighbouring lines of one file or
    archive are proved in one reading of it. Raises ReadError where this is no file of results, or
    one without any.
    """
    in_order = _claims(lines)
    first = list(islice(in_order, _LOOKED_AT))
    if not first:
        raise ReadError("it holds no record, and so nothing to prove")
    if all(claim.has_no_source for claim in first):
        raise ReadError("it is no file of results: its lines are no records of newsparse")
    for file, claims in groupby(chain(first, in_order), lambda claim: claim.file):
        together = list(claims)
        sources = _sources(file, {claim.path for claim in together}, limits) if file else {}
        for claim in together:
            problem = claim.problem or _problem(claim.article, sources.get(claim.path or ""))
            yield Verdict(line=claim.line, path=claim.path, problem=problem)


def _claims(lines: Iterable[bytes]) -> Iterator[_Claim]:
    decoder = msgspec.json.Decoder(Article)
    for number, line in enumerate(lines, 1):
        try:
            yield _Claim(number, decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            problem = f"it is no record of newsparse: {error}"
            yield _Claim(number, None, problem, has_no_source=not _has_source(line))


def _has_source(line: bytes) -> bool:
    try:
        record = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
    return isinstance(record, dict) and isinstance(record.get("source"), dict)


class _Source(Struct, frozen=True):
    """A source read again: its bytes and its metadata, or why it cannot be read."""

    data: bytes = b""
    metadata: Metadata | None = None
    problem: str | None = None
    is_text: bool = False


def _sources(file: str, paths: set[str | None], limits: Limits) -> dict[str, _Source]:
    """Return each of `paths`, all of them in `file`, read again."""
    if file == STANDARD_INPUT:
        unread = _Source(problem="standard input cannot be read again")
        return {path: unread for path in paths if path}
    return {
        input.path: _source(input, limits)
        for input in inputs([spelled(file)], limits=limits)
        if input.path in paths
    }


def _source(input: Input, limits: Limits) -> _Source:
    if input.problem:
        return _Source(problem=input.problem)
    try:
        data = data_of(input, limits)
        if isinstance(data, str):
            return _Source(data.encode("utf-8", "surrogatepass"), input.metadata, is_text=True)
        return _Source(data, input.metadata)
    except Exception as error:  # whatever a damaged source brings about is this line's problem
        return _Source(problem=reason(error))


def _problem(article: Article | None, source: _Source | None) -> str | None:
    """Return what is wrong with `article`, whose source was read again."""
    if article is None:
        return None
    if source is None:
        return "its source is not there any more"
    if source.problem:
        return f"its source cannot be read: {source.problem}"
    if digest_of(source.data, source.metadata) != article.source.sha256:
        return "the bytes of its source have changed"
    if not _has_paragraphs(article, source):
        return "its paragraphs are not those of its source"
    wrong = (
        number for number, quote in enumerate(article.quotes, 1) if not _is_cut(article, quote)
    )
    first = next(wrong, None)
    return f"quote {first} is not what its parts cut out" if first else None


def _is_cut(article: Article, quote: Quote) -> bool:
    """Return whether the text of `quote` is what its parts cut out of the paragraphs."""
    slices = [_slice(article, part) for part in quote.parts]
    return None not in slices and quote.text == JOINT.join(filter(None, slices))


def _slice(article: Article, part: Span) -> str | None:
    if not 0 <= part.paragraph < len(article.paragraphs):
        return None
    text = article.paragraphs[part.paragraph].text
    return text[part.start : part.end] if 0 <= part.start < part.end <= len(text) else None


def _has_paragraphs(article: Article, source: _Source) -> bool:
    """Return whether `source` gives the article's paragraphs, format and language told or forced.

    How a run was asked to read is not in its records: with and without --keep-all is tried.
    A letter shows by its bytes alone, as its text is of another format.
    """
    from newsparse.pipeline import parse_all

    data = source.data
    text: bytes | str = data.decode("utf-8", "surrogatepass") if source.is_text else data
    told = language_of(article.language) if article.language else None
    formats = (None, article.source.format)
    for format, language, keep_all in product(formats, (None, told), (False, True)):
        reading = Reading(
            format=format,
            url=article.url,
            language=language,
            keep_all=keep_all,
            metadata=source.metadata,
        )
        for parsed in parse_all(text, reading):
            if parsed.source.index == article.source.index:
                if parsed.paragraphs == article.paragraphs:
                    return True
                break
    return False
