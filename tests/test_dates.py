import doctest
import itertools
from datetime import date, timedelta

import pytest

from newsparse.reader.dates import calendars, unix
from newsparse.reader.dates.calendars import from_solar
from newsparse.reader.dates.dates import find_date, match_date, may_hold_date, parse_date
from newsparse.reader.dates.unix import read_unix

READ = [
    # ISO and other numbers
    ("2025-11-11", "2025-11-11"),
    ("2024-03-05T10:00:00Z", "2024-03-05T10:00:00+00:00"),
    ("2024-03-05T10:00:00.123+03:00", "2024-03-05T10:00:00+03:00"),
    ("2024-03-05T10:00+0530", "2024-03-05T10:00:00+05:30"),
    ("2024-03-05 10:00 +0300", "2024-03-05T10:00:00+03:00"),
    ("2024-03-05 10:00", "2024-03-05T10:00:00"),
    ("2024/3/5", "2024-03-05"),
    ("2024.03.05", "2024-03-05"),
    ("2024. 3. 5.", "2024-03-05"),
    ("20240305", "2024-03-05"),
    ("20240305093000", "2024-03-05"),
    ("202403050930", "2024-03-05"),
    ("2024. gada 5. marts", "2024-03-05"),
    ("2024, 5 марта", "2024-03-05"),
    ("25/03/24", "2024-03-25"),
    ("3/25/99", "1999-03-25"),
    ("11.11.2025", "2025-11-11"),
    ("1.2.2025", "2025-02-01"),
    ("05.03.24", "2024-03-05"),
    ("05.03.98", "1998-03-05"),
    ("11-11-2025", "2025-11-11"),
    ("11.11.2025 10:20", "2025-11-11T10:20:00"),
    ("11.11.2025, 10:20:30", "2025-11-11T10:20:30"),
    ("5.3.2024 10.20", "2024-03-05T10:20:00"),
    ("13/05/2024", "2024-05-13"),
    ("05/13/2024", "2024-05-13"),
    ("05-13-2024", "2024-05-13"),
    ("05/05/2024", "2024-05-05"),
    # Russian
    ("11 ноября 2025", "2025-11-11"),
    ("11 ноября 2025, 10:20", "2025-11-11T10:20:00"),
    ("11 ноября 2025 г.", "2025-11-11"),
    ("11 ноября 2025 года в 10:20 (МСК)", "2025-11-11T10:20:00+03:00"),
    ("10:20, 11 ноября 2025", "2025-11-11T10:20:00"),
    ("Пятница, 5 марта 2024", "2024-03-05"),
    ("5 марта 2024, вторник", "2024-03-05"),
    ("11\N{NO-BREAK SPACE}ноября\N{NO-BREAK SPACE}2025", "2025-11-11"),
    ("11 НОЯБРЯ 2025", "2025-11-11"),
    ("5 мaя 2024", "2024-05-05"),  # with a Latin a
    # English
    ("March 5, 2024", "2024-03-05"),
    ("5 March 2024", "2024-03-05"),
    ("Mar. 5th, 2024 at 5:30 p.m. ET", "2024-03-05T17:30:00"),
    ("5 March 2024 (2:35 PM ET)", "2024-03-05T14:35:00"),
    ("5th of March 2024", "2024-03-05"),
    ("5-Mar-2024", "2024-03-05"),
    ("Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05T10:00:00+00:00"),
    ("Tue, 05 Mar 2024 10:00:00 +0300 (MSK)", "2024-03-05T10:00:00+03:00"),
    ("Tuesday, March 5, 2024 | 5:30pm", "2024-03-05T17:30:00"),
    ("2:45 p.m. EDT, March 5, 2024", "2024-03-05T14:45:00-04:00"),
    ("March 5, 2024 12:05 AM", "2024-03-05T00:05:00"),
    ("March 5, 2024 10:20 UTC+3", "2024-03-05T10:20:00+03:00"),
    ("Tuesday, March 5. 2024", "2024-03-05"),
    ("5 مارس، 2024", "2024-03-05"),
    ("Tue Mar  5 10:20:30 CET 2024", "2024-03-05T10:20:30+01:00"),
    ("Tuesday, March 05 @ 10:20:30 2024", "2024-03-05T10:20:30"),
    ("Tue Mar  5 10:20:30 +0300 2024", "2024-03-05T10:20:30+03:00"),
    ("Tue Mar  5 10:00:00 2024", "2024-03-05T10:00:00"),
    ("2024-Mar-05", "2024-03-05"),
    # Other languages
    ("5. März 2024, 10:20 Uhr", "2024-03-05T10:20:00"),
    ("Montag, den 5. Februar 2024", "2024-02-05"),
    ("den 5ten März 1871", "1871-03-05"),
    ("5-го марта 1911 года", "1911-03-05"),
    ("3 (16) марта 1911 г.", "1911-03-16"),
    ("3/16 марта 1911", "1911-03-16"),
    ("16 (3) марта 1917 года", "1917-03-16"),
    ("25 октября (7 ноября) 1917 г.", "1917-11-07"),
    ("le 5 mars 2024 à 10h20", "2024-03-05T10:20:00"),
    ("mar. 5 mars 2024 à 20h", "2024-03-05T20:00:00"),
    ("1er février 2024", "2024-02-01"),
    ("5 de marzo de 2024 a las 10:20 h", "2024-03-05T10:20:00"),
    ("5 de março de 2024 às 10h20", "2024-03-05T10:20:00"),
    ("20240305T101500+0100", "2024-03-05"),
    ("05/mar/2024 às 10h20", "2024-03-05T10:20:00"),
    ("5 de març de 2024 a les 10:20h", "2024-03-05T10:20:00"),
    ("lunedì 5 febbraio 2024", "2024-02-05"),
    ("5 maart 2024 om 10:20 uur", "2024-03-05T10:20:00"),
    ("5 marca 2024 r.", "2024-03-05"),
    ("20.3.2024 klo 10.20", "2024-03-20T10:20:00"),
    ("5 Şubat 2024 Pazartesi, 10:20", "2024-02-05T10:20:00"),
    ("11 KASIM 2025", "2025-11-11"),
    ("5 березня 2024 р.", "2024-03-05"),
    ("5. října 2024 v 10:20", "2024-10-05T10:20:00"),
    ("2024. március 5. 10:20", "2024-03-05T10:20:00"),
    ("2024 m. kovo 5 d.", "2024-03-05"),
    ("28 Σεπτεμβρίου 2024", "2024-09-28"),
    ("2024年3月5日 10:20", "2024-03-05T10:20:00"),
    ("2024년 3월 5일", "2024-03-05"),
    ("5 مارس 2024", "2024-03-05"),
    ("5 मार्च 2024", "2024-03-05"),
    ("Mittwoch, den 12. November 2025 um 14:35 Uhr", "2025-11-12T14:35:00"),
    ("5. November 2025, 14.35 Uhr", "2025-11-05T14:35:00"),
    ("5. November 2025, 8 Uhr", "2025-11-05T08:00:00"),
    ("5. Maerz 2025 um 8 Uhr MEZ", "2025-03-05T08:00:00+01:00"),
    ("5 ноября 2025 года, 8 часов", "2025-11-05T08:00:00"),
    ("5. November 2025, 14:35 Uhr MEZ", "2025-11-05T14:35:00+01:00"),
    ("12. Nov. 2025", "2025-11-12"),
    ("12. Jänner 2025", "2025-01-12"),
    ("05.mar.2024 10:20", "2024-03-05T10:20:00"),
    ("30.out.2020 às 18h22", "2020-10-30T18:22:00"),
    # Languages without a row of their own
    ("5 сакавіка 2024", "2024-03-05"),
    ("৫ মার্চ, ২০২৪", "2024-03-05"),
    ("Hunyo 5, 2024", "2024-06-05"),
    ("5 მარტი, 2024", "2024-03-05"),
    ("5 հունիսի, 2024", "2024-06-05"),
    ("5 наурыз, 2024", "2024-03-05"),
    ("5 Machi 2024", "2024-03-05"),
    ("5 மார்ச் 2024", "2024-03-05"),
    ("మార్చి 5, 2024", "2024-03-05"),
    ("5 മാർച്ച് 2024", "2024-03-05"),
    ("5 مارچ 2024", "2024-03-05"),
    ("2024 martxoaren 5", "2024-03-05"),
    # Years of two digits
    ("6.12.06", "2006-12-06"),
    ("5-Mar-24", "2024-03-05"),
    ("5 Mar 24 10:20", "2024-03-05T10:20:00"),
    ("5. Okt. 24", "2024-10-05"),
    ("5 марта 24", "2024-03-05"),
    ("March 5, '24", "2024-03-05"),
    ("Oct. 5 ’98", "1998-10-05"),
    ("1.4.18", "2018-04-01"),
    # One month under two names, and a name of two words
    ("24 نيسان / أبريل 2020", "2020-04-24"),
    ("24 أبريل/نيسان 2020", "2020-04-24"),
    ("24 كانون الثاني 2020", "2020-01-24"),
    ("24 كانون الأول / ديسمبر 2020", "2020-12-24"),
    # Numerals of other scripts
    ("٢٤ أبريل ٢٠٢٠", "2020-04-24"),
    ("५ मार्च २०२४", "2024-03-05"),
    ("２０２４年３月５日", "2024-03-05"),
    # Halves of the day
    ("24 أبريل 2020 09:22 مساءً", "2020-04-24T21:22:00"),
    ("24 أبريل 2020 09:22 صباحا", "2020-04-24T09:22:00"),
    ("24 أبريل 2020 12:05 صباحا", "2020-04-24T00:05:00"),
    # Years counted from the Buddha
    ("6 มิถุนายน 2554", "2011-06-06"),
    ("๖ มิ.ย. ๒๕๕๔", "2011-06-06"),
    ("6 มิถุนายน พ.ศ. 2554 เวลา 10:20", "2011-06-06T10:20:00"),
    ("6/6/2554", "2011-06-06"),
    # and from the start of an era
    ("令和5年3月8日", "2023-03-08"),
    ("令和元年5月2日", "2019-05-02"),
    ("平成31年4月30日", "2019-04-30"),
    ("民國113年3月5日", "2024-03-05"),
    ("中華民國113年3月5日", "2024-03-05"),
    # numbers between the words of a date
    ("ngày 5 tháng 3 năm 2024", "2024-03-05"),
    ("5 Tháng Ba, 2024", "2024-03-05"),
    ("5 de 3 de 2024", "2024-03-05"),
    # The Persian calendar
    ("۱۲ تیر ۱۳۹۹", "2020-07-02"),
    ("پنجشنبه ۱۲ تیر ۱۳۹۹ - ۰۹:۲۲", "2020-07-02T09:22:00"),
    ("۱ فروردین ۱۴۰۰", "2021-03-21"),
    ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
    ("۲۹ اسفند ۱۴۰۲", "2024-03-19"),
]

