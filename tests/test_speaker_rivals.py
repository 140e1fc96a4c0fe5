"""Whom a speaker beat: `--explain` tells who else the words beside a quote could have meant."""

import pytest

from newsparse import parse

CAME = "Пришёл Игорь Савин. Савина встретил пилот Пётр Сомов."
MINISTERS = "Министр спорта Игорь Савин и министр культуры Пётр Сомов спорили."
BODIES = (
    "В министерстве транспорта сообщили, что мост закрыт. "
    "В Следственном комитете сообщили, что дело закрыто."
)
MET = "Tom Holm met Peter Hale. Ann Lee was there."

ROWS = [
    ("name", "Игорь Савин ушёл. Пётр Савин ждал. Савин сказал, что мост закрыт.", "Игорь Савин"),
    ("pronoun", f"{CAME} Савин ушёл. Он сказал, что мост закрыт.", "Пётр Сомов"),
    ("role", f"{MINISTERS} Министр сказал, что мост закрыт.", "Игорь Савин"),
    ("stand_in", f"{CAME} Политик сказал, что мост закрыт.", "Игорь Савин"),
    ("leader", f"{CAME} Глава государства сказал, что мост закрыт.", "Пётр Сомов"),
    ("short_head", f"{BODIES} В ведомстве сказали, что мост новый.", "министерство транспорта"),
    ("pronoun", f"{MET} He said the bridge was closed.", "Peter Hale"),
]


@pytest.mark.parametrize(("rule", "text", "rival"), ROWS)
def test_whom_a_speaker_beat(rule, text, rival):
    article = parse(text, explain=True)
    quote, evidence = article.quotes[-1], article.evidence.quotes[-1]
    assert (quote.speaker_rule, evidence.speaker_rule) == (rule, rule)
    assert rival in evidence.rivals
    assert quote.speaker not in evidence.rivals


ALONE = [
    ("name", "Игорь Савин ушёл. Пётр Сомов ждал. Савин сказал, что мост закрыт."),
    ("pronoun", "Вера Лугова встретила Игоря Савина. Он сказал, что мост закрыт."),
    (
        "role",
        "Министр спорта Игорь Савин и мэр Пётр Сомов спорили. Министр сказал, что мост закрыт.",
    ),
    ("short_head", "В Следственном комитете сказали, что дело закрыто."),
]


@pytest.mark.parametrize(("rule", "text"), ALONE)
def test_nobody_was_beaten_where_nobody_else_is_meant(rule, text):
    evidence = parse(text, explain=True).evidence.quotes[-1]
    assert (evidence.speaker_rule, evidence.rivals) == (rule, ())


def test_the_nearest_of_many_are_told_once_each():
    names = ("Борис Лугов", "Виктор Ракитин", "Глеб Сомов", "Денис Ветров", "Егор Кедров")
    text = " ".join(f"Приехал {name}." for name in names * 2)
    evidence = parse(f"{text} Он сказал, что мост закрыт.", explain=True).evidence.quotes[0]
    assert evidence.rivals == ("Денис Ветров", "Глеб Сомов", "Виктор Ракитин")
