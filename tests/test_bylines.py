import pytest

from newsparse.reader.bylines.bylines import is_credit, read_byline, without_label
from newsparse.reader.bylines.names import split_names

BYLINES = [
    ("Текст: Вера Ким", ("Вера Ким",)),
    ("Tекст: Вера Ким", ("Вера Ким",)),  # with a Latin T
    ("ТЕКСТ: ВЕРА КИМ", ("ВЕРА КИМ",)),
    ("Автор: Иван Петров", ("Иван Петров",)),
    ("Автор Иван Петров", ("Иван Петров",)),
    ("Автор – Иван Петров", ("Иван Петров",)),
    ("Автор\tИван Петров", ("Иван Петров",)),
    ("Авторы: Анна Ким, Олег Юн и Пётр Цой", ("Анна Ким", "Олег Юн", "Пётр Цой")),
    ("Автор: Анна Римская-Корсакова", ("Анна Римская-Корсакова",)),
    ("Автор: А. П. Ким", ("А. П. Ким",)),
    ("Автор: А.П. Ким", ("А.П. Ким",)),
    ("Автор: Ильхам Али оглы", ("Ильхам Али",)),
    ("Автор: Plushkin", ("Plushkin",)),
    ("Текст и фото: Анна Ким", ("Анна Ким",)),
    ("Текст, фото: Анна Ким", ("Анна Ким",)),
    ("Текст: Анна Ким, фото: Олег Юн", ("Анна Ким",)),
    ("Текст: Анна Ким (Москва)", ("Анна Ким",)),
    ("Автор: Анна Ким («Известия»)", ("Анна Ким",)),
    ("Автор: Анна Ким, специальный корреспондент", ("Анна Ким",)),
    ("Автор: обозреватель Анна Ким", ("Анна Ким",)),
    ("Автор: Анна Ким, ТАСС", ("Анна Ким",)),
    ("Подготовила Анна Ким", ("Анна Ким",)),
    ("By Jane Roe", ("Jane Roe",)),
    ("by Jane Roe", ("Jane Roe",)),
    ("BY JANE ROE", ("JANE ROE",)),
    ("By: Jane Roe", ("Jane Roe",)),
    ("By Jane Roe and John Doe", ("Jane Roe", "John Doe")),
    ("By JANE ROE AND JOHN DOE", ("JANE ROE", "JOHN DOE")),
    ("By Jane Roe, John Doe & Ann Poe", ("Jane Roe", "John Doe", "Ann Poe")),
    ("By Jane Roe, STAFF WRITER", ("Jane Roe",)),
    ("By Jane Roe Associated Press Writer", ("Jane Roe",)),
    ("By Jane Roe in Oslo", ("Jane Roe",)),
    ("By Jane Roe, College of Bridges", ("Jane Roe",)),
    ("By Jane Roe (Reuters)", ("Jane Roe",)),
    ("By Jane Roe | Bloomberg", ("Jane Roe",)),
    ("By Jane Roe, Political Editor", ("Jane Roe",)),
    ("By Jane Roe Transport correspondent", ("Jane Roe",)),
    ("By Jane Transport", ("Jane Transport",)),
    ("by jane roe and martin poe", ("jane roe", "martin poe")),
    ("author: jane roe", ("jane roe",)),
    ("By Jane Roe, Tarrant News Service", ("Jane Roe",)),
    ("By Jane van der Roe", ("Jane van der Roe",)),
    ("By Jane O'Roe-Poe", ("Jane O'Roe-Poe",)),
    ("By Martin Roe, Jr.", ("Martin Roe, Jr.",)),
    ("By Dr. Jane Q. Roe", ("Dr. Jane Q. Roe",)),
    ("Byline: Jane Roe", ("Jane Roe",)),
    ("Author(s): Jane Roe; John Doe", ("Jane Roe", "John Doe")),
    ("Authors: Jane Roe / John Doe", ("Jane Roe", "John Doe")),
    ("Author: Roe, Jane", ("Roe, Jane",)),
    ("Author: Roth, Hans-Peter", ("Roth, Hans-Peter",)),
    ("Author: Roe, J.; de Wit, Ann; Lee, T. B.; Reuters", ("Roe, J.", "de Wit, Ann", "Lee, T. B.")),
    ("Author: Roe, J.", ("Roe, J.",)),
    # on whose reports it stands, and who reported besides
    ("By Jane Roe with agency reports", ("Jane Roe",)),
    ("By Jane Roe, based on a report by Reuters", ("Jane Roe",)),
    ("Подготовила Вера Ким по материалам «Вестей»", ("Вера Ким",)),
    ("By Jane Roe with additional reporting by Tom Cray", ("Jane Roe", "Tom Cray")),
    ("By Jane Roe. Additional reporting by Tom Cray", ("Jane Roe", "Tom Cray")),
    ("By Jane Roe, text by Tom Cray", ("Jane Roe", "Tom Cray")),
    ("Author: Roe, Reuters", ("Roe",)),
    ("Author: Hans-Peter Roth, Ann Lee", ("Hans-Peter Roth", "Ann Lee")),
    ("Author: Jane Roe <jane@example.com>", ("Jane Roe",)),
    ("Written by Jane Roe", ("Jane Roe",)),
    ("Author: Jane Roe, Jane Roe", ("Jane Roe",)),
]

