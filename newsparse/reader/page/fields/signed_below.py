"""Who signs below an article: a name flush right, or alone behind the last paragraph."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.blocks import TextBlock
from newsparse.reader.page.content.survey import SENTENCE_ENDS
from newsparse.reader.page.fields.author_names import EDGES
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.unsaid_authors import is_given
from newsparse.reader.page.markup import read_text

_RIGHT_ALIGNED = ",".join(
    f"{tag}{aligned}"
    for tag in ("p", "div")
    for aligned in ("[align=right]", '[style*="text-align:right"]', '[style*="text-align: right"]')
)
_AROUND = " .()–—-"
"""What may stand around a signature."""
_BEHIND_NAME = re.compile(r"(?:(?<!\s)\s++)?[.,(/|·•\n]\s*")
_LONGEST_SIGNATURE = 80  # letters of a signature with what its author is
_LISTED = ("li", "dd", "dt", "td", "th")


def signed_paragraph(page: Page) -> Iterator[str]:
    """Yield the names set flush right below an article, as many papers sign."""
    for node in page.body.css(_RIGHT_ALIGNED) if page.body else ():
        text = read_text(node).strip(_AROUND)
        if page.people(text) == (text,):
            yield text
        elif len(text) <= _LONGEST_SIGNATURE:
            yield _name_before(text, page)[0]


def closing_signature(page: Page) -> Iterator[str]:
    """Yield the only name that stands alone below the last paragraph of a text.

    So sign regional papers: «Анна СМИРНОВА, учитель истории», «Ольга Ветрова. Фото автора».
    """
    pairs = pairwise(page.blocks)
    closing = [_signed_name(last, page) for above, last in pairs if _closes_text(above, last)]
    signed = {name for name, rest in closing if name and _tells_of_author(rest, page)}
    alone = (_signed_name(block, page) for block in (page.blocks if signed else ()))
    yield from signed if len(signed.union(name for name, rest in alone if not rest)) == 1 else ()


def _closes_text(above: TextBlock, last: TextBlock) -> bool:
    """Return whether `last` is short, below a paragraph in the same place, and leads nowhere."""
    if last.size > _LONGEST_SIGNATURE or last.linked or last.container != above.container:
        return False
    return last.tag not in _LISTED and above.text.endswith(SENTENCE_ENDS)


def _signed_name(block: TextBlock, page: Page) -> tuple[str, str]:
    """Return the name of the person that a short block begins with, or "", and the rest of it."""
    return _name_before(block.text, page) if block.size <= _LONGEST_SIGNATURE else ("", "-")


def _name_before(line: str, page: Page) -> tuple[str, str]:
    """Return the name of the person that a line begins with, or "", and what is behind it."""
    name, rest = (*_BEHIND_NAME.split(line.strip(_AROUND), maxsplit=1), "")[:2]
    names = page.people(name) if " " in name else ()
    is_name = len(names) == 1 and len(names[0]) == len(name) and is_given(names[0], page)
    return (names[0], rest) if is_name else ("", "-")


def _tells_of_author(rest: str, page: Page) -> bool:
    """Return whether what stands behind a name is what somebody is, or a credit, or nothing."""
    known = vocabulary(page.language)
    opening = fold(rest.partition(" ")[0].strip(EDGES))
    return opening in known.roles or opening in known.credit_labels or not opening
