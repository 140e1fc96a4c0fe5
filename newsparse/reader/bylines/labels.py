"""The words of headers in the languages that a document may be labelled in, made comparable."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.languages.language import HeaderWords
from newsparse.languages.table import MOST_TAGS, codes_beside, get_language

_LETTERS = re.compile(r"[^\W\d_]+")
_FIRST_WORD = re.compile(r"[\s:=]*(?P<word>[^\s:=]{1,40})")
_WORDS = 256  # first words that are held: a line is asked for its own by several rules
_OTHER_LABELS = ("site_labels", "url_labels", "tag_labels")
_DATE_LABELS = ("date_labels", "update_labels", "modified_labels")


class Vocabulary(Struct, frozen=True, kw_only=True):
    """Folded words of headers; what each set means is told at HeaderWords."""

    update_labels: frozenset[str]
    date_labels: frozenset[str]
    modified_labels: frozenset[str]
    time_labels: frozenset[str]
    event_labels: frozenset[str]
    headline_labels: frozenset[str]
    author_labels: frozenset[str]
    kind_labels: frozenset[str]
    body_labels: frozenset[str]
    byline_words: frozenset[str]
    interviewer_words: frozenset[str]
    origin_phrases: frozenset[str]
    credit_labels: frozenset[str]
    contact_labels: frozenset[str]
    site_labels: frozenset[str]
    url_labels: frozenset[str]
    tag_labels: frozenset[str]
    reference_words: frozenset[str]
    page_words: frozenset[str]
    issue_words: frozenset[str]
    section_names: frozenset[str]
    paper_words: frozenset[str]
    paper_endings: frozenset[str]
    paper_articles: frozenset[str]
    issue_joints: frozenset[str]
    count_joints: frozenset[str]
    span_joints: frozenset[str]
    conjunctions: frozenset[str]
    given_names: frozenset[str]
    surnames: frozenset[str]
    name_particles: frozenset[str]
    name_suffixes: frozenset[str]
    place_words: frozenset[str]
    report_words: frozenset[str]
    farewells: frozenset[str]
    place_openings: frozenset[str]
    place_endings: frozenset[str]
    roles: frozenset[str]
    role_qualities: frozenset[str]
    agencies: frozenset[str]
    collectives: frozenset[str]
    no_names: frozenset[str]
    has_one_word_names: bool
    case_letters: str
    """The letters that a case may change at the end of a name, as they are."""
    day_labels: frozenset[str]
    """The labels of dates, of updates and changes too."""
    field_labels: frozenset[str]
    """The labels of dates, of changes too, headlines and authors together."""
    byline_labels: frozenset[str]
    """What a byline may begin with, a label or a word such as "by", credits of pictures too."""
    labels: frozenset[str]
    """All that a piece of a header may begin with."""
    address_labels: frozenset[str]
    """What an address may stand behind, a paper's name too: "Source: https://example.org/1"."""
    numbering: frozenset[str]
    """What numbers issues and pages."""
    day_names: frozenset[str]
    """What names a day or a moment by how long ago it was: "yesterday", "an hour ago"."""
    date_words: frozenset[str]
    """The words in labels of dates."""
    signatures: frozenset[str]
    """The roles, their qualities and the agencies: what is signed with that is no name."""


@lru_cache(maxsize=MOST_TAGS)
def vocabulary(language: str | None) -> Vocabulary:
    """Return the header words of `language` (a tag such as "en-GB"), of English and of Russian."""
    return _vocabulary(codes_beside(language))


@cache
def _vocabulary(codes: tuple[str, ...]) -> Vocabulary:
    headers = [one.header for one in map(get_language, codes) if one]
    shared = set(HeaderWords.__struct_fields__).intersection(Vocabulary.__struct_fields__)
    shared -= {"case_letters", "has_one_word_names"}
    folded = {field: _folded(headers, field) for field in shared}
    folded["byline_words"] |= folded["interviewer_words"]
    folded["author_labels"] |= folded["byline_words"]
    without = [header for header in headers if not header.modified_labels]
    folded["modified_labels"] |= _folded(without, "update_labels")
    day_labels = frozenset[str]().union(*(folded[name] for name in _DATE_LABELS))
    fields = folded["date_labels"] | folded["modified_labels"]
    fields |= folded["headline_labels"] | folded["author_labels"]
    names = ("author_labels", "kind_labels", "credit_labels")
    bylines = frozenset[str]().union(*(folded[name] for name in names))
    day_names = frozenset(
        fold(name) for header in headers for name in (*header.day_words, *header.moments)
    )
    return Vocabulary(
        **folded,
        has_one_word_names=any(header.has_one_word_names for header in headers),
        case_letters="".join(header.case_letters for header in headers),
        day_labels=day_labels,
        field_labels=fields,
        byline_labels=bylines,
        labels=fields.union(bylines, day_names, *(folded[name] for name in _OTHER_LABELS)),
        address_labels=folded["url_labels"] | folded["site_labels"],
        numbering=folded["issue_words"] | folded["page_words"],
        day_names=day_names,
        date_words=frozenset(word for label in day_labels for word in label.split()),
        signatures=folded["roles"] | folded["role_qualities"] | folded["agencies"],
    )


def _folded(headers: Iterable[HeaderWords], field: str) -> frozenset[str]:
    return frozenset(fold(word) for header in headers for word in getattr(header, field))


@cache
def longest_by_first(phrases: frozenset[str]) -> dict[str, int]:
    """Return how many words the longest of a vocabulary's phrases has, by its first word."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        first, *others = phrase.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(others))
    return longest


@cache
def last_words(phrases: frozenset[str]) -> frozenset[str]:
    """Return the words with which phrases end, the phrases being those of a vocabulary."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)


def opening_of(text: str) -> str:
    """Return the letters that `text` begins with, folded, by which labels are looked up fast."""
    first = _FIRST_WORD.match(text)
    return _opening(first["word"]) if first else ""


@lru_cache(maxsize=_WORDS)
def _opening(word: str) -> str:
    letters = _LETTERS.match(fold(word))
    return letters[0] if letters else ""


@cache
def openings(labels: frozenset[str]) -> frozenset[str]:
    """Return what `opening_of` says of labels, the labels being those of a vocabulary."""
    return frozenset(map(opening_of, labels))


def label_openings(language: str | None) -> frozenset[str]:
    """Return the openings of the labels of authors."""
    return openings(vocabulary(language).byline_labels)
