"""Papers: what names one in a header's line, its sections, its issues and its pages."""

import re

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, vocabulary

MARKS = '«»“”„"'
"""What may stand round a paper's name."""
_SITE = re.compile(r"[^\W_][\w-]{1,40}(?:\.[\w-]{2,20})?\.[^\W\d_][\w-]{1,19}")
LONGEST_PAPER_NAME = 4
"""Words: "The Welling Bay Courier"."""
LONGEST_SECTION = 30  # characters of the name of a section
LONGEST_FILLER = 4  # letters of what stands by a number: "No", "vol", «стр»
_ISSUE = re.compile(r"(?<=\w|[»”“\"])[,.]?[^\S\n](?P<issue>(?:№|[^\W\d_]{1,8}\.?)[^\S\n]?\d{1,5})$")
_IN_PLACE = re.compile(r"[^\S\n]\([^\W\d_][^\d()]{1,40}\)$")
"""Where a paper is printed: "The Bay Courier (Lorne, ME)"."""
_TITLED = re.compile(r"\w+[^\S\n](?:«[^«»]{2,40}»|\"[^\"]{2,40}\"|„[^„“”]{2,40}[“”])")
"""What something is and its name in marks: «Газета «Северная земля»»."""
_ELISIONS = "'’"
_TOKEN = re.compile(r"№|[^\W\d_]+|\d+")
_DIGIT = re.compile(r"\d")


def is_paper_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but a paper's name or a site's: «Вечерние Броды», "bay.example"."""
    if _SITE.fullmatch(line):
        return True
    if "," in line or "/" in line or not 0 < len(line.split()) <= LONGEST_PAPER_NAME:
        return False  # "Jane Roe/Bay Courier" names somebody, too
    words = [word.strip(MARKS) for word in line.split()]
    known = vocabulary(language)
    if not all(words):
        return False
    if not words[0][0].isupper():
        return False
    small = known.paper_words | known.name_particles
    if line[-1] in MARKS and fold(words[0]) in known.paper_words and _TITLED.fullmatch(line):
        return True
    if not all(_is_capital(word) or fold(word) in small for word in words):
        return False
    if len(words) > 1 and fold(words[0]) in known.paper_articles:  # "The Bay Times"
        is_headed = fold(words[1]) in known.paper_words  # « Le Courrier de Valroy »
        last = fold(words[-1])
        return is_headed or last in known.paper_endings or last in known.paper_words
    if line[-1] in MARKS and any(fold(word) in known.paper_words for word in words):
        return True  # «Общественная газета «Восход»»
    if fold(words[-1]) in known.roles:  # "Courier Business Reporter"
        return False
    return any(_names_papers(word, known) for word in (words[0], words[-1])) or (
        fold(line) in known.agencies and fold(words[-1]) not in known.collectives
    )


def _is_capital(word: str) -> bool:
    """Return whether a word has a capital, behind a short article too: « l’Orne »."""
    return word[0].isupper() or (word[2:3].isupper() and word[1] in _ELISIONS)


def _names_papers(word: str, known: Vocabulary) -> bool:
    """Return whether a word is of papers' names: "Courier", «Стан-Новости»."""
    first, hyphen, last = word.rpartition("-")
    if fold(word) in known.paper_words:
        return True
    endings = known.paper_endings, known.paper_words
    return bool(hyphen) and first[:1].isupper() and any(fold(last) in one for one in endings)


def is_title_of_paper(words: str, language: str | None) -> bool:
    """Return whether what is not the headline names a paper by its last word: "Marlow Post"."""
    known, (*first, last) = vocabulary(language), words.strip(MARKS).split() or [""]
    if fold(last) in known.roles or "/" in words:
        return False
    is_named = 0 < len(first) < LONGEST_PAPER_NAME and all(word[0].isupper() for word in first)
    return is_named and any(fold(last) in one for one in (known.paper_words, known.paper_endings))


def is_section_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but the name of a paper's section: «Политика», "Local news"."""
    return len(line) <= LONGEST_SECTION and fold(line) in vocabulary(language).section_names


def unmarked(name: str) -> str:
    """Return a name without the marks round it: «Вести», but «Газета «Вести»» keeps them."""
    return name.strip(MARKS) if name[:1] in MARKS else name


def without_joint(name: str, language: str | None) -> str:
    """Return a paper's name without the word that leads on to the day: „Tageblatt vom“."""
    head, _, last = name.rpartition(" ")
    return head if head and fold(last) in vocabulary(language).issue_joints else name


def without_issue(line: str, language: str | None) -> tuple[str, str]:
    """Cut the number of an issue, or a place, off a paper's name: "The Bay Courier No. 35"."""
    place = _IN_PLACE.search(line) if line.endswith(")") else None
    if place:
        return line[: place.start()], place[0].strip()
    issue = _ISSUE.search(line) if line[-1:].isdigit() else None
    if issue is None or not numbers_issue(issue["issue"], language):
        return line, ""
    return line[: issue.start()], issue["issue"]


def numbers_issue(line: str, language: str | None) -> bool:
    """Return whether `line` numbers an issue or a page: "Vol. 88, No. 23", «Стр. 4».

    It says nothing else: "Mine No. 4 shut" is a headline.
    """
    if len(line) > LONGEST_SECTION or not _DIGIT.search(line):
        return False
    words = vocabulary(language)
    tokens = _TOKEN.findall(line)
    return words.numbering.issuperset(
        fold(token) for token in tokens if not token.isdigit()
    ) and not all(map(str.isdigit, tokens))


def numbers_issue_or_page(rest: str, words: Vocabulary) -> bool:
    """Return whether words beside a date number an issue or a page: «№ 45, стр. 3», "p. A3"."""
    tokens = _TOKEN.findall(rest)
    if not any(map(str.isdigit, tokens)):
        return False
    return not words.numbering.isdisjoint(map(fold, tokens)) and is_numbering_of_print(rest, words)


def is_numbering_of_print(rest: str, words: Vocabulary) -> bool:
    """Return whether words say nothing but numbers of issues and pages, or nothing at all."""
    tokens = [fold(token) for token in _TOKEN.findall(rest)]
    return all(
        token.isdigit() or token in words.numbering or len(token) <= LONGEST_FILLER
        for token in tokens
    )
