"""Inputs that are made to take long: each is a head, a piece said over and over, and a tail."""

from typing import NamedTuple

ROWS_RU = (
    "«Мост откроют в срок, – сказал мэр Тулина Игорь Савин. – Денег хватит на всё». Он добавил, "
    "что дорогу закроют до весны. По словам директора завода Ольги Рыковой, печь назвали «старой». "
)
ROWS_EN = (
    "“We stay open all winter,” the librarian Tom Okafor told reporters on Monday. He said that "
    "nobody was leaving. According to Laura Finch, the bridge is “a rumor”. She was not there. "
)


_LATIN, _CYRILLIC = (
    str.maketrans("0123456789", "aeioulnrst"),
    str.maketrans("0123456789", "аеиоулнрст"),
)


class Adversary(NamedTuple):
    """A family of inputs; `{n}` in the piece is a number that no other piece has.

    `{en}` and `{ru}` are the same number in letters.
    """

    name: str
    piece: str
    head: str = ""
    tail: str = ""
    language: str | None = None
    """Where the pieces alone would not tell it."""

    def of_size(self, size: int) -> bytes:
        """Return the input of about `size` bytes."""
        around = len((self.head + self.tail).encode())
        count = max(1, (size - around) // len(self._numbered(0).encode()))
        body = "".join(map(self._numbered, range(count)))
        return (self.head + body + self.tail).encode()

    def _numbered(self, number: int) -> str:
        if "{" not in self.piece:
            return self.piece
        digits = f"{100_000 + number}"
        text = self.piece.replace("{n}", digits)
        return text.replace("{en}", digits.translate(_LATIN)).replace(
            "{ru}", digits.translate(_CYRILLIC)
        )


_PAGE = "<!doctype html><title>Bridge opens</title><body><article>"
_PARAGRAPH = "<p>The mayor opened the bridge on Monday, and all of the town came to see it.</p>"

MARKS = tuple(
    Adversary(f"marks {piece!r}", piece)
    for piece in (
        *("«", "»", "“", "”", "„", "‘", "’", "'", '"', "''", "(", "[", "- ", "– ", "—", "\n— "),
        *("« ", "“ ", '" ', "' ", "«а", "а»", "«а», – ", "“a ", "a” ", " ‘a", "a’ ", "a’s “b "),
        *("«„", "«“‘", ", – ", ".», – сказал он. – «", ",” said he, “", "s’ ", " 'a' ", ' "a" '),
    )
)
TEXTS = (
    Adversary("no space", "x"),
    Adversary("no space, Cyrillic", "ж"),
    Adversary("no space, capitals", "Ж"),
    Adversary("digits", "1"),
    Adversary("digits apart", "1 "),
    Adversary("digits and dots", "1."),
    Adversary("years", "2025 "),
    Adversary("dates", "2025-03-04 "),
    Adversary("dates in words", "3 мая 2025, "),
    Adversary("dates that are none", "May 99, "),
    Adversary("clocks", "10:20 "),
    Adversary("dots", "."),
    Adversary("dots and letters", "a."),
    Adversary("commas", "a, "),
    Adversary("hyphens", "a-"),
    Adversary("hyphens, capitals", "A-"),
    Adversary("apostrophes", "a'"),
    Adversary("underscores", "_"),
    Adversary("stars", "*"),
    Adversary("emphasis", "*a_"),
    Adversary("hashes", "#"),
    Adversary("bars", " | "),
    Adversary("colons", "a:"),
    Adversary("labels", "By: "),
    Adversary("words with a colon", "Date "),
    Adversary("blank lines", "\n"),
    Adversary("blanks", " ", "a", "b"),
    Adversary("blanks in lines", " \n", "a", "b"),
    Adversary("tabs", "\t", "a", "b"),
    Adversary("no-break spaces", "\xa0", "a", "b"),
    Adversary("carriage returns", "\r"),
    Adversary("lines of a letter", "a\n"),
    Adversary("paragraphs of a letter", "a\n\n"),
    Adversary("lines with a dash", "- a\n"),
    Adversary("rules", "---\n"),
    Adversary("front matter", "key{n}: value\n", "---\n", "---\n"),
    Adversary("front matter without end", "tags: [a, b]\n", "---\n"),
    Adversary("header lines", "Author: Ann Lee\n"),
    Adversary("dated dumps", "date 2025-03-04 Ferry {n}\n\nBy Ann Lee\n\nIt runs.\n\n"),
    Adversary("date lines", "date 2025-03-04\n"),
    Adversary("days alone", "2025-03-04\n\n"),
    Adversary(
        "headers again",
        "Ferry {n}\n\n2025-03-04\n\nIt runs. Nobody swims across the bay from now on.\n\n",
    ),
    Adversary("headers without a text", "Ferry {n}\n2025-03-04\n\n"),
    Adversary("bylines", "By Ann Lee\n\n"),
    Adversary("one byline", "Ann Lee, ", "date 2025-03-04 Ferry\n\nBy "),
    Adversary("one byline of and", "Ann Lee and ", "date 2025-03-04 Ferry\n\nBy "),
    Adversary("one headline", "Ferry ", "date 2025-03-04 "),
    Adversary("control codes", "\x1b[31m"),
    Adversary("marks of no width", "\u200b\u00ad\u2060"),
    Adversary("combining marks", "\u0301", "a"),
    Adversary("addresses", "https://a.b/"),
    Adversary("less-than signs", "<", "a "),
    Adversary("ampersands", "&"),
)
_RUSSIAN = (
    ("speech, one paragraph", ROWS_RU, ""),
    ("speech, paragraphs", ROWS_RU + "\n\n", ""),
    ("speech, one sentence", ROWS_RU.replace(".", ","), ""),
    ("speech, lower case", ROWS_RU.lower(), ""),
    ("dialogue", "– Мост откроют в срок, – сказал Савин. – Денег хватит.\n\n", ""),
    ("speakers", "«Мост откроют», – сказал Игорь Са{ru}.\n\n", ""),
    ("first names", "«Мост откроют», – сказал Иг{ru} Савин.\n\n", ""),
    ("roles", "«Да», – сказал директор завода «М{ru}» Игорь Савин.\n\n", ""),
    ("one role", "Директор завода Игорь Са{ru} сказал: «Да». Директор ответил.\n\n", ""),
    ("bodies", "«Да», – сообщили в компании «М{ru}». В компании добавили, что ждут.\n\n", ""),
    ("documents", "«Да», – говорится в сообщении «М{ru}». В документе сказано: «Нет».\n\n", ""),
    ("unknown he", "«Мост откроют», – сказал он.\n\n", "Игорь Савин пришёл. "),
    ("women and men", "Анна Ко{ru} сказала: «Да». «Нет», – ответил он.\n\n", ""),
    ("quotes that open in paragraphs", "«Мост откроют в срок. Са{ru} ждёт.\n\n", ""),
    ("titles", "г-н Са{ru} сказал: «Да». ", ""),
    ("members", "Игорь Са{ru} и Анна Ка{ru} сказали: «Да». ", ""),
    ("people", "Игорь Савин, Ольга Рыкова, ", "«Да», – сказал "),
    ("cues", "сказал ", ""),
    ("cues of a report", "заявил, что ", ""),
    ("by the words of", "по словам ", ""),
    ("pronouns", "«Да», – сказал он. ", ""),
    ("capitals", "Мост Завод Город ", ""),
    ("one open quote", ROWS_RU.replace("»", "").replace("«", ""), "«"),
    ("open quotes", ROWS_RU.replace("»", ""), ""),
    ("names in marks", "«Север» и «Юг», ", ""),
    ("names side by side", "Иван Петров ", ""),
    ("издание", "«Да», – сообщило издание «М{ru}». Издание ждёт. ", ""),
    ("a body of many words", "Мост Завод Город ", "В компании "),
    ("a body in adjectives", "Новый ", "В "),
    ("genitives", "директора ", "Слова "),
    ("roles before a name", "мэр директор ", "«Да», – сказал "),
    ("turns", "– Мост.\n", ""),
    ("interviewer", "– Когда откроют мост?\n– Савин: В срок.\n", ""),
    ("interruptions", "сказал он, – да, – ", "«Да, – "),
    ("quote in quote", "«Да «нет» ", ""),
    ("holders", "Министр Иван Са{ru} ждёт. Глава ведомства заявил, что мост готов. ", ""),
    ("holders by another word", "Адвокат Иван Са{ru} ждёт. «Да», – сказал защитник. ", ""),
    ("unnamed subjects", "Министр спорта села Са{ru} ждёт. «Да», – сказал он. ", ""),
    ("several", "Жители села Са{ru} ждут. По их словам, мост готов. ", ""),
    ("sources told at length", "Источник, близкий к Са{ru}, сказал, что мост готов. ", ""),
    ("descriptions without end", "близкий, ", "Источник, "),
)
_ENGLISH = (
    ("speech, one paragraph", ROWS_EN, ""),
    ("speech, paragraphs", ROWS_EN + "\n\n", ""),
    ("speech, one sentence", ROWS_EN.replace(".", ","), ""),
    ("speech, capitals", ROWS_EN.upper(), ""),
    ("speech without a stop", ROWS_EN.replace(".", "").replace(",", ""), ""),
    ("speakers", "“We stay,” said Anna Br{en}.\n\n", ""),
    ("first names", "“We stay,” said An{en} Brandt.\n\n", ""),
    ("roles", "“Yes,” said Anna Brandt, the mayor of L{en}.\n\n", ""),
    ("one role", "Mayor Anna Br{en} said “yes”. The mayor said “no”.\n\n", ""),
    ("bodies", "“Yes,” the L{en} Council said. The council said it would wait.\n\n", ""),
    ("women and men", "Anna Br{en} said “yes”. “No,” he said.\n\n", ""),
    ("people", "Anna Brandt and Tom Okafor, ", "“Yes,” said "),
    ("cues", "said ", ""),
    ("cues of a report", "said that ", ""),
    ("according to", "according to ", ""),
    ("pronouns", "“Yes,” he said. ", ""),
    ("titles", "Mr. ", ""),
    ("initials", "И. И. ", ""),
    ("capitals", "Bridge Town Mayor ", ""),
    ("one open quote", ROWS_EN.replace("”", "").replace("“", ""), "“"),
    ("open quotes", ROWS_EN.replace("”", ""), ""),
    ("paragraphs that open a quote", "“We stay open all winter.\n\n", ""),
    ("straight marks", '"We stay," he said, "and go". It was \'so\'. ', ""),
    ("a body of many words", "Bridge Town ", "The council of "),
    ("a name of many words", "Anna ", "“Yes,” said "),
    ("initials", "A. B. ", ""),
    ("ands", "and ", "“Yes,” said Anna "),
    ("whose", "the mayor of the town of ", "“Yes,” said "),
    ("commas after a name", ", who said", "“Yes,” said Anna Brandt"),
    ("turns", "Anna Brandt: We stay.\n", ""),
    ("questions", "Q: When?\nA: Soon.\n", ""),
    (
        "questions to one by name",
        "Q: When, Laura Finch?\nA: Soon.\n",
        "Laura Finch, a skipper, spoke.\n",
    ),
    ("asked in an aside", ", asked what it cost", "Anna Brandt of Linden"),
    ("asked in no aside", ", asked what it cost", "Anna " * 200),
    ("the company", "Harrow Bank cut costs, the company said. ", ""),
    ("asked about", "said ", "Asked whether he "),
    ("possessives", "Anna’s ", ""),
    ("plural possessives", "workers’ ", "‘"),
    ("single marks", "‘We stay,’ he said. ", ""),
)
_GERMAN = (
    ("speech", "„Wir bleiben“, sagte Anna Re{en}. Sie forderte, dass Karl Rosner gehe. ", ""),
    ("speakers", "„Wir bleiben“, sagte Anna Re{en}.\n\n", ""),
    ("roles", "Minister Karl Ro{en} sagte, dass er komme. Der Minister sagte: „Ja.“ ", ""),
    ("bodies", "Das Umweltamt L{en} sagte es. Das Amt sagte, es sei so. ", ""),
    ("cues", "sagte ", ""),
    ("cues joined", "und sagte ", ""),
    ("cues of a report", "sagte, dass ", ""),
    ("cues with dass", "Er sagte, dass ", ""),
    ("split verbs", "teilte mit ", ""),
    ("perfects", "hat gesagt ", ""),
    ("laut", "laut Anna sagte er, ", ""),
    ("zufolge", "Reuter zufolge ", ""),
    ("texts that say", "heißt es in ", ""),
    ("attributes", "von Anna ", "„Ja“, sagte der Sprecher "),
    ("genitives", "des Rates ", "„Ja“, sagte der Sprecher "),
    ("appositions", ", der Rat", "„Ja“, sagte Anna Reuter"),
    ("names", "Anna Reuter ", "„Ja“, sagte "),
    ("adjectives", "kleine ", "„Ja“, sagte die "),
    ("pronouns", "„Ja“, sagte er. ", ""),
    ("open quotes", "„Ja, sagte Anna Reuter. ", ""),
    ("outward marks", "»Ja« und ›nein‹, ", ""),
)
SPEECH = (
    *(Adversary(f"Russian: {name}", piece, head, language="ru") for name, piece, head in _RUSSIAN),
    *(Adversary(f"English: {name}", piece, head, language="en") for name, piece, head in _ENGLISH),
    *(Adversary(f"German: {name}", piece, head, language="de") for name, piece, head in _GERMAN),
)
PAGES = (
    Adversary("page", _PARAGRAPH, _PAGE),
    Adversary("nested div", "<div>", _PAGE),
    Adversary("nested div with text", "<div>a", _PAGE),
    Adversary("nested b", "<b>", _PAGE),
    Adversary("nested b with text", "<b>a<p>", _PAGE),
    Adversary("links", "<a href=/{n}>a</a> ", _PAGE),
    Adversary("unclosed links", "<a href=/>a", _PAGE),
    Adversary("tables", "<table><tr><td>", _PAGE),
    Adversary("lists", "<ul><li>", _PAGE),
    Adversary("items", "<li>a", _PAGE + "<ul>"),
    Adversary("spans", "<span>a</span>", _PAGE),
    Adversary("paragraphs of a letter, HTML", "<p>a", _PAGE),
    Adversary("breaks", "a<br>", _PAGE),
    Adversary("double breaks", "a<br><br>", _PAGE),
    Adversary("closing tags", "</p>", _PAGE),
    Adversary("closing tags of formatting", "</b>", _PAGE),
    Adversary("made-up tags", "<a{n}>", _PAGE),
    Adversary("attribute", "a", _PAGE + '<p a="', '">x'),
    Adversary("attribute of quotes", "'", _PAGE + '<p a="', '">x'),
    Adversary("attribute without end", "a", _PAGE + '<p a="'),
    Adversary("attribute full of brackets", ">", _PAGE + '<p a="', '">x'),
    Adversary("attributes", " a{n}", _PAGE + "<p", ">x"),
    Adversary("attributes with values", " a{n}=1", _PAGE + "<p", ">x"),
    Adversary("attributes with quoted brackets", ' a{n}=">"', _PAGE + "<p", ">x"),
    Adversary("attributes with single-quoted brackets", " a{n}='>'", _PAGE + "<p", ">x"),
    Adversary("attributes with two brackets", ' a{n}="<>"', _PAGE + "<p", ">x"),
    Adversary("attributes with blanks", ' a{n} = ">" ', _PAGE + "<p", ">x"),
    Adversary("tags of attributes", "<p" + "".join(f' a{n}=">"' for n in range(300)) + ">", _PAGE),
    Adversary("equals signs", "=", _PAGE + "<p ", ">x"),
    Adversary("quotes in a tag", '"', _PAGE + "<p ", ">x"),
    Adversary("slashes in a tag", "/", _PAGE + "<p ", ">x"),
    Adversary("blanks in a tag", " ", _PAGE + "<p ", ">x"),
    Adversary("less-than signs, HTML", "<", _PAGE),
    Adversary("open tags", "<p ", _PAGE),
    Adversary("open tags with a quote", "<p a='", _PAGE),
    Adversary("comments", "<!--", _PAGE),
    Adversary("comments, closed", "<!---->", _PAGE),
    Adversary("comment of dashes", "-", _PAGE + "<!--"),
    Adversary("instructions", "<?", _PAGE),
    Adversary("declarations", "<!a", _PAGE),
    Adversary("scripts", "<script>", _PAGE),
    Adversary("scripts, closed", "<script></script>", _PAGE),
    Adversary("script of open scripts", "<script", _PAGE),
    Adversary("script of closing scripts", "</script", _PAGE + "<script>"),
    Adversary("styles", "<style>a", _PAGE),
    Adversary("titles, HTML", "<title>", _PAGE),
    Adversary("title", "a – ", "<title>"),
    Adversary("title of bars", " | ", "<title>"),
    Adversary("headings", "<h1>Bridge {n}</h1>", _PAGE),
    Adversary("metas", "<meta name=author content='Ann Lee {n}'>", "<html><head>"),
    Adversary("meta", "Ann Lee, ", "<html><meta name=author content='", "'>"),
    Adversary("rights", "© ", _PAGE + "<p>"),
    Adversary("holders of rights", "<p>© 2024 Ann Lee", _PAGE),
    Adversary("biographies", "<p>Ann Lee is a writer in Town.</p>", _PAGE),
    Adversary("names alone", "<p>Zed {en}", "<h1>Bridge opens</h1>"),
    Adversary("portraits", "<img alt='Zed Lee'><p>Zed Lee", "<h1>Bridge opens</h1>"),
    Adversary("description", "a ", "<html><meta name=description content='", "'><p>a<p>b<p>a b."),
    Adversary("meta of blanks", " ", "<html><meta name=author content='a", "b'>"),
    Adversary("meta dates", "2025-", "<html><meta property=article:published_time content='", "'>"),
    Adversary("classes", " author", _PAGE + "<p class='", "'>x"),
    Adversary("class", "byline-", _PAGE + "<p class='", "'>x"),
    Adversary("byline elements", "<p class=byline>By Ann Lee {n}</p>", _PAGE),
    Adversary("byline element", "Ann Lee, ", _PAGE + "<p class=byline>By "),
    Adversary("byline of parentheses", "(", _PAGE + "<p class=byline>By Ann Lee "),
    Adversary("byline of at signs", "a@", _PAGE + "<p class=byline>By "),
    Adversary("times", "<time datetime=2025-03-04>4 March 2025</time>", _PAGE),
    Adversary("entities", "&amp;", _PAGE + "<p>"),
    Adversary("entities without end", "&amp", _PAGE + "<p>"),
    Adversary("number entities", "&#", _PAGE + "<p>"),
    Adversary("options", "<option>a", _PAGE + "<select>"),
    Adversary("bodies", "<body a{n}>", "<html>"),
    Adversary("svg", "<svg><g>", _PAGE),
    Adversary("templates", "<template>", _PAGE),
    Adversary("frames", "<iframe>", _PAGE),
    Adversary("speech on a page", f"<p>{ROWS_RU}</p>", _PAGE),
    Adversary("English speech on a page", f"<p>{ROWS_EN}</p>", _PAGE),
    Adversary("paragraphs, each said again", _PARAGRAPH + "<div>a</div>", _PAGE),
    Adversary(
        "words in links", "<p><a href=/>The mayor opened the bridge</a> on Monday. </p>", _PAGE
    ),
    Adversary("declared charset", "<meta charset", "<html>"),
)
_SCRIPT = "<html><script type=application/ld+json>"
JSON_LD = tuple(
    Adversary(f"JSON-LD {piece!r}", piece, _SCRIPT + head, tail + "</script>")
    for piece, head, tail in (
        ("[", "", ""),
        ('{"a":', "", ""),
        ("{", "", ""),
        ('"', "", ""),
        ('\\"', '{"headline": "', ""),
        ("\\", '{"headline": "', '"}'),
        ("\\u", '{"headline": "', '"}'),
        ('a" b "', '{"headline": "', '"}'),
        ("/*", "", ""),
        ("/**", "", ""),
        ("//", "", ""),
        (",", "{", "}"),
        (", ", "[", ""),
        ("}{", "", ""),
        ("} ; ,", "{", ""),
        (" ", '{"a": 1,', ""),
        ("<!--", "", ""),
        ("]]>", "", ""),
        ("\x01", '{"headline": "', '"}'),
        ('{"@type": "NewsArticle", "headline": "Bridge {n}"},', "[", "{}]"),
        ('{"name": "Ann Lee {n}"},', '{"@type": "NewsArticle", "author": [', "{}]}"),
        ('{"@graph": [', "", ""),
    )
)
_STATE = "<html><body><p>a</p><script>window.state"
STATES = tuple(
    Adversary(f"state {piece!r}", piece, head, tail + "</script>")
    for piece, head, tail in (
        ("[", f"{_STATE}=", ""),
        ('{"a":', f"{_STATE}=", ""),
        ("=[", _STATE, ""),
        ("=[1];a", _STATE, ""),
        (" ", f"{_STATE}=", ""),
        ('"', f"{_STATE}=", ""),
        ("\\", f'{_STATE}="', ""),
        ('a{n}:"x",', f"{_STATE}=function(){{return ", "}"),
        ("a", f"{_STATE}.", ':"x"'),
        ('{"body":"The bridge is open. "},', f'{_STATE}={{"content":[', "{}]}"),
        ("The bridge is open. ", f'{_STATE}={{"headline":"a","body":"', '"}'),
        ("<p>The bridge is open.</p>", f'{_STATE}={{"headline":"a","body":"', '"}'),
        ('<script>self.__next_f.push([1,"{n}:T9,The bridge"])</script>', "<body>", "<script>"),
        ('<script>self.__next_f.push([1,"{n}:[1]\\n"])</script>', "<body>", "<script>"),
        ('{"children":[', f'{_STATE}={{"body":', ""),
    )
)
"""What a page's scripts store."""
_MAIL = "From: Ann Lee <ann@example.org>\nSubject: Bridge opens\nMIME-Version: 1.0\n"
_PARTS = f"{_MAIL}Content-Type: multipart/mixed; boundary=b\n\n"
MAIL = (
    Adversary("mail: header lines", "X-{n}: a\n", _MAIL, "\nIt is open.\n"),
    Adversary("mail: a folded header", " a\n", _MAIL, "\nIt is open.\n"),
    Adversary("mail: encoded words", "=?utf-8?q?a?= ", _MAIL + "To: ", "\n\nIt is open.\n"),
    Adversary("mail: addresses", "a@b, ", "To: a@b\n" + _MAIL + "From: ", "\n\nIt is open.\n"),
    Adversary("mail: parts", "--b\n\na\n", _PARTS),
    Adversary("mail: nested parts", "--b\nContent-Type: multipart/mixed; boundary=b\n\n", _PARTS),
    Adversary("mail: flowing lines", "It is open. \n", _MAIL + "\n"),
    Adversary(
        "mail: quoted-printable",
        "=D0=BE=\n",
        _MAIL + "Content-Transfer-Encoding: quoted-printable\n\n",
    ),
)
_RTF = "{\\rtf1 "
EXPORTS = (
    Adversary("RTF: groups", "{", _RTF),
    Adversary("RTF: paragraphs", "\\par It is open. ", _RTF, "}"),
    Adversary("RTF: letters", "\\u1073?", _RTF, "}"),
    Adversary("Factiva by codes", "HD\tBridge opens\nLP\tIt is open.\n\n"),
    Adversary("Factiva", "Bridge opens\n9 words\n5 March 2024\nDocument A{n}\n\n"),
    Adversary("Factiva lines", "9 words\n"),
    Adversary("numbered documents", "Document {n} of 9\n\nTitle: Bridge opens\n\n"),
    Adversary("Nexis", "Bridge opens\nLength: 9 words\nBody\nIt is open.\nEnd of Document\n"),
    Adversary("Nexis lines", "Length: 9 words\n"),
    Adversary("ProQuest", "____________________\nTitle: Bridge opens\n", "ProQuest\n"),
    Adversary(
        "Integrum", "Номер: {n}\nЗаголовок: Мост\nИсточник: Порт\nДата: 05.03.2024\n\nОткрыт.\n"
    ),
    Adversary("keys", "База: a\n"),
    Adversary("Mediargus", "1. Bridge opens\nDe Krant, 5-3-2024, p. 9\n"),
)
_GAPS = (
    *(" ", "\t", "\xa0", " \n", ".", ". ", "-", "–", " - ", "1", "1. ", "2025 ", "a", "Жы ", "Aa "),
    *("A.", "_", "*", "/", " / ", "|", ":", ",", "(", "«", '"', "'", "”", "!", "@", "\u200b"),
)
"""What a text may have a thousand times where one blank is meant."""
_BODY = "Глава района Иван Савин сказал: «Мы построим мост». Он добавил, что деньги есть.\n"
_HEADER = "Совет одобрил дамбу\n11.11.2025\n\n"
_MAIL_DATE = "Date: Tue, 5 Mar 2024 10:00:00 +0000\n"
_PLACES = (
    ("a headline behind its date", "date 2025-11-11 Мост", "открыт\n\nТекст: Вера Ким\n\n"),
    ("a headline", "Мост", "открыт\n\n"),
    ("a day", "Мост открыт\n11 ноября", "2025\n\n"),
    ("breadcrumbs", "Главная /", "/ Политика\nМост открыт\n11.11.2025\n\n"),
    ("a byline", "date 2025-11-11 Мост\n\nТекст: Вера", "Ким\n\n"),
    ("a label", "Заголовок: Мост\nДата:", "11.11.2025\nАвтор: Вера Ким\n\n"),
    ("a key", "Title: Мост\nXx", "yy: zz\nAuthor: Ann Lee\n\n"),
    ("a masthead", "Вечерние Броды,", "№ 45 от 05.03.2024, стр. 3\nМост открыт\n\n"),
    ("front matter", "---\ntitle: Мо", "ст\nauthor: Ann Lee\n---\n\n"),
    ("a dateline", "Мост открыт\n\nВЯЗЬМА,", "11 ноября 2025 – РИА Новости. "),
    ("a credit", f"{_HEADER}{_BODY}\nФото:", "Анна Ким\n\n"),
    ("a paragraph", f"{_HEADER}{_BODY}", ""),
    ("a quote", f"{_HEADER}«Да", "нет», – сказал Иван Савин.\n\n"),
    ("a cue", f"{_HEADER}«Да»,", "– сказал Иван Савин.\n\n"),
    ("a list item", f"{_HEADER}1.", "Мост\n\n"),
    ("teasers", f"{_HEADER}{_BODY}\nЧитайте также:", "Мост\n\n"),
    ("a turn", f"{_HEADER}Иван", "Савин: Скоро.\nВопрос: Да?\n\n"),
    ("a subject", "From: Ann Lee <a@b.example>\nSubject: Мост", f"x\n{_MAIL_DATE}\n"),
    ("a sender", "From: Ann", f"Lee <a@b.example>\nSubject: Мост\n{_MAIL_DATE}\n"),
    ("a code of Factiva", "HD\tМост", "x\nPD\t5 March 2024\nSN\tThe Bay\nLP\t"),
    ("a length of Nexis", "Мост\nThe Bay\nMarch 5, 2024\nLength:", "9 words\nBody\n"),
    ("a title of ProQuest", "ProQuest\n____________________\nTitle: Мост", "x\nFull text: "),
    ("a source of Integrum", "Номер: 1\nЗаголовок: Мост\nИсточник:", "П\nДата: 5.3.2024\n\n"),
    ("a list of Mediargus", "1. Мост", "x\n\nDe Krant, 5-3-2024, p. 9, 8w.\n"),
)
"""Where it may stand, between what is before and behind it."""
GAPS = tuple(
    Adversary(f"{gap!r} in {name}", gap, head, tail + _BODY, language="ru")
    for name, head, tail in (
        *_PLACES,
        ("the first line", "", "Мост открыт\n\n"),
        ("the last line", f"{_HEADER}{_BODY}\nВера", "Ким\n"),
    )
    for gap in _GAPS
)
KINDS = {
    "marks": MARKS,
    "text": TEXTS,
    "speech": SPEECH,
    "page": PAGES,
    "json-ld": JSON_LD,
    "state": STATES,
    "mail": MAIL,
    "export": EXPORTS,
    "gaps": GAPS,
}

GIANTS = (
    (Adversary("a million opening marks", "«"), 2_000_000),
    (Adversary("10 MB without a space", "x"), 10_000_000),
    (Adversary("100,000 nested tags", "<div>", _PAGE), 500_000),
    (Adversary("an attribute of 5 MB", "a", _PAGE + '<p a="', '">x'), 5_000_000),
)
"""Adversaries of one size, in bytes."""
