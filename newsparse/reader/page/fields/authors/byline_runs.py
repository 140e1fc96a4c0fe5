"""The names of authors in a byline that markup has cut into stretches, and behind labels."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsparse.languages.fold import fold
from newsparse.languages.table import get_language
from newsparse.reader.bylines.bylines import is_author_label, read_byline
from newsparse.reader.bylines.labels import label_openings, vocabulary
from newsparse.reader.page.content.survey import SENTENCE_ENDS
from newsparse.reader.page.fields.authors.author_names import (
    EDGES,
    JOINT,
    LETTERS,
    is_full,
    people_in,
)
from newsparse.reader.page.markup import one_line

_WRAPPED = re.compile(r"\s*[(（](?P<inner>[^()（）]*)[)）]\s*")
_WITH_REMARK = re.compile(r"(?P<name>.{4,80}\S) \([^()\d]{2,60}\)")
"""A byline with what its author is or where: "Par Anne Morel (Bourges, correspondance)"."""
_OPENING = re.compile(rf"[{re.escape(EDGES)}\s]*[(（]?\s*([^\W\d_]+)")
_LONGEST_LINE = 200  # characters of a line that a label begins
_MOST_TAGS = 256  # language tags whose openings are held: pages may declare any
_LONGEST_NAMES = 80  # letters: a longer stretch that ends like a sentence is one
_AFTER_LABEL = 6
"""How many stretches after a lone label may hold its names: "Jane Roe", "and", "John Doe"."""


def people_in_byline(stretches: Sequence[str], *, language: str | None = None) -> tuple[str, ...]:
    """Return the names of people in a byline that markup has cut into `stretches`.

    They are those after the label, where there is one, and up to what is no name: a date, "Share".

    >>> people_in_byline(["May 28", "Written by", "Jane Roe", "and", "John Doe", "5 min read"])
    ('Jane Roe', 'John Doe')
    """
    if stretches and stretches[0].lower().startswith(about_openings(language)):
        stretches = (without_about(stretches[0], language), *stretches[1:])
    labelled = label_end(stretches, language=language)
    return _run_of_people(stretches[labelled:], language, labelled=labelled > 0)


def without_about(heading: str, language: str | None) -> str:
    """Return whom the heading of a box tells of: "About Jane Roe"."""
    opening = next(one for one in about_openings(language) if heading.lower().startswith(one))
    return heading[len(opening) :].strip()


@lru_cache(maxsize=_MOST_TAGS)
def about_openings(language: str | None) -> tuple[str, ...]:
    """Return how such headings begin in the language of a tag, with the blank behind."""
    told = get_language(language) or get_language("en")
    return tuple(f"{one} " for one in sorted(told.page.about_openings)) if told else ()


def labelled_people(texts: Iterable[str], *, language: str | None) -> Iterator[str]:
    """Yield the wordings in `texts` in which a label says who wrote: "By Jane Roe".

    >>> list(labelled_people(["Written by", "Jane Roe", "Contact us"], language=None))
    ['Jane Roe']
    """
    openings = label_openings(language)
    stretches = [text for text in texts if not text.isspace()]
    for number, text in enumerate(stretches):
        opening = _OPENING.match(text)
        if opening is None or fold(opening[1]) not in openings or len(text) > _LONGEST_LINE:
            continue
        line = one_line(_unwrapped(text)).lstrip(EDGES)  # „ – Redaktion: Jana Beispiel“
        if number and _is_of_others(f"{_unwrapped(stretches[number - 1])} {line}", language):
            continue
        if is_author_label(line.strip(EDGES), language=language):
            behind = stretches[number + 1 : number + 1 + _AFTER_LABEL]
            if line[0].islower() and behind[1:] and behind[1].startswith("."):
                continue  # "It uses uutf by | Jane Roe | ." is a sentence
            following = (one_line(_unwrapped(text)) for text in behind)
            yield JOINT.join(_run_of_people(following, language, labelled=True, joined=True))
        elif read_byline(_WITH_REMARK.sub(r"\g<name>", line), language=language):
            yield line


def _is_of_others(label: str, language: str | None) -> bool:
    """Return whether `label` is of somebody who did not write: "Medically reviewed", "by"."""
    return fold(label) in vocabulary(language).credit_labels


def _unwrapped(text: str) -> str:
    """Return `text` without parentheses around the whole of it: «(责编：王小明)»."""
    wrapped = _WRAPPED.fullmatch(text)
    return wrapped["inner"] if wrapped else text


def _run_of_people(
    stretches: Iterable[str], language: str | None, *, labelled: bool, joined: bool = False
) -> tuple[str, ...]:
    """Return the names that open `stretches`; where `joined`, each next one after a joint."""
    names: list[str] = []
    joint, may_be_alone = True, labelled
    for text in stretches:
        is_sentence = joined and len(text) > _LONGEST_NAMES and text.endswith(SENTENCE_ENDS)
        found = () if is_sentence else people_in(text, language=language)
        if _is_joint(text, language, behind_names=bool(names)):
            joint = True
        elif is_full(found) or (found and may_be_alone):
            if (joined and not joint) or _is_of_another(text, language):
                break
            if joint or not _is_affiliation(found, names, language):
                names.extend(found)
            joint = False
        elif names or labelled:
            break
        may_be_alone = False
    return tuple(dict.fromkeys(names))


def _is_affiliation(found: Sequence[str], names: Sequence[str], language: str | None) -> bool:
    """Return whether the names below one that people are given are none: "Roe Institute"."""
    return _opens_given(names[0], language) and not _opens_given(found[0], language)


def _opens_given(name: str, language: str | None) -> bool:
    words = [word for word in name.split() if not word.endswith(".")]
    return bool(words) and fold(words[0]) in vocabulary(language).given_names


def _is_joint(text: str, language: str | None, *, behind_names: bool) -> bool:
    """Return whether another name follows: behind "and", or ", City Editor, and"."""
    return joins(text, language) or (behind_names and _passes_on(text, language))


def _is_of_another(text: str, language: str | None) -> bool:
    """Return whether words go on about the name before, or are a label of somebody else's."""
    return _continues(text) or _opens_other(text, language)


