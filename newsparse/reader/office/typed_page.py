"""Pages that an office program saved: a document's paragraphs, without what tells a site's page.

Word gives a page the title of whichever document it began as, and each line of a header is a
paragraph like any other: so it is read as other documents are.
"""

import re

from newsparse.reader.page.blocks import HEADINGS, read_blocks
from newsparse.reader.page.tree import parsed_tree

_MADE = re.compile(
    rb"""<meta(?=[^<>]{1,200}name=["']?generator\b)[^<>]{1,200}content=["']?"""
    rb"""(?:Microsoft[ ]Word|LibreOffice|OpenOffice)""",
    re.IGNORECASE,
)
_OF_SITE = re.compile(rb"""<meta[^<>]{1,200}["'](?:og|article):|ld\+json""", re.IGNORECASE)
"""What a site tells of its page, whichever program typed it."""
_HEAD = 20_000  # bytes in which the head of a page names what made it


def typed_text(page: bytes) -> str | None:
    """Return the text of a page that an office program saved, None of any other page."""
    if not _MADE.search(page, 0, _HEAD) or _OF_SITE.search(page, 0, _HEAD):
        return None
    blocks = read_blocks(parsed_tree(page)[0]).blocks
    return "\n\n".join(f"# {one.text}" if one.tag in HEADINGS else one.text for one in blocks)
