"""The time of day that stands beside a date, and its offset from UTC."""

import re
from datetime import timedelta, timezone

from msgspec import Struct

from newsparse.patterns import compiled_when_used
from newsparse.reader.dates.words import (
    BLANK,
    WORD,
    is_afternoon_word,
    is_clock_word,
    is_filler,
    is_forenoon_word,
    minutes_of,
)

_CLOCK = compiled_when_used(
    rf"""
    (?<!\d)(?P<hour>\d{{1,2}})
    (?: (?P<colon>[:.hH]) (?P<minute>\d{{2}}) (?: : (?P<second>\d{{2}}) (?:[.,]\d{{1,9}})? )?
        (?: [hH](?!\w) )?                      # 10:19h
      | (?= {BLANK}?[apAP]\.?[mM]\b )          # 5 pm
      | [hH](?!\w)                             # 20h
      | (?= {BLANK}{WORD}) )                  # 8 Uhr
    (?!\d)
    (?: {BLANK}? (?P<half>[aApP])\.?[mM]\b\.? )?
    """,
    re.VERBOSE,
)
_ZONE = compiled_when_used(
    rf"""
    (?: {BLANK}? \(? (?:UTC|GMT){BLANK}?(?P<gmt>[+\-−]\d{{1,2}}(?::?\d{{2}})?)(?!\d) \)?
      | {BLANK}? (?P<offset>[+\-−]\d{{2}}:?\d{{2}})(?!\d)
      | (?P<hours>[+\-−]\d{{2}})(?!\d)
      | {BLANK}? \(? (?P<name>{WORD}) \)? (?!\w)
    )
    (?: {BLANK}? \( [A-Z]{{2,5}} \) )?       # +0300 (MSK)
    """,
    re.VERBOSE,
)
_CLOCK_PHRASE = compiled_when_used(rf"{BLANK}\(?(?P<words>{WORD}(?:{BLANK}{WORD}){{1,2}})\)?(?!\w)")
"""Several words that say whose time it is: «по московскому времени»."""
_LEAD_UP = compiled_when_used(
    rf"T|{BLANK}*(?:[,;|·•@–—-]|(?P<bracket>\())?{BLANK}*(?P<fillers>(?:{WORD}\.?{BLANK}+){{0,3}})"
)
_LEAD_ON = compiled_when_used(rf"{BLANK}*[,|·•–—-]?{BLANK}*")
_HALF = compiled_when_used(rf"{BLANK}*(?P<word>[^\W\d_][^\s\d.,;:|()/–—-]*)(?!\w)")
_LINE_END = compiled_when_used(r"[^\S\n]*(?:\n|\Z|GMT\b|UTC\b|[A-Z]{2,3}T\b)")
_WORDS = compiled_when_used(WORD)
_TWO_UNITS = compiled_when_used(
    rf"(?<!\d)(?P<hour>\d{{1,2}}){BLANK}?(?P<word>{WORD})\.?{BLANK}(?P<minute>\d\d)"
    rf"(?:{BLANK}?(?P<unit>{WORD})\.?)?(?!\w)"
)
"""Hours and minutes with a word between: „14 Uhr 35“, «14 ч. 35 мин.»."""

_ZONES = {
    **dict.fromkeys(("Z", "UTC", "GMT", "WET"), 0),
    **dict.fromkeys(("CET", "BST", "WEST", "MEZ"), 1),
    **dict.fromkeys(("CEST", "EET", "MESZ"), 2),
    **dict.fromkeys(("EEST", "MSK", "МСК"), 3),
    **dict.fromkeys(("SGT", "HKT"), 8),
    **dict.fromkeys(("JST", "KST"), 9),
    **dict.fromkeys(("AEST",), 10),
    **dict.fromkeys(("AEDT",), 11),
    **dict.fromkeys(("EDT",), -4),
    **dict.fromkeys(("EST", "CDT"), -5),
    **dict.fromkeys(("CST", "MDT"), -6),
    **dict.fromkeys(("MST", "PDT"), -7),
    **dict.fromkeys(("PST",), -8),
    **dict.fromkeys(("ET", "CT", "MT", "PT", "IST")),
}
"""Hours from UTC by abbreviation; None for those that mean one thing in winter and another in
summer, or different things in different countries: they belong to the time and say nothing."""


class Time(Struct, frozen=True):
    """A time of day, with its zone where the text gives one, and where it ends in the text."""

    hour: int
    minute: int
    second: int
    zone: timezone | None
    end: int


def time_before(text: str, start: int, language: str = "en") -> Time | None:
    """Return the time that begins at `start` of `text` and leads up to a date: «10:20, »."""
    clock = _CLOCK.match(text, start)
    if clock is None or clock["colon"] not in (":", "."):
        return None
    zone, end = _zone_after(text, clock.end(), language)
    word = _WORDS.search(text, clock.end(), end)
    if clock["colon"] == "." and not (word and is_clock_word(word[0], language)):
        return None  # "14.35 Uhr, ", but no "14.35, "
    separator = _LEAD_ON.match(text, end)
    return _time(clock, zone=zone, end=separator.end() if separator else end)


