"""Rows of days and bylines below a deck, and of header lines whose elements stand glued."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.dump.glued import with_lines_parted
from newsparse.reader.read import read

LEADS = {
    "en": "The ferry over the Lorne is laid up until May, since its hull has to be mended, the harbour master of the town said on Monday.",
    "ru": "Паром через Сож поставили на ремонт до мая, потому что ему надо менять обшивку, рассказал в понедельник начальник пристани.",
    "de": "Die Fähre über die Lohe liegt bis Mai im Dock, weil ihr Rumpf geflickt werden muss, sagte der Hafenmeister am Montag im Rathaus.",
}
DECKS = {
    "en": "The hull has to be mended, and nobody knows yet what the work will cost. Commuters have to go round by the old bridge at Holm, which takes them an hour more on most days.",
    "ru": "Обшивку придётся менять целиком, и сколько будет стоить работа, пока не знает никто. До города теперь добираются по старому мосту, а это каждый день лишний час дороги в один конец.",
    "de": "Der Rumpf muss geflickt werden, und noch weiß niemand, was die Arbeit kosten wird. Pendler fahren über die alte Brücke bei Holm, was an den meisten Tagen eine Stunde mehr kostet.",
}
HEADLINES = {
    "en": "Ferry laid up until May",
    "ru": "Паром встал до мая",
    "de": "Fähre liegt bis Mai",
}


def pasted(language: str, *lines: str) -> str:
    body = "\n\n".join(f"{LEADS[language]} {number}." for number in "123")
    return "\n\n".join((HEADLINES[language], DECKS[language], *lines, body))


@pytest.mark.parametrize(
    ("language", "lines", "date", "authors"),
    [
        ("en", ["By Jane Roe\n5 March 2024, 14:35"], "2024-03-05T14:35:00", ("Jane Roe",)),
        ("en", ["Gull Point in winter", "By\nJane Roe", "Updated 5 March 2024"], "2024-03-05", ("Jane Roe",)),
        ("en", ["Tesni Prosser", "5 March 2024"], "2024-03-05", ("Tesni Prosser",)),
        ("en", ["5 March 2024\nTesni Prosser"], "2024-03-05", ("Tesni Prosser",)),
        ("en", ["Jane Roe", "Listen to this", "5 March 2024"], "2024-03-05", ("Jane Roe",)),
        ("ru", ["Вера Ким", "5 марта 2024, 14:35"], "2024-03-05T14:35:00", ("Вера Ким",)),
        ("de", ["Von Jana Roth", "05.03.2024, 14:35 Uhr"], "2024-03-05T14:35:00", ("Jana Roth",)),
        ("de", [LEADS["de"], "Von dpa 05.03.2024, 14:35"], "2024-03-05T14:35:00", ()),
        ("de", [LEADS["de"], "| 05.03.2024, 14:35"], "2024-03-05T14:35:00", ()),
        # somebody whom nothing tells to be the author
        ("en", ["Jane Roe"], None, ()),
        ("ru", [*[LEADS["ru"]] * 3, "Вера Ким. Архив", "5 марта 2024"], "2024-03-05", ()),
        ("en", ["Lorne Harbour", "5 March 2024"], "2024-03-05", ()),
        # the days of a chronicle
        ("en", [*[LEADS["en"]] * 3, *(f"{day} March 2024\n\n{LEADS['en']}" for day in "567")], None, ()),
    ],
)  # fmt: skip
def test_a_day_and_a_byline_below_a_deck(language, lines, date, authors):
    (draft,) = read(pasted(language, *lines))
    assert (draft.headline, draft.date, draft.authors) == (HEADLINES[language], date, authors)
    texts = [block.text for block in draft.blocks]
    assert texts[0] == DECKS[language]
    assert texts[-3:] == [f"{LEADS[language]} {number}." for number in "123"]


@pytest.mark.parametrize(
    ("language", "line", "authors"),
    [
        ("en", "Jane Roe, Transport Correspondent", ("Jane Roe",)),
        ("en", "Jane Roe for the Bay Courier", ("Jane Roe",)),
        ("en", "Jane Roe reports from Holm", ("Jane Roe",)),
        ("en", "JANE ROE, Special to the Courier", ("JANE ROE",)),
        ("en", "— Jane Roe", ("Jane Roe",)),
        ("de", "Jana Roth, Redakteurin", ("Jana Roth",)),
        ("de", "Jana Roth / dpa", ("Jana Roth",)),
        ("de", "Jana Roth, Sportredaktion", ("Jana Roth",)),
        ("en", "Jane Roe | Bay Courier", ("Jane Roe",)),
        # where somebody is, and who is on a picture
        ("en", "Jane Roe at Holm", ()),
        ("en", "Jane Roe, Holm Bridge", ()),
    ],
)
def test_names_below_a_deck_sign_where_a_role_or_their_paper_goes_with_them(
    language, line, authors
):
    (draft,) = read(f"5 March 2024\n{pasted(language, line)}")
    assert (draft.headline, draft.authors) == (HEADLINES[language], authors)


def test_what_stands_between_a_deck_and_a_day_is_kept_in_order():
    (draft,) = read(pasted("en", "Gull Point in winter", "By Jane Roe", "A gull", "5 March 2024"))
    assert [block.text for block in draft.blocks][1:3] == ["Gull Point in winter", "A gull"]


def test_who_the_text_is_about_is_no_author():
    (draft,) = read(pasted("en", "Jane Roe", "5 March 2024", "Roe runs the harbour."))
    assert (draft.date, draft.authors) == ("2024-03-05", ())


@pytest.mark.parametrize(
    ("language", "line", "parted"),
    [
        ("en", "By Jane RoePublished: Mar 5, 2024", ["By Jane Roe", "Published: Mar 5, 2024"]),
        ("en", "ByJane Roe", ["By Jane Roe"]),
        ("en", "Jane RoeMarch 5, 2024", ["Jane Roe", "March 5, 2024"]),
        ("de", "Publiziert5. März 2024, 12:17", ["Publiziert 5. März 2024, 12:17"]),
        ("de", "05.03.2024 - 15:48 UhrLesedauer: 2 Min.", ["05.03.2024 - 15:48 Uhr", "Lesedauer: 2 Min."]),
        ("uk", "КИЇВ. 5 березня 2024", ["КИЇВ. 5 березня 2024"]),
        ("ru", "5 марта 2024Обновлено: 6 марта", ["5 марта 2024", "Обновлено: 6 марта"]),
        ("en", "March 5, 2024By Jane Roe", ["March 5, 2024", "By Jane Roe"]),
        ("en", "McDonald sold YouTube a Mac5 of its own", ["McDonald sold YouTube a Mac5 of its own"]),
        ("en", "Gwen Iverson@gwen_iverson", ["Gwen Iverson @gwen_iverson"]),
        ("en", "Gwen iverson@bay.example", ["Gwen iverson@bay.example"]),
        ("en", "Gwen IversonLifestyle Writer", ["Gwen Iverson", "Lifestyle Writer"]),
        ("en", "By Gwen McDonald Staff Writer", ["By Gwen McDonald Staff Writer"]),
        ("en", "JoAnn Iverson, Reporter", ["JoAnn Iverson, Reporter"]),
        ("en", "By Gwen IversonTwitter", ["By Gwen Iverson", "Twitter"]),
        ("en", "Gwen McReporter of the Bay spoke", ["Gwen McReporter of the Bay spoke"]),
        ("en", "The PayTwitter deal", ["The PayTwitter deal"]),
        ("en", "ByLaw passed", ["ByLaw passed"]),
        ("en", "PostPublished prices fell", ["PostPublished prices fell"]),
        ("de", "APA0123 5 CI 0412 XL/LK   Di, 05.Mär 2024", ["APA0123 5 CI 0412 XL/LK   Di, 05.Mär 2024"]),
        ("en", "date: 2024-03-05T14:35:00+02:00", ["date: 2024-03-05T14:35:00+02:00"]),
    ],
)  # fmt: skip
def test_glued_elements_get_lines_of_their_own(language, line, parted):
    assert with_lines_parted(line, language).split("\n") == parted


@pytest.mark.parametrize(
    "line", ["5 March 2024 6 min read", "5 March 2024 ● 6 min read", "5 March 2024 | 12 Comments"]
)
def test_a_counter_behind_a_day_is_kept_out(line):
    (draft,) = read(pasted("en", line))
    assert draft.date == "2024-03-05"
    assert draft.kept_out == (line.split("2024")[1].strip(" ●|"),)
