"""The segmenter's front door: blocks in, paragraphs, quotes and speakers out."""

from collections.abc import Sequence

from msgspec import Struct

from newsparse.languages.table import get_language
from newsparse.model import MIN_CONFIDENCE, Block, Paragraph, Quote, QuoteEvidence, Speaker
from newsparse.segmenter.grammar import GRAMMARS, new_grammar
from newsparse.segmenter.marks import narrator_behind
from newsparse.segmenter.paragraphs import paragraphs_of
from newsparse.segmenter.passages import passages_of
from newsparse.segmenter.tokens import words_in


class Segments(Struct, frozen=True, kw_only=True):
    """What the segmenter found in one article's body."""

    paragraphs: tuple[Paragraph, ...]
    words: int
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    evidence: tuple[QuoteEvidence, ...] = ()


def segment(
    blocks: Sequence[Block],
    *,
    language: str | None,
    headline: str | None = None,
    explain: bool = False,
    min_confidence: float = MIN_CONFIDENCE,
) -> Segments:
    """Cut `blocks` into paragraphs and find the quotes in them and who speaks.

    `language` is a two-letter code; quotes are looked for in the languages that have speech
    words. The headline is read for the names it gives, never for quotes. `explain` asks for the
    evidence. Speakers less sure than `min_confidence` (0 to 1) are not named.
    """
    known = get_language(language)
    paragraphs = paragraphs_of(blocks, joints=known.header.conjunctions if known else frozenset())
    if known is None or known.speech is None or known.code not in GRAMMARS:
        count = sum(words_in(paragraph.text) for paragraph in paragraphs)
        return Segments(paragraphs=paragraphs, words=count)
    from newsparse.segmenter.attribution import evidence_of, quotes_of, speakers_of
    from newsparse.segmenter.confidence import confidence_in, if_sure, with_confidence
    from newsparse.segmenter.fragments import fragments_in
    from newsparse.segmenter.speech import speech_in

    words, agencies = known.speech, known.header.agencies
    passages = passages_of(
        paragraphs,
        abbreviations=words.abbreviations,
        agencies=agencies,
        narrator=narrator_behind(words.said_forms, words.saying_pronouns, words.saying_articles),
    )
    grammar = new_grammar(known.code, words, passages)
    table, fragments = confidence_in(known.code), fragments_in(known.code)
    found = speech_in(passages, grammar, headline=headline, explain=explain, fragments=fragments)
    speech = [
        (finding, if_sure(with_confidence(finding, who, table), min_confidence))
        for finding, who in found
    ]
    return Segments(
        paragraphs=paragraphs,
        words=sum(passage.words for passage in passages),
        quotes=quotes_of(speech, passages),
        speakers=speakers_of(speech),
        evidence=evidence_of(speech, passages) if explain else (),
    )
