"""Why an article's fields and speakers are what they are, as rows for a person to read."""

from collections.abc import Iterator

from msgspec import Struct

from newsparse.model import Article, QuoteEvidence


class Reason(Struct, frozen=True, kw_only=True):
    """Which rule made a field or chose a speaker, on which words, and which rivals it beat."""

    what: str
    value: str
    rule: str
    words: str
    rivals: tuple[str, ...]


def reasons(article: Article) -> Iterator[Reason]:
    """Yield the reasons for the header fields, then for each quote; none without evidence."""
    yield from _field_reasons(article)
    yield from _quote_reasons(article)


def _field_reasons(article: Article) -> Iterator[Reason]:
    if article.evidence is None:
        return
    fields = (
        ("headline", article.headline, article.evidence.headline),
        ("date", article.date, article.evidence.date),
        ("authors", ", ".join(article.authors), article.evidence.authors),
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


def _quote_reasons(article: Article) -> Iterator[Reason]:
    if article.evidence is None:
        return
    pairs = zip(article.quotes, article.evidence.quotes, strict=False)
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
    return f"speaker unknown (perhaps {found.guess})" if found.guess else "speaker unknown"
