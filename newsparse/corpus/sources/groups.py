"""The articles of one outlet, author or month, counted together: whom they quote, and how."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Literal

from newsparse.corpus.people.people import Person
from newsparse.corpus.sources.source_report import (
    Matrix,
    MatrixRow,
    QuotedSource,
    QuotingGroup,
    Shares,
)
from newsparse.model import JOINT, Article, Quote, SpeakerKind

_FEWEST_COLUMNS = 2  # of a matrix: one paper alone is set beside nobody
_MATRIX_ROWS, _MATRIX_COLUMNS = 12, 8
"""How large the matrix of who quotes whom is: it is to be seen at a glance."""


class Group:
    """The counts of one group."""

    def __init__(self) -> None:
        self.articles = self.words = self.unnamed = 0
        self.kinds: Counter[str] = Counter()
        self.speakers: Counter[str] = Counter()

    @property
    def quotes(self) -> int:
        """How many there are."""
        return self.kinds.total()

    def add(self, article: Article) -> None:
        """Count `article`."""
        self.articles += 1
        self.kinds.update(quote.kind for quote in article.quotes)
        self.words += sum(map(quoted_words, article.quotes))
        known = named_speakers(article)
        named = [quote.speaker for quote in article.quotes if quote.speaker in known]
        self.unnamed += len(article.quotes) - len(named)
        self.speakers.update(filter(None, named))

    def joined(self, people: Mapping[str, Person]) -> Counter[str]:
        """Return how often whom, under all names together."""
        counts = Counter[str]()
        for form, count in self.speakers.items():
            counts[people[form].name] += count
        return counts


def named_groups(
    groups: Mapping[str, Group], people: Mapping[str, Person]
) -> Iterator[QuotingGroup]:
    """Yield what there is to tell of each of `groups`."""
    for name, group in groups.items():
        most = group.joined(people).most_common(1)
        yield QuotingGroup(
            name=name,
            articles=group.articles,
            quotes=group.quotes,
            direct=group.kinds["direct"],
            partial=group.kinds["partial"],
            indirect=group.kinds["indirect"],
            words=group.words,
            unnamed=group.unnamed,
            most_quoted=most[0][0] if most else None,
            percent=Shares(unnamed=percent(group.unnamed, group.quotes)),
        )


def matrix(
    by: Literal["outlets", "authors"],
    groups: Mapping[str, Group],
    people: Mapping[str, Person],
    sources: tuple[QuotedSource, ...],
    ranked: tuple[QuotingGroup, ...],
) -> Matrix | None:
    """Return who is quoted how often by which of the groups; None where there are no two."""
    columns = [group.name for group in ranked[:_MATRIX_COLUMNS] if group.quotes]
    if len(columns) < _FEWEST_COLUMNS:
        return None
    counts = [groups[name].joined(people) for name in columns]
    rows = (
        MatrixRow(source=one.name, quotes=tuple(count[one.name] for count in counts))
        for one in sources
        if any(count[one.name] for count in counts)
    )
    return Matrix(by=by, columns=tuple(columns), rows=tuple(islice(rows, _MATRIX_ROWS)))


def named_speakers(article: Article) -> dict[str, SpeakerKind]:
    """Return the speakers that have a name, a person's or a body's, each with its kind.

    The source of all other quotes is nobody, or is only described («источник Reuters»).
    """
    return {one.name: one.kind for one in article.speakers if one.kind != "described"}


def quoted_words(quote: Quote) -> int:
    """Return the number of words in `quote`."""
    return sum(len(part.split()) for part in quote.text.split(JOINT))


def percent(share: int, whole: int) -> int:
    """Return what `share` is of `whole`, in per cent."""
    return round(100 * share / whole) if whole else 0
