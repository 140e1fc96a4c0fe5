"""Who is printed near the headline, and who of them goes before who is declared."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.page.fields.authors.author_names import EDGES, JOINT, is_full
from newsparse.reader.page.fields.authors.byline_runs import (
    joins,
    label_end,
    labelled_people,
    people_in_byline,
)
from newsparse.reader.page.fields.authors.declared_authors import (
    author_link,
    json_ld_person,
    meta_author,
)
from newsparse.reader.page.fields.authors.likely_names import is_given
from newsparse.reader.page.fields.authors.spaceless_bylines import spaceless_people
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.headline.titles import bare_letters

_LONGEST_JOINT = 5  # letters: ",", "and"
_JOINED = re.compile(r"\s*[,;&/+](?:\s*[^\W\d_]|\s*$)")
_MARKS = ",;&/+"
"""What may stand between two names."""


def printed_byline(page: Page) -> Iterator[str]:
    """Yield the byline printed near the headline that names none of those declared.

    Declared is then who put the article online, and the byline tells who wrote it. Where JSON-LD
    and meta tags agree, it has to be plain that a person is printed.
    """
    linked, tagged = (_bare_names(rule(page), page) for rule in (json_ld_person, meta_author))
    if not (linked or tagged):
        return
    for words in labelled_byline(page):
        printed = page.people(words)
        keys = {*map(bare_letters, printed)}
        is_other = linked.isdisjoint(keys) and (linked or tagged.isdisjoint(keys))
        is_plain = linked.isdisjoint(tagged) or all(is_given(name, page) for name in printed)
        if is_full(printed) and is_other and is_plain:
            yield words


def printed_person(page: Page) -> Iterator[str]:
    """Yield the person in a byline near the headline where meta tags name none, but a company.

    Its name is that of the site's owner, or of who made the site.
    """
    tagged = [name for words in meta_author(page) for name in page.people(words)]
    if not tagged or any(is_given(name, page) for name in tagged):
        return
    for words in chain(author_link(page), byline_element(page)):
        printed = page.people(words)
        if printed and all(is_given(name, page) for name in printed):
            yield words


def fuller_byline(page: Page) -> Iterator[str]:
    """Yield the byline near the headline that names the only one who is declared, and others.

    Publishing systems declare one author of several: the account of the first.
    """
    for thing in page.articles:
        if isinstance(thing.get("author"), list) and len(thing["author"]) > 1:
            return
    wordings = chain(json_ld_person(page), meta_author(page))
    declared = next(filter(None, map(page.people, wordings)), ())
    if len(declared) != 1 or not _is_in_list(declared[0], page):
        return
    key = bare_letters(declared[0])
    for words in chain(byline_element(page), labelled_byline(page)):
        printed = page.people(words)
        others = [one for one in printed if not bare_letters(one).endswith(key)]
        if 0 < len(others) < len(printed) and all(is_given(other, page) for other in others):
            yield words


def _is_in_list(name: str, page: Page) -> bool:
    """Return at a glance whether something that joins stands beside a name near the headline."""
    lines = [near.text for near in page.nearby if not near.below]
    for before, line, behind in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        if name in line:
            first, _, last = line.partition(name)
            if _joins_names(first or before, last or behind, page):
                return True
    return False


def _joins_names(before: str, behind: str, page: Page) -> bool:
    """Return whether the end of one text or the beginning of another joins a name to others."""
    if _JOINED.match(behind):
        return True
    beside = (before.rstrip().rpartition(" ")[2], behind.lstrip().partition(" ")[0])
    known = vocabulary(page.language).conjunctions
    return any(word in _MARKS or fold(word) in known for word in beside if word)


def _bare_names(wordings: Iterable[str], page: Page) -> set[str]:
    return {bare_letters(name) for names in map(page.people, wordings) for name in names}


def byline_element(page: Page) -> Iterator[str]:
    """Yield the people in an element near the headline whose names say that it is the byline.

    None behind one in which an account signs after a label, as in forums: those are answers.
    """
    for stretches in byline_elements(page):
        people = people_in_byline(stretches, language=page.language) or tuple(
            spaceless_people(" ".join(stretches), language=page.language)
        )
        yield JOINT.join(people)
        if not people and label_end(stretches, language=page.language) in range(1, len(stretches)):
            return


def labelled_byline(page: Page) -> Iterator[str]:
    """Yield the people near the headline after a label: "By Jane Roe", "Written by | Jane Roe"."""
    return islice(
        labelled_people(
            [near.text for near in page.nearby if not near.below], language=page.language
        ),
        1,
    )


def _is_of_others(label: str, known: Vocabulary) -> bool:
    """Return whether a label is of who did not write: "Contact", "Reviewed by", but not "Video"."""
    key = fold(label.strip(EDGES))
    return key in known.contact_labels or (" " in key and key in known.credit_labels)


def byline_elements(page: Page) -> Iterator[list[str]]:
    """Yield the texts of the elements that are bylines; two with a mere joint between are one."""
    texts: list[str] = []
    joints: list[str] = []
    known, before = vocabulary(page.language), ""
    for near in page.nearby:
        label, before = before, near.text
        if near.byline and (texts or not _is_of_others(label, known)):
            texts += [*joints, near.text]
            joints = []
        elif texts and joins(near.text, page.language) and len(near.text) <= _LONGEST_JOINT:
            joints.append(near.text)
        elif texts:
            yield texts
            texts, joints = [], []
    if texts:
        yield texts
