"""What the rules of a header find: one field, and the words that gave it."""

from msgspec import Struct

from newsparse.reader.dates.dates import FoundDate

KEYED = "behind_key"
"""The rule of a day behind a key that is no known label: "Retrieved: 5 March 2024"."""


class Found(Struct, frozen=True, kw_only=True):
    """One field that a rule read: one of `date`, `headline`, `authors`, `site`, `url`, `tags`.

    `words` are those it stood on, `loose` those left over that may be another field, and `kept`
    those left over that are none.
    """

    rule: str
    words: str
    date: FoundDate | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    loose: str = ""
    kept: str = ""
