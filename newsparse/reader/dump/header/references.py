"""Bibliographic references: author, title, paper and day on one line, as libraries write them.

Pell, S. (2023, June 7). Bridge shut to lorries. Lorne Valley Echo, p. 4.
Петренко З. Мост закрыт // Сожская правда. – 2023. – № 23 (7 июня). – С. 2.

A form is a small function that cuts a line into its parts, or does not; what it takes for authors,
a paper and a day has to be that and nothing else.
"""

import re
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, find_date, match_date, parse_date
from newsparse.reader.dates.words import is_filler, is_weekday
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.mastheads import (
    is_numbering_of_print,
    is_paper_name,
    without_joint,
)


class _Parts(Struct, frozen=True, kw_only=True):
    """The parts of a reference as they stand; `year` where it stands apart from the paper."""

    rule: str
    title: str
    source: str
    authors: str = ""
    year: str = ""
    note: str = ""


def read_reference(line: str, language: str | None) -> tuple[Found, ...] | None:
    """Return headline, paper, date and authors of the reference that `line` is, None for others."""
    for marks, form in _FORMS:
        if any(map(line.__contains__, marks)):
            found = _found(form(line, language), language)
            if found:
                return found
    return None


_CARD = compiled_when_used(r"(?P<head>[^\n]{5,300}?)\s//\s(?P<source>\S.*)")
_SOURCE = compiled_when_used(
    r"[(\[]?"
    r"(?P<source>[^\d\[\]/]{2,60}[.,][ ](?:[–—-][ ])?(?:19|20)\d\d(?:[.,]|\.?[ ][–—-])[ ]"
    r"[^\n]{4,80}?)"
    r"[)\]]?"
)
_IN_BRACKETS = r"[(\[](?P<source>[^()\[\]]{6,90})[)\]]"
_BRACKETED = compiled_when_used(_IN_BRACKETS)
_BEHIND = compiled_when_used(rf"(?P<title>[^\n()\[\]]{{5,200}})[ ]{_IN_BRACKETS}")
_INITIALS = r"(?:[^\W\d_]\.[ -]?){1,3}"
_SURNAME = r"[^\W\d_][\w'’-]{1,30}"
_INVERTED = rf"{_SURNAME},?[ ]{_INITIALS}"
_OPENING_NAMES = compiled_when_used(
    rf"(?P<names>{_INVERTED}(?:,[ ]?{_INVERTED}){{0,2}}|{_SURNAME},[ ]{_SURNAME}\.)[ ]*(?=\S)"
)
_LISTED = compiled_when_used(
    rf"(?P<authors>{_INVERTED}(?:,[ ]?{_INVERTED}){{0,2}})[ ]?(?P<title>[^.\n]{{5,200}}[.?!])[ ]"
    r"(?P<source>[^.,\d]{2,60},[ ][^\n]*\d[^\n]*)"
)
_NOTE = compiled_when_used(r"[ ]?:?[ ]?(?P<note>\[[^\[\]]{2,40}\])$")
_QUOTED = compiled_when_used(
    r"(?P<authors>[^“”\"'‘„()\d]{4,100})[ ](?:\((?P<year>\d{4})\)[.,]?[ ])?"
    r"(?P<open>[“\"'‘„])(?P<title>[^“”\"„\n]{5,250}?)[.,]?[”\"'’“][.,]?[ ](?P<source>\S.*)"
)
_DATED = compiled_when_used(
    r"(?P<authors>[^()\d]{4,120}?)[ ]\((?P<year>[^()]{4,40})\)[.:,]?[ ]"
    r"(?P<title>[^\n]{5,250}?[.?!])[ ](?P<source>\S.*)"
)
_IN = compiled_when_used(
    r"(?P<authors>[^:\d]{4,100}):[ ](?P<title>\S[^\n]{4,250}?)[.,]?[ ](?P<word>[^\W\d_]{1,4}):[ ]"
    r"(?P<source>\S.*)"
)
_NOTED = compiled_when_used(
    r"(?P<source>[^\W\d_][^\d:,]{1,60}[ ,]\d[^:,]{5,30}),[ ](?P<authors>[^\d:,]{4,60}):[ ]"
    r"(?P<title>\S[^\n]{4,250})"
)
_SITE = compiled_when_used(r"[«“„\"]?(?P<site>[^\d,.;:№#()\[\]«»“”„\"]{2,60})[»”“\"]?[ ]*")
_YEAR = compiled_when_used(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_DAY_MONTH = compiled_when_used(
    r"(?<!\d)(?P<one>\d{1,2}\.?|[^\W\d_]{3,12}\.?)[ ](?P<two>[^\W\d_]{3,12}|\d{1,2}(?!\d))"
)
_AROUND = " \t.,;:()[]–—-"
_MOST_WORDS = 4  # words of a person's name
_LONGEST_SMALL, _FEW = 2, 2
"""Letters of a small word in a paper's name ("of"), and how many words need no capitals."""


def _found(parts: _Parts | None, language: str | None) -> tuple[Found, ...] | None:
    """Return what the parts of a reference give, None where one of them is none."""
    if parts is None:
        return None
    site = _SITE.match(parts.source)
    names = _names(parts.authors, language)
    paper = without_joint(site["site"].strip(_AROUND), language) if site else ""
    if site is None or not _is_name(paper) or (parts.authors and not names):
        return None
    words = vocabulary(language)
    if fold(paper) in words.labels or any(label_before(paper, one) for one in _no_papers(words)):
        return None  # „7.14 Uhr (Update: 3. März 2024, 9.30 Uhr)“, "(Born in Lorne, 5 March 1950)"
    if fold(paper) in words.roles or is_weekday(paper) or is_filler(paper):
        return None  # „(Am 11. November 2025)“
    if _day(parts.title, language):
        return None
    told = parts.source[site.end() :]
    date = _day(parts.year, language) or _day(told, language) or _apart(told, parts.year, language)
    if date is None or date.date is None:
        return None
    day = _without_page_word(date.words, language)
    rest = told.replace(day, " ", 1)
    rest = rest.strip(_AROUND)
    if not is_numbering_of_print(rest, words) or (rest and not _DIGIT.search(rest)):
        return None  # «Почему в Лорнске, 5 марта 2024, ждут»
    rest = " ".join(filter(None, (parts.note, rest)))
    found = [
        Found(rule=parts.rule, words=day, date=replace(date, words=day), kept=rest),
        Found(rule=parts.rule, words=paper, site=paper),
    ]
    if parts.title:
        found.append(Found(rule=parts.rule, words=parts.title, headline=parts.title))
    if names:
        found.append(Found(rule=parts.rule, words=parts.authors, authors=names))
    return tuple(found)


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
    inverted = [name.strip() for name in re.findall(_INVERTED, text)]
    left = text
    for name in inverted:
        left = left.replace(name, "", 1)
    conjunctions = vocabulary(language).conjunctions
    if inverted and all(fold(word) in conjunctions for word in left.replace(",", " ").split()):
        return tuple(inverted)
    byline = split_names(text.strip(" .,"), language=language)
    are_names = all(1 < len(name.split()) <= _MOST_WORDS for name in byline.names)
    return byline.names if are_names and not byline.rest else ()


def _library_card(line: str, _language: str | None) -> _Parts | None:
    """«Петренко З. Мост закрыт : [репортаж] / З. Петренко // Сожская правда. – 2023. – 7 июня»."""
    card = _CARD.fullmatch(line)
    if card is None:
        return None
    head, _, responsible = card["head"].partition(" / ")
    opening = _OPENING_NAMES.match(head)
    title = head[opening.end() :] if opening else head
    note = _NOTE.search(title)
    title = title[: note.start()] if note else title
    signed = re.split(r"\.[ ][–—-]|[ ]?;", responsible, maxsplit=1)[0]
    return _Parts(
        rule="library_card",
        authors=signed or (opening["names"] if opening else ""),
        title=title.strip(),
        source=card["source"],
        note=" ".join(
            filter(None, (note["note"] if note else "", responsible[len(signed) :].strip(_AROUND)))
        ),
    )


def _source_alone(line: str, language: str | None) -> _Parts | None:
    """«[Сожская правда. – 2023. – 7 июня]», above the title of what was copied from there."""
    alone = _SOURCE.fullmatch(line) or _BRACKETED.fullmatch(line)
    source = _named_first(alone["source"], language) if alone else ""
    if not source or _names_somebody(source, language):
        return None
    return _Parts(rule="source_alone", title="", source=source)


def _names_somebody(source: str, language: str | None) -> bool:
    """Return whether a person stands beside the day: "(Jane Roe, 5 March 2024)"."""
    name = source.partition(",")[0]
    first = fold(name.partition(" ")[0])
    return first in vocabulary(language).given_names and not is_paper_name(name, language)


def _source_behind(line: str, language: str | None) -> _Parts | None:
    """Cut "Bridge shut to lorries (Vale Reporter, 7 June 2023)" in two."""
    behind = _BEHIND.fullmatch(line)
    if behind is None or not looks_like_headline(behind["title"]):
        return None
    source, title = _named_first(behind["source"], language), behind["title"]
    if _names_somebody(source, language):
        return None
    if _names_somebody(title, language) and len(title.split()) <= _MOST_WORDS:
        return _Parts(rule="source_behind", title="", authors=title, source=source)
    return _Parts(rule="source_behind", title=title, source=source)


def _named_first(source: str, language: str | None) -> str:
    """Return "7 June 2023, Vale Reporter" as "Vale Reporter, 7 June 2023"."""
    date = match_date(source, language=language)
    paper = source[date.end :].lstrip(_AROUND) if date else ""
    return f"{paper}, {date.words}" if date and paper else source


def _listed(line: str, _language: str | None) -> _Parts | None:
    """«Гусев Р. Школа без тепла. Дубковский вестник, 2021, 9 февраля, с. 3.»: initials open it."""
    listed = _LISTED.fullmatch(line)
    return _cut("listed", listed) if listed else None


def _quoted_title(line: str, _language: str | None) -> _Parts | None:
    """Cut 'Pell, Sandra. "Bridge shut to lorries." Lorne Valley Echo, 7 June 2023, p. 4.' up."""
    quoted = _QUOTED.fullmatch(line)
    return _cut("quoted_title", quoted) if quoted else None


def _date_behind_authors(line: str, _language: str | None) -> _Parts | None:
    """Cut "Pell, S. (2023, June 7). Bridge shut to lorries. Lorne Valley Echo, p. 4." up."""
    dated = _DATED.fullmatch(line)
    return _cut("date_behind_authors", dated) if dated else None


def _in_paper(line: str, language: str | None) -> _Parts | None:
    """Cut „Pelz, Sandra: Brücke gesperrt. In: Loher Tageblatt, 07.06.2023, S. 4.“ up."""
    parted = _IN.fullmatch(line)
    if parted is None or fold(parted["word"]) not in vocabulary(language).reference_words:
        return None
    return _cut("in_paper", parted)


def _noted(line: str, _language: str | None) -> _Parts | None:
    """Cut "LVE 7.6.2023, Sandra Pell: Bridge shut to lorries" up, as people note it by hand."""
    noted = _NOTED.fullmatch(line)
    if noted is None or not looks_like_headline(noted["title"]):
        return None
    return _cut("noted", noted)


def _cut(rule: str, line: re.Match[str]) -> _Parts:
    """Return what the groups of a form hold; a title loses its full stop."""
    groups = line.groupdict(default="")
    return _Parts(
        rule=rule,
        authors=groups["authors"],
        title=groups["title"].removesuffix("."),
        source=groups["source"],
        year=groups.get("year", ""),
    )


_FORMS: tuple[tuple[tuple[str, ...], Callable[[str, str | None], _Parts | None]], ...] = (
    ((" // ",), _library_card),
    (("]", ")", ". –", ". —", ". 1", ". 2"), _source_alone),
    (("]", ")"), _source_behind),
    ((' "', " “", " '", " ‘", " „"), _quoted_title),
    (("). ", "): "), _date_behind_authors),
    (("n: ", "В: ", "в: "), _in_paper),
    ((": ",), _noted),
    ((". ",), _listed),
)
"""The forms in order, each with the marks one of which stands in every line of its kind."""
