"""Rarer orders of a date, "Tue Mar  5 10:00:00 2024", read by dateutil under strict terms."""

from datetime import datetime, timedelta, timezone, tzinfo

from dateutil.parser import ParserError, parse, parserinfo

from newsparse.reader.dates.times import zone_named
from newsparse.reader.dates.words import is_filler, is_weekday, month_number

_TWO_DAYS = (datetime(2000, 1, 1, 1, 1), datetime(2001, 2, 2, 2, 2))
"""Two days that differ in every part: where both fill in the same, the words gave it."""


def read_rare(words: str, language: str | None) -> str | None:
    """Return the ISO form of the date or date-time that `words` are, or None.

    dateutil fills in what is missing, so it reads against two days that share nothing: only what
    the words themselves give comes out the same.
    """
    info = _LanguageInfo(language)
    try:
        one, two = (parse(words, info, default=day, tzinfos=_zone) for day in _TWO_DAYS)
    except (ParserError, OverflowError, TypeError, ValueError):
        return None
    if one.date() != two.date():
        return None
    return one.isoformat() if one.time() == two.time() else one.date().isoformat()


class _LanguageInfo(parserinfo):
    """dateutil's words, with those of a language before its English ones."""

    def __init__(self, language: str | None) -> None:
        super().__init__(dayfirst=True)
        self._language = language

    def month(self, name: str) -> int | None:
        return month_number(name, self._language)

    def weekday(self, _name: str) -> int | None:
        return None  # which day of the week it is decides nothing

    def jump(self, name: str) -> bool:
        if self.month(name):  # "Mar" is also martes
            return False
        return super().jump(name) or is_weekday(name) or is_filler(name)


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    return zone_named(name or "")
