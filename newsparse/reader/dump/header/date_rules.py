"""The rules of a header line that read a date: labelled, alone, before or behind a headline."""

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import (
    FoundDate,
    find_date,
    match_date,
    may_hold_date,
    parse_date,
)
from newsparse.reader.dates.open_dates import DAY_WORD, match_open_date, parse_open_date
from newsparse.reader.dump.header.byline_rules import labelled_byline, names_section
from newsparse.reader.dump.header.field_labels import after_joint, label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.mastheads import match_day
from newsparse.reader.dump.header.papers import MARKS, numbers_issue_or_page

_BRACKETED = compiled_when_used(r"[\[(](?P<date>[^\[\]()]{6,60})[\])]")
_SENT = compiled_when_used(
    r"(?P<name>[^\[\]\n,]{2,60}), \[(?P<date>[^\[\]]{6,40})\]"
    r"|\[(?P<day>\d\d?[./]\d\d?[./]\d{2,4},? \d\d?:\d\d[^\[\]]{0,6})\] "
    r"(?P<sender>[^\n:]{2,40}): (?P<sent>\S.*)"
)
NUMERIC_FORMS = frozenset(("iso", "dotted", "slashed", "ideographic"))
_MISSING = compiled_when_used(
    r"[^\W\d_]{2,10}(?:[^\S\n]{2,4}|[^\S\n]{1,4}(?:None|nan|NaN|null|N/A|-+|[\d?X]{4}(?:-[\d?X]{2}){2})[^\S\n]+)"
    r"(?P<headline>[^\W\d_][^\n]{5,250})"
)
_LONGEST_DATE = 60  # characters: with a weekday, a time and a zone behind it
_BEFORE_LAST_DATE = compiled_when_used(
    r"(?:(?:(?<![^\S\n])[^\S\n]++)?(?P<joint>[(\[,.])|(?<![^\S\n])[^\S\n]++[–—-]|(?<=[?!…]))"
    r"[^\S\n]*$"
)
"""What stands between a headline and the date at its end."""
_LAST_LABEL = compiled_when_used(
    r"[(\[,.–—-][^\S\n]*(?P<label>[^\W\d_][^\d()\[\],:.]{1,30}):?[^\S\n]*$"
)
"""The label before that date, with what parts it from the headline: "(updated March 6"."""
_BARS = "/|·•"
_PARTING = frozenset(("–", "—", "-", ":"))
_HOUR_FIRST = compiled_when_used(r"\d\d?[.:]\d\d\b")
_DASH = compiled_when_used(r"\s?[–—-]\s?")
_UP_TO = compiled_when_used(r"(?P<day>(?:(?!\s[–—-]\s)[^\n])*[^\s–—-])\s?[–—-]\s?$")
"""What leads from a day on to another; a dash before it parts a score: "Bay 2 – Lorne 1 – "."""
_LAST_NUMBER = compiled_when_used(r"(?<![\d.:])(\d\d?)\.?$")


def labelled_date(piece: str, language: str | None) -> Found | None:
    """«date 2025-11-11 Заголовок», «Дата: 11.11.2025», "Published on March 5, 2024"."""
    return _date_after(piece, vocabulary(language).date_labels, "labelled_date", language)


def modified_date(piece: str, language: str | None) -> Found | None:
    """Read «Обновлено: 11.11.2025», „Stand: 11.11.2025“, the date where no other is given."""
    return _date_after(piece, vocabulary(language).modified_labels, "modified_date", language)


def _date_after(
    piece: str, labels: frozenset[str], rule: str, language: str | None
) -> Found | None:
    label = label_before(piece, labels)
    if label is None:
        return None
    start, colon = label
    date = match_day(piece, language, start)
    if date is None:
        value = piece[start:]
        date = parse_date(value, language=language) or parse_open_date(value, language=language)
        return Found(rule=rule, words=piece, date=date) if date else None
    rest = piece[after_joint(piece, date.end) :]
    rest = rest if colon else _past_label(rest, language)
    if not colon and _is_login(rest, language):
        return Found(rule=rule, words=piece[: date.end], date=date, kept=rest)
    section, byline = _before_byline(rest, language)
    if not colon and names_section(section, language):
        kept, loose = (rest, "") if _is_login(byline, language) else (section, byline)
        return Found(rule=rule, words=piece[: date.end], date=date, kept=kept, loose=loose)
    if not colon and numbers_issue_or_page(rest, vocabulary(language)):
        return Found(rule=rule, words=piece[: date.end], date=date, kept=rest)
    is_changed = label_before(rest, vocabulary(language).modified_labels)
    if rest[:1].islower() and not (colon or is_changed or labelled_byline(rest, language)):
        date, rest = _without_time(piece, date, rest, language)
        if rest[:1].islower():
            return None  # "Date 2025-11-11 was chosen for it", but "Posted on ... by Jane Roe"
    return Found(rule=rule, words=piece[: date.end], date=date, loose=rest)


