"""What newsparse has to know of a language: words and marks, no logic."""

from msgspec import Struct


class HeaderWords(Struct, frozen=True, kw_only=True):
    """The words that stand in headers, all lower-case."""

    months: tuple[tuple[str, ...], ...] = ()
    """Twelve rows: each month's forms and abbreviations."""
    date_labels: frozenset[str] = frozenset()
    headline_labels: frozenset[str] = frozenset()
    author_labels: frozenset[str] = frozenset()


class PageWords(Struct, frozen=True, kw_only=True):
    """The words by which saved pages give away what is not the article, all lower-case."""

    tail_headings: frozenset[str] = frozenset()
    """Headings after which an article is over: «Читайте также», "Related"."""


class SpeechWords(Struct, frozen=True, kw_only=True):
    """The words that tell who said what."""

    cues: frozenset[str] = frozenset()


class Language(Struct, frozen=True, kw_only=True):
    """One language. `speech` is None where quotes are not looked for in it."""

    code: str
    header: HeaderWords
    page: PageWords = PageWords()
    speech: SpeechWords | None = None
