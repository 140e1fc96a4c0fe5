"""The forms of bibliographic references, each a small function that cuts a line into its parts."""

import re
from collections.abc import Callable

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import match_date
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.papers import is_paper_name


class Parts(Struct, frozen=True, kw_only=True):
    """The parts of a reference as they stand; `year` where it stands apart from the paper."""

    rule: str
    title: str
    source: str
    authors: str = ""
    year: str = ""
    note: str = ""


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
INVERTED = rf"{_SURNAME},?[ ]{_INITIALS}"
"""The pattern of a name as libraries file it: «Петренко З.», "Pell, S."."""
_OPENING_NAMES = compiled_when_used(
    rf"(?P<names>{INVERTED}(?:,[ ]?{INVERTED}){{0,2}}|{_SURNAME},[ ]{_SURNAME}\.)[ ]*(?=\S)"
)
_LISTED = compiled_when_used(
    rf"(?P<authors>{INVERTED}(?:,[ ]?{INVERTED}){{0,2}})[ ]?(?P<title>[^.\n]{{5,200}}[.?!])[ ]"
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
_PRINTED = compiled_when_used(
    r"(?:(?P<authors>[^:\d]{4,100}?)\.[ ])?(?P<paper>[^.:\d]{3,60})\.[ ]"
    r"(?P<place>[^.:\d]{2,40}):[ ](?P<day>[^:\n]{6,30}?[ ]\d{4})\.[ ](?P<page>pgs?\.[^\n]{1,14})"
)
AROUND = " \t.,;:()[]–—-"
"""What stands around the parts of a reference."""
MOST_WORDS = 4
"""Words of a person's name."""


def _library_card(line: str, language: str | None) -> Parts | None:
    """«Петренко З. Мост закрыт : [репортаж] / З. Петренко // Сожская правда. – 2023. – 7 июня».

    The name may be as people say it: «Зоя Петренко. Мост закрыт // Сожская правда. – 2023».
    """
    card = _CARD.fullmatch(line)
    if card is None:
        return None
    head, _, responsible = card["head"].partition(" / ")
    opening = _OPENING_NAMES.match(head)
    names = opening["names"] if opening else ""
    title = head[opening.end() :] if opening else head
    name, stop, behind = title.partition(". ")
    if stop and _names_somebody(name, language) and 1 < len(name.split()) <= MOST_WORDS:
        names, title = name, behind
    note = _NOTE.search(title)
    title = title[: note.start()] if note else title
    signed = re.split(r"\.[ ][–—-]|[ ]?;", responsible, maxsplit=1)[0]
    return Parts(
        rule="library_card",
        authors=signed or names,
        title=title.strip(),
        source=card["source"],
        note=" ".join(
            filter(None, (note["note"] if note else "", responsible[len(signed) :].strip(AROUND)))
        ),
    )


def _source_alone(line: str, language: str | None) -> Parts | None:
    """«[Сожская правда. – 2023. – 7 июня]», above the title of what was copied from there."""
    alone = _SOURCE.fullmatch(line) or _BRACKETED.fullmatch(line)
    source = _named_first(alone["source"], language) if alone else ""
    if not source or _names_somebody(source, language):
        return None
    return Parts(rule="source_alone", title="", source=source)


def _names_somebody(source: str, language: str | None) -> bool:
    """Return whether a person stands beside the day: "(Jane Roe, 5 March 2024)"."""
    name = source.partition(",")[0]
    first = fold(name.partition(" ")[0])
    return first in vocabulary(language).given_names and not is_paper_name(name, language)


def _source_behind(line: str, language: str | None) -> Parts | None:
    """Cut "Bridge shut to lorries (Vale Reporter, 7 June 2023)" in two."""
    behind = _BEHIND.fullmatch(line)
    if behind is None or not looks_like_headline(behind["title"]):
        return None
    source, title = _named_first(behind["source"], language), behind["title"]
    if _names_somebody(source, language):
        return None
    if _names_somebody(title, language) and len(title.split()) <= MOST_WORDS:
        return Parts(rule="source_behind", title="", authors=title, source=source)
    return Parts(rule="source_behind", title=title, source=source)


def _named_first(source: str, language: str | None) -> str:
    """Return "7 June 2023, Vale Reporter" as "Vale Reporter, 7 June 2023"."""
    date = match_date(source, language=language)
    paper = source[date.end :].lstrip(AROUND) if date else ""
    return f"{paper}, {date.words}" if date and paper else source


def _listed(line: str, _language: str | None) -> Parts | None:
    """«Гусев Р. Школа без тепла. Дубковский вестник, 2021, 9 февраля, с. 3.»: initials open it."""
    listed = _LISTED.fullmatch(line)
    return _cut("listed", listed) if listed else None


def _quoted_title(line: str, _language: str | None) -> Parts | None:
    """Cut 'Pell, Sandra. "Bridge shut to lorries." Lorne Valley Echo, 7 June 2023, p. 4.' up."""
    quoted = _QUOTED.fullmatch(line)
    return _cut("quoted_title", quoted) if quoted else None


def _date_behind_authors(line: str, _language: str | None) -> Parts | None:
    """Cut "Pell, S. (2023, June 7). Bridge shut to lorries. Lorne Valley Echo, p. 4." up."""
    dated = _DATED.fullmatch(line)
    return _cut("date_behind_authors", dated) if dated else None


def _in_paper(line: str, language: str | None) -> Parts | None:
    """Cut „Pelz, Sandra: Brücke gesperrt. In: Loher Tageblatt, 07.06.2023, S. 4.“ up."""
    parted = _IN.fullmatch(line)
    if parted is None or fold(parted["word"]) not in vocabulary(language).reference_words:
        return None
    return _cut("in_paper", parted)


def _noted(line: str, _language: str | None) -> Parts | None:
    """Cut "LVE 7.6.2023, Sandra Pell: Bridge shut to lorries" up, as people note it by hand."""
    noted = _NOTED.fullmatch(line)
    if noted is None or not looks_like_headline(noted["title"]):
        return None
    return _cut("noted", noted)


def _printed_in(line: str, _language: str | None) -> Parts | None:
    """Cut "Sandra Pell. Lorne Valley Echo. Lorne: Jun 7, 2003. pg. A.4" up, as ProQuest had it."""
    printed = _PRINTED.fullmatch(line)
    if printed is None:
        return None
    told = printed.groupdict(default="")
    source = f"{told['paper']}, {told['day']}. {told['page']}"
    return Parts(
        rule="printed_in", title="", source=source, authors=told["authors"], note=told["place"]
    )


def _cut(rule: str, line: re.Match[str]) -> Parts:
    """Return what the groups of a form hold; a title loses its full stop."""
    groups = line.groupdict(default="")
    return Parts(
        rule=rule,
        authors=groups["authors"],
        title=groups["title"].removesuffix("."),
        source=groups["source"],
        year=groups.get("year", ""),
    )


FORMS: tuple[tuple[tuple[str, ...], Callable[[str, str | None], Parts | None]], ...] = (
    ((" // ",), _library_card),
    (("]", ")", ". –", ". —", ". 1", ". 2"), _source_alone),
    (("]", ")"), _source_behind),
    ((' "', " “", " '", " ‘", " „"), _quoted_title),
    (("). ", "): "), _date_behind_authors),
    (("n: ", "В: ", "в: "), _in_paper),
    (("pg. ", "pgs. "), _printed_in),
    ((": ",), _noted),
    ((". ",), _listed),
)
"""The forms in order, each with the marks one of which stands in every line of its kind."""
