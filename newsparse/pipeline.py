"""The one pipeline: bytes → reader → segmenter → Article. The only place that knows the order."""

from collections.abc import Iterator

from msgspec.structs import replace

from newsparse.errors import UsageError
from newsparse.model import MIN_CONFIDENCE, UNSOUGHT, Article, Evidence, InputFormat, Source
from newsparse.reader.draft import Draft, Metadata, digest_of
from newsparse.segmenter.segment import Segments

_LANGUAGE_BLOCKS = 20  # paragraphs by which a language is told: more than detection looks at
_LONGEST_WORDS = 200
"""Characters of a page's block that the evidence tells: they are to find it by."""


def parse_all(
    data: bytes | str,
    *,
    format: InputFormat | None = None,
    url: str | None = None,
    language: str | None = None,
    path: str | None = None,
    explain: bool = False,
    keep_all: bool = False,
    published: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    metadata: Metadata | None = None,
) -> Iterator[Article]:
    """Yield each article in the text, page or document `data`, in order.

    The options are those of `newsparse.parse`, which opens what holds others, too. `metadata` is
    what its container gives: a table's row, a feed's item. `data` is then one article.
    """
    drafted = articles_and_drafts(
        data,
        format=format,
        url=url,
        language=language,
        path=path,
        explain=explain,
        keep_all=keep_all,
        published=published,
        min_confidence=min_confidence,
        metadata=metadata,
    )
    return (article for article, _ in drafted)


def articles_and_drafts(
    data: bytes | str,
    *,
    format: InputFormat | None = None,
    url: str | None = None,
    language: str | None = None,
    path: str | None = None,
    explain: bool = False,
    keep_all: bool = False,
    published: str | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    metadata: Metadata | None = None,
) -> Iterator[tuple[Article, Draft]]:
    """Yield each article in `data` and the Draft that it was made of; see `parse_all`."""
    from newsparse.reader.read import read

    language = None if language is None else named_language(language)
    published = None if published is None else named_day(published)
    digest = digest_of(data, metadata)
    drafts = read(
        data,
        format=format,
        url=url,
        language=language,
        explain=explain,
        keep_all=keep_all,
        published=published,
        metadata=metadata,
    )
    for index, draft in enumerate(drafts):
        source = Source(
            path=path, format=draft.format, encoding=draft.encoding, index=index, sha256=digest
        )
        article = _article(
            draft, source=source, language=language, explain=explain, min_confidence=min_confidence
        )
        yield article, draft


def named_language(tag: str) -> str:
    """Return the code of the language that `tag` names. Raises UsageError where it names none."""
    from newsparse.languages.tags import language_called, language_of

    code = language_of(tag)
    if code is None:
        meant = language_called(tag)
        hint = f"did you mean {meant}?" if meant else "write ru, en-GB, deu, ..."
        raise UsageError(f"{tag!r} is no tag of a language: {hint}")
    return code


def named_day(text: str) -> str:
    """Return the day or moment that `text` is in ISO 8601. Raises UsageError where it is none."""
    from datetime import date, datetime

    try:
        is_day = len(text) <= len("2025-11-12")
        return (date if is_day else datetime).fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(f"{text!r} is no day: write 2025-11-12, or 2025-11-12T14:35") from None


def _article(
    draft: Draft,
    *,
    source: Source,
    language: str | None,
    explain: bool,
    min_confidence: float,
) -> Article:
    from newsparse.languages.detect import checked_language
    from newsparse.segmenter.segment import segment

    text = "\n".join(block.text for block in draft.blocks[:_LANGUAGE_BLOCKS])
    language = language or checked_language(draft.language, text)
    segments = segment(
        draft.blocks,
        language=language,
        headline=draft.headline,
        explain=explain,
        min_confidence=min_confidence,
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
        evidence=_evidence(draft, segments) if explain else None,
        warnings=(*draft.warnings, *_unsought(language, segments)),
    )


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
