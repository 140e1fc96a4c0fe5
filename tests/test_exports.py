"""Exports of press databases: their fields, their articles, and what only looks like one."""
# ruff: noqa: E501 - a row is one line, as long as it is

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.errors import NewsparseError
from newsparse.reader.dump.exports.marks import MARKS, glance_at
from newsparse.reader.read import read
from newsparse.reader.reading import Reading

ARCHIVES = Path(__file__).parent.parent / "samples" / "archives"
TEXT = "The council voted on Tuesday to rebuild the wall.\n\nIt will take a year."
UNA = ("Una Brae",)

# the file, and headline, date, authors, paper, sections of each article in it
SAMPLES = [
    ("lexisnexis.txt", "LexisNexis", [
        ("Council votes for breakwater, part 2", "2024-03-05", ("UNA BRAE",), "The Bay Courier", ("NEWS",)),
        ("Halt in der Unteren Mühle", "2024-04-03", ("Lena Voss",), "Der Buchtbote", ("Lokales",)),
    ]),
    ("nexis-uni.txt", "Nexis Uni", [
        ("Council votes for breakwater", "2024-03-05", UNA, "The Bay Courier", ("NEWS",)),
        ("Lower Mill gets its trains back", "2024-06-01", (), "The Bay Courier", ()),
    ]),
    ("factiva.txt", "Factiva", [
        ("Council votes for breakwater", "2024-03-05T10:20:00", UNA, "The Bay Courier", ("News",)),
        ("Lower Mill gets its trains back", "2024-06-01", (), "The Bay Courier", ("News",)),
    ]),
    ("factiva.html", "Factiva", [
        ("Council votes for breakwater", "2024-03-05", UNA, "The Bay Courier", ()),
        ("Lower Mill gets its trains back", "2024-06-01", ("Tom Farrand",), "The Bay Courier", ()),
    ]),
    ("nitf.xml", "NITF", [
        ("Old tram sheds to become a market", "2006-03-09", ("UNA BRAE",), "The Bay Courier", ()),
    ]),
    ("corpus.sgml", "the corpus", [
        ("Lighthouse keeper retires after forty years", "2004-03-05", (), None, ()),
        ("Snow closes the pass at Orrin", "2004-03-06", ("TOM FARRAND",), None, ()),
    ]),
    ("europresse.html", "Europresse", [
        ("La digue sera reconstruite", "2023-10-05", ("Jeanne Royer",), "Le Courrier de la Baie", ("Politique",)),
        ("Le train revient au moulin", "2023-10-09", ("Luc Amiel",), "Le Courrier de la Baie", ("Transports",)),
    ]),
    ("proquest.txt", "ProQuest", [
        ("Council votes for breakwater", "2024-03-05", ("Brae, Una",), "The Bay Courier", ("NEWS",)),
        ("Lower Mill gets its trains back", "2024-06-01", ("Farrand, Tom", "Brae, Una"), "The Bay Courier", ()),
    ]),
    ("integrum.txt", "Integrum", [
        ("Совет решил восстановить мол", "2024-03-05", ("Вера Лугова",), "Вечерние Броды", ("Общество",)),
        ("Поезда вернутся к мельнице", "2024-06-01", ("Олег Юнин",), "Вечерние Броды", ()),
    ]),
    ("medialogia.txt", "Medialogia", [
        ("Совет решил восстановить мол", "2024-03-05T10:20:00", ("Вера Лугова",), "Вечерние Броды", ()),
        ("Поезда вернутся к мельнице", "2024-06-01T09:00:00", (), "Вечерние Броды", ()),
    ]),
    ("mediargus.txt", "Mediargus", [
        ("Raad keurt herstel van dam goed", "2024-03-05", (), "De Baaikoerier", ()),
        ("Treinen stoppen weer aan de molen", "2024-06-01", (), "De Baaikoerier", ()),
    ]),
    ("genios.txt", "GENIOS", [
        ("Halt in der Unteren Mühle", "2024-04-03", ("Lena Voss",), "Der Buchtbote", ("Lokales",)),
        ("Rat will die Mole wieder aufbauen", "2024-03-06", (), "Der Buchtbote", ("Hafen",)),
    ]),
    ("newsbank.txt", "Newsbank", [
        ("Council votes for breakwater", "2024-03-05", UNA, "Bay Courier, The (Gull Bay)", ("Metro",)),
        ("Lower Mill gets its trains back", "2024-06-01", ("Tom Farrand",), "Bay Courier, The (Gull Bay)", ()),
    ]),
    ("ebsco.txt", "EBSCO", [
        ("Council votes for breakwater.", "2024-03-05", ("Brae, Una", "Farrand, Tom"), "Bay Courier", ()),
    ]),
    ("gale.txt", "Gale", [("Council votes for breakwater.", "2024-03-05", UNA, "Bay Courier", ())]),
    ("emis.txt", "EMIS", [("Council votes for breakwater", "2024-03-05", (), "Bay Courier", ())]),
    ("europresse.txt", "Europresse", [
        ("La digue sera reconstruite", "2023-10-05", ("Jeanne Royer",), "Le Courrier de la Baie", ()),
    ]),
]  # fmt: skip


