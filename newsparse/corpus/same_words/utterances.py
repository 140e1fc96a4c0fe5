"""One utterance that several articles print: who first, cut how, and whose it is said to be."""

from typing import Literal

from msgspec import Struct

from newsparse.model import QuoteKind

Cut = Literal["whole", "part", "altered"]


class Place(Struct, frozen=True, kw_only=True):
    """An article as it is told of: where it is, when and where it was printed."""

    path: str | None
    index: int
    date: str | None
    site: str | None
    headline: str | None
    url: str | None


class Printing(Struct, frozen=True, kw_only=True):
    """One article's version of an utterance: its quote `number` (from 0), as it has it.

    `person` is the speaker under the name that all articles share. `cut` is whole, part (a run of
    the longest version's words) or altered, `share` the words in per cent of that version's.
    `is_copy` says that the whole article says what an earlier one says.
    """

    article: Place
    number: int
    kind: QuoteKind
    text: str
    speaker: str | None
    person: str | None
    cut: Cut
    share: int
    is_copy: bool


class Utterance(Struct, frozen=True, kw_only=True):
    """What several articles print of one utterance; `text` is its longest version.

    `articles` counts them, `originals` those that are no copies of others. `said_by` are the
    persons to whom it is given, the most frequent first, and `disputed` says that they are several.
    The printings come in the order of their dates, the undated ones last.
    """

    text: str
    articles: int
    originals: int
    said_by: tuple[str, ...]
    disputed: bool
    printings: tuple[Printing, ...]


class ArticleCopy(Struct, frozen=True, kw_only=True):
    """An article that says what an earlier one says; `resemblance`, 0 to 1, is how much of it."""

    article: Place
    of: Place
    resemblance: float