def label_end(stretches: Sequence[str], *, language: str | None) -> int:
    """Return the number of `stretches` up to and with a lone author label, 0 without one.

    What stands behind a name is no label of others: "Jane Roe", "Journalist", "John Doe".
    """
    for number, text in enumerate(stretches, 1):
        if is_author_label(text.strip(EDGES), language=language):
            is_role = fold(text.strip(EDGES)) in vocabulary(language).roles
            before = stretches[number - 2] if number > 1 and is_role else ""
            return 0 if before and is_full(people_in(before, language=language)) else number
    return 0


def joins(text: str, language: str | None) -> bool:
    """Return whether `text` may stand between two names: "and", a comma, a role."""
    words = vocabulary(language)
    if any(map(str.isdigit, text)):
        return False
    roles = [word for word in LETTERS.findall(fold(text)) if word not in words.conjunctions]
    return words.roles.issuperset(roles) and words.credit_labels.isdisjoint(roles)


def _continues(text: str) -> bool:
    """Return whether `text` goes on about the name before it: ", Privacy and Security Expert"."""
    return text[0] in ",(" and len(text) > 1


def _passes_on(text: str, language: str | None) -> bool:
    """Return whether `text` goes on about a name and announces the next: ", City Editor, and"."""
    last = fold(text).rsplit(maxsplit=1)[-1]
    return _continues(text) and (last.endswith(",") or last in vocabulary(language).conjunctions)


def _opens_other(text: str, language: str | None) -> bool:
    """Return whether `text` is the label of somebody else's name: "Fact Checked By"."""
    last = fold(text).rsplit(maxsplit=1)[-1]
    return last in vocabulary(language).byline_words