def fields(draft):
    return draft.headline, draft.date, draft.authors, draft.site, draft.tags


def texts(draft):
    return [block.text for block in draft.blocks]


@pytest.mark.parametrize(("name", "database", "expected"), SAMPLES)
def test_each_database_is_known_by_its_own_marks(name, database, expected):
    drafts = list(read((ARCHIVES / name).read_bytes()))
    assert [fields(draft) for draft in drafts] == expected
    assert {draft.headline_evidence.rule for draft in drafts} == {database}
    for draft in drafts:
        (warning,) = draft.warnings
        assert database in warning
        assert draft.blocks


@pytest.mark.parametrize("name", [name for name, *_ in SAMPLES if name.endswith(".txt")])
def test_with_keep_all_no_word_of_a_text_is_lost(name):
    data = (ARCHIVES / name).read_text("utf-8")
    drafts = list(read(data, Reading(keep_all=True)))
    held = " ".join(
        part
        for draft in drafts
        for part in (
            *(draft.headline, draft.date_text, draft.site, draft.url, *draft.tags),
            *(*draft.authors, *texts(draft)),
        )
        if part
    )
    assert all(draft.warnings == () for draft in drafts)
    for word in data.split():
        bare = word.strip("_,;.:()[]|")
        assert not bare or bare in held or bare in SET_WORDS


SET_WORDS = """
    of DOCUMENTS DOCUMENT Document End BYLINE Byline By AUTOR RUBRIK SECTION Section Body HD BY PD ET SN SE LP
    TD Author Full text Title Publication title date Document URL Документ из Источник Дата
    Заглавие Рубрика Автор Текст К заголовкам сообщений
    Quelle vom Ressort Autor Authors Full Text Source Date From
""".split()  # noqa: SIM905 - one a line would be a page


LEXIS = """
                               {number}

                                The Bay Courier

                            March 5, 2024 Tuesday
{edition}
{headline}

{labels}

The council voted on Tuesday to rebuild the wall.

It will take a year.

{below}
"""


def lexis(**parts):
    told = {
        "number": "1 of 1 DOCUMENTS",
        "edition": "",
        "headline": "Wall wins",
        "labels": "BYLINE: Una Brae\n\nLENGTH: 301 words",
        "below": "LOAD-DATE: March 6, 2024",
    }
    return LEXIS.format(**(told | parts))


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"number": "1 of 1 DOCUMENT"},
        {"number": "Dokument 1 von 1"},
        {"number": "Document 1 de 1"},
        {"edition": "                   Late Edition - Final\n"},
        {"edition": "                   Correction Appended\n"},
        {"labels": "LENGTH: 301 words\n\nBYLINE: By Una Brae"},
        {"labels": "LENGTH: 301 words\nBYLINE: Una Brae, Staff Writer"},
        {"headline": "", "labels": "SECTION: A\n\nLENGTH: 9 words\n\nHEADLINE: Wall wins\n\nBYLINE: Una Brae"},
        {"headline": "", "labels": "LENGTH: 9 words\n\nHEADLINE: Wall wins\n\nBYLINE: Una Brae\n\nBODY:"},
        {"below": "LANGUAGE: ENGLISH\n\nCopyright 2024 The Bay Courier\nAll Rights Reserved"},
        {"below": "LANGUAGE: ENGLISH\n\nJOURNAL CODE: baypost"},
        {"below": ""},
        {"labels": "AUTEUR: Una Brae\n\nRUBRIQUE: Ville\n\nLONGUEUR: 301 mots", "below": "LANGUE: FRENCH"},
    ],
)  # fmt: skip
def test_labels_stand_in_any_order_and_language(parts):
    (draft,) = read(lexis(**parts))
    assert (draft.headline, draft.date) == ("Wall wins", "2024-03-05")
    assert [name.lower() for name in draft.authors] == ["una brae"]
    assert draft.site == "The Bay Courier"
    assert "\n\n".join(texts(draft)) == TEXT