UNREAD = [
    "5. November 2025, 8 Seiten",
    "5. November 2025, 8-12 Uhr",
    "5. November 2025, 25 Uhr",
    "",
    "2024",
    "May 2024",
    "May 2024 will be hot",
    "12 мая",
    "в 2024 году",
    "Boeing 737",
    "1.2.3",
    "v2024.3.5.1",
    "10:20",
    "12 Monkeys 2024",
    "5 сентября 2024 года в Москве прошёл митинг",
    "5 of 2024",
    "May 5 or 6, 2024",
    "5-7 March 2024",
    "March 5-7, 2024",
    "5/6 марта 2024",
    "99:99 2024-03-05",
    "2024-03-05-12",
    "12024-03-05",
    "+7 495 123-45-67",
    "192.168.10.12",
    "3 апельсина 2024",
    "March 2024 5 people",
    "0x20240305",
    "2024, 5 марта 2025",
    "202403051",
    "24/7/365",
    "2024 2025 2026",
    "24 نيسان / مايو 2020",  # two months
    "3 апельсина / марта 2024",
    "3 (5) марта 1911",  # no two calendars
    "3 (16) апельсина 1911",
    "۳۰ اسفند ۱۴۰۲",  # no leap year
    "۳۲ تیر ۱۳۹۹",
    "۱۳۹۹/۰۴/۱۲",  # in no language that counts so
    "未和5年3月8日",
    "第5年3月8日",
    "12 Tirol 1399",
    "May 5, 24",
    "5-Mar 24",
    "5 Monkeys 24",
    "5/Monkeys/2024",
    "5 March 2024 10:20hours",
    "5 Mar 245",
    "5.d.2024",
]

