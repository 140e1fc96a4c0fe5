"""Two versions of the same articles: what changed in their fields, their text and their quotes."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from newsparse.corpus.packing import encodable_text, pack, unpack
from newsparse.corpus.same_words.fingerprints import are_same_words, plain_words, runs
from newsparse.model import Article, Quote

Status = Literal["changed", "new", "gone"]
_FIELDS = (
    "headline",
    "date",
    "date_modified",
    "authors",
    "language",
    "url",
    "site",
    "description",
    "image",
    "tags",
)
_TOLD = ("kind", "text", "speaker", "mention", "cue")
"""What a reader of a quote sees; rules and places change with any other word."""
_ALIKE = 0.4
"""How many words two paragraphs share, of both, that are one before and after."""
_MOST_PARAGRAPHS = 2000
"""Of an article whose changes are told in their places; looking for these takes the square."""
_MOST_COMPARED = 50
"""Paragraphs or quotes in a stretch of changes that are compared each with each."""
_TABLES = """
  pragma journal_mode = off; pragma synchronous = off;
  create table articles (
    id integer primary key, is_new int, url text, path text, part int, place text, record blob
  );
  create table pairs (old int unique, new int unique);
"""
_STORE = "insert into articles (is_new, url, path, part, record) values (?, ?, ?, ?, ?)"
_BY_URL = "o.url <> '' and n.url = o.url"
_BY_PATH = "n.path = o.path and n.part = o.part"
_BY_PLACE = "n.place = o.place and n.part = o.part"
_PAIR = """
  insert or ignore into pairs
  select o.id, n.id from articles o join articles n on {same}
  where not o.is_new and n.is_new
  and o.id not in (select old from pairs) and n.id not in (select new from pairs)
  order by o.id, n.id
"""
_FOUND = """
  select o.record, n.record, false as is_gone, n.id as place
  from pairs p join articles o on o.id = p.old join articles n on n.id = p.new
  where o.record <> n.record
  union all select null, record, false, id from articles
  where is_new and id not in (select new from pairs)
  union all select record, null, true, id from articles
  where not is_new and id not in (select old from pairs)
  order by is_gone, place
"""


class FieldChange(Struct, frozen=True, kw_only=True):
    """A field that has another value: a list's items joined by a semicolon; None for none."""

    field: str
    old: str | None
    new: str | None


class TextChange(Struct, frozen=True, kw_only=True):
    """A paragraph that came (`old` is None), went (`new` is None) or reads otherwise."""

    old: str | None
    new: str | None


class QuoteChange(Struct, frozen=True, kw_only=True):
    """A quote that came, went, or has other words or another speaker."""

    old: Quote | None
    new: Quote | None


class ArticleChange(Struct, frozen=True, kw_only=True):
    """What became of an article; `path`, `index`, `url` and `headline` are the latest version's."""

    status: Status
    path: str | None
    index: int
    url: str | None
    headline: str | None
    fields: tuple[FieldChange, ...] = ()
    text: tuple[TextChange, ...] = ()
    quotes: tuple[QuoteChange, ...] = ()


def changes(old: Iterable[Article], new: Iterable[Article]) -> Iterator[ArticleChange]:
    """Yield what became of each article that is not as it was: the new order, then those gone.

    Two are versions of one article where their addresses are the same, else their paths, else
    their places in the folder that all paths of their side share; of a file of several the
    index, too. The records lie in a temporary file, not in memory.
    """
    database = sqlite3.connect("", isolation_level=None)
    try:
        database.executescript(f"{_TABLES} begin;")
        _store(database, old, is_new=False)
        _store(database, new, is_new=True)
        for column in ("url", "path", "place"):
            database.execute(f"create index by_{column} on articles ({column})")
        for same in (_BY_URL, _BY_PATH, _BY_PLACE):
            database.execute(_PAIR.format(same=same))
        for before, after, *_ in database.execute(_FOUND):
            change = _change(before and unpack(before), after and unpack(after))
            if change is not None:
                yield change
    finally:
        database.close()


def _store(database: sqlite3.Connection, articles: Iterable[Article], *, is_new: bool) -> None:
    shared: list[str] | None = None
    for article in articles:
        path, url = encodable_text(article.source.path or ""), encodable_text(article.url or "")
        above = path.split("/")[:-1]
        shared = above if shared is None else _shared(shared, above)
        row = (is_new, url, path, article.source.index, pack(article))
        database.execute(_STORE, row)
    start = sum(len(folder) + 1 for folder in shared or ())
    update = "update articles set place = substr(path, ?) where is_new = ?"
    database.execute(update, (start + 1, is_new))


