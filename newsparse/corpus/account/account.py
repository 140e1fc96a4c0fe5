"""Where each word of an input went: into which field or paragraph, or left out by which rule."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from newsparse.corpus.account.claims import Claims, Known, keys
from newsparse.corpus.account.pieces import FIELDS, LOST, Piece, Stretch
from newsparse.model import Article


class Account(Struct, frozen=True, kw_only=True):
    """Where all of an input went; `added` are words of its paragraphs that it does not have."""

    path: str | None
    words: int
    lost: int
    added: tuple[str, ...]
    pieces: tuple[Piece, ...]


def account(
    path: str | None,
    stretches: Sequence[Stretch],
    articles: Sequence[Article],
    *,
    labels: Iterable[str] = (),
    kept_out: Iterable[str] = (),
) -> Account:
    """Return where the words of `stretches` went, which `articles` were made of.

    `labels` are what may stand before fields and between articles, `kept_out` lines that a warning
    counts and does not all quote.
    """
    claims = Claims(stretches)
    added: list[str] = []
    for number, article in enumerate(articles):
        for place, paragraph in enumerate(article.paragraphs, 1):
            added += claims.claim(paragraph.text, (f"paragraph {place}", number))
    for number, article in enumerate(articles):
        for field, text in _fields(article):
            claims.claim_free(text, (field, number))
    known = Known(
        labels=keys(labels),
        fields=keys(text for one in articles for _, text in _fields(one)),
        warnings=keys((*chain.from_iterable(one.warnings for one in articles), *kept_out)),
    )
    pieces = tuple(claims.pieces(known))
    return Account(
        path=path,
        words=sum(piece.words for piece in pieces),
        lost=sum(piece.words for piece in pieces if piece.place == LOST),
        added=tuple(added),
        pieces=pieces,
    )


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    for field in FIELDS:
        value = getattr(article, field)
        for text in value if isinstance(value, tuple) else filter(None, (value,)):
            yield field, text
