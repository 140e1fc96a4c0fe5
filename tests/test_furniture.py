"""Rows of what is copied along with an article from its page, and of what only looks like it."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

import newsparse
from newsparse.reader.dump import furniture_lines, teasers
from newsparse.reader.dump.bare import Bare
from newsparse.reader.dump.credits import without_credits
from newsparse.reader.dump.furniture import without_furniture
from newsparse.reader.dump.page_headlines import headline_in_page
from newsparse.reader.dump.rights import claims_rights
from newsparse.reader.dump.whole_pages import Page, article_in_page
from newsparse.reader.page_words import page_words
from newsparse.reader.read import read
from newsparse.reader.reading import Reading

TEXTS = {
    "fr": "Le maire a ouvert lundi le nouveau pont sur la rivière. Des centaines de gens sont venus voir la fête et passer le pont.",
    "es": "El alcalde abrió el lunes el nuevo puente sobre el río. Cientos de vecinos vinieron a ver la fiesta y a cruzar el puente.",
    "it": "Il sindaco ha aperto lunedì il nuovo ponte sul fiume. Centinaia di abitanti sono venuti a vedere la festa e il ponte nuovo.",
    "nl": "De burgemeester opende maandag de nieuwe brug over de rivier. Honderden mensen kwamen naar het feest en liepen over de brug.",
    "pt": "O prefeito abriu na segunda a nova ponte sobre o rio. Centenas de moradores vieram ver a festa e passar pela ponte nova.",
    "pl": "Burmistrz otworzył w poniedziałek nowy most na rzece. Setki mieszkańców przyszły zobaczyć uroczystość i przejść przez most.",
    "uk": "Мер відкрив у понеділок новий міст через річку. Сотні мешканців прийшли подивитися на свято і пройти новим мостом.",
    "ru": "Мэр города открыл новый мост через реку Вязьму. На церемонию пришли сотни жителей, многие с детьми, и все они были рады.",
    "en": "The mayor opened the new bridge across the river on Monday. Hundreds of residents came to watch the ceremony and to walk across it.",
    "de": "Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet. Hunderte Bewohner kamen zur Feier und gingen über die Brücke.",
}

# language, rule that fires, line
OWN = [
    ("ru", "is_button", "Поделиться"),
    ("ru", "is_button", "РЕКЛАМА"),
    ("ru", "_closes", "--- Конец статьи ---"),
    ("en", "_closes", "[END OF ARTICLE]"),
    ("de", "_closes", "Ende des Artikels"),
    ("en", "_closes", "-30-"),
    ("ru", "is_counter", "👁 1 204"),
    ("ru", "is_button", "[Версия для печати]"),
    ("en", "is_button", "Advertisement"),
    ("en", "is_button", "Share this article"),
    ("en", "is_button", "Continue reading the main story"),
    ("en", "is_button", "ADVERTISEMENT - SCROLL TO CONTINUE"),
    ("ru", "is_button", "Показать полностью…"),
    ("en", "is_button", "WhatsApp"),
    ("en", "is_button", "Video Player is loading."),
    ("it", "is_button", "Vai al contenuto"),
    ("pt", "is_button", "Pular para o conteúdo"),
    ("en", "promotes", "Continue reading your article with a Courier subscription"),
    ("en", "promotes", "If you buy something using links in our stories, we may be paid."),
    ("fr", "is_button", "Aller au contenu principal"),
    ("de", "is_button", "Artikel wird nach der Anzeige fortgesetzt"),
    ("en", "promotes", "Get the best stories in your inbox. Sign up now."),
    ("en", "promotes", "Subscribe for £1 a month to read on."),
    ("en", "promotes", "Like Loading..."),
    ("de", "is_button", "Artikel drucken"),
    ("de", "is_button", "Anzeige"),
    ("de", "is_button", "Zurück nach oben"),
    ("it", "is_button", "Torna su"),
    ("es", "promotes", "Regístrate gratis para seguir leyendo"),
    ("ru", "is_counter", "1 234 просмотра"),
    ("ru", "is_counter", "Время чтения: 3 мин."),
    ("ru", "is_counter", "Комментарии (12)"),
    ("en", "is_counter", "5 min read"),
    ("en", "is_counter", "4–5 minutes"),
    ("en", "is_counter", "1.2K views"),
    ("en", "is_counter", "12 Comments"),
    ("de", "is_counter", "Lesezeit: 3 Min."),
    ("de", "is_counter", "12 Kommentare"),
    ("ru", "_points_elsewhere", "Читайте также: «Мы не сдадимся», – сказал мэр о дороге"),
    ("ru", "_points_elsewhere", "Подробнее: Дорогу закроют"),
    ("en", "_points_elsewhere", "Read more: “We will not give up,” says mayor"),
    ("en", "_points_elsewhere", "RELATED: Road to close"),
    ("de", "_points_elsewhere", "Lesen Sie auch: „Wir geben nicht auf“, sagt der Bürgermeister"),
    ("de", "_points_elsewhere", "Mehr zum Thema – Straße gesperrt"),
    ("ru", "promotes", "Подписывайтесь на наш канал в Telegram"),
    ("en", "promotes", "Sign up for our morning newsletter and never miss a story."),
    ("ru", "promotes", "Читайте «Бродовские вести» в Telegram."),
    ("en", "promotes", "Follow the Bay Courier on Facebook and X"),
    ("de", "promotes", "Folgen Sie dem Tagblatt auf Instagram"),
    ("en", "promotes", "Listen to this article · 3:12 min Learn more"),
    ("en", "promotes", "This article is more than 10 years old"),
    ("en", "promotes", "[Sign up here for our newsletter, Tower Notes.]"),
    ("de", "promotes", "Abonnieren Sie unseren Newsletter"),
    ("en", "promotes", "Continue reading on bay.example"),
    ("ru", "is_button", "Ваше имя"),
    ("ru", "is_button", "Ваш e-mail"),
    ("ru", "promotes", "Мнение автора может не совпадать с позицией редакции."),
    ("en", "promotes", "To continue reading, subscribe today."),
    ("en", "promotes", "Already a subscriber? Log in"),
    ("en", "claims_rights", "© The Bay Courier"),
    ("fr", "is_button", "Partager"),
    ("fr", "is_button", "Écouter cet article"),
    ("fr", "is_counter", "Temps de lecture : 2 min"),
    ("es", "is_counter", "3 minutos de lectura"),
    ("it", "is_button", "Condividi | Stampa"),
    ("nl", "is_counter", "Leestijd: 3 min"),
    ("pt", "is_button", "Compartilhar"),
    ("pl", "is_counter", "12 komentarzy"),
    ("uk", "is_counter", "1 204 перегляди"),
    ("uk", "is_button", "Поділитися"),
    ("ru", "is_button", "ВКонтакте Телеграм"),
    ("en", "is_button", "Facebook | Twitter | Email | Print"),
    ("de", "is_button", "Newsletter abonnieren"),
    ("en", "is_button", "Subscribe | Log in"),
    ("de", "is_button", "Artikel teilen   Artikel drucken"),
    ("ru", "is_counter", "Нравится 15   Не нравится 2"),
    ("en", "is_counter", "12 likes  3 shares"),
    ("ru", "is_counter", "12 дизлайков"),
    ("ru", "promotes", "Ошибка в тексте? Выделите её и нажмите Ctrl+Enter"),
    ("en", "promotes", "Image caption, The new bridge. Photo: Tom Roe"),
    ("en", "promotes", "Your email address will not be published."),
    ("en", "promotes", "Continued on page 6"),
    ("ru", "promotes", "Продолжение на стр. 6"),
    ("de", "promotes", "Fortsetzung auf Seite 6"),
    ("en", "is_button", "Article continues below"),
    ("en", "is_button", "View all photos"),
    ("en", "promotes", "Loading next story"),
    ("en", "promotes", "Thanks for reading! Subscribe for free to receive new posts."),
    ("ru", "promotes", "Понравилась статья? Поддержите редакцию"),
    ("ru", "promotes", "Вернуться к списку новостей"),
    ("ru", "promotes", "Показать все фото"),
    ("ru", "is_button", "Комментариев пока нет"),
    ("en", "is_counter", "Photo gallery (9)"),
    ("de", "promotes", "Lade Login-Box."),
    ("ru", "is_button", "Принять"),
    ("de", "promotes", "Z+ Exklusiv für Abonnenten"),
    ("ru", "claims_rights", "© 2024 «Броды». 12+"),
    ("en", "claims_rights", "Copyright 2024 The Bay Courier"),
    ("en", "claims_rights", "Copyright (c) 2024 The Bay Courier"),
    ("de", "claims_rights", "(c) Brodener Bote 2024"),
    ("de", "claims_rights", "© bnj-infocom, bnj:240305-930-4471/1"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "rule", "line"), OWN)
def test_a_line_of_the_page_is_kept_out(language, rule, line):
    body = TEXTS[language]
    bare = without_furniture(f"{body}\n\n{line}\n\n{body}", language)
    assert bare.own == (line,)
    assert bare.text.split("\n\n\n") == [body, body]
    words = page_words(language)
    rules = (*furniture_lines.RULES, claims_rights)
    fired = [rule.__name__ for rule in rules if rule(line, words)]
    assert fired == [rule]


# What an article itself says
KEPT = [
    ("en", "Log in | 5 questions to the mayor"),
    ("ru", "Нравится 15   человекам"),
    ("ru", "Поделиться опытом приехали инженеры"),
    ("ru", "Реклама на мосту запрещена, напомнил мэр."),
    ("ru", "12 комментариев получил мэр за день"),
    ("ru", "– Подписывайтесь на газету, – сказал мэр."),
    ("ru", "«Поделиться», – ответил он."),
    ("ru", "Подробнее об этом мэр расскажет в среду."),
    ("ru", "Мэр: мост открыт"),
    ("ru", "Хорошо."),
    ("ru", "40 километров"),
    ("ru", "1 245"),
    ("ru", "Главная улица закрыта"),
    ("ru", "Ошибка в тексте закона стоила городу миллион"),
    ("en", "Home at last"),
    ("en", "Follow the trail of the letter that the mayor has sent to Facebook in May and that nobody there has answered, or so they say on X"),
    ("en", "Follow the river on foot"),
    ("ru", "Читайте первую главу"),
    ("en", "Print and share"),
    ("en", "© is a mark that the council may not use"),
    ("en", "Copyright law of 2024 is too strict, said the mayor of the town"),
    ("en", "More than 20 people came"),
    ("en", "Related costs rose to 3 million"),
    ("en", "“Sign up for the walk,” she said."),
    ("en", "12 boats sank"),
    ("en", "Continue reading, the teacher told them"),
    ("en", "30"),
    ("en", "4-5 boats"),
    ("en", "Share prices fell"),
    ("en", "Watch the river: it is rising, said the mayor of the town at noon"),
    ("en", "2024"),
    ("en", "（1）"),
    ("en", "「5」"),
    ("de", "Anzeige erstattet"),
    ("de", "„Teilen Sie das Brot“, sagte er."),
    ("de", "Kommentare der Anwohner waren freundlich"),
]  # fmt: skip


def test_a_line_below_one_of_the_page_goes_on_with_nothing():
    body = TEXTS["en"]
    lines = ("Listen to this article · 3:12 min Learn more", "Share full article")
    assert without_furniture("\n".join((body, *lines, body)), "en").own == lines


@pytest.mark.parametrize(("language", "line"), KEPT)
def test_what_an_article_says_stays(language, line):
    body = TEXTS[language]
    text = f"{body}\n\n{line}\n\n{body}"
    if line.startswith("Watch the river"):
        text = text.replace("Watch", "See")  # "Watch:" is a pointer
    assert without_furniture(text, language) == Bare(text)


TEASERS = {
    "ru": "Читайте также\nДорогу закроют на зиму\n«Я против», – заявил депутат Пётр Ким\n12.11.2025",
    "en": "Related stories\nRoad to close for the winter\n“I am against it,” says councillor Peter Kim\n5 March 2024",
    "de": "Mehr zum Thema\nStraße im Winter gesperrt\n„Ich bin dagegen“, sagt Stadtrat Peter Kim\n05.03.2024",
}


@pytest.mark.parametrize("language", TEASERS)
@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_teasers_go_with_their_heading_and_nobody_in_them_is_quoted(language, joint):
    body, teasers = TEXTS[language], TEASERS[language].replace("\n", joint)
    at_end = newsparse.parse(f"{body}\n\n{body}\n\n{teasers}\n")
    assert [paragraph.text for paragraph in at_end.paragraphs] == [body, body]
    assert at_end.quotes == ()
    heading, *listed = TEASERS[language].split("\n")
    listing = "\n• ".join((heading, *listed))
    within = newsparse.parse(f"{body}\n\n{listing}\n\n{body}\n")
    assert [paragraph.text for paragraph in within.paragraphs] == [body, body]
    within = newsparse.parse(f"{body}\n\n{TEASERS[language]}\n\n{body}\n")
    assert [paragraph.text for paragraph in within.paragraphs] == [body, body]
    for article in (at_end, within):
        assert "Kept out of the text, 4 lines of the page around it: " in article.warnings[-1]


@pytest.mark.parametrize(
    ("lines", "is_kept"),
    [
        ("Sign up for our newsletter\nThe best of Lorne in your inbox every Monday.", False),
        ("Newsletter abonnieren\nJeden Montag alles aus Lohe in Ihrem Postfach.", False),
        ("Подпишитесь на рассылку\nСамое важное по понедельникам у вас на почте.", False),
        # nobody asks above, somebody says it, or it stands apart
        ("The best of Lorne in your inbox every Monday.", True),
        ("Advertisement\n“The best of Lorne in your inbox every Monday.”", True),
        ("Advertisement\n\nThe best of Lorne in your inbox every Monday.", True),
        ("Advertisement\nThe best of Lorne every Monday.", True),
    ],
)
def test_what_a_newsletter_promises_goes_with_its_button(lines, is_kept):
    text = TEXTS["en"]
    bare = without_furniture(f"{text}\n\n{lines}\n\n{text}", "de" if "Lohe" in lines else "en")
    last = lines.split("\n")[-1]
    assert (last in bare.text) == is_kept


@pytest.mark.parametrize("above", ["", "Share\n"])
def test_a_headline_about_letters_stays(above):
    headline = "What lands in your inbox"
    text = without_furniture(f"{above}{headline}\n\n{TEXTS['en']}\n\n{TEXTS['en']}\n", "en").text
    assert text.lstrip().startswith(headline)


@pytest.mark.parametrize(
    "section",
    [
        "Комментарии\n\n{0}\n\n{0}",  # what experts say
        "По теме\n{0}",
        "Темы. Их было много.\n\n{0}",
    ],
)
def test_a_heading_over_text_takes_nothing_along(section):
    text = f"{TEXTS['ru']}\n\n{section.format(TEXTS['ru'])}"
    assert without_furniture(text, "ru") == Bare(text)


BRIEF = "Мост через Вязьму открыли раньше срока, сообщили в мэрии."
"""A paragraph of few words, as many papers write them."""
FIELDS = "Мост открыли\n11.11.2025"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"Меню\nПоиск\n\nНовости\nСпорт\n{FIELDS}\n\n{BRIEF}", "Меню Поиск Новости Спорт"),
        (
            f"Мы используем файлы cookie. Принять\n\n{FIELDS}\n\n{BRIEF}",
            "Мы используем файлы cookie. Принять",
        ),
        (
            f"Мы используем файлы cookie. Принять\nМеню\nНовости\nСпорт\n{FIELDS}\n\n{BRIEF}",
            "Мы используем файлы cookie. Принять Меню Новости Спорт",
        ),
        (
            f"{FIELDS}\n\n{BRIEF}\nЧитайте также\nДорогу закроют\n10 ноября 2025\n{BRIEF}",
            "Читайте также Дорогу закроют 10 ноября 2025",
        ),
        (
            f"{FIELDS}\n\n{BRIEF}\n\nСамое читаемое\n1\nДорогу закроют\n2\nПаром встал\n© 2025 Все права на эти тексты принадлежат газете «Брод» и её авторам.",
            "Самое читаемое 1 Дорогу закроют 2 Паром встал © 2025 Все права на эти тексты принадлежат газете «Брод» и её авторам.",
        ),
        (f"{FIELDS}\n1 245\n\n{BRIEF}", "1 245"),
        (f"{FIELDS} • Время чтения 2 мин\n\n{BRIEF}", "Время чтения 2 мин"),
        (
            f"{FIELDS}\n\n{BRIEF}\n\nСамое читаемое\n\nДорогу закроют\n\nПаром встал\n",
            "Самое читаемое Дорогу закроют Паром встал",
        ),
        (
            f"{FIELDS}\n\n{BRIEF}\n\nКомментарии (1)\n\nИгорь, 11.11.2025\n«Ура», – сказал бы я, но мост узкий.\n",
            "Комментарии (1) Игорь, 11.11.2025 «Ура», – сказал бы я, но мост узкий.",
        ),
    ],
)
def test_what_a_page_has_around_its_article_is_kept_out(text, own):
    article = newsparse.parse(text, language="ru")
    assert (article.headline, article.date) == ("Мост открыли", "2025-11-11")
    assert {paragraph.text for paragraph in article.paragraphs} == {BRIEF}
    assert " ".join(without_furniture(text, "ru").own) == own


@pytest.mark.parametrize(
    "text",
    [
        f"Новости\nСпорт\n{FIELDS}\n\n{BRIEF}",  # two sections above a headline
        f"Cookies пекут в Бродах\n11.11.2025\n\n{BRIEF}",
        f"{FIELDS}\n\n{BRIEF}\n\n1 245\n\n{BRIEF}",
        f"{FIELDS}\n\n{BRIEF}\n\nСамое читаемое\n\n{BRIEF}",
    ],
)
def test_what_only_looks_like_a_page_stays(text):
    assert without_furniture(text, "ru") == Bare(text)


def test_comments_counted_above_the_text_take_nothing_along():
    article = newsparse.parse(f"{FIELDS}\nКомментарии: 4\n\n{BRIEF}\n\n{BRIEF}")
    assert [paragraph.text for paragraph in article.paragraphs] == [BRIEF, BRIEF]


def test_a_wrapped_line_is_no_furniture():
    text = "Мэр открыл мост и долго говорил о том, чем ещё хочет\nПоделиться\nс жителями города и его гостями из других областей."
    assert without_furniture(text, "ru") == Bare(text)


@pytest.mark.parametrize(
    "text", ["Комментарии", "Share", "Related\n\nRoad to close", "5 min read\n"]
)
def test_of_a_text_of_nothing_else_all_stays(text):
    assert (
        without_furniture(text, "en").text == text
        or "Related" in without_furniture(text, "en").text
    )


def test_captions_go_from_the_body_and_stay_in_the_header():
    body = f"{TEXTS['ru']}\n\nФото: Олег Юн / «Вечерние Броды»\n\n{TEXTS['ru']}"
    assert without_credits(body, "ru").own == ("Фото: Олег Юн / «Вечерние Броды»",)
    article = newsparse.parse(f"Мост открыт\nФото: Анна Ким\nТекст: Вера Ким\n\n{body}")
    texts = [paragraph.text for paragraph in article.paragraphs]
    assert texts == ["Фото: Анна Ким", TEXTS["ru"], TEXTS["ru"]]


def test_buttons_between_header_lines_cut_no_header_short():
    text = (
        f"Bridge opens early\nShare\nTweet\n5 min read\nBy Jane Roe\nMarch 5, 2024\n\n{TEXTS['en']}"
    )
    article = newsparse.parse(text)
    assert (article.headline, article.date, article.authors) == (
        "Bridge opens early",
        "2024-03-05",
        ("Jane Roe",),
    )
    assert article.paragraphs[0].text == TEXTS["en"]


def test_keep_all_keeps_it():
    text = (
        f"Мост открыли\n11.11.2025\n\n{TEXTS['ru']}\n\nРеклама\n\nФото: Анна Ким\n\n{TEXTS['ru']}"
    )
    article = newsparse.parse(text, keep_all=True)
    texts = [paragraph.text for paragraph in article.paragraphs]
    assert texts == [TEXTS["ru"], "Реклама", "Фото: Анна Ким", TEXTS["ru"]]
    assert article.warnings == ()


def test_headings_by_the_thousand_are_each_looked_below_a_few_lines(monkeypatch):
    looked = []
    monkeypatch.setattr(teasers, "_is_teaser", lambda line: looked.append(line) or True)
    lines = ["Мост открыли", "", *["Читайте также"] * 3000, "Конец.", "", TEXTS["ru"]]
    without_furniture("\n".join(lines), "ru")
    assert len(looked) <= 3000 * teasers._MOST_TEASERS


CAPTIONS = [
    ("The wall in winter. Photo: Tom Farrand / BNJ", "The wall in winter.", "Photo: Tom Farrand / BNJ"),
    ("Дамба зимой. Фото: Олег Юн / ТАСС", "Дамба зимой.", "Фото: Олег Юн / ТАСС"),
    ("Die Mauer im Winter. (Foto: Jana Roth)", "Die Mauer im Winter.", "Foto: Jana Roth"),
    ("He kept but one thing. Photo: a memory of the old wall", "He kept but one thing. Photo: a memory of the old wall", None),
    ("Мэр показал снимок. Фото: на нём старая дамба", "Мэр показал снимок. Фото: на нём старая дамба", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "kept", "credit"), CAPTIONS)
def test_a_credit_behind_a_caption_is_kept_out_and_told(line, kept, credit):
    text = "The council approved a plan on Tuesday, to the joy of all who had come to the hearing."
    (draft,) = read(
        f"Wall to be rebuilt\n5 March 2024\n\n{text}\n\n{line}\n", Reading(language="de")
    )
    assert draft.blocks[-1].text == kept
    assert draft.kept_out == ((credit,) if credit else ())


@pytest.mark.parametrize(
    ("last", "is_text"),
    [
        ("The county has to agree.", True),
        ("Область ещё должна это одобрить.", True),
        ("All rights reserved by the paper.", False),
        ("Bridge to open in May", False),
        ("Next up.", False),
    ],
)
def test_a_short_sentence_below_teasers_is_of_the_text(last, is_text):
    teasers = "Related\nBridge closed for a year\nFerry returns\n\nSign up for our newsletter"
    text = f"Bridge opens\n3 March 2017\n\n{TEXTS['en']}\n\n{teasers}\n\n{last}\n"
    (draft,) = read(text)
    assert (draft.blocks[-1].text == last) == is_text


MENU = [
    *("Skip to content", "Home", "News", "Sport", "Culture", "Weather", "Podcasts", "Sign in"),
    *("Search", "Harbour", "Letters", "About us", "Ferry tickets"),
]
MOST_READ = ["Most read", "Road to close", "Council meets", "Gulls return", "Contact", "Imprint"]
LEAD = "The ferry over the Lorne is laid up until May, since its hull has to be mended, the harbour master of the town said."


def page(*top: str) -> str:
    body = [f"{LEAD} {number}." for number in "1234"]
    return "\n".join((*MENU, *top, "", "\n\n".join(body), *MOST_READ))


def test_a_page_copied_whole_keeps_its_article():
    text = page("Ferry laid up until May", "Commuters on the Lorne go round", "5 March 2024")
    (draft,) = read(text)
    assert (draft.headline, draft.date) == ("Ferry laid up until May", "2024-03-05")
    assert draft.kept_out == (*MENU, *MOST_READ)
    assert [block.text for block in draft.blocks][-1] == f"{LEAD} 4."
    assert any("19 lines of the page around it" in warning for warning in draft.warnings)
    (whole,) = read(text, Reading(keep_all=True))
    assert not whole.kept_out


def test_a_counter_behind_the_byline_of_a_page_goes_though_menus_stand_above():
    text = page("Ferry laid up until May", "5 March 2024", "Ntombi Roe 2 minutes read")
    (draft,) = read("\n".join((*MENU, text)))
    assert (draft.headline, draft.authors) == ("Ferry laid up until May", ("Ntombi Roe",))
    assert "2 minutes read" in draft.kept_out


def test_a_sentence_below_a_pointer_at_the_end_of_a_page_is_of_the_text():
    text = page("Ferry laid up until May", "5 March 2024")
    pointer, last = "Read more: Gulls return to the bay", "The crew rests until then."
    (draft,) = read(text.replace(f"{LEAD} 4.", f"{LEAD} 4.\n{pointer}\n{last}"))
    assert draft.blocks[-1].text.endswith(last)
    assert pointer in draft.kept_out


def test_a_page_whose_headline_no_day_tells_has_the_line_that_its_text_takes_up():
    (draft,) = read(
        page("Lorne ferry in the dock", "Gulls", "Ferry laid up until May", "Commuters go round")
    )
    assert draft.headline == "Ferry laid up until May"
    assert draft.kept_out == (*MENU, "Lorne ferry in the dock", "Gulls", *MOST_READ)
    (warning,) = (one for one in draft.warnings if one.startswith("Many short lines"))
    assert "the headline may be “Lorne ferry in the dock” as well" in warning


def test_lines_that_no_header_has_are_menus_however_long_they_are():
    menus = [f"Plan your ferry trip with us and see what the bay has, part {n}" for n in range(40)]
    text = page(*menus, "Ferry laid up until May", "5 March 2024").removeprefix("\n".join(MENU))
    (draft,) = read(text.lstrip())
    assert (draft.headline, draft.date) == ("Ferry laid up until May", "2024-03-05")


def test_a_page_goes_on_below_its_last_paragraph_with_short_sentences():
    text = page("Ferry laid up until May", "5 March 2024").replace(
        "\nMost read",
        "\n\nThe harbour pays.\n\nAdvertisement\n\nIt opens again on Monday.\nMost read",
    )
    (draft,) = read(text + "\nThis is a teaser with a full stop.")
    assert [block.text for block in draft.blocks][-1] == "It opens again on Monday."


def test_the_day_above_the_headline_of_a_page_is_its_own():
    (draft,) = read(page("5 March 2024, 18:02", "Harbour", "Ferry laid up until May"))
    assert (draft.headline, draft.date) == ("Ferry laid up until May", "2024-03-05T18:02:00")


def test_teasers_with_a_sentence_each_are_above_the_text_of_a_page():
    teasers = []
    for number in range(4):
        teasers += [f"Council opens hall {number}", f"{LEAD[:60]} in hall {number}."]
        teasers += ["Culture", "Read on", "Share", "Save"]
    (draft,) = read(page(*teasers, "Ferry laid up until May", "5 March 2024"))
    assert draft.headline == "Ferry laid up until May"


def test_a_page_whose_first_line_is_its_headline_is_read_from_there():
    text = "\n".join(("Ferry on the Lorne laid up", *MENU, LEAD, LEAD))
    assert article_in_page(text.split("\n"), lambda _: False).start == 0
    short = "\n".join(("Ferry laid up", *MENU, *MENU, *MENU, LEAD, LEAD))
    assert article_in_page(short.split("\n"), lambda _: False).start == 0


def test_a_recipe_is_no_page_though_its_flour_is_in_the_text():
    recipe = ("Of gulls and men", "By Jane Roe", "5 March 2024", *MENU, "Cold hull of the ferry")
    text = "\n".join((*recipe, LEAD, LEAD))
    assert article_in_page(text.split("\n"), lambda _: False).start == 0
    undated = text.replace("5 March 2024\n", "")
    assert article_in_page(undated.split("\n"), lambda _: False).start > 0


# lines above a text, and which of them is the headline
HEADS = [
    (("Home", "Harbour news today", "Ferry laid up", "Ferry stays in the harbour"), 3),  # four words
    (("Home", "Ferry mended in May", "Gulls", "The ferry on the Lorne", "5 March 2024"), 3),  # a day
    (("Ferry hull in harbour", *MENU[:3], "Ferry hull in May", "By Jane Roe"), 4),  # a byline
    (("Harbour > Ferry hull mended", "Ferry hull mended", "Lorne ferry hull"), 1),  # a path to it
    (("Ferry hull is mended", "Gulls", "Ferry hull mended by master"), 2),  # nearer
    (("Ferry hull is mended", "Photo: Ferry hull mended by the harbour master"), 0),  # a credit
    (("Ferry is laid up in May", "The ferry hull is mended"), 0),  # a deck below it
    (("Ferry laid up", "The ferry hull is mended"), 1),  # three words
    (("Of boats and men", "Gulls return"), None),
]  # fmt: skip


@pytest.mark.parametrize(("above", "at"), HEADS)
def test_the_headline_of_a_page_is_the_line_that_most_speaks_for_it(above, at):
    lines = (*above, LEAD, LEAD)
    found = headline_in_page(lines, len(above), len(lines) - 1, [False] * len(above))
    assert (found.at if found else None) == at


def test_a_page_whose_headline_nothing_tells_is_kept_and_told():
    (draft,) = read(page("Of boats and men"))
    assert draft.headline is None
    assert "Harbour" not in draft.kept_out
    assert any(one.startswith("Many short lines") for one in draft.warnings)


@pytest.mark.parametrize(
    "text",
    [
        "\n".join((*MENU[:7], "Ferry laid up until May", "5 March 2024", LEAD)),  # too few lines
        "\n".join(("The Lorne ferry is laid up", *MENU, "Ferry laid up", "5 March 2024", LEAD)),
        "\n".join((*(f"{LEAD[:70]} {line}" for line in MENU), "Ferry", "5 March 2024", LEAD)),
        "\n".join(MENU),
    ],
)
def test_what_is_no_page_copied_whole(text):
    found = article_in_page(text.split("\n"), lambda _: False)
    assert found == Page(0, len(text.split("\n")))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Share on Facebook Share on X"),
        ("en", "Share this page to Facebook"),
        ("de", "Auf Facebook teilen Facebook"),
        ("de", "Per WhatsApp teilen WhatsApp"),
        ("ru", "Поделиться ВКонтакте в Telegram"),
        ("en", "1.5x"),
        ("en", "0:00 / 2:31"),
        ("en", "00:00"),
    ],
)
def test_buttons_with_small_words_between_and_players_are_kept_out(language, line):
    body = TEXTS[language]
    assert without_furniture(f"{body}\n\n{line}\n\n{body}", language).own == (line,)


def test_a_line_that_stands_twice_is_kept_out_once():
    caption = "The new bridge on the day of its opening, seen from Gull Point"
    text = f"{TEXTS['en']}\n{caption}\n\n{caption}\n{TEXTS['en']}"
    assert without_furniture(text, "en").own == (caption,)


@pytest.mark.parametrize(
    "text",
    [
        "Row, row, row the boat\nRow, row, row the boat\nGently down the stream",
        f"{TEXTS['en']}\n\nThe bridge\n\n{TEXTS['en']}",  # not one below the other
        f"{TEXTS['en']}\n\nBy 14:35 / nobody\n\n14:35\n\n2 by\n\n{TEXTS['en']}",
    ],
)
def test_what_only_looks_like_a_repeat_or_a_player_stays(text):
    assert without_furniture(text, "en") == Bare(text)


@pytest.mark.parametrize(
    ("below", "is_kept"),
    [
        (("Комментарии", "Гость", TEXTS["ru"], "Ответить"), False),
        (("Комментарии", "Гость", TEXTS["ru"]), True),  # a section of the text
        (("Гость", TEXTS["ru"], "Ответить"), True),
        (("Комментарии (2)", "Гость", TEXTS["ru"], "Ответить"), False),
        (("Читайте также: Мост закрыт", TEXTS["ru"], "Гость", "Ответить"), True),
        (("Подписывайтесь на наш канал", TEXTS["ru"], "Гость", "Ответить"), True),
    ],
)
def test_what_readers_wrote_is_below_a_heading_and_has_buttons_to_reply(below, is_kept):
    text = "\n\n".join((TEXTS["ru"], TEXTS["ru"], *below))
    assert (text.count(TEXTS["ru"]), is_kept) == (
        3,
        without_furniture(text, "ru").text.count(TEXTS["ru"]) == 3,
    )


@pytest.mark.parametrize(
    ("heading", "below", "is_kept"),
    [
        ("2 thoughts on “Keep a dory dry”", "Reply", False),
        ("2 thoughts on “Keep a wet dory”", "Reply", True),
        ("2 thoughts on “Keep a dory dry”", "It is so.", True),
    ],
)
def test_a_count_of_what_is_said_on_the_headline_stands_over_comments(heading, below, is_kept):
    text = "\n\n".join(("Keep a dory dry", TEXTS["en"], heading, "ropeman says:", below))
    assert ("ropeman" in without_furniture(text, "en").text) is is_kept


@pytest.mark.parametrize(
    ("line", "counters"),
    [
        ("Jane Roe 2 minutes read", ("2 minutes read",)),
        ("Jane roe 2 minutes read", ()),
        ("Jane Roe 2 boats sank", ()),
    ],
)
def test_a_counter_behind_a_name_is_kept_out(line, counters):
    bare = without_furniture(f"Ferry laid up\n{line}\n\n{TEXTS['en']}", "en")
    assert bare.own == counters
    assert without_furniture(f"{line}\n\n{TEXTS['en']}", "en").own == ()  # a headline
