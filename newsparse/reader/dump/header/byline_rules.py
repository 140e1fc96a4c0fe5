"""The rules of a header line that read authors: by a label, beside a date, behind a headline."""

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.bylines import before_credit, read_byline
from newsparse.reader.bylines.labels import label_openings, opening_of, vocabulary
from newsparse.reader.dates.dates import FoundDate, find_date, match_date, may_hold_date
from newsparse.reader.dates.open_dates import parse_open_date
from newsparse.reader.dates.words import is_filler
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.mastheads import find_day
from newsparse.reader.dump.header.papers import MARKS, is_paper_name, is_title_of_paper, unmarked

_BEFORE_BYLINE = compiled_when_used(r"(?:(?<![^\S\n])[^\S\n]++[–—-]|[,.;])[^\S\n]+")
_SENT_BY = compiled_when_used(
    r"[^\W\d_]{2,12}:[^\S\n]*(?P<name>[^<>@:\n]{3,60})<(?P<address>[^<>\s]{3,60}@[^<>\s]{3,60})>?"
)
"""Who sent a mail: "From: Bay Courier <news@bay.example>"."""
_WROTE = compiled_when_used(
    r"(?P<before>[^<>@\n]{6,60}?)[,\s]+(?:[a-zа-яё]{3,14}[ ])?"
    r"[\"«]?(?P<name>[^\W\d_][^<>@\d\n\"«»,]{2,60}?)[\"»]?[ ]"
    r"<[^<>\s]{1,60}@[^<>\s]{3,60}>[^\n]{0,20}:"
)
"""When somebody wrote, above a letter: «01.12.2025, 11:20, "Вера Ким" <kim@bay.example>:»."""
_YEAR = compiled_when_used(r"1[5-9]\d\d|20\d\d")
_MOST_SECTION_WORDS = 8
"""Words of the sections a text was filed in."""
_LONGEST_LABEL = 3  # words of a label between names and a day: "last updated on"
_LONGEST_SIGNED = 160  # characters of a date and the names behind it
_COMMA = compiled_when_used(r",[^\S\n]+")
_AROUND_DATE = " \t.,;()[]–—-|"
_BEFORE_DATE = " \t.,;([–—-|"


def labelled_byline(piece: str, language: str | None) -> Found | None:
    """«Текст: Вера Ким», "By Jane Roe, STAFF WRITER"; a full stop may stand behind.

    Where a paper stands for the authors it is the site: "From: The Bay Courier".
    """
    sent = _SENT_BY.match(piece)
    if sent and label_before(piece, vocabulary(language).author_labels):
        name = unmarked(sent["name"].strip())
        if is_paper_name(name, language) or is_title_of_paper(name, language):
            return Found(rule="labelled_site", words=piece, site=name, kept=sent["address"])
    signed = before_credit(piece, vocabulary(language)) if ". " in piece else piece
    credit = piece[len(signed) :].strip(_AROUND_DATE)  # «Беседовал Олег Юн. Фото автора.»
    byline = read_byline(signed, language=language)
    if byline is None and piece.endswith(".") and len(piece) <= _LONGEST_SIGNED:
        byline = read_byline(piece[:-1], language=language)
    is_pictures = byline and ":" not in signed and _YEAR.fullmatch(byline.rest)
    if byline is None or is_pictures:  # "By Jane Roe, 1931"
        return None
    if len(byline.names) == 1 and is_paper_name(byline.names[0], language):
        return Found(rule="labelled_site", words=piece, site=byline.names[0], kept=byline.rest)
    rest = byline.rest.removeprefix(".")  # „Das Gespräch führte Jana Roth.“
    kept = f"{rest} {credit}".strip()
    return Found(rule="labelled_byline", words=piece, authors=byline.names, kept=kept)


def kind_byline(piece: str, language: str | None) -> Found | None:
    """«Материал: Вера Ким»: behind such a label a headline may stand as well."""
    is_labelled = label_before(piece, vocabulary(language).kind_labels) is not None
    return labelled_byline(piece, language) if is_labelled else None


