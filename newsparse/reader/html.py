"""Saved pages: the article's fields and body out of a page's markup."""

from newsparse.languages.language import PageWords
from newsparse.languages.table import get_language
from newsparse.reader.draft import Draft
from newsparse.reader.json_ld import linked_data
from newsparse.reader.page_blocks import read_blocks
from newsparse.reader.page_content import read_content
from newsparse.reader.page_metadata import read_metadata


def read_html(data: bytes | str, *, url: str | None = None, language: str | None = None) -> Draft:
    """Return the Draft of the article on a saved page."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(data, scripting=True)
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
        warnings=found.warnings,
        headline_evidence=found.headline_evidence,
        date_evidence=found.date_evidence,
        authors_evidence=found.authors_evidence,
    )


def _page_words(code: str | None) -> PageWords:
    """Return the words of the language `code`, English ones where the table lacks it."""
    language = get_language(code) or get_language("en")
    return language.page if language else PageWords()
