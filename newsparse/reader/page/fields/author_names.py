"""The names of authors in what a page says of them: lists split, labels and degrees stripped."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsparse.languages.fold import fold
from newsparse.languages.table import get_language
from newsparse.reader.bylines.bylines import is_author_label, read_byline, without_label
from newsparse.reader.bylines.labels import label_openings, vocabulary
from newsparse.reader.bylines.names import is_one_word_name, split_names
from newsparse.reader.dates.dates import find_date
from newsparse.reader.page.fields.no_names import account, is_name, is_signature
from newsparse.reader.page.markup import one_line

JOINT = "; "
"""Stands between the authors of a list in the wording that is noted as evidence."""
EDGES = " \t,;:|-–—·•"
"""What may stand around a name or a label on its line."""

_ADDRESS = re.compile(r"(?<!\S)\S*?(?:@|\[at\]|https?:|www\.)\S*")
_ADDRESS_MARK = re.compile(r"@|\[at\]|http|www")
_PARENTHESES = re.compile(r"(?:(?<!\s)\s++)?\([^()]*+\)")
_NICKNAMED = re.compile(
    r"""
    (?P<given>[^\W\d_][\w'’.-]*) [ ]
    (?: \([^\W\d_][\w.-]+\) | ["“][^\W\d_][\w.-]+["”] )
    (?: [ ][^\W\d_][\w'’-]+ ){1,2}
    """,
    re.VERBOSE,
)
_INSIDE = re.compile(r'\S [("“]\S')
"""A name with another one inside: 'Anna (Kowal) Reed', 'William "Bill" Roe'."""
_INVERTED = re.compile(r"(?P<last>[^\W\d_]\S*[^\W\d_]), (?P<first>[^\W\d_]\S*[^\W\d_]\.?)")
_LETTERS = re.compile(r"[^\W\d_]+")
_WRAPPED = re.compile(r"\s*[(（](?P<inner>[^()（）]*)[)）]\s*")
_OPENING = re.compile(rf"[{re.escape(EDGES)}\s]*[(（]?\s*([^\W\d_]+)")
_LONGEST = 60  # characters of one name
_SHORTEST_SURNAME = 4  # letters of one set in capitals: shorter are degrees and stations
_LETTERS_OF_NAME = range(2, 5)  # of a Chinese name: "林怡君"
_LONGEST_ITEM = 300  # characters of a name with what its author is
_LONGEST_LINE = 200  # characters of a line that a label begins
_MOST_TAGS = 256  # language tags whose openings are held: pages may declare any
_AFTER_LABEL = 6
"""How many stretches after a lone label may hold its names: "Jane Roe", "and", "John Doe"."""


def people_in(wording: str, *, language: str | None = None) -> tuple[str, ...]:
    """Return the names of people in `wording`, each once.

    >>> people_in("By Jane Roe, MD, and John Doe, Staff Writer - June 12, 2025")
    ('Jane Roe', 'John Doe')
    >>> people_in("Roe, Jane; Doe, John")
    ('Jane Roe', 'John Doe')
    """
    names = [name for item in wording.split(JOINT) for name in _people(item, language)]
    known = (name for name in dict.fromkeys(names) if is_name(name, language=language))
    return tuple(dict.fromkeys(_in_name_case(name, language) for name in known))


def _in_name_case(name: str, language: str | None) -> str:
    """Return a name that is set in capitals, or its surname is, as it is written elsewhere."""
    first, _, rest = name.partition(" ")
    if not rest.isupper():
        return name
    known = vocabulary(language)
    if not first.isupper() and (
        len(rest) < _SHORTEST_SURNAME or fold(first) not in known.given_names
    ):
        return name  # "Jane BBC"
    return " ".join(
        part.lower() if number and fold(part) in known.name_particles else part.title()
        for number, part in enumerate(name.split())
    )


def people_in_byline(stretches: Sequence[str], *, language: str | None = None) -> tuple[str, ...]:
    """Return the names of people in a byline that markup has cut into `stretches`.

    They are those after the label, where there is one, and up to what is no name: a date, "Share".

    >>> people_in_byline(["May 28", "Written by", "Jane Roe", "and", "John Doe", "5 min read"])
    ('Jane Roe', 'John Doe')
    """
    if stretches and stretches[0].lower().startswith(_about(language)):
        stretches = (_without_about(stretches[0], language), *stretches[1:])
    labelled = label_end(stretches, language=language)
    return _run_of_people(stretches[labelled:], language, labelled=labelled > 0)


def _without_about(heading: str, language: str | None) -> str:
    """Return whom the heading of a box tells of: "About Jane Roe"."""
    opening = next(one for one in _about(language) if heading.lower().startswith(one))
    return heading[len(opening) :].strip()


@lru_cache(maxsize=_MOST_TAGS)
def _about(language: str | None) -> tuple[str, ...]:
    """Return how such headings begin in the language of a tag, with the blank behind."""
    told = get_language(language) or get_language("en")
    return tuple(f"{one} " for one in sorted(told.page.about_openings)) if told else ()


def labelled_people(texts: Iterable[str], *, language: str | None = None) -> Iterator[str]:
    """Yield the wordings in `texts` in which a label says who wrote: "By Jane Roe".

    >>> list(labelled_people(["Written by", "Jane Roe", "Contact us"]))
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
            following = (one_line(_unwrapped(text)) for text in behind)
            yield JOINT.join(_run_of_people(following, language, labelled=True, joined=True))
        elif read_byline(line, language=language):
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
        found = people_in(text, language=language)
        if _is_joint(text, language, behind_names=bool(names)):
            joint = True
        elif is_full(found) or (found and may_be_alone):
            if not joint or _is_of_another(text, language):
                break
            names.extend(found)
            joint = not joined
        elif names or labelled:
            break
        may_be_alone = False
    return tuple(dict.fromkeys(names))


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


def signatures_in(wording: str, *, language: str | None = None) -> tuple[str, ...]:
    """Return those who sign in `wording`, people or not: "dpa", "City News Desk".

    >>> signatures_in("By AFP; https://example.org; 12 May 2024")
    ('AFP',)
    """
    items = (item for item in re.split(r";\s*", wording) if len(item) <= _LONGEST_ITEM)
    signatures = (_without_address(item).strip(EDGES) for item in items)
    unlabelled = (without_label(one, language=language).strip(EDGES) for one in signatures)
    found = (one for one in unlabelled if _is_signature(one, language))
    return tuple(dict.fromkeys(found))


def is_full(names: Sequence[str]) -> bool:
    """Return whether one of `names` is more than a lone word, or in a script without blanks."""
    return any(" " in name or not fold(name).isascii() for name in names)


def _is_signature(text: str, language: str | None) -> bool:
    if len(text) > _LONGEST or not text[:1].isalnum() or find_date(text):
        return False
    known = vocabulary(language)
    is_agency = fold(text) in known.agencies and not account(text, known)
    is_worded = _LETTERS.search(text) is not None
    return is_agency or (is_worded and is_signature(text, language=language))


def _people(item: str, language: str | None) -> Iterator[str]:
    if len(item) > _LONGEST_ITEM:
        return
    text = _without_address(_before_date(item, language))
    if _INSIDE.search(text) and _is_whole(text.strip(EDGES), language):
        yield text.strip(EDGES)
        return
    last = text.strip(EDGES).rpartition(" ")[2].lower()
    if last in vocabulary(language).collectives and _is_collective(text, language):
        return
    text = (_without_remarks(text, language) if "(" in text else text).strip(EDGES)
    text = text if " " in text else _without_label_before(text, language)
    inverted = _INVERTED.fullmatch(text)
    if inverted and not inverted["first"].isupper():
        yield f"{inverted['first']} {inverted['last']}"
        return
    opening = _LETTERS.match(text)
    labelled = opening and fold(opening[0]) in label_openings(language)
    byline = read_byline(text, language=language) if labelled else None
    listed = without_label(text, language=language) if labelled else text
    for name in byline.names if byline else _listed(listed, language):
        yield name.split(",", maxsplit=1)[0]


def _without_remarks(text: str, language: str | None) -> str:
    """Return `text` without what stands in brackets, but for who made pictures: „Roth (Fotos)“."""
    known = vocabulary(language).credit_labels
    return _PARENTHESES.sub(
        lambda found: found[0] if fold(found[0].strip(" ()")) in known else "", text
    )


def _without_label_before(text: str, language: str | None) -> str:
    """Return `text` without the label that scripts set right before a name: 「記者林怡君」."""
    if not is_one_word_name(text):
        return text
    labels = (label for label in vocabulary(language).roles if is_one_word_name(label))
    name = next((text.removeprefix(one) for one in labels if text.startswith(one)), text)
    return name if len(name) in _LETTERS_OF_NAME else text


def _is_whole(text: str, language: str | None) -> bool:
    """Return whether `text` is a name with another one inside, all of it written large."""
    found = _NICKNAMED.fullmatch(text)
    if found is None or fold(found["given"]) in label_openings(language):
        return False
    return all(word.lstrip('("“')[:1].isupper() for word in text.split())


def _is_collective(text: str, language: str | None) -> bool:
    """Return whether several sign so, the last word says it: "Bay Life Desk", "Bay editors"."""
    *names, _ = fold(text).strip(EDGES).split()
    known = vocabulary(language)
    is_joined = "," in text or not known.conjunctions.isdisjoint(names)
    return not (is_joined or known.paper_articles.issuperset(names))


def _without_address(text: str) -> str:
    return _ADDRESS.sub("", text) if _ADDRESS_MARK.search(text) else text


def _listed(text: str, language: str | None) -> Iterator[str]:
    """Yield the first name in `text`, and those after commas that are names and nothing else."""
    for number, part in enumerate(text.partition("|")[0].split(",")):
        byline = split_names(part, language=language)
        lone = len(byline.names) == 1 and _is_word_alone(byline.names[0])
        if not (number and is_degree(part.strip())) and not (byline.rest and (number or lone)):
            yield from byline.names


def _is_word_alone(name: str) -> bool:
    """Return whether a name is a word alone, and not a full one in a script without blanks."""
    return " " not in name and not is_one_word_name(name)


def is_degree(text: str) -> bool:
    """Return whether `text` has the form of a degree: "MD", "PhD"."""
    return " " not in text and text.isascii() and sum(map(str.isupper, text)) > 1


def _before_date(text: str, language: str | None) -> str:
    found = find_date(text, language=language)
    return text[: found.start] if found else text


def joins(text: str, language: str | None) -> bool:
    """Return whether `text` may stand between two names: "and", a comma, a role."""
    words = vocabulary(language)
    known = words.conjunctions | (words.roles - words.credit_labels)
    return all(word in known for word in _LETTERS.findall(fold(text))) and not any(
        map(str.isdigit, text)
    )


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
