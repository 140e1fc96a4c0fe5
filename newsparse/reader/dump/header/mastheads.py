"""Mastheads: the lines that say which paper an article is from, which issue, page and section."""

import re

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.dates.dates import FoundDate, find_date, match_date, match_short_date
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.found import Found

_NAME = re.compile(
    r"(?P<mark>©|\([cс]\)|[«“„\"](?=[^«»“”„\"]+[»”“\"]\s*(?:[,;|№#]|[^\W\d_]{2,4}\s+\d))"
    r"|(?=[^\W\d_][\w .]{0,20}[«\"]))?\s*"
    r"(?P<site>[^\W\d_][\w .]{0,20}(?:«[^«»]{2,50}»|\"[^\"]{2,50}\")"
    r"|[^\d,:;|№#«»“”„\"]{2,60}?)[»”“\"]?\s*"
    r"(?:(?P<joint>[,;|]|\.(?=\s\()|(?=[№#])|(?<=\s)[^\W\d_]{2,4}(?=\s+\d))\s*|(?=\d))",
    re.IGNORECASE,
)
_RIGHTS = ("©", "(c)", "(с)")
_SHORT_DAY = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\.\d\d(?![\d.])")
_STOP = re.compile(r"(?<=[^\W\d_]{5})\.$")
"""The full stop behind a paper's name, whose last word is not shortened."""
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r"[\d元]")
"""What each day has, the year that begins an era too."""
_TITLED = re.compile(r"\w+[^\S\n](?:«[^«»]{2,40}»|\"[^\"]{2,40}\"|„[^„“”]{2,40}[“”])")
"""What something is and its name in marks: «Газета «Северная земля»»."""
_TOKEN = re.compile(r"№|[^\W\d_]+|\d+")
_SITE = re.compile(r"[^\W_][\w-]{1,40}(?:\.[\w-]{2,20})?\.[^\W\d_][\w-]{1,19}")
_LONGEST_PAPER_NAME = 4
"""Words: "The Welling Bay Courier"."""
_FEW_WORDS = 3  # of a paper's name by its last word: more may be a headline in capitals
_LONGEST_SECTION = 30  # characters of the name of a section
_LONGEST_FILLER = 4  # letters of what stands by a number: "No", "vol", «стр»
_LONGEST = 160  # characters: a longer line is a sentence
_ISSUE = re.compile(r"(?<=\w|[»”“\"])[,.]?[^\S\n](?P<issue>(?:№|[^\W\d_]{1,8}\.?)[^\S\n]?\d{1,5})$")
_IN_BRACKETS = re.compile(r"[^\S\n]\((?=[^()\n]{2,30}\d{4}\)?$)")
"""What parts a labelled paper from its day: "Source: The Bay Courier (5 March 2024)"."""
_IN_PLACE = re.compile(r"[^\S\n]\([^\W\d_][^\d()]{1,40}\)$")
"""Where a paper is printed: "The Bay Courier (Lorne, ME)"."""
_EDGES = " ,;|:()"
_ELISIONS = "'’"
MARKS = '«»“”„"'
"""What may stand round a paper's name."""


def read_masthead(line: str, language: str | None) -> tuple[Found, ...] | None:
    """Return paper and date in «Вечерние Броды, № 45 от 05.03.2024, стр. 3», None in other lines.

    Beside them it has the numbers of an issue or a page, and nothing else; without those a mark
    or a word shows that it is a paper's name: «Новый день», 5 марта 2024. A section may stand in
    its place.
    """
    label = label_before(line, vocabulary(language).site_labels)
    is_labelled = label is not None and (label[1] or " " in line[: label[0]].strip())
    line = _IN_BRACKETS.sub(", ", line[label[0] :]) if label and is_labelled else line
    if label and not label[1] and is_labelled:
        return _published_in(line, language)
    may_be_dated = len(line) <= _LONGEST and _FIGURE.search(line)
    named = _NAME.match(line) if may_be_dated else None
    return _named_day(named, language, is_labelled=is_labelled) if named else None