@pytest.mark.parametrize(
    "byline",
    [
        "Report from The Courier brought to you by BN Syndication.",
        "compiled by our staff from reports of the agencies",
    ],
)
def test_a_byline_that_is_a_sentence_names_nobody(byline):
    (draft,) = read(lexis(labels=f"BYLINE: {byline}\n\nLENGTH: 301 words"))
    assert draft.authors == ()
    assert byline in draft.warnings[0]


def test_a_print_job_above_the_first_document_is_no_article():
    (draft,) = read("Print Request: All Documents: 1\nSearch Terms: wall\n\n" + lexis())
    assert draft.headline == "Wall wins"
    assert "Search Terms: wall" in draft.warnings[0]


def test_a_gap_in_the_numbers_is_told():
    text = "".join(lexis(number=f"{number} of 9 DOCUMENTS") for number in (3, 4, 7))
    third = list(read(text))[2]
    assert "from document 4 to document 7" in third.warnings[0]


def test_pages_of_nexis_uni_may_be_numbered_from_the_first_on():
    (draft,) = read(
        "Page 1 of 2\n\nWall wins\n\nThe Bay Courier\n\nMarch 5, 2024 Tuesday\n\nLength: 355 words\n"
        "Byline: Una Brae\n\nBody\n\nThe council voted.\n\nPage 2 of 2\nWall wins\n\n"
        "It will take a year.\n\nEnd of Document\n"
    )
    assert draft.headline == "Wall wins"
    assert [block.text for block in draft.blocks] == ["The council voted.", "It will take a year."]


def test_an_author_may_stand_below_the_deck_of_europresse():
    (draft,) = read(
        "Le Courrier de la Baie\nPolitique, jeudi 5 octobre 2023, p. 12\n\nLa digue sera refaite\n"
        "Les pêcheurs attendaient depuis dix ans\n\nAnne Resnais\n\nLe conseil du port a voté mardi.\n\n"
        "© 2023 Le Courrier\n\nnews·20231005·PO·2040056000\n"
    )
    assert draft.authors == ("Anne Resnais",)
    assert "Les pêcheurs attendaient depuis dix ans" in [block.text for block in draft.blocks]


def test_section_and_page_may_stand_below_the_day_of_europresse():
    (draft,) = read(
        "Le Courrier de la Baie • 61 mots\njeudi 5 octobre 2023\nPolitique, p. 12\n\nLa digue sera refaite"
        "\n\nLe conseil du port a voté mardi.\n\n© 2023 Le Courrier\n\nnews·20231005·PO·2040056000\n"
    )
    assert draft.headline == "La digue sera refaite"
    assert "Politique, p. 12" in draft.warnings[0]


def test_an_answer_below_a_text_is_no_label():
    (draft,) = read(lexis(below="ORME: We shall see."))
    assert draft.blocks[-1].text == "ORME: We shall see."


def test_a_paper_beside_an_author_is_none():
    (draft,) = read(lexis(labels="BYLINE: Una Brae; The Bay Courier\n\nLENGTH: 9 words"))
    assert draft.authors == ("Una Brae",)
    assert "The Bay Courier" in draft.warnings[0]


def test_a_document_that_could_not_be_shown_is_told_of():
    sorry = "1 of 2 DOCUMENTS\n\nWe are sorry but this document cannot be shown.\n\n"
    (draft,) = read(sorry + lexis(number="2 of 2 DOCUMENTS"))
    assert draft.headline == "Wall wins"
    assert "We are sorry" in draft.warnings[0]


def test_one_document_that_is_not_numbered():
    labels = "SECTION: \n\nNEWS; Pg. 7A\n\nLENGTH: 301 words"
    (draft,) = read(lexis(number="", labels=labels))
    assert (draft.headline, "\n\n".join(block.text for block in draft.blocks)) == (
        "Wall wins",
        TEXT,
    )


