"""The segmenter's front door: blocks in, paragraphs, quotes and speakers out."""

from collections.abc import Sequence

from msgspec import Struct

from newsparse.model import Block, Paragraph, Quote, QuoteEvidence, Speaker
from newsparse.segmenter.paragraphs import paragraphs_of


class Segments(Struct, frozen=True, kw_only=True):
    """What the segmenter found in one article's body."""

    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    evidence: tuple[QuoteEvidence, ...] = ()


def segment(
    blocks: Sequence[Block], *, language: str | None, headline: str | None = None
) -> Segments:
    """Cut `blocks` into paragraphs and find the quotes in them and who speaks.

    `language` is a two-letter code; quotes are looked for in the languages that have speech
    words. The headline is read for the names it gives, never for quotes.
    """
    return Segments(paragraphs=paragraphs_of(blocks))
