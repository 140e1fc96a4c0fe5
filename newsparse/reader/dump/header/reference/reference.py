"""Bibliographic references: author, title, paper and day on one line, as libraries write them.

Pell, S. (2023, June 7). Bridge shut to lorries. Lorne Valley Echo, p. 4.
Петренко З. Мост закрыт // Сожская правда. – 2023. – № 23 (7 июня). – С. 2.

What a form takes for authors, a paper and a day has to be that and nothing else.
"""

import re

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, find_date, parse_date
from newsparse.reader.dates.words import is_filler, is_weekday
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.papers import is_numbering_of_print, without_joint
from newsparse.reader.dump.header.reference.forms import (
    AROUND,
    FORMS,
    INVERTED,
    MOST_WORDS,
    Parts,
)


def read_reference(line: str, language: str | None) -> tuple[Found, ...] | None:
    """Return headline, paper, date and authors of the reference that `line` is, None for others."""
    for marks, form in FORMS:
        if any(map(line.__contains__, marks)):
            found = _found(form(line, language), language)
            if found:
                return found
    return None


_SITE = compiled_when_used(
    r"[«“„\"]?(?P<site>[^\d,.;:№#()\[\]«»“”„\"]{2,60})[»”“\"]?[ ]*"
    r"(?P<place>\([^\W\d_][^\d()]{1,30}\))?"
)
_YEAR = compiled_when_used(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_DAY_MONTH = compiled_when_used(
    r"(?<!\d)(?P<one>\d{1,2}\.?|[^\W\d_]{3,12}\.?)[ ](?P<two>[^\W\d_]{3,12}|\d{1,2}(?!\d))"
)
_LONGEST_SMALL, _FEW = 2, 2
"""Letters of a small word in a paper's name ("of"), and how many words need no capitals."""


def _found(parts: Parts | None, language: str | None) -> tuple[Found, ...] | None:
    """Return what the parts of a reference give, None where one of them is none."""
    site = _SITE.match(parts.source) if parts else None
    paper = _paper(site["site"].strip(AROUND), language) if site else ""
    if parts is None or site is None or not paper or _day(parts.title, language):
        return None
    names = _names(parts.authors, language)
    told = parts.source[site.end() :]
    date = _day(parts.year, language) or _day(told, language) or _apart(told, parts.year, language)
    if date is None or date.date is None or (parts.authors and not names):
        return None
    day = _without_page_word(date.words, language)
    rest = told.replace(day, " ", 1).strip(AROUND)
    is_counted = is_numbering_of_print(rest, vocabulary(language))
    if not is_counted or (rest and not _DIGIT.search(rest)):
        return None  # «Почему в Лорнске, 5 марта 2024, ждут»
    kept = " ".join(filter(None, (parts.note, site["place"], rest)))
    found = (
        Found(rule=parts.rule, words=day, date=replace(date, words=day), kept=kept),
        Found(rule=parts.rule, words=paper, site=paper),
        Found(rule=parts.rule, words=parts.title, headline=parts.title),
        Found(rule=parts.rule, words=parts.authors, authors=names),
    )
    return tuple(one for one in found if one.words)


def _paper(site: str, language: str | None) -> str:
    """Return the name of the paper that words are, "" where they are none."""
    paper, words = without_joint(site, language), vocabulary(language)
    if fold(paper) in words.labels or any(label_before(paper, one) for one in _no_papers(words)):
        return ""  # „7.14 Uhr (Update: 3. März 2024, 9.30 Uhr)“, "(Born in Lorne, 5 March 1950)"
    if fold(paper) in words.roles or is_weekday(paper) or is_filler(paper):
        return ""  # „(Am 11. November 2025)“
    return paper if _is_name(paper) else ""


def _no_papers(words: Vocabulary) -> tuple[frozenset[str], ...]:
    """Return the labels with which no paper's name begins: «(Автор — Вера Ким, 11.11.2025)»."""
    return words.event_labels, words.author_labels, words.modified_labels


def _is_name(words: str) -> bool:
    """Return whether words may name a paper: its long ones have capitals, or it has but two."""
    if not words[:1].isupper():
        return False
    several = words.split()
    return len(several) <= _FEW or all(
        word[0].isupper() for word in several if len(word) > _LONGEST_SMALL
    )


def _without_page_word(words: str, language: str | None) -> str:
    """Return a date without the "p." of the page behind it."""
    head, comma, last = words.rpartition(",")
    is_page = comma and fold(last.strip(" .")) in vocabulary(language).page_words
    return head if is_page else words


def _day(words: str, language: str | None) -> FoundDate | None:
    return find_date(words, language=language)


def _apart(told: str, year: str, language: str | None) -> FoundDate | None:
    """Read a day whose year stands before it: «2023. – № 23 (7 июня)», "(2023) ..., 7 June"."""
    found = _YEAR.search(told)
    year, start = (found[0], found.start()) if found else (year, 0)
    for day in _DAY_MONTH.finditer(told, start):
        date = parse_date(f"{day[0]} {year}", language=language)
        if date:
            start = start if found else day.start()
            words = told[start : day.end()]
            return FoundDate(
                date=date.date, words=words, start=start, end=day.end(), rule=date.rule
            )
    return None


def _names(text: str, language: str | None) -> tuple[str, ...]:
    """Return the names that a reference opens with, () where it says anything else."""
    inverted = [name.strip() for name in re.findall(INVERTED, text)]
    left = text
    for name in inverted:
        left = left.replace(name, "", 1)
    conjunctions = vocabulary(language).conjunctions
    if inverted and all(fold(word) in conjunctions for word in left.replace(",", " ").split()):
        return tuple(inverted)
    byline = split_names(text.strip(" .,"), language=language)
    are_names = all(1 < len(name.split()) <= MOST_WORDS for name in byline.names)
    return byline.names if are_names and not byline.rest else ()
