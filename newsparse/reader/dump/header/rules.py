"""What a piece of a header line says: the rules that read a date, a headline or authors in it.

A rule is a small function that reads a piece, or does not; the first that reads it wins. Rules
that go by a label are asked where one may stand, those of dates where a day and a year may.
"""

from collections.abc import Callable, Iterator

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import label_openings, opening_of, openings, vocabulary
from newsparse.reader.dates.dates import find_date, match_date, may_hold_date, parse_date
from newsparse.reader.dates.open_dates import parse_open_date
from newsparse.reader.dates.words import is_filler
from newsparse.reader.dump.header.field_labels import after_joint, label_before
from newsparse.reader.dump.header.field_rules import (
    ADDRESS_STARTS,
    address,
    dashed_headline,
    dashed_site,
    hashtags,
    labelled_headline,
    labelled_site,
    labelled_tags,
    labelled_url,
)
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.mastheads import numbers_issue_or_page

_Rule = Callable[[str, str | None], Found | None]


def read_piece(piece: str, language: str | None) -> Iterator[Found]:
    """Yield what the first rule that reads `piece` finds, and the byline in what it leaves."""
    signed_day = _byline_and_date(piece, language)
    if signed_day:
        yield from signed_day
        return
    readings = (rule(piece, language) for rule in _rules_for(piece, language))
    found = next(filter(None, readings), None)
    if found is None:
        return
    byline = found.loose and trailing_byline(found.loose, language)
    if not byline:
        yield found
        return
    head, signed = byline
    yield Found(rule=found.rule, words=found.words, date=found.date, loose=head)
    yield signed


def _byline_and_date(piece: str, language: str | None) -> tuple[Found, Found] | None:
    """Cut "By Jane Roe, March 5, 2024" and „5. März 2024 von Jana Roth“ in two."""
    if not may_hold_date(piece):
        return None
    if _has_byline_inside(piece, language) and (date := match_date(piece, language=language)):
        byline = _labelled_byline(piece[date.end :].lstrip(_AROUND_DATE), language)
        if byline:
            return byline, Found(rule="before_byline", words=date.words, date=date)
    if opening_of(piece) not in label_openings(language):
        return None
    date = find_date(piece, language=language)
    if date is None or not date.start:
        return None
    rest = piece[date.end :].strip(_AROUND_DATE)
    if rest and not _names_sections(rest, language):
        return None
    byline = _labelled_byline(_before_date(piece, date.start), language)
    dated = Found(rule="behind_byline", words=date.words, date=date, kept=rest)
    return (byline, dated) if byline else None


def _before_date(piece: str, start: int) -> str:
    """Return what stands before a date without the word that leads on to it: "Jane Roe on"."""
    before = piece[:start].rstrip(_AROUND_DATE)
    head, _, last = before.rpartition(" ")
    return head if is_filler(last) else before


def _names_sections(rest: str, language: str | None) -> bool:
    """Return whether words behind a date say where a text was filed: "in News, Transport"."""
    word, _, names = rest.partition(" ")
    if fold(word) not in vocabulary(language).place_words:
        return False
    return 0 < len(names.split()) <= _MOST_SECTION_WORDS and all(
        name[0].isupper() for name in names.split() if name[0].isalpha()
    )


def _has_byline_inside(piece: str, language: str | None) -> bool:
    """Return at a glance whether a byline may stand behind a date in `piece`."""
    if len(piece) > _LONGEST_SIGNED:
        return False
    known = label_openings(language)
    return any(opening_of(word) in known for word in piece.split()[1:])


_BEFORE_BYLINE = compiled_when_used(r"(?:(?<![^\S\n])[^\S\n]++[–—-]|[,.;])[^\S\n]+")
_BRACKETED = compiled_when_used(r"[\[(](?P<date>[^\[\]()]{6,60})[\])]")
_SENT = compiled_when_used(r"(?P<name>[^\[\]\n,]{2,60}), \[(?P<date>[^\[\]]{6,40})\]")
_NUMERIC_FORMS = frozenset(("iso", "dotted", "slashed", "ideographic"))
_BEHIND_DIGITS = compiled_when_used(
    r"(?P<day>[^\n]{3,40}\d)[^\S\n]+(?P<names>[^\W\d_][^\d\n]{3,60})"
)
_LONGEST_DATE = 60  # characters: with a weekday, a time and a zone behind it
_BEFORE_LAST_DATE = compiled_when_used(
    r"(?:(?:(?<![^\S\n])[^\S\n]++)?(?P<joint>[(\[,])|(?<![^\S\n])[^\S\n]++[–—-])[^\S\n]*$"
)
"""What stands between a headline and the date at its end."""
_LAST_LABEL = compiled_when_used(
    r"[(\[,–—-][^\S\n]*(?P<label>[^\W\d_][^\d()\[\],:]{1,30}):?[^\S\n]*$"
)
"""The label before that date, with what parts it from the headline: "(updated March 6"."""
_MOST_SECTION_WORDS = 8
"""Words of the sections a text was filed in."""
_LONGEST_SIGNED = 160  # characters of a date and the names behind it
_AROUND_DATE = " \t.,;()[]–—-|"
_DIGIT = compiled_when_used(r"\d")
_DASHES = (" - ", " – ", " — ")
_PARTING = frozenset(("–", "—", "-", ":"))


