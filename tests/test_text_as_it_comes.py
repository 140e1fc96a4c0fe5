"""Text as it comes: datelines, hyphens at line ends, marks of wire services, speakers above."""
# ruff: noqa: E501 - a row is one line, as long as it is

from unicodedata import normalize

import pytest

import newsparse
from newsparse.languages.en import ENGLISH
from newsparse.languages.ru import RUSSIAN
from newsparse.model import Block
from newsparse.reader.encoding.clean import clean, composed
from newsparse.reader.encoding.mojibake import Unscrambled, unscrambled
from newsparse.reader.encoding.written import spelled_out
from newsparse.reader.read import read
from newsparse.segmenter.passages.paragraphs import paragraphs_of
from newsparse.segmenter.passages.tokens import dateline_end

STARTS = {
    "ru": "date 2025-11-11 Совет одобрил новую дамбу\n\nТекст: Вера Лугова\n\nСовет посёлка Верхние Броды во вторник одобрил план восстановления дамбы. Рыбачка Анна Резник пришла на слушания.\n\n",
    "en": "March 5, 2024 Council votes for breakwater\n\nBy Una Brae\n\nThe harbour council approved a plan on Tuesday to rebuild the eastern breakwater. Orla Fenn, a skipper who runs two boats, came to the hearing with her crew.\n\n",
    "de": "5. März 2024 Rat beschließt Wellenbrecher\n\nVon Claudia Lindtner\n\nDer Rat der Stadt hat am Dienstag einen Plan beschlossen. Die Fischerin Anna Resnik kam zur Sitzung.\n\n",
}

