"""Rows of dumps as archives hold them: what the header gives, and what stays text."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.read import read
from newsparse.reader.reading import Reading

BODY = "Мэр открыл мост. Все рады."
NEWS = "The mayor opened the bridge. All were glad."

# input, headline, date, authors, blocks before the body
HEADERS = [
    # The seed's form and its variants
    ("date 2025-11-11 Мост открыт\n\nТекст: Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    (" date 2025-11-11 Мост открыт\n\nTекст: Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("DATE 2025-11-11 Мост открыт\n", "Мост открыт", "2025-11-11", ""),
    ("дата 2025-11-11 Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("date: 2025-11-11 Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("date 2025-11-11 10:20 Мост открыт\n\n", "Мост открыт", "2025-11-11T10:20:00", ""),
    ("date 2025-11-11\n\nМост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("date 2025-11-11\nМост открыт\nТекст: Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("date 2025-11-11 Boeing 737 сел в 2024 году\n\n", "Boeing 737 сел в 2024 году", "2025-11-11", ""),
    ("date 11.11.2025 Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("date 11 ноября 2025 Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("11 ноября 2025 Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("November 11, 2025 Bridge opens to cars\n\n", "Bridge opens to cars", "2025-11-11", ""),
    ("11. November 2025 Rat öffnet die Brücke\n\n", "Rat öffnet die Brücke", "2025-11-11", ""),
    ("11 ноября 2025 года прошёл совет\n\n", "11 ноября 2025 года прошёл совет", None, ""),
    ("date 2025-11-11 «Мост» открыт: 5 дней спустя\n\n", "«Мост» открыт: 5 дней спустя", "2025-11-11", ""),
    ("\ufeffdate 2025-11-11 Мост открыт\r\n\r\nТекст: Вера Ким\r\n\r\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("\u200bdate\u00a02025-11-11\u00a0Мост открыт\r\rТекст:\u00a0Вера Ким\r\r", "Мост открыт", "2025-11-11", "Вера Ким"),
    # Separators on one line
    ("2025-11-11 Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("2025-11-11 | Мост открыт | Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("2025-11-11\tМост открыт\tВера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("2025-11-11 – Мост открыт – Текст: Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("2025-11-11 — Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("2025-11-11 - Bridge opens - By Jane Roe\n\n", "Bridge opens", "2025-11-11", "Jane Roe"),
    ("11.11.2025 10:20 Мост открыт\n\n", "Мост открыт", "2025-11-11T10:20:00", ""),
    ("11 ноября 2025, 10:20 | Мост открыт\n\n", "Мост открыт", "2025-11-11T10:20:00", ""),
    ("March 5, 2024 | Bridge opens | By Jane Roe\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("Мост открыт | 11.11.2025\n\n", "Мост открыт", "2025-11-11", ""),
    ("Bridge opens | By Jane Roe | March 5, 2024\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    # Lines without labels
    ("Мост открыт\n11 ноября 2025, 10:20\nАвтор: Вера Ким\n\n", "Мост открыт", "2025-11-11T10:20:00", "Вера Ким"),
    ("Bridge opens\nBy Jane Roe\nMarch 5, 2024\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("By Jane Roe\n5 March 2024\nBridge opens\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("Tue, 05 Mar 2024 10:00:00 GMT\nBridge opens\n\n", "Bridge opens", "2024-03-05T10:00:00+00:00", ""),
    ("Bridge opens\n\nBy JANE ROE and JOHN DOE\n\n", "Bridge opens", None, "JANE ROE, JOHN DOE"),
    ("Bridge opens\n\nBy\nJane Roe\n\nMarch 5, 2024\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("Опубликовано 11 ноября 2025 в 10:20\nМост открыт\n\n", "Мост открыт", "2025-11-11T10:20:00", ""),
    ("Published on March 5, 2024\n\nBridge opens\n\n", "Bridge opens", "2024-03-05", ""),
    ("Bridge opens\nBy Jane Roe | Published March 5, 2024\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("Мост открыт.\n11 ноября 2025\n\n", "Мост открыт.", "2025-11-11", ""),
    ("The bridge is open.\nBy Jane Roe\n\n", "The bridge is open.", None, "Jane Roe"),
    # Keys and values
    ("Дата: 11.11.2025\nЗаголовок: Мост открыт\nАвторы: Вера Ким, Олег Юн\n\n", "Мост открыт", "2025-11-11", "Вера Ким, Олег Юн"),
    ("title: Bridge opens\ndate: 2024-03-05\nauthor: Jane Roe\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("TITLE: BRIDGE OPENS\nBYLINE: JANE ROE\n\n", "BRIDGE OPENS", None, "JANE ROE"),
    ("Headline: Bridge: opens | at last\nDate: 05.03.24\n\n", "Bridge: opens | at last", "2024-03-05", ""),
    ("Title\tBridge opens\nDate\t2024-03-05\nAuthor\tJane Roe\n\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("Subject: Bridge opens\nDate: Tue, 05 Mar 2024 10:00:00 +0100\n\n", "Bridge opens", "2024-03-05T10:00:00+01:00", ""),
    ("HD\nBridge opens\nBY\nBy Jane Roe\nPD\n5 March 2024\nTD\n", "Bridge opens", "2024-03-05", "Jane Roe"),
    ("Date: 2024-03-05\nTitle: Bridge opens\nText: ", "Bridge opens", "2024-03-05", ""),
    ("Date: 2025-11-11 Headline: Bridge opens Author: Jane Roe\n\n", "Bridge opens", "2025-11-11", "Jane Roe"),
    ("date 2025-11-11 Мост открыт. Текст: Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("date 2025-11-11 Мост открыт Текст: Вера Ким\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("[2025-11-11] Мост открыт\n\n", "Мост открыт", "2025-11-11", ""),
    ("# Мост открыт\n\n*11 ноября 2025*\n\n**Автор: Вера Ким**\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
    ("Bridge opens\nBY JANE ROE\nUpdated 5:03 PM GMT, March 5, 2024\n", "Bridge opens", "2024-03-05T17:03:00+00:00", "JANE ROE"),
    ("Title: Bridge opens\nAuthor: Jane Roe\nText:\n", "Bridge opens", None, "Jane Roe"),
    # Front matter
    ('---\ntitle: "Bridge opens"\ndate: 2024-03-05\nauthor: Jane Roe\n---\n', "Bridge opens", "2024-03-05", "Jane Roe"),
    ("---\ntitle: Bridge opens\nauthors:\n  - Jane Roe\n  - John Doe\n---\n\n", "Bridge opens", None, "Jane Roe, John Doe"),
    ("---\ntitle: Bridge opens\nauthors: [Jane Roe, 'John Doe']\n---\n\n", "Bridge opens", None, "Jane Roe, John Doe"),
    ("---\ntitle: >\n  Bridge\n  opens\nauthor:\n  name: Jane Roe\n---\n\n", "Bridge opens", None, "Jane Roe"),
    ('+++\ntitle = "Bridge opens"\ndate = 2024-03-05T10:00:00Z\n+++\n\n', "Bridge opens", "2024-03-05T10:00:00+00:00", ""),
    ("---\nзаголовок: Мост открыт\nдата: 2025-11-11\nавтор: Вера Ким\n---\n\n", "Мост открыт", "2025-11-11", "Вера Ким"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "headline", "date", "authors"), HEADERS)
def test_header_gives_its_fields_and_nothing_else(header, headline, date, authors):
    (draft,) = read(header + BODY)
    assert (draft.headline, draft.date) == (headline, date)
    assert ", ".join(draft.authors) == authors
    assert [block.text for block in draft.blocks] == [BODY]
    assert draft.warnings == ()


# input, and the blocks it keeps besides the fields
KEPT = [
    ("Bridge opens\n\nBy Jane Roe, STAFF WRITER\n\n", ["STAFF WRITER"]),
    ("Bridge opens\n\nBy Jane Roe (Reuters)\n\n", ["(Reuters)"]),
    ("Мост открыт\n\nТекст: Вера Ким («Газета»), Москва\n\n", ["(«Газета»), Москва"]),
    ("Мост открыт\n\nФото: Анна Ким\n\nТекст: Вера Ким\n\n", ["Фото: Анна Ким"]),
    ("Фото: Анна Ким\nМост открыт\nТекст: Вера Ким\n\n", ["Фото: Анна Ким"]),
    ("Мост открыт\n\nТекст: Вера Ким, фото: Анна Ли\n\n", ["фото: Анна Ли"]),
    ("title: Bridge opens\nlayout: post\ndate: 2024-03-05\n\n", ["layout: post"]),
    ("---\ntitle: Bridge opens\nlayout: [a, b]\n---\n\n", ["layout: [a, b]"]),
    ("---\ntitle: Bridge opens\nlayout:\n  - a\n  - b\n---\n\n", ["layout:\n  - a\n  - b"]),
    ("Главная / Политика\nBridge opens\nMarch 5, 2024\n\n", ["Главная / Политика"]),
    ("Bridge opens\n\nThe town is glad\n\nBy Jane Roe\n\n", ["The town is glad"]),
    ("Bridge opens\nThe Daily Planet\nMarch 5, 2024\nLength: 500\nByline: Jane Roe\nBody\n", ["The Daily Planet", "Length: 500"]),
    ("date: 2024-03-05\nDate: 2024-03-06\nTitle: Bridge opens\n\n", ["Date: 2024-03-06"]),
    ("Bridge opens\nTown is glad\nJane Roe in Oslo\nTue 5 Mar 2024 10.00 GMT\n", ["Town is glad", "in Oslo"]),
    ("Subject: Bridge opens\nFrom: Jane Roe <jane@example.com>\n\n", ["<jane@example.com>"]),
    ("«Мост нужен всем»\n\nBridge opens\n\nMarch 5, 2024\n\n", ["«Мост нужен всем»"]),
    ("SOCIETY\n\nBridge opens\n\nBy Jane Roe\n\n", ["SOCIETY"]),
    ("The Bay Courier, No. 45, March 5, 2024, page 3\nSOCIETY\n\nBridge opens\n\nBy Jane Roe\n\n", ["No. 45, page 3", "SOCIETY"]),
]  # fmt: skip


@pytest.mark.parametrize(("header", "kept"), KEPT)
def test_words_of_the_header_in_no_field_stay_text(header, kept):
    (draft,) = read(header + NEWS)
    assert [block.text for block in draft.blocks] == [*kept, NEWS]


# No header, or less of one than it seems: headline, date and authors that must not be more
NO_HEADERS = [
    ("Boeing 737 сел в 2024 году\n\n", "Boeing 737 сел в 2024 году"),
    ("May 2024 will be hot\n\n", "May 2024 will be hot"),
    ("В 2025 году 11 мостов\n\n", "В 2025 году 11 мостов"),
    ("Текст песни понравился слушателям\n\n", "Текст песни понравился слушателям"),
    ("Автор идеи остался неизвестен\n\n", "Автор идеи остался неизвестен"),
    ("By the time the vote came\n\n", "By the time the vote came"),
    ("Date night is back\n\n", "Date night is back"),
    ("Title fight ends early\n\n", "Title fight ends early"),
    ("Published poets gather\n\n", "Published poets gather"),
    ("19 апреля в истории\n\n", "19 апреля в истории"),
    ("1984 is sold out\n\n", "1984 is sold out"),
    ("Bridge 2024-A opens\n\n", "Bridge 2024-A opens"),
    ("11 ноября 2025 года открыли мост. Он новый.\n\n", None),
    ("11.11.2025 в городе открыли мост. Он новый.\n\n", None),
    ("Date 2025-11-11 was chosen for the vote.\n\n", None),
    ("On March 5, 2024 the mayor opened it. All came.\n\n", None),
    ("March 5, 2024 — Acme Corp. today opened a bridge. It is new.\n\n", None),
    ("Мэр открыл мост. Он новый.\n\n", None),
    ("Мэр открыл мост, и все\nпришли посмотреть на него.\n\n", None),
    ("– Мы открыли мост\n\n", None),
    ("- первый пункт\n\n", None),
    ("открыли мост\n\n", None),
    ("* * *\n\n", None),
    ("--- \n\n", None),
    ("---\n\nМост стоит.\n\n---\n\n", None),
    ("12345\n\n", None),
    ("Источник: Мост закроют\n\n", "Источник: Мост закроют"),
    ("СМИ: Мост закроют\n\n", "СМИ: Мост закроют"),
    ("Source: Bridge to close\n\n", "Source: Bridge to close"),
    ("Мост открыт. Он новый.\n11 ноября 2025 года его ждали\n\n", None),
    ("Мэр сказал:\n\n", None),
    ("Фото: Анна Ким\n\n", None),
    ("Корреспондент: Спасибо!\n\nМэр: Пожалуйста.\n\n", None),
]


@pytest.mark.parametrize(("start", "headline"), NO_HEADERS)
def test_what_is_no_header_stays_text(start, headline):
    (draft,) = read(start + BODY)
    assert (draft.headline, draft.date, draft.date_text, draft.authors) == (
        headline,
        None,
        None,
        (),
    )
    kept = "\n\n".join(block.text for block in draft.blocks)
    assert kept.endswith(BODY)
    assert headline or kept.startswith(start.strip().split("\n")[0])


MASTHEADS = [
    ("Вечерние Броды, № 45 от 05.03.2024, стр. 3", "Вечерние Броды", "2024-03-05"),
    ("The Bay Courier, March 5, 2024, page 3", "The Bay Courier", "2024-03-05"),
    ("Der Buchtbote, Nr. 45, 5.3.2024, Seite 3", None, None),
    ("Вечерние Броды, 05.03.2024", "Вечерние Броды", "2024-03-05"),
    ("Дождливые Броды, 05.03.2024", None, None),
    ("Penford Times, 05.03.2024", "Penford Times", "2024-03-05"),
    ("Old Bridge Hits Times, 05.03.2024", None, None),
    ("Мост, который открыли 05.03.2024 на стр. 3 газеты, закрыт", None, None),
]


@pytest.mark.parametrize(("line", "site", "date"), MASTHEADS)
def test_a_masthead_names_paper_and_day(line, site, date):
    (draft,) = read(f"{line}\n\nМост открыт\n\nАвтор: Вера Ким\n\n{BODY}")
    assert draft.site == site
    if site:
        assert (draft.headline, draft.date) == ("Мост открыт", date)


OTHER_FIELDS = [
    ("Источник: ТАСС\n", ("ТАСС", None, ())),
    ("Source: Reuters\n", ("Reuters", None, ())),
    ("Source: The Bay Courier\nTags: bridge\n", ("The Bay Courier", None, ("bridge",))),
    ("URL: https://example.org/1\n", (None, "https://example.org/1", ())),
    ("Источник: https://example.org/1\n", (None, "https://example.org/1", ())),
    ("https://example.org/1\n", (None, "https://example.org/1", ())),
    ("Теги: мост, река\n", (None, None, ("мост", "река"))),
    (
        "Источник: ТАСС\nСсылка: https://example.org/1\nТеги: мост\n",
        ("ТАСС", "https://example.org/1", ("мост",)),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), OTHER_FIELDS)
@pytest.mark.parametrize(
    "form", ["{lines}Мост открыт\n11 ноября 2025\n\n", "Мост открыт\n{lines}11 ноября 2025\n\n"]
)
def test_paper_address_and_tags_go_to_their_fields(lines, expected, form):
    (draft,) = read(form.format(lines=lines) + BODY)
    assert (draft.site, draft.url, draft.tags) == expected
    assert (draft.headline, draft.date) == ("Мост открыт", "2025-11-11")
    assert [block.text for block in draft.blocks] == [BODY]


@pytest.mark.parametrize(("lines", "expected"), OTHER_FIELDS)
def test_they_may_be_the_last_lines(lines, expected):
    (draft,) = read(f"Мост открыт\n11 ноября 2025\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{lines}")
    assert (draft.site, draft.url, draft.tags) == expected
    assert [block.text for block in draft.blocks] == [BODY, BODY, BODY]


@pytest.mark.parametrize(
    ("lines", "site", "last"),
    [
        ("Jane Roe\nThe Penford Argus\nOctober 4, 2022", "The Penford Argus", BODY),
        ("Jane Roe\n\nPenford Times, October 4, 2022", "Penford Times", BODY),
        ("Jane Roe\nThe Town Hall\nOctober 4, 2022", None, "The Town Hall"),
        ("Jane Roe\nOctober 4, 2022\nThe Penford Argus", None, "The Penford Argus"),
    ],
)
def test_a_paper_among_the_last_lines_is_the_site(lines, site, last):
    (draft,) = read(f"Bridge opens\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{lines}\n")
    assert (draft.site, draft.blocks[-1].text.rpartition("\n")[2]) == (site, last)


def test_a_last_line_that_tells_more_than_a_source_stays():
    line = "Источник: мост закроют в мае, сообщили в мэрии"
    (draft,) = read(f"Мост открыт\n11 ноября 2025\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{line}")
    assert draft.site is None
    assert [block.text for block in draft.blocks] == [BODY, BODY, BODY, line]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Jane Roe is a reporter at the Bay Courier.", ("Jane Roe",)),
        ("Jane Roe, our correspondent in Oslo, likes boats.", ("Jane Roe",)),
        ("Jane Roe is the mayor of the town.", ()),
        ("The mayor told Jane Roe that she was the best reporter.", ()),
    ],
)
def test_who_is_presented_as_a_reporter_has_signed(line, authors):
    (draft,) = read(f"Bridge opens\nJane Roe\nMarch 5, 2024\n\n{NEWS}\n\n{line}\n")
    assert draft.authors == authors


@pytest.mark.parametrize(
    ("line", "headline", "date"),
    [
        ("Posted on March 5, 2024 by jroe", "Bridge opens", "2024-03-05"),
        ("Posted on March 5, 2024 by Jane Roe", "Bridge opens", "2024-03-05"),
        ("Date 2024-03-05 was chosen", "Date 2024-03-05 was chosen", None),
    ],
)
def test_a_login_behind_a_date_is_no_headline_and_no_author(line, headline, date):
    (draft,) = read(f"{line}\n\nBridge opens\n\n{NEWS}\n\n{NEWS}\n")
    assert (draft.headline, draft.date) == (headline, date)
    assert "jroe" not in draft.authors


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("(Jane Roe, 5.3.2024)", "2024-03-05"),
        ("Bridges we love, 5.3.2024", None),
        ("The bridge was opened on 5.3.2024", None),
    ],
)
def test_names_and_a_day_may_be_the_last_line(line, date):
    (draft,) = read(f"Bridge opens\n\n{NEWS}\n\n{NEWS}\n\n{NEWS}\n\n{line}\n")
    assert (draft.date, draft.authors) == (date, ("Jane Roe",) if date else ())


@pytest.mark.parametrize(
    ("line", "headline", "date"),
    [
        ("Броды LIVE, [14.10.2024 9:12]", "Мост открыт", "2024-10-14T09:12:00"),
        ("Совет принял бюджет [14.10.2024]", "Совет принял бюджет", "2024-10-14"),
    ],
)
def test_whose_message_was_copied_is_no_headline(line, headline, date):
    (draft,) = read(f"{line}\nМост открыт\n\n{BODY}\n\n{BODY}")
    assert (draft.headline, draft.date) == (headline, date)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Von Jana Roth, Redaktion Brodstadt", ("Jana Roth",)),
        ("By Jane Roe, Reuters Berlin", ("Jane Roe",)),
        ("Von Jana Roth, Redakteur Stein", ("Jana Roth", "Stein")),
        ("By Jane Roe, Reuters, Tom Farrand", ("Jane Roe", "Tom Farrand")),
    ],
)
def test_where_an_agency_is_names_no_author(line, authors):
    (draft,) = read(
        f"Mostar Brücke offen\n{line}\n5. März 2024\n\n{GERMAN}", Reading(language="de")
    )
    assert draft.authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Автор: пресс-служба МЧС", ()),
        ("Автор: корреспондент Ким", ("Ким",)),
        ("Автор: КИМ", ("КИМ",)),
    ],
)
def test_an_abbreviation_behind_a_role_is_no_name(line, authors):
    (draft,) = read(f"Мост открыт\n{line}\n11 ноября 2025\n\n{BODY}")
    assert draft.authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "11.11.2025 / 14:35",
        "11 ноября 2025 | 14:35",
        "11.11.2025 | 14:35",
        "11.11.2025\t14:35",
        "11.11.2025 🕘 14:35",
        "📅 11 ноября 2025 ⏰14:35",
    ],
)
def test_a_bar_may_part_the_time_from_its_day(line):
    (draft,) = read(f"{line}\n\nМост открыт\n\n{BODY}")
    assert (draft.headline, draft.date) == ("Мост открыт", "2025-11-11T14:35:00")


def test_a_quotation_alone_above_a_deck_stays_the_headline():
    (draft,) = read(f"«Мост нужен всем»\n\n{BODY}\n\n{BODY}")
    assert draft.headline == "«Мост нужен всем»"


def test_impossible_date_is_a_warning_and_its_words_stay():
    (draft,) = read(f"date 2025-02-30 Мост открыт\n\n{BODY}")
    assert (draft.headline, draft.date, draft.date_text) == ("Мост открыт", None, "2025-02-30")
    assert "“2025-02-30”" in draft.warnings[0]


def test_byline_may_be_the_last_line():
    (draft,) = read(f"Bridge opens\n\n{NEWS}\n\n{NEWS}\n\n{NEWS}\n\nBy Jane Roe (AP)\n")
    assert draft.authors == ("Jane Roe",)
    assert [block.text for block in draft.blocks] == [NEWS, NEWS, NEWS, "(AP)"]
    assert draft.authors_evidence.rule == "last_lines"


def test_what_stands_beside_the_date_of_a_last_line_is_kept():
    (draft,) = read("\n\n".join(["Bridge opens", *[NEWS] * 14, "Posted on March 5, 2024 by jroe"]))
    assert draft.date == "2024-03-05"
    assert "by jroe" in "\n".join([*(block.text for block in draft.blocks), *draft.kept_out])


def test_a_line_alone_is_text():
    (draft,) = read("Мост открыт")
    assert draft.headline is None
    assert [block.text for block in draft.blocks] == ["Мост открыт"]


def test_evidence_names_the_rule_its_words_and_its_rivals():
    (draft,) = read(f"date: 2024-03-05\nPublished: 2024-03-06\nTitle: Bridge opens\n\n{NEWS}")
    evidence = draft.date_evidence
    assert (evidence.rule, evidence.words) == ("labelled_date", "date: 2024-03-05")
    assert evidence.rivals == ("labelled_date: Published: 2024-03-06",)
    assert draft.headline_evidence.rule == "labelled_headline"
    assert draft.authors_evidence is None


GERMAN = "Der Rat der Stadt hat am Dienstag beschlossen, die Brücke für den Verkehr zu öffnen."

# input, date, authors, blocks before the body
GERMAN_HEADERS = [
    (
        "Rat öffnet die Brücke\nVon Jana Beispiel\nStand: 12.11.2025, 14:35 Uhr\n\n",
        "2025-11-12T14:35:00",
        "Jana Beispiel",
        (),
    ),
    (
        "Rat öffnet die Brücke\nVon Jana Beispiel, Berlin\n12. November 2025\n\n",
        "2025-11-12",
        "Jana Beispiel",
        ("Berlin",),
    ),
    ("Rat öffnet die Brücke\nStand: 12.11.25\n\n", "2025-11-12", "", ()),
    (
        "Rat öffnet die Brücke\n5. November 2025, 14.35 Uhr\nJana Beispiel\n\n",
        "2025-11-05T14:35:00",
        "Jana Beispiel",
        (),
    ),
    (
        "Rat öffnet die Brücke\nVon Jana Beispiel | 5. November 2025\n\n",
        "2025-11-05",
        "Jana Beispiel",
        (),
    ),
    ("Rat öffnet die Brücke\n5. Jänner 2026\n\n", "2026-01-05", "", ()),
    (
        "Rat öffnet die Brücke\nMi., 05.11.2025, 14:35 Uhr MEZ\n\n",
        "2025-11-05T14:35:00+01:00",
        "",
        (),
    ),
    (
        "Rat öffnet die Brücke\nAufgezeichnet von Jana Beispiel\n\n",
        None,
        "Jana Beispiel",
        (),
    ),
    (
        "Rat öffnet die Brücke\nVon Jana Beispiel und Karl Roe\n\n",
        None,
        "Jana Beispiel, Karl Roe",
        (),
    ),
    ("12.11.2025, 14:35 Uhr\nRat öffnet die Brücke\n\n", "2025-11-12T14:35:00", "", ()),
    ("12.11.2025, 14:35 Uhr\nRat öffnet die Brücke\ndpa\n\n", "2025-11-12T14:35:00", "", ("dpa",)),
    (
        "Veröffentlicht am 12.11.2025 um 14:35 Uhr\nRat öffnet die Brücke\n\n",
        "2025-11-12T14:35:00",
        "",
        (),
    ),
    (
        "Datum: 12.11.2025\nTitel: Rat öffnet die Brücke\nAutorin: Jana Beispiel\n\n",
        "2025-11-12",
        "Jana Beispiel",
        (),
    ),
    (
        "Mittwoch, 12. November 2025 | Rat öffnet die Brücke | Von Jana Beispiel\n\n",
        "2025-11-12",
        "Jana Beispiel",
        (),
    ),
    ("Rat öffnet die Brücke\nText: Jana Beispiel\nFoto: Karl Roe\n\n", None, "Jana Beispiel", None),
]


@pytest.mark.parametrize(("header", "date", "authors", "kept"), GERMAN_HEADERS)
def test_a_german_header_gives_its_fields(header, date, authors, kept):
    (draft,) = read(header + GERMAN)
    assert (draft.headline, draft.date) == ("Rat öffnet die Brücke", date)
    assert ", ".join(draft.authors) == authors
    blocks = tuple(block.text for block in draft.blocks)
    assert blocks[-1] == GERMAN
    assert kept is None or blocks[:-1] == kept