NO_BYLINES = [
    "",
    "By",
    "By:",
    "By the board with agency reports on the sea",
    "By the time the vote came",
    "by the sea",
    "by de la",
    "by jane",
    "by jane and the sea",
    "by jane roe in oslo",
    "By the River",
    "By Monday",
    "By Christmas",
    "By Reuters",
    "By STAFF WRITER",
    "By Jane Roe was the song that everybody sang.",
    "By Jane Roe wins again",
    "By Tuesday, March had ended",
    "Текст песни понравился слушателям",
    "Текст: песни понравились слушателям",
    "Текст: Песня понравилась слушателям",
    "Текст — это ещё не всё",
    "Текст выступления Ивана Петрова",
    "Автор идеи Иван Петров",
    "Автор Иван Петров рассказал о книге",
    "Автор: Пушкин, который написал роман о любви и о смерти ещё при старом царе",
    "Автор: редакция",
    "Автор: «Известия»",
    "Автор: ТАСС",
    "Автор: неизвестен",
    "Фото: Анна Ким",
    "Фото Анны Ким",
    "Photo by Jane Roe",
    "Photo: Jane Roe",
    "Автор фото: Анна Ким",
    "Authors gather in Paris",
    "Author: 12345",
    "Текст: https://example.com/Page",
    "Писатель: Анна Ким",
    "Джон Байден: Анна Ким",
]

RESTS = [
    ("Jane Roe, STAFF WRITER", "STAFF WRITER"),
    ("Анна Ким («Известия»)", "(«Известия»)"),
    ("Анна Ким, фото: Олег Юн, Пётр Цой", "фото: Олег Юн, Пётр Цой"),
    ("Anna Kim and Oleg Yun in Oslo", "in Oslo"),
    ("Special correspondent Anna Kim, Oslo Bureau", "Special correspondent Oslo Bureau"),
    ("Anna Kim", ""),
]

CREDITS = ["Фото: Анна Ким", "Фото: Reuters", "Photo by Jane Roe", "Photo: Jane Roe", "ФОТО: ТАСС"]
NO_CREDITS = ["Фото дня", "Photo op goes wrong", "Фото с места событий появились в сети"]


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_byline_gives_its_names(line, names):
    byline = read_byline(line)
    assert byline is not None
    assert byline.names == names


@pytest.mark.parametrize("line", NO_BYLINES)
def test_what_is_no_byline_names_nobody(line):
    assert read_byline(line) is None


GERMAN_BYLINES = [
    ("Von Jana Beispiel, Berlin", ("Jana Beispiel",), "Berlin"),
    ("Von Jana Beispiel und Karl Roe", ("Jana Beispiel", "Karl Roe"), ""),
    ("VON JANA BEISPIEL", ("JANA BEISPIEL",), ""),
    ("Von Jana Beispiel, dpa", ("Jana Beispiel",), "dpa"),
    ("Von Jana Beispiel (dpa)", ("Jana Beispiel",), "(dpa)"),
    ("Von Dr. Jana von Beispiel", ("Dr. Jana von Beispiel",), ""),
    (
        "Von unserer Korrespondentin Jana Beispiel",
        ("Jana Beispiel",),
        "unserer Korrespondentin",
    ),
    ("Ein Kommentar von Jana Beispiel", ("Jana Beispiel",), ""),
    ("Ein Interview von Jana Beispiel und Karl Roe", ("Jana Beispiel", "Karl Roe"), ""),
    ("Aufgezeichnet von Jana Beispiel", ("Jana Beispiel",), ""),
    ("Autorin: Jana Beispiel", ("Jana Beispiel",), ""),
    ("Text: Jana Beispiel, Foto: Karl Roe", ("Jana Beispiel",), "Foto: Karl Roe"),
    ("Text und Interview: Jana Beispiel", ("Jana Beispiel",), ""),
    ("Interview: Jana Beispiel", ("Jana Beispiel",), ""),
    (
        "Text von Jana Beispiel Illustration von Karl Roe",
        ("Jana Beispiel",),
        "Illustration von Karl Roe",
    ),
]

