"""Whose site a page is on: a person whom its name or its copyright line names."""

import re
from collections.abc import Iterator
from itertools import chain

from newsparse.reader.page.fields.authors.likely_names import is_given, written_large
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.headline.titles import bare_letters
from newsparse.reader.page.fields.plain import read_site

_COPYRIGHT = re.compile(
    r"[©(cC](?:(?<=©)|(?<=\()[cC]\)|(?<=[cC])(?i:opyright))"
    r"[\s©\d,–-]{0,40}+(?P<holder>[^\W\d_][^.|,©]{3,60})"
)
_POSSESSIVE = re.compile(r"['’]s\s.*")
"""What follows in the names of sites that are somebody's: "Jane Roe's notes"."""


def site_owner(page: Page) -> Iterator[str]:
    """Yield the person whose site it is, by its name, or by its copyright line.

    The address or a heading has the name as well.
    """
    titles = (_POSSESSIVE.sub("", title) for title in (read_site(page) or "", page.markup.title))
    named = (title for title in titles if page.people(title) == (title,))
    known = {*page.site_names, *map(bare_letters, page.headings)}
    holders = (name for name in _copyright_holders(page) if bare_letters(name) in known)
    owners = (name for name in chain(named, holders) if is_given(name, page))
    yield from written_large(owners, page)


def _copyright_holders(page: Page) -> Iterator[str]:
    for found in _COPYRIGHT.finditer(" ".join(page.texts())):
        yield from page.people(found["holder"])
