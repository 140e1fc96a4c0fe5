"""Ranked evidence: rules asked in order, the first that gives something wins, rivals noted."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

from newsparse.model import FieldEvidence
from newsparse.reader.lazy import Lazy
from newsparse.reader.page.blocks import Container, TextBlock
from newsparse.reader.page.fields.dates.shown_dates import ShownDate
from newsparse.reader.page.fields.vicinity import Stretch
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.markup import Markup

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Value = TypeVar("Value")
_LONGEST_WORDS = 200  # characters of a wording that the evidence quotes


class Page(Struct, frozen=True, kw_only=True):
    """What the rules are asked about: the markup, the things of the JSON-LD, the address.

    `articles` are those of the `things` that are articles, `news` those that are news articles,
    and `by_id` finds them by the name that they refer to each other with.
    `explain` asks for the rivals of what wins. `language` is the tag of the page's language;
    `headings` are the texts of its `<h1>`, `heading` that of the main one, be it a lower one;
    `titles` what it declares for its title. `site_names` are the names of the page's site, their
    letters and digits alone; `nearby` is what stands near the headline, and `shown` the dates in
    it; both are read as far as they are asked for. `people` and `day` read a wording as names and
    as a date, ISO 8601, each wording once, for several rules ask about the same ones; `texts`
    gives all texts in the `body`, `lines` those with each field on a line of its own, and `blocks`
    are its blocks in reading order, in `containers`.
    """

    markup: Markup
    things: Sequence[Thing]
    articles: Sequence[Thing]
    news: Sequence[Thing]
    by_id: Mapping[str, Thing]
    url: str | None
    explain: bool = False
    language: str | None = None
    people: Callable[[str], tuple[str, ...]]
    day: Callable[[str], str | None]
    headings: Sequence[str] = ()
    heading: str = ""
    titles: Sequence[str] = ()
    site_names: frozenset[str] = frozenset()
    nearby: Lazy[Stretch] = Lazy()
    shown: Lazy[ShownDate] = Lazy()
    body: "LexborNode | None" = None
    texts: Callable[[], Sequence[str]] = tuple
    lines: Callable[[], Sequence[str]] = tuple
    blocks: Sequence[TextBlock] = ()
    containers: Sequence[Container] = ()


Rule = Callable[[Page], Iterable[str]]
"""A named source of wordings: what it found on the page, best first."""


class Candidate(Struct, Generic[Value], frozen=True):
    """A wording that a rule found and what it was read as."""

    rule: str
    words: str
    value: Value


def candidates(
    page: Page, rules: Iterable[Rule], read: Callable[[str], Value | None]
) -> Iterator[Candidate[Value]]:
    """Yield what `read` understands of the wordings that `rules` find, in the rules' order."""
    values: dict[str, Value | None] = {"": None}
    for rule in rules:
        for words in rule(page):
            if words not in values:
                values[words] = read(words)
            value = values[words]
            if value:
                yield Candidate(rule.__name__, words[:_LONGEST_WORDS], value)


def decide(
    found: Iterable[Candidate[Value]], *, explain: bool
) -> tuple[Value, FieldEvidence] | None:
    """Return the value of the first candidate and why it won, None without candidates.

    Where `explain` asks for the rivals, they are those of other rules that were read differently,
    the best of each rule; else no more rules are asked than it takes.
    """
    best_of_rules: dict[str, Candidate[Value]] = {}
    for candidate in found if explain else islice(found, 1):
        best_of_rules.setdefault(candidate.rule, candidate)
    if not best_of_rules:
        return None
    winner, *others = best_of_rules.values()
    rivals = (f"{rival.rule}: {rival.words}" for rival in others if rival.value != winner.value)
    return winner.value, FieldEvidence(rule=winner.rule, words=winner.words, rivals=tuple(rivals))
