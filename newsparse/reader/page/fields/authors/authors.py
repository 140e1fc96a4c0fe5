"""Who wrote a page's article: people, and organisations only where there is nobody else."""

import re
from collections.abc import Iterator
from itertools import pairwise, tee

from newsparse.languages.fold import fold
from newsparse.model import FieldEvidence
from newsparse.reader.bylines.bylines import without_label
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.page.fields.authors.author_names import EDGES, JOINT, is_full, signatures_in
from newsparse.reader.page.fields.authors.byline_runs import label_end, labelled_people
from newsparse.reader.page.fields.authors.declared_authors import (
    author_item,
    author_item_signature,
    author_link,
    card_author,
    json_ld_organisation,
    json_ld_page,
    json_ld_person,
    meta_author,
    meta_author_alike,
)
from newsparse.reader.page.fields.authors.likely_names import is_given, is_handle, written_large
from newsparse.reader.page.fields.authors.posted_notes import (
    around_dates,
    dated_signature,
    posted_at,
    posted_by,
)
from newsparse.reader.page.fields.authors.printed_authors import (
    byline_element,
    byline_elements,
    fuller_byline,
    labelled_byline,
    printed_byline,
    printed_person,
)
from newsparse.reader.page.fields.authors.signed_below import (
    bracketed_signature,
    closing_signature,
    signed_paragraph,
    told_below,
)
from newsparse.reader.page.fields.authors.unsaid_authors import UNSAID_RULES
from newsparse.reader.page.fields.datelines import agency_dateline, reporter_dateline
from newsparse.reader.page.fields.evidence import Candidate, Page, Rule, candidates, decide
from newsparse.reader.page.fields.headline.heading_parts import byline_in
from newsparse.reader.page.fields.headline.titles import SEAM, bare_letters
from newsparse.reader.page.fields.nodes import COMMENTS
from newsparse.reader.page.fields.stored_fields import told_authors
from newsparse.reader.page.markup import read_text

_PARTS = re.compile(r"(?:(?<!\s)\s++)?[,()|]\s*")
_OF_OTHERS = f"figcaption,{COMMENTS},a:has(h2,h3,h4)"
"""Where a label names who took a picture or wrote a comment, "Kommentar von Jana Beispiel", or
another article, a link with a heading in it."""
_TEASERS = "article:has(h2,h3,h4)"
"""What has a heading of its own; the text of an article has none where the headline is above it."""
_BESIDE = "aside,nav,footer,form"
"""Where a label may lead to what is no name: "By Popular Demand"."""
_CALLED_AUTHOR = '[class*="author" i],[class*="byline" i]'
_AROUND = f"{EDGES}. "
_MOST_WORDS = 3  # of who signs and is no person: "The Bay Team"
_BEFORE_TIME = re.compile(r"[—–-]\s(?P<who>[^\W\d_][^@—–|]{1,40}?)\s@\s\d\d?:\d\d")

Names = tuple[str, ...]


def read_authors(page: Page) -> tuple[Names, FieldEvidence | None]:
    """Return the names of the authors as written, and why they are those.

    People with a full name come before lone words ("admin"), these before those who sign in
    place of people (an agency, the desk), then the site itself; whom a label names far from the
    headline comes last.
    """

    def people(words: str) -> Names:
        return _but_site(words, page.people(words), page)

    def signed(words: str) -> Names:
        found = signatures_in(words, language=page.language)
        return tuple(name for name in found if not is_handle(name) or name in page.texts())

    def signatures(words: str) -> Names:
        return _but_site(words, signed(words), page)

    found, again = tee(candidates(page, AUTHOR_RULES, people))
    ranked = (
        filter(_is_full, found),
        again,
        filter(_is_full, candidates(page, LAST_RESORTS, people)),
        candidates(page, SIGNATURE_RULES, signatures),
        candidates(page, SIGNATURE_RULES, signed),
        filter(_is_full, candidates(page, UNSAID_RULES, people)),
        candidates(page, LAST_SIGNATURES, signed),
    )
    decided = (decide(group, explain=page.explain) for group in ranked)
    return next(filter(None, decided), ((), None))


def _is_full(candidate: Candidate[Names]) -> bool:
    return is_full(candidate.value)


def _but_site(words: str, names: Names, page: Page) -> Names:
    """Return the `names` in `words` without the site's; of an imprint only people.

    "dw.com, Bonn" names nobody, "Harbour Post, Jane Roe" does, "The Post - News from the Bay" at
    the title's end does not. A site that is called what a person may be is that person's.
    """
    if len(names) == 1 and is_given(names[0], page):
        return names
    if SEAM.search(words) and page.markup.title.endswith(words):
        return ()
    first, *others = _PARTS.split(words)
    addresses = (other.removeprefix("www.") for other in others if "." in other)
    if any(bare_letters(part) in page.site_names for part in (first, *addresses)):
        return tuple(name for name in names if is_given(name, page))
    return tuple(name for name in names if bare_letters(name) not in page.site_names)


def heading_byline(page: Page) -> Iterator[str]:
    """Yield the byline that stands in the heading, behind the headline: "Lost, by Jane Roe"."""
    yield byline_in(page.heading, page)


def only_byline(page: Page) -> Iterator[str]:
    """Yield the people whom a label names anywhere on the page, where none names others.

    Whoever led the interview is often not whom the page signs: „Das Gespräch führte Jana Kern.“
    """
    if page.body is None:
        return
    wordings = labelled_people(page.lines(), language=page.language)
    asked = tuple(vocabulary(page.language).interviewer_words)
    told = (wording for wording in wordings if wording and not fold(wording).startswith(asked))
    labelled = list(dict.fromkeys(told))
    if len(labelled) == 1 and _is_person(labelled[0], page):
        known = any(is_given(name, page) for name in page.people(labelled[0]))
        others = (page.markup.title, *_of_others(page, beside=not known))
        yield from (labelled if not any(labelled[0] in text for text in others) else ())


