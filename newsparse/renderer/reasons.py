"""Why an article's fields and speakers are what they are, as rows for a person to read."""

from collections.abc import Iterator

from msgspec import Struct

from newsparse.model import Article, Evidence, QuoteEvidence
from newsparse.renderer.facts import UNKNOWN_SPEAKER


class Reason(Struct, frozen=True, kw_only=True):
    """Which rule made a field or chose a speaker, on which words, and which rivals it beat."""

    what: str
    value: str
    rule: str
    words: str
    rivals: tuple[str, ...]


def reasons(article: Article) -> Iterator[Reason]:
    """Yield the reasons for the header fields, then for each quote; none without evidence."""
    if article.evidence is not None:
        yield from _field_reasons(article, article.evidence)
        yield from _quote_reasons(article, article.evidence)


def _field_reasons(article: Article, evidence: Evidence) -> Iterator[Reason]:
    fields = (
        ("headline", article.headline, evidence.headline),
        ("date", article.date, evidence.date),
        ("authors", ", ".join(article.authors), evidence.authors),
    )
    for what, value, found in fields:
        if found:
            yield Reason(
                what=what,
                value=value or "",
                rule=found.rule,
                words=found.words,
                rivals=found.rivals,
            )


def _quote_reasons(article: Article, evidence: Evidence) -> Iterator[Reason]:
    pairs = zip(article.quotes, evidence.quotes, strict=False)
    for number, (quote, found) in enumerate(pairs, 1):
        rules = (quote.rule, found.speaker_rule)
        yield Reason(
            what=f"quote {number}",
            value=quote.speaker or _unknown(found),
            rule=" / ".join(filter(None, rules)),
            words="; ".join(filter(None, (found.words, ", ".join(found.features)))),
            rivals=found.rivals,
        )


def _unknown(found: QuoteEvidence) -> str:
    """Return that nobody is named, and whom the rule would have named."""
    return f"{UNKNOWN_SPEAKER} (perhaps {found.guess})" if found.guess else UNKNOWN_SPEAKER