IMPOSSIBLE = ["2025-02-30", "31.04.2024", "30 февраля 2025", "February 30, 2025", "2024-13-01"]


@pytest.mark.parametrize(("text", "date"), READ)
def test_date_is_read_whole(text, date):
    found = parse_date(text)
    assert found is not None
    assert (found.date, found.words, found.warning) == (date, text, None)


@pytest.mark.parametrize("text", UNREAD)
def test_what_is_no_date_is_not_read(text):
    assert parse_date(text) is None


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_date_is_a_warning_that_quotes_it(text):
    found = parse_date(text)
    assert found is not None
    assert found.date is None
    assert f"“{text}”" in found.warning


@pytest.mark.parametrize(
    ("language", "date"),
    [("en-US", "2024-03-05"), ("en-GB", "2024-05-03"), ("fr", "2024-05-03"), ("ru", "2024-05-03")],
)
def test_language_settles_slashes(language, date):
    assert parse_date("03/05/2024", language=language).date == date


@pytest.mark.parametrize("language", [None, "en"])
def test_slashes_are_left_open_where_nothing_settles_them(language):
    found = parse_date("03/05/2024", language=language)
    assert found.date is None
    assert "“03/05/2024”" in found.warning


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "12.11.2025, 14:35 Uhr", "2025-11-12T14:35:00"),
        ("de", "Mi., 12.11.2025 - 14:35 Uhr", "2025-11-12T14:35:00"),
        ("de", "12.11.25", "2025-11-12"),
        ("ja", "2024年3月5日（火）10:20", "2024-03-05T10:20:00"),
        ("th", "6/6/2554", "2011-06-06"),
    ],
)
def test_what_stands_by_numbers_is_read_in_the_language_told(language, text, date):
    assert parse_date(text, language=language).date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Thursday, 9/12/2024", "2024-09-12"),
        ("Thurs 9/12/2024 2:35 PM", "2024-09-12T14:35:00"),
        ("9/12/2024 (Monday)", "2024-12-09"),
        ("Friday, 9/12/2024", None),
        ("Tuesday, 1/10/2023", "2023-01-10"),
        ("Tuesday, 4/9/2024", "2024-04-09"),
        ("Tuesday, 3/7/2023", "2023-03-07"),
    ],
)
def test_the_weekday_settles_slashes(text, date):
    found = parse_date(text, language="en")
    assert (found.date, found.warning is None) == (date, date is not None)