def _without_time(
    piece: str, date: FoundDate, rest: str, language: str | None
) -> tuple[FoundDate, str]:
    """Return a day in figures and a headline that begins as a time: "date 2025-11-11 Monday is"."""
    end = piece.find(" ", date.start)
    day = match_day(piece[:end], language, date.start)
    begun = piece[end:].strip()
    is_headline = looks_like_headline(begun) and not begun[0].islower()
    return (day, begun) if day and day.end < date.end and is_headline else (date, rest)


def _past_label(rest: str, language: str | None) -> str:
    """Return a headline without the word that labels it: "date 2025-11-11 title Bridge opens".

    It is in small letters, or alone in capitals: a headline may begin with the word else.
    """
    label = label_before(rest, vocabulary(language).headline_labels)
    value = rest[label[0] :] if label else ""
    word = rest.partition(" ")[0]
    is_set_off = word.islower() or (word.isupper() and not value.isupper())
    return value if is_set_off and looks_like_headline(value) else rest


def _before_byline(rest: str, language: str | None) -> tuple[str, str]:
    """Cut "in Local News by Jane Roe" in two, the second "" where no byline stands in it."""
    words = rest.split(" ")
    opening = (n for n, word in enumerate(words) if fold(word) in vocabulary(language).byline_words)
    for number in opening:
        byline = " ".join(words[number:])
        if number and (labelled_byline(byline, language) or _is_login(byline, language)):
            return " ".join(words[:number]), byline
    return rest, ""


def missing_date(piece: str, language: str | None) -> Found | None:
    """Read « date  Мост открыт», "date None Bridge opens", which a program wrote of no date."""
    label = label_before(piece, vocabulary(language).date_labels)
    missing = _MISSING.fullmatch(piece)
    if not label or label[1] or missing is None or not looks_like_headline(missing["headline"]):
        return None
    return Found(rule="missing_date", words=piece, headline=missing["headline"])


def _is_login(rest: str, language: str | None) -> bool:
    """Return whether behind a date stands whose login posted it, who is no author: "by jroe"."""
    word, _, name = rest.partition(" ")
    return name.islower() and name.isalnum() and fold(word) in vocabulary(language).byline_words


_SIGN = compiled_when_used(
    r"(?:\([^\W\d_]{2,4}\)|[bcdfghjklmnpqrstvwxz]{2,4}),?[^\S\n]+(?=[^\n]*\d)"
)
"""Letters in brackets, or ones that no word is of."""


def date_alone(piece: str, language: str | None) -> Found | None:
    """«11 ноября 2025, 10:20»: the whole piece is a date."""
    date = parse_date(piece, language=language)
    return Found(rule="date_alone", words=piece, date=date) if date else None


def signed_date(piece: str, language: str | None) -> Found | None:
    """„(jro) 3. Juli 2020“, "tb 03.07.2020": who wrote it signs with letters, which are no name."""
    sign = _SIGN.match(piece)
    date = parse_date(piece[sign.end() :], language=language) if sign else None
    if sign is None or date is None:
        return None
    return Found(rule="date_alone", words=date.words, date=date, kept=sign[0].strip(" ,"))


def open_date(piece: str, language: str | None) -> Found | None:
    """«Вчера, 14:35», "3 hours ago", «11 ноября, 14:35»: a day that somebody else has to tell."""
    date = match_open_date(piece, language=language)
    if date is None:
        return None
    rest = piece[after_joint(piece, date.end) :]  # «Вчера в 14:35 Вера Ким»
    if rest and (rest[0] in _BARS or not looks_like_headline(rest)):
        return None
    return Found(rule=date.rule, words=date.words, date=date, loose=rest)


def date_first(piece: str, language: str | None) -> Found | None:
    """«2025-11-11 Заголовок», "March 5, 2024 Bridge opens", but no sentence with a date.

    A sentence ends with a stop, or goes on in small letters: "March 5, 2024 was a Tuesday". What
    lasts from one day to another is of neither: "5 March 1940 – 6 March 2024".
    """
    date = match_day(piece, language)
    if date is None or spans_days(piece, date, language):
        return None
    rest = piece[after_joint(piece, date.end) :]
    last = date.words.rpartition(",")[2]  # "2024, p." may end the date, as of "2 p."
    if rest and numbers_issue_or_page(f"{last} {rest}", vocabulary(language)):
        return Found(rule="date_first", words=date.words, date=date, kept=rest)
    joint = piece[date.end : len(piece) - len(rest)].strip()
    is_parted = joint in _PARTING or date.rule in NUMERIC_FORMS or "T" in (date.date or "")
    first = rest.lstrip(MARKS)[:1]  # «11 ноября 2025 900 открыток нашли в музее»
    is_begun = first.isupper() or (first.isdigit() and not _HOUR_FIRST.match(rest))
    if not looks_like_headline(rest) or not (is_parted or is_begun):
        return None
    return Found(rule="date_first", words=date.words, date=date, loose=rest)


