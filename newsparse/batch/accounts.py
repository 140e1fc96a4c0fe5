"""Where the words of one input went, as the worker finds it that reads the input."""

from collections.abc import Callable, Iterator
from itertools import groupby

from msgspec.structs import astuple, replace

from newsparse.batch.tasks import Input, Job, reading_of
from newsparse.corpus.account.account import Account, account
from newsparse.corpus.account.pieces import Stretch
from newsparse.errors import ReadError
from newsparse.languages.table import LANGUAGES, get_language
from newsparse.model import Article
from newsparse.pipeline import articles_and_drafts
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.draft import Draft

_UNTOLD = "how this page was read is not told block by block: it is an export, or a table's cell"


def accounts(
    input: Input, data: bytes | str, job: Job, *, on_article: Callable[[], object]
) -> Iterator[Account]:
    """Yield the account of `data`, which `input` holds, read as `job` asks.

    A text of several articles is accounted for as a whole; `on_article` is called behind each.
    Raises ReadError.
    """
    reading = replace(reading_of(input, job), explain=True)
    drafted = articles_and_drafts(data, reading, path=input.path)
    for _, group in groupby(enumerate(drafted), _source):
        together: list[tuple[Article, Draft]] = []
        for _, pair in group:
            together.append(pair)
            on_article()
        articles = [article for article, _ in together]
        labels = _labels(articles[0].language)
        kept_out = [line for _, draft in together for line in draft.kept_out]
        stretches = _stretches(together[0][1])
        yield account(input.path, stretches, articles, labels=labels, kept_out=kept_out)


def _source(numbered: tuple[int, tuple[Article, Draft]]) -> tuple[int | None, int | None]:
    """Return what tells articles of one text; each page, a book's chapter, is one by itself."""
    number, (_, draft) = numbered
    return (number, None) if draft.text is None else (None, id(draft.text))


def _labels(language: str | None) -> Iterator[str]:
    """Yield what may stand before a field: in `language`, and in those of press databases."""
    yield from vocabulary(language).labels
    for code in LANGUAGES:
        words = get_language(code)
        if words is not None and words.exports is not None:
            for phrases in astuple(words.exports):
                yield from phrases


def _stretches(draft: Draft) -> list[Stretch]:
    """Return the input of `draft` as it was read. Raises ReadError where that is not told."""
    if draft.text is not None:
        return [Stretch(text=draft.text)]
    if not draft.block_evidence:
        raise ReadError(_UNTOLD)
    return [
        Stretch(text=f"{one.words}\n", rule=None if one.verdict == "kept" else one.rule)
        for one in draft.block_evidence
    ]