def trailing_byline(text: str, language: str | None) -> tuple[str, Found] | None:
    """Cut «Мост открыт – Текст: Вера Ким» in two: what stands before the byline, and it."""
    cuts = [(0, 0), *(joint.span() for joint in _BEFORE_BYLINE.finditer(text))]
    for head, start in cuts[-4:]:
        byline = labelled_byline(text[start:], language)
        if byline:
            return text[:head], byline
    return None


def byline_and_date(piece: str, language: str | None) -> tuple[Found, Found] | None:
    """Cut "By Jane Roe, March 5, 2024" and „5. März 2024 von Jana Roth“ in two."""
    is_dated = may_hold_date(piece)
    wrote = _WROTE.fullmatch(piece) if is_dated and "@" in piece else None
    if wrote and (date := find_date(wrote["before"], language=language)):
        names = Found(rule="sent_by", words=wrote["name"], authors=(wrote["name"],))
        return names, Found(rule="sent_by", words=date.words, date=date)
    is_signed = is_dated and _has_byline_inside(piece, language)
    if is_signed and (date := match_date(piece, language=language)):
        byline = labelled_byline(piece[date.end :].lstrip(_AROUND_DATE), language)
        if byline:
            return byline, Found(rule="before_byline", words=date.words, date=date)
    if opening_of(piece) not in label_openings(language):
        return None
    if len(piece) > _LONGEST_SIGNED or "\t" in piece:
        return None
    date = find_day(piece, language) if is_dated else None
    if date is None and "," in piece:
        date = _open_day(piece, language)
    if date is None or not date.start:
        return None
    rest = piece[date.end :].strip(_AROUND_DATE)
    is_changed = label_before(rest, vocabulary(language).modified_labels) is not None
    if rest and not (is_changed or names_section(rest, language)):
        return None
    byline = labelled_byline(before_date(piece, date.start, language), language)
    kept, loose = ("", rest) if is_changed else (rest, "")
    dated = Found(rule="behind_byline", words=date.words, date=date, kept=kept, loose=loose)
    return (byline, dated) if byline else None


def _open_day(piece: str, language: str | None) -> FoundDate | None:
    """Return the day behind a comma in "By Jane Roe, yesterday, 2:35 PM"."""
    for comma in _COMMA.finditer(piece):
        date = parse_open_date(piece[comma.end() :], language=language)
        if date:
            return replace(date, start=comma.end(), end=len(piece))
    return None


def before_date(piece: str, start: int, language: str | None) -> str:
    """Return what stands before a date without what leads on to it: "Jane Roe on".

    That may be its label: "By Jane Roe Published May 8, 2024".
    """
    before = piece[:start].rstrip(_BEFORE_DATE)
    several = before.split(" ")
    for count in range(min(_LONGEST_LABEL, len(several) - 2), 0, -1):
        if fold(" ".join(several[-count:])).rstrip(":") in vocabulary(language).day_labels:
            return " ".join(several[:-count]).rstrip(_BEFORE_DATE)
    head, _, last = before.rpartition(" ")
    return head if is_filler(last) else before


def names_section(rest: str, language: str | None) -> bool:
    """Return whether words behind a date say where a text was filed: "in News, Transport".

    A small word may stand before the section's name: «в рубрике Медицина».
    """
    word, _, names = rest.partition(" ")
    if fold(word) not in vocabulary(language).place_words:
        return False
    several = [word for name in names.split() if (word := name.strip(MARKS))[:1].isalpha()]
    first = 1 if several and several[0].islower() else 0
    return first < len(several) <= _MOST_SECTION_WORDS and all(
        name[0].isupper() for name in several[first:]
    )


def _has_byline_inside(piece: str, language: str | None) -> bool:
    """Return at a glance whether a byline may stand behind a date in `piece`."""
    if len(piece) > _LONGEST_SIGNED:
        return False
    return not label_openings(language).isdisjoint(map(opening_of, piece.split()[1:]))