def bracketed_date(piece: str, language: str | None) -> Found | None:
    """«[2025-11-11] Мост открыт», "[Updated: March 6, 2024] Bridge opens"."""
    bracketed = _BRACKETED.match(piece)
    rules = (modified_date, labelled_date, date_alone, open_date) if bracketed else ()
    read = (rule(bracketed["date"], language) for rule in rules if bracketed)
    found = next(filter(None, read), None)
    if not bracketed or not found or found.loose:
        return None
    rule = found.rule if found.rule == "modified_date" else "bracketed_date"
    rest = piece[after_joint(piece, bracketed.end()) :]
    return replace(found, rule=rule, words=bracketed[0], loose=rest)


def sent_date(piece: str, language: str | None) -> Found | None:
    """«Броды LIVE, [14.10.2024 9:12]», above a message copied from a messenger, or before it."""
    sent = _SENT.fullmatch(piece)
    date = sent and parse_date(sent["date"] or sent["day"], language=language)
    if not sent or not date:
        return None
    name, loose = sent["name"] or sent["sender"], sent["sent"] or ""
    if sent["sender"] and " " not in name and fold(name) not in vocabulary(language).given_names:
        return None  # „[05.03.2024 14:35] Deich: Wer zahlt die Sanierung“
    return Found(rule="sent_date", words=piece, date=date, kept=name, loose=loose)


def date_last(piece: str, language: str | None) -> Found | None:
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
    is_numeric = found.rule in NUMERIC_FORMS
    if parted is None or (parted["joint"] == "," and not is_numeric):
        return None
    head = piece[: parted.start()]
    if not looks_like_headline(head) or spans_days(piece, found, language):
        return None
    return Found(rule=rule, words=piece[parted.end() :], date=found, loose=head)


def date_behind_stop(piece: str, language: str | None) -> Found | None:
    """«Мост открыт. Вчера, 14:35», „Was sich zum 1. Mai 2024 ändert. 05.03.2024“."""
    head, stop, last = piece.rpartition(". ")
    if head[-1:].isdigit():  # „Brücke offen. 5. März, 14:35 Uhr“
        head, stop, day = head.rpartition(". ")
        last = f"{day}. {last}"
    if not stop or not 0 < len(last) <= _LONGEST_DATE or not looks_like_headline(head):
        return None
    labelled = modified_date(last, language) or labelled_date(last, language)
    if labelled and not labelled.loose:  # «Мост открыт. Опубликовано 11.11.2025»
        return replace(labelled, loose=head)
    date = parse_date(last, language=language) or parse_open_date(last, language=language)
    is_moment = date is not None and (date.date or date.rule != DAY_WORD)
    return Found(rule="date_last", words=last, date=date, loose=head) if is_moment else None


def spans_days(text: str, date: FoundDate, language: str | None) -> bool:
    """Return whether `date`, in `text`, is an end of several days: "Lorne fair, 5 – 7 March 2024".

    An article about them has such a headline; it is of no one day.
    """
    dash = _DASH.match(text, date.end)
    if dash and match_date(text, dash.end(), language=language):
        return True
    to = _UP_TO.match(text[: date.start][-_LONGEST_DATE:])
    if to is None:
        return False
    first = find_date(to["day"], language=language)
    if first and first.end == len(to["day"]):
        return True
    first_day = f"{to['day']} {(date.date or '')[:4]}"  # "5 March – 6 March 2024"
    whole = match_day(first_day, language)
    if whole and whole.end == len(first_day):
        return True
    number = _LAST_NUMBER.search(to["day"])
    return number is not None and int(number[1]) < int((date.date or "")[8:10] or 0)


def _before_label(piece: str, end: int, language: str | None) -> tuple[int, str]:
    """Return where the label of a date begins that ends at `end` of `piece`, and its rule."""
    label = _LAST_LABEL.search(piece, 0, end)
    words = vocabulary(language)
    key = fold(label["label"].strip()) if label else ""
    kinds = ((words.modified_labels, "modified_date"), (words.date_labels, "labelled_date"))
    rule = next((rule for labels, rule in kinds if key in labels), "")
    return (label.start("label"), rule) if label and rule else (end, "date_last")