def _shared(one: Sequence[str], two: Sequence[str]) -> list[str]:
    """Return the folders that lead to both."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False))
    return [folder for folder, _ in pairs]


def _change(old: Article | None, new: Article | None) -> ArticleChange | None:
    """Return what became of an article, None where there is nothing to tell."""
    if old is None or new is None:
        return _told(new or old, status="gone" if new is None else "new")
    change = replace(
        _told(new, status="changed"),
        fields=tuple(_fields(old, new)),
        text=tuple(_text(old, new)),
        quotes=tuple(_quotes(old.quotes, new.quotes)),
    )
    return change if change.fields or change.text or change.quotes else None


def _told(article: Article | None, *, status: Status) -> ArticleChange:
    assert article is not None
    return ArticleChange(
        status=status,
        path=article.source.path,
        index=article.source.index,
        url=article.url,
        headline=article.headline,
    )


def _fields(old: Article, new: Article) -> Iterator[FieldChange]:
    for field in _FIELDS:
        before, after = getattr(old, field), getattr(new, field)
        if before != after:
            yield FieldChange(field=field, old=_shown(before), new=_shown(after))


def _shown(value: Any) -> str | None:  # noqa: ANN401 - a text, texts or nothing
    return ("; ".join(value) or None) if isinstance(value, tuple) else value


def _text(old: Article, new: Article) -> Iterator[TextChange]:
    before = [paragraph.text for paragraph in old.paragraphs]
    after = [paragraph.text for paragraph in new.paragraphs]
    if max(len(before), len(after)) > _MOST_PARAGRAPHS:
        yield from _at_all(Counter(before), Counter(after))
        return
    matcher = SequenceMatcher(None, before, after)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind != "equal":
            yield from _stretch(before[i:j], after[k:m])


def _at_all(old: Counter[str], new: Counter[str]) -> Iterator[TextChange]:
    """Yield what of very many paragraphs went and came, wherever it stands."""
    for text in (old - new).elements():
        yield TextChange(old=text, new=None)
    for text in (new - old).elements():
        yield TextChange(old=None, new=text)


def _stretch(old: Sequence[str], new: Sequence[str]) -> Iterator[TextChange]:
    """Yield the changes of a stretch of paragraphs, each beside what it was before."""
    left = list(old)
    for text in new:
        words = set(plain_words(text))
        at = next((i for i, one in enumerate(left[:_MOST_COMPARED]) if _alike(words, one)), None)
        if at is None:
            yield TextChange(old=None, new=text)
            continue
        for gone in left[:at]:
            yield TextChange(old=gone, new=None)
        yield TextChange(old=left[at], new=text)
        del left[: at + 1]
    for gone in left:
        yield TextChange(old=gone, new=None)


def _alike(words: set[str], text: str) -> bool:
    others = set(plain_words(text))
    return len(words & others) >= _ALIKE * max(1, len(words | others))


def _quotes(old: Sequence[Quote], new: Sequence[Quote]) -> Iterator[QuoteChange]:
    """Yield the quotes that are not as they were: equal words are one quote, then similar ones."""
    unmatched: list[Quote] = []
    by_text: dict[str, list[Quote]] = {}
    for quote in old:
        by_text.setdefault(quote.text, []).append(quote)
    for quote in new:
        same = by_text.get(quote.text)
        before = same.pop(0) if same else None
        if before is None:
            unmatched.append(quote)
        elif any(getattr(before, name) != getattr(quote, name) for name in _TOLD):
            yield QuoteChange(old=before, new=quote)
    left = [quote for rest in by_text.values() for quote in rest]
    for quote in unmatched:
        words = runs(plain_words(quote.text))
        near = (one for one in left[:_MOST_COMPARED] if _are_near(words, one))
        before = next(near, None)
        if before is not None:
            left.remove(before)
        yield QuoteChange(old=before, new=quote)
    for quote in left:
        yield QuoteChange(old=quote, new=None)


def _are_near(words: frozenset[int], quote: Quote) -> bool:
    return bool(words) and are_same_words(words, runs(plain_words(quote.text)))
