"""The source report of a run: who is quoted, how often, how early, and by whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from msgspec import Struct

from newsparse.corpus.known_people import NOBODY, KnownPeople
from newsparse.corpus.people import People, Person
from newsparse.corpus.unsought import unsought
from newsparse.corpus.utterances import Utterance
from newsparse.model import JOINT, Article, Quote, SpeakerKind

_MONTH = len("2025-01")
_DAY = len("2025-01-31")


class Shares(Struct, frozen=True, kw_only=True):
    """Shares of all quotes, in per cent: of those whose source has no name."""

    unnamed: int


class QuotedSource(Struct, frozen=True, kw_only=True):
    """One source that has a name: in how many articles it is quoted, how often, in how many words.

    `forms` are the names that articles have for it, the fullest first, and `columns` what the list
    of people has on it. `first_position` is where its first quote begins, in per cent of an
    article's length, averaged over the articles: 0 is the first word.
    """

    name: str
    kind: SpeakerKind
    forms: tuple[str, ...]
    articles: int
    quotes: int
    words: int
    first_position: int
    columns: dict[str, str] = {}


class QuotingGroup(Struct, frozen=True, kw_only=True):
    """The articles of one outlet, author or month: their quotes, whom they quote most.

    `unnamed` counts the quotes whose source has no name.
    """

    name: str
    articles: int
    quotes: int
    words: int
    unnamed: int
    most_quoted: str | None
    percent: Shares


class SourceReport(Struct, frozen=True, kw_only=True):
    """What a run over many articles says of their sources, the most quoted first.

    `unsought` counts the articles in whose language quotes are not looked for. `words` are those of
    the articles, `unnamed` is as in QuotingGroup; months are in order.
    """

    articles: int
    unsought: int
    words: int
    first_day: str | None
    last_day: str | None
    quotes: int
    direct: int
    partial: int
    indirect: int
    unnamed: int
    percent: Shares
    sources: tuple[QuotedSource, ...]
    outlets: tuple[QuotingGroup, ...]
    authors: tuple[QuotingGroup, ...]
    months: tuple[QuotingGroup, ...]
    copies: int | None = None
    repeated: tuple[Utterance, ...] | None = None


class Sources:
    """The counts behind a source report, article by article; no article is kept."""

    def __init__(self, known: KnownPeople = NOBODY) -> None:
        self._known = known
        self._people = People()
        self._total = _Group()
        self._article_words = self._unsought = 0
        self._days: set[str] = set()
        self._kinds: Counter[str] = Counter()
        self._sources: dict[str, _Source] = {}
        self._outlets: defaultdict[str, _Group] = defaultdict(_Group)
        self._authors: defaultdict[str, _Group] = defaultdict(_Group)
        self._months: defaultdict[str, _Group] = defaultdict(_Group)

    def add(self, article: Article) -> None:
        """Count `article`."""
        self._people.add(article.speakers)
        self._article_words += article.words
        self._unsought += unsought(article) is not None
        self._kinds.update(quote.kind for quote in article.quotes)
        self._add_to_groups(article)
        self._add_to_sources(article)

    def _add_to_groups(self, article: Article) -> None:
        self._total.add(article)
        if article.site:
            self._outlets[article.site].add(article)
        for author in article.authors:
            self._authors[author].add(article)
        if article.date:
            self._days.add(article.date[:_DAY])
            self._months[article.date[:_MONTH]].add(article)

    def _add_to_sources(self, article: Article) -> None:
        starts, kinds = _paragraph_starts(article), named_speakers(article)
        seen: set[str] = set()
        for quote in article.quotes:
            if quote.speaker is None or quote.speaker not in kinds:
                continue
            source = self._sources.setdefault(quote.speaker, _Source(kinds[quote.speaker]))
            source.quotes += 1
            source.words += quoted_words(quote)
            if quote.speaker not in seen:
                seen.add(quote.speaker)
                source.articles += 1
                source.positions += _position(quote, starts)

    def people(self) -> dict[str, Person]:
        """Return who is behind each name, as the articles counted so far tell."""
        return self._people.joined(self._known)

    def report(self) -> SourceReport:
        """Return the report of the articles counted so far, its sources joined across them."""
        people = self.people()
        quotes = self._kinds.total()
        return SourceReport(
            articles=self._total.articles,
            unsought=self._unsought,
            words=self._article_words,
            first_day=min(self._days, default=None),
            last_day=max(self._days, default=None),
            quotes=quotes,
            direct=self._kinds["direct"],
            partial=self._kinds["partial"],
            indirect=self._kinds["indirect"],
            unnamed=self._total.unnamed,
            percent=Shares(unnamed=_percent(self._total.unnamed, quotes)),
            sources=tuple(sorted(_joined_sources(self._sources, people), key=_most_quoted_first)),
            outlets=tuple(sorted(_named_groups(self._outlets, people), key=_most_quoted_first)),
            authors=tuple(sorted(_named_groups(self._authors, people), key=_most_quoted_first)),
            months=tuple(sorted(_named_groups(self._months, people), key=lambda group: group.name)),
        )


def named_speakers(article: Article) -> dict[str, SpeakerKind]:
    """Return the speakers that have a name, a person's or a body's, each with its kind.

    The source of all other quotes is nobody, or is only described («источник Reuters»).
    """
    return {one.name: one.kind for one in article.speakers if one.kind != "described"}


def quoted_words(quote: Quote) -> int:
    """Return the number of words in `quote`."""
    return sum(len(part.split()) for part in quote.text.split(JOINT))


class _Source:
    def __init__(self, kind: SpeakerKind) -> None:
        self.kind = kind
        self.articles = self.quotes = self.words = 0
        self.positions = 0.0


class _Group:
    def __init__(self) -> None:
        self.articles = self.quotes = self.words = self.unnamed = 0
        self.speakers: Counter[str] = Counter()

    def add(self, article: Article) -> None:
        self.articles += 1
        self.quotes += len(article.quotes)
        self.words += sum(map(quoted_words, article.quotes))
        known = named_speakers(article)
        named = [quote.speaker for quote in article.quotes if quote.speaker in known]
        self.unnamed += len(article.quotes) - len(named)
        self.speakers.update(filter(None, named))


def _joined_sources(
    sources: dict[str, _Source], people: dict[str, Person]
) -> Iterable[QuotedSource]:
    """Yield everybody who is quoted, under all names together."""
    for person in {one.name: one for one in people.values()}.values():
        together = [sources[name] for name in person.forms if name in sources]
        if not together:
            continue
        articles = sum(source.articles for source in together)
        yield QuotedSource(
            name=person.name,
            kind=person.kind,
            forms=person.forms,
            articles=articles,
            quotes=sum(source.quotes for source in together),
            words=sum(source.words for source in together),
            first_position=round(sum(source.positions for source in together) / articles),
            columns=person.columns,
        )


def _named_groups(groups: dict[str, _Group], people: dict[str, Person]) -> Iterable[QuotingGroup]:
    for name, group in groups.items():
        counts: Counter[str] = Counter()
        for form, count in group.speakers.items():
            counts[people[form].name] += count
        most = counts.most_common(1)
        yield QuotingGroup(
            name=name,
            articles=group.articles,
            quotes=group.quotes,
            words=group.words,
            unnamed=group.unnamed,
            most_quoted=most[0][0] if most else None,
            percent=Shares(unnamed=_percent(group.unnamed, group.quotes)),
        )


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


def _percent(share: int, whole: int) -> int:
    return round(100 * share / whole) if whole else 0