def test_plain_lines_of_factiva():
    text = (
        "News\nWall wins\nUna Brae\n301 words\n5 March 2024\n10:20\nThe Bay Courier\nBAYC\n"
        f"English\nCopyright 2024. The Bay Courier\n\n{TEXT}\n\nDocument BAYC000020240305ek3500001\n"
    )
    one, two = read(text + "\n" + text.replace("Wall wins", "Wall falls").replace("Una Brae\n", ""))
    assert (one.headline, one.date, one.authors) == ("Wall wins", "2024-03-05T10:20:00", UNA)
    assert (two.headline, two.authors, two.site) == ("Wall falls", (), "The Bay Courier")
    assert "\n\n".join(texts(one)) == TEXT


@pytest.mark.parametrize(
    ("length", "day", "language"),
    [("122 słów", "14 marca 2013", "Polski"), ("122 ord", "14 mars 2013", "Svenska")],
)
def test_lines_of_factiva_in_polish_and_swedish(length, day, language):
    (draft,) = read(
        f"Wall wins\n{length}\n{day}\nThe Bay Courier\nBAYC\n{language}\n(c) 2013 Bay\n\n{TEXT}\n\n"
        "Dokument BAYC000020130314ek3500001\n"
    )
    assert (draft.headline, draft.date, draft.site) == (
        "Wall wins",
        "2013-03-14",
        "The Bay Courier",
    )


def test_a_list_of_mediargus_without_texts_says_so():
    listed = (ARCHIVES / "mediargus.txt").read_text("utf-8").partition("05-03-2024")[0]
    drafts = list(read(listed))
    assert len(drafts) == 2
    assert all("beginning" in draft.warnings[0] for draft in drafts)


ORDINARY = [
    "Wall wins\n\nIn 1 of 3 cases it was too late.\n\n1 of 3 people\n\nLength: 301 words are enough.",
    "HD television is here\n\nTD Bank said it would close two branches.",
    "Title: Wall wins\nDate: 2024-03-05\nAuthor: Una Brae\n\n" + TEXT,
    "Заголовок: Мол победил\nДата: 05.03.2024\nАвтор: Вера Ким\nТекст: Мол стоит.",
    "1. The wall\n\nThe wall stands, p. 4, and will.\n\n2. The sea\n\nIt is wide.",
    "ProQuest was sold on Tuesday\n\nAuthor: none\n\n" + TEXT,
    "Length: 301 words\n\n" + TEXT,
    "Genios verkauft\n\nVon Jana Roth\n\nAm 5. März 2024 kam das Ende.\n\n" + TEXT,
    "Wall wins\n\nBy Una Brae\n\nOn March 5, 2024, it stood.\n\n" + TEXT + "\n\nRecord Number: 1",
]


@pytest.mark.parametrize("name", ["ferry.txt", "library.txt", "schleuse.txt", "apotheke.txt"])
def test_a_dump_shows_no_mark_of_a_database(name):
    glance = glance_at((ARCHIVES.parent / name).read_text("utf-8"))
    assert [database for database, may_be in MARKS.items() if may_be(glance)] == []


@pytest.mark.parametrize("text", ORDINARY)
def test_what_only_looks_like_an_export_is_read_as_ever(text):
    (draft,) = read(text)
    assert draft.warnings == ()
    databases = {name for _, name, _ in SAMPLES}
    rules = (draft.headline_evidence, draft.date_evidence)
    assert not {one.rule for one in rules if one} & databases


LINES = [
    line
    for name, *_ in SAMPLES
    if name.endswith(".txt")
    for line in (ARCHIVES / name).read_text("utf-8").splitlines()
]


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=60).map("\n".join))
@settings(max_examples=200)
def test_torn_exports_are_read_or_refused(text):
    try:
        drafts = list(read(text, Reading(format="text")))
    except NewsparseError:
        return
    assert drafts


COVER = """User Name: Jane Roe
Date and Time: Tuesday, March 12, 2024 10:15:00 AM EDT
{job}

Documents (2)

1. Council votes for breakwater
Client/Matter: -None-
Search Terms: breakwater
Narrowed by:
News Timeline: Jan 01, 2024 to Mar 12, 2024

2. Lower Mill gets its trains back
Client/Matter: -None-

"""