def _named_day(
    named: re.Match[str], language: str | None, *, is_labelled: bool
) -> tuple[Found, ...] | None:
    """Return the paper that a line begins with and the day behind it, see `read_masthead`."""
    site = _STOP.sub("", without_joint(named["site"].strip(), language))
    is_paper = is_paper_name(site.title() if " " in site and site.islower() else site, language)
    is_phrase = _is_phrase(site) and not is_paper  # but "bay courier, 5 march 2024"
    if read_byline(site, language=language):
        return None  # "By Jane Roe, Issue of March 5, 2024, page 3"
    if is_phrase or ". " in site or not _may_be_paper(named, site, language):
        return None  # «Дамбу построят к 11.11.2025»
    value = named.string[named.end() :]
    date = find_day(value, language)
    if date is None or (named["mark"] in _RIGHTS and _names_person(site, language)):
        return None
    before = without_joint(value[: date.start].strip(_EDGES), language)
    rest = ", ".join(filter(None, (before, value[date.end :].strip(_EDGES))))
    page = _without_section(rest, language)
    is_numbered = numbers_issue_or_page(page, vocabulary(language)) or _is_filed(rest, language)
    is_titled = len(site.split()) <= _FEW_WORDS and is_title_of_paper(site, language)
    is_known = (is_paper or is_titled) and not rest
    if not rest and is_section_name(site, language):
        return (Found(rule="masthead", words=date.words, date=date, kept=site),)
    if not (_is_joined(named, site, language) or is_known or (is_numbered and site.isupper())):
        return None
    site, place = without_issue(site, language)
    rest = " ".join(filter(None, (place, rest)))
    dated = Found(rule="masthead", words=date.words, date=date, kept=rest)
    is_sure = is_paper or '"' not in site  # no 'Ресторан "Волна"'
    is_marked = is_labelled or (named["mark"] is not None and is_sure)
    if not (is_known or is_numbered or (is_marked and not rest)):
        return None
    return dated, Found(rule="masthead", words=site, site=site)


def _names_person(site: str, language: str | None) -> bool:
    """Return whether a given name begins words that claim the rights: «© Вера Ким, 5 марта»."""
    first, _, others = site.partition(" ")
    return bool(others) and fold(first) in vocabulary(language).given_names


def _is_phrase(site: str) -> bool:
    """Return whether words tell something, and name no paper: «Почему закрыли школу № 7»."""
    told = site.replace('"', "«").partition("«")[0].split()
    return sum(word.islower() and len(word) > _LONGEST_FILLER for word in told) > 1


def _published_in(line: str, language: str | None) -> tuple[Found, ...] | None:
    """Return paper and date behind a phrase: "Published in | the Bay Post on March 5, 2024".

    A section may stand in the place of the paper, and a byline behind the day.
    """
    date = find_day(line, language)
    rest = line[date.end :].strip(_EDGES + ".") if date else ""
    byline = read_byline(rest, language=language) if rest else None
    if date is None or (rest and not (byline and byline.names)):
        return None
    dated = Found(rule="masthead", words=date.words, date=date)
    by = byline and Found(
        rule="labelled_byline", words=rest, authors=byline.names, kept=byline.rest
    )
    signed = (by,) if by else ()
    before = line[: date.start].strip(_EDGES)
    site = unmarked(without_joint(before, language))
    first, _, name = site.partition(" ")
    is_place = not name and site == before  # "Published in | London"
    if is_place or is_section_name(site, language):
        return replace(dated, kept=site), *signed
    site = name if first.islower() and fold(first) in vocabulary(language).paper_articles else site
    if not site[:1].isupper() or len(site.split()) > _LONGEST_PAPER_NAME:
        return None
    return dated, Found(rule="masthead", words=site, site=site), *signed


def _may_be_paper(named: re.Match[str], site: str, language: str | None) -> bool:
    """Return whether what stands before a day may be a paper's name or a section's by itself."""
    if site.isupper() or _is_joined(named, site, language):
        return True
    return is_paper_name(site, language) or is_section_name(site, language)


