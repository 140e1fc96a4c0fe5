"""Whom the small portraits show that publishing systems set beside a byline."""

import re
from collections.abc import Iterator

from newsparse.reader.page.fields.authors.likely_names import is_given
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.nodes import is_of_others

_AVATARS = 'img[alt][class*="avatar" i],img[alt][src*="avatar" i],[class*="author" i] img[alt]'
_MOST_AVATARS = 100  # of a page that are looked at: a bound
_LEAST_PROSE = 80  # letters
_LONGEST_ALT = 80  # letters: "Headshot of Jane Roe, a bridge engineer with ..."
_REMARK = re.compile(r"['’]s\b.*|[,(|].*")
"""What follows a name there: "Jane Roe's avatar", "Jane Roe, editor"."""


def portrait(page: Page) -> Iterator[str]:
    """Yield the only person whom the portraits on a page show by name, none's of a comment.

    Where the headline has the name, the article is about whom it shows.
    """
    images = page.body.css(_AVATARS)[:_MOST_AVATARS] if page.body else ()
    alts = [image.attributes["alt"] or "" for image in images if not is_of_others(image)]
    names = {_named(alt, page) for alt in alts if len(alt) <= _LONGEST_ALT} - {""}
    yield from (name for name in names if len(names) == 1 and not is_subject(name, page))


def _named(alt: str, page: Page) -> str:
    """Return the name with which what a portrait is called ends, "Picture of Jane Roe", or ""."""
    words = _REMARK.sub("", alt).split()
    endings = (" ".join(words[start:]) for start in range(len(words) - 1))
    return next((name for name in endings if is_given(name, page)), "")


def is_subject(name: str, page: Page) -> bool:
    """Return whether a title of the page has the name, or its text tells of whom it means."""
    return any(name in title for title in (page.heading, *page.titles)) or is_told_of(name, page)


def is_told_of(name: str, page: Page) -> bool:
    """Return whether a paragraph has the surname, and does not present the name: "Jane Roe is".

    The headline is none: "Speech by Jane Roe".
    """
    surname = name.rpartition(" ")[2]
    prose = (block.text for block in page.blocks if block.size >= _LEAST_PROSE)
    told = (text for text in prose if surname in text and text != page.heading)
    return any(not text.startswith(name) for text in told)
