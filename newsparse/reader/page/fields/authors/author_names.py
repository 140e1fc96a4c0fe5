"""The names of authors in what a page says of them: lists split, labels and degrees stripped."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline, without_label
from newsparse.reader.bylines.labels import label_openings, vocabulary
from newsparse.reader.bylines.name_words import is_one_word_name
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import find_date
from newsparse.reader.page.fields.authors.likely_names import account, is_name, is_signature

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
_TWO_SURNAMES = re.compile(
    r"(?P<first>[^\W\d_]+)(?: [^\W\d_]+){1,3} (?P<joint>[eiy]) (?P<last>[^\W\d_]+)"
)
_OUTLET = re.compile(r"^(?:\[[^\]]*\]\s*|[^\s=]+=)(?=[\uac00-\ud7af])")
"""The paper that Korean ones set before a name: 「스포츠신문=한서윤 기자」."""
_INVERTED = re.compile(r"(?P<last>[^\W\d_]\S*[^\W\d_]), (?P<first>[^\W\d_]\S*[^\W\d_]\.?)")
_NUMBERED = re.compile(r"\d/[^\W\d_]")
"""In the name of a body that a stroke does not part: „Bündnis 90/Die Grünen“."""
_DOTTED = "i\u0307"
"""What small letters make of "İ": an i with a second dot."""
LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 60  # characters of one name
_SHORTEST_SURNAME = 4  # letters of one set in capitals: shorter are degrees and stations
_LETTERS_OF_NAME = range(2, 5)  # of a Chinese name: "林怡君"
_LONGEST_ITEM = 300  # characters of a name with what its author is


def people_in(wording: str, *, language: str | None = None) -> tuple[str, ...]:
    """Return the names of people in `wording`, each once.

    >>> people_in("By Jane Roe, MD, and John Doe, Staff Writer - June 12, 2025")
    ('Jane Roe', 'John Doe')
    >>> people_in("Roe, Jane; Doe, John")
    ('Jane Roe', 'John Doe')
    """
    names = [name for item in wording.split(JOINT) for name in _people(item, language)]
    bare = _but_bodies([_without_kind(name, language) for name in names], language)
    known = (name for name in dict.fromkeys(bare) if is_name(name, language=language))
    return tuple(dict.fromkeys(_in_name_case(name, language) for name in known))


def _but_bodies(names: Sequence[str], language: str | None) -> Iterator[str]:
    """Yield `names` without those that open with an article, as no person's does: "The Team".

    And behind such a one only those that people are given: "The Team, Bay City".
    """
    known, is_behind = vocabulary(language), False
    for name in names:
        first = name.partition(" ")[0].lower()
        if first in known.paper_articles:
            is_behind = True
        elif not is_behind or first in known.given_names:
            yield name


def _without_kind(name: str, language: str | None) -> str:
    """Return a name without what it is the author of: „Rezension von Jana Roth“ is Jana Roth's."""
    known = vocabulary(language)
    before, _, behind = name.partition(" von ") if " von " in name else ("", "", "")
    words = fold(behind).split()
    is_full = len(words) > 1 and words[0] in known.given_names
    is_kind = is_full and known.given_names.isdisjoint(fold(before).split())
    return behind if is_kind else name


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
        part.lower() if number and fold(part) in known.name_particles else _titled(part)
        for number, part in enumerate(name.split())
    )


def _titled(part: str) -> str:
    """Return a word in capitals with the first one alone large: "Demir" of "DEMİR"."""
    return part.title().replace(_DOTTED, "i")


def signatures_in(wording: str, *, language: str | None) -> tuple[str, ...]:
    """Return those who sign in `wording`, people or not: "dpa", "City News Desk".

    >>> signatures_in("By AFP; https://example.org; 12 May 2024", language=None)
    ('AFP',)
    """
    items = (item for item in re.split(r";\s*", wording) if len(item) <= _LONGEST_ITEM)
    own = (_without_credit(item, language) for item in items)
    signatures = (_without_address(item).strip(EDGES) for item in own)
    unlabelled = (without_label(one, language=language).strip(EDGES) for one in signatures)
    found = (one for one in unlabelled if _is_signature(one, language))
    return tuple(dict.fromkeys(found))


def _without_credit(item: str, language: str | None) -> str:
    """Return who signs, without who made something for them: "The Team, edited by Jane"."""
    name, _, rest = item.partition(", ")
    labels = vocabulary(language).credit_labels if rest else ()
    return name if any(fold(rest).startswith(f"{label} ") for label in labels) else item


def is_full(names: Sequence[str]) -> bool:
    """Return whether one of `names` is more than a lone word, or in a script without blanks."""
    return any(" " in name or not fold(name).isascii() for name in names)


def _is_signature(text: str, language: str | None) -> bool:
    if len(text) > _LONGEST or not text[:1].isalnum() or find_date(text):
        return False
    known = vocabulary(language)
    is_agency = fold(text) in known.agencies and not account(text, known)
    is_worded = LETTERS.search(text) is not None
    return is_agency or (is_worded and is_signature(text, language=language))


def _people(item: str, language: str | None) -> Iterator[str]:
    """Yield the people that an item of a list names, nobody where it names a body or a group."""
    if len(item) > _LONGEST_ITEM:
        return
    text = _without_address(_before_date(item, language))
    if _NUMBERED.search(text):
        return
    text = _OUTLET.sub("", text) if "=" in text else text
    whole = text.strip(EDGES)
    if _INSIDE.search(text) and _is_whole(whole, language):
        yield whole
        return
    last = whole.rpartition(" ")[2].lower()
    if last in vocabulary(language).collectives and _is_collective(text, language):
        return
    text = (_without_remarks(text, language) if "(" in text else text).strip(EDGES)
    text = text if " " in text else _without_label_before(text, language)
    for name in _named(text, language):
        yield name.split(",", maxsplit=1)[0]


def _named(text: str, language: str | None) -> Iterable[str]:
    """Return the people in words that a label may stand before: "Roe, Jane", "By Jane Roe"."""
    inverted = _INVERTED.fullmatch(text)
    if inverted and not inverted["first"].isupper():
        return (f"{inverted['first']} {inverted['last']}",)
    opening = LETTERS.match(text)
    labelled = opening and fold(opening[0]) in label_openings(language)
    byline = read_byline(text, language=language) if labelled else None
    listed = without_label(text, language=language) if labelled else text
    surnames = _TWO_SURNAMES.fullmatch(listed)
    if surnames and _are_of_one(surnames, language):
        return (listed,)
    if byline and byline.rest and _opens_phrase(byline.names, byline.rest, language):
        return ()
    return byline.names if byline else _listed(listed, language)


def _are_of_one(joined: re.Match[str], language: str | None) -> bool:
    """Return whether a letter joins the surnames of one person: "José Volta e Pinto"."""
    known = vocabulary(language)
    if joined["joint"] not in known.conjunctions:
        return False
    names = known.given_names
    return fold(joined["first"]) in names and fold(joined["last"]) not in names


def _opens_phrase(names: Sequence[str], rest: str, language: str | None) -> bool:
    """Return whether a lone word opens more than a name: „Amt für Wasser“, not „Jana in Bremen“."""
    if len(names) != 1 or not _is_word_alone(names[0]) or not rest[:1].islower():
        return False
    return fold(names[0]) not in vocabulary(language).given_names


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
