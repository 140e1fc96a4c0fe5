"""Quotes that a person has corrected, read back: Label Studio's export, gold lines, our records."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from newsparse.errors import ReadError
from newsparse.model import JOINT, Article, QuoteKind

KINDS: tuple[QuoteKind, ...] = ("direct", "partial", "indirect")


class TrueQuote(Struct, frozen=True, kw_only=True):
    """A quote as it ought to be; `speaker` is None where nobody is named."""

    kind: QuoteKind
    text: str
    speaker: str | None


class TrueArticle(Struct, frozen=True, kw_only=True):
    """The quotes of an article as they ought to be.

    `path` and `index` are those of its record; where only an `id` is known, it is the name of the
    file without its ending.
    """

    path: str | None = None
    index: int = 0
    id: str | None = None
    quotes: tuple[TrueQuote, ...]


class _GoldQuote(Struct):
    kind: str
    parts: list[str]
    speaker: str | None = None


class _Gold(Struct):
    id: str
    quotes: list[_GoldQuote]


def corrected(objects: Iterable[Mapping[str, Any]]) -> Iterator[TrueArticle]:
    """Yield the articles in `objects`, the JSON of one of the three forms.

    Raises ReadError where one of them is of no form.
    """
    for number, one in enumerate(objects, 1):
        form = next((form for known, form in _FORMS if known in one), None)
        if form is None:
            raise ReadError(
                f"object {number} is neither a task of Label Studio, nor a record of newsparse, "
                'nor {"id": ..., "quotes": [{"kind", "parts", "speaker"}]}'
            )
        try:
            yield form(one)
        except (msgspec.ValidationError, KeyError, TypeError, ValueError) as error:
            raise ReadError(f"object {number} is damaged: {error}") from error


def _task(one: Mapping[str, Any]) -> TrueArticle:
    """Return a task of Label Studio's; of several annotations the last one that stands counts."""
    done = [each for each in one.get("annotations") or () if not each.get("was_cancelled")]
    if not done:
        raise ReadError("a task has no annotation: export those that are done")
    data = one["data"]
    return TrueArticle(
        path=data.get("path"),
        index=int(data.get("index") or 0),
        quotes=tuple(_regions(done[-1]["result"])),
    )


def _regions(results: Iterable[Mapping[str, Any]]) -> Iterator[TrueQuote]:
    """Yield the quotes of an annotation: regions that a relation joins are parts of one."""
    kinds: dict[str, QuoteKind] = {}
    texts: dict[str, tuple[int, str]] = {}
    speakers: dict[str, str] = {}
    first: dict[str, str] = {}
    for one in results:
        if one["type"] == "labels":
            kinds[one["id"]] = msgspec.convert(one["value"]["labels"][0], QuoteKind)
            texts[one["id"]] = (int(one["value"]["start"]), str(one["value"]["text"]))
        elif one["type"] == "textarea":
            speakers[one["id"]] = " ".join(one["value"]["text"]).strip()
        elif one["type"] == "relation":
            first[one["to_id"]] = one["from_id"]
    parts: dict[str, list[tuple[int, str]]] = {}
    for region, placed in texts.items():
        parts.setdefault(_head(region, first), []).append(placed)
    for head, found in sorted(parts.items(), key=lambda item: min(item[1])):
        whole = JOINT.join(words for _, words in sorted(found))
        yield TrueQuote(kind=kinds[head], text=whole, speaker=speakers.get(head) or None)


def _head(region: str, first: Mapping[str, str]) -> str:
    seen = {region}
    while (before := first.get(region)) is not None and before not in seen:
        seen.add(before)
        region = before
    return region


def _record(one: Mapping[str, Any]) -> TrueArticle:
    article = msgspec.convert(one, Article)
    quotes = (
        TrueQuote(kind=quote.kind, text=quote.text, speaker=quote.speaker)
        for quote in article.quotes
    )
    source = article.source
    return TrueArticle(path=source.path, index=source.index, quotes=tuple(quotes))


def _gold(one: Mapping[str, Any]) -> TrueArticle:
    gold = msgspec.convert(one, _Gold)
    quotes = (
        TrueQuote(kind=kind, text=JOINT.join(quote.parts), speaker=quote.speaker)
        for quote in gold.quotes
        for kind in KINDS
        if quote.kind == kind  # others are nothing that newsparse looks for
    )
    return TrueArticle(id=gold.id, quotes=tuple(quotes))


_FORMS = (("data", _task), ("source", _record), ("id", _gold))
"""By the key that only they have."""