def only_signature(page: Page) -> Iterator[str]:
    """Yield who signs behind the only label of authors on a page that stands on a line of its own.

    So do sites below an article, in an element that is called the author: „Artikel von:“, "Quay".
    """
    labels = vocabulary(page.language).byline_words
    pairs = pairwise(line for line in page.lines() if not line.isspace())
    told = [name for label, name in pairs if " " in label and fold(label.strip(_AROUND)) in labels]
    if len(told) == 1 and len(told[0].split()) <= _MOST_WORDS and page.body:
        called = {read_text(node) for node in page.body.css(_CALLED_AUTHOR)}
        is_others = any(told[0] in text for text in _of_others(page))
        yield from (told if told[0] in called and not is_others else ())


def _of_others(page: Page, *, beside: bool = True) -> Iterator[str]:
    """Yield the texts of comments, pictures and other articles, and what stands `beside` one's."""
    body = page.body
    nodes = body.css(f"{_OF_OTHERS},{_BESIDE}" if beside else _OF_OTHERS) if body else ()
    teasers = map(read_text, body.css(_TEASERS) if body and page.heading else ())
    yield from map(read_text, nodes)
    yield from (text for text in teasers if page.heading not in text)


def _is_person(wording: str, page: Page) -> bool:
    """Return whether a person is named: "By Jane Roe", "Author: Jane Roe", not "By Event Type"."""
    names = page.people(wording)
    if fold(wording).partition(" ")[0] in vocabulary(page.language).paper_articles:
        return False  # "The Twenty Lanes Theme"
    if ":" in wording or JOINT.join(names) == wording:
        return True
    return any(is_given(name, page) for name in names) or any(written_large(names, page))


def labelled_signature(page: Page) -> Iterator[str]:
    """Yield what stands near the headline behind a label of authors alone: "Written by | jroe".

    Or in its line, where the label is of several words, "Written by Jane", and behind a line that
    a date stands in: "Posted in Ice on 5 May 2018 by | jroe".
    """
    labels = vocabulary(page.language).byline_words
    texts = [near.text for near in page.nearby if not near.below]
    for label, text in pairwise(["", *texts]):
        if "©" in label:
            continue  # "© 2024 Bay Notes. Theme by"
        lead = label.rpartition(" ")[2] if may_hold_date(label) else label.strip(EDGES)
        if fold(lead) in labels:
            yield text
            return
        words, _, name = text.rpartition(" ")
        if " " in words and fold(words.strip(EDGES)) in labels:
            yield name
            return


def byline_signature(page: Page) -> Iterator[str]:
    """Yield what stands in a byline element near the headline, after its label if it has one."""
    for stretches in byline_elements(page):
        yield from stretches[label_end(stretches, language=page.language) :][:1]


def timed_signature(page: Page) -> Iterator[str]:
    """Yield who signs before a time of day: "Filed under: Winter — jroe @ 9:15 am"."""
    found = (_BEFORE_TIME.search(near.text) for near in page.nearby if "@" in near.text)
    yield from (signed["who"] for signed in found if signed)
    yield from posted_at(page)


def first_name_signature(page: Page) -> Iterator[str]:
    """Yield the first name that alone stands behind a label near the headline: "by Jane"."""
    known = vocabulary(page.language)
    for near in page.nearby:
        line = near.text.strip(_AROUND)
        name = without_label(line, language=page.language)
        if not near.below and name != line and fold(name) in known.given_names:
            yield name


def agency_line(page: Page) -> Iterator[str]:
    """Yield the lines near the headline in which an agency signs: "AFP, Manila", "By Reuters"."""
    agencies = vocabulary(page.language).agencies
    for near in page.nearby:
        line = near.text.removeprefix("(").removesuffix(")")
        agency = _PARTS.split(line)[0]
        signed = without_label(agency, language=page.language)
        if (agency.isupper() or signed != agency) and fold(signed) in agencies:
            yield line
        elif line != near.text and fold(line.partition("/")[0]) in agencies:
            yield line  # "(dpa/lno)"
    yield from (part for part in around_dates(page) if fold(part) in agencies)


AUTHOR_RULES: tuple[Rule, ...] = (
    printed_byline,
    fuller_byline,
    json_ld_person,
    printed_person,
    meta_author,
    card_author,
    author_link,
    byline_element,
    labelled_byline,
    heading_byline,
    posted_by,
    author_item,
    json_ld_page,
)
"""Where the people who wrote the article are looked for, best first."""

LAST_RESORTS: tuple[Rule, ...] = (
    meta_author_alike,
    only_byline,
    signed_paragraph,
    closing_signature,
    bracketed_signature,
    told_below,
    reporter_dateline,
)
"""Asked where those give nobody, for it takes reading the whole page."""

SIGNATURE_RULES: tuple[Rule, ...] = (
    json_ld_person,
    meta_author,
    card_author,
    author_link,
    author_item_signature,
    byline_signature,
    labelled_signature,
    timed_signature,
    first_name_signature,
    dated_signature,
    posted_by,
    agency_line,
    agency_dateline,
    json_ld_page,
    json_ld_organisation,
    told_authors,
)
"""Where one may sign who is no person."""

LAST_SIGNATURES: tuple[Rule, ...] = (only_signature,)
"""Asked last of all, for it tells of whom a label names anywhere."""
