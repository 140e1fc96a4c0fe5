"""A place or a paper with the day on a line of its own: „Kiel, 14. Oktober 2024 (dpa)“."""

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import may_hold_date, parse_date
from newsparse.reader.dates.words import is_weekday
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, headline_of
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import MARKS, is_title_of_paper

_MOST_WORDS = 4  # words of a place's or a paper's name
_HEADED = compiled_when_used(
    r"(?P<day>[^–—\n]{6,40}?)(?:(?<=\d)\.|[^\S\n][–—-])[^\S\n]"
    r"(?:(?P<agency>[^\W\d_][^\n.–—]{1,30})\.[^\S\n])?(?P<headline>[^\n]{5,200})"
)
_AGENCY_BEHIND = compiled_when_used(r"[^\S\n]\([^\W\d_][\w/ .-]{1,30}\)\.?$")


def read_place_and_day(line: str, language: str | None) -> HeaderLine | None:
    """Return the day in "Millford, October 14, 1924." or „Kiel, 14. Oktober 2024 (dpa/lno)“.

    None where the line says more, or names a person before the day.
    """
    place, rest = _parted(line)
    if not place:
        return None
    day, agency = _without_agency(rest)
    date = parse_date(day, language=language)
    if date is None or (" " in place and read_names_alone(line, language)):
        return None
    dated = Found(rule="date_last", words=date.words, date=date, kept=agency)
    if is_title_of_paper(place, language):
        return HeaderLine((dated, Found(rule="date_last", words=place, site=place)))
    return HeaderLine((replace(dated, kept=f"{place} {agency}".rstrip()),))


def read_headed_day(line: str, language: str | None) -> HeaderLine | None:
    """Return day and headline of „Kiel, 5. März 2024 (dpa) – Brücke früher offen“.

    The agency may stand behind the day: «ВЯЗЬМА, 11 ноября 2025 – Прайм. Мост открыт».
    """
    place, rest = _parted(line.strip(MARKS))
    parted = _HEADED.fullmatch(rest) if place else None
    if parted is None or not looks_like_headline(parted["headline"]):
        return None
    if read_names_alone(parted["headline"], language):  # "OSLO, March 5, 2024 – Jane Roe, Reuters"
        return None
    if parse_date(parted["headline"], language=language):  # «Вера Ким, 5 марта 1921 – 6 мая 1999»
        return None
    behind = parted["agency"] or ""
    day, agency = _without_agency(parted["day"])
    date = parse_date(day, language=language)
    if date is None or (behind and fold(behind) not in vocabulary(language).agencies):
        return None
    kept = f"{place} {agency} {behind}".strip()
    found = Found(rule="date_first", words=date.words, date=date, kept=kept)
    return HeaderLine((found, headline_of(parted["headline"], "beside_date")))


def _without_agency(rest: str) -> tuple[str, str]:
    """Return what may be a day without the agency in brackets behind it, and the agency."""
    agency = _AGENCY_BEHIND.search(rest)
    return (rest[: agency.start()], agency[0].strip()) if agency else (rest, "")


def _parted(line: str) -> tuple[str, str]:
    """Return what may name a place or a paper before a comma, "" for nothing, and the rest."""
    place, comma, rest = line.partition(". " if ". " in line.partition(", ")[0] else ", ")
    words = place.split() if comma else ()
    is_name = 0 < len(words) <= _MOST_WORDS and all(
        word.isalpha() and word[0].isupper() for word in words
    )
    is_name = is_name and not is_weekday(place)
    return (place, rest) if is_name and may_hold_date(rest) else ("", "")