# language, text, kind, speaker, words
QUOTES = [
    # datelines before the first quote, and in it
    ("en", "WELLING BAY (Reuters) - “We waited ten years for this wall,” Fenn said.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("en", "“WELLING BAY, March 5 (AP) — We waited ten years for this wall,” Fenn said.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("ru", "БРОДЫ, 11 ноября. /ТАСС/. «Мы ждали этого десять лет», – сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("ru", "«БРОДЫ, 11 ноября. /ТАСС/. Мы ждали этого десять лет», – сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("de", "Wellbucht (dpa/lno) – „Wir haben zehn Jahre darauf gewartet“, sagte Anna Resnik.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet"),
    # hyphens that a width put at the ends of lines
    ("en", "“We waited ten years for this har-\nbour wall, and now it is here,” Fenn said.", "direct", "Orla Fenn", "We waited ten years for this harbour wall, and now it is here"),
    ("ru", "«Мы ждали этого де-\nсять лет, и вот дож-\nдались этой дамбы», – сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет, и вот дождались этой дамбы"),
    ("de", "„Wir haben zehn Jahre auf die Mau-\ner gewartet, und jetzt ist sie da“, sagte Resnik.", "direct", "Anna Resnik", "Wir haben zehn Jahre auf die Mauer gewartet, und jetzt ist sie da"),
    # marks
    ("en", "``We waited ten years for this wall,'' Fenn said.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("ru", "``Мы ждали этого десять лет'', – сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("en", '" We waited ten years for this wall , " Fenn said .', "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("en", "'It's the crews' wall, and we won't let the lawyers take it,' Fenn said.", "direct", "Orla Fenn", "It's the crews' wall, and we won't let the lawyers take it"),
    ("ru", "«Мы ждали этого десять лет, – сказала Анна Резник.\n\nРаботы начнутся в мае.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("ru", "«Mы ждaли этoго», – сказала Aннa Peзник.", "direct", "Анна Резник", "Мы ждали этого"),
    ("en", "=E2=80=9CWe waited ten years for this w=\nall,=E2=80=9D Fenn said at the caf=C3=A9.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("en", "\\u201cWe waited ten years for this wall,\\u201d Fenn said at the caf\\xe9.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("ru", "<<Мы ждали этого десять лет>>, -- сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("en", "<<We waited ten years for this wall,>> Fenn said.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("de", ">>Wir haben zehn Jahre darauf gewartet<<, sagte Anna Resnik.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet"),
    ("en", "″We waited ten years for this wall,″ Fenn said.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("ru", "″Мы ждали этого десять лет″, – сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("de", "″Wir haben zehn Jahre darauf gewartet″, sagte Anna Resnik.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet"),
    ("en", "&ldquo;We waited ten years for this wall,&rdquo; Fenn said &mdash; and left.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("ru", "&laquo;Мы ждали этого десять лет&raquo;, &ndash; сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("de", "&bdquo;Wir haben zehn Jahre darauf gewartet&ldquo;, sagte Anna Resnik.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet"),
    # first lines of paragraphs that are set in, with no blank lines between
    ("en", "    The wall has cost the county two million pounds and a long\nyear.\n    “We waited ten years for this wall, and now it is\nhere,” said Orla Fenn.\n    It is of granite.", "direct", "Orla Fenn", "We waited ten years for this wall, and now it is here"),
    ("ru", "   Дамба обошлась области в два миллиона рублей и в один долгий\nгод.\n   «Мы ждали этого десять лет, и вот дамба\nесть», – сказала Анна Резник.\n   Дамба из гранита.", "direct", "Анна Резник", "Мы ждали этого десять лет, и вот дамба есть"),
    ("de", "  Die Mauer hat den Kreis zwei Millionen und ein langes Jahr\ngekostet.\n  „Wir haben zehn Jahre darauf\ngewartet“, sagte Anna Resnik.\n  Sie ist aus Granit.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet"),
    # marks of two kinds, as scans and keyboards mix them
    ("en", "„We waited ten years for this wall\", Fenn said.", "direct", "Orla Fenn", "We waited ten years for this wall"),
    ("de", "„Wir haben zehn Jahre darauf gewartet\", sagte Anna Resnik.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet"),
    ("ru", "„Мы ждали этого десять лет\", – сказала Анна Резник.", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("de", "„Der Fischer nannte \"Wolke\" ein gutes Boot, und es blieb da“, sagte Anna Resnik.", "direct", "Anna Resnik", "Der Fischer nannte \"Wolke\" ein gutes Boot, und es blieb da"),
    # marks never closed, behind a colon and elsewhere
    ("en", "Fenn said: “We waited ten years for this wall.\n\nThe works start in May.", "direct", "Orla Fenn", "We waited ten years for this wall."),
    ("de", "Resnik sagte: „Wir haben zehn Jahre darauf gewartet.\n\nDie Arbeiten beginnen im Mai.", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet."),
    ("ru", "Анна Резник сказала: «Мы ждали этого десять лет.\n\nРаботы начнутся в мае.", "direct", "Анна Резник", "Мы ждали этого десять лет."),
    # who speaks on the line before
    ("en", "From the desk of John Dowe, VP Analyst, BNJ.\n\n“Whoever builds by the water ought to ask it first.”", "direct", "John Dowe", "Whoever builds by the water ought to ask it first."),
    ("en", "Orla Fenn:\n“We waited ten years for this wall.”", "direct", "Orla Fenn", "We waited ten years for this wall."),
    ("ru", "Анна Резник, рыбачка:\n«Мы ждали этого десять лет».", "direct", "Анна Резник", "Мы ждали этого десять лет"),
    ("de", "Anna Resnik, Fischerin:\n„Wir haben zehn Jahre darauf gewartet.“", "direct", "Anna Resnik", "Wir haben zehn Jahre darauf gewartet."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "speaker", "words"), QUOTES)
def test_a_quote_in_text_as_it_comes(language, text, kind, speaker, words):
    article = newsparse.parse(f"{STARTS[language]}{text}\n")
    assert [(quote.kind, quote.speaker, quote.text) for quote in article.quotes] == [
        (kind, speaker, words)
    ]


AGENCIES = frozenset(("reuters", "dpa", "тасс", "риа новости"))
DATELINES = [
    ("OSLO (Reuters) - The", "The"),
    ("Bad Wellbucht (dpa/lno) – Der", "Der"),
    ("БРОДЫ, 11 ноября. /ТАСС/. Мост", "Мост"),
    ("БРОДЫ, 11 ноя – РИА Новости. Мост", "Мост"),
    ("LINDEN, Ohio, Sept. 3 (Valley News) — The", "The"),
    ("LINDEN, Ohio — The", "The"),
    ("WIEN taz | Die", "Die"),
    ("Wien – Die", "Die"),
    ("ОПЕК – это", None),
    ("МИД – Минтрансу", None),
    ("Critics, among them Laura Finch -- “We", None),
    ("Peter Kim (SPD) – seit März im Amt – sagte", None),
    ("The firm (founded 1990) – a big one – said", None),
    ("oslo (Reuters) - the", None),
    ("Reuters reports", None),
    ("Мэр Ким – глава города. Он", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "rest"), DATELINES)
def test_a_dateline_ends_behind_an_agency(text, rest):
    end = dateline_end(text, 0, AGENCIES)
    assert text[end:] == (rest or text)


WRAPPED = [
    ("The har-\nbour is old.", ["The harbour is old."]),
    ("Der Ein-\nund Ausgang ist zu.", ["Der Ein- und Ausgang ist zu."]),
    ("The well-\nknown skipper is a Lon-\ndoner.", ["The well-known skipper is a Londoner."]),
    ("Her 9-year-\nold was thresh-\nold high.", ["Her 9-year-old was threshold high."]),
    ("Кто-\nто ушёл из-\nза дождя, где-\nнибудь, на мес-\nто.", ["Кто-то ушёл из-за дождя, где-нибудь, на место."]),
    ("The har\u00ad\nbour of the town is old and it is wide.", ["The harbour of the town is old and it is wide."]),
    ("– Мы тут -\nи там.", ["– Мы тут -", "и там."]),
    ("Nord-\nSüd", ["Nord-", "Süd"]),
    ("Die Züge auf der Strecke nach Sankt-\nPeter warten heute auf den Gleisen", ["Die Züge auf der Strecke nach Sankt-Peter warten heute auf den Gleisen"]),
    ("The trains that run on the line to the coast -\nPeter was told - have been late all day", ["The trains that run on the line to the coast - Peter was told - have been late all day"]),
    ("A-\nb", ["A-", "b"]),
    # lines that somebody has edited, and verse
    ("The ferry between the point and the island will stop running in May, the county\nsaid on Tuesday, when it met\nin the hall.", ["The ferry between the point and the island will stop running in May, the county said on Tuesday, when it met in the hall."]),
    ("The ferry goes over the water\nand never\ncomes back", ["The ferry goes over the water", "and never", "comes back"]),
]  # fmt: skip


CUT_BY_SCANS = [
    ("The har¬\nbour is old.", "The harbour is old."),
    ("Гавань ста\u00ad\n  рая.", "Гавань старая."),
    ("Der Ha¬ \nfen ist alt.", "Der Hafen ist alt."),
    ("It is ¬ 5.", "It is ¬ 5."),
    ("Not so: ¬\n5 boats.", "Not so: ¬\n5 boats."),
]


@pytest.mark.parametrize(("text", "cleaned"), CUT_BY_SCANS)
def test_the_marks_with_which_scans_cut_a_word_go(text, cleaned):
    assert clean(text).text == cleaned


SCRAMBLED = [
    "It is the café’s, said “Ann Lee” – and 5 € more.",
    "Der Bürgermeister sagte „nein“, später „ja“.",
    "Мэр сказал: «Мост откроют в мае» — и ушёл.",
    "До мая — №5, а пока паром «Заря».",
]


@pytest.mark.parametrize("text", SCRAMBLED)
@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "latin-1"])
def test_utf8_taken_for_a_legacy_encoding_is_put_right(text, encoding):
    bytes_of = text.encode("utf-8")
    letters = (bytes([one]).decode(encoding, "ignore") or chr(one) for one in bytes_of)
    scrambled = "".join(letters)
    is_foreign = encoding == "cp1251" and text in SCRAMBLED[:2]
    assert unscrambled(scrambled).text == (scrambled if is_foreign else text)


@pytest.mark.parametrize(
    "text",
    [
        "«CAFÉ», «À LA CARTE» et «ÉTÉ»",
        "SÃO PAULO, NÃO, Â – À",
        "„UNIVERSITÄ“ und „GRÖẞE“",
        "«СССР», «РСФСР» и Р° – в„ них",
        "Ã© stands once in it",
        "",
    ],
)
def test_what_only_looks_scrambled_stays(text):
    assert unscrambled(text).text == text


OLD = "Мэр города сказал, что мост откроют в мае, а пока ходит паром."


@pytest.mark.parametrize(
    ("encoding", "taken_for"),
    [
        ("windows-1251", "windows-1252"),
        ("windows-1251", "latin-1"),
        ("koi8-r", "windows-1251"),
        ("windows-1251", "koi8-r"),
        ("koi8-r", "latin-1"),
    ],
)
def test_russian_taken_for_another_legacy_encoding_is_put_right(encoding, taken_for):
    mended = unscrambled(OLD.encode(encoding).decode(taken_for))
    assert (mended.text, mended.encoding) == (OLD, encoding)


@pytest.mark.parametrize(
    "text",
    [
        OLD,
        OLD.upper(),
        "«УФО», «МНОГО», «МГИМО» и сМЕХ, мАШа, нЕТ",
        "À l’île : « été, forêt, arrêté », ÎLE, ÅÎÀ",
        "Ìîñò stands for a name",
    ],
)
def test_sound_text_in_capitals_or_with_accents_stays(text):
    assert unscrambled(text) == Unscrambled(text)


ACCENTS = [
    ("Андрей Зайцев", "Андрей Зайцев"),
    ("café", "café"),
    ("губернатор Пётр Ло́сев", "губернатор Пётр Лосев"),
    ("x̄ is the mean", "x̄ is the mean"),
    ("ѝ", "ѝ"),
    ("̀ alone", "̀ alone"),
]


@pytest.mark.parametrize(("text", "cleaned"), ACCENTS)
def test_a_letter_and_its_accent_are_one_and_stresses_go(text, cleaned):
    assert clean(normalize("NFD", text)).text == cleaned
    assert composed(normalize("NFD", text).encode()).decode() == cleaned


@pytest.mark.parametrize("format", ["text", "html"])
def test_a_speaker_with_a_stress_is_who_stands_without_it_below(format):
    said = "Мост откроют, сообщил мэр Пётр Ло́сев. «Работы идут по графику», — сказал Лосев."
    text = f"<article><h1>Мост</h1><p>{said}</p></article>" if format == "html" else said
    article = newsparse.parse(normalize("NFD", text), format=format)
    assert {quote.speaker for quote in article.quotes} == {"Пётр Лосев"}


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("The code \\u0441 and the price=E2=82=AC, rate=3D or a=20", None),  # two codes, not many
        ("\\u0441 \\u0442 \\u043e, \\u0041", "с т о, \\u0041"),
        ("\\ud83d\\ude00 \\u00e9 \\xe9", "😀 é é"),
        ("=C3=A9 =C3=A9 =C3=A9 =FF", None),  # no UTF-8
        ("caf&eacute; &amp; th&eacute;, &#8211; &notone;", "café & thé, – &notone;"),
        ("caf&eacute; &amp; co", None),  # two, not many
        ("&lt;b&gt;, &lt;i&gt;, &lt;u&gt;", None),  # of an article on tags
        ("Около того: Тoyota, ТACC, SMSка, XXв, Hа", "Около того: Toyota, ТАСС, SMSка, XXв, На"),
        ("Look, too: Tоp", "Look, too: Top"),
        ("Около того: BMXер, МТСbank, eКапуста, аMoney, aБ12Xк", None),  # they are meant so
        ("Около www.аpple.com, аpple-bay.com, oн@сады.рф, /сayт/", None),  # no other address
    ],
)
def test_letters_in_codes_or_of_another_alphabet_are_put_right(text, spelled):
    assert spelled_out(text).text == (spelled or text)


def test_joined_letters_are_two():
    assert clean("The oﬃce of ﬁsh and ﬂour").text == "The office of fish and flour"


def test_codes_that_were_put_right_are_told():
    (draft,) = read("The caf\\u00e9\n\nThe caf\\u00e9 by the caf\\u00e9 is open to all again.")
    assert draft.warnings == ("In 3 places letters stood as codes with “\\”; they were put right.",)


def test_the_end_of_a_mark_that_was_lost_is_told():
    assert unscrambled("â€œWe waited,â€� said Ann Lee.").text == "“We waited,” said Ann Lee."


def test_text_that_was_taken_for_latin_letters_twice():
    text = "“We’ve waited,” said Ann Lee."
    twice = text.encode().decode("latin-1").encode().decode("latin-1")
    assert unscrambled(twice).text == text
    assert unscrambled("SÃO JOÃO, Â§ 2").text == "SÃO JOÃO, Â§ 2"


def test_what_was_put_right_is_told():
    (draft,) = read("Bridge opens\n\nâ€œWe waited,â€\x9d said Ann Lee of the cafÃ©.")
    assert draft.blocks[-1].text == "“We waited,” said Ann Lee of the café."
    assert "3 letters of UTF-8 had been taken" in draft.warnings[0]


@pytest.mark.parametrize(("text", "paragraphs"), WRAPPED)
def test_a_hyphen_that_cuts_a_word_at_a_line_end_goes(text, paragraphs):
    joints = ENGLISH.hyphened | RUSSIAN.hyphened | {"und"}
    found = paragraphs_of([Block(kind=None, text=text)], joints=joints)
    assert [paragraph.text for paragraph in found] == paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "From the desk of John Dowe.\n\nThe works start in May, “or later,” as a sign says.",
        "A note on the desk.\n\n“Whoever builds by the water ought to ask it first.”",
    ],
)
def test_what_opens_no_letter_signs_nothing(text):
    article = newsparse.parse(f"{STARTS['en']}{text}\n")
    assert all(quote.speaker != "John Dowe" for quote in article.quotes)


@pytest.mark.parametrize(
    "text",
    [
        "A line of code, x << 2, and y >> 3, stands on the wall.",
        "The wall is 6′2″ high and 30′ long.",
        "> > The works start in May.",
        "The club is called “The Wall and has forty members.",
        "Der Verein heißt „Die Mauer und hat vierzig Mitglieder.",
    ],
)
def test_what_looks_like_marks_quotes_nothing(text):
    article = newsparse.parse(f"{STARTS['en']}{text}\n")
    assert [quote.text for quote in article.quotes] == []


ENTITIES = [
    ("Smith &amp; Sons &quot;stay&quot;", 'Smith & Sons "stay"'),
    ("the har&shy;bour&nbsp;wall&hellip; &#8211; &#x2013;", "the harbour\xa0wall… – –"),
    ("a &lt;b&gt; c &#60; d", "a &lt;b&gt; c &#60; d"),
    ("fish &chips; AT&T; &#1;", "fish &chips; AT&T; &#1;"),
    ("R&D &amp", "R&D &amp"),
]


@pytest.mark.parametrize(("text", "expected"), ENTITIES)
def test_marks_as_html_writes_them_are_read_and_tags_are_not_made(text, expected):
    article = newsparse.parse(f"{STARTS['en']}{text}\n")
    assert article.paragraphs[-1].text == expected


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        (
            "He wrote:\n  Roses are red,\n  violets blue.",
            ["He wrote:", "Roses are red,", "violets blue."],
        ),
        ("We need:\n  - bread\n  - salt\nand more", ["We need:", "- bread", "- salt", "and more"]),
    ],
)
def test_verse_and_lists_that_are_set_in_stay_lines(text, texts):
    assert [one.text for one in paragraphs_of([Block(kind=None, text=text)])] == texts


def test_a_paragraph_that_is_but_an_article_is_read():
    article = newsparse.parse(STARTS["de"] + "Der\n\n„Der Hafen bleibt zu“, sagte Anna Resnik.")
    assert [quote.speaker for quote in article.quotes] == ["Anna Resnik"]


BROKEN_OFF = [
    ("ru", "Согласно"),
    ("ru", "Лев Норт возглавил фонд «Заря» и, сказал"),
    ("ru", "Лев Норт покинул порт, заявил"),
    ("ru", "Мост готов, сообщила Анна Холл" + ", глава фонда" * 2000 + "."),
    ("ru", "Мост готов, сообщила Анна Холл" + ", которая живёт в порту" * 2000 + ", рядом."),
    ("de", "Nach Angaben des Amtes in Kiel"),
    ("de", "Karl Rosner kam. Wie von dem Autor betont"),
    ("de", "Nach Auffassung von Rat und"),
    ("de", "Sie sagte, das"),
]


@pytest.mark.parametrize(("language", "text"), BROKEN_OFF)
def test_what_breaks_off_or_goes_on_for_long_is_read(language, text):
    article = newsparse.parse(text, format="text", language=language)
    assert article.paragraphs[-1].text == text