def test_a_title_with_a_long_gap_is_looked_at_once():
    gap = " " * 200_000
    cover = f"Job Number: 1\n\n1. Council{gap}votes{gap}\n\n"
    documents = (ARCHIVES / "nexis-uni.txt").read_text("utf-8")
    assert any("votes" in block.text for block in next(iter(read(cover + documents))).blocks)


@pytest.mark.parametrize("job", ["Job Number: 218437221", "Auftragsnummer: 218437221"])
def test_the_cover_of_an_export_is_no_article(job):
    documents = (ARCHIVES / "nexis-uni.txt").read_text("utf-8")
    covered = list(read(COVER.format(job=job) + documents))
    plain = list(read(documents))
    assert [fields(draft) for draft in covered] == [fields(draft) for draft in plain]
    assert [texts(draft) for draft in covered] == [texts(draft) for draft in plain]
    assert "User Name: Jane Roe" in covered[0].warnings[0]


@pytest.mark.parametrize(
    ("job", "title"),
    [("Number: 3", "Council votes"), ("Job Number: 1", "Council voted")],
)
def test_a_cover_of_another_form_is_no_headline(job, title):
    cover = COVER.format(job=job).replace("Council votes", title).replace("Tuesday, March", "Mar")
    drafts = list(read(cover + (ARCHIVES / "nexis-uni.txt").read_text("utf-8")))
    assert drafts[0].headline == "Council votes for breakwater"
    assert "User Name: Jane Roe" in drafts[0].warnings[0]


@pytest.mark.parametrize(
    "source", ["Tageblatt vom 06.03.2024", "Quelle: Tageblatt\nDatum: 06.03.2024"]
)
def test_a_headline_may_speak_of_the_database(source):
    rights = "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH"
    (draft,) = read(f"Genios verkauft\n\n{source}\n\n{TEXT}\n\n{rights}")
    assert (draft.headline, draft.date, draft.site) == (
        "Genios verkauft",
        "2024-03-06",
        "Tageblatt",
    )


def test_a_day_in_a_deck_is_not_the_one_of_the_paper():
    rights = "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH"
    (draft,) = read(
        f"Bus auch sonntags\nNeu ab 2. Juni 2024\nTageblatt vom 06.03.2024\n\n{TEXT}\n\n{rights}"
    )
    assert (draft.headline, draft.date, draft.site) == (
        "Bus auch sonntags",
        "2024-03-06",
        "Tageblatt",
    )


def test_a_ris_file_says_that_it_holds_abstracts():
    (first, second) = read((ARCHIVES / "references.ris").read_bytes())
    assert fields(first) == (
        "Council votes for breakwater", "2024-03-05", ("Brae, Una",), "Bay Courier", ("Harbour",)
    )  # fmt: skip
    assert first.url == "https://example.org/articles/1"
    assert second.authors == ("Farrand, Tom", "Brae, Una")
    assert len(texts(second)) == 1
    assert all("abstract" in draft.warnings[0] for draft in (first, second))


def test_a_ris_record_may_lack_its_end_and_what_stands_below_one_is_kept():
    first, second = read(
        "TY  - NEWS\nTI  - Bridge opens\nDA  - 2024/03/05\nAB  - The bridge is open.\n\n"
        "TY  - NEWS\nTI  - Ferry stops\nDA  - 03/05/2024\nAB  - The ferry stops.\nIt is old.\nER  - \nOf 12 May"
    )
    assert (first.headline, first.date, texts(first)) == (
        "Bridge opens", "2024-03-05", ["The bridge is open."]
    )  # fmt: skip
    assert (second.headline, second.date) == ("Ferry stops", None)
    assert texts(second) == ["The ferry stops.\n\nIt is old."]
    assert second.kept_out[-1] == "Of 12 May"


