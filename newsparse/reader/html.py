"""Saved pages: the article's fields and body out of a page's markup."""

from newsparse.model import Block
from newsparse.reader.draft import Draft


def read_html(data: bytes | str, *, url: str | None = None, language: str | None = None) -> Draft:
    """Return the Draft of the article on a saved page."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(data)
    blocks = tuple(Block(kind="paragraph", text=p.text().strip()) for p in tree.css("p"))
    return Draft(format="html", url=url, language=language, blocks=blocks)