def _labelled_date(piece: str, language: str | None) -> Found | None:
    """«date 2025-11-11 Заголовок», «Дата: 11.11.2025», "Published on March 5, 2024"."""
    return _date_after(piece, vocabulary(language).date_labels, "labelled_date", language)


def _modified_date(piece: str, language: str | None) -> Found | None:
    """Read «Обновлено: 11.11.2025», „Stand: 11.11.2025“, the date where no other is given."""
    return _date_after(piece, vocabulary(language).modified_labels, "modified_date", language)


def _date_after(
    piece: str, labels: frozenset[str], rule: str, language: str | None
) -> Found | None:
    label = label_before(piece, labels)
    if label is None:
        return None
    start, colon = label
    date = match_date(piece, start, language=language)
    if date is None:
        value = piece[start:]
        date = parse_date(value, language=language) or parse_open_date(value, language=language)
        return Found(rule=rule, words=piece, date=date) if date else None
    rest = piece[after_joint(piece, date.end) :]
    if not colon and _is_login(rest, language):
        return Found(rule=rule, words=piece[: date.end], date=date, kept=rest)
    if rest[:1].islower() and not colon and not _labelled_byline(rest, language):
        return None  # "Date 2025-11-11 was chosen for the vote", but "Posted on ... by Jane Roe"
    return Found(rule=rule, words=piece[: date.end], date=date, loose=rest)


def _is_login(rest: str, language: str | None) -> bool:
    """Return whether behind a date stands whose login posted it, who is no author: "by jroe"."""
    word, _, name = rest.partition(" ")
    return name.islower() and name.isalnum() and fold(word) in vocabulary(language).byline_words


def _labelled_byline(piece: str, language: str | None) -> Found | None:
    """«Текст: Вера Ким», "By Jane Roe, STAFF WRITER"; a full stop may stand behind."""
    byline = read_byline(piece, language=language)
    if byline is None and piece.endswith(".") and len(piece) <= _LONGEST_SIGNED:
        byline = read_byline(piece[:-1], language=language)
    if byline is None:
        return None
    return Found(rule="labelled_byline", words=piece, authors=byline.names, kept=byline.rest)


def _date_alone(piece: str, language: str | None) -> Found | None:
    """«11 ноября 2025, 10:20»: the whole piece is a date."""
    date = parse_date(piece, language=language)
    return Found(rule="date_alone", words=piece, date=date) if date else None


def _open_date(piece: str, language: str | None) -> Found | None:
    """«Вчера, 14:35», "3 hours ago", «11 ноября, 14:35»: a day that somebody else has to tell."""
    date = parse_open_date(piece, language=language)
    if date:
        return Found(rule=date.rule, words=piece, date=date)
    parted = _BEHIND_DIGITS.fullmatch(piece)  # «Вчера в 14:35 Вера Ким»
    date = parse_open_date(parted["day"], language=language) if parted else None
    if parted is None or date is None or not parted["names"][0].isupper():
        return None
    return Found(rule=date.rule, words=parted["day"], date=date, loose=parted["names"])


def _date_first(piece: str, language: str | None) -> Found | None:
    """«2025-11-11 Заголовок», "March 5, 2024 Bridge opens", but no sentence with a date.

    A sentence ends with a stop, or goes on in small letters: "March 5, 2024 was a Tuesday".
    """
    date = match_date(piece, language=language)
    if date is None:
        return None
    rest = piece[after_joint(piece, date.end) :]
    last = date.words.rpartition(",")[2]  # "2024, p." may end the date, as of "2 p."
    if rest and numbers_issue_or_page(f"{last} {rest}", vocabulary(language)):
        return Found(rule="date_first", words=date.words, date=date, kept=rest)
    joint = piece[date.end : len(piece) - len(rest)].strip()
    is_parted = joint in _PARTING or date.rule in _NUMERIC_FORMS
    if not looks_like_headline(rest) or not (is_parted or rest[:1].isupper()):
        return None
    return Found(rule="date_first", words=date.words, date=date, loose=rest)