@pytest.mark.parametrize(
    "text",
    [
        "Bridge opens\nMarch 5, 2024\n\nIn RIS a title stands behind TI:\n\nTI  - Bridge opens\n\nER  - ",
        "Source: Bay Courier\nDate: 5 March 2024\nRegion: Gull Bay\n\nTwo lines.\n\nAnd two more.",
        "Two books\n5 March 2024\n\nTwo books stand out this month, and both tell of ships and the sea.\n\nNight\n\nAuthor: Bo Ray\nPublished: 3 March 2024\nPages: 320\n\nIt is slow.\n\nDay\n\nAuthor: Ann Lee\nPublished: 2 March 2024\nPages: 120\n\nIt is quick.",
        "Bridge opens\n2024-03-05 - Bo Ray\n\nThe bridge is open.\n\nIn the book:\nStart Page: 3\n\nIt is old.",
        "EMIS buys Gale\nMarch 5, 2024\n\nThe database EMIS bought Gale on Tuesday, it said.",
        "Library buys EBSCO\nMarch 5, 2024\n\nAccession Number: is what EBSCO calls it.\n\nIt is the property of all.",
        "Le bac reste à quai\nMars 5, 2024\n\nLe bac ne passera plus.\n\nnews·demain·CB·12",
    ],
)
def test_who_speaks_of_a_database_is_no_export_of_it(text):
    (draft,) = read(text)
    assert draft.headline_evidence.rule not in (
        "RIS",
        "EMIS",
        "Gale",
        "EBSCO",
        "Europresse",
        "PressReader",
        "the database",
    )
    assert not draft.kept_out


def test_what_a_record_of_ebsco_lists_a_line_each():
    text = (ARCHIVES / "ebsco.txt").read_text("utf-8")
    (draft,) = read(text.replace("Record: 1\n", "").replace("Subject Terms: ", "Subject Terms:\n"))
    assert draft.authors == ("Brae, Una", "Farrand, Tom")
    assert draft.date == "2024-03-05"


def test_the_pages_of_a_print_of_nexis_uni_are_none_of_its_text():
    text = "Page 1 of 2\n\nWall wins\n\nWall wins\nThe Bay Courier\nMarch 5, 2024 Tuesday\n\n"
    text += f"Length: 301 words\n\nBody\n\n{TEXT}\n\nPage 2 of 2\n\nWall wins\n\nIt was 1931.\n\n"
    (draft,) = read(f"{text}Load-Date: March 6, 2024\n\nEnd of Document\n")
    assert (draft.headline, draft.site) == ("Wall wins", "The Bay Courier")
    assert texts(draft) == [*TEXT.split("\n\n"), "It was 1931."]
    assert "Page 1 of 2" in draft.kept_out


def test_classes_that_pages_of_europresse_have_had():
    page = (ARCHIVES / "europresse.html").read_text("utf-8")
    page = page.replace("sm-margin-TopNews titreArticleVisu ", "")
    drafts = list(read(page.replace("sm-margin-bottomNews", "docAuthors").encode()))
    told = [(draft.headline, draft.authors) for draft in drafts]
    assert told[1] == ("Le train revient au moulin", ("Luc Amiel",))


def test_newsbank_numbers_a_record_by_one_word_too():
    text = (ARCHIVES / "newsbank.txt").read_text("utf-8").replace("Record Number:", "Record:")
    drafts = list(read(text.replace("Author:", "Author/Byline:")))
    assert [draft.authors for draft in drafts] == [UNA, ("Tom Farrand",)]
    assert not any("Readability" in block.text for block in drafts[0].blocks)


def test_the_last_message_of_medialogia_need_not_be_closed():
    text = (ARCHIVES / "medialogia.txt").read_text("utf-8")
    drafts = list(read(text.rstrip().removesuffix("К заголовкам сообщений")))
    assert [draft.headline for draft in drafts] == [
        "Совет решил восстановить мол",
        "Поезда вернутся к мельнице",
    ]
    (first, _) = read(f"{text}\n\nПодготовлено 2 июня 2024 для редакции\n")
    assert first.headline == "Совет решил восстановить мол"


def test_a_labelled_headline_counts_before_the_lines_above_the_date():
    text = "Copyright 1991 Bay Press\nThe Bay Courier\n\nJuly 3, 1991, Wednesday, Final Edition\n\n"
    text += f"LENGTH: 301 words\n\nHEADLINE: Wall wins\n\nBYLINE: Una Brae\n\nBODY:\n{TEXT}\n"
    (draft,) = read(text)
    assert (draft.headline, draft.date, draft.site) == (
        "Wall wins",
        "1991-07-03",
        "The Bay Courier",
    )
    assert draft.authors == UNA


