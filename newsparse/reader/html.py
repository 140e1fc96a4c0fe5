"""Saved pages: the article's fields and body out of a page's markup."""

from newsparse.languages.language import PageWords
from newsparse.languages.table import get_language
from newsparse.reader.draft import Draft
from newsparse.reader.json_ld import linked_data
from newsparse.reader.page_blocks import read_blocks
from newsparse.reader.page_content import read_content
from newsparse.reader.page_flattening import guard
from newsparse.reader.page_metadata import read_metadata

DEGRADED = (
    "The page's markup is too deep or too crowded for the parser, so it was flattened first and "
    "parts may be missing (degraded_html)."
)


def read_html(data: bytes | str, *, url: str | None = None, language: str | None = None) -> Draft:
    """Return the Draft of the article on a saved page, whose bytes are UTF-8.

    `url` is its address where the caller knows it, `language` a two-letter code that overrides
    what the page declares.
    """
    from selectolax.lexbor import LexborHTMLParser

    page, degraded = guard(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    tree = LexborHTMLParser(page, scripting=True)
    things = linked_data(tree)
    found = read_metadata(tree, url=url, linked_data=things, language=language)
    blocks = read_content(
        read_blocks(tree),
        headline=found.headline,
        description=found.description,
        words=_page_words(found.language),
    )
    return Draft(
        format="html",
        headline=found.headline,
        date=found.date,
        date_text=found.date_text,
        authors=found.authors,
        language=found.language,
        url=found.url,
        site=found.site,
        description=found.description,
        image=found.image,
        tags=found.tags,
        date_modified=found.date_modified,
        blocks=blocks,
        warnings=(DEGRADED, *found.warnings) if degraded else found.warnings,
        headline_evidence=found.headline_evidence,
        date_evidence=found.date_evidence,
        authors_evidence=found.authors_evidence,
    )


def _page_words(code: str | None) -> PageWords:
    """Return the words of the language `code`, English ones where the table lacks it."""
    language = get_language(code) or get_language("en")
    return language.page if language else PageWords()
