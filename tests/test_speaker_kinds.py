"""What a source is: a person with a name, a body, or nobody whom the article names."""

import pytest

from newsparse import parse
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.people.person import Answer
from newsparse.segmenter.speech import speakers_of

ROWS = [
    # persons, by name or by what stands for it
    ("Денис Ветров сообщил, что мост закрыт.", "Денис Ветров", "person"),
    ("Мэр Тулина Игорь Савин ушёл. Мэр сообщил, что мост закрыт.", "Игорь Савин", "person"),
    ("Пришёл Игорь Савин. Он сказал, что мост закрыт.", "Игорь Савин", "person"),
    (
        "Вера Лугова и Денис Ветров сообщили, что мост закрыт.",
        "Вера Лугова и Денис Ветров",
        "person",
    ),
    ("Ann Lee said the bridge was closed.", "Ann Lee", "person"),
    ("Mayor Ann Lee came. The mayor said the bridge was closed.", "Ann Lee", "person"),
    ("Mr. Holm came early. He said the bridge was closed.", "Holm", "person"),
    ("Ann Lee and Tom Holm said the bridge was closed.", "Ann Lee and Tom Holm", "person"),
    # bodies, with a capital and without
    ("В министерстве обороны сообщили, что дело закрыто.", "министерство обороны", "body"),
    ("В Следственном комитете сообщили, что дело закрыто.", "Следственный комитет", "body"),
    ("В Кремле заявили, что визит состоится.", "Кремль", "body"),
    ("МЧС и Росавиация сообщили, что рейсы отменены.", "МЧС и Росавиация", "body"),
    ("Газета «Труд» ждёт. Издание пишет, что мост закрыт.", "газета «Труд»", "body"),
    ("The Ministry of Defence said the drills were over.", "Ministry of Defence", "body"),
    ("Apple said profits rose last year.", "Apple", "body"),
    ("The Kremlin said the talks had failed.", "Kremlin", "body"),
    ("The company said the bridge was closed.", "company", "body"),
    # described: a body's name in the phrase names nobody
    ("Источники Reuters сообщили, что сделка сорвалась.", "источники Reuters", "described"),
    ("По данным источника РИА Новости, рейс задержан.", "источник РИА Новости", "described"),
    ("Сотрудник МВД рассказал, что дело закрыто.", "сотрудник МВД", "described"),
    ("Жители сообщили, что воды нет.", "жители", "described"),
    ("СМИ сообщили, что завод закрыт.", "СМИ", "described"),
    ("Эксперты и МЧС сообщили, что рейсы отменены.", "эксперты и МЧС", "described"),
    ("В отчёте говорится, что спрос вырос.", "отчёт", "described"),
    ("A White House official said the talks had failed.", "White House official", "described"),
    ("Reuters sources said the talks had failed.", "Reuters sources", "described"),
    ("The media said the bridge was closed.", "media", "described"),
    ("The report said the bridge was closed.", "report", "described"),
]


@pytest.mark.parametrize(("text", "speaker", "kind"), ROWS)
def test_kind_of_speaker(text, speaker, kind):
    found = [(one.name, one.kind) for one in parse(text).speakers]
    assert found == [(speaker, kind)]


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        (("described", "body"), "body"),
        (("body", "described"), "body"),
        (("person", "body", "described"), "person"),
        (("described", "described"), "described"),
    ],
)
def test_the_kind_that_says_most_of_several_quotes(kinds, kind):
    finding = Finding(kind="direct", parts=(), cue=None, rule="tail", at=(0, 0))
    speech = [(finding, Answer("Ford", "name", kind=one)) for one in kinds]
    assert [(one.name, one.kind, one.quotes) for one in speakers_of(speech)] == [
        ("Ford", kind, len(kinds))
    ]