@pytest.mark.parametrize("lead", ["LP \n", "LP\n", "LP "])
def test_codes_of_factiva_behind_which_a_copy_left_a_blank(lead):
    text = "HD Wall wins\nBY By Una Brae\nWC 301 words\nPD 5 March 2024\nSN The Bay Courier\n"
    (draft,) = read(f"{text}{lead}It was won.\n\nTD \nIt will take a year.\n\nAN Document BAYC1\n")
    assert (draft.headline, draft.authors, draft.site) == ("Wall wins", UNA, "The Bay Courier")
    assert texts(draft) == ["It was won.", "It will take a year."]


def test_rights_right_below_a_label_are_a_line_of_their_own():
    text = (ARCHIVES / "genios.txt").read_text("utf-8").replace("Dokumentnummer: 03042024005\n", "")
    moved = text.replace("\n\n© Der", "\n\nDokumentnummer: 03042024005\n© Der", 1)
    assert [fields(draft) for draft in read(moved)] == [fields(draft) for draft in read(text)]
    assert next(read(moved)).kept_out != next(read(text)).kept_out


def test_a_month_without_a_day_is_told_and_a_second_line_above_the_labels_may_be_the_headline():
    labels = "Source: Bay Courier\nPublication date: March 2024\n\nGrain exports fell, it said.\n"
    (draft,) = read(f"Company news\nGrain exports fall\n\n{labels}\n© EMIS 2024\n")
    assert (draft.date, draft.date_text) == (None, "March 2024")
    assert "“March 2024” gives no day" in draft.warnings[0]
    assert "“Grain exports fall”" in draft.warnings[1]


def test_lines_of_a_database_in_disorder_are_no_export_of_it():
    lines = "3 September 2017\n11\nThe mill on the Lorne grinds again.\n152 words\nLORPO\n"
    (draft,) = read(f"{lines}Document LORPO00020170903ed930000c\nLOCAL\n")
    assert "The mill on the Lorne grinds again." in draft.blocks[-1].text


NEWSITEM = (
    '<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem itemid="9" date="1996-08-20">\n'
    "<title>UK: Caf\xe9 to close.</title>\n<headline>Caf\xe9 to close.</headline>\n"
    "<byline>Una Brae</byline>\n<text>\n<p>The <b>caf\xe9</b> on the quay closes.</p>\n"
    "<p><![CDATA[It is of 1931.]]></p>\n</text>\n<copyright>(c) BN</copyright>\n</newsitem>\n"
)


def test_agencies_tags_in_an_encoding_of_their_own():
    (draft,) = read(NEWSITEM.encode("latin-1"))
    assert (draft.headline, draft.date, draft.authors) == ("Caf\xe9 to close.", "1996-08-20", UNA)
    assert [block.text for block in draft.blocks] == [
        "The caf\xe9 on the quay closes.",
        "It is of 1931.",
    ]
    assert draft.kept_out == ("(c) BN", "UK: Caf\xe9 to close.")


@pytest.mark.parametrize(
    "text",
    [
        f'<doc id="12" title="Wall">\nWall to be rebuilt\n5 March 2024\n\n{TEXT}\n</doc>\n',
        f"<newsroom> is what the desk is called.\n5 March 2024\n\n{TEXT}",
    ],
)
def test_other_tags_are_no_agencies(text):
    (draft,) = read(text)
    assert draft.format == "text"


def test_what_the_head_of_nitf_tells_is_neither_headline_nor_paper():
    (draft,) = read(
        '<nitf><head><title>Sheds</title><meta name="slug" content="sheds"/><docdata><series>Trams'
        '</series></docdata><pubdata name="The Bay Courier" date.publication="20060309T000000"/>'
        "</head><body><hedline><hl1>Old sheds open</hl1></hedline>"
        '<byline class="normalized_byline">Brae, Una</byline>'
        "<body.content><p>The sheds open in May.</p></body.content></body></nitf>"
    )
    assert (draft.headline, draft.site) == ("Old sheds open", "The Bay Courier")
    assert draft.authors == ("Brae, Una",)
    assert draft.kept_out == ("Trams", "Sheds")


@pytest.mark.parametrize("tag", ["<DOC>\n<DOCNO> ", "<nitf>", "<newsitem><p>", "<newsitem></p>"])
def test_tags_of_agencies_that_never_end_are_read_or_refused(tag):
    for data in (tag * 3000, f"{tag}x" * 3000, f"<nitf>{'<p' * 9000}"):
        with suppress(NewsparseError):
            assert list(read(data))


