"""Ranked evidence: rules asked in order, the first that gives something wins, rivals noted."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from newsparse.model import FieldEvidence
from newsparse.reader.json_ld import Thing
from newsparse.reader.page_markup import Markup
from newsparse.reader.page_vicinity import Nearby

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Value = TypeVar("Value")
_LONGEST_WORDS = 200


class Page(Struct, frozen=True, kw_only=True):
    """What the rules are asked about: the markup, the things of the JSON-LD, the address.

    `articles` are those of the `things` that are articles, `news` those that are news articles.
    `site_names` are the names of the
    page's site, squashed to letters and digits; `nearby` is what stands near the headline.
    """

    markup: Markup
    things: Sequence[Thing]
    articles: Sequence[Thing]
    news: Sequence[Thing]
    url: str | None
    language: str | None = None
    site_names: frozenset[str] = frozenset()
    nearby: Sequence[Nearby] = ()
    body: "LexborNode | None" = None


Rule = Callable[[Page], Iterable[str]]
"""A named source of wordings: what it found on the page, best first."""


def weigh(
    page: Page, rules: Iterable[Rule], read: Callable[[str], Value | None]
) -> tuple[Value | None, FieldEvidence | None]:
    """Return the value of the first wording that `read` understands, and why it won.

    The rivals are the first readable wordings of the rules asked later that read differently.
    """
    found = [candidate for rule in rules for candidate in _first_readable(page, rule, read)]
    if not found:
        return None, None
    _, words, value = found[0]
    rivals = tuple(f"{name}: {rival}" for name, rival, other in found[1:] if other != value)
    return value, FieldEvidence(rule=found[0][0], words=words, rivals=rivals)


def _first_readable(
    page: Page, rule: Rule, read: Callable[[str], Value | None]
) -> Iterable[tuple[str, str, Value]]:
    for words in rule(page):
        value = read(words)
        if value:
            yield rule.__name__, words[:_LONGEST_WORDS], value
            return