def _without_section(rest: str, language: str | None) -> str:
    """Return what numbers a page without the section behind it: „S. 3 / Lokales“."""
    page, slash, section = rest.partition("/")
    return page if slash and is_section_name(section.strip(), language) else rest


def _is_filed(rest: str, language: str | None) -> bool:
    """Return whether words behind a day label the section: «Рубрика «Образование»»."""
    labelled = label_before(rest, vocabulary(language).tag_labels)
    return labelled is not None and len(rest) <= 2 * _LONGEST_SECTION


def match_day(text: str, language: str | None, start: int = 0) -> FoundDate | None:
    """Return the date at `start` of `text`, also one of a short year: «7.06.23 Мост открыт»."""
    if _SHORT_DAY.match(text, start):
        return match_short_date(text, start, language=language)
    return match_date(text, start, language=language)


def find_day(text: str, language: str | None) -> FoundDate | None:
    """Return the date in `text`, also one of a short year before a page: «СП 7.06.23 с.2»."""
    date = find_date(text, language=language)
    short = _SHORT_DAY.search(text) if date is None and "." in text else None
    return match_short_date(text, short.start(), language=language) if short else date


def _is_joined(named: re.Match[str], site: str, language: str | None) -> bool:
    """Return whether a mark or a word leads from a name to the day: «Вести» от 5 марта."""
    joint = named["joint"]
    if joint is None:
        return site != named["site"].strip()
    return not joint.isalpha() or fold(joint) in vocabulary(language).issue_joints


def unmarked(name: str) -> str:
    """Return a name without the marks round it: «Вести», but «Газета «Вести»» keeps them."""
    return name.strip(MARKS) if name[:1] in MARKS else name


def without_joint(name: str, language: str | None) -> str:
    """Return a paper's name without the word that leads on to the day: „Tageblatt vom“."""
    head, _, last = name.rpartition(" ")
    return head if head and fold(last) in vocabulary(language).issue_joints else name


def is_paper_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but a paper's name or a site's: «Вечерние Броды», "bay.example"."""
    if _SITE.fullmatch(line):
        return True
    if "," in line or "/" in line or not 0 < len(line.split()) <= _LONGEST_PAPER_NAME:
        return False  # "Jane Roe/Bay Courier" names somebody, too
    words = [word.strip(MARKS) for word in line.split()]
    known = vocabulary(language)
    if not all(words):
        return False
    if not words[0][0].isupper():
        return False
    small = known.paper_words | known.name_particles
    if fold(words[0]) in known.paper_words and _TITLED.fullmatch(line):
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


def is_title_of_paper(words: str, language: str | None) -> bool:
    """Return whether what is not the headline names a paper by its last word: "Marlow Post"."""
    known, (*first, last) = vocabulary(language), words.strip(MARKS).split() or [""]
    if fold(last) in known.roles or "/" in words:
        return False
    is_named = 0 < len(first) < _LONGEST_PAPER_NAME and all(word[0].isupper() for word in first)
    return is_named and any(fold(last) in one for one in (known.paper_words, known.paper_endings))


def _names_papers(word: str, known: Vocabulary) -> bool:
    """Return whether a word is of papers' names: "Courier", «Стан-Новости»."""
    first, hyphen, last = word.rpartition("-")
    if fold(word) in known.paper_words:
        return True
    endings = known.paper_endings, known.paper_words
    return bool(hyphen) and first[:1].isupper() and any(fold(last) in one for one in endings)


def is_section_name(line: str, language: str | None) -> bool:
    """Return whether `line` is but the name of a paper's section: «Политика», "Local news"."""
    return len(line) <= _LONGEST_SECTION and fold(line) in vocabulary(language).section_names


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
    if len(line) > _LONGEST_SECTION or not _DIGIT.search(line):
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
        token.isdigit() or token in words.numbering or len(token) <= _LONGEST_FILLER
        for token in tokens
    )
