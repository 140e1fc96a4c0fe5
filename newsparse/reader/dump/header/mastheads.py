"""Mastheads: lines that say from which paper an article is, of which day and which page."""

import re

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import FoundDate, find_date, match_date, match_short_date
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.papers import (
    LONGEST_FILLER,
    LONGEST_PAPER_NAME,
    LONGEST_SECTION,
    is_paper_name,
    is_section_name,
    is_title_of_paper,
    numbers_issue_or_page,
    unmarked,
    without_issue,
    without_joint,
)

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
_FIGURE = re.compile(r"[\d元]")
"""What each day has, the year that begins an era too."""
_FEW_WORDS = 3  # of a paper's name by its last word: more may be a headline in capitals
_LONGEST = 160  # characters: a longer line is a sentence
_IN_BRACKETS = re.compile(r"[^\S\n]\((?=[^()\n]{2,30}\d{4}\)?$)")
"""What parts a labelled paper from its day: "Source: The Bay Courier (5 March 2024)"."""
_EDGES = " ,;|:()"


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
    return sum(word.islower() and len(word) > LONGEST_FILLER for word in told) > 1


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
    if not site[:1].isupper() or len(site.split()) > LONGEST_PAPER_NAME:
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
    return labelled is not None and len(rest) <= 2 * LONGEST_SECTION


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
