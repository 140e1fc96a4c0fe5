"""The dates that a page shows, and which of them are of a change."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import filterfalse
from operator import attrgetter

from msgspec import Struct, structs

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.bylines import is_author_label, without_label
from newsparse.reader.bylines.labels import label_openings, opening_of, vocabulary
from newsparse.reader.dates.dates import FoundDate, find_date, match_short_date, parse_date
from newsparse.reader.dates.words import is_filler, is_weekday
from newsparse.reader.page.markup import one_line

_LONGEST_LABEL = 40  # characters: "First published on the evening of"
_MOST_BESIDE = 48
"""Characters of "This entry was posted on" before a date and "and is filed under" behind it.

All dates of a line are counted out: one of a change may stand beside the first.
"""
_LONGEST_PREPOSITION = 3  # letters: "by", "von"; the verbs of labels are longer
_LONGEST_PART = 12  # characters of a day or a month that stands apart: "26.", "September"
_LONGEST_DATE = 60  # characters of a date with its weekday, time and zone
_OPENING = _LONGEST_LABEL + _LONGEST_DATE
_NAMED = r"[^\W\d_]{3,12}\.?"  # a month
_LIKELY = compiled_when_used(
    r"[\d元](?:年|(?<!元)(?:\d{3}|[./-]\d\d?[./-]\d"
    rf"|\.?[ -]{_NAMED}[ -]['’]?\d\d(?!\d)|,?\s?['’]\d\d(?!\d)))"
)
_SHORT = compiled_when_used(
    r"(?<![\w./-])(?:\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)\d\d"
    rf"|\d{{1,2}}(?:-{_NAMED}-\d\d|\.?\ {_NAMED}\ ['’]?\d\d(?=\s*(?:$|[,|·(]|\d\d?[:.]\d\d)))"
    rf"|{_NAMED}\ \d{{1,2}},?\ ?['’]\d\d)(?![\w./-])"
)
_PLACE = compiled_when_used(r"[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2},\s*(?:den )?")
_PLACE_BEFORE = compiled_when_used(r"[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+){0,2} \(")
_ENDED = compiled_when_used(r"(?<!\s\w)\.$")
"""A sentence's end, not that of a short word for a year or an hour: «5 мая 2024 г.»."""
_TIME = compiled_when_used(r",?\s(?:[^\W\d_]{1,3}\s)?\d\d?[:h]\d\d")
"""The time of day behind a date: " 10:15", « à 10h15»."""
_SLASHED = compiled_when_used(
    r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?:\d{2}){1,2}(?![\d/])"
)
_ORDERS = ("en-GB", "en-US")
"""Where the day comes first and where the month does."""
_MONTHS = 12  # of a year: a greater number is a day
_COPYRIGHT = compiled_when_used(r"[©†]|\([cC]\)|(?i:copyright)")
_DASHES = ("–", "—", "-")
_FIRST_DAY = compiled_when_used(r"(?:(?<![:.\d/-])\d\d?\.?|\d\.\d\d?\.)[–—-]$")
"""The first day of a span before its last: "3-14 May 2024", „12.05.–30.09.2018“."""
_LABEL_EDGES = compiled_when_used(r"^\W+|(?<!\W)\W+$")
_WORDS = compiled_when_used(r"[^\W\d_]+")
_LEADS = compiled_when_used(r"\d\)?\s?(?:[-–—:|]|/\w)")
_LEADS_IN = compiled_when_used(r"\)?\s?(?:[-–—:|]|/\w)")


class ShownDate(Struct, frozen=True, gc=False):
    """A date as a page shows it, its wording and ISO form.

    `updated` where it is of a change, `labelled` where a label says of what it is: "Published:",
    `of_span` where it is the first or last day of an event, "3 to 14 May 2024", or what a sentence
    tells of: "Closed on 5 May 2024.", but not "Bergheim, 5 May 2024."
    """

    words: str
    date: str
    updated: bool
    labelled: bool = False
    of_span: bool = False


def shown_dates(texts: Iterable[str], *, language: str | None) -> Iterator[ShownDate]:
    """Yield the dates in `texts` that stand alone or beside a short label, or open a long text.

    The label is what stands before the date, in its text or in the one before it, where that has
    no date of its own. `language` is the tag of the page's language.
    """
    earlier, before = "", ""
    for text in texts:
        if _LIKELY.search(text, 0, _OPENING):
            opening = text[:_OPENING]
            label = "" if _LIKELY.search(before, 0, _OPENING) else one_line(before)
            alone = opening == text and _dates_in(one_line(text), label, language)
            yield from (
                alone or _dateline(opening, language) or _parted((earlier, before, text), language)
            )
        if not (text.isspace() or text == ":"):
            earlier, before = before, text