def tagged(text):
    return [
        (draft.headline, draft.date, draft.authors, draft.site, texts(draft), draft.kept_out)
        for draft in read(text)
    ]


def test_paragraphs_in_a_tag_are_of_its_field():
    document = (
        "<DOC>\n<DOCNO> K1 </DOCNO>\n<DATE>\n<P>\nMarch 5, 2004, Friday\n</P>\n</DATE>\n"
        "<SECTION> <P> Harbour; Page 3 </P> </SECTION>\n"
        "<HEADLINE>\n<P>\nWall to be rebuilt\n</P>\n</HEADLINE>\n"
        "<BYLINE> <P> By UNA BRAE </P> </BYLINE>\n"
        "<TEXT>\n<P> Who pays?\n<P> Nobody.\n<P> Who builds it?\n<P> Nobody.\n</TEXT>\n"
        "<PUB> <P> Bay Courier </P> </PUB>\n</DOC>\n"
    )
    ((headline, date, authors, _, paragraphs, kept_out),) = tagged(document)
    assert (headline, date, authors) == ("Wall to be rebuilt", "2004-03-05", ("UNA BRAE",))
    assert paragraphs == ["Who pays?", "Nobody.", "Who builds it?", "Nobody."]
    assert kept_out == ("K1", "Harbour; Page 3", "Bay Courier")


def test_paragraphs_without_a_tag_around_them_are_the_text():
    document = (
        "<DOC><DOCNO>K1</DOCNO><HEADLINE>Wall</HEADLINE><P>It falls.</P><P>It fell.</P></DOC>"
    )
    assert tagged(document)[0][4] == ["It falls.", "It fell."]


@pytest.mark.parametrize(
    ("told", "date", "site"),
    [
        ('<date.expire norm="20991231"/><date.issue norm="20040308T0000"/>', "2004-03-08", None),
        ('<date.expire norm="20991231"/>', None, None),
        (
            '<doc.copyright holder="Bay Holding"/><pubdata name="Bay Courier"/>',
            None,
            "Bay Courier",
        ),
        ('<doc.copyright holder="Bay Holding"/>', None, "Bay Holding"),
    ],
)
def test_a_day_that_a_tag_tells_of_something_else_is_not_the_articles(told, date, site):
    document = (
        f"<nitf><head><docdata>{told}</docdata></head><body><body.head><abstract><p>Indexed.</p>"
        "</abstract><hl1>Wall to be rebuilt</hl1></body.head><body.content>"
        '<p id="20010101">It fell in <chron norm="19990304">March</chron>,<br/>again.</p>'
        "<media><media-caption>The wall.</media-caption><media-producer>Bo Lind</media-producer>"
        "</media><table><tr><td>Stones</td><td>12</td></tr></table></body.content></body></nitf>"
    )
    expected = ["It fell in March, again.", "Stones 12"]
    ((*_, day, _, paper, paragraphs, kept_out),) = tagged(document)
    assert (day, paper, paragraphs) == (date, site, expected)
    assert kept_out == ("Indexed.", "The wall.", "Bo Lind")


def test_a_document_of_unknown_tags_and_one_that_is_torn_are_not_lost():
    document = (
        "<DOC>\n<DOCNO>K1</DOCNO>\n<STORY>The wall fell.</STORY>\n</DOC>\n"
        "<DOC>\n<DOCNO>K2</DOCNO>\n<HL> Wall </HL> <SO> Bay Courier </SO>\n<TEXT>\nIt fell and"
    )
    assert tagged(document) == [
        (None, None, (), None, [], ("K1", "The wall fell.")),
        ("Wall", None, (), "Bay Courier", ["It fell and"], ("K2",)),
    ]


def test_the_last_document_of_gale_need_not_be_closed():
    head = (
        "Wall wins\nAuthor: Una Brae\nDate: Mar. 5, 2024\nFrom: Bay Courier (Stanmere, England)\n"
    )
    text = f"{head}Publisher: Bay Press\n\nFull Text:\n\n{TEXT}\n\nGale Document Number: GALE|A7\n"
    (draft,) = read(text)
    assert (draft.headline, draft.site) == ("Wall wins", "Bay Courier (Stanmere, England)")
    assert "\n\n".join(block.text for block in draft.blocks) == TEXT
