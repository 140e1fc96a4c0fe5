"""How good records are: precision and recall by kind, against what a person has corrected."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from pathlib import PurePosixPath

from msgspec import Struct

from newsparse.corpus.people.names import PersonName
from newsparse.corpus.same_words.fingerprints import plain_words
from newsparse.corpus.scores.brat import document_name
from newsparse.corpus.scores.corrected import KINDS, TrueArticle, TrueQuote
from newsparse.languages.fold import fold
from newsparse.model import Article, Quote

_FOUND = 0.5
"""How much of the words of both a quote has to share with the true one to be it."""
_MOST_RULES = 10
"""Rules that are named, those with the most errors."""


class KindScore(Struct, frozen=True, kw_only=True):
    """Quotes of one kind: how many there are in truth, were given, and are right, to share out.

    `precision`, `recall` and `f1` are of quotes found with their kind, `speakers` of those found
    the share, 0 to 1, whose speaker is right; None where there is nothing to share.
    """

    kind: str
    true: int
    given: int
    found: int
    right_speakers: int
    precision: float | None
    recall: float | None
    f1: float | None
    speakers: float | None


class RuleScore(Struct, frozen=True, kw_only=True):
    """How often what a rule gave was wrong: a quote that is none, or a speaker that is not it."""

    rule: str
    given: int
    wrong: int


class Scores(Struct, frozen=True, kw_only=True):
    """The scores of results; `missing` counts the corrected articles that have no record."""

    articles: int
    missing: int
    kinds: tuple[KindScore, ...]
    quote_rules: tuple[RuleScore, ...]
    speaker_rules: tuple[RuleScore, ...]


def scores(truth: Iterable[TrueArticle], articles: Iterable[Article]) -> Scores:
    """Return how good `articles` are; those that nobody has corrected do not count.

    The corrected articles are held in memory, `articles` one at a time.
    """
    return _Count(truth).scores(articles)


class _Count:
    """The counts behind the scores."""

    def __init__(self, truth: Iterable[TrueArticle]) -> None:
        self._truth: dict[tuple[str, int], TrueArticle] = {}
        for one in truth:
            self._truth[(one.path or one.id or "", one.index)] = one
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._quote_rules: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._speaker_rules: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def scores(self, articles: Iterable[Article]) -> Scores:
        seen = set()
        for article in articles:
            key = next((key for key in _keys(article) if key in self._truth), None)
            if key is None or key in seen:
                continue
            seen.add(key)
            self._add(self._truth[key].quotes, article.quotes)
        total = Counter[str]()
        for counts in self._counts.values():
            total.update(counts)
        return Scores(
            articles=len(seen),
            missing=len(self._truth) - len(seen),
            kinds=(
                *(_kind_score(kind, self._counts[kind]) for kind in KINDS),
                _kind_score("all", total),
            ),
            quote_rules=tuple(_worst(self._quote_rules)),
            speaker_rules=tuple(_worst(self._speaker_rules)),
        )

    def _add(self, truth: Sequence[TrueQuote], given: Sequence[Quote]) -> None:
        for true_quote in truth:
            self._counts[true_quote.kind]["true"] += 1
        matched = dict(_pairs(truth, given))
        for number, quote in enumerate(given):
            true = matched.get(number)
            counts, rule = self._counts[quote.kind], self._quote_rules[quote.rule]
            counts["given"] += 1
            rule["given"] += 1
            if true is None:
                rule["wrong"] += 1
                continue
            counts["found"] += 1
            is_right = same_name(true.speaker, quote.speaker)
            counts["right"] += is_right
            if quote.speaker_rule is not None:
                self._speaker_rules[quote.speaker_rule]["given"] += 1
                self._speaker_rules[quote.speaker_rule]["wrong"] += not is_right


def _keys(article: Article) -> Iterator[tuple[str, int]]:
    path, index = article.source.path or "", article.source.index
    yield path, index
    yield PurePosixPath(path).stem, index
    yield document_name(path, index), 0


def _pairs(truth: Sequence[TrueQuote], given: Sequence[Quote]) -> Iterator[tuple[int, TrueQuote]]:
    """Yield the quotes given that are true ones of the same kind, by their number; each once."""
    true_words = [Counter(plain_words(true.text)) for true in truth]
    given_words = [Counter(plain_words(quote.text)) for quote in given]
    likeness = (
        (_likeness(true_words[i], given_words[j]), i, j)
        for i, true in enumerate(truth)
        for j, quote in enumerate(given)
        if true.kind == quote.kind
    )
    trues: set[int] = set()
    found: set[int] = set()
    for share, i, j in sorted(likeness, key=itemgetter(0), reverse=True):
        if share >= _FOUND and i not in trues and j not in found:
            trues.add(i)
            found.add(j)
            yield j, truth[i]


def _likeness(first: Counter[str], second: Counter[str]) -> float:
    """Return the share of the words of both that both have, 0 to 1 (Dice)."""
    together = first.total() + second.total()
    return 2 * (first & second).total() / together if together else 1.0


def same_name(one: str | None, two: str | None) -> bool:
    """Return whether two names are one: the same words, or one surname and agreeing given names."""
    if not one or not two:
        return not one and not two
    if fold(one) == fold(two):
        return True
    first, second = PersonName(one), PersonName(two)
    return first.surname == second.surname and first.agrees(second)


def _kind_score(kind: str, counts: Counter[str]) -> KindScore:
    precision = _share(counts["found"], counts["given"])
    recall = _share(counts["found"], counts["true"])
    return KindScore(
        kind=kind,
        true=counts["true"],
        given=counts["given"],
        found=counts["found"],
        right_speakers=counts["right"],
        precision=precision,
        recall=recall,
        f1=_share(2 * counts["found"], counts["given"] + counts["true"]),
        speakers=_share(counts["right"], counts["found"]),
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def _worst(rules: dict[str, Counter[str]]) -> Iterator[RuleScore]:
    """Yield the rules that are wrong most often."""
    wrong = sorted((-counts["wrong"], rule) for rule, counts in rules.items() if counts["wrong"])
    for _, rule in wrong[:_MOST_RULES]:
        yield RuleScore(rule=rule, given=rules[rule]["given"], wrong=rules[rule]["wrong"])
