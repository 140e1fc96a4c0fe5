"""Rows of header lines as editors and researchers in Russia keep them, and of what only looks so."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.draft import Draft
from newsparse.reader.dump.header.block.strangers import is_stranger
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine
from newsparse.reader.dump.header.papers import is_paper_name
from newsparse.reader.dump.header.reference.reference import read_reference
from newsparse.reader.dump.header.written_about import is_written_about
from newsparse.reader.read import read

FIRST = "Мэр города открыл новый мост через реку Вязьму. На церемонию пришли сотни жителей."
LAST = "Старый мост разберут до конца лета, а брёвна отдадут соседнему селу."
HEADLINE = "Мост открыли раньше срока"


def _read(above: str, below: str = "") -> Draft:
    (draft,) = read(f"{above}\n\n{FIRST}\n\n{LAST}\n\n{below}\n")
    return draft


# what stands above the text, its day, authors and paper
HEADERS = [
    # the town of a paper in brackets, in a library's reference
    (f"Заречье (Пермь). – 2025. – 17 сентября. – № 71. – С. 2\n\n{HEADLINE}", "2025-09-17", "", "Заречье"),
    # what programs of mail set above a letter
    (f'01.12.2025, 11:20, "Вера Ким" <kim@bay.example>:\n\n{HEADLINE}', "2025-12-01T11:20:00", "Вера Ким", None),
    (f"пн, 1 дек. 2025 г. в 11:20, Вера Ким <kim@bay.example>:\n\n{HEADLINE}", "2025-12-01T11:20:00", "Вера Ким", None),
    (f"-------- Пересылаемое сообщение --------\n01.12.2025, 11:20, Вера Ким <kim@bay.example>:\n\n{HEADLINE}", "2025-12-01T11:20:00", "Вера Ким", None),
    # months in Latin letters
    (f"{HEADLINE}\n12 noyabrya 2025 g.", "2025-11-12", "", None),
    # counters behind words, and no bar between
    (f"{HEADLINE}\nВера Ким 25 августа 2025 Время чтения: 4 минуты Просмотров: 1 204", "2025-08-25", "Вера Ким", None),
    # what an author is, in small letters
    # a year behind a label is the article's
    (f"{HEADLINE}\nАвтор: Вера Ким, 2024\n25.08.2025", "2025-08-25", "Вера Ким", None),
    (f"{HEADLINE}\nАвтор: врач районной больницы Вера Ким\n25.08.2025", "2025-08-25", "Вера Ким", None),
    (f"{HEADLINE}\nАвтор - диакон Вера Ким\n25.08.2025", "2025-08-25", "Вера Ким", None),
    # page, paper, day and issue between bars
    (f"Стр. 3 | ЗАРЯ | 12 июня 1985 г. | № 70 (8345)\n\n{HEADLINE}", "1985-06-12", "", "ЗАРЯ"),
    (f"КУЛЬТУРА | 12 июня 1985 г.\n\n{HEADLINE}", "1985-06-12", "", None),
    # whose life a line tells is nobody who wrote, and its days date nothing
    (f"{HEADLINE}\n\nИлья Юн, 12 марта 1921 – 5 ноября 1999\n\n14.09.2021\nВера Ким", "2021-09-14", "Вера Ким", None),
    # where and by whose login it was posted
    (f"{HEADLINE}\nДобавлено 01.05.2025 в рубрику Новости пользователем admin", "2025-05-01", "", None),
    # the first line above a day names a channel, and no one that no list knows
    (f"Лента Сурска\n29 сентября 2025 21:14\n{HEADLINE}", "2025-09-29T21:14:00", "", "Лента Сурска"),
    (f"{HEADLINE}\nМадина Хазбулатова\n29.09.2025", "2025-09-29", "Мадина Хазбулатова", None),
    # fields between doubled colons
    (f"Эхо Севера :: Новости :: 02.05.2025 :: {HEADLINE}", "2025-05-02", "", None),
    # how a match ended, above a headline
    (f"«Волна» – «Метеор» – 1:4 (0:1, 1:1, 0:2)\n2 ноября 2025 года\n\n{HEADLINE}", "2025-11-02", "", None),
    # the headline as the last step of a path through the site, which guillemets do not make
    (f"Новости » Транспорт » {HEADLINE}\n25.08.2025", "2025-08-25", "", None),
    (f"Новости > Транспорт > {HEADLINE}\n25.08.2025", "2025-08-25", "", None),
    # a login beside the day
    (f"{HEADLINE}\nivan_lesnik, 3 февраля 2025, 14:05", "2025-02-03T14:05:00", "", None),
    # labels in Latin letters
    (f"Data: 12.11.2025\nZagolovok: {HEADLINE}\nAvtor: Вера Ким", "2025-11-12", "Вера Ким", None),
    # a paper in straight marks behind what it is
    (f'Газета "Ленинский путь", 7.10.1979, № 120, с. 2\n\n{HEADLINE}', "1979-10-07", "", 'Газета "Ленинский путь"'),
    (f'Клуб "Смена", 7.10.1979\n\n{HEADLINE}', "1979-10-07", "", None),
    # a library's reference that names somebody as people do
    (f"Олеся Ким. {HEADLINE} // Уездные ведомости. 2025. 30 марта.", "2025-03-30", "Олеся Ким", "Уездные ведомости"),
    # what somebody put down, and what kind of text it is
    (f"{HEADLINE}\n25.08.2025\nПубликацию подготовила Вера Ким", "2025-08-25", "Вера Ким", None),
    (f"{HEADLINE}\nИнтервью: Вера Ким\n25.08.2025", "2025-08-25", "Вера Ким", None),
    # what a paper is, before its name in marks
    (f"Общественно-политическая газета «Восход»\n16 октября 2025 г. № 41 (9902)\n\n{HEADLINE}", "2025-10-16", "", "Общественно-политическая газета «Восход»"),
    # a name and a role on two lines above the headline
    (f"Вера КИМ,\nнаш собственный корреспондент\n\n{HEADLINE}\n\n5 сентября 2024 года", "2024-09-05", "Вера КИМ", None),
    # a name before a headline between bars
    (f"Вера Ким | {HEADLINE} | 27.06.2025", "2025-06-27", "Вера Ким", None),
    # a town beside the day, and the issue that it stood in
    (f"{HEADLINE}\n\n30 января 2025 г., станция Ерофеевка", "2025-01-30", "", None),
    (f"{HEADLINE}\nОпубликовано в номере от 7 сентября 2025 г.", "2025-09-07", "", None),
    # a paper's full stop, a name beside it, who gave a picture, what a priest is called
    (f"Районные будни. № 44. 5 ноября 2025 г. Стр. 2\n\n{HEADLINE}", "2025-11-05", "", "Районные будни"),
    (f"«Правовая газета» | Ирма Цороева | 16 апреля 2025 | {HEADLINE}", "2025-04-16", "Ирма Цороева", "Правовая газета"),
    (f"16.04.2025\n{HEADLINE}\nИсточник фото: очевидцы", "2025-04-16", "", None),
    (f"{HEADLINE}\nСвященник Павел Ким\n16.04.2025", "2025-04-16", "Павел Ким", None),
    (f"{HEADLINE}\nАвтор: мы и наши дети\n25.08.2025", "2025-08-25", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("above", "date", "authors", "site"), HEADERS)
def test_a_header_gives_its_fields(above, date, authors, site):
    draft = _read(above)
    assert draft.headline == HEADLINE
    assert (draft.date, ", ".join(draft.authors), draft.site) == (date, authors, site)
    assert draft.blocks[-1].text == LAST


def test_whom_to_write_to_is_told_by_nobodys_letter():
    asked = "Ждём 5 марта 2024 года в клубе, пишите Вера Ким <kim@bay.example>"
    draft = _read(f"{HEADLINE}\n\n{asked}")
    assert (draft.date, draft.authors) == (None, ())
    assert asked[:-1] in "\n".join(block.text for block in draft.blocks)


def test_what_is_told_behind_a_paper_and_its_town_is_no_reference():
    told = "Заречье (Пермь). – 2025. – 17 сентября. – Мост ждали"
    assert read_reference(told, "ru") is None


# what stands below the text, the authors it gives, and what stays of it
BELOW = [
    # whom the text names as the last line does: it is a caption
    ("Вера Ким", "", "Вера Ким", f"Учительница Вера Ким сразу пошла через мост. {FIRST}"),
    ("Вера Ким", "Вера Ким", LAST, FIRST),
    # likes, answers and views
    ("12  3  1,4K", "", LAST, FIRST),
    ("12  3  14", "", "12  3  14", FIRST),
    ("5K  10K  21K", "", "5K  10K  21K", FIRST),  # how far one runs
    ("👍 45 😱 12", "", LAST, FIRST),
    # who made the pictures, in a sentence of its own
    ("Беседовал Олег Юн. Фото автора.", "Олег Юн", "Фото автора", FIRST),
    ("Олег ЮН. Фото Ивана Белкина.", "Олег ЮН", "Фото Ивана Белкина", FIRST),
    ("Беседовал Олег Юн. Погода хмурилась.", "", "Беседовал Олег Юн. Погода хмурилась.", FIRST),
    # the end of a letter
    ("С уважением, Вера Ким", "Вера Ким", LAST, FIRST),
    ("С уважением, жители дома № 5", "", "С уважением, жители дома № 5", FIRST),
    ("С уважением относились к ней Вера Ким и соседи", "", "С уважением относились к ней Вера Ким и соседи", FIRST),
    ("Рассказ записала Вера Ким.", "Вера Ким", LAST, FIRST),
    ("Рассказ записала внучка Веры Ким.", "", "Рассказ записала внучка Веры Ким.", FIRST),
    # what a colon leads in is told, and signs nothing
    ("На камне высекли:\n\nВера Ким\n1901–1945", "", "Вера Ким\n1901–1945", FIRST),
    # what somebody is, shortened
    ("Вера Ким, зав. библиотекой", "Вера Ким", "зав. библиотекой", FIRST),
    ("Реклама. ООО «Ромашка», erid: 2VtzqvAbc", "", LAST, FIRST),
    ("Рекламодатель: ИП Ким, ИНН 7700000000", "", LAST, FIRST),
    ("Рекламодатель отказался от моста.", "", "Рекламодатель отказался от моста.", FIRST),
    # below a sentence that goes on with the text nothing signs it, but who that tells of
    ("Вера Ким, почтальон\n\nСорок лет разносит письма по нашей улице.", "", "Сорок лет разносит письма по нашей улице.", FIRST),
    ("Вера Ким\n\nВера Ким пишет о мостах уже сорок лет.", "Вера Ким", "Вера Ким пишет о мостах уже сорок лет.", FIRST),
    ("Автор: Вера Ким\n\nПечатается с сокращениями, с разрешения автора.", "Вера Ким", "Печатается с сокращениями, с разрешения автора.", FIRST),
    # names alone, or beside their paper, sign above a note on the whole article
    ("Вера Ким\n\nСтатья печатается с сокращениями, с разрешения автора.", "Вера Ким", "Статья печатается с сокращениями, с разрешения автора.", FIRST),
    ("Вера Ким, «Уездные ведомости»\n\nСтатья печатается с сокращениями, с разрешения автора.", "Вера Ким", "Статья печатается с сокращениями, с разрешения автора.", FIRST),
    ("Вера Ким, Сурск\n\nСтатья печатается с сокращениями, с разрешения автора.", "Вера Ким", "Сурск", FIRST),
    ("Второе место\nВера Ким\n\nПоздравляем всех и ждём на будущий год.", "", "Поздравляем всех и ждём на будущий год.", FIRST),
    ("Олег Юн\n\nРека бежит.\n\nВера Ким\n\nПрисылайте нам свои стихи до конца месяца.", "", "Присылайте нам свои стихи до конца месяца.", FIRST),
]  # fmt: skip


@pytest.mark.parametrize(("below", "authors", "last", "first"), BELOW)
def test_the_last_lines_give_their_fields(below, authors, last, first):
    (draft,) = read(f"{HEADLINE}\n25.08.2025\n\n{first}\n\n{LAST}\n\n{below}\n")
    assert (", ".join(draft.authors), draft.blocks[-1].text) == (authors, last)


def test_a_day_in_brackets_before_each_headline_parts_short_news():
    news = "[{} апреля 2025] {}\n\nМост снова открыт для машин.\n\n"
    text = news.format(2, "Мост открыли") + news.format(3, "Паром встал")
    assert [draft.headline for draft in read(text)] == ["Мост открыли", "Паром встал"]


def test_a_source_inside_the_text_is_a_tables():
    source = "Источник: Росстат\n\nШкол стало меньше вдвое, и учителя разъехались."
    assert _read(HEADLINE, source).site is None
    assert _read(HEADLINE, "Источник: Росстат").site == "Росстат"
    assert _read(HEADLINE, source.replace("Росстат", "Сожская правда")).site == "Сожская правда"


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ("5 апреля 2024\n\n{}\n\n14 апреля 2024\n\nВода ушла, и все вернулись домой.", None),
        ("14 апреля 2024\n\nПечатается с сокращениями, с разрешения автора.", "2024-04-14"),
    ],
)
def test_days_above_the_entries_of_a_chronicle_date_no_article(below, date):
    (draft,) = read(f"{HEADLINE}\n\n{FIRST}\n\n{below.format(LAST)}\n")
    assert draft.date == date
    assert draft.blocks[0].text == FIRST


def test_a_match_alone_is_the_headline():
    assert _read("«Волна» – «Метеор» – 1:4 (0:1, 1:3)\n02.11.2025").headline[:7] == "«Волна»"


@pytest.mark.parametrize(
    ("above", "below", "headline"),
    [
        ("«МЫ НЕ ГЕРОИ, МЫ СТРОИМ»", "Мэр Вязьмы – о мосте и жителях", "«МЫ НЕ ГЕРОИ, МЫ СТРОИМ»"),
        (
            "«Мы не герои, мы строим»",
            "Мэр города открыл новый мост",
            "Мэр города открыл новый мост",
        ),
        (
            "«МЫ НЕ ГЕРОИ, МЫ СТРОИМ»",
            "МЭР ГОРОДА ОТКРЫЛ НОВЫЙ МОСТ",
            "МЭР ГОРОДА ОТКРЫЛ НОВЫЙ МОСТ",
        ),
    ],
)
def test_a_quotation_in_capitals_is_the_headline_above_its_deck(above, below, headline):
    assert _read(f"27.12.2025\n\n{above}\n\n{below}").headline == headline


@pytest.mark.parametrize(
    ("subject", "headline"),
    [("материал в субботний номер", "Мост через Вязьму"), ("новый мост", "новый мост")],
)
def test_a_subject_of_which_the_text_says_nothing_is_no_headline(subject, headline):
    draft = _read(f"Тема: {subject}\nАвтор: Вера Ким\n\nМост через Вязьму\n\n17.01.2025")
    assert draft.headline == headline
    is_told = draft.headline != subject
    assert (draft.tags == (subject,)) is is_told
    assert any(f"Тема: {subject}" in one for one in draft.warnings) is is_told


@pytest.mark.parametrize(
    ("label", "is_told"), [("Заголовок", True), ("Тема", False), ("Рубрика", False)]
)
def test_only_a_topic_gives_way_to_a_line_that_the_text_takes_up(label, is_told):
    draft = _read(f"{label}: материал в номер\nАвтор: Вера Ким\n\nМост через Вязьму\n\n17.01.2025")
    assert draft.headline == ("материал в номер" if is_told else "Мост через Вязьму")
    assert any("Мост через Вязьму" in one for one in draft.warnings) is is_told


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ("Пресс-служба епархии, 6 января 2025 года", "2025-01-06"),
        ("Праздник епархии, 6 января 2025 года", None),
    ],
)
def test_a_body_signs_beside_the_day(below, date):
    assert _read(HEADLINE, below).date == date


def test_names_that_no_list_knows_sign_above_a_field():
    below = "Мадина Хазбулатова и Зелимхан Цороев\n«Гранит», 15 января 2025"
    assert _read(HEADLINE, below).authors == ("Мадина Хазбулатова", "Зелимхан Цороев")
    assert _read(HEADLINE, "Долгая Поляна\nТихие Пруды").authors == ()
    assert _read(HEADLINE, "Долгая Поляна\n15 января 2025").authors == ()


def test_a_day_and_a_headline_part_articles_between_which_no_line_is_blank():
    news = "{} октября 2024 года\n{}\n" + FIRST + "\n" + LAST + "\n"
    text = news.format(1, "Мост открыли") + news.format(2, "Паром встал")
    assert [draft.headline for draft in read(text)] == ["Мост открыли", "Паром встал"]
    blank = (
        news.format(1, "Мост открыли")
        + "\nОб этом рассказали в мэрии.\n"
        + news.format(2, "Паром встал")
    )
    assert len(list(read(blank))) == 1


@pytest.mark.parametrize(
    ("line", "is_paper"),
    [
        ("Общественная газета «Восход»", True),
        ("Газета «Вечерняя река»", True),
        ("Газета «Вечерняя река» закрылась", False),
        ("Лодка «Вечерняя река»", False),
        ("Газету «Восход» закрыли", False),
        ("Новая школа «Восход»", False),
    ],
)
def test_a_word_for_papers_before_marks_names_one(line, is_paper):
    assert is_paper_name(line, "ru") is is_paper


@pytest.mark.parametrize(
    ("line", "is_known"), [("станция Ерофеевка", True), ("в Ерофеевке", False)]
)
def test_a_town_behind_what_it_is_is_no_headline(line, is_known):
    assert is_stranger(line, "ru") is is_known


@pytest.mark.parametrize("label", ["Автор: Вера Ким", "Текст: Вера Ким"])
def test_a_label_that_a_sentence_leads_in_is_of_the_text(label):
    text = f"{HEADLINE}\n\n10.01.2025\n\nПисьма подписывайте вот так:\n\n{label}\n\nМы прочтём все."
    (draft,) = read(text)
    assert draft.authors == ()
    (draft,) = read(text.replace("подписывайте вот так:", "ждут."))
    assert draft.authors == ("Вера Ким",)


@pytest.mark.parametrize(
    ("line", "is_about"),
    [("Jane Roe 2 minutes read", False), ("Jane Roe 2 boats built", True)],
)
def test_a_counter_behind_a_name_tells_nothing_of_her(line, is_about):
    named = HeaderLine((Found(rule="names_alone", words="Jane Roe", authors=("Jane Roe",)),))
    assert is_written_about(named, "Jane Roe", f"Jane Roe\n{line}", language="en") is is_about


def test_guillemets_make_no_path_through_a_site():
    headline = "« La digue » reste debout » et le port »"
    (draft,) = read(
        f"{headline}\n12 mars 2024\n\nLe conseil a approuvé la digue.\n\nLe port rouvre.\n"
    )
    assert (draft.headline, draft.date) == (headline, "2024-03-12")
