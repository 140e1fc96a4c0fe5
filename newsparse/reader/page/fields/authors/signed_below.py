"""Who signs below an article: a name flush right, or alone behind the last paragraph."""

import re
from collections.abc import Iterator
from itertools import islice

from newsparse.languages.detect import is_common
from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.bylines.name_words import is_one_word_name
from newsparse.reader.page.blocks import HEADINGS, TextBlock
from newsparse.reader.page.content.survey import SENTENCE_ENDS
from newsparse.reader.page.fields.authors.author_names import EDGES
from newsparse.reader.page.fields.authors.byline_runs import about_openings, without_about
from newsparse.reader.page.fields.authors.likely_names import is_given
from newsparse.reader.page.fields.authors.portraits import is_subject
from newsparse.reader.page.fields.evidence import Page
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
_BEHIND_LABEL = re.compile(r"(?:(?<!\s)\s++)?(?::|(?<=\s)[–—-])\s+")
_BRACKETED = re.compile(r"[（(【\[](?P<name>[^\s（）()【】\[\]]{2,10})[）)】\]]$")
_PAPER = re.compile(r"[«„“\"][^«»„“”\"]+[»“”\"]")
_LONGEST_SIGNATURE = 80  # letters of a signature with what its author is
_LONGEST_BIOGRAPHY = 400  # letters
_MOST_PRESENTED = 20  # people: more are a list of staff, and each is looked for in the page
_BEHIND_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d_A-Z]{4}[.!?…])|(?<=[^\d\s][»”\"“]))\s+(?P<signed>[^\W\d_][^.!?…:]{4,60})$"
)
"""Who signs in the line in which the last sentence ends: „... in der Kreisstadt. Jana Roth“."""
_PRESENTED = re.compile(
    r"(?P<name>[^\W\d_][^\s,]*(?: [^\W\d_a-z][^\s,]*){1,3}?)(?P<joint>,| [–—-])? "
    r"(?P<rest>[^\W\d_A-Z][^.!?]*)"
)
"""A name and what is told of it: "Jane Roe is a writer", «Анна Ким — журналист»."""
_JOINT = re.compile(r",\s|\s[–—-]\s")
_LED_BY_QUALITY = 3  # words before what somebody is, of which the last tells how: "is a young poet"
_WORD = re.compile(r"[^\W_]+")
_FULL_NAME = re.compile(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){1,2}")
_MOST_WORDS = 8  # of a greeting, an opening and a name: "Hello there, my name is Jane Roe"
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
    closing = {
        _author_of(last, page)
        for above, last, following in _neighbours(page)
        if _signature_in(last) and not last.linked and _closes_text(above, last, following)
    }
    signed = set(filter(None, closing))
    named = set(filter(None, (_author_of(block, page) for block in page.blocks if signed)))
    yield from signed if len(named) == 1 else ()


def closing_biography(page: Page) -> Iterator[str]:
    """Yield whom the last paragraph presents, and nothing above it names: "Jane Roe is a writer".

    The words behind the name say that somebody writes, or is what those who write are.
    """
    for name in islice(_presented(page), _MOST_PRESENTED):
        surname = name.rpartition(" ")[2]
        if sum(surname in block.text for block in page.blocks) == 1:
            yield name


def _presented(page: Page) -> Iterator[str]:
    told = page_words(page.language).biography_words | vocabulary(page.language).roles
    for above, last, following in _neighbours(page):
        is_sentence = last.size <= _LONGEST_BIOGRAPHY and last.text.endswith(SENTENCE_ENDS)
        found = _PRESENTED.match(last.text) if is_sentence else None
        if found is None or not _presents(found, told):
            continue
        closes = _closes_text(above, last, following) or _is_boxed(above, last, page)
        if is_given(found["name"], page) and closes:
            yield found["name"]


def _is_boxed(above: TextBlock, last: TextBlock, page: Page) -> bool:
    """Return whether `last` stands in a box below a text or inside of it: `<div class="who">`."""
    containers, inside = page.containers, last.container
    while (box := containers[inside]).end - box.first == 1 and box.parent >= 0:
        inside = box.parent
    is_beside = inside in (containers[above.container].parent, above.container)
    return inside != last.container and is_beside and above.text.endswith(SENTENCE_ENDS)


def _presents(found: re.Match[str], told: frozenset[str]) -> bool:
    """Return whether words behind a name say what its owner is: "is a young poet".

    None that tell what somebody did: "told reporters", ", an editor, said".
    """
    opening, *behind = map(str.split, map(normalized, _JOINT.split(found["rest"])))
    at = next((n for n, word in enumerate(opening) if word in told), None)
    if at is None or not all(map(is_common, opening[: at - (at >= _LED_BY_QUALITY)])):
        return False
    return not found["joint"] or all(told.intersection(part[:1]) for part in behind)


def self_introduction(page: Page) -> Iterator[str]:
    """Yield the only person who presents themselves on a page: "Hi, I'm Jane Roe and I bake".

    Below a sentence in the same place it is somebody of whom the text tells.
    """
    openings = page_words(page.language).self_openings
    named: dict[str, bool] = {}
    ended = -1  # the container in which the block above ends a sentence
    for block in page.blocks:
        named.setdefault(_introduced(block.text, openings, page), block.container != ended)
        ended = block.container if block.text.endswith(SENTENCE_ENDS) else -1
    named.pop("", None)
    yield from (name for name, is_apart in named.items() if is_apart and len(named) == 1)


def _introduced(text: str, openings: frozenset[str], page: Page) -> str:
    """Return the full name with which a text begins behind one of `openings`, or ""."""
    words = [*islice(_WORD.finditer(text), _MOST_WORDS)] if text[:1].isalpha() else []
    for behind in range(1, len(words) - 1):
        said = normalized(text[: words[behind].start()])
        found = _FULL_NAME.match(text, words[behind].start())
        is_said = any(f" {said}".endswith(f" {opening}") for opening in openings)
        if found and is_said and is_given(found[0], page):
            return found[0]
    return ""


def _neighbours(page: Page) -> Iterator[tuple[TextBlock, TextBlock, TextBlock | None]]:
    """Yield each block of a page but the first, between the one above it and the one below."""
    return zip(page.blocks, page.blocks[1:], (*page.blocks[2:], None), strict=False)


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
    """Yield the person whose name opens what stands below "About the author", or behind it.

    Or whom such a heading names, of whom the text above does not tell: "About Jane Roe".
    """
    labels = vocabulary(page.language).author_labels
    headings = page_words(page.language).tail_headings
    about = about_openings(page.language)
    below = (*(block.text for block in page.blocks[1:]), "")
    for block, following in zip(page.blocks, below, strict=False):
        opening, *behind = _BEHIND_LABEL.split(block.text[:_LONGEST_BIOGRAPHY], maxsplit=1)
        heading = normalized(opening) if len(opening) <= _LONGEST_SIGNATURE else ""
        if heading in headings and heading.rpartition(" ")[2] in labels:
            told = (*behind, following)[0]
            names = page.people(told[:_LONGEST_SIGNATURE])
            yield from (name for name in names[:1] if told.startswith(name))
        elif block.tag in HEADINGS and opening.lower().startswith(about):
            name = without_about(opening, page.language)
            yield from (name,) if is_given(name, page) and not is_subject(name, page) else ()


def _closes_text(above: TextBlock, last: TextBlock, following: TextBlock | None) -> bool:
    """Return whether `last` stands below a paragraph in the same place, and none follows.

    What another paragraph follows heads that, as who is asked: «Иван Громов.» / «Я живу ...».
    """
    is_below = last.container == above.container and above.text.endswith(SENTENCE_ENDS)
    if last.tag in _LISTED or not is_below:
        return False
    if following is None or following.container != last.container:
        return True
    return following.size <= _LONGEST_SIGNATURE


def _author_of(block: TextBlock, page: Page) -> str:
    """Return the name of who signs in a short block, or behind a paragraph's end, or ""."""
    return _signed_name(_signature_in(block), page)


def _signature_in(block: TextBlock) -> str:
    """Return what of a block may be a signature: all of a short one, a long one's last words."""
    if block.size <= _LONGEST_SIGNATURE:
        return block.text
    found = _BEHIND_SENTENCE.search(block.text, len(block.text) - _LONGEST_SIGNATURE)
    return found["signed"] if found else ""


def _signed_name(line: str, page: Page) -> str:
    """Return the name of the person that a line is, with what they are or a credit, or ""."""
    name, rest = (*_BEHIND_NAME.split(line.strip(_AROUND), maxsplit=1), "")[:2]
    names = page.people(name) if " " in name and _tells_of_author(rest, page) else ()
    is_name = len(names) == 1 and len(names[0]) == len(name) and is_given(names[0], page)
    return names[0] if is_name else ""


def _tells_of_author(rest: str, page: Page) -> bool:
    """Return whether what stands behind a name is what somebody is, or a credit, or nothing.

    And a name behind that, "editor, Bay City", but no sentence: "an editor, said ...". A title in
    marks is the paper's: «Анна Ким, „Берег“».
    """
    if _PAPER.fullmatch(rest):
        return True
    known = vocabulary(page.language)
    first, *others = (part.partition(" ")[0].strip(EDGES) for part in _JOINT.split(rest))
    openings = map(fold, (first, *(other for other in others if not other.istitle())))
    return all(not one or one in known.roles or one in known.credit_labels for one in openings)
