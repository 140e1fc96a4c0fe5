"""The one pipeline: bytes → reader → segmenter → Article. The only place that knows the order."""

from collections.abc import Iterator

from msgspec.structs import replace

from newsparse.model import UNSOUGHT, Article, Evidence, Source
from newsparse.reader.draft import Draft, digest_of
from newsparse.reader.reading import AS_IT_IS, Reading
from newsparse.segmenter.segment import Segments

_LANGUAGE_BLOCKS = 20  # paragraphs by which a language is told: more than detection looks at
_LONGEST_WORDS = 200
"""Characters of a page's block that the evidence tells: they are to find it by."""


def parse_all(
    data: bytes | str, reading: Reading = AS_IT_IS, *, path: str | None = None
) -> Iterator[Article]:
    """Yield each article in the text, page or document `data`, in order.

    `newsparse.parse_all` opens what holds others, too. `path` is where `data` is from.
    """
    return (article for article, _ in articles_and_drafts(data, reading, path=path))


def articles_and_drafts(
    data: bytes | str, reading: Reading, *, path: str | None
) -> Iterator[tuple[Article, Draft]]:
    """Yield each article in `data` and the Draft that it was made of; see `parse_all`."""
    from newsparse.reader.read import read

    digest = digest_of(data, reading.metadata)
    for index, draft in enumerate(read(data, reading)):
        source = Source(
            path=path, format=draft.format, encoding=draft.encoding, index=index, sha256=digest
        )
        yield _article(draft, source, reading), draft


def _article(draft: Draft, source: Source, reading: Reading) -> Article:
    from newsparse.languages.detect import checked_language
    from newsparse.segmenter.segment import segment

    text = "\n".join(block.text for block in draft.blocks[:_LANGUAGE_BLOCKS])
    language = reading.language or checked_language(draft.language, text)
    segments = segment(
        draft.blocks,
        language=language,
        headline=draft.headline,
        explain=reading.explain,
        min_confidence=reading.min_confidence,
    )
    return Article(
        headline=draft.headline,
        date=draft.date,
        date_text=draft.date_text,
        authors=draft.authors,
        language=language,
        url=draft.url,
        site=draft.site,
        description=draft.description,
        image=draft.image,
        tags=draft.tags,
        date_modified=draft.date_modified,
        paragraphs=segments.paragraphs,
        quotes=segments.quotes,
        speakers=segments.speakers,
        words=segments.words,
        source=source,
        evidence=_evidence(draft, segments) if reading.explain else None,
        warnings=(
            *draft.warnings,
            *_mistold(reading.language, text),
            *_unsought(language, segments),
        ),
    )


def _mistold(told: str | None, text: str) -> Iterator[str]:
    """Yield a warning where a text is plainly in another language than it was told to be."""
    from newsparse.languages.detect import contradicted_by

    if told and (found := contradicted_by(text, told)):
        yield f"It was told to be in {told}, and its text looks like {found}: see --language."


def _unsought(language: str | None, segments: Segments) -> Iterator[str]:
    """Yield a warning where there is text, and in its language quotes are not looked for."""
    from newsparse.languages.table import without_speech

    called = without_speech(language)
    if called and segments.paragraphs:
        hint = "" if language else "; --language tells it"
        yield f"{UNSOUGHT}: speech is not read in {called}{hint}."


def _evidence(draft: Draft, segments: Segments) -> Evidence:
    return Evidence(
        headline=draft.headline_evidence,
        date=draft.date_evidence,
        authors=draft.authors_evidence,
        quotes=segments.evidence,
        blocks=tuple(
            replace(block, words=block.words[:_LONGEST_WORDS]) for block in draft.block_evidence
        ),
    )
