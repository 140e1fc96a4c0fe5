"""Mastheads: the lines that say which paper an article is from, which issue, page and section."""

import re

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.header.rules import Found

_NAME = re.compile(r"(?P<site>[^\d,;|№#]{3,60}?)\s*[,;|]\s*")
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

    Beside them it has the numbers of an issue or a page, and nothing else.
    """
    named = _NAME.match(line) if len(line) <= _LONGEST else None
    date = find_date(line[named.end() :], language=language) if named else None
    if not named or not date:
        return None
    value = line[named.end() :]
    rest = ", ".join(
        filter(None, (value[: date.start].strip(_EDGES), value[date.end :].strip(_EDGES)))
    )
    if not _numbers_something(rest, vocabulary(language)):
        return None
    site = named["site"].strip()
    return (
        Found(rule="masthead", words=date.words, date=date, kept=rest),
        Found(rule="masthead", words=site, site=site),
    )


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
    return any(fold(word) in known.paper_words for word in (words[0], words[-1])) or (
        fold(line) in known.agencies
    )


def is_section_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but the name of a paper's section: «Политика», "Local news"."""
    return len(line) <= _LONGEST_SECTION and fold(line) in vocabulary(language).section_names


def _numbers_something(rest: str, words: Vocabulary) -> bool:
    tokens = [fold(token) for token in _TOKEN.findall(rest)]
    numbering = words.issue_words | words.page_words
    if not any(token in numbering for token in tokens) or not any(map(str.isdigit, tokens)):
        return False
    return all(
        token.isdigit() or token in numbering or len(token) <= _LONGEST_FILLER for token in tokens
    )