def time_after(text: str, start: int, language: str | None) -> Time | None:
    """Return the time that follows a date ending at `start` of `text`: «, в 10:20 (МСК)»."""
    lead = _LEAD_UP.match(text, start)
    clock = lead and _CLOCK.match(text, lead.end())
    if lead is None or clock is None:
        return None
    told = _in_two_units(text, lead.end(), language)
    if told:
        return told
    if clock[0].isdigit() and not _is_hour(text, clock.end(), language):
        return None
    fillers = _WORDS.findall(lead["fillers"] or "")
    if not all(map(is_filler, fillers)) or not (fillers or _is_plain(text, clock, language)):
        return None
    half = _half_after(text, clock.end(), language)
    afternoon, (zone, end) = None, _zone_after(text, clock.end(), language)
    if half:
        zone, (afternoon, end) = None, half
    if lead["bracket"]:  # "(2:35 PM ET)"
        closing = text.find(")", end - 1, end + 1) + 1
        if not closing:
            return None
        end = closing
    return _time(clock, zone=zone, end=end, afternoon=afternoon)


def _in_two_units(text: str, start: int, language: str | None) -> Time | None:
    units = _TWO_UNITS.match(text, start)
    hour, minute = (int(units[part]) for part in ("hour", "minute")) if units else (0, 0)
    if units is None or not is_clock_word(units["word"], language) or hour > 23 or minute > 59:
        return None
    end = units.end() if minutes_of(units["unit"] or "", language) == 1 else units.end("minute")
    return Time(hour, minute, 0, None, end)


def time_beside(
    text: str, end: int, before: Time | None, language: str | None
) -> tuple[Time | None, int]:
    """Return the time `before` a date that ends at `end` of `text`, or behind it, if there is one.

    With it comes the end of what belongs to the date.
    """
    time = before or time_after(text, end, language)
    return time, max(end, time.end) if time else end


def _is_hour(text: str, start: int, language: str | None) -> bool:
    """Return whether the word behind an hour alone is one of clocks: «8 Uhr»."""
    word = _WORDS.search(text, start)
    return word is not None and is_clock_word(word[0], language)


def _is_plain(text: str, clock: re.Match[str], language: str | None) -> bool:
    """Return whether digits are a time without a word before that says so, «klo 10.20».

    One behind does, «14.35 Uhr», "9.12am", and so does the end of the line.
    """
    if clock["colon"] != "." or clock["half"] or _LINE_END.match(text, clock.end()):
        return True
    return _zone_after(text, clock.end(), language)[1] > clock.end()


def _half_after(text: str, start: int, language: str | None) -> tuple[bool, int] | None:
    """Return whether a word puts a time after noon, and its end; None where none does: «مساء»."""
    half = _HALF.match(text, start)
    if half is None or half["word"].isascii():
        return None
    afternoon = is_afternoon_word(half["word"], language)
    return (
        (afternoon, half.end()) if afternoon or is_forenoon_word(half["word"], language) else None
    )


def zone_named(name: str) -> timezone | None:
    """Return the zone an abbreviation stands for, or None where it is unknown or ambiguous."""
    hours = _ZONES.get(name.upper())
    return None if hours is None else timezone(timedelta(hours=hours))


def _zone_after(text: str, start: int, language: str | None) -> tuple[timezone | None, int]:
    """Return the zone behind a time, and where it ends, or a word of clocks: «14:35 Uhr MEZ»."""
    phrase = _CLOCK_PHRASE.match(text, start)
    if phrase and is_clock_word(phrase["words"], language):
        return None, phrase.end()
    word = _ZONE.match(text, start)
    if word is None or not is_clock_word(word["name"] or "", language):
        return _zone_at(text, start)
    return _zone_at(text, word.end())


def _zone_at(text: str, start: int) -> tuple[timezone | None, int]:
    zone = _ZONE.match(text, start)
    if zone is None:
        return None, start
    digits = zone["gmt"] or zone["offset"] or zone["hours"]
    if digits:
        return _offset(digits), zone.end()
    if zone["name"].upper() in _ZONES:
        return zone_named(zone["name"]), zone.end()
    return None, start


def _offset(digits: str) -> timezone | None:
    parts = re.fullmatch(r"(.)(\d{1,2}):?(\d{2})?", digits)
    assert parts is not None
    minutes = int(parts[2]) * 60 + int(parts[3] or 0)
    if minutes > 14 * 60:
        return None
    return timezone(timedelta(minutes=minutes if parts[1] == "+" else -minutes))


def _time(
    clock: re.Match[str], *, zone: timezone | None, end: int, afternoon: bool | None = None
) -> Time | None:
    """Return the time on a clock; `afternoon` tells its half of the day, as "pm" on it does."""
    hour, minute, second = (int(clock[part] or 0) for part in ("hour", "minute", "second"))
    if clock["half"]:
        afternoon = clock["half"] in "pP"
        if not 1 <= hour <= 12:
            return None
    if afternoon is not None:
        hour = _on_24_hours(hour, afternoon=afternoon)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return Time(hour, minute, second, zone, end)


def _on_24_hours(hour: int, *, afternoon: bool) -> int:
    """Return an hour of a clock of 12 as one of 24; «20:30 Uhr abends» is one already."""
    return hour % 12 + 12 * afternoon if hour <= 12 else hour
