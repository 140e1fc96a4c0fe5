"""Headers put together from their parts: each headline, day and byline in each form of a header."""
# ruff: noqa: E501 - a row is one line, as long as it is

from itertools import product

import pytest

from newsparse.reader.read import read

# A headline, and the text below it.
NEWS = {
    "ru": [
        ("Дамба: кто заплатит за ремонт", "Ремонт дамбы обойдётся району в сорок миллионов рублей. Кто заплатит, не решено."),
        ("Хлеб подорожал — пекарни закрываются", "Три пекарни закрываются из-за цен на муку. Хлеб за год подорожал на треть."),
        ("Что изменится с 1 января 2026 года", "С нового года изменятся тарифы на воду. Изменения коснутся всех районов края."),
        ("Когда откроют бассейн?", "Бассейн закрыт с осени, и дети остались без занятий. Когда его откроют, не знает никто."),
        ("«Мы ждали этого десять лет»: в Дубках пустили газ", "Газ в Дубках пустили в понедельник утром. Жители ждали этого десять лет."),
        ("Умер Лев Дым", "Художник Лев Дым умер в возрасте восьмидесяти лет. Его картины висят в музее."),
        ("Фото: как прошёл парад", "Парад прошёл по главной улице и собрал тысячи зрителей. Мы собрали лучшие кадры."),
        ("Источник: мост закроют в мае", "Мост через Ужму закроют в мае на полгода, сообщил источник в мэрии."),
        ("Текст: как мы его читаем", "Психологи выяснили, как люди читают длинный текст на экране. Опыты шли три года."),
        ("Дубки — Ужминск: поезда пойдут чаще", "Поезда между Дубками и Ужминском пойдут каждые полчаса. Билет подорожает."),
        ("Почему закрыли школу № 7", "Школу номер семь закрыли на карантин из-за кори. Занятия идут по сети две недели."),
    ],
    "en": [
        ("Flood wall: who pays for the repair", "Repairs to the flood wall will cost forty million pounds. Who pays is not settled."),
        ("Bread gets dearer – bakeries close", "Three bakeries are to close because of flour prices. Bread is a third dearer now."),
        ("What changes on January 1, 2026", "Water rates and parking rules will change. The changes touch every parish of the county."),
        ("“We waited ten years”: village gets gas", "Gas came to the village on Monday morning. People had waited ten years for it."),
        ("Obituary: Tomos Prydderch", "The painter Tomos Prydderch has died at the age of eighty. He leaves two sons."),
        ("Photos: how the parade went", "The parade went down the high street and drew thousands. These are the best pictures."),
        ("Source: bridge to close in May", "The bridge over the Hale will close in May for half a year, a source in the town said."),
        ("Text: how we read it", "Psychologists found out how people read a long text. Most do not get to the middle."),
        ("Updated: list of streets without water", "The list of streets where water is cut off has doubled. Tankers will bring some."),
        ("From Marsh to the moon", "An engineer from Marsh helped build a probe that landed on the moon last Tuesday."),
        ("Oberfeld · Town hall to be sold", "The town hall of Oberfeld is to be sold to a hotel chain. The council voted for it."),
    ],
    "de": [
        ("Deich: Wer zahlt die Sanierung", "Die Sanierung des Deichs kostet vierzig Millionen Euro. Wer zahlt, ist noch offen."),
        ("Brot wird teurer – Bäckereien schließen", "Drei Bäckereien schließen wegen der Preise. Brot wurde um ein Drittel teurer."),
        ("Was sich zum 1. Januar 2026 ändert", "Zum Jahreswechsel ändern sich Wasserpreise und Parkregeln. Sie steigen um acht Prozent."),
        ("Bilder: So war der Umzug", "Der Umzug führte durch die Hauptstraße und zog Tausende an. Das sind die besten Bilder."),
        ("Quelle: Gespräche gescheitert", "Die Gespräche über den Verkauf der Klinik sind gescheitert, sagte eine Quelle dort."),
        ("Text: Wie wir ihn lesen", "Psychologen fanden heraus, wie Menschen einen langen Text lesen. Es dauerte drei Jahre."),
        ("Lohstadt – Niederau: Züge fahren öfter", "Züge zwischen Lohstadt und Niederau fahren bald jede halbe Stunde. Es wird teurer."),
        ("Eintracht – Union 2:1", "Eintracht schlug Union im letzten Spiel der Saison. Das Siegtor schoss Ole Kern spät."),
        ("Von Lohstadt bis zum Mond", "Eine Ingenieurin aus Lohstadt baute an einer Sonde mit, die auf dem Mond landete."),
    ],
}  # fmt: skip
DAYS = {
    "ru": [("11.11.2025", ""), ("11 ноября 2025, 14:35", "T14:35:00"), ("Вторник, 11 ноября 2025", "")],
    "en": [("November 11, 2025", ""), ("11 November 2025 at 2:35 pm", "T14:35:00"), ("Posted on November 11, 2025", "")],
    "de": [("11.11.2025", ""), ("11. November 2025, 14:35 Uhr", "T14:35:00"), ("Stand: 11.11.2025", "")],
}  # fmt: skip
BYLINES = {
    "ru": ["Текст: Вера Ким", "Вера Ким", "Вера Ким, корреспондент"],
    "en": ["By Jane Roe, Staff Writer", "Jane Roe", "Written by Jane Roe"],
    "de": ["Von Jana Roth", "Jana Roth", "Text: Jana Roth"],
}
AUTHORS = {"ru": "Вера Ким", "en": "Jane Roe", "de": "Jana Roth"}
FORMS = (
    "{headline}\n{day}\n{byline}\n\n",
    "{headline}\n\n{byline}\n\n{day}\n\n",
    "{day}\n{headline}\n{byline}\n\n",
    "{byline}\n{day}\n{headline}\n\n",
    "{day} | {headline}\n{byline}\n\n",
    "{headline}\n{byline} | {day}\n\n",
    "# {headline}\n\n*{day}*\n\n{byline}\n\n",
    "Group 1\n\n{day}\n{headline}\n{byline}\n\n",
)
PARTS = [
    (language, form, number)
    for language, form in product(NEWS, FORMS)
    for number in range(len(NEWS[language]))
]


@pytest.mark.parametrize(("language", "form", "number"), PARTS)
def test_a_header_of_such_parts_gives_them(language: str, form: str, number: int):
    headline, text = NEWS[language][number]
    for (day, hour), byline in product(DAYS[language], BYLINES[language]):
        header = form.format(headline=headline, day=day, byline=byline)
        (draft,) = read(header + text)
        told = (draft.headline, draft.date, draft.authors, draft.blocks[-1].text)
        assert told == (headline, f"2025-11-11{hour}", (AUTHORS[language],), text), header


@pytest.mark.parametrize("language", NEWS)
@pytest.mark.parametrize("label", ["Текст", "Tекст"])
def test_the_main_form_holds_whatever_the_headline(language: str, label: str):
    for headline, text in NEWS[language]:
        (draft,) = read(f" date 2025-11-11 {headline}\n\n{label}: {AUTHORS[language]}\n\n{text}\n")
        told = (draft.headline, draft.date, draft.authors, draft.warnings)
        assert told == (headline, "2025-11-11", (AUTHORS[language],), ())
        assert [block.text for block in draft.blocks] == [text]