def test_a_language_with_a_calendar_of_its_own_counts_by_it():
    assert parse_date("۱۳۹۹/۰۴/۱۲", language="fa").date == "2020-07-02"
    assert parse_date("1399-04-12", language="fa").date == "2020-07-02"
    assert parse_date("۲۰۲۰/۰۷/۰۲", language="fa").date == "2020-07-02"


def test_the_persian_calendar_has_each_day_once():
    dates = itertools.product(range(1340, 1450), range(1, 13), range(1, 32))
    days = [day for date in dates if (day := from_solar(*date))]
    assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
    assert (days[0], days[-1]) == (date(1961, 3, 21), date(2071, 3, 20))


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("1676551869", "2023-02-16T12:51:09+00:00"),
        ("1676551869000", "2023-02-16T12:51:09+00:00"),
        ("1676551869.25", "2023-02-16T12:51:09+00:00"),
        ("20240305", None),
        ("9876543210", None),
        ("16765518690", None),
        ("on 1676551869", None),
    ],
)
def test_a_moment_as_computers_count(words, moment):
    assert read_unix(words) == moment


def test_a_date_may_stand_between_letters_where_no_blanks_are_set():
    assert find_date("本文于2024年3月5日发布").date == "2024-03-05"
    assert find_date("更新日2024年3月5日").words == "2024年3月5日"
    assert find_date("2024/03/05 10:15配信").date == "2024-03-05T10:15:00"
    assert find_date("abc2024-03-05") is None
    assert find_date("2024-03-05abc") is None
    assert find_date("5 boats 3 piers 2024") is None


def test_an_era_may_stand_behind_a_label():
    found = [find_date(text) for text in ("公開日：令和3年12月4日", "公開日 令和元年5月2日")]
    assert [one.date for one in found] == ["2021-12-04", "2019-05-02"]


@pytest.mark.parametrize("module", [calendars, unix])
def test_the_examples_hold(module):
    assert doctest.testmod(module).failed == 0


def test_language_told_comes_before_others():
    assert parse_date("5 listopada 2024", language="hr").date == "2024-10-05"
    assert parse_date("5 listopada 2024", language="pl").date == "2024-11-05"


def test_date_ends_where_its_words_end():
    found = match_date("11 ноября 2025, 10:20 | Заголовок")
    assert found.words == "11 ноября 2025, 10:20"
    found = match_date("5 March 2024 (2:35 PM by the clock of the tower)")
    assert (found.words, found.date) == ("5 March 2024", "2024-03-05")


@pytest.mark.parametrize("language", ["fr", "en", None])
def test_a_word_that_is_a_weekday_elsewhere_is_no_part_of_a_date(language):
    """«La» is Saturday in Finnish."""
    assert find_date("5 mars 2024 La mairie ferme", language=language).words == "5 mars 2024"
    assert find_date("5 mars 2024 (ti)", language=language).words == "5 mars 2024 (ti)"


def test_first_date_in_a_line_is_found():
    found = find_date("By Jane Roe, updated March 5, 2024 at 10:20 GMT, 12 comments")
    assert (found.date, found.words) == ("2024-03-05T10:20:00+00:00", "March 5, 2024 at 10:20 GMT")
    assert find_date("By Jane Roe, room 2024") is None


@pytest.mark.parametrize("text", [text for text, _ in READ])
def test_each_date_shows_at_a_glance(text):
    assert may_hold_date(f"It was said {text} by all.")


@pytest.mark.parametrize(
    "text", ["Since 2016 nobody asked", "Room 5, 12 and 304", "Версия 2024", "元日"]
)
def test_numbers_without_a_day_and_a_year_are_no_date_at_a_glance(text):
    assert not may_hold_date(text)
