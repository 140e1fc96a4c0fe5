"""Interviews by their looks: who asks is told from who answers; and what is no interview."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

import newsparse
from newsparse.languages.table import get_language
from newsparse.model import Block
from newsparse.reader.read import read
from newsparse.segmenter.passages.paragraphs import paragraphs_of
from newsparse.segmenter.passages.passages import passages_of
from newsparse.segmenter.turns import interviews

STARTS = {
    "ru": "date 2025-11-11 Мост и люди\n\nТекст: Вера Лугова\n\nМэр Верхних Бродов Пётр Ким рассказал газете, зачем городу новый мост и кто за него заплатит в итоге.\n\n",
    "en": "March 5, 2024 Bridge and people\n\nBy Una Brae\n\nMayor Peter Kim spoke to the Courier about the new bridge and about who is going to pay for it.\n\n",
    "de": "5. März 2024 Brücke und Leute\n\nVon Claudia Lindtner\n\nBürgermeister Peter Kim sprach mit dem Tagblatt über die neue Brücke und darüber, wer sie am Ende bezahlt.\n\n",
}
PERSONS = {"ru": "Пётр Ким", "en": "Peter Kim", "de": "Peter Kim"}
ANSWERS = {
    "ru": ["Лодку на это не поставлю, но баржи наняты.", "Почти всё платит область."],
    "en": [
        "I would not bet my boat on it, but the barges have been hired.",
        "The region pays for most of it.",
    ],
    "de": [
        "Mein Boot wette ich nicht darauf, aber die Kähne sind bestellt.",
        "Das meiste zahlt das Land.",
    ],
}
QUESTIONS = {
    "ru": ["Камни привезут в мае?", "Кто платит?"],
    "en": ["Will the stones arrive in May?", "Who pays?"],
    "de": ["Kommen die Steine im Mai?", "Wer zahlt?"],
}

INTERVIEWS = [
    ("en", "Q: {q0}\n\nA: {a0}\n\nQ: {q1}\n\nA: {a1}\n"),
    ("en", "Q. {q0}\nA. {a0}\nQ. {q1}\nA. {a1}\n"),
    ("en", "UNA BRAE: {q0}\n\nPETER KIM: {a0}\n\nBRAE: {q1}\n\nKIM: {a1}\n"),
    ("en", "**Una Brae:** {q0}\n\n**Peter Kim:** {a0}\n\n**Una Brae:** {q1}\n\n**Peter Kim:** {a1}\n"),
    ("en", "**{q0}**\n\n{a0}\n\n**{q1}**\n\n{a1}\n"),
    ("en", "UB: {q0}\n\nPK: {a0}\n\nUB: {q1}\n\nPK: {a1}\n"),
    ("en", "Courier: {q0}\n\nKim: {a0}\n\nCourier: {q1}\n\nKim: {a1}\n"),
    ("ru", "Вопрос – {q0}\n\nОтвет – {a0}\n\nВопрос – {q1}\n\nОтвет – {a1}\n"),
    ("ru", "Вопрос: {q0}\n\nОтвет: {a0}\n\nВопрос: {q1}\n\nОтвет: {a1}\n"),
    ("ru", "В.: {q0}\nО.: {a0}\nВ.: {q1}\nО.: {a1}\n"),
    ("ru", "ВЕРА ЛУГОВА: {q0}\n\nПЁТР КИМ: {a0}\n\nВЕРА ЛУГОВА: {q1}\n\nПЁТР КИМ: {a1}\n"),
    ("ru", "**Вера Лугова:** {q0}\n\n**Пётр Ким:** {a0}\n\n**Вера Лугова:** {q1}\n\n**Пётр Ким:** {a1}\n"),
    ("ru", "**– {q0}**\n\n– {a0}\n\n**– {q1}**\n\n– {a1}\n"),
    ("ru", "– {q0}\n\n– {a0}\n\n– {q1}\n\n– {a1}\n"),
    ("ru", "— {q0} — {a0}\n\n— {q1} — {a1}\n"),
    ("ru", "В. Л.: {q0}\n\nП. К.: {a0}\n\nВ. Л.: {q1}\n\nП. К.: {a1}\n"),
    ("ru", "«Вечерние Броды»: {q0}\n\nКим: {a0}\n\n«Вечерние Броды»: {q1}\n\nКим: {a1}\n"),
    ("ru", "Корр.: {q0}\n\nКим: {a0}\n\nКорр.: {q1}\n\nКим: {a1}\n"),
    ("ru", "Корр. {q0}\n\nКим. {a0}\n\nКорр. {q1}\n\nКим. {a1}\n"),
    ("ru", "Лугова. {q0}\n\nКим. {a0}\n\nЛугова. {q1}\n\nКим. {a1}\n"),
    ("de", "Frage: {q0}\n\nAntwort: {a0}\n\nFrage: {q1}\n\nAntwort: {a1}\n"),
    ("de", "TAGBLATT: {q0}\n\nKIM: {a0}\n\nTAGBLATT: {q1}\n\nKIM: {a1}\n"),
    ("de", "Tagblatt: {q0}\n\nPeter Kim: {a0}\n\nTagblatt: {q1}\n\nKim: {a1}\n"),
    ("de", "**{q0}**\n\n{a0}\n\n**{q1}**\n\n{a1}\n"),
]  # fmt: skip


ANSWERED = [
    # initials and a dash
    ("en", "UB – {q0}\n\nPK – {a0}\n\nUB – {q1}\n\nPK – {a1}\n"),
    ("ru", "В.Л. – {q0}\n\nП.К. – {a0}\n\nВ.Л. – {q1}\n\nП.К. – {a1}\n"),
    ("de", "CL – {q0}\n\nPK – {a0}\n\nCL – {q1}\n\nPK – {a1}\n"),
    # a letter alone
    ("en", "Q {q0}\n\nA {a0}\n\nQ {q1}\n\nA {a1}\n"),
    # questions in italics, and behind the mark of a letter that is answered
    ("en", "*{q0}*\n\n{a0}\n\n*{q1}*\n\n{a1}\n"),
    ("ru", "_{q0}_\n\n{a0}\n\n_{q1}_\n\n{a1}\n"),
    ("de", "> {q0}\n\n{a0}\n\n> {q1}\n\n{a1}\n"),
    # the label on a line of its own, a name or a letter
    ("en", "UNA BRAE:\n{q0}\n\nPETER KIM:\n{a0}\n\nUNA BRAE:\n{q1}\n\nPETER KIM:\n{a1}\n"),
    ("ru", "Вопрос:\n{q0}\n\nОтвет:\n{a0}\n\nВопрос:\n{q1}\n\nОтвет:\n{a1}\n"),
    ("de", "Tagblatt:\n\n{q0}\n\nKim:\n\n{a0}\n\nTagblatt:\n\n{q1}\n\nKim:\n\n{a1}\n"),
    # when they speak: before the name, behind it, and for want of a colon
    (
        "en",
        "[00:00:12] Una Brae: {q0}\n\n[00:00:31] Peter Kim: {a0}\n\n[00:01:02] Una Brae: {q1}\n\n[00:01:09] Peter Kim: {a1}\n",
    ),
    (
        "de",
        "00:12 CLAUDIA LINDTNER: {q0}\n\n00:31 PETER KIM: {a0}\n\n01:02 CLAUDIA LINDTNER: {q1}\n\n01:09 PETER KIM: {a1}\n",
    ),
    (
        "ru",
        "Вера Лугова (00:12): {q0}\n\nПётр Ким (00:31): {a0}\n\nВера Лугова (1:02): {q1}\n\nПётр Ким (1:09): {a1}\n",
    ),
    (
        "en",
        "Una Brae  0:12\n{q0}\n\nPeter Kim  0:31\n{a0}\n\nUna Brae  1:02\n{q1}\n\nPeter Kim  1:09\n{a1}\n",
    ),
    (
        "ru",
        "00:00:12 — Вера Лугова: {q0}\n\n00:00:31 — Пётр Ким: {a0}\n\n00:01:02 — Вера Лугова: {q1}\n\n00:01:09 — Пётр Ким: {a1}\n",
    ),
    # the full name once, then the first name alone
    ("en", "Una Brae: {q0}\n\nPeter Kim: {a0}\n\nUna: {q1}\n\nPeter: {a1}\n"),
    ("ru", "Вера Лугова: {q0}\n\nПётр Ким: {a0}\n\nВера: {q1}\n\nПётр: {a1}\n"),
    ("en", "Una Brae: {q0}\n\nPeter Kim: {a0}\n\nUB: {q1}\n\nPK: {a1}\n"),
    # initials apart are no full name
    ("ru", "Вера Лугова: {q0}\n\nПётр Ким: {a0}\n\nВ. Л.: {q1}\n\nП. К.: {a1}\n"),
    # answers alone have a dash
    ("en", "{q0}\n\n– {a0}\n\n{q1}\n\n– {a1}\n"),
    ("ru", "{q0}\n\n— {a0}\n\n{q1}\n\n— {a1}\n"),
    ("de", "{q0}\n\n– {a0}\n\n{q1}\n\n– {a1}\n"),
    # hearings close the label with a stop
    ("en", "Senator BRAE. {q0}\n\nMr. KIM. {a0}\n\nSenator BRAE. {q1}\n\nMr. KIM. {a1}\n"),
    # the questions are counted, or stand with their answers on a line, or below each other
    ("en", "QUESTION 1: {q0}\n\nANSWER 1: {a0}\n\nQUESTION 2: {q1}\n\nANSWER 2: {a1}\n"),
    ("en", "UB: {q0} PK: {a0}\n\nUB: {q1} PK: {a1}\n"),
    ("de", "Frage: {q0} Antwort: {a0}\nFrage: {q1} Antwort: {a1}\n"),
    ("en", "**{q0} Or must we wait for June again?**\n{a0}\n\n**{q1}**\n{a1}\n"),
    ("en", "_Courier:_ {q0}\n\n_Kim:_ {a0}\n\n_Courier:_ {q1}\n\n_Kim:_ {a1}\n"),
    # somebody asks by what he is, and others answer by initial and surname
    ("ru", "Корреспондент: {q0}\n\nП. Ким: {a0}\n\nКорреспондент: {q1}\n\nП. Ким: {a1}\n"),
]


def test_a_question_behind_a_dash_is_no_headline():
    header = "«Мост ждали дольше парома»\nПётр Ким – о дамбе\n7 марта 2024, Вера Лугова\n\n"
    (draft,) = read(
        f"{header}Пётр Ким строит мосты.\n\n– Пётр, когда?\n\n– Осенью, когда вода уйдёт из нижних улиц совсем.\n"
    )
    assert (draft.headline, draft.date) == ("«Мост ждали дольше парома»", "2024-03-07")
    assert draft.blocks[-2].text == "– Пётр, когда?"


@pytest.mark.parametrize(
    ("label", "turn", "authors"),
    [
        ("Вера Лугова", "Когда откроют мост?", ("Вера Лугова",)),
        ("ВЛ", "Когда откроют мост?", ("Вера Лугова",)),
        ("Лугова", "Мост откроют осенью.", ()),  # who answers is no author
    ],
)
def test_who_asks_may_be_named_in_the_text_that_she_wrote(label, turn, authors):
    header = "«Мост ждали дольше парома»\n07.03.2024\nВера Лугова\n\n"
    body = f"Мост встретил Веру Лугову дождём.\n\n{label}: {turn}\n\nПётр Ким: Его ждали все.\n"
    (draft,) = read(header + body)
    assert draft.authors == authors


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_who_speaks_of_what_is_presented_and_no_author(joint):
    (draft,) = read(
        f"«Мост ждали дольше парома»{joint}Инженер Пётр Ким — о дамбе, мосте и льдах\n{joint}"
        "7 марта 2024\nВера Лугова\n\nЗимой на реке пусто.\n\n— Когда?\n\n— Осенью, когда спадёт вода.\n"
    )
    assert (draft.headline, draft.authors) == ("«Мост ждали дольше парома»", ("Вера Лугова",))
    assert draft.blocks[0].text == "Инженер Пётр Ким — о дамбе, мосте и льдах"


def test_words_that_stop_are_no_labels_where_they_name_nobody():
    text = "Верно. {0}\n\nХорошо. {1}\n\nВерно. {2}\n\nХорошо. {3}\n"
    said = [*zip(QUESTIONS["ru"], ANSWERS["ru"], strict=True)]
    article = newsparse.parse(STARTS["ru"] + text.format(*said[0], *said[1]))
    assert not [quote for quote in article.quotes if quote.rule == "interview"]


def test_a_surname_before_a_turn_stands_in_the_nominative():
    turns = "Липина: Кто платит?\n\nКим: Область.\n\nЛипина: И всё?\n\nКим: Всё, до рубля.\n"
    article = newsparse.parse(STARTS["ru"] + turns)
    assert {quote.speaker for quote in article.quotes if "?" in quote.text} == {"Липина"}


def test_a_label_with_a_role_names_who_then_speaks_by_the_surname_alone():
    """As broadcasters print them, in capitals and without the accents of the name."""
    text = (
        "Bridge talk\n\nMARA VENN, HOST: The bridge is shut. Who pays? Jordi Solà knows.\n\n"
        "JORDI SOLA, BYLINE: The county does.\n\nVENN: And who sails?\n\nSOLA: Two ferries.\n\n"
        "WOMAN: We wait.\n\nUNIDENTIFIED WOMAN: An hour.\n\nWOMAN: Yes.\n"
    )
    speakers = [quote.speaker for quote in newsparse.parse(text).quotes]
    assert speakers[:4] == ["MARA VENN", "Jordi Solà"] * 2
    assert set(speakers[4:]) <= {"WOMAN", "UNIDENTIFIED WOMAN"}


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("fr", "Q : {}\n\nR : {}\n\nQ : {}\n\nR : {}\n"),
        ("es", "Pregunta: ¿{}\n\nRespuesta: {}\n\nP: ¿{}\n\nR: {}\n"),
        ("it", "D: {}\n\nR: {}\n\nD: {}\n\nR: {}\n"),
    ],
)
def test_questions_and_answers_have_their_letters_in_each_language(language, form):
    start = {
        "fr": "La digue et la mer\n\n3 octobre 2023\n\nOdile Garnier construit des bateaux à Lorne depuis longtemps.\n\n",
        "es": "El dique y el mar\n\n3 de octubre de 2023\n\nLuisa Marín hace barcos en el puerto desde hace años.\n\n",
        "it": "La diga e il mare\n\n3 ottobre 2023\n\nCarla Rossi fa barche nel porto da molti anni.\n\n",
    }[language]
    said = form.format("Combien ?", "Douze.", "Et après ?", "Rien.")
    article = newsparse.parse(start + said, language=language)
    person = {"fr": "Odile Garnier", "es": "Luisa Marín", "it": "Carla Rossi"}[language]
    assert [quote.speaker for quote in article.quotes] == [None, person, None, person]


def test_the_label_of_who_asks_is_a_voice_and_not_whoever_is_spoken_of():
    turns = "Вестник: Когда вы начали?\n\nОлег Юн: В семь лет, у печи.\n\n"
    text = f"2025-11-11 Пекарь Олег Юн — о хлебе\n\n{turns}{turns.replace('семь', 'пять')}"
    speakers = [quote.speaker for quote in newsparse.parse(text, format="text").quotes]
    assert speakers == ["вестник", "Олег Юн"] * 2


def test_a_question_behind_a_label_that_comes_again_opens_the_text():
    (draft,) = read(
        "“I build one boat a year”\n\nIvy Marsh talks to boatbuilder Tobias Venn\n\nJuly 7, 2024\n\n"
        "Ivy Marsh: Why go on at eighty?\n\nTobias Venn: My hands know.\n\n"
        "Ivy Marsh: Who buys your boats?\n\nTobias Venn: Dentists.\n"
    )
    assert draft.headline == "“I build one boat a year”"
    (headed,) = read("Ivy Marsh: who pays?\nJuly 7, 2024\n\nIt is dear.\n")
    assert headed.headline == "Ivy Marsh: who pays?"


@pytest.mark.parametrize(("language", "form"), [*INTERVIEWS, *ANSWERED])
def test_who_asks_is_told_from_who_answers(language, form):
    asked, answered = QUESTIONS[language], ANSWERS[language]
    text = form.format(q0=asked[0], q1=asked[1], a0=answered[0], a1=answered[1])
    article = newsparse.parse(STARTS[language] + text)
    speakers = {quote.text: quote.speaker for quote in article.quotes}
    for answer in answered:
        assert speakers[answer] == PERSONS[language]
    for question in asked:
        assert speakers.get(question) != PERSONS[language]
    for quote in article.quotes:
        slices = [article.paragraphs[p.paragraph].text[p.start : p.end] for p in quote.parts]
        assert quote.text == " … ".join(slices)


# The forms, each with the first that sees it: taken away or put elsewhere, another reads it, or none
FORMS = [
    ("_by_labels", "ru", "Вопрос: – Кто платит?\n\nОтвет: – Область."),
    ("_by_labels", "en", "Q: Who pays?\n\nA: The region."),
    ("_by_labels", "de", "Frage – Wer zahlt?\n\nAntwort – Das Land."),
    ("_by_marks", "en", "**Who pays?**\n\nThe region.\n\n**And when?**\n\nIn May."),
    ("_by_dashes", "ru", "– Кто платит?\n\n– Область.\n\n– А когда?\n\n– В мае."),
    ("_by_dashes", "ru", "— Кто платит? — Область.\n\n— А когда? — В мае."),
    ("_by_counts", "en", "1. How do you sleep?\n\nI read.\n\n2. And you?\n\nI write."),
    ("_by_dashed_answers", "en", "1. How do you sleep?\n\n– I read.\n\n2. And you?\n\n– I write."),
    # no interviews
    (None, "ru", "Вопрос: зачем городу мост\n\nОтвет: затем"),
    (None, "ru", "Вопрос – Кто платит?\n\nВопрос – А когда?"),
    (None, "en", "A: One plan.\n\nB: Another plan?\n\nC: A third one."),
    (None, "en", "STORAGE: 256 GB\n\nSCREEN: 6 inches\n\nPRICE: who knows?"),
    (None, "en", "**Why the bridge**\n\nIt is old.\n\n**Who pays?**\n\nThe region."),
    (None, "en", "**Who pays?**\n\n**And when?**\n\nIn May, says the mayor."),
    (None, "ru", "– Кто платит?\n\n– Область."),
    (None, "ru", "– Пойдём, – сказал он.\n\n– Зачем?\n\n– Зачем? – спросила она."),
    (None, "ru", "В. Ким открыл мост. Кто платит?\n\nО. Лугова рада."),
    (None, "en", "A –\n\nWho pays?\n\nQ –"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "language", "text"), FORMS)
def test_a_form_is_read_by_its_own_rule(rule, language, text):
    words = get_language(language).speech
    blocks = [Block(kind=None, text=block) for block in text.split("\n\n")]
    passages = passages_of(paragraphs_of(blocks), words)
    seen = [form.__name__ for form in interviews._FORMS if form(passages, words)]
    assert seen[:1] == ([rule] if rule else [])
    assert bool(interviews.turns_in(passages, words)) == bool(rule)


def test_an_answer_of_several_paragraphs_ends_where_the_next_question_begins():
    text = STARTS["en"] + (
        "Q: Who pays?\n\nA: The region.\n\nAnd the town pays for the lamps.\n\n"
        "Q: And when?\n\nA: In May.\n\nThe works are due to last a year and a half."
    )
    article = newsparse.parse(text)
    speakers = {quote.text: quote.speaker for quote in article.quotes}
    assert speakers["And the town pays for the lamps."] == "Peter Kim"
    assert not any("due to last" in words for words in speakers)


def test_a_turn_goes_on_up_to_the_next_label_unless_a_narrator_cuts_in():
    text = STARTS["en"] + (
        "Courier: Who pays?\n\nKim: The region.\n\nAnd the town pays for the lamps.\n\n"
        "Courier: And when?\n\nKim: In May.\n\nHe looks out at the river, and it says nothing.\n\n"
        "I say it will be May.\n\n(Laughter)\n\nCourier: Sure?\n\nKim: As the tide.\n\n"
        "The works are due to last a year and a half."
    )
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert speakers["And the town pays for the lamps."] == "Peter Kim"
    assert not [words for words in speakers if words.startswith(("He looks", "I say", "The works"))]
    assert not any("Laughter" in words for words in speakers)


@pytest.mark.parametrize(
    ("language", "answer", "spoken"),
    [
        ("en", "(LAUGHS) The region does.", "The region does."),
        ("en", "The region. [Applause.] And the town.", "The region. … And the town."),
        ("ru", "Область, кто же ещё. (Смех в зале.)", "Область, кто же ещё."),
        ("de", "(lacht) Das Land.", "Das Land."),
        ("en", "The region (and the town) pays.", "The region (and the town) pays."),
        ("en", "They [the region] pay.", "They [the region] pay."),
        ("ru", "Область. (Так решили ещё в позапрошлом году.)", "Область. (Так решили ещё в позапрошлом году.)"),
    ],
)  # fmt: skip
def test_stage_remarks_are_no_words_of_an_answer(language, answer, spoken):
    (question, _), (other, _) = QUESTIONS[language], ANSWERS[language]
    label = {"en": "Q: {}\n\nA: {}\n\n", "ru": "Вопрос: {}\n\nОтвет: {}\n\n", "de": "Frage: {}\n\nAntwort: {}\n\n"}  # fmt: skip
    form = label[language]
    text = STARTS[language] + form.format(question, other) + form.format(question, answer)
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert speakers[spoken] == PERSONS[language]


@pytest.mark.parametrize(
    ("turns", "speaker"),
    [
        ("Una Brae: Who pays?\n\nSkipper Tom Lee: The region does.", "Tom Lee"),
        ("Una Brae: Who pays?\n\nThe Answer: The region does.", None),
        ("Storage: Who pays?\n\nTom Lee: The region does.", None),
        ("Una Brae: Nobody pays.\n\nTom Lee: The region does.", None),
    ],
)
def test_one_question_and_one_answer_are_a_talk_by_two_full_names(turns, speaker):
    article = newsparse.parse(f"Bridge and people\nMarch 5, 2024\n\nThe works begin.\n\n{turns}")
    speakers = {quote.text: quote.speaker for quote in article.quotes}
    assert speakers.get("The region does.") == speaker


@pytest.mark.parametrize(
    ("label", "speaker"),
    [("Е. П.", "Егор Петрович Сухов"), ("Е. П. С.", "Егор Петрович Сухов"), ("П. Е.", None)],
)
def test_initials_without_the_surname_are_a_label(label, speaker):
    start = "Паром\n11 ноября 2025\n\nО переправе рассказал Егор Петрович Сухов, капитан.\n\n"
    turns = f"Корр.: Кто платит?\n\n{label}: Область, и мы её ждём.\n\nКорр.: А когда?\n\n{label}: В мае."
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(start + turns).quotes}
    assert speakers["В мае."] == speaker


def test_a_sentence_that_begins_with_a_letter_asks_and_answers_nothing():
    start = "Мост и люди\n11 ноября 2025\n\nО том, зачем мост, мы говорим с Петром Кимом.\n\n"
    turns = "Вопрос – Кто платит?\n\nОтвет – Область.\n\nВопрос – А когда?\n\nОтвет – В мае."
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(start + turns).quotes}
    assert (speakers["Область."], speakers["В мае."]) == ("Пётр Ким", "Пётр Ким")
    assert not any("зачем мост" in words for words in speakers)


def test_a_label_in_small_letters_is_nobody_whom_the_article_names():
    text = (
        "Мост открыт\n5 марта 2024\n\nторы: Лев Юн\n\n– Мост готов, – сказал Жилин.\n\nQ: Who pays?"
    )
    assert [quote.speaker for quote in newsparse.parse(text).quotes] == ["Жилин"]


def test_of_two_who_are_introduced_nobody_answers_unless_the_headline_names_one():
    start = "{0}\n\nPeter Kim and Orla Fenn, both skippers, spoke to the Courier about the bridge that is to come.\n\n"
    turns = "Q: Who pays?\n\nA: The region does.\n\nQ: And when?\n\nA: In May it will.\n"
    for headline, speaker in (
        ("Bridge and people", None),
        ("Orla Fenn waits for a bridge", "Orla Fenn"),
    ):
        article = newsparse.parse(start.format(headline) + turns)
        answers = [
            quote.speaker
            for quote in article.quotes
            if quote.text in ("The region does.", "In May it will.")
        ]
        assert answers == [speaker, speaker]


def test_a_narrator_in_a_dialogue_tells_himself_who_speaks():
    text = STARTS["ru"] + (
        "– Кто платит?\n\n– Область, – вздыхает Анна Резник. – Кто же ещё.\n\n– А когда?\n\n– В мае.\n"
    )
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert speakers["Область … Кто же ещё."] == "Анна Резник"


@pytest.mark.parametrize(
    ("language", "form", "answer"),
    [
        ("ru", "- {q0}\n\n- {a0}\n\n- Соседи не ругаются?\n\n- {0}\n", "Ругаются, но рыбу берут."),
        ("ru", "**{q0}**\n\n{a0}\n\n**Денег хватит?**\n\n{0}\n", "На мост хватит, просят на два."),
        ("en", "**{q0}**\n\n{a0}\n\n**Who asked for it?**\n\n{0}\n", "The fishermen said they would."),
        ("de", "> {q0}\n\n{a0}\n\n> Wer will das?\n\n{0}\n", "Die Fischer sagen, sie warten."),
    ],
)  # fmt: skip
def test_an_answer_may_have_words_of_speech_of_its_own(language, form, answer):
    names = {f"q{n}": QUESTIONS[language][n] for n in (0, 1)}
    names |= {f"a{n}": ANSWERS[language][n] for n in (0, 1)}
    quotes = newsparse.parse(STARTS[language] + form.format(answer, **names)).quotes
    assert (answer, PERSONS[language]) in [(quote.text, quote.speaker) for quote in quotes]


def test_of_several_who_answer_each_is_told_by_initial_and_surname():
    start = "5 марта 2024\nПаром: за и против\n\nЗа столом — начальник порта Анна Резник и глава профсоюза Семён Маллоев.\n\n"
    turns = "Корреспондент: Паром вернётся?\n\nА. Резник: Вернётся в июне.\n\nКорреспондент: Вы верите?\n\nС. Маллоев: Увижу дым и поверю.\n"
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(start + turns).quotes}
    assert speakers["Вернётся в июне."] == "Анна Резник"
    assert speakers["Увижу дым и поверю."] == "Семён Маллоев"


@pytest.mark.parametrize(
    "text",
    [
        "STORAGE – 256 GB\n\nSCREEN – 6 inches\n\nPRICE – who knows?\n\nCOLOUR – red",
        "EU – the bloc of states\n\nUN – the other one\n\nWho needs them?",
        "Тарифы: вырастут на пять процентов?\n\nПенсии: проиндексируют.\n\nШтрафы: станут выше.",
        "A man came to the bridge. Who pays?\n\nA woman came, too, with a dog.",
        "США – за сокращение пошлин.\n\nЕС – против?\n\nСША – ответа пока нет.",
        "EU – for lower tolls.\n\nUS – against them?\n\nEU – no answer so far.",
        "*Why the bridge*\n\nIt is old.\n\n> Who pays?\n\nThe region.",
        "Opening: 10:00\n\nDoors?\n\nLunch: 12:30\n\nWho eats?\n\nClosing: 18:00",
        "Storage:\n256 GB\n\nScreen:\n6 inches\n\nPrice:\nWho knows?\n\nColour:\nRed",
        "The NHS. Who pays?\n\nThe NATO. It does.\n\nWho else? The WHO.",
        "Who pays?\n\n– the region\n\nA man came by.\n\n– the town",
        "Who pays?\n\n– the region\n\n– the town",
        "09:30 Mass at the chapel\n\n10:15 Fair opens. Rain?\n\n11:00 Boat race",
    ],
)
def test_lists_of_things_are_no_interviews(text):
    article = newsparse.parse(STARTS["en"] + text)
    assert [quote.text for quote in article.quotes] == []


TALKS = [
    ("en", "1. How do you sleep?\n\n{0}\n\n2. Will your boat wait?\n\nI hope so.\n", "Peter Kim"),
    ("de", "1. Herr Kim, wie schlafen Sie?\n\n{0}\n\n2. Und Ihr Boot?\n\nIch hoffe, es hält.\n", "Peter Kim"),
    ("ru", "1. Как вы спите?\n\n{0}\n\n2. А ваша лодка?\n\nЯ надеюсь на неё.\n", "Пётр Ким"),
    # who explains says "I" nowhere, or asks for himself, or nobody
    ("en", "1. How do you sleep?\n\n{0}\n\n2. Will your boat wait?\n\nIt will.\n", None),
    ("en", "1. How can I protect you?\n\n{0}\n\n2. Will my boat wait?\n\nI hope so.\n", None),
    ("en", "1. Who pays?\n\n{0}\n\n2. Who else?\n\nI hope so.\n", None),
    ("de", "1. Wie schlafen sie?\n\n{0}\n\n2. Und ihr Boot?\n\nIch hoffe, es hält.\n", None),
    # nothing counts them
    ("en", "How do you sleep?\n\n{0}\n\nWill your boat wait?\n\nI hope so.\n", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "form", "speaker"), TALKS)
def test_counted_questions_are_told_by_whom_they_ask(language, form, speaker):
    answer = {"en": "Badly, with the window open.", "de": "Schlecht, bei offenem Fenster.", "ru": "Плохо, при открытом окне."}[language]  # fmt: skip
    quotes = newsparse.parse(STARTS[language] + form.format(answer)).quotes
    assert [one.speaker for one in quotes if one.text == answer] == [speaker] * (
        speaker is not None
    )


@pytest.mark.parametrize(
    ("language", "start"),
    [
        ("en", "Orla Fenn steers the ferry. She spoke to Jane Roe about the end of it."),
        ("en", "Orla Fenn steers the ferry. Our reporter Jane Roe went to see her."),
        ("de", "Orla Fenn steuert die Fähre. Mit ihr sprach Jana Roth."),
    ],
)
def test_who_is_said_to_ask_does_not_answer(language, start):
    turns = "".join(f"– {q}\n\n– {a}\n\n" for q, a in zip(QUESTIONS[language], ANSWERS[language], strict=True))  # fmt: skip
    quotes = newsparse.parse(f"{start}\n\n{turns}").quotes
    speakers = {quote.text: quote.speaker for quote in quotes}
    assert [speakers[answer] for answer in ANSWERS[language]] == ["Orla Fenn", "Orla Fenn"]


def test_who_answers_behind_another_is_one_of_the_voices_where_he_speaks_often():
    text = STARTS["en"] + (
        "COURIER: Who pays?\n\nKIM: The region does.\n\nFENN: The town, as ever.\n\n"
        "COURIER: And when?\n\nKIM: In May.\n\nFENN: Not before June.\n\nNOTE: A bridge is old."
    )
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert (speakers["In May."], speakers["Not before June."]) == ("Peter Kim", "FENN")
    assert speakers["The town, as ever."] == "FENN"
    assert "A bridge is old." not in speakers


def test_an_answer_goes_on_to_whoever_asks():
    text = STARTS["en"] + (
        "Courier: Who pays?\n\nKim: The region.\n\nAnd you see the lamps at night and think of her.\n\n"
        "Courier: And when?\n\nKim: In May.\n"
    )
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert speakers["And you see the lamps at night and think of her."] == "Peter Kim"


def test_initials_that_make_a_word_cut_no_turn():
    text = (
        "Orla Fenn steers the ferry.\n\nUB: Who pays?\n\nOF: The region.\n\nAnd five of them wait.\n\n"
        "UB: And when?\n\nOF: In May.\n"
    )
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert speakers["And five of them wait."] == "Orla Fenn"


def test_labels_on_a_line_that_stand_so_once_part_nothing():
    line = "Note: Who pays? Answer: nobody knows.\n\nThe town: who else? The region: it will not."
    article = newsparse.parse(STARTS["en"] + line)
    assert article.paragraphs[-2].text == line.partition("\n")[0]


def test_a_paragraph_that_names_who_answers_is_a_narrators():
    text = STARTS["en"] + (
        "Q: Who pays?\n\nA: The region.\n\nKim pours himself another coffee.\n\n"
        "Q: And when?\n\nA: In May.\n"
    )
    speakers = {quote.text: quote.speaker for quote in newsparse.parse(text).quotes}
    assert (speakers["The region."], speakers["In May."]) == ("Peter Kim", "Peter Kim")
    assert speakers.get("Kim pours himself another coffee.") is None
