"""The words of pages around an article, of the languages that may stand on one together."""

from functools import cache

from newsparse.languages.language import PageWords
from newsparse.languages.table import codes_beside, get_language

_OPENINGS = (
    *("buttons", "closings", "promotions", "paywall", "read_more", "tail_headings"),
    *("tail_openings", "follow"),
)


class OpenedWords(PageWords, frozen=True, kw_only=True):
    """The words of the pages that an article may be from."""

    openings: frozenset[str] = frozenset()
    """All wordings that a line of furniture may begin with."""


def page_words(language: str | None) -> OpenedWords:
    """Return the words of pages in `language` (a tag such as "en-GB"), in English and Russian."""
    return _merged(codes_beside(language))


@cache
def _merged(codes: tuple[str, ...]) -> OpenedWords:
    """Return the words of several languages; one word alone opens too many sentences to promote."""
    pages = [known.page for known in map(get_language, codes) if known]
    merged = {
        name: frozenset[str]().union(*(getattr(page, name) for page in pages))
        for name in PageWords.__struct_fields__
    }
    merged["promotions"] = frozenset(words for words in merged["promotions"] if " " in words)
    openings = frozenset[str]().union(*(merged[name] for name in _OPENINGS))
    return OpenedWords(**merged, openings=openings)
