"""Lines that are of headers and no field: a section, a page, a counter, a credit, an address."""

import re
from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import is_credit, read_byline, without_label
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.counters import is_counter
from newsparse.reader.dump.header.block.shapes import is_hour, is_name
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.header_line import is_code
from newsparse.reader.dump.header.headline_shape import is_breadcrumbs, is_file_name, is_numbering
from newsparse.reader.dump.header.mastheads import find_day
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import MARKS, is_section_name, numbers_issue
from newsparse.reader.page_words import page_words

_MAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|@\w{2,40}")
_LOGIN = re.compile(r"@?[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
_PICTURE = re.compile(r"!\[[^\[\]]{0,200}\]\([^()\s]{1,300}\)")
"""A picture of Markdown's: "![The ferry](ferry.jpg)"."""
_OF_TOTAL = re.compile(r"(?:№|#|N[or]\.)[^\S\n]?\d{1,4}[^\S\n]?\(\d[\d ]{1,8}\)$")
"""An issue's number, and in brackets that of all: «Вести – Спецвыпуск: №48(9587)»."""
_AROUND = " \t.,;|–—-/"
_LONGEST_SIGN = 4  # letters of a writer's sign
_MOST_WORDS = 5  # words that say what somebody is: "From our own court reporter"


def is_stranger(line: str, language: str | None) -> bool:
    """Return whether `line` is of headers and no field: a section, a page, a counter, a credit."""
    words = vocabulary(language)
    several = [word.strip(_AROUND) for word in line.split()[: _MOST_WORDS + 1]]
    return bool(
        is_section_name(line, language)
        or (line.startswith("©") and not _names_somebody(line, language))
        or (is_breadcrumbs(line) and not _opens_with_person(line, words, language))
        or is_numbering(line, language)
        or is_file_name(line)
        or (line[-1] == ")" and _OF_TOTAL.search(line) and not may_hold_date(line))
        or (_is_number(line, language) and find_day(line, language) is None)
        or fold(without_label(line, language=language)) in words.agencies
        or ("-" in line and fold(line).partition("-")[0] in words.agencies)  # «Интерфакс-Спорт»
        or is_counter(line, page_words(language))
        or is_credit(line, language=language)
        or _MAIL.fullmatch(line)
        or _PICTURE.fullmatch(line)
        or (several and all(fold(word) in words.roles for word in several))
        or ("_" in line and _LOGIN.fullmatch(line))
        or (line[-1] in MARKS and _is_for_paper(line, words))
        or (line[0].isdigit() and line[-1].isdigit() and is_hour(line))
        or (line[0].islower() and _is_town(line, words))
        or _signs_for_nobody(several, words)
        or ("/" in line and _is_sign(line, words))
        or _tells_change(line, words)
    )


def _names_somebody(line: str, language: str | None) -> bool:
    """Return whether somebody claims the rights to what stands below, or a day is told."""
    return bool(find_day(line, language) or read_names_alone(line, language))


def _opens_with_person(line: str, words: Vocabulary, language: str | None) -> bool:
    """Return whether a person's name stands before the first slash: "Jane Roe / The Herald"."""
    named = line.partition(" /")[0]
    first, *others = named.split()
    is_named = bool(others) and fold(first) in words.given_names
    return is_named or read_byline(named, language=language) is not None


def _is_number(line: str, language: str | None) -> bool:
    is_coded = is_code(line) and any(map(str.isalpha, line))  # «ЦБ сохранил ставку — 16%»
    return is_coded or numbers_issue(line, language)


def _signs_for_nobody(several: Sequence[str], words: Vocabulary) -> bool:
    """Return whether a byline says what somebody is, and no more: "From our court reporter"."""
    is_signed = 1 < len(several) <= _MOST_WORDS and fold(several[0]) in words.author_labels
    return is_signed and fold(several[-1]) in words.roles


def _is_for_paper(line: str, words: Vocabulary) -> bool:
    """Return whether a role leads to a paper: «специально для «Вестника»», «собкор «Вестника»»."""
    role, _, paper = line.partition(" ")
    word, _, named = paper.partition(" ")
    paper = named if word in words.place_words else paper
    return fold(role) in words.roles and paper[:1] in MARKS and paper.count(paper[0]) == 1


def _is_sign(line: str, words: Vocabulary) -> bool:
    """Return whether `line` is but an agency and the signs of its writers: "dpa/eb"."""
    signs = line.strip("()").split("/")
    is_short = all(one.isalpha() and len(one) <= _LONGEST_SIGN for one in signs)
    return is_short and len(signs) > 1 and any(fold(one) in words.agencies for one in signs)


def _is_town(line: str, words: Vocabulary) -> bool:
    """Return whether a line is a town's name behind what it is: «г. Броды», «село Красный Яр»."""
    kind, _, name = line.partition(" ")
    is_kind = kind.endswith(".") or len(kind) > _LONGEST_SIGN  # no «в Бродах»
    return is_kind and fold(kind.rstrip(".")) in words.place_words and is_name(name)


def _tells_change(line: str, words: Vocabulary) -> bool:
    """Return whether `line` gives the hour of a change: «обновлено в 11:40»."""
    label = label_before(line, words.modified_labels)
    return label is not None and is_hour(line[label[0] :])
