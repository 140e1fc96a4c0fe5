"""Rows of headers that are read as one block, each line of a known kind but the headline."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.header.block.pieces import read_pieces
from newsparse.reader.dump.header.block.text_start import is_prose
from newsparse.reader.dump.header.header_line import with_fields_apart
from newsparse.reader.dump.header.lines import header_lines
from newsparse.reader.read import read

BODIES = {
    "ru": "Паром через Сожу встал на ремонт до мая. Жителей острова перевозит катер спасателей, мест в нём двенадцать.",
    "en": "The ferry across the Lorne is laid up for repairs until May. A lifeboat with twelve seats takes islanders over.",
    "de": "Die Fähre über die Lohe liegt bis Mai in der Werft. Ein Boot der Retter mit zwölf Plätzen setzt die Leute über.",
}
HEADLINES = {
    "ru": "Паром через Сожу встал до мая",
    "en": "Ferry laid up until May",
    "de": "Fähre bis Mai in der Werft",
}

# language, header around {}, the headline; date; authors; site
BLOCKS = [
    ("ru", "Сожский край\nНезависимая газета района\n\n{}\nВера Ким\n3 апреля 2023 г., понедельник\n\n", "2023-04-03", "Вера Ким", "Сожский край"),
    ("en", "Lorne Valley Pages\nYour free local weekly\n\n{}\nJane Roe\nMonday, 3 April 2023\n\n", "2023-04-03", "Jane Roe", "Lorne Valley Pages"),
    ("de", "Wellener Blätter\nZeitung für alle\n\n{}\nJana Roth\nMontag, 3. April 2023\n\n", "2023-04-03", "Jana Roth", "Wellener Blätter"),
    ("ru", "Вечерние Броды — Власть — 3 апреля 2023\n{}\nВера Ким\n\n", "2023-04-03", "Вера Ким", "Вечерние Броды"),
    ("en", "The Bay Courier – Transport – 3 April 2023\n{}\nJane Roe\n\n", "2023-04-03", "Jane Roe", "The Bay Courier"),
    ("de", "Brodener Bote – Verkehr – 3. April 2023\n{}\nJana Roth\n\n", "2023-04-03", "Jana Roth", "Brodener Bote"),
    ("ru", "{}\n\nБроды. 3 апреля 2023 года. Вера Ким, «Вечерние Броды»\n\n", "2023-04-03", "Вера Ким", "Вечерние Броды"),
    ("en", "{} (The Bay Courier, 3 April 2023, by Jane Roe)\n\n", "2023-04-03", "Jane Roe", "The Bay Courier"),
    ("de", "03.04.23  {}  (Jana Roth, Brodener Bote)\n\n", "2023-04-03", "Jana Roth", "Brodener Bote"),
    ("ru", "Политика\n3 апреля 2023 / 18:05 / Вера Ким / 12 комментариев\n{}\n\n", "2023-04-03T18:05:00", "Вера Ким", None),
    ("en", "Film | Jane Roe | Mon 3 Apr 2023 06:00\n\n{}\n\nLast modified on Mon 3 Apr 2023 09.41\n\n", "2023-04-03T06:00:00", "Jane Roe", None),
    ("de", "03.04.2023, 16:40 Uhr | Lesedauer: 2 Minuten\n{}\nJana Roth\n\n", "2023-04-03T16:40:00", "Jana Roth", None),
    ("ru", "11:20 03 апреля 2023\n{}\nСпасатели перевозят людей\nФото: пресс-служба МЧС\n\n", "2023-04-03T11:20:00", "", None),
    ("de", "Brodener Bote\nNr. 31, Montag, 3. April 2023\nLOKALES\n{}\nVon unserem Redaktionsmitglied Jana Roth\n\n", "2023-04-03", "Jana Roth", "Brodener Bote"),
    ("ru", "В. Ким\n{}\n// Сожские зори. - 2023. - 3 апр. - С. 2\n\n", "2023-04-03", "В. Ким", "Сожские зори"),
    ("ru", "ЛЕНТА НОВОСТЕЙ\nВечерние Броды\nвыпуск от 03.04.2023\n\n{}\nВера Ким\n\n", "2023-04-03", "Вера Ким", "Вечерние Броды"),
    ("ru", "{}\nВера КИМ.\nг. Броды.\n3 апреля 2023 г.\n\n", "2023-04-03", "Вера КИМ", None),
    ("ru", "Опубликовано пользователем Вера Ким пн, 03/04/2023 - 08:40\n\n{}\n\n", "2023-04-03T08:40:00", "Вера Ким", None),
    ("ru", "📅 03.04.2023\n📰 Сожский край\n✏️ Вера Ким\n\n🔹 {}\n\n", "2023-04-03", "Вера Ким", None),
    ("en", "[April 3, 2023] {} (Jane Roe)\n\n", "2023-04-03", "Jane Roe", None),
    ("en", "The Bay Courier — {} — By Jane Roe — April 3, 2023 — 09:30 AM\n\n", "2023-04-03T09:30:00", "Jane Roe", "The Bay Courier"),
    ("en", "The Bay Courier            Monday, April 3, 2023            Page A1\n\n{}\n\nBy Jane Roe\n\n", "2023-04-03", "Jane Roe", "The Bay Courier"),
    ("en", "> {}\n> The Bay Courier, Monday 3 April 2023\n> Words: Jane Roe. Pictures: Sol Crane\n\n", "2023-04-03", "Jane Roe", "The Bay Courier"),
    ("en", "{}, Bay Pages, 3 Apr 2023, Jane Roe\n\n", "2023-04-03", "Jane Roe", None),
    ("en", "{}\n- Jane Roe -\n3.4.2023\n\n", "2023-04-03", "Jane Roe", None),
    ("de", "Mo, 03.04.2023 – 10:15 | jr\n{}\n\n", "2023-04-03T10:15:00", "", None),
    ("de", "WELLENER BLÄTTER\nAUS DER STADT\n3. APRIL 2023\n{}\nJANA ROTH\n\n", "2023-04-03", "JANA ROTH", None),
    ("de", "3. April 2023 | Jana Roth | Verkehr\n{}\n\n", "2023-04-03", "Jana Roth", None),
    ("en", "{}\nJane Roe Transport correspondent\n3 April 2023 (2:35 PM ET)\n\n", "2023-04-03T14:35:00", "Jane Roe", None),
    ("ru", "{}\nКлара Дымова\nкорреспондент отдела новостей\n3 апреля 2023, 14:35\n\n", "2023-04-03T14:35:00", "Клара Дымова", None),
    ("en", "{}\nAnwen Pryce\nStaff Writer\nApril 3, 2023\n\n", "2023-04-03", "Anwen Pryce", None),
    ("ru", "{}\n3 апреля 2023\nВера Ким, газета «Вечерние Броды»\n\n", "2023-04-03", "Вера Ким", None),
    ("ru", "Броды, 3 апреля, 2023 год\n\n{}\n(от нашего собственного корреспондента)\n\n", "2023-04-03", "", None),
    ("de", "Montag, 03. April 2023\n{}\n(nf)\n\n", "2023-04-03", "", None),
    ("en", "{}\nby jane roe\napril 3, 2023\n\n", "2023-04-03", "jane roe", None),
    ("en", "Apr. 3, 2023 (9:12 a.m.) | Jane Roe\n{}\n\n", "2023-04-03T09:12:00", "Jane Roe", None),
    ("en", "The Bay Courier   Monday, April 3, 2023   11\n{}\nBy Jane Roe\n\n", "2023-04-03", "Jane Roe", "The Bay Courier"),
    ("de", "{}\nVon Jana Roth\nStand: 03.04.23, 18.40 Uhr\n\n", "2023-04-03T18:40:00", "Jana Roth", None),
    ("ru", "{}\nВера Ким\nОпубликовано: 03.04.23, 14:35 (МСК)\n\n", "2023-04-03T14:35:00+03:00", "Вера Ким", None),
    ("de", "{}\n\n(3. April 2023, Jana Roth)\n\n", "2023-04-03", "Jana Roth", None),
    ("de", "{}\nHafenmeldung vom 03.04.2023\n\n", "2023-04-03", "", None),
    ("de", "Brodener Bote Nr. 35 / Montag, 3. April 2023 / Seite 14\n{}\nJana Roth\n\n", "2023-04-03", "Jana Roth", "Brodener Bote"),
    ("en", "| 03.04.2023 | 09:00 | {} | J. Roe |\n\n", "2023-04-03T09:00:00", "J. Roe", None),
    ("en", "Date: April 3, 2023\nSource: University of Brody\nSummary: A lifeboat takes islanders over until the ferry is back.\n\n{}\n\n", "2023-04-03", "", "University of Brody"),
    ("de", "14.35 Uhr, 3. April 2023\n{}\nVon Jana Roth\n\n", "2023-04-03T14:35:00", "Jana Roth", None),
    ("de", "Brodener Bote, Ausgabe vom 3. April 2023\nSeite 9\n{}\n\n", "2023-04-03", "", "Brodener Bote"),
    ("ru", "«Сожская заря» №87 (10412), 03.04.2023 | стр. 2\n{}\nВера Ким\n\n", "2023-04-03", "Вера Ким", "Сожская заря"),
    ("en", "“No seat is left”\n\n{}\n\nApril 3, 2023\n\nJane Roe\n\n", "2023-04-03", "Jane Roe", None),
    ("ru", "{}\n03.04.2023 от Вера Ким\tОставить комментарий\n\n", "2023-04-03", "Вера Ким", None),
    ("ru", "{}\nВера Ким 3 апреля 2023, 10:15 1204 0\n\n", "2023-04-03T10:15:00", "Вера Ким", None),
    ("ru", "{}\nОпубликовано 03.04.2023 автором Вера Ким\n\n", "2023-04-03", "Вера Ким", None),
    ("en", "{}\nApril 3, 2023 by Jane Roe Leave a Comment\n\n", "2023-04-03", "Jane Roe", None),
    ("en", "{}\nby Jane Roe — April 3, 2023 in Local News\n\n", "2023-04-03", "Jane Roe", None),
    ("en", "THE DALE ECHO                    Monday, April 3, 2023\n\n{}\n\nJane Roe\n\n", "2023-04-03", "Jane Roe", "THE DALE ECHO"),
    ("de", "{}\n3. April 2023 von Jana Roth, Kommentar hinterlassen\n\n", "2023-04-03", "Jana Roth", None),
    ("de", "Thema: Verkehr\n{}\n3. April 2023, Jana Roth\n\n", "2023-04-03", "Jana Roth", None),
    ("ru", "03.04.2023 18:00\nТема: Жизнь у воды\n{}\nВера Ким\n\n", "2023-04-03T18:00:00", "Вера Ким", None),
    ("ru", "{}\n\n03.04.2023, 20:11\n\nВера Ким, Олег Юн; Броды\n\n", "2023-04-03T20:11:00", "Вера Ким, Олег Юн", None),
    ("de", "Wellen, den 3. April 1931.\n\n{}\n\n", "1931-04-03", "", None),
    ("en", "{}\nJane Roe/Bay Courier\nApril 3, 2023\n\n", "2023-04-03", "Jane Roe", "Bay Courier"),
    ("en", "{}\nJane Roe/Tom Cray\nApril 3, 2023\n\n", "2023-04-03", "Jane Roe, Tom Cray", None),
    ("ru", "12. Сожская заря, 03.04.2023\n{}\nАвтор: Вера Ким\n\n", "2023-04-03", "Вера Ким", "Сожская заря"),
    ("de", "Quelle: Brodener Bote vom 03.04.2023, Nr. 53, S. 3\nISSN: 0000-1111\nDokumentnummer: bb-20230403-1\n\n{}\n\nVon Jana Roth\n\n", "2023-04-03", "Jana Roth", "Brodener Bote"),
    ("ru", "{}\n\nВера Ким, «Вечерние Броды»\n3 апреля 2023, 09:12 (обновлено в 11:40)\n\n", "2023-04-03T09:12:00", "Вера Ким", "Вечерние Броды"),
    ("en", "{}\n3 April 2023\nFrom our harbour correspondent\n\n", "2023-04-03", "", None),
    ("ru", "03.04.23 Вечерние Броды\n\n{}\n\nВера Ким, Олег Юн\n\n", "2023-04-03", "Вера Ким, Олег Юн", "Вечерние Броды"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "date", "authors", "site"), BLOCKS)
def test_a_header_in_which_each_line_is_told_is_read_as_a_block(
    language, header, date, authors, site
):
    (draft,) = read(header.format(HEADLINES[language]) + BODIES[language])
    assert (draft.headline, draft.date, ", ".join(draft.authors), draft.site) == (
        HEADLINES[language],
        date,
        authors,
        site,
    )
    assert draft.blocks[-1].text == BODIES[language]


# language, header, headline: what is left over says more than a name, so that no block is read
NO_BLOCKS = [
    ("ru", "Беда на острове Сожском\n3 апреля 2023\nПаром через Сожу встал\n\n", "Беда на острове Сожском"),
    ("en", "Waiting for May\n3 April 2023\nFerry across the Lorne laid up\n\n", "Waiting for May"),
    ("de", "Warten auf den Mai\n3. April 2023\nFähre über die Lohe in der Werft\n\n", "Warten auf den Mai"),
    ("en", "Jane Roe\nFerry laid up, skipper Jane Roe says\n3 April 2023\n\n", "Jane Roe"),
    ("en", "What comes after the ferry | 3 April 2023\n\n• Repairs across the Lorne laid up\n\n", "What comes after the ferry"),
    ("ru", "Долгая дорога\nПаром через Сожу встал до мая\n3 апреля 2023\n\n", "Долгая дорога"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "headline"), NO_BLOCKS)
def test_a_headline_above_its_deck_is_no_name(language, header, headline):
    (draft,) = read(header + BODIES[language])
    assert (draft.headline, draft.date, draft.authors) == (headline, "2023-04-03", ())


# header with a first sentence of the text that is short enough for a headline, the headline
SHORT_TEXTS = [
    ("de", "Streit um die Fähre\n3. April 2023\n\nIn Wellen ruht seit Montag der Betrieb.\n\n", "Streit um die Fähre"),
    ("ru", "Паром встал\n3 апреля 2023\n\nПаром через Сожу встал на ремонт.\n\n", "Паром встал"),
    ("de", "„Ich warte seit Montag“\nVon Jana Roth\n3. April 2023\n\nGerda Holm wohnt auf der Insel.\n\n", "„Ich warte seit Montag“"),
    ("ru", "Общество\n3 апреля 2023\nПаром через Сожу встал до мая.\n\n", "Паром через Сожу встал до мая."),
    ("en", "The Bay Courier\n3 April 2023\n\nFerry across the Lorne laid up.\n\n", "Ferry across the Lorne laid up."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "headline"), SHORT_TEXTS)
def test_a_sentence_apart_below_the_fields_is_of_the_text(language, header, headline):
    (draft,) = read(header + BODIES[language])
    assert draft.headline == headline


def test_a_role_that_begins_a_headline_is_not_of_the_name_above_it():
    headline = "Editor leaves the ferry after ten years"
    (draft,) = read(f"Jane Roe\n{headline}\n3 April 2023\n\n{BODIES['en']}")
    assert (draft.headline, draft.authors) == (headline, ("Jane Roe",))


# an interview that asks right below its header; the headline
ASKED = [
    ("Эхо: «Двенадцать мест»\n3 апреля 2023\nВера Ким\n\nКорр.: Когда вернётся паром?\n\nО. Юн: В мае, если привезут детали.\n\nКорр.: А кто платит?\n\nО. Юн: Область.\n", "Эхо: «Двенадцать мест»"),
    ("“Twelve seats for an island”\n\nBy Jane Roe, April 3, 2023\n\nSol Crane runs the ferry.\n\n**When will it be back?**\n\nIn May, if the parts arrive.\n\n**Who pays?**\n\nThe county.\n", "“Twelve seats for an island”"),
    ("Who pays for the ferry?\nBy Jane Roe\nApril 3, 2023\n\nThe county does, its treasurer said at a hearing on Monday.\n", "Who pays for the ferry?"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), ASKED)
def test_a_question_of_an_interview_is_of_the_text(text, headline):
    (draft,) = read(text)
    assert draft.headline == headline
    assert draft.blocks[-1].text in text.split("\n\n")[-1]
    assert len(draft.blocks) < 3 or "?" in draft.blocks[-2].text


@pytest.mark.parametrize(
    ("foot", "site", "authors"),
    [
        (
            "Quelle: Loher Bote\nAutorin: Jana Roth\nDatum: 3. Juli 2020",
            "Loher Bote",
            ("Jana Roth",),
        ),
        ("Quelle: Loher Bote\n\nAutorin: Jana Roth", None, ("Jana Roth",)),  # of a picture
        ("Von Jana Roth", None, ("Jana Roth",)),
        ("Von Jana Roth, 1931", None, ()),  # of a picture, too
        ("Das Gespräch führte Jana Roth.", None, ("Jana Roth",)),
    ],
)
def test_a_source_and_a_year_among_the_last_lines(foot, site, authors):
    text = "Brücke früher offen\n\nDie Brücke über den Fluss wurde am Montag eröffnet. Viele kamen.\n\n"
    (draft,) = read(f"{text}{foot}\n")
    assert (draft.site, draft.authors) == (site, authors)
    assert draft.blocks[-1].text != "."


@pytest.mark.parametrize(
    ("line", "headline", "date", "authors"),
    [
        ("tb 03.07.2020", "Brücke früher offen", "2020-07-03", ()),
        ("(jro) 3. Juli 2020", "Brücke früher offen", "2020-07-03", ()),
        ("Das Gespräch führte Jana Roth", "Brücke früher offen", None, ("Jana Roth",)),
    ],
)
def test_a_sign_before_the_day_names_nobody(line, headline, date, authors):
    text = (
        "Die Brücke über den Fluss wurde am Montag eröffnet. Viele Leute kamen zur Feier am Ufer."
    )
    (draft,) = read(f"Brücke früher offen\n{line}\n\n{text}\n")
    assert (draft.headline, draft.date, draft.authors) == (headline, date, authors)


def test_colons_of_labels_may_stand_one_below_the_other():
    header = "TITEL     : Brücke früher offen\nAUTORIN   : Jana Roth\nDATUM     : 03.07.2020\n\n"
    (draft,) = read(f"{header}Die Brücke über den Fluss wurde am Montag eröffnet. Viele kamen.\n")
    assert (draft.headline, draft.date) == ("Brücke früher offen", "2020-07-03")
    assert (draft.authors, draft.warnings) == (("Jana Roth",), ())


def test_wide_blanks_before_a_colon_that_is_of_no_label_stay():
    (draft,) = read(
        "Tabelle der Fähre\n3. Juli 2020\n\nHin   : acht Uhr\n\nSie fährt wieder, sagte sie.\n"
    )
    assert any("Hin   : acht Uhr" in block.text for block in draft.blocks)


DAYS = "12 March 2019\nThe council votes for pumps.\n\n17 April 2019\nThe pumps are late.\n\n30 June 2019\nThe bath opens.\n"


def test_the_first_day_of_a_chronicle_dates_no_article():
    (draft,) = read(f"How the bath was mended\n\n{DAYS}")
    assert (draft.headline, draft.date) == ("How the bath was mended", None)
    assert draft.blocks[0].text.startswith("12 March 2019")
    assert "Days stand above what happened on each" in draft.warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        f"How the bath was mended\n12 March 2019\n\nIt took long.\n\n{DAYS}",  # what is planned
        f"How the bath was mended\nBy Jane Roe\n\n{DAYS}",
        f"How the bath was mended\n\n{DAYS}".replace("17 April", "7 March"),
        f"How the bath was mended\n\n{DAYS}".replace("17 April 2019\n", ""),
    ],
)
def test_days_below_a_header_may_date_it(text):
    (draft,) = read(text)
    assert draft.date == "2019-03-12"


# header and a text that is cut at a width: its second line begins with a capital by chance
WRAPPED = [
    ("Streit um die Fähre\nVon Jana Roth\n3. April 2023\n\nIm Hafen von Wellen ruht der Betrieb der Fähre seit dem\nMontag, und das Boot der Retter hat zu wenige Plätze.\n", "Streit um die Fähre", "Im Hafen"),
    ("Ferry laid up until May\nBy Jane Roe\nApril 3, 2023\nThe ferry across the Lorne is laid up for repairs until\nMay, the harbour master said on the quay this morning.\n", "Ferry laid up until May", "The ferry"),
    ("Общество\n3 апреля 2023\n\nМост через реку Сожу закроют на ремонт на восемь месяцев\nОпоры моста не чинили с семидесятых годов, сообщили.\n\nРемонт обойдётся бюджету в 120 млн рублей и займёт год.\n", "Мост через реку Сожу закроют на ремонт на восемь месяцев", "Общество"),
    ("Bay Pages\n3 April 2023\n\nFerry across the wide Lorne laid up for repairs until May\nThe ferry across the Lorne is laid up for repairs, the harbour master said on the quay.\n", "Ferry across the wide Lorne laid up for repairs until May", "The ferry"),
    ("Ferry laid up until May\nBy Jane Roe\nApril 3, 2023\n\nThe ferry across the Lorne is laid up for repairs until May.\n\nA memo reads\nFrom: The harbour master\nSubject: Repairs\n\nPlease use the lifeboat.\n", "Ferry laid up until May", "The ferry"),
    ("The letter that stopped a ferry\n3 April 2023\nJane Roe\n\nThe ferry across the Lorne is laid up for repairs until May.\n\nThe letter, which this paper has seen, reads:\n\nFrom: The harbour master\nSubject: Repairs\n\nPlease use the lifeboat.\n", "The letter that stopped a ferry", "The ferry"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "opening"), WRAPPED)
def test_a_text_that_is_cut_at_a_width_or_holds_a_letter_begins_where_it_does(
    text, headline, opening
):
    (draft,) = read(text)
    assert draft.headline == headline
    assert draft.blocks[0].text.startswith(opening)


# header, what the warning quotes: it is not sure which of two lines is the headline
DOUBTS = [
    ("en", "Seen from the pier | Alarm\n3 April 2023\n\nFerry across the Lorne laid up until May\n\n", "Ferry across the Lorne laid up until May"),
    ("ru", "Долгая дорога\nПаром через Сожу встал до мая\n3 апреля 2023\n\n", "Паром через Сожу встал до мая"),
    ("ru", "Мнение: Лев Толстой\n\n", "Мнение: Лев Толстой"),
]  # fmt: skip


def test_who_signs_as_a_reporter_is_no_headline():
    (draft,) = read("Корреспондент: Лев Толстой\n\n" + BODIES["ru"])
    assert (draft.authors, draft.warnings) == (("Лев Толстой",), ())


@pytest.mark.parametrize(
    ("line", "headline"),
    [("How to write <br>", "How to write <br>"), ("<Ferry laid up>", "Ferry laid up")],
)
def test_a_tag_at_the_end_of_a_headline_is_of_it(line, headline):
    (draft,) = read(f"{line}\n3 April 2023\n\n{BODIES['en']}")
    assert draft.headline == headline


@pytest.mark.parametrize(("language", "header", "rival"), DOUBTS)
def test_a_headline_that_may_be_a_name_is_warned_about(language, header, rival):
    (draft,) = read(header + BODIES[language])
    assert [warning for warning in draft.warnings if rival in warning]


@pytest.mark.parametrize(
    ("header", "headline"),
    [
        (
            "3 April 2023 | Ferry laid up – islanders wait | J. Roe\n\n",
            "Ferry laid up – islanders wait",
        ),
        ("03.04.2023 | Паром встал — катер выручает | В. Ким\n\n", "Паром встал — катер выручает"),
        ("3. April 2023 · Fähre liegt – Boot fährt · J. Roth\n\n", "Fähre liegt – Boot fährt"),
    ],
)
def test_a_dash_between_bars_is_of_the_headline(header, headline):
    (draft,) = read(header + BODIES["en"])
    assert (draft.headline, draft.date) == (headline, "2023-04-03")


# header, what of the headline may be a field of its own
INSIDE = [
    ("Вера Ким: Паром через Сожу встал до мая\n3 апреля 2023\n\n", "“Вера Ким”"),
    ("Паром, 3 апреля 2023, встал до мая\nАвтор: Вера Ким\n\n", "“3 апреля 2023”"),
    ("Броды; 3.04.2023; паром встал\nАвтор: Вера Ким\n\n", "“3.04.2023”"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "words"), INSIDE)
def test_a_field_inside_a_headline_is_warned_about(header, words):
    (draft,) = read(header + BODIES["ru"])
    assert [warning for warning in draft.warnings if words in warning]


@pytest.mark.parametrize(
    "header",
    [
        "Паром 3 апреля 2023 года встал до мая\nАвтор: Вера Ким\n\n",
        "Паром через Сожу встал до мая\n3 апреля 2023\n\nСемён Юн\n\nСемён Юн водит паром десять лет.\n\n",
        "Вера Ким: паром встал\n3 апреля 2023\n\nВера Ким водит паром десять лет.\n\n",
        "Паром через Сожу: что дальше\n3 апреля 2023\n\n",
        "Паром через Сожу встал до мая\n3 апреля 2023\n\nКатер спасателей мал\n\n",
        "Паром встал\nВера Ким\n3 апреля 2023\n\n",
        "Что дальше с паромом\n\nЖители острова ждут катер\n\n",
    ],
)
def test_a_headline_with_its_deck_is_not_doubted(header):
    (draft,) = read(header + BODIES["ru"])
    assert draft.warnings == ()


def test_a_headline_in_capitals_may_begin_like_a_rubric():
    (draft,) = read(f"ПАРОМ ВСТАЛ\nДО МАЯ\n\nВера Ким\n\n3 апреля 2023\n\n{BODIES['ru']}")
    assert (draft.headline, draft.authors) == ("ПАРОМ ВСТАЛ ДО МАЯ", ("Вера Ким",))


def test_a_span_of_years_parts_no_headline():
    (draft,) = read(f"The Lorne ferry, 1900 – 2023\nJane Roe\n\n{BODIES['en']}")
    assert (draft.headline, draft.authors) == ("The Lorne ferry, 1900 – 2023", ("Jane Roe",))


@pytest.mark.parametrize(
    ("header", "headline"),
    [
        ("Паром №17\n3 апреля 2023\n\n", "Паром №17"),
        ("Статья №17\nПаром через Сожу встал\n3 апреля 2023\n\n", "Паром через Сожу встал"),
        ("Материал 1 из 2\nПаром через Сожу встал\n3 апреля 2023\n\n", "Паром через Сожу встал"),
    ],
)
def test_a_word_with_a_number_is_a_headline_where_no_other_is(header, headline):
    (draft,) = read(header + BODIES["ru"])
    assert draft.headline == headline


# header, authors: what stands beside a name and is none itself
NO_NAMES = [
    ("Ferry laid up until May\nNew Penford\n3 April 2023\n\n", ()),
    ("Ferry laid up until May\n3 April 2023\nBy: Jane Roe, County Press\n\n", ("Jane Roe",)),
    ("Ferry laid up until May\n3 April 2023\nBy JANE ROE FOR THE BAY COURIER\n\n", ("JANE ROE",)),
    ("Ferry laid up until May\nPosted April 3, 2023, by Jane Roe, Updated at 14:00\n\n", ("Jane Roe",)),
    ("Ferry laid up until May\n3 April 2023\nBy Our Ferry Correspondent\n\n", ()),
    ("3 April 2023\nFerry laid up until May\nExclusive by Jane Roe\nLocal Democracy Reporter\n\n", ("Jane Roe",)),
]  # fmt: skip


@pytest.mark.parametrize(("header", "authors"), NO_NAMES)
def test_what_stands_beside_a_name_is_none(header, authors):
    (draft,) = read(header + BODIES["en"])
    assert (draft.headline, draft.authors) == ("Ferry laid up until May", authors)


# header, date, authors, site: labels that are set apart by dots, by tabs, by nothing
LABELS = [
    ("Дата публикации ............ 03.04.2023\nАвтор ...................... Ким В. П.\nЗаглавие ................... Паром встал\nИздание .................... Сожский край\n\n", "2023-04-03", ("Ким В. П.",), "Сожский край"),
    ("Headline\tПаром встал\nAuthor\tJane Roe\nPub date\t2023-04-03\nPaper\tThe Bay Courier\nPage\t4\n\n", "2023-04-03", ("Jane Roe",), "The Bay Courier"),
    ("Title: Паром встал | Date: 03.04.2023 | Author: Jane Roe | Paper: The Bay Courier\n\n", "2023-04-03", ("Jane Roe",), "The Bay Courier"),
    ("= Паром встал =\n\n; Дата: 2023-04-03\n; Автор: Вера Ким\n; Издание: Сожский край\n\n", "2023-04-03", ("Вера Ким",), "Сожский край"),
    ("Паром встал\nОпубликовано: 03.04.2023Обновлено: 04.04.2023\nАвтор: Вера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ("Опубликовано 3 апреля 2023\nАвторы\nВера Ким\nОлег Юн\n\nПаром встал\n\n", "2023-04-03", ("Вера Ким", "Олег Юн"), None),
    ("id: 17\nsource_name: Сожский край\npub_date: 2023-04-03\ntitle: Паром встал\nauthor: Вера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ("headline_ru: Паром встал\ndate_ru: 03-04-2023\nauthor: Вера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ("Заголовок   Паром встал\nДата        03.04.2023\nАвтор       Вера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ("[03.04.2023 14:35] Броды сегодня: Паром встал\nВера Ким\n\n", "2023-04-03T14:35:00", ("Вера Ким",), None),
    ("«БРОДЫ, 3 апреля 2023 – Прайм. Паром встал»\nВера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ("Броды. 3 апреля 2023. Паром встал\nВера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ("Паром встал\nВера Ким, корреспондент отдела «Общество»\n03.04.2023   14:35   👁 1234\n\n", "2023-04-03T14:35:00", ("Вера Ким",), None),
    ("Паром встал\nBy Jane Roe | Brody Courier | Posted April 3, 2023 at 5:10 p.m.\n\n", "2023-04-03T17:10:00", ("Jane Roe",), "Brody Courier"),
    ("Паром встал\nRose Report\nApril 3, 2023\nLorne Post\n\n", "2023-04-03", (), "Lorne Post"),
    ("Сожский рабочий, 3 апреля 2023\nПаром встал\n\n", "2023-04-03", (), "Сожский рабочий"),
    ("Время: 14:35\nДата: 03.04.2023\nПаром встал\nАвтор: Вера Ким\nТекст:\n", "2023-04-03T14:35:00", ("Вера Ким",), None),
    ("Паром встал\nApril 3, 20235:10 PM\nJane Roe, Brody Courier\n\n", "2023-04-03T17:10:00", ("Jane Roe",), "Brody Courier"),
    ("Title: Паром встал\nAuthors: ['Jane Roe', \"Tom O'Hara\"]\nDate: 2023-04-03\n\n", "2023-04-03", ("Jane Roe", "Tom O'Hara"), None),
    ("FOR IMMEDIATE RELEASE\nApril 3, 2023\nПаром встал\nSaved 5 May 2023\n\n", "2023-04-03", (), None),
    ("Брод-Новости - Паром встал\nhttps://brody.example/news/1  03.04.2023, 14:35\n\n", "2023-04-03T14:35:00", (), "Брод-Новости"),
    ("Главная → Новости → Паром встал\n3 апреля 2023 14:35 2 комментария 120 просмотров\nПаром встал\nВера Ким\n\n", "2023-04-03T14:35:00", ("Вера Ким",), None),
    ("14:35 03.04.2023 (обновлено: 15:10 03.04.2023)\nПаром встал\n© РИА Новости / Анна Ким\n\n", "2023-04-03T14:35:00", (), None),
    ("Паром встал\nPublished in The Brody Post, April 3, 2023\n\n", "2023-04-03", (), "The Brody Post"),
    ("Подслушано на Соже | ЧП\n3 апреля 2023\n\nПаром встал\n\n", "2023-04-03", (), "Подслушано на Соже | ЧП"),
    ("Le Courrier de la Baie\n3 апреля 2023\n\nПаром встал\n\n", "2023-04-03", (), "Le Courrier de la Baie"),
    ("Газета «Сожские вести»\n№ 45 (3210) 3 апреля 2023 г. Понедельник\nПаром встал\nВера Ким\n\n", "2023-04-03", ("Вера Ким",), "Газета «Сожские вести»"),
    ("14:35 Паром встал\n3 апреля 2023\nhttps://brody.example/1\n\n", "2023-04-03T14:35:00", (), None),
    ("Паром встал https://brody.example/1\n3 апреля 2023\n\n", "2023-04-03", (), None),
    ("The Lorne Post (Lorne, ME)\nApril 3, 2023 Monday\nПаром встал\nBy Lorne Post Staff\n\n", "2023-04-03", (), "The Lorne Post"),
    ("Паром встал\nPublished in Politics on April 3, 2023 by Jane Roe\n\n", "2023-04-03", ("Jane Roe",), None),
    ("Паром встал\nPublished in the Lorne Post on April 3, 2023 by Jane Roe\n\n", "2023-04-03", ("Jane Roe",), "Lorne Post"),
    ("Originally published in the Lorne Post on April 3, 2023\nПаром встал\nby Jane Roe\n\n", "2023-04-03", ("Jane Roe",), "Lorne Post"),
    ("От: Сожские вести <news@sozh.example>\nДата: пн, 3 апр. 2023 г. в 14:35\nТема: Паром встал\n\n", "2023-04-03T14:35:00", (), "Сожские вести"),
    ("From: Jane Roe <jroe@bay.example>\nDate: Mon, 3 Apr 2023 14:35\nSubject: Паром встал\n\n", "2023-04-03T14:35:00", ("Jane Roe",), None),
    ("title = Паром встал\ndate = 2023-04-03\nauthor = Вера Ким\n\n", "2023-04-03", ("Вера Ким",), None),
    ('"title": "Паром встал",\n"date": "2023-04-03",\n"author": "Вера Ким"\n\n', "2023-04-03", ("Вера Ким",), None),
    ("Lorne Post; 2023-04-03; Вера Ким; Паром встал\n\n", "2023-04-03", ("Вера Ким",), "Lorne Post"),
    ("[Паром встал](https://brody.example/1)\nBrody Courier, April 3, 2023\n\n", "2023-04-03", (), "Brody Courier"),
    ("Паром встал\nСтарый паром сломался осенью, и остров три года ждал денег из области.\nВера Ким, «Сожские вести», 3 апреля 2023 года\n", "2023-04-03", ("Вера Ким",), "Сожские вести"),
    ("Posted April 3, 2023 in Local News by Jane Roe\nПаром встал\n\n", "2023-04-03", ("Jane Roe",), None),
    ("Паром встал\nPublished April 3, 2023, updated April 4, 2023\n\n", "2023-04-03", (), None),
    ("Сожские вести / Выпуск 55 / 03.04.2023 / Стр. 9\nПаром встал\n\n", "2023-04-03", (), "Сожские вести"),
    ("Паром встал\nТекст подготовила Вера Ким\n3 апреля 2023 // 14:35\n\n", "2023-04-03T14:35:00", ("Вера Ким",), None),
    ("BREAKING NEWS\nПаром встал\nApril 3, 2023\nBy Jane Roe\nCourier Business Reporter\n\n", "2023-04-03", ("Jane Roe",), None),
    ("Паром встал\nJohn Roe and Sue Marsh\nLorne Courier | March 3, 2023\n\n", "2023-03-03", ("John Roe", "Sue Marsh"), "Lorne Courier"),
    ("Паром встал\nThe Lorne Courier (Lorne), Monday, April 3, 2023, p. 1\n\n", "2023-04-03", (), "The Lorne Courier"),
    ("Newspaper: The Bay Courier\nDate: 2023-04-03\nHead: Паром встал\nByline: Jane Roe\n\n", "2023-04-03", ("Jane Roe",), "The Bay Courier"),
    ("From: The Bay Courier\nSent: Monday, April 3, 2023\nSubject: Паром встал\n\n", "2023-04-03", (), "The Bay Courier"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "date", "authors", "site"), LABELS)
def test_labels_are_set_apart_in_many_ways(header, date, authors, site):
    (draft,) = read(header + BODIES["ru"])
    assert (draft.headline, draft.date, draft.authors, draft.site) == (
        "Паром встал",
        date,
        authors,
        site,
    )


def test_a_quotation_in_capitals_above_a_headline_in_capitals_is_no_part_of_it():
    header = '"THEY TOOK OUR BOAT"\nISLAND FERRY TO STOP RUNNING\nBy JANE ROE\n3 April 2023\n\n'
    (draft,) = read(header + BODIES["en"])
    assert draft.headline != '"THEY TOOK OUR BOAT" ISLAND FERRY TO STOP RUNNING'


def test_a_headline_keeps_its_full_stop_where_all_lines_have_one():
    (draft,) = read("Паром встал до мая.\nВера Ким.\n3 апреля 2023 года.\n\n" + BODIES["ru"])
    assert (draft.headline, draft.authors) == ("Паром встал до мая.", ("Вера Ким",))


@pytest.mark.parametrize(
    "headline", ["Title   fight ends in the second round", "Source   code of the ferry opened"]
)
def test_wide_blanks_are_no_colon_where_the_words_go_on(headline):
    (draft,) = read(f"{headline}\n3 April 2023\n\n" + BODIES["en"])
    assert draft.headline == headline


@pytest.mark.parametrize(
    "headline",
    ["25:23 gegen Lorne: Fähre feiert", "11:11 Uhr legt die Fähre ab", '"Fähre": "Bis Mai"'],
)
def test_a_score_an_hour_that_is_told_and_a_title_in_marks_are_of_a_headline(headline):
    (draft,) = read(f"LOKALES\n{headline}\n3. April 2023\nJana Roth\n\n" + BODIES["de"])
    assert (draft.headline, draft.date) == (headline, "2023-04-03")


@pytest.mark.parametrize("marks", ["***", "— *", "👁", "- 💬", ";"])
def test_a_line_of_marks_alone_is_of_a_header_and_has_its_words(marks):
    assert [(piece.words, piece.is_known) for piece in read_pieces(marks, "en")] == [(marks, True)]


def test_a_no_break_space_behind_names_is_no_role():
    (draft,) = read(
        "Fähre bis Mai in der Werft\nLorne Post\xa014:35 3. April 2023\n\n" + BODIES["de"]
    )
    assert (draft.date, draft.authors) == ("2023-04-03T14:35:00", ())


def test_the_hour_of_a_live_blogs_first_entry_is_not_its_days():
    header = "Паром встал\n3 апреля 2023\n\n10:20\n\n"
    (draft,) = read(header + BODIES["ru"] + "\n\n11:40\n\n" + BODIES["ru"])
    assert draft.date == "2023-04-03"


def test_the_day_of_a_life_dates_no_article():
    (draft,) = read("Паром встал\n\n" + BODIES["ru"] + "\n\n(Born in Lorne, 5 March 1950)")
    assert (draft.date, draft.site) == (None, None)


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Россия – Турция: матч отложен", "Россия – Турция: матч отложен"),
        ("Россия — Турция. Прогноз на матч", "Россия — Турция. Прогноз на матч"),
        ("Россия – Турция 2:0", "Россия – Турция 2:0"),
        ("Власть – Мэру: «Пора»", "Власть – Мэру: «Пора»"),
        ("Россия – Паром встал на ремонт до мая", "Паром встал на ремонт до мая"),
    ],
)
def test_a_headline_of_two_is_no_section_with_a_headline(headline, told):
    text = f" date 2023-04-03 {headline}\nТекст: Вера Ким\n\n{BODIES['ru']}\n"
    (draft,) = read(text)
    assert (draft.headline, draft.authors) == (told, ("Вера Ким",))


@pytest.mark.parametrize("headline", ["Updated: list of ferries", "Updated ferry lists"])
def test_a_headline_that_begins_like_a_change_is_not_lost(headline):
    (draft,) = read(f" date 2023-04-03 {headline}\nText: Jane Roe\n\n{BODIES['en']}\n")
    assert (draft.headline, draft.date) == (headline, "2023-04-03")


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Фото: как прошёл парад", "Фото: как прошёл парад"),
        ("Видео: мост обрушился", "Видео: мост обрушился"),
        ("Фото: Анна Холл", None),
    ],
)
def test_the_first_line_may_only_begin_like_a_label(line, headline):
    (draft,) = read(f"{line}\n\n3 апреля 2023\nАвтор: Вера Ким\n\n{BODIES['ru']}\n")
    assert (draft.headline, draft.authors) == (headline, ("Вера Ким",))


# the header, its text's language; headline, date, authors, site
PARTED = [
    ("Паром встал до мая. Вчера, 14:35\n\n", "ru", "Паром встал до мая", None, "", None),
    ("Was sich zum 1. Mai 2026 ändert. Dienstag, den 11.11.2025\n\n", "de", "Was sich zum 1. Mai 2026 ändert", "2025-11-11", "", None),
    ("ЧТО ИЗМЕНИТСЯ С 1 ЯНВАРЯ 2026 ГОДА\n11.11.2025\n\n", "ru", "ЧТО ИЗМЕНИТСЯ С 1 ЯНВАРЯ 2026 ГОДА", "2025-11-11", "", None),
    ("Fähre bis Mai in der Werft\nVon Jana Roth\tErschienen am 11. November 2025\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11", "Jana Roth", None),
    ("2 часа назад — Паром: кто заплатит\n\n", "ru", "Паром: кто заплатит", None, "", None),
    ("[11.11.2025 14:35] Lohe: Wer zahlt die Fähre\n\n", "de", "Lohe: Wer zahlt die Fähre", "2025-11-11T14:35:00", "", None),
    ("   date 2025-11-11   Паром: 40 лет спустя – рейс №1   \n\n Текст :  Вера Ким \n\n", "ru", "Паром: 40 лет спустя – рейс №1", "2025-11-11", "Вера Ким", None),
    ("Паром встал до мая\nВера КИМ, фото автора\n11.11.2025\n\n", "ru", "Паром встал до мая", "2025-11-11", "Вера КИМ", None),
    ("ERSTELLT 11.11.25, 12:15 | AKTUALISIERT 12.11.25, 14:00\nFähre bis Mai in der Werft\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11T12:15:00", "", None),
    ("Ferry laid up until May -- 2025-11-11 -- Jane Roe\n\n", "en", "Ferry laid up until May", "2025-11-11", "Jane Roe", None),
    ("2025-11-11;Ferry laid up until May;Jane Roe;The Bay Courier\n\n", "en", "Ferry laid up until May", "2025-11-11", "Jane Roe", "The Bay Courier"),
    ("Паром встал до мая\n11.11.2025\n[Вера Ким]\n\n", "ru", "Паром встал до мая", "2025-11-11", "Вера Ким", None),
    ("Паром встал до мая\n11.11.2025\n(с) Вера Ким\n\n", "ru", "Паром встал до мая", "2025-11-11", "Вера Ким", None),
    ("Паром встал до мая\n11.11.2025\nАвтор: Вера Ким (фото автора)\n\n", "ru", "Паром встал до мая", "2025-11-11", "Вера Ким", None),
    ("Fähre bis Mai in der Werft\n11.11.2025 · Text: Jana Roth / Fotos: Ada Fink\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11", "Jana Roth", None),
    ("Fähre bis Mai in der Werft\njr\n\n11.11.2025\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11", "", None),
    ("Ferry laid up until May\n~ Jane Roe, 11 November 2025\n\n", "en", "Ferry laid up until May", "2025-11-11", "Jane Roe", None),
    ("Title: Ferry – why it is laid up\nDate: 11 November 2025\n\n", "en", "Ferry – why it is laid up", "2025-11-11", "", None),
    ("Datum: 11.11.2025 / Wirtschaft\nFähre bis Mai in der Werft\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11", "", None),
    ("Ferry laid up until May\nLast Updated:November 11, 2025\nCurated By: Jane Roe\n\n", "en", "Ferry laid up until May", "2025-11-11", "Jane Roe", None),
    ("[Updated: November 11, 2025] Ferry laid up until May\n\n", "en", "Ferry laid up until May", "2025-11-11", "", None),
    ("[Вчера, 14:35] Паром встал до мая\n\n", "ru", "Паром встал до мая", None, "", None),
    ("Yesterday, 2:35 PM Ferry laid up until May\n\n", "en", "Ferry laid up until May", None, "", None),
    ("Yesterday Ferry laid up until May\n\n", "en", "Yesterday Ferry laid up until May", None, "", None),
    ("2 часа назад Паром встал до мая\nТекст: Вера Ким\n\n", "ru", "Паром встал до мая", None, "Вера Ким", None),
    ("11.11.25 Паром встал до мая\nВера Ким\n\n", "ru", "Паром встал до мая", "2025-11-11", "Вера Ким", None),
    ("11 ноя 2025 «Паром» встал до мая\nВера Ким\n\n", "ru", "«Паром» встал до мая", "2025-11-11", "Вера Ким", None),
    ("Fähre liegt bis Mai. Veröffentlicht am 11.11.2025\n\n", "de", "Fähre liegt bis Mai", "2025-11-11", "", None),
    ("Wann fährt die Fähre? 11.11.2025\n\n", "de", "Wann fährt die Fähre?", "2025-11-11", "", None),
    ("Fähre bis Mai in der Werft\nvom 11.11.2025\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11", "", None),
    ("1. Паром встал до мая\n11.11.2025\n\n", "ru", "Паром встал до мая", "2025-11-11", "", None),
    ("1. Fähre wieder da\n11.11.2025\n\n", "de", "1. Fähre wieder da", "2025-11-11", "", None),
    ("Ferry laid up until May | Lorne Today\n11 November 2025\n\n", "en", "Ferry laid up until May", "2025-11-11", "", "Lorne Today"),
    ("Source: ferry laid up – The Bay Courier\n11 November 2025\n\n", "en", "Source: ferry laid up", "2025-11-11", "", "The Bay Courier"),
    ("Ferry laid up until May\nBy Associated Press\n11 November 2025\n\n", "en", "Ferry laid up until May", "2025-11-11", "", None),
    ("Паром встал до мая\n(Редакция, 11 ноября 2025)\n\n", "ru", "Паром встал до мая", "2025-11-11", "", None),
    ("Паром встал до мая\n(Автор — Вера Ким, 11.11.2025)\n\n", "ru", "Паром встал до мая", "2025-11-11", "Вера Ким", None),
    ("Ferry laid up until May\nBy Jane Roe, Yesterday, 2:35 PM\n\n", "en", "Ferry laid up until May", None, "Jane Roe", None),
    ("FERRY: WHEN IT IS BACK\n11 November 2025\n\n", "en", "FERRY: WHEN IT IS BACK", "2025-11-11", "", None),
    ("VON LOHE BIS ZUM MEER\n11.11.2025\n\n", "de", "VON LOHE BIS ZUM MEER", "2025-11-11", "", None),
    ("ФОТО: КАК ВСТАЛ ПАРОМ\n11.11.2025\n\n", "ru", "ФОТО: КАК ВСТАЛ ПАРОМ", "2025-11-11", "", None),
    ("Фото: Анна Свет\nПаром встал до мая\n11.11.2025\n\n", "ru", "Паром встал до мая", "2025-11-11", "", None),
    ("Lohe heute\nFähre bis Mai in der Werft\n11.11.2025\n\n", "de", "Fähre bis Mai in der Werft", "2025-11-11", "", "Lohe heute"),
    ("Почему встал паром № 7 | 11 ноября 2025\nВера Ким\n\n", "ru", "Почему встал паром № 7", "2025-11-11", "Вера Ким", None),
    ("Спартак — Паром — 2:1 | 11.11.2025\n\n", "ru", "Спартак — Паром — 2:1", "2025-11-11", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("header", "language", "headline", "date", "authors", "site"), PARTED)
def test_what_stands_on_a_line_together_is_parted(header, language, headline, date, authors, site):
    (draft,) = read(header + BODIES[language])
    assert (draft.headline, draft.date, ", ".join(draft.authors)) == (headline, date, authors)
    assert draft.site == site


def test_the_day_of_a_change_is_not_that_of_a_day_that_is_open():
    header = "Паром встал до мая\nВчера, 14:35\nОбновлено: 12.11.2025\n\n"
    (draft,) = read(header + BODIES["ru"])
    assert (draft.date, draft.date_text, draft.date_modified) == (
        None,
        "Вчера, 14:35",
        "2025-11-12",
    )


def test_what_stands_behind_a_bar_in_a_headline_may_be_a_paper():
    (draft,) = read("Паром встал до мая | Сожский край\n11.11.2025\n\n" + BODIES["ru"])
    assert "“Сожский край” is left in the headline" in draft.warnings[0]


@pytest.mark.parametrize(
    ("line", "warning"),
    [("Made with: Jane Roe", "may name the authors"), ("Photo: Jane Roe", ""), ("Seen by Roe", "")],
)
def test_a_line_with_a_name_that_no_rule_reads_is_told(line, warning):
    (draft,) = read(f"Ferry laid up until May\n{line}\n11 November 2025\n\n" + BODIES["en"])
    assert draft.authors == ()
    assert draft.warnings == ((f"“{line}” {warning}.",) if warning else ())


def test_a_role_below_a_headline_in_capitals_names_nobody():
    (draft,) = read("Old Ferry Sinks\nEditor saves the cat\nApril 3, 2023\n\n" + BODIES["en"])
    assert draft.authors == ()


def test_names_behind_a_dash_above_the_day_of_the_last_line_sign():
    text = "\n\n".join(("Ferry laid up until May", *(BODIES["en"] + word for word in "abc")))
    (draft,) = read(text + "\n\n– Jane Roe\n\n11 November 2025")
    assert (draft.date, draft.authors) == ("2025-11-11", ("Jane Roe",))


# header lines, the day, and the authors or tags that they give
PASTED = [
    ("Posted 9:02 AM, Apr 18, 2023 and last updated 2:45 PM, Apr 19, 2023", "2023-04-18T09:02:00", (), ()),
    ("18 April 2023\nTAGS: FERRIES | DOCKS", "2023-04-18", (), ("FERRIES", "DOCKS")),
    ("18 April 2023\nTags: ferries | By Jane Roe", "2023-04-18", ("Jane Roe",), ("ferries",)),
    ("Onno Wenke\n18 April 2023\nThe dock. – Photo: Wenke", "2023-04-18", ("Onno Wenke",), ()),
    ("Onno Wenke\n18 April 2023\nThe dock of Wenke", "2023-04-18", (), ()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("last", "is_author"),
    [
        ("Onno Wenke writes on harbours.", True),
        ("ONNO WENKE lives in Lorne.", True),
        ("Onno Wenke can be reached at owenke@bay.example.", True),
        ("Onno Wenke opened it at noon.", False),
        ("Onno Wenke lives in Lorne.\n\nIt is a town.", False),  # whom the text is about
        ("Onno Wenke, owenke@bay.example, paid.\n\nIt was May.", False),
    ],
)
def test_the_last_line_presents_who_wrote(last, is_author):
    (draft,) = read(
        f"Ferry laid up until May\nOnno Wenke\n18 April 2023\n\n{BODIES['en']}\n\n{last}"
    )
    assert (draft.authors == ("Onno Wenke",)) == is_author


def test_a_name_in_marks_with_the_number_of_its_issue_is_a_paper():
    (draft,) = read(f"«Край» № 65        3 апреля 2023 г.\n\nПАРОМ ВСТАЛ ДО МАЯ\n\n{BODIES['ru']}")
    assert (draft.headline, draft.site) == ("ПАРОМ ВСТАЛ ДО МАЯ", "Край")
    (plain,) = read(f"«Край»        3 апреля 2023 г.\n\nПАРОМ ВСТАЛ ДО МАЯ\n\n{BODIES['ru']}")
    assert plain.headline == "ПАРОМ ВСТАЛ ДО МАЯ"


@pytest.mark.parametrize(("lines", "date", "authors", "tags"), PASTED)
def test_lines_of_pasted_pages_give_their_fields(lines, date, authors, tags):
    (draft,) = read(f"Ferry laid up until May\n{lines}\n\n{BODIES['en']}")
    assert (draft.date, draft.authors, draft.tags) == (date, authors, tags)


@pytest.mark.parametrize(
    "line",
    [
        "Posted May 5, 2023 but updated May 6, 2023",  # no word that joins
        "Posted May 5, 2023 and read May 6, 2023",  # no change
        "Posted and updated by Jane Roe",  # no day
        "Tags: ferries | Docks: two",
        "Ferries | docks",
    ],
)
def test_lines_whose_fields_are_not_parted(line):
    assert with_fields_apart(line, vocabulary("en")) == line


@pytest.mark.parametrize(
    ("first", "is_text"),
    [
        ("The ferry lay in the dock of the har-\nbour until May.", True),
        ("The old fer-\nry laid up", False),  # a headline as narrow as its column
        ("The ferry lay in the dock of the har-\n\nbour until May.", False),
        ("The ferry lay in the dock of Lorne-\nBay until May.", False),
        (
            "The ferry lay in the dock, where\nit was mended in May. It sails\nagain on Monday, and then daily\nuntil the first ice.",
            True,
        ),
        (
            "The ferry lay in the dock, where\nit was mended in May and then\nsailed again, all days but one,\nuntil the first ice",
            False,
        ),
        (
            "The ferry on the Lorne laid up until May\nby Jane Roe\nLorne. Ferries stop\nat once",
            False,
        ),
        (f"The ferry on the Lorne laid up\nuntil May\nLorne. {'The ferry sails. ' * 5}\nSo", False),
        ("The ferry\nlay in the dock. It sails\nagain\nin May", False),
        (
            "The ferry lay in the dock, where\nit was mended in May. It sails\n\nagain on Monday, and then daily\nuntil the first ice.",
            False,
        ),
    ],
)
def test_lines_of_a_narrow_column_are_of_the_text(first, is_text):
    assert is_prose(tuple(header_lines(first, 0, "en")), 0) == is_text


def test_a_name_above_the_headline_may_be_of_somebody():
    header = "Tesni Prosser\nFerry laid up until May\n11 November 2025\n\n"
    (draft,) = read(header + BODIES["en"])
    assert "“Tesni Prosser” may name the authors" in draft.warnings[0]


@pytest.mark.parametrize(
    ("last", "date"),
    [("dpa, 11. November 2025", "2025-11-11"), ("Es geschah im Jahr 1923, am 5. Mai 1923", None)],
)
def test_an_agency_signs_beside_the_day(last, date):
    text = "\n\n".join(("Fähre bis Mai in der Werft", *(BODIES["de"] + word for word in "abc")))
    (draft,) = read(f"{text}\n\n{last}")
    assert draft.date == date


def test_a_sentence_above_the_text_that_no_field_goes_with_may_be_the_headline():
    (draft,) = read("Паром встал до мая.\n\n" + BODIES["ru"])
    assert draft.headline is None
    assert draft.warnings == ("The headline may be “Паром встал до мая.”: it is read as text.",)


LOCAL = "KELBY GAZETTE\nTuesday, 7 March 2023\n\nTrams to run again\n\nBy Tess Orme\n\n"

BESIDE_LOCAL = [
    # a paper named after the town of its article; the text set in a column, of short lines
    (f"{LOCAL}The tramway between Kelby and the sea\nfront will run again.\n\nFares rise.\n", "Trams to run again", "The tramway between Kelby and the sea front will run again."),
    (f"{LOCAL}The tramway from Kelby and the\nDunnock Bridge will run again from\nearly spring.\n\nFares.", "Trams to run again", "The tramway from Kelby and the Dunnock Bridge will run again from early spring."),
    ("Trams to run again\nBy Tess Orme\n7 March 2023\n\nThe trams stopped on Tuesday\nto be mended at the depot near\nthe harbour, and run again.\n\nFares rise.\n", "Trams to run again", "The trams stopped on Tuesday to be mended at the depot near the harbour, and run again."),
    # a headline of two lines, and one that names a paper of which the text is
    ("KELBY GAZETTE\n7 March 2023\n\nWill the trams to the sea front\nrun again this year?\n\nThe tramway to the sea front may run again this year, the mayor said.\n", "Will the trams to the sea front run again this year?", "The tramway to the sea front may run again this year, the mayor said."),
    ("Kelby Mayor Is Suing the Gazette\nBy Tess Orme, 7 March 2023\n\nThe mayor of Kelby sues the Gazette, which called him a miser, over its cartoon.\n", "Kelby Mayor Is Suing the Gazette", "The mayor of Kelby sues the Gazette, which called him a miser, over its cartoon."),
]  # fmt: skip


@pytest.mark.parametrize("author", ["", "Von Jana Roth\n"])
def test_a_line_that_cuts_a_word_is_of_the_text_however_short(author):
    text = "Zehn Jahre wurde an der Damm-\nkrone gebaut, dann verließ man\nsie in einer Nacht.\n\nNun grasen dort Schafe.\n"
    (draft,) = read(f"Das Haus am Wehr\n\n{author}8. August 2023\n\n{text}")
    assert draft.headline == "Das Haus am Wehr"
    assert draft.blocks[0].text.startswith("Zehn Jahre")


@pytest.mark.parametrize(("text", "headline", "first"), BESIDE_LOCAL)
def test_a_local_paper_and_a_column_are_told_from_a_headline(text, headline, first):
    (draft,) = read(text)
    assert draft.headline == headline
    assert " ".join(draft.blocks[0].text.split()) == first
