"""The one pipeline: bytes → reader → segmenter → Article. The only place that knows the order."""

from collections.abc import Iterator

from msgspec.structs import replace

from newsparse.errors import UsageError
from newsparse.model import MIN_CONFIDENCE, Article, Evidence, InputFormat, Source
from newsparse.reader.draft import Draft, Told, digest_of
from newsparse.segmenter.segment import Segments

SEVERAL = (
    "The input holds several articles; this is the first. parse_all(), or the command, gives all."
)
_LANGUAGE_BLOCKS = 20  # paragraphs by which a language is told: more than detection looks at


def parse(
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
) -> Article:
    """Return the article in `data`; the first one, with a warning, where it holds several.

    `format` forces "text" or "html" where None lets the bytes tell, `url` is a page's address,
    `language` a tag as BCP 47 has it ("ru", "en-GB", "deu") that overrides detection, `path` is
    kept in `source.path`, `explain` fills `evidence`, and `keep_all` keeps as text what is known to
    be none of the article's: what a database notes for itself, calls to read on. From `published`,
    a day or a moment in ISO 8601, dates are counted that do not tell their day: "Yesterday". A
    speaker less sure than `min_confidence` (0 to 1) is not named: the guess is in `evidence` alone.
    Raises ReadError where the bytes hold no text, UsageError where there is no such format,
    language or day.
    """
    articles = parse_all(
        data,
        format=format,
        url=url,
        language=language,
        path=path,
        explain=explain,
        keep_all=keep_all,
        published=published,
        min_confidence=min_confidence,
    )
    article = next(articles)
    if next(articles, None) is None:
        return article
    return replace(article, warnings=(*article.warnings, SEVERAL))


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
    told: Told | None = None,
) -> Iterator[Article]:
    """Yield each article in `data`, in order; the options are those of `parse`.

    `told` is what the place it came from says of it: a table's row, a feed's item. `data` is then
    one article.
    """
    from newsparse.reader.read import read

    language = None if language is None else named_language(language)
    published = None if published is None else named_day(published)
    digest = digest_of(data, told)
    drafts = read(
        data,
        format=format,
        url=url,
        language=language,
        explain=explain,
        keep_all=keep_all,
        published=published,
        told=told,
    )
    for index, draft in enumerate(drafts):
        source = Source(
            path=path,
            format=draft.format,
            encoding=draft.encoding,
            index=index,
            sha256=digest,
        )
        yield _article(
            draft,
            source=source,
            language=language,
            explain=explain,
            min_confidence=min_confidence,
        )


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
        yield f"No quotes were looked for: speech is not read in {called}{hint}."


def _evidence(draft: Draft, segments: Segments) -> Evidence:
    return Evidence(
        headline=draft.headline_evidence,
        date=draft.date_evidence,
        authors=draft.authors_evidence,
        quotes=segments.evidence,
        blocks=draft.block_evidence,
    )
