"""The segmenter's front door: blocks in, paragraphs, quotes and speakers out."""

from collections.abc import Sequence

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.languages.table import get_language
from newsparse.model import Block, Paragraph, Quote, QuoteEvidence, Speaker
from newsparse.segmenter.findings import Finding, Resolved
from newsparse.segmenter.paragraphs import paragraphs_of
from newsparse.segmenter.passages import Passage, passages_of


class Segments(Struct, frozen=True, kw_only=True):
    """What the segmenter found in one article's body."""

    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    evidence: tuple[QuoteEvidence, ...] = ()


def segment(
    blocks: Sequence[Block],
    *,
    language: str | None,
    headline: str | None = None,
    explain: bool = False,
) -> Segments:
    """Cut `blocks` into paragraphs and find the quotes in them and who speaks.

    `language` is a two-letter code; quotes are looked for in the languages that have speech
    words. The headline is read for the names it gives, never for quotes. `explain` asks for the
    evidence.
    """
    paragraphs = paragraphs_of(blocks)
    known = get_language(language)
    if known is None or known.speech is None or language not in _SPEECH_IN:
        return Segments(paragraphs=paragraphs)
    from newsparse.segmenter.attribution import evidence_of, quotes_of, speakers_of

    passages = passages_of(paragraphs, abbreviations=known.speech.abbreviations)
    speech = _SPEECH_IN[known.code](passages, words=known.speech, headline=headline)
    return Segments(
        paragraphs=paragraphs,
        quotes=quotes_of(speech, passages),
        speakers=speakers_of(speech),
        evidence=evidence_of(speech, passages) if explain else (),
    )


def _russian(
    passages: Sequence[Passage], *, words: SpeechWords, headline: str | None
) -> list[tuple[Finding, Resolved]]:
    from newsparse.segmenter.russian.speech import speech_in

    return speech_in(passages, words=words, headline=headline)


def _english(
    passages: Sequence[Passage], *, words: SpeechWords, headline: str | None
) -> list[tuple[Finding, Resolved]]:
    from newsparse.segmenter.english.speech import speech_in

    return speech_in(passages, words=words, headline=headline)


_SPEECH_IN = {"en": _english, "ru": _russian}
"""Who finds the speech in each language."""
