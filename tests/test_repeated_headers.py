"""Articles copied one below the other, told apart by the day and the headline that come again."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.dump.repeated import repeated_headers
from newsparse.reader.read import read
from newsparse.reader.reading import Reading

RU = (
    "Совет посёлка во вторник утвердил проект новой дамбы, которую ждали девять лет. Работы начнутся весной.",
    "Рыбаки давно жалуются на волну, которая заходит в гавань при северном ветре. Мостки сорвало дважды.",
)
EN = (
    "The harbour council approved a plan on Tuesday for a new breakwater. Work is due to begin in the spring.",
    "Fishing crews have long complained that swell enters the inner basin. Moorings have broken twice this winter.",
)
DE = (
    "Der Rat der Hafenstadt hat am Dienstag den Bau eines neuen Wellenbrechers beschlossen, auf den viele warten.",
    "Die Fähre fährt sonntags nicht mehr über die Bucht, wie die Stadt am Mittwoch in einer Mitteilung schrieb.",
)

# texts, the form of a header and its text, the days as the form has them
FORMS = [
    (RU, "{headline}\n{day}\n\n{text}\n\n", ("11.11.2025", "12.11.2025")),
    (RU, "{headline}\n\n{day}\n\n{text}\n\n{text}\n\n", ("11.11.2025", "12.11.2025")),
    (RU, "{day}\n{headline}\n\n{text}\n\n", ("11.11.2025", "12.11.2025")),
    (RU, "{day} {headline}\n\n{text}\n\n", ("11.11.2025", "12.11.2025")),
    (RU, "{day} {headline}\n{text}\n", ("11.11.2025", "12.11.2025")),
    (RU, "{day} {headline}\n\n{text}\n\n", ("11 ноября 2025, 10:20", "12 ноября 2025, 08:00")),
    (
        RU,
        "Вечерние Броды, № 45 от {day}, стр. 3\n\n{headline}\n\n{text}\n\n",
        ("11.11.2025", "12.11.2025"),
    ),
    (RU, "https://stan.example/1\n{headline}\n{day}\n\n{text}\n\n", ("11.11.2025", "12.11.2025")),
    (
        RU,
        "{headline}\n{day}\n\n{text}\n\nЧитайте также\n\nКрай света\n\n",
        ("11.11.2025", "12.11.2025"),
    ),
    (EN, "The Bay Courier\n{headline}\n{day}\n\n{text}\n\n", ("March 5, 2024", "March 6, 2024")),
    (EN, "{headline}\nLorne Post, {day}\n\n{text}\n\n", ("March 5, 2024", "March 6, 2024")),
    (
        DE,
        "Loher Bote vom {day}, Seite 9\n{headline}\n\n{text}\n\n",
        ("05.03.2024", "06.03.2024"),
    ),
    (EN, "{headline}\nBy Jane Roe\n{day}\n\n{text}\n\n", ("March 5, 2024", "March 6, 2024")),
    (EN, "# {headline}\n\n{day}\n\n{text}\n\n", ("March 5, 2024", "March 6, 2024")),
    (
        DE,
        "© Loher Bote; {day}; Ausgabe-Nr. 57; Seite 9\nRegion\n\n{headline}\nEin Tag am Hafen\nClara Vogt\n\n{text}\n\n",
        ("05.03.2024", "06.03.2024"),
    ),
    (
        EN,
        "{headline}\n{day}\nUpdated: March 9, 2024\n\n{text}\n\n",
        ("March 5, 2024", "March 6, 2024"),
    ),
    (DE, "{headline}\nVon Clara Vogt\n{day}\n\n{text}\n\n", ("5. März 2024", "6. März 2024")),
    (DE, "{day}\n\n{headline}\n\nVon Clara Vogt\n\n{text}\n\n", ("05.03.2024", "06.03.2024")),
]


@pytest.mark.parametrize(("texts", "form", "days"), FORMS)
def test_an_article_starts_with_a_header_of_the_first_ones_shape(texts, form, days):
    headlines = (
        ("Первая новость", "Вторая новость") if texts is RU else ("First story", "Second story")
    )
    whole = "".join(
        form.format(headline=headline, day=day, text=text)
        for headline, day, text in zip(headlines, days, texts, strict=True)
    )
    drafts = list(read(whole))
    assert [draft.headline for draft in drafts] == list(headlines)
    assert [draft.blocks[-1].text for draft in drafts] == list(texts)
    assert drafts[0].date != drafts[1].date
    assert not any("several" in warning for draft in drafts for warning in draft.warnings)


def test_a_press_review_has_its_title_above_the_first_paper():
    whole = (
        f"PRESSESPIEGEL 06.03.2024\n\nLoher Bote, 05.03.2024, S. 9\nDamm gebaut\n\n{DE[0]}\n\n"
        f"Hafenkurier, 06.03.2024, S. 1\nFähre ruht\nVon Clara Vogt\n\n{DE[1]}\n"
    )
    first, second = read(whole)
    assert (first.headline, first.date, first.site) == ("Damm gebaut", "2024-03-05", "Loher Bote")
    assert (second.headline, second.authors) == ("Fähre ruht", ("Clara Vogt",))
    assert first.kept_out == ("PRESSESPIEGEL 06.03.2024",)
    assert "PRESSESPIEGEL" in first.warnings[0]
    kept, _ = read(whole, Reading(keep_all=True))
    assert kept.blocks[0].text == "PRESSESPIEGEL 06.03.2024"


@pytest.mark.parametrize("day", ["20.04.2023", "«Луговая правда», 20.04.2023"])
def test_the_day_of_a_press_review_is_none_of_its_articles(day):
    first = f"Дамбу построят\n{day}\n\n{RU[0]}\n\n"
    text = f"{first}Рыбаки жалуются\n{day}\n\n{RU[1]}\n"
    one, other = read(f"Обзор прессы 21.04.2023\n\n{text}")
    assert (one.headline, one.date, len(one.blocks)) == ("Дамбу построят", "2023-04-20", 1)
    assert one.kept_out == ("Обзор прессы 21.04.2023",)
    assert other.headline == "Рыбаки жалуются"


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_a_section_with_its_day_heads_each_article(joint):
    texts = (
        f"Политика {day}{joint}{headline}\n12.11.2025\n\n{text}\n\n"
        for day, headline, text in zip(
            ("10.11.2025", "11.11.2025"), ("Дамбу построят", "Рыбаки жалуются"), RU, strict=True
        )
    )
    one, *_ = read("".join(texts))
    assert not one.kept_out


def test_days_below_the_headline_of_a_chronicle_are_told_and_head_no_articles():
    whole = (
        f"How the wall was built\nMarch 9, 2024\n\nMarch 5, 2024\nThe vote\n\n{EN[0]}\n\n"
        f"March 6, 2024\nThe swell\n\n{EN[1]}\n"
    )
    (draft,) = read(whole)
    assert (draft.headline, draft.date) == ("How the wall was built", "2024-03-09")
    assert draft.warnings


DOUBTFUL = {
    "another shape": f"Дамбу построят\n11.11.2025\n\n{RU[0]}\n\n12 ноября 2025 – Паром встанет\n\n{RU[1]}",
    "no blank line": f"Дамбу построят\n11.11.2025\n{RU[0]}\nПаром встанет\n12.11.2025\n{RU[1]}",
    "hardly a text": f"Дамбу построят\n11.11.2025\n\n{RU[0]}\n\nПаром встанет\n12.11.2025\n\nПаром встал.",
    "teasers": f"Дамбу построят\n11.11.2025\n\n{RU[0]}\n\nЧитайте также\n\nПаром встанет\n12.11.2025\n{RU[1]}",
    "words above": f"привет, вот обе статьи.\n\nДамбу построят\n11.11.2025\n\n{RU[0]}\n\nПаром встанет\n12.11.2025\n\n{RU[1]}",
}


@pytest.mark.parametrize("text", DOUBTFUL.values(), ids=DOUBTFUL)
def test_where_it_is_not_sure_a_warning_says_what_it_saw(text):
    (draft,) = read(text)
    (warning,) = (one for one in draft.warnings if "several" in one)
    assert "more header" in warning
    assert "read as one" in warning


SINGLES = {
    "chronicle": f"Как строили дамбу\n11.11.2025\n\n{RU[0]}\n\n12.11.2025\n\n{RU[1]}\n\n13.11.2025\n\n{RU[0]}",
    "subheads": f"Дамбу построят\n11.11.2025\n\n{RU[0]}\n\nЧто дальше\n\n{RU[1]}\n\nКто платит\n\n{RU[0]}",
    "a date that opens a sentence": f"Дамбу построят\n11.11.2025\n\n{RU[0]}\n\nПисьмо мэру\n12.11.2025 мы написали.\n\n{RU[1]}",
    "a signature": f"Дамбу построят\n11.11.2025\n\n{RU[0]}\n\nВера Ким\n12.11.2025\n",
    "a change": f"Bridge opens\nMarch 5, 2024\nBy Jane Roe\nUpdated: March 6, 2024\n\n{EN[0]}",
    "dates alone": "Matches\n\n" + "".join(f"{day} March 2024\n" for day in range(10, 20)),
}


@pytest.mark.parametrize("text", SINGLES.values(), ids=SINGLES)
def test_one_article_stays_one_without_a_word(text):
    (draft,) = read(text)
    assert not any("several" in warning for warning in draft.warnings)


def test_lists_of_days_are_not_read_line_by_line(monkeypatch):
    read_lines = []
    monkeypatch.setattr("newsparse.reader.dump.repeated.read_header_line", read_lines.append)
    assert repeated_headers("2025-03-04\n\n" * 5000, None).starts == ()
    assert read_lines == []


@pytest.mark.parametrize("count", ["№{}", "Материал {} из 2", "<<< Статья {} >>>"])
def test_a_count_may_stand_above_each_header(count):
    texts = (f"{count.format(n + 1)}\nМост {n}\n1{n}.11.2025\n\n{RU[n]}\n\n" for n in (0, 1))
    drafts = list(read("".join(texts)))
    assert [draft.headline for draft in drafts] == ["Мост 0", "Мост 1"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Вход в музей теперь со двора.", 3),
        ("Snowshoes were bought.", 2),
        ("Вход в музей теперь со двора\n\nВход в школу тоже", 2),
        ("Вход в музей\nтеперь со двора.", 3),
    ],
)
def test_a_short_article_counts_behind_longer_ones_where_it_has_a_sentence(text, count):
    first, second = (f"Мост {n}\n1{n}.11.2025\n\n{RU[n]}\n\n" for n in (0, 1))
    assert len(list(read(f"{first}{second}Мост 3\n13.11.2025\n\n{text}\n\n"))) == count


def test_a_header_with_little_text_below_is_warned_about():
    first, second = (f"Мост {n}\n1{n}.11.2025\n\n{RU[n]}\n\n" for n in (0, 1))
    drafts = list(read(f"{first}{second}Мост 3\n13.11.2025\n\nКороткий текст.\n\n"))
    assert len(drafts) == 2
    assert all("1 more header with little text below" in "".join(one.warnings) for one in drafts)
