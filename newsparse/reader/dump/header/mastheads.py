"""Mastheads: the lines that say which paper an article is from, which issue, page and section."""

import re

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.found import Found

_NAME = re.compile(
    r"(?P<mark>©|\([cс]\)|[«“„\"](?=[^«»“”„\"]+[»”“\"]\s*[,;|])|(?=[^\W\d_][\w .]{0,20}«))?\s*"
    r"(?P<site>[^\W\d_][\w .]{0,20}«[^«»]{2,50}»|[^\d,:;|№#«»“”„\"]{3,60}?)[»”“\"]?\s*"
    r"(?:(?P<joint>[,;|]|(?=[№#]))\s*|(?=\d))",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"№|[^\W\d_]+|\d+")
_SITE = re.compile(r"[^\W_][\w-]{1,40}(?:\.[\w-]{2,20}){1,2}")
_LONGEST_PAPER_NAME = 4
"""Words: "The Welling Bay Courier"."""
_LONGEST_SECTION = 30  # characters of the name of a section
_LONGEST_FILLER = 4  # letters of what stands by a number: "No", "vol", «стр»
_LONGEST = 160  # characters: a longer line is a sentence
_EDGES = " ,;|"


def read_masthead(line: str, language: str | None) -> tuple[Found, ...] | None:
    """Return paper and date in «Вечерние Броды, № 45 от 05.03.2024, стр. 3», None in other lines.

    Beside them it has the numbers of an issue or a page, and nothing else; without those a mark
    or a word shows that it is a paper's name: «Новый день», 5 марта 2024. A section may stand in
    its place.
    """
    label = label_before(line, vocabulary(language).site_labels)
    is_labelled = label is not None and label[1]
    line = line[label[0] :] if label and is_labelled else line
    named = _NAME.match(line) if len(line) <= _LONGEST else None
    date = find_date(line[named.end() :], language=language) if named else None
    if not named or not date:
        return None
    value = line[named.end() :]
    rest = ", ".join(
        filter(None, (value[: date.start].strip(_EDGES), value[date.end :].strip(_EDGES)))
    )
    site = _without_joint(named["site"].strip(), language)
    if named["joint"] is None and site == named["site"].strip():
        return None  # «Дамбу построят к 11.11.2025»
    dated = Found(rule="masthead", words=date.words, date=date, kept=rest)
    if not rest and is_section_name(site, language):
        return (Found(rule="masthead", words=date.words, date=date, kept=site),)
    is_marked = is_labelled or named["mark"] is not None
    is_named = not rest and (is_marked or is_paper_name(site, language))
    if not is_named and not numbers_issue_or_page(rest, vocabulary(language)):
        return None
    return dated, Found(rule="masthead", words=site, site=site)


def _without_joint(name: str, language: str | None) -> str:
    """Return a paper's name without the word that leads on to the day: „Tageblatt vom“."""
    head, _, last = name.rpartition(" ")
    return head if head and fold(last) in vocabulary(language).issue_joints else name


def is_paper_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but a paper's name or a site's: «Вечерние Броды», "bay.example"."""
    if _SITE.fullmatch(line):
        return True
    words = line.split()
    known = vocabulary(language)
    if not 0 < len(words) <= _LONGEST_PAPER_NAME or not words[0][0].isupper():
        return False
    if not all(word[0].isupper() or fold(word) in known.paper_words for word in words):
        return False
    if len(words) > 2 and fold(words[0]) in known.paper_articles:  # "The Bay Times"
        return fold(words[-1]) in known.paper_endings | known.paper_words
    return any(_names_papers(word, known) for word in (words[0], words[-1])) or (
        fold(line) in known.agencies
    )


def _names_papers(word: str, known: Vocabulary) -> bool:
    """Return whether a word is of papers' names: "Courier", «Стан-Новости»."""
    first, hyphen, last = word.rpartition("-")
    is_joined = bool(hyphen) and first[:1].isupper() and fold(last) in known.paper_endings
    return is_joined or fold(word) in known.paper_words


def is_section_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but the name of a paper's section: «Политика», "Local news"."""
    return len(line) <= _LONGEST_SECTION and fold(line) in vocabulary(language).section_names


def numbers_issue_or_page(rest: str, words: Vocabulary) -> bool:
    """Return whether words beside a date number an issue or a page: «№ 45, стр. 3», "p. A3"."""
    tokens = [fold(token) for token in _TOKEN.findall(rest)]
    numbering = words.issue_words | words.page_words
    if not any(token in numbering for token in tokens) or not any(map(str.isdigit, tokens)):
        return False
    return all(
        token.isdigit() or token in numbering or len(token) <= _LONGEST_FILLER for token in tokens
    )
