"""Who signs below an article: a name flush right, or alone behind the last paragraph."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.bylines.names import is_one_word_name
from newsparse.reader.page.blocks import TextBlock
from newsparse.reader.page.content.survey import SENTENCE_ENDS
from newsparse.reader.page.fields.author_names import EDGES
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.likely_names import is_given
from newsparse.reader.page.markup import read_text
from newsparse.reader.page_words import page_words
from newsparse.reader.wordings import normalized

_RIGHT_ALIGNED = ",".join(
    f"{tag}{aligned}"
    for tag in ("p", "div")
    for aligned in ("[align=right]", '[style*="text-align:right"]', '[style*="text-align: right"]')
)
_AROUND = " .()–—-"
"""What may stand around a signature."""
_BEHIND_NAME = re.compile(r"(?:(?<!\s)\s++)?[.,(/|·•\n]\s*")
_BRACKETED = re.compile(r"[（(【\[](?P<name>[^\s（）()【】\[\]]{2,10})[）)】\]]$")
_LONGEST_SIGNATURE = 80  # letters of a signature with what its author is
_LONGEST_HEADING = 40  # letters of "About the author" in any language
_LISTED = ("li", "dd", "dt", "td", "th")


def signed_paragraph(page: Page) -> Iterator[str]:
    """Yield the names set flush right below an article, as many papers sign."""
    for node in page.body.css(_RIGHT_ALIGNED) if page.body else ():
        text = read_text(node).strip(_AROUND)
        if page.people(text) == (text,):
            yield text
        elif len(text) <= _LONGEST_SIGNATURE:
            yield _signed_name(text, page)


def closing_signature(page: Page) -> Iterator[str]:
    """Yield the only name that stands alone below the last paragraph of a text.

    So sign regional papers: «Анна СМИРНОВА, корреспондент», «Ольга Ветрова. Фото автора».
    """
    below = (*page.blocks[2:], None)
    closing = {
        _author_of(last, page)
        for above, last, following in zip(page.blocks, page.blocks[1:], below, strict=False)
        if _closes_text(above, last, following)
    }
    signed = set(filter(None, closing))
    named = set(filter(None, (_author_of(block, page) for block in page.blocks if signed)))
    yield from signed if len(named) == 1 else ()


def bracketed_signature(page: Page) -> Iterator[str]:
    """Yield the name of one word in brackets behind a text that stands near the headline, too.

    So sign papers whose script sets no blanks: 「……と話した。（佐藤健一）」.
    """
    ends = (_BRACKETED.search(block.text) for block in page.blocks)
    found = [end for end in ends if end and is_one_word_name(end["name"])]
    names = {end["name"] for end in found}
    yield from (near.text for near in page.nearby if near.text in names)
    yield from (end["name"] for end in found if end.string == f"（{end['name']}）")


def told_below(page: Page) -> Iterator[str]:
    """Yield the person whose name opens what stands below "About the author"."""
    labels = vocabulary(page.language).author_labels
    headings = page_words(page.language).tail_headings
    for above, block in pairwise(page.blocks):
        heading = normalized(above.text) if above.size <= _LONGEST_HEADING else ""
        if heading in headings and heading.rpartition(" ")[2] in labels:
            names = page.people(block.text[:_LONGEST_SIGNATURE])
            yield from (name for name in names[:1] if block.text.startswith(name))


def _closes_text(above: TextBlock, last: TextBlock, following: TextBlock | None) -> bool:
    """Return whether `last` is short, below a paragraph in the same place, and leads nowhere.

    What another paragraph follows heads that, as who is asked: «Иван Громов.» / «Я живу ...».
    """
    if last.size > _LONGEST_SIGNATURE or last.linked or last.tag in _LISTED:
        return False
    if last.container != above.container or not above.text.endswith(SENTENCE_ENDS):
        return False
    if following is None or following.container != last.container:
        return True
    return following.size <= _LONGEST_SIGNATURE


def _author_of(block: TextBlock, page: Page) -> str:
    """Return the name of who signs in a short block and nothing more, or ""."""
    return _signed_name(block.text, page) if block.size <= _LONGEST_SIGNATURE else ""


def _signed_name(line: str, page: Page) -> str:
    """Return the name of the person that a line is, with what they are or a credit, or ""."""
    name, rest = (*_BEHIND_NAME.split(line.strip(_AROUND), maxsplit=1), "")[:2]
    names = page.people(name) if " " in name and _tells_of_author(rest, page) else ()
    is_name = len(names) == 1 and len(names[0]) == len(name) and is_given(names[0], page)
    return names[0] if is_name else ""


def _tells_of_author(rest: str, page: Page) -> bool:
    """Return whether what stands behind a name is what somebody is, or a credit, or nothing."""
    known = vocabulary(page.language)
    opening = fold(rest.partition(" ")[0].strip(EDGES))
    return opening in known.roles or opening in known.credit_labels or not opening
