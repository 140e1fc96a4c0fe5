"""The segmenter's front door: blocks in, paragraphs, quotes and speakers out."""

from collections.abc import Sequence

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.languages.table import get_language
from newsparse.model import MIN_CONFIDENCE, Block, Paragraph, Quote, QuoteEvidence, Speaker
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import new_grammar
from newsparse.segmenter.passages.paragraphs import paragraphs_of
from newsparse.segmenter.passages.passages import Passage, passages_of
from newsparse.segmenter.passages.tokens import words_in
from newsparse.segmenter.people.person import Answer


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
    joints = known.header.conjunctions | known.hyphened if known else frozenset[str]()
    paragraphs = paragraphs_of(blocks, joints=joints)
    if known is None or known.speech is None:
        count = sum(words_in(paragraph.text) for paragraph in paragraphs)
        return Segments(paragraphs=paragraphs, words=count)
    passages = passages_of(paragraphs, known.speech, known.header.agencies)
    speech = speech_of(passages, known.code, known.speech, headline=headline, explain=explain)
    from newsparse.segmenter.speakers.confidence import if_sure
    from newsparse.segmenter.speech import evidence_of, quotes_of, speakers_of

    told = [(finding, if_sure(who, min_confidence)) for finding, who in speech]
    return Segments(
        paragraphs=paragraphs,
        words=sum(passage.words for passage in passages),
        quotes=quotes_of(told, passages),
        speakers=speakers_of(told),
        evidence=evidence_of(told, passages) if explain else (),
    )


def speech_of(
    passages: Sequence[Passage],
    code: str,
    words: SpeechWords,
    *,
    headline: str | None,
    explain: bool,
) -> list[tuple[Finding, Answer]]:
    """Return the speech in an article's passages, each with who speaks; see `segment`."""
    from newsparse.segmenter.quotes.fragments import fragments_in
    from newsparse.segmenter.speakers.confidence import confidence_in, with_confidence
    from newsparse.segmenter.speech import speech_in

    grammar, table = new_grammar(code, words, passages), confidence_in(code)
    fragments = fragments_in(code)
    found = speech_in(passages, grammar, headline=headline, explain=explain, fragments=fragments)
    return [(finding, with_confidence(finding, who, table)) for finding, who in found]
