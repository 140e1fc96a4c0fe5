"""One article with its text in pieces, some of them quotes, as pages and TEI are written."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from newsparse.model import Article, Paragraph, ParagraphKind, Quote, QuoteKind, Span
from newsparse.renderer.facts import doubt, in_marks, shown_date, web_address
from newsparse.renderer.quote_places import QuotePlaces

COLORS = 8
"""How many colours page.css has for speakers, `speaker-0` and on."""

_TAGS: dict[ParagraphKind, str] = {
    "paragraph": "p",
    "heading": "h2",
    "list_item": "p",
    "blockquote": "blockquote",
    "caption": "p",
}


class Note(Struct, frozen=True, kw_only=True):
    """What there is to tell of one quote; `text` has its marks, `tag` says if it is verbatim."""

    number: int
    kind: QuoteKind
    color: str
    speaker: str | None
    doubt: str | None
    text: str
    tag: str
    details: tuple[str, ...]
    rules: str


class Piece(Struct, frozen=True, kw_only=True):
    """A stretch of a paragraph: part of the quote `note` tells of, or the narrator's words.

    `opens` on the first piece of a quote; `closes` has the numbers of the quotes ending here.
    """

    text: str
    note: Note | None
    opens: bool
    closes: tuple[int, ...]


class StoryParagraph(Struct, frozen=True, kw_only=True):
    """A paragraph in pieces, and the HTML tag it takes."""

    kind: ParagraphKind
    tag: str
    pieces: tuple[Piece, ...]


class Story(Struct, frozen=True, kw_only=True):
    """An article in pieces; `id` is fit for an HTML id, `url` only ever http or https."""

    id: str
    headline: str | None
    language: str | None
    url: str | None
    facts: tuple[str, ...]
    paragraphs: tuple[StoryParagraph, ...]
    notes: tuple[Note, ...]


def story(article: Article, prefix: str) -> Story:
    """Return `article` in pieces, the ids of its elements beginning with `prefix`."""
    places = QuotePlaces(article)
    notes = tuple(
        _note(number, quote, places.rank(quote), in_marks(quote, article.language))
        for number, quote in enumerate(article.quotes, 1)
    )
    opened: set[int] = set()
    return Story(
        id=prefix,
        headline=article.headline,
        language=article.language,
        url=web_address(article),
        facts=_facts(article),
        paragraphs=tuple(
            StoryParagraph(
                kind=paragraph.kind,
                tag=_TAGS[paragraph.kind],
                pieces=tuple(_pieces(paragraph, index, places, notes=notes, opened=opened)),
            )
            for index, paragraph in enumerate(article.paragraphs)
        ),
        notes=notes,
    )


def speaker_color(rank: int | None) -> str:
    """Return the CSS class of the speaker of this rank, the most quoted being 0."""
    return "speaker-none" if rank is None else f"speaker-{rank % COLORS}"


def _facts(article: Article) -> tuple[str, ...]:
    facts = (shown_date(article), *article.authors, article.site, article.language)
    return (*filter(None, facts), f"{article.words} words")


def _note(number: int, quote: Quote, rank: int | None, words: str) -> Note:
    rules = " / ".join(filter(None, (quote.rule, quote.speaker_rule)))
    facts = (("cue", quote.cue), ("source", quote.mention))
    details = (
        *filter(None, (quote.kind, doubt(quote) or _certainty(quote))),
        *(f"{label}: {fact}" for label, fact in facts if fact),
    )
    return Note(
        number=number,
        kind=quote.kind,
        color=speaker_color(rank),
        speaker=quote.speaker,
        doubt=doubt(quote),
        text=words,
        tag="span" if quote.kind == "indirect" else "q",
        details=details,
        rules=rules,
    )


def _certainty(quote: Quote) -> str | None:
    return None if quote.confidence is None else f"{quote.confidence:.0%} sure"


def _pieces(
    paragraph: Paragraph,
    index: int,
    places: QuotePlaces,
    *,
    notes: tuple[Note, ...],
    opened: set[int],
) -> Iterator[Piece]:
    """Yield the text cut wherever a quote begins or ends.

    The numbers of quotes whose first piece is out already are in `opened`, and added to it.
    """
    spans = places.spans.get(index, [])
    closing: defaultdict[int, list[int]] = defaultdict(list)
    for place, number, _ in places.endings.get(index, []):
        closing[place].append(number)
    borders = {border for span, _, _ in spans for border in (span.start, span.end)}
    cuts = sorted({0, len(paragraph.text)} | borders | set(closing))
    for (start, end), quoted in zip(pairwise(cuts), _innermost(spans, cuts), strict=True):
        yield Piece(
            text=paragraph.text[start:end],
            note=notes[quoted - 1] if quoted else None,
            opens=bool(quoted) and quoted not in opened,
            closes=tuple(closing[end]),
        )
        opened.add(quoted)


def _innermost(spans: list[tuple[Span, int, Quote]], cuts: list[int]) -> Iterator[int]:
    """Yield for each stretch between two cuts the number of its quote, 0 where there is none.

    Of quotes inside one another the one that begins last counts.
    """
    waiting = sorted(spans, key=lambda item: (-item[0].start, item[0].end))
    inside: list[tuple[Span, int, Quote]] = []
    for start, _ in pairwise(cuts):
        inside = [item for item in inside if item[0].end > start]
        while waiting and waiting[-1][0].start <= start:
            inside.append(waiting.pop())
        yield inside[-1][1] if inside else 0
