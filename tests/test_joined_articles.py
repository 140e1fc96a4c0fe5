"""Several articles in one text, told by other marks than days; and one article that has such marks."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import ReadError
from newsparse.reader.dump.rulers import COUNTED, by_numbers
from newsparse.reader.read import read

LOW = "The reservoir at Penford is lower than at any time since it was built, the water board said on Monday."
RYE = "A bakery on Quay Street has won the county prize for rye bread for the third year running."
DRY = "Водохранилище под Пеньковом опустилось до отметки, которой не помнят старожилы, сообщили в водоканале."

# text, headlines
TIEF = "Der Fluss steht so tief wie seit dreißig Jahren nicht mehr, und die Fähre liegt seit dem Montag fest."

JOINED = [
    (f"Article 1: Reservoir low\n3 June 2019\n\n{LOW}\n\nArticle 2: Rye bread wins\n4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"Статья 1. Воды мало\n03.06.2019\n\n{DRY}\n\nСтатья 2. Воды нет\n04.06.2019\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    (f"Text 1) Reservoir low\nPenford Pilot, 3 June 2019\n\n{LOW}\n\nText 2) Rye bread wins\nPenford Pilot, 4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"Пеньков LIVE, [03.06.2019 9:12]\nВоды мало\n\n{DRY}\n\nПеньков LIVE, [04.06.2019 10:40]\nВоды нет\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    (f"Penford, [3 June 2019]\nReservoir low\n\n{LOW}\n\nPenford, [4 June 2019]\nRye bread wins\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"https://penford.example/a/1\n\nReservoir low\n\n{LOW}\n\nhttps://penford.example/a/2\n\nRye bread wins\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"Article 1\nReservoir low\n3 June 2019\n\n{LOW}\n\nArticle 2\nRye bread wins\n4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"Статья 1.\nВоды мало\n03.06.2019\n\n{DRY}\nСтатья 2.\nВоды нет\n04.06.2019\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    (f"#1\nReservoir low\n03.06.2019\n{LOW}\n#2\nRye bread wins\n04.06.2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"№ 1\nВоды мало\n03.06.2019\n\n{DRY}\n\n№ 2\nВоды нет\n04.06.2019\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    (f"Reservoir low\n3 June 2019\n\n{LOW}\n\n—————\n\nRye bread wins\n4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"Reservoir low\n\n{LOW}\n\nTess Orme, 3 June 2019\n\n═════\n\nRye bread wins\n\n{RYE}\n\nTess Orme, 4 June 2019\n", ["Reservoir low", "Rye bread wins"]),
    (f"Artikel 1:\nFluss zu tief\nPenforder Anzeiger vom 03.06.2019\n\n{TIEF}\n\nArtikel 2:\nBrot gewinnt\nPenforder Anzeiger vom 04.06.2019\n\n{TIEF}\n", ["Fluss zu tief", "Brot gewinnt"]),
    (f"Reservoir low\nBy Tess Orme\n\n{LOW}\n\n-30-\n\nRye bread wins\nBy Tess Orme\n\n{RYE}\n\n-30-\n", ["Reservoir low", "Rye bread wins"]),
    (f"Reservoir low\nBy Tess Orme\n\n{LOW}\n\n30\n\nRye bread wins\nBy Tess Orme\n\n{RYE}\n", ["Reservoir low"]),
    (f"=== 1 ===\nReservoir low\n3 June 2019\n{LOW}\n=== 2 ===\nRye bread wins\n4 June 2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"--- 1 ---\nReservoir low\n3 June 2019\n{LOW}\n--- 2 ---\nRye bread wins\n4 June 2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"<<< Text 1 >>>\nReservoir low\n3 June 2019\n{LOW}\n<<< Text 2 >>>\nRye bread wins\n4 June 2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"/////\nReservoir low\n3 June 2019\n{LOW}\n/////\nRye bread wins\n4 June 2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"%%%\nReservoir low\n3 June 2019\n{LOW}\n%%%\nRye bread wins\n4 June 2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"Reservoir low\n3 June 2019\n\n{LOW}\n\n--- 2 ---\n\n{RYE}\n", ["Reservoir low"]),
    (f"Воды мало\n03.06.2019\n{DRY}\nКонец.\nВоды нет\n04.06.2019\n{DRY}\nКонец.\n", ["Воды мало", "Воды нет"]),
    # signed below, and counted
    (f"Reservoir low\n\n{LOW}\n\nTess Orme\n3 June 2019\n\nRye bread wins\n\n{RYE}\n\nTess Orme\n4 June 2019\n", ["Reservoir low", "Rye bread wins"]),
    (f"[1] Reservoir low\n\n{LOW}\n\nTess Orme\n3 June 2019\n\n[2] Rye bread wins\n\n{RYE}\n\nTess Orme\n4 June 2019\n", ["Reservoir low", "Rye bread wins"]),
    (f"1 of 2\n\nReservoir low\n\n{LOW}\n\nTess Orme\n3 June 2019\n\n#####\n\n2 of 2\n\nRye bread wins\n\n{RYE}\n\nTess Orme\n4 June 2019\n", ["Reservoir low", "Rye bread wins"]),
    (f"# Reservoir low\n\n{LOW}\n\nTess Orme\n3 June 2019\n\n***\n\n# Rye bread wins\n\n{RYE}\n\nTess Orme\n4 June 2019\n", ["Reservoir low", "Rye bread wins"]),
    (f"Fluss zu tief\n\n{TIEF}\n\nUdo Falk\nErschienen am 03.06.2019\n\nBrot gewinnt\n\n{TIEF}\n\nUdo Falk\nErschienen am 04.06.2019\n", ["Fluss zu tief", "Brot gewinnt"]),
    (f"Reservoir low\n\n{LOW}\n\n(Tess Orme, 3 June 2019)\n\nRye bread wins\n\n{RYE}\n\n(Carl Best, 4 June 2019)\n", ["Reservoir low", "Rye bread wins"]),
    ("Wenig Wasser\n\nDer Stausee bei Lohe ist so leer wie nie, sagte der Verband am Montag.\n\n(3. Juni 2019, Ina Kolb)\n\nViel Brot\n\nDie Bäckerei hat den Preis des Kreises zum dritten Mal bekommen.\n\n(4. Juni 2019, Tim Rau)\n", ["Wenig Wasser", "Viel Brot"]),
    (f"Воды мало\n\n{DRY}\n\n03.06.2019, Вера Ким\n\nВоды нет\n\n{DRY}\n\n04.06.2019, Олег Юн\n", ["Воды мало", "Воды нет"]),
    # the last has no day, or none has a headline
    (f"Reservoir low\n\n{LOW}\n\nTess Orme\n3 June 2019\n\nRye bread wins\n\n{RYE}\n", ["Reservoir low"]),
    (f"Reservoir low\n\n{LOW}\n\n3 June 2019\n\n{RYE}\n\n4 June 2019\n", ["Reservoir low"]),
    # tags of a corpus
    (f'<doc id="1">\nReservoir low\n3 June 2019\n\n{LOW}\n</doc>\n<doc id="2">\nRye bread wins\n4 June 2019\n\n{RYE}\n</doc>\n', ["Reservoir low", "Rye bread wins"]),
    # numbers alone
    (f"1. Reservoir low\nPenford Pilot, 3 June 2019\n\n{LOW}\n\n2. Rye bread wins\nPenford Pilot, 4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"1) Воды мало\n03.06.2019\n\n{DRY}\n\n1) раз\n\n2) два\n\n2) Воды нет\n04.06.2019\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    (f"№1. Воды мало\nТекст: Вера Ким\n\n{DRY}\n\n№2. Воды нет\nТекст: Олег Юн\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    # a ruler, and datelines for headers
    (f"PENFORD, June 3, 2019 (AP) - {LOW}\n\n***\n\nLOHE, June 4, 2019 (AP) - {RYE}\n", [None, None]),
    (f"ПЕНЬКОВ, 3 июня 2019 — ТАСС. {DRY}\n\n=====\n\nЛУГА, 4 июня 2019 — ТАСС. {DRY}\n", [None, None]),
    # a ruler, and who signed when below
    (f"Воды мало\n\n{DRY}\n\nВера Ким, 03.06.2019\n-----\nВоды нет\n\n{DRY}\n\nОлег Юн, 04.06.2019\n-----\n", ["Воды мало", "Воды нет"]),
    # a ruler at the very top
    (f"@@@\nНазвание: Воды мало\nДата: 03.06.2019\n\n{DRY}\n@@@\nНазвание: Воды нет\nДата: 04.06.2019\n\n{DRY}\n@@@\n", ["Воды мало", "Воды нет"]),
    (f"=====\nReservoir low\n3 June 2019\n\n{LOW}\n=====\nRye bread wins\n4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    # lines that say that an article is over
    (f"Reservoir low\nBy Tess Orme\n\n{LOW}\n\n[END OF ARTICLE]\n\nRye bread wins\nBy Carl Best\n\n{RYE}\n\n[END OF ARTICLE]\n", ["Reservoir low", "Rye bread wins"]),
    (f"Воды мало\nТекст: Вера Ким\n\n{DRY}\n--- Конец статьи ---\nВоды нет\nТекст: Олег Юн\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    # labels without a blank line, names of files
    (f"Title: Reservoir low\nDate: 3 June 2019\n{LOW}\nTitle: Rye bread wins\nDate: 4 June 2019\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"==> low.txt <==\nReservoir low\n3 June 2019\n\n{LOW}\n\n==> rye.txt <==\nRye bread wins\n4 June 2019\n\n{RYE}\n", ["Reservoir low", "Rye bread wins"]),
    (f"=== file: воды.txt ===\nВоды мало\n03.06.2019\n\n{DRY}\n\n=== file: нет.txt ===\nВоды нет\n04.06.2019\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
    (f"https://пеньков.example/1\nВоды мало\n\n{DRY}\n\nhttps://пеньков.example/2\nВоды нет\n\n{DRY}\n", ["Воды мало", "Воды нет"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headlines"), JOINED)
def test_articles_are_parted_at_what_opens_the_first(text, headlines):
    assert [draft.headline for draft in read(text)] == headlines


# what stands above the first article
LISTED = [
    "In this issue\n\n1. Reservoir low\n2. Rye bread wins\n\n",
    "Reservoir low\nRye bread wins\n\n\n",
    "Contents\nReservoir low ..... 1\nRye bread wins ..... 2\n\n",
    "In this issue\n1. Reservoir low\n2. Rye bread wins\n3. What is on\n\n",  # one is missing
    "Contents\n\n1. Reservoir low\n2. Rye bread wins\n\n",
    "PRESS REVIEW, 7 June 2019\n\nContents\n1. Reservoir low (Bay Courier) ..... 2\n2. Rye bread wins (Marlow Post) ..... 3\n\n",
]


@pytest.mark.parametrize("above", LISTED)
@pytest.mark.parametrize("joint", ["\n\n", "\n-----\n"])
def test_a_list_of_contents_is_no_article(above, joint):
    articles = (f"Reservoir low\n3 June 2019\n\n{LOW}", f"Rye bread wins\n4 June 2019\n\n{RYE}")
    one, two = read(above + joint.join(articles))
    assert [one.headline, two.headline] == ["Reservoir low", "Rye bread wins"]
    assert one.kept_out == tuple(line for line in above.split("\n") if line)
    assert "of the contents above it" in one.warnings[-1]


@pytest.mark.parametrize("count", ["[{}] ", "{}. ", "# "])
def test_a_list_of_contents_is_told_though_a_count_stands_before_the_headlines(count):
    articles = (f"Reservoir low\n3 June 2019\n\n{LOW}", f"Rye bread wins\n4 June 2019\n\n{RYE}")
    joined = "\n\n***\n\n".join(count.format(n) + one for n, one in enumerate(articles, 1))
    one, two = read(f"Contents\n\n1. Reservoir low\n2. Rye bread wins\n\n{joined}")
    assert (one.headline, two.headline) == ("Reservoir low", "Rye bread wins")


CLIPPING = "{}. {}\n{} - {} June 2019\n\n{}"


def test_the_title_of_a_press_review_is_no_article():
    clippings = (
        CLIPPING.format(1, "Reservoir low", "Bay Courier", 3, LOW),
        CLIPPING.format(2, "Rye bread wins", "Marlow Post", 4, RYE),
    )
    one, two = read("PRESS CLIPPINGS OF JUNE 2019\n\n" + "\n\n".join(clippings))
    assert [one.headline, two.headline] == ["Reservoir low", "Rye bread wins"]
    assert [one.date, two.date] == ["2019-06-03", "2019-06-04"]
    assert one.kept_out == ("PRESS CLIPPINGS OF JUNE 2019",)
    assert "of the contents above it" in one.warnings[-1]


def test_numbered_sections_below_a_headline_are_no_articles():
    sections = f"1. The water\nBy Tess Orme\n\n{LOW}\n\n2. The bread\nBy Ada Lunt\n\n{RYE}"
    (draft,) = read(f"How the town lived\n\n{sections}")
    assert not draft.kept_out


@pytest.mark.parametrize(
    "text",
    [
        f"Reservoir low\n3 June 2019\n\n{LOW}\n\nReservoir low\n",
        f"Reservoir low\nRye bread wins\n\n{LOW}\n\nReservoir low\n\n{RYE}\n\nRye bread wins\n\nIt is dry.\n",
        f"Summer and autumn\n\nWater\nBread\n\nWater\n\n{LOW}\n\nBread\n\n{RYE}\n",  # of its sections
    ],
)
def test_lines_that_come_again_are_no_list_of_contents(text):
    (draft,) = read(text)
    assert not draft.kept_out


def test_an_article_that_comes_again_is_no_list_of_contents():
    once = f"date 2019-06-03 Reservoir low\n\nBy Tess Orme\n\n{LOW}\n"
    first, second = read(f"{once}\n{once.replace('06-03', '06-04')}")
    assert (first.date, second.date) == ("2019-06-03", "2019-06-04")
    assert first.blocks == second.blocks


def test_a_day_in_another_form_among_articles_is_warned_of():
    texts = (
        f"Reservoir low\n3 June 2019\n\n{LOW}",
        f"Rye bread wins\n14/06/2019\n\n{RYE}",
        f"Dry again\n20 June 2019\n\n{LOW}",
    )
    drafts = list(read("\n\n".join(texts)))
    assert len(drafts) == 2
    assert "1 more header" in "".join(drafts[0].warnings)


DOUBTFUL = [
    f"Reservoir low\nBy Tess Orme\n\n{LOW}\n\nRye bread wins\nBy Carl Best\n\n{RYE}\n",
    f"Воды мало\nТекст: Вера Ким\n\n{DRY}\n\nВоды нет\nТекст: Олег Юн\n\n{DRY}\n",
    f"Воды мало\n\n{DRY}\n\n(Пеньковские вести, 03.06.2019)\n\nВоды нет\n\n{DRY}\n\n(Пеньковские вести, 04.06.2019)\n",
    "Wenig Wasser\n\nDer Stausee bei Lohe ist leer, sagte der Verband.\n\nQuelle: Loher Bote, 03.06.2019\n\nViel Brot\n\nDie Bäckerei hat den Preis bekommen.\n\nQuelle: Loher Bote, 04.06.2019\n",
    "Wenig Wasser\n\nDer Stausee bei Lohe ist leer, sagte der Verband.\n\n(Uferpost, 3.6.2019)\n\nViel Brot\n\nDie Bäckerei hat den Preis bekommen.\n\n(Uferpost, 4.6.2019)\n",
    f"PENFORD, June 3, 2019 (AP) - {LOW}\n\nLOHE, June 4, 2019 (AP) - {RYE}\n",
    f"Reservoir low\n\n{LOW}\n\nSource: Penford Pilot, 3 June 2019\n\nRye bread wins\n\n{RYE}\n\nSource: Penford Pilot, 4 June 2019\n",
]  # fmt: skip


@pytest.mark.parametrize("text", DOUBTFUL)
def test_where_it_is_not_sure_it_says_what_it_saw(text):
    (draft,) = read(text)
    assert [line for line in draft.warnings if "bylines or sources" in line]


@pytest.mark.parametrize(
    ("first", "gap", "warnings"),
    [
        (
            "RESERVOIR AT RECORD LOW",
            "\n\n\n",
            ("It may hold several articles: 2 headlines in capitals; it is read as one.",),
        ),
        ("RESERVOIR AT RECORD LOW", "\n\n", ()),  # a heading
        ("Reservoir at record low", "\n\n\n", ()),
    ],
)
def test_headlines_in_capitals_that_wide_gaps_set_apart_are_told(first, gap, warnings):
    (draft,) = read(f"{first}\n\n{LOW}{gap}RYE BREAD WINS AGAIN\n\n{RYE}\n")
    assert draft.warnings == warnings


UNTOLD = [
    f"Reservoir low\n\n{LOW}\n\n***\n\nRye bread wins\n\n{RYE}\n",
    f"Воды мало\n\n{DRY}\n\n-----\n\nВоды нет\n\n{DRY}\n\n-----\n\nВоды много\n\n{DRY}\n",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_headlines_alone_below_rulers_are_warned_of(text):
    (draft,) = read(text)
    assert [line for line in draft.warnings if "each with a headline" in line]


def test_a_line_above_each_article_is_the_papers_name():
    form = "ВЕЧЕРНИЙ ЛУЧ\n{}.06.2019\n\n{}\n\n{}\n\n"
    text = form.format("03", "Воды мало", DRY) + form.format("04", "Луч света над морем", DRY)
    drafts = list(read(text))
    assert [draft.site for draft in drafts] == ["ВЕЧЕРНИЙ ЛУЧ", "ВЕЧЕРНИЙ ЛУЧ"]
    assert [block.text for draft in drafts for block in draft.blocks] == [DRY, DRY]


def test_a_headline_that_each_article_has_is_no_papers_name():
    form = "Воды мало\n{}.06.2019\n\n{}\n\n{}\n\n"
    drafts = list(read(form.format("03", DRY, DRY) + form.format("04", DRY, DRY)))
    assert [(one.headline, one.site) for one in drafts] == [("Воды мало", None)] * 2


@pytest.mark.parametrize(("numbers", "count"), [(9, 2), (99, 1)])
def test_behind_many_numbers_that_head_nothing_no_article_is_looked_for(numbers, count):
    between = "2. or so\n\n" * numbers
    text = f"1. Low\n3 June 2019\n\n{LOW}\n\n{between}2. Rye\n4 June 2019\n\n{RYE}"
    assert len(by_numbers(text, COUNTED, None).articles) == count


def test_a_section_above_each_article_is_no_papers_name():
    form = "Общество\n{}.06.2019\n\n{}\n\n{}\n\n"
    text = form.format("03", "Воды мало", DRY) + form.format("04", "Воды нет", DRY)
    assert [draft.site for draft in read(text)] == [None, None]


def test_an_article_of_another_paper_keeps_the_name_above_it_as_text():
    form = "ЛУЧ СВЕТА\n{}.06.2019\n\n{}\n\n{}\n\n"
    text = form.format("03", "Воды мало", DRY) + form.format("04", "Воды нет", DRY)
    second = list(read(f"{text}Источник: Вечерние Броды\n"))[1]
    assert (second.site, second.blocks[0].text) == ("Вечерние Броды", "ЛУЧ СВЕТА")


# One article, and nothing to warn of
ONE = [
    f"https://penford.example/a/1\nReservoir low\n\n{LOW}\n\nThe report is online:\n\nhttps://penford.example/b.pdf\nForty pages\n\nIt says: {RYE}\n",
    f"Reservoir low\n\n{LOW}\n\n{RYE}\n\n(Tess Orme, 3 June 2019)\n",
    f"Article 1: the law of water\n3 June 2019\n\n{LOW}\n\nArticle 2: the law of bread\n\n{RYE}\n",
    f"#1\nReservoir low\n3 June 2019\n\n{LOW}\n\n#2\n\n{RYE}\n",
    f"Reservoir low\n3 June 2019\n\n{LOW}\n\n— — —\n\n— It is the drought.\n\n{RYE}\n",
    f"How to bake\n3 June 2019\n\n{LOW}\n\n1. Rye\n\n{RYE}\n\n2. Water\n\n{LOW}\n",
    f"1. How to bake\n3 June 2019\n\n{LOW}\n\n2. Rye bread\n\n{RYE}\n\n3. Water\n\n{LOW}\n",
    f"Reservoir low\n3 June 2019\n\n{LOW}\n\n***\n\nWhat it costs\n\n{RYE}\n\n***\n\nWho pays\n\n{LOW}\n",
    f"Reservoir low\n\n{LOW}\n\n***\n\n{RYE}\n\n***\n\n{LOW}\n",
    f"Reservoir low\n3 June 2019\n\n{LOW}\n\nENDS\n",
    f"Reservoir low\n\n{LOW}\n\f\nRye bread wins\n\n{RYE}\n",
    f"How to bake\n3 June 2019\n\nStep 1: take rye\n\n{RYE}\n\nStep 2: take water\n\n{LOW}\n",
    f"https://penford.example/a/1\n\nReservoir low\n\n{LOW}\n\nhttps://penford.example/a/2\n\nand the rest is in the paper, which says: {RYE}\n",
    f"Reservoir low\nBy Tess Orme\n\n{LOW}\n\nRye bread wins\nBy Tess Orme\n\n{RYE}\n",
    f"Reservoir low\nBy Tess Orme\n\n{LOW}\n\nAbout it wrote, years ago,\nBy Carl Best\n\n{RYE}\n",
    f"PENFORD, June 3, 2019 (AP) - {LOW}\n\nThe bakery opened on June 4, 2019 (AP saw it): {RYE}\n",
    f"Title: Reservoir low\nDate: 3 June 2019\n\n{LOW}\nTitle: the law of bread\n{RYE}\n",
    f"Reservoir low\n3 June 2019\n\n{LOW}\n\nIt stands in the file\n\nrye.txt\n\n{RYE}\n",
    f"Reservoir low\n\n{LOW}\n\nSource: the water board\n\n{RYE}\n\nSource: Penford Pilot, 4 June 2019\n",
]  # fmt: skip


@pytest.mark.parametrize("text", ONE)
def test_one_article_with_marks_inside_stays_one(text):
    (draft,) = read(text)
    assert not [line for line in draft.warnings if "several articles" in line]


PIECES = (
    "Bridge {0} opens",
    "{day} June 2019",
    "{day}.06.2019 Bridge {0} opens",
    "By Jane {0}",
    "Source: {0}",
    "Penford {0}, {day} June 2019",
    "PENFORD {0}",
    "1. Bridge {0} opens",
    "2. Bridge {0} opens",
    "Article 2: {0} opens",
    "https://{0}.example/a/1",
    "Title: Bridge {0}",
    "***",
    "-----",
    "[END OF ARTICLE]",
    "Related",
    "The {0} Courier      {day}",
    "- {day} -",
    "\f",
    "PENFORD, June {day}, 2019 (AP) - The {0} bridge opens at noon on Monday.",
    "The bridge over the {0} was opened on Monday, twelve years after the old one fell.",
    "It lasts {0}.",
    "the {0} goes on",
    "Q: Who pays the {0}?",
    "{0}:",
)


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["\n", "\n\n"])), min_size=1))
def test_however_articles_are_joined_no_word_is_lost(pieces):
    names = [f"Qua{chr(97 + n % 26)}{chr(97 + n // 26)}rel" for n in range(len(pieces))]
    rows = zip(pieces, names, strict=True)
    lines = (piece.format(name, day=1 + n) + end for n, ((piece, end), name) in enumerate(rows))
    drafts = list(_read_or_nothing("".join(lines)))
    told = " ".join(
        " ".join(filter(None, (draft.headline, draft.site, draft.url, draft.date_text)))
        + " ".join((*draft.authors, *draft.tags, *draft.kept_out, *draft.warnings, ""))
        + " ".join(block.text for block in draft.blocks)
        for draft in drafts
    )
    lost = [name for (piece, _), name in zip(pieces, names, strict=True) if "{0}" in piece]
    assert [name for name in lost if drafts and name not in told] == []


def _read_or_nothing(text):
    try:
        yield from read(text)
    except ReadError:
        return