NO_GERMAN_BYLINES = [
    "Von dpa",
    "Von Montag an gilt das Gesetz",
    "Von der Leyen reist nach Kiew",
    "Vom Winde verweht",
    "Von Berlin nach Hamburg",
    "Von Anfang an war Jana Beispiel dabei",
    "Von Weimar bis Bonn: eine Ausstellung",
    "Interview: Jana Beispiel über das Ende der Brücke",
    "Interview: Beispiel",
    "Foto: Karl Roe",
    "Illustration von Karl Roe",
]


@pytest.mark.parametrize(("line", "names", "rest"), GERMAN_BYLINES)
def test_german_byline_gives_its_names(line, names, rest):
    byline = read_byline(line, language="de")
    assert (byline.names, byline.rest) == (names, rest)


@pytest.mark.parametrize("line", NO_GERMAN_BYLINES)
def test_what_is_no_german_byline_names_nobody(line):
    assert read_byline(line, language="de") is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Roe, Oslo", ("Jane Roe",)),
        ("By Jane Roe, John Doe, Oslo", ("Jane Roe", "John Doe")),
        ("By Jane Roe, New Lorne", ("Jane Roe",)),
        ("By Jane Roe | San Lorne", ("Jane Roe",)),
        ("By Jane Roe, BBC — Oslo", ("Jane Roe",)),
        ("By Jane Roe, New Lorne, Oslo", ("Jane Roe",)),
        ("By Jane Roe - New Lorne - Oslo", ("Jane Roe",)),
        ("Текст: Анна Ким, Нижний Ям, Броды", ("Анна Ким",)),
        ("Текст: Анна Ким, Нижний Ям", ("Анна Ким",)),
        ("By Jane Roe, Mary Poe", ("Jane Roe", "Mary Poe")),
        ("By Jane Roe and San Lee", ("Jane Roe", "San Lee")),
        ("By Jane Roe and Plato", ("Jane Roe", "Plato")),
        ("By Jane Roe — Port Lane", ("Jane Roe",)),
        ("By Jane Roe - Mary Poe", ("Jane Roe", "Mary Poe")),
        ("By Quilla Roe - Zephy Poe", ("Quilla Roe", "Zephy Poe")),
        ("Author: Roe, Jane", ("Roe, Jane",)),
        ("Авторы: Ким, Юн, Цой", ("Ким", "Юн", "Цой")),
    ],
)
def test_a_place_behind_full_names_is_none(line, names):
    assert read_byline(line).names == names


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("By Agencies", "Agencies"),
        ("Posted by: Agencies", "Agencies"),
        ("By", ""),
        ("Agencies", "Agencies"),
    ],
)
def test_a_label_goes(text, rest):
    assert without_label(text) == rest


@pytest.mark.parametrize(("text", "rest"), RESTS)
def test_words_in_no_name_are_kept(text, rest):
    assert split_names(text).rest == rest


def test_other_languages_add_their_words():
    assert read_byline("Von Anna Roe und Karl Poe", language="de").names == ("Anna Roe", "Karl Poe")
    assert read_byline("Par Anne Roe et Jean Poe", language="fr-FR").names == (
        "Anne Roe",
        "Jean Poe",
    )
    assert read_byline("Di Anna Roe") is None


@pytest.mark.parametrize("line", CREDITS)
def test_credit_is_told(line):
    assert is_credit(line)


@pytest.mark.parametrize("line", NO_CREDITS)
def test_what_is_no_credit_is_not(line):
    assert not is_credit(line)