def _bracketed_date(piece: str, language: str | None) -> Found | None:
    """«[2025-11-11] Мост открыт»."""
    bracketed = _BRACKETED.match(piece)
    date = bracketed and parse_date(bracketed["date"], language=language)
    if not bracketed or not date:
        return None
    rest = piece[after_joint(piece, bracketed.end()) :]
    return Found(rule="bracketed_date", words=bracketed[0], date=date, loose=rest)


def _sent_date(piece: str, language: str | None) -> Found | None:
    """«Броды LIVE, [14.10.2024 9:12]», above a message that was copied from Telegram."""
    sent = _SENT.fullmatch(piece)
    date = sent and parse_date(sent["date"], language=language)
    if not sent or not date:
        return None
    return Found(rule="sent_date", words=piece, date=date, kept=sent["name"])


def _date_last(piece: str, language: str | None) -> Found | None:
    """«Мост открыт (11.11.2025)», "Bridge opens – 5 March 2024", „Brücke offen, 05.03.2024“.

    Behind a comma a day in words belongs to the headline: «Совет собрался в Бродах, 5 марта 2024».
    A label may stand before it: "Bridge opens (updated March 6, 2024)".
    """
    if not may_hold_date(piece, max(0, len(piece) - _LONGEST_DATE)):
        return None  # as of most paragraphs that hold a year
    found = find_date(piece, language=language)
    if found is None or piece[found.end :].strip(" )].") or not found.start:
        return None
    start, rule = _before_label(piece, found.start, language)
    parted = _BEFORE_LAST_DATE.search(piece, 0, start)
    is_numeric = found.rule in _NUMERIC_FORMS
    if parted is None or (parted["joint"] == "," and not is_numeric):
        return None
    head = piece[: parted.start()]
    if not looks_like_headline(head):
        return None
    return Found(rule=rule, words=piece[parted.end() :], date=found, loose=head)


def _before_label(piece: str, end: int, language: str | None) -> tuple[int, str]:
    """Return where the label of a date begins that ends at `end` of `piece`, and its rule."""
    label = _LAST_LABEL.search(piece, 0, end)
    words = vocabulary(language)
    key = fold(label["label"].strip()) if label else ""
    if label and key in words.modified_labels:
        return label.start("label"), "modified_date"
    if label and key in words.date_labels:
        return label.start("label"), "labelled_date"
    return end, "date_last"


_LABEL_RULES: tuple[tuple[_Rule, str], ...] = (
    (_modified_date, "modified_labels"),
    (_labelled_date, "date_labels"),
    (labelled_headline, "headline_labels"),
    (labelled_url, "address_labels"),
    (labelled_site, "site_labels"),
    (labelled_tags, "tag_labels"),
    (_labelled_byline, "byline_labels"),
)
"""Each with the labels that it goes by, of the vocabulary's."""
_DASH_RULES: tuple[_Rule, ...] = (dashed_headline, dashed_site)
_DATE_RULES: tuple[_Rule, ...] = (
    _date_alone,
    _open_date,
    _date_first,
    _bracketed_date,
    _sent_date,
    _date_last,
)


def _rules_for(piece: str, language: str | None) -> tuple[_Rule, ...]:
    """Return the rules that can read `piece`, in order."""
    words, opening = vocabulary(language), opening_of(piece)
    rules: tuple[_Rule, ...] = ()
    if opening in openings(words.labels):
        is_dashed = any(map(piece.__contains__, _DASHES))
        rules += tuple(
            rule for rule, labels in _LABEL_RULES if opening in openings(getattr(words, labels))
        )
        rules += _DASH_RULES if is_dashed else ()
    if piece.startswith(ADDRESS_STARTS):
        rules += (address,)
    if piece.startswith("#"):
        rules += (hashtags,)
    if may_hold_date(piece):
        return rules + _DATE_RULES
    may_be_open = _DIGIT.search(piece) or opening in openings(words.day_names)
    return (*rules, _open_date) if may_be_open else rules


def trailing_byline(text: str, language: str | None) -> tuple[str, Found] | None:
    """Cut «Мост открыт – Текст: Вера Ким» in two: what stands before the byline, and it."""
    cuts = [(0, 0), *(joint.span() for joint in _BEFORE_BYLINE.finditer(text))]
    for head, start in cuts[-4:]:
        byline = _labelled_byline(text[start:], language)
        if byline:
            return text[:head], byline
    return None