def days_alone(texts: Iterable[str], *, language: str | None) -> Iterator[ShownDate]:
    """Yield the dates in `texts` as `shown_dates` does, but none of a span."""
    return filterfalse(attrgetter("of_span"), shown_dates(texts, language=language))


def _dates_in(text: str, before: str, language: str | None) -> list[ShownDate]:
    """Return the dates in a line that says little else; `before` is the text before the line."""
    known, shown = vocabulary(language), list[ShownDate]()
    found_dates = [*_labelled_dates(text, language)]
    beside = len(text) - sum([len(found.words) for _, found in found_dates])
    is_alone = len(found_dates) == 1 and not any(map(str.isdigit, found_dates[0][0]))
    is_span = not is_alone and _is_span(found_dates, language)
    is_told = _ENDED.search(text) is not None and any(
        _says_other(label, language) and not ("," in label or _is_of_document(label, language))
        for label, _ in found_dates[:1]
    )
    for label, found in found_dates if beside <= _MOST_BESIDE else ():
        key = _LABEL_EDGES.sub("", fold(label or before))
        is_of_event = not known.event_labels.isdisjoint(_label_parts(key))
        is_other = _is_of_sentence(label, language) or _COPYRIGHT.search(label)
        if len(label) > _LONGEST_LABEL or is_other or is_of_event:
            continue
        if found.date:
            is_of_change = _is_of_change(label or before, language)
            labelled = key in known.date_labels
            shown.append(
                ShownDate(found.words, found.date, is_of_change, labelled, is_span or is_told)
            )
    return shown


def _label_parts(key: str) -> tuple[str, str, str]:
    """Return a label, and what may be it with what else stands there: „Sendung: Am Deich,“."""
    return key, key.rpartition(" ")[2], key.partition(":")[0]


def _is_span(dates: Iterable[tuple[str, FoundDate]], language: str | None) -> bool:
    """Return whether of the `dates` in a line one is an event's last day: "3 to 14 May 2024"."""
    for number, (label, found) in enumerate(dates):
        if not (number or any(map(str.isdigit, label))):
            continue
        beside = {*map(fold, label.split()[-1:]), fold(found.words.partition(" ")[0])}
        joints = vocabulary(language).span_joints
        is_parted = number > 0 and label.strip() in _DASHES
        if is_parted or joints & beside or _FIRST_DAY.search(label):
            return True
    return False


def _labelled_dates(text: str, language: str | None) -> Iterator[tuple[str, FoundDate]]:
    """Yield the dates in `text`, each with what stands between it and the one before."""
    start = 0
    while _LIKELY.search(text, start):
        rest = text[start:]
        found = find_date(rest, language=language) or _short_date(
            rest, language, beside=bool(start)
        )
        if found is None:
            return
        yield text[start : start + found.start], found
        start += found.end


def _is_of_sentence(label: str, language: str | None) -> bool:
    """Return whether `label` is a piece of a sentence: "as on" before the day of a count."""
    return label.lstrip()[:1].islower() and _says_other(label, language)


def _says_other(label: str, language: str | None) -> bool:
    """Return whether the words before a date are neither of its label nor of a byline's."""
    words = _WORDS.findall(label)
    return bool(words) and not (_is_of_dates(words[0], language) or _is_byline(label, language))


def _is_of_document(label: str, language: str | None) -> bool:
    """Return whether a label is of a document or a place: „Erlass vom“, „Bergheim (“."""
    joint = fold(label.strip().rpartition(" ")[2])
    known = vocabulary(language)
    is_joint = joint in known.issue_joints & known.date_words and not is_filler(joint)
    return is_joint or _PLACE_BEFORE.fullmatch(label) is not None


def _is_byline(text: str, language: str | None) -> bool:
    """Return whether the label of an author opens `text`, "by Jane Roe on", or its verb does.

    A short word opens sentences, too: "as on", beside "as told to Jane Roe".
    """
    opening = opening_of(text)
    if opening not in label_openings(language):
        return False
    bare = text.strip(" :")
    unlabelled = without_label(bare, language=language)
    is_verb = len(opening) > _LONGEST_PREPOSITION
    return is_verb or unlabelled != bare or is_author_label(bare, language=language)


