"""The counts behind a source report, article by article; no article is kept."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from newsparse.corpus.people.gender import GENDERS, Gender, gender_evidence, gender_of
from newsparse.corpus.people.known_people import NOBODY, KnownPeople
from newsparse.corpus.people.people import People, Person
from newsparse.corpus.sources.groups import (
    Group,
    matrix,
    named_groups,
    named_speakers,
    percent,
    quoted_words,
)
from newsparse.corpus.sources.periods import DAY, MONTH, OverTime, day_of
from newsparse.corpus.sources.source_report import (
    GenderCount,
    QuotedSource,
    QuotingGroup,
    Shares,
    SourceReport,
)
from newsparse.corpus.unsought import unsought
from newsparse.model import Article, Quote, SpeakerKind

_MOST_OVER_TIME = 100
"""Sources, the most quoted, of which it is told how often when."""


class Sources:
    """The counts, which `report` makes a report of."""

    def __init__(self, known: KnownPeople = NOBODY) -> None:
        self._known = known
        self._people = People()
        self._total = Group()
        self._article_words = self._unsought = self._undated = 0
        self._days: set[str] = set()
        self._over_time = OverTime()
        self._sources: dict[str, _Source] = {}
        self._outlets: defaultdict[str, Group] = defaultdict(Group)
        self._authors: defaultdict[str, Group] = defaultdict(Group)
        self._months: defaultdict[str, Group] = defaultdict(Group)

    def add(self, article: Article) -> None:
        """Count `article`."""
        self._people.add(article.speakers)
        self._article_words += article.words
        self._unsought += unsought(article) is not None
        self._undated += article.date is None
        self._add_to_groups(article)
        self._add_to_sources(article)

    def _add_to_groups(self, article: Article) -> None:
        self._total.add(article)
        if article.site:
            self._outlets[article.site].add(article)
        for author in article.authors:
            self._authors[author].add(article)
        if article.date:
            self._days.add(article.date[:DAY])
            self._months[article.date[:MONTH]].add(article)

    def _add_to_sources(self, article: Article) -> None:
        starts, kinds = _paragraph_starts(article), named_speakers(article)
        if day := day_of(article.date):
            self._over_time.reach(day)
        seen: set[str] = set()
        for quote in article.quotes:
            if quote.speaker is None or quote.speaker not in kinds:
                continue
            source = self._sources.setdefault(quote.speaker, _Source(kinds[quote.speaker]))
            source.kinds[quote.kind] += 1
            source.words += quoted_words(quote)
            if day:
                self._over_time.add(quote.speaker, day)
            if quote.speaker not in seen:
                seen.add(quote.speaker)
                source.articles += 1
                source.positions += _position(quote, starts)
        for name, gender in gender_evidence(article):
            self._sources[name].genders[gender] += 1

    def people(self) -> dict[str, Person]:
        """Return who is behind each name, as the articles counted so far tell."""
        return self._people.joined(self._known)

    def report(self) -> SourceReport:
        """Return the report of the articles counted so far, its sources joined across them."""
        people, total = self.people(), self._total
        sources = tuple(sorted(_joined_sources(self._sources, people), key=_most_quoted_first))
        outlets = tuple(sorted(named_groups(self._outlets, people), key=_most_quoted_first))
        authors = tuple(sorted(named_groups(self._authors, people), key=_most_quoted_first))
        return SourceReport(
            articles=total.articles,
            unsought=self._unsought,
            undated=self._undated,
            words=self._article_words,
            first_day=min(self._days, default=None),
            last_day=max(self._days, default=None),
            quotes=total.quotes,
            direct=total.kinds["direct"],
            partial=total.kinds["partial"],
            indirect=total.kinds["indirect"],
            unnamed=total.unnamed,
            percent=Shares(unnamed=percent(total.unnamed, total.quotes)),
            genders=tuple(_genders(sources)),
            sources=sources,
            outlets=outlets,
            authors=authors,
            months=tuple(sorted(named_groups(self._months, people), key=lambda group: group.name)),
            matrix=(
                matrix("outlets", self._outlets, people, sources, outlets)
                or matrix("authors", self._authors, people, sources, authors)
            ),
            over_time={
                one.name: self._over_time.of(one.forms) for one in sources[:_MOST_OVER_TIME]
            },
        )


class _Source:
    def __init__(self, kind: SpeakerKind) -> None:
        self.kind = kind
        self.kinds: Counter[str] = Counter()
        self.genders: Counter[Gender] = Counter()
        self.articles = self.words = 0
        self.positions = 0.0


def _joined_sources(
    sources: dict[str, _Source], people: dict[str, Person]
) -> Iterable[QuotedSource]:
    """Yield everybody who is quoted, under all names together."""
    for person in {one.name: one for one in people.values()}.values():
        together = [sources[name] for name in person.forms if name in sources]
        if not together:
            continue
        articles = sum(source.articles for source in together)
        kinds = Counter[str]()
        for source in together:
            kinds.update(source.kinds)
        is_person = person.kind == "person"
        yield QuotedSource(
            name=person.name,
            kind=person.kind,
            forms=person.forms,
            gender=gender_of(source.genders for source in together) if is_person else None,
            articles=articles,
            quotes=kinds.total(),
            direct=kinds["direct"],
            partial=kinds["partial"],
            indirect=kinds["indirect"],
            words=sum(source.words for source in together),
            first_position=round(sum(source.positions for source in together) / articles),
            columns=person.columns,
        )


def _genders(sources: Iterable[QuotedSource]) -> Iterator[GenderCount]:
    persons, quotes = Counter[Gender](), Counter[Gender]()
    for source in sources:
        if source.gender is not None:
            persons[source.gender] += 1
            quotes[source.gender] += source.quotes
    for gender in GENDERS:
        yield GenderCount(gender=gender, persons=persons[gender], quotes=quotes[gender])


def _most_quoted_first(item: QuotedSource | QuotingGroup) -> tuple[int, int, str]:
    return -item.quotes, -item.words, item.name


def _paragraph_starts(article: Article) -> list[int]:
    """Return where each paragraph begins in the article, and last the article's length."""
    starts = [0]
    for paragraph in article.paragraphs:
        starts.append(starts[-1] + len(paragraph.text))
    return starts


def _position(quote: Quote, starts: list[int]) -> float:
    first = quote.parts[0]
    return 100 * (starts[first.paragraph] + first.start) / max(1, starts[-1])