def _dateline(text: str, language: str | None) -> list[ShownDate]:
    """Return the date that opens a paragraph, a place before it or not: "OSLO, 5 May 2024 - "."""
    found = find_date(text, language=language) if _LEADS.search(text) else None
    if found is None or not found.date or not _LEADS_IN.match(text, found.end):
        return []
    place = text[: found.start]
    if len(place) > _LONGEST_LABEL or any(not word[0].isupper() for word in _WORDS.findall(place)):
        return []
    return [ShownDate(found.words, found.date, updated=False)]


def _parted(texts: Sequence[str], language: str | None) -> list[ShownDate]:
    """Return the date whose day and month stand in texts before the year: "26", "Okt 2018".

    Or all three do, in numbers: "05", "03", "2024".
    """
    *_, last = texts
    if len(last) > _LONGEST_DATE or all(len(text) > _LONGEST_PART for text in texts[:-1]):
        return []
    for number in range(len(texts) - 2, -1, -1):
        if len(texts[number]) > _LONGEST_PART:
            break
        parts = [one_line(text) for text in texts[number:]]
        joined = ("/" if all(map(str.isdigit, parts)) else " ").join(parts)
        found = find_date(joined, language=language)
        if found and found.date and not found.start:
            return [ShownDate(found.words, found.date, updated=False)]
    return []


def _short_date(text: str, language: str | None, *, beside: bool) -> FoundDate | None:
    """Return the date with a year of two digits that a label stands before: "Stand: 1.4.18".

    Or a place, "Bergheim, 1.4.18", or, with what is `beside` it in its line, another date.
    With slashes it may be a fraction or a number of a page, and needs the label, or a time.
    """
    short = _SHORT.search(text)
    if short is None:
        return None
    if beside:
        return _read_short(short, language)
    label = _WORDS.findall(text[: short.start()])
    is_place = short["mark"] == "." and (
        _PLACE.fullmatch(text, 0, short.start()) or _is_of_document(text[: short.start()], language)
    )
    if not is_place and not all(_is_of_dates(word, language) for word in label):
        return None
    if short["mark"] == "/" and not label and not _TIME.match(text, short.end()):
        return None
    return _read_short(short, language)


def _read_short(short: re.Match[str], language: str | None) -> FoundDate | None:
    timed = match_short_date(short.string, short.start(), language=language)
    if timed and timed.date:
        return timed
    words = short[0].replace("-", ".") if short["mark"] else short[0]
    found = parse_date(words, language=language)
    return found and structs.replace(found, start=short.start(), end=short.end())


def _is_of_dates(word: str, language: str | None) -> bool:
    """Return whether `word` may stand before a date and belongs to it or to its label."""
    labels = vocabulary(language).date_words
    return fold(word) in labels or is_weekday(word, language) or is_filler(word, language)


def order_of_dates(texts: Sequence[str]) -> str | None:
    """Return the tag of the English, "en-US" or "en-GB", that writes dates as `texts` do.

    They show it by a day above twelve, 25/10/2024, or by a date in words that is a reading of one
    in numbers. None where they show neither order, or both.

    >>> order_of_dates(["Posted 03/10/2024", "Older: 25/09/2024"])
    'en-GB'
    """
    slashed = [one for text in texts if "/" in text for one in _SLASHED.finditer(text)]
    orders = {_order_shown(one) for one in slashed} - {None}
    if slashed and not orders:
        said = {one.date[:10] for one in shown_dates(texts, language="en")}
        orders = {tag for one in slashed for tag in _ORDERS if _day(one, tag) in said}
    return orders.pop() if len(orders) == 1 else None


def _order_shown(slashed: re.Match[str]) -> str | None:
    day_first, month_first = _ORDERS
    if int(slashed["one"]) > _MONTHS:
        return day_first
    return month_first if int(slashed["two"]) > _MONTHS else None


def _day(slashed: re.Match[str], tag: str) -> str | None:
    """Return the day that numbers are in an order, None where it is the same one in both."""
    found = parse_date(slashed[0], language=tag) if slashed["one"] != slashed["two"] else None
    return found.date if found else None


def _is_of_change(label: str, language: str | None) -> bool:
    key = fold(label)
    return any(word in key for word in vocabulary(language).update_labels)
