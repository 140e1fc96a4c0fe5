"""Who a saved page says wrote its article, by ranked evidence."""

import json

import pytest
from pages import BODY, H1, PERSON, json_ld, meta, metadata_of, page

from newsparse.reader.page.fields.authors import author_names, byline_runs, likely_names

LONG = "The bridge was closed again, to the surprise of all who wanted to go to the market."


@pytest.mark.parametrize(
    ("head", "body", "authors", "rule"),
    [
        (json_ld(author=PERSON), "", ("Jane Roe",), "json_ld_person"),
        (json_ld(author="Jane Roe"), "", ("Jane Roe",), "json_ld_person"),
        (
            json_ld(author=[PERSON, {"@type": "Person", "name": "John Doe"}]),
            "",
            ("Jane Roe", "John Doe"),
            "json_ld_person",
        ),
        (
            json_ld(author={"@type": "Person", "name": ["Jane Roe", "John Doe"]}),
            "",
            ("Jane Roe", "John Doe"),
            "json_ld_person",
        ),
        (json_ld(creator=["Jane Roe"]), "", ("Jane Roe",), "json_ld_person"),
        (
            json_ld(author={"@id": "#jane"})
            + '<script type="application/ld+json">{"@id":"#jane","name":"Jane Roe"}</script>',
            "",
            ("Jane Roe",),
            "json_ld_person",
        ),
        (
            json_ld(author=[{"@type": "Person", "givenName": "Jane", "familyName": "Roe"}]),
            "",
            ("Jane Roe",),
            "json_ld_person",
        ),
        ('<meta name="author" content="By Jane Roe">', "", ("Jane Roe",), "meta_author"),
        (meta("og:article:author", "Jane Roe"), "", ("Jane Roe",), "meta_author"),
        # on a card for social networks
        (
            meta("twitter:label1", "Written by") + meta("twitter:data1", "Jane Roe"),
            "",
            ("Jane Roe",),
            "card_author",
        ),
        (
            meta("twitter:label2", "Written by") + meta("twitter:data2", "Jane Roe"),
            H1 + "<p>By John Doe</p>",
            ("Jane Roe",),
            "card_author",
        ),
        (
            meta("author", "John Doe")
            + meta("twitter:label1", "Written by")
            + meta("twitter:data1", "Jane Roe"),
            "",
            ("John Doe",),
            "meta_author",
        ),
        # the name printed, where another is declared: who put it online
        (json_ld(author="John Doe"), H1 + "<p>By Jane Roe</p>", ("Jane Roe",), "printed_byline"),
        (meta("author", "John Doe"), H1 + "<p>By Jane Roe</p>", ("Jane Roe",), "printed_byline"),
        # where two sources declare him, it has to be a person; never beside those declared
        (
            meta("author", "John Doe") + json_ld(author="John Doe"),
            H1 + "<p>By Jane Roe</p>",
            ("Jane Roe",),
            "printed_byline",
        ),
        (
            meta("author", "John Doe") + json_ld(author="John Doe"),
            H1 + "<p>By Harbour Homes</p>",
            ("John Doe",),
            "json_ld_person",
        ),
        (
            meta("author", "Jane Roe, John Doe"),
            H1 + "<p>By Jane Roe</p>",
            ("Jane Roe", "John Doe"),
            "meta_author",
        ),
        (meta("author", "John Doe"), H1 + "<p>By Jane</p>", ("John Doe",), "meta_author"),
        (
            meta("author", "John Doe"),
            H1 + "<p>Medically reviewed</p> <p>by</p> <p>Jane Roe</p>",
            ("John Doe",),
            "meta_author",
        ),
        (
            '<meta name="author" content="Jane Roe and John Doe">',
            "",
            ("Jane Roe", "John Doe"),
            "meta_author",
        ),
        ('<meta name="dc.creator" content="Roe, Jane">', "", ("Jane Roe",), "meta_author"),
        ('<meta name="parsely-author" content="Jane Roe">', "", ("Jane Roe",), "meta_author"),
        ("", '<a rel="author" href="/jane">Jane Roe</a>', ("Jane Roe",), "author_link"),
        # not the site's own, nor that of another article, nor one below a comment
        (
            "",
            '<a rel="author" href="/">Small Gears</a><a rel="author" href="/jane">Jane Roe</a>',
            ("Jane Roe",),
            "author_link",
        ),
        (
            "",
            f"<a rel=author href=/john>John Doe</a>{'<hr>' * 50}{H1}<a rel=author href=/j>Jane Roe",
            ("Jane Roe",),
            "author_link",
        ),
        (
            "",
            "<p class=comment-author><a rel=author>John Doe</a></p><a rel=author>Jane Roe",
            ("Jane Roe",),
            "author_link",
        ),
        # the person printed, where the meta tag is of a company
        (
            meta("author", "Harbour Webworks"),
            H1 + '<div class="byline">Jane Roe</div>',
            ("Jane Roe",),
            "printed_person",
        ),
        (
            meta("author", "Harbour Webworks"),
            '<a rel="author" href="/jane">Jane Roe</a>',
            ("Jane Roe",),
            "printed_person",
        ),
        (
            meta("author", "John Doe"),
            H1 + '<div class="byline">Jane Roe</div>',
            ("John Doe",),
            "meta_author",
        ),
        (
            meta("author", "Harbour Webworks"),
            H1 + '<div class="byline">Quay Lamps</div>',
            ("Harbour Webworks",),
            "meta_author",
        ),
        (
            "",
            '<div itemprop="author"><span itemprop="name">Jane Roe</span><p>Politics</p></div>',
            ("Jane Roe",),
            "author_item",
        ),
        # near the headline
        ("", H1 + '<div class="byline">By <b>Jane Roe</b></div>', ("Jane Roe",), "byline_element"),
        (
            "",
            H1 + '<p class="article-author">Jane Roe <span>March 5, 2024</span></p>',
            ("Jane Roe",),
            "byline_element",
        ),
        ("", H1 + '<a href="/authors/jane-roe">Jane Roe</a>', ("Jane Roe",), "byline_element"),
        (
            "",
            H1 + '<div class="author">Jane Roe</div><div class="author">John Doe</div>',
            ("Jane Roe", "John Doe"),
            "byline_element",
        ),
        # the second author's agency is none
        (
            "",
            H1 + '<p>By: <a href="/writer/jane">Jane Roe</a>, <a href="/writer/john">'
            "<span>John Doe, The Associated Press</span></a></p>",
            ("Jane Roe", "John Doe"),
            "byline_element",
        ),
        (
            "",
            H1 + '<a href="/about/editors/jane-roe/">Jane Roe</a>',
            ("Jane Roe",),
            "byline_element",
        ),
        ("", H1 + '<a href="/members/jane-roe.7">Jane Roe</a>', ("Jane Roe",), "byline_element"),
        ("", H1 + "<p>By Jane Roe</p>", ("Jane Roe",), "labelled_byline"),
        ("", H1 + "<p>Written by</p><p>Jane Roe</p><p>Share</p>", ("Jane Roe",), "labelled_byline"),
        ("", "<p>By Jane Roe</p>" + H1, ("Jane Roe",), "labelled_byline"),
        # in a box below the article
        ("", H1 + BODY * 3 + "<p>Written by Jane Roe</p>", ("Jane Roe",), "only_byline"),
        # an organisation, where nobody else signs
        (
            json_ld(author={"@type": "Organization", "name": "AFP"}),
            H1,
            ("AFP",),
            "json_ld_organisation",
        ),
        ('<meta name="author" content="Reuters">', H1, ("Reuters",), "meta_author"),
        # of the page, which has no article
        (json_ld("WebPage", author=PERSON), H1, ("Jane Roe",), "json_ld_page"),
        # a site that bears a person's name, and one whose name begins with a number
        (
            meta("og:site_name", "Mary Roe") + json_ld(author="Mary Roe"),
            H1,
            ("Mary Roe",),
            "json_ld_person",
        ),
        (
            meta("og:site_name", "7 Bridges") + meta("author", "7 Bridges"),
            H1,
            ("7 Bridges",),
            "meta_author",
        ),
    ],
)
def test_authors(head, body, authors, rule):
    found = metadata_of(page(head=head, body=body))
    assert (found.authors, found.authors_evidence.rule) == (authors, rule)


@pytest.mark.parametrize(
    ("lang", "line", "authors"),
    [
        ("ru", "Автор: Анна Ким", ("Анна Ким",)),
        ("ru", "Текст: Анна Ким и Пётр Ли", ("Анна Ким", "Пётр Ли")),
        ("de", "Von Anna Kern", ("Anna Kern",)),
        ("fr", "Par Anna Morel", ("Anna Morel",)),
        ("es", "Por Ana Ríos", ("Ana Ríos",)),
        ("zh", "（责编：王小明、李明）", ("王小明", "李明")),
        ("zh", "（记者 王小明 李明）", ("王小明", "李明")),
        ("zh", "（记者 王小明 编辑 李建国）", ("王小明",)),
        ("zh", "（记者：王　明）", ("王 明",)),
        ("ja", "文：佐藤 健一", ("佐藤 健一",)),
        # labels and roles beside names that no blank parts
        ("ja", "文・佐藤健一", ("佐藤健一",)),
        ("ja", "取材・文／佐藤健一", ("佐藤健一",)),
        ("ja", "佐藤健一記者", ("佐藤健一",)),
        ("ja", "文 佐藤健一　写真 田中美咲", ("佐藤健一",)),
        ("ja", "編集 後記", ()),
        ("zh", "本报记者 王小明、李建国", ("王小明", "李建国")),
        ("zh", "采写：王小明", ("王小明",)),
        ("zh", "文/王小明", ("王小明",)),
        ("zh", "编辑 推荐", ()),
        ("ko", "[시민일보 한서윤 기자]", ("한서윤",)),
        ("ko", "한서윤, 박민수 기자", ("한서윤", "박민수")),
        ("ko", "글·사진 한서윤", ("한서윤",)),
        ("ko", "시민 기자", ()),
        ("ko", "사진 한서윤", ()),
        # what somebody is before the name, or that they report behind it
        ("da", "Journalist Mette Holm", ("Mette Holm",)),
        ("ru", "Спецкор Вера Лапина", ("Вера Лапина",)),
        ("en", "Jane Roe reports", ("Jane Roe",)),
        ("de", "Text Anna Kern Fotos Karl Roth", ("Anna Kern",)),
        ("fr", "Texte Anne Morel - Photos Luc Marin", ("Anne Morel",)),
        ("pt", "Rita Cardoso, em Lisboa", ("Rita Cardoso",)),
        ("en", "Words by Jane Roe. Photographs by Tom Cray.", ("Jane Roe",)),
        ("en", "By May it was gone. Photographs by Tom Cray.", ()),
        ("sv", "Av Karin Ek och Olle Ström", ("Karin Ek", "Olle Ström")),
        # behind a kind of text
        ("en", "An essay by Jane Roe", ("Jane Roe",)),
        # beside a day
        ("cs", "Fakulta stavební – 21. 9. 2022 – Petr Novák", ("Petr Novák",)),
        ("en", "Harbour Office – March 5, 2024 – Lorne Pier", ()),
        ("uk", "<i>Олена Коваль</i>, <i>25 серпня 2020, 13:05</i>", ("Олена Коваль",)),
        ("el", "του Νίκου Παππά", ("Νίκου Παππά",)),
        # who is quoted beside the text
        ("en", f"{LONG}<blockquote>Best ferry ever. <cite>Jane Roe</cite></blockquote>", ()),
        ("nl", "Een column van Joris van Dam", ("Joris van Dam",)),
        ("en", "A novel by Jane Roe", ()),
        ("en", "An essay by Harbour Consulting", ()),
        ("fr", "Reportage : Anne Morel", ("Anne Morel",)),
        ("ja", "文・写真＝佐藤 健一", ("佐藤 健一",)),
        ("fr", "Par Anna Morel, traduit de l'anglais par Jeanne Roux", ("Anna Morel",)),
        ("de", "Von Anna Kern, übersetzt von Karl Poe", ("Anna Kern",)),
        ("de", "Von: Redaktion / Jana Roth", ("Jana Roth",)),
        ("en", "Guest column by Jane Roe", ("Jane Roe",)),
        ("de", "Von Jana Roth und Karl Poe, Bremen/Holt", ("Jana Roth", "Karl Poe")),
        ("de", "Von Jana Roth und Karl Poe/Vera Kern", ("Jana Roth", "Karl Poe", "Vera Kern")),
        ("de", "Text und Interview: Anna Kern", ("Anna Kern",)),
        ("de", "Interview: Anna Kern", ("Anna Kern",)),
        ("de", "Text von Anna Kern Illustration von Karl Roe", ("Anna Kern",)),
        ("de", "Veröffentlicht von Anna Kern", ("Anna Kern",)),
        ("de", "Autor*in: Anna Kern", ("Anna Kern",)),
        ("de", "Ein Gastbeitrag von Anna Kern", ("Anna Kern",)),
        ("nl", "Door onze verslaggever Anna Smit", ("Anna Smit",)),
        ("de", "Artikel von Anna Kern", ("Anna Kern",)),
        ("fr", "Publié par Anna Morel", ("Anna Morel",)),
        ("es", "Publicado por Ana Ríos", ("Ana Ríos",)),
        ("it", "Pubblicato da Anna Riva", ("Anna Riva",)),
        ("pt", "Postado por Ana Rios", ("Ana Rios",)),
        ("pl", "Napisała Anna Nowak", ("Anna Nowak",)),
        ("sv", "Skriven av Anna Berg", ("Anna Berg",)),
        ("el", "Επιμέλεια: Άννα Λίμνη", ("Άννα Λίμνη",)),
        # as systems for blogs and for the sites of clubs put it
        ("de", "Gespeichert von Anna Kern", ("Anna Kern",)),
        ("de", "Eingestellt von Anna Kern", ("Anna Kern",)),
        ("fr", "Soumis par Anna Morel", ("Anna Morel",)),
        ("es", "Enviado por Ana Ríos", ("Ana Ríos",)),
        ("it", "Inviato da Anna Riva", ("Anna Riva",)),
        ("nl", "Ingediend door Anna Smit", ("Anna Smit",)),
        ("pl", "Wysłane przez Anna Nowak", ("Anna Nowak",)),
        ("cs", "Vystavil Jan Novák", ("Jan Novák",)),
        ("hu", "Bejegyezte: Kis Anna", ("Kis Anna",)),
        ("sv", "Upplagd av Anna Berg", ("Anna Berg",)),
        ("nb", "Lagt inn av Anna Berg", ("Anna Berg",)),
        ("tr", "Gönderen Ayşe Kaya", ("Ayşe Kaya",)),
        ("hr", "Objavio Ivan Horvat", ("Ivan Horvat",)),
        ("uk", "Опублікувала Анна Кім", ("Анна Кім",)),
        # with the time of day
        ("fr", "Posté par Anna Morel à 18:22 -", ("Anna Morel",)),
        ("de", "Eingestellt von Anna Kern um 18:22", ("Anna Kern",)),
        ("es", "Publicado por Ana Ríos a las 9:05", ("Ana Ríos",)),
        ("sv", "Upplagd av Anna Berg kl. 18.22", ("Anna Berg",)),
        ("de", "Von Anna Kern und den andern um 18:22", ()),
        ("en", "By noon at 18:22", ()),
        # where they write
        ("pt", "Por João Lima — São Bento", ("João Lima",)),
        ("es", "Por Ana Ríos - Buenos Aires", ("Ana Ríos",)),
        ("en", "By Jane Roe - John Doe", ("Jane Roe", "John Doe")),
        ("fr", "Par Anna Morel, à Valmont", ("Anna Morel",)),
        ("es", "Por Ana Ríos, en Valmonte", ("Ana Ríos",)),
        ("it", "di Anna Riva, a Valmonte", ("Anna Riva",)),
        ("nl", "Door Anna Smit in Valmond", ("Anna Smit",)),
        ("pt", "Por Ana Rios, em Valmonte", ("Ana Rios",)),
        ("pl", "Autor: Anna Nowak w Walmoncie", ("Anna Nowak",)),
        ("sv", "Av Anna Berg i Valmo", ("Anna Berg",)),
        ("de", "Ein Rezept von Anna Kern", ("Anna Kern",)),
        ("fr", "Article rédigé par Anna Morel", ("Anna Morel",)),
        ("es", "Redacción: Ana Ríos", ("Ana Ríos",)),
        ("it", "Un articolo di Anna Riva", ("Anna Riva",)),
        ("it", "Scritto il 5 marzo 2024 da Anna Riva", ("Anna Riva",)),
        ("ru", "Опубликовано 5 марта 2024 автором Анна Ким", ("Анна Ким",)),
        ("fr", "Créé le 5 mars 2024 par Anna Morel, modifié le 7 mars 2024", ("Anna Morel",)),
        ("it", "Stampato il 5 marzo 2024 da Anna Riva", ()),
        (
            "en",
            "<b class=author>Jane Roe & Mary Poe / Lorne Dale</b>",
            ("Jane Roe", "Mary Poe"),
        ),
        ("en", "<b class=author>Jane Roe / Mary Poe</b>", ("Jane Roe", "Mary Poe")),
        ("en", "This post was written by Jane Roe, Surgeon", ("Jane Roe",)),
        ("en", "Opinion by Jane Roe", ("Jane Roe",)),
        # a label that is a sentence
        ("en", "This is a guest post by Jane Roe.", ("Jane Roe",)),
        ("en", "This is a guest post by Jane Roe, Chair of Lorne Co.", ()),
        ("en", "A story by Jane Roe.", ()),
        ("fr", "Propos recueillis par Anna Morel", ("Anna Morel",)),
        ("pt", "Por Ana Rios, g7 — São Bento", ("Ana Rios",)),
        # nothing but who signs, and for whom or as what
        ("de", "Anna Kern (dpa)", ("Anna Kern",)),
        ("ru", "Анна Ким, корреспондент", ("Анна Ким",)),
        ("en", "Jane Roe/AFP", ("Jane Roe",)),
        ("en", "Jane Roe, mayor of Lorne", ()),
        ("en", "By Reuters", ("Reuters",)),
        ("en", "By the river", ()),
        ("pl", "Oprac. Jan Zieliński", ("Jan Zieliński",)),
        ("id", "Penulis <b>Dewi Lestari</b> Editor <b>Agus Salim</b>", ("Dewi Lestari",)),
        ("zh-TW", "<b class=author>記者林怡君／台中報導</b>", ("林怡君",)),
        ("zh", "<b class=author>记者王小明</b>", ("王小明",)),
        ("zh", "<b class=author>记者</b>", ()),
        ("tr", "Muhabir: Deniz Arslan", ("Deniz Arslan",)),
        ("de", "<b class=author>Anna Kern (Text) und Jan Roth (Fotos)</b>", ("Anna Kern",)),
        ("de", "<b class=author>Anna Kern (Kiel) und Jan Roth</b>", ("Anna Kern", "Jan Roth")),
        ("de", "Rückfragen bitte an:<br>Anna Kern", ()),
        ("ko", "글 이지은 | 사진 최민호", ("이지은",)),
        # where they write, and their colleagues
        ("en", "Jane Roe in Lorne Bay", ("Jane Roe",)),
        ("en", "Jane Roe on Ferries", ()),
        ("en", "Jane Roe<br>Data reporter<br>John Doe", ("Jane Roe", "John Doe")),
        ("en", "Jane Roe<br>Lorne Bay wins<br>John Doe", ("Jane Roe",)),
        ("en", "Jane Roe, MD (Surgery); John Doe, PhD", ("Jane Roe", "John Doe")),
        # beside the date
        ("fr", "La rédaction - 7 mars 2024", ("La rédaction",)),
        ("fr", "La rédaction fête ses dix ans - 7 mars 2024", ()),
        ("he", "רונית ברק<br>03.05.21", ("רונית ברק",)),
        ("he", f"רונית ברק<br>03.05.21<p>{'מר ברק אמר שלום ' * 9}.", ()),
        # behind a lead, and not in another article's card
        ("en", f"{BODY[:200]}</p><a href=/1>By John Doe</a>", ("John Doe",)),
        (
            "en",
            f"Jane Roe<br>{BODY[:200]}</p><a href=/1>By John Doe<h3>Bay</h3></a>",
            ("Jane Roe",),
        ),
        ("en", f"{BODY}<a href=/1>By John Doe<h3>Bay</h3></a>", ()),
        # a date in the label, an agency in brackets, a degree, what kind of text it is
        ("de", "Verfasst am 7. März 2024 von <a>Birgit</a>", ("Birgit",)),
        ("en", "Posted in Ice on March 7th, 2024 by <a>jroe</a>", ("jroe",)),
        ("en", "Posted in Ice on March 7th, 2024 via <a>jroe</a>", ()),
        ("de", "(dpa/lno)", ("dpa/lno",)),
        ("de", "(kan/lno)", ()),
        ("de", "Autor/in: Dipl.-Ing. Jana Kern", ("Jana Kern",)),
        ("de", "Rezension von Jana Kern, 5.3.2024", ("Jana Kern",)),
        ("de", "Ein Bootsbericht von Jana Kern, 5.3.2024", ()),
        ("de", "Jana von Erik Kern, 5.3.2024", ("Jana von Erik Kern",)),
        ("en", "Contributor: Jane Roe", ("Jane Roe",)),
        ("en", "JANE ROE / THE LORNE POST / March 5, 2024", ("Jane Roe",)),
        ("en", "Jane Roe + John Doe", ("Jane Roe", "John Doe")),
        ("it", "dal nostro inviato ANNA RIVA", ("Anna Riva",)),
        ("fr", "Un reportage de Anne Morel", ("Anne Morel",)),
        ("es", "Entrevista de Ana Ríos", ("Ana Ríos",)),
        ("pt", "Reportagem de Ana Leal, 5 de março de 2024", ("Ana Leal",)),
        ("pt", "Ana Leal, Redação", ("Ana Leal",)),
        ("pl", "Rozmawiała Anna Lis", ("Anna Lis",)),
        ("sv", "Text och bild: Anna Lind", ("Anna Lind",)),
        ("fr", "Par Anne Morel (Bourges, correspondance)", ("Anne Morel",)),
        ("de", "Redaktion: Amt für Boote", ()),
        ("es", "Por: Redacción / Madrid", ()),
        ("de", "Redaktion: Jana", ("Jana",)),
        ("de", "Jana Kern, Bad Lorne<br>5. März 2024", ("Jana Kern",)),
        ("de", "Jana Kern, Bad Lorne", ()),
        ("de", "Jana Kern, Anna Roth, Lorne<br>5. März 2024", ()),
        # who answers the press, buttons, themes
        ("en", "<p>Contact:</p><a href=/people/jr>Jane Roe</a>", ()),
        ("en", "<p>Canals:</p><a href=/people/jr>Jane Roe</a>", ("Jane Roe",)),
        ("de", "Zurück zur Übersicht<br>5. März 2024", ()),
        ("fr", "<a rel=author href=/p>Afficher mon profil complet</a>", ()),
        ("de", f"{BODY}<h4>Autoren</h4><a>The Twenty Lanes Theme</a>", ()),
        ("de", f"{BODY}<h4>Autoren</h4><a>Zephy Roe</a>", ("Zephy Roe",)),
        # and not in a box of other articles
        ("en", "<div><h3>Recent posts</h3>By John Doe</div><b>By Jane Roe</b>", ("Jane Roe",)),
        ("en", "<div><h3>Recent floods</h3>By John Doe</div><b>By Jane Roe</b>", ("John Doe",)),
        # below the text
        ("ja", BODY + "<p>（高橋美咲）", ("高橋美咲",)),
        ("ja", BODY + "<p>［関連記事］", ()),
        ("en", BODY + "<h3>About the author</h3><p>Jane Roe keeps bees.", ("Jane Roe",)),
        ("en", BODY + "<p>About the author - <b>Jane Roe</b></p><p>She keeps bees.", ("Jane Roe",)),
        ("en", BODY + "<p>About the author: Jane keeps bees.</p>", ()),
        ("en", BODY + "<h3>About the author</h3><p>Hello. My name is Jane, and I bake.", ()),
        ("en", BODY + "<h3>About the bridge</h3><p>Jane Roe built it.", ()),
        ("de", f"<article>{BODY}<footer>Erstellt am 5. März 2024 von Jana Kern", ("Jana Kern",)),
        ("de", f"{BODY}<footer>Erstellt am 5. März 2024 von Jana Kern", ()),
        # who asked is named by the text, and goes behind whom the page signs itself
        (
            "de",
            '<i itemprop="author">kern/jor</i>' + BODY + "<p>Das Gespräch führte Jana Kern.",
            ("kern/jor",),
        ),
        # what opens a text is not signed by the word before it
        ("de", f"<b>Redaktion</b><p>Frau Kern, {'Sie bauen Boote ' * 6}?", ()),
    ],
)
def test_a_byline_in_the_language_of_the_page(lang, line, authors):
    assert metadata_of(page(body=H1 + f"<p>{line}</p>", lang=lang)).authors == authors


@pytest.mark.parametrize(
    ("words", "authors"),
    [
        ("Jane Roe", ("Jane Roe",)),
        ("By Jane Roe", ("Jane Roe",)),
        ("Jane Roe, MD", ("Jane Roe",)),
        ("Harbour Post Inc.", ()),
        ("Harbour Verlag GmbH", ()),
        ("Jane Incledon", ("Jane Incledon",)),
        ("Jane Roe, PhD, MPH", ("Jane Roe",)),
        ("Jane Roe, Senior Writer", ("Jane Roe",)),
        ("Jane Roe, City Hall Reporter of the Harbour Post", ("Jane Roe",)),
        ("Jane Roe | The Harbour Post", ("Jane Roe",)),
        ("Jane Roe (The Harbour Post)", ("Jane Roe",)),
        ("Jane Roe - March 5, 2024", ("Jane Roe",)),
        ("Jane Roe jane@example.org", ("Jane Roe",)),
        ("Jane Roe & John Doe", ("Jane Roe", "John Doe")),
        ("Jane Roe, John Doe and Ann Poe", ("Jane Roe", "John Doe", "Ann Poe")),
        ("Jane Roe; John Doe", ("Jane Roe", "John Doe")),
        ("Jane Roe; Jane Roe", ("Jane Roe",)),
        ("Ludwig van der Meer", ("Ludwig van der Meer",)),
        ("J. K. Roe", ("J. K. Roe",)),
        # set in capitals
        ("JANE ROE", ("Jane Roe",)),
        ("JANE VAN DER ROE-POE AND JOHN DOE", ("Jane van der Roe-Poe", "John Doe")),
        ("ANNA O'ROE", ("Anna O'Roe",)),
        ("Ayşe DEMİR", ("Ayşe Demir",)),
        # when, and a licence
        ("By Tuesday Morning", ()),
        ("CC BY-SA 4.0", ()),
        ("CCNBY Roe", ("CCNBY Roe",)),
        # buttons, notes, labels and what somebody does
        ("Reply to Jane", ()),
        ("Fact Checked", ()),
        ("View Full Profile", ()),
        ("Posted On", ()),
        ("Creative Commons", ()),
        ("Jane Roe; Founder; Lead Reviewer", ("Jane Roe",)),
        ("Jane Roe, Founder", ("Jane Roe",)),
        ("Анна Ким, корреспондент", ("Анна Ким",)),
        ("https://example.org/jane", ()),
        ("jane@example.org", ()),
        ("jane[at]example.org", ()),
        ("de la Roe", ("de la Roe",)),
        ("admin", ()),
        ("12 May 2024", ()),
        ("", ()),
    ],
)
def test_the_people_in_a_wording(words, authors):
    assert author_names.people_in(words) == authors


@pytest.mark.parametrize(
    ("stretches", "authors"),
    [
        (["By", "Jane Roe"], ("Jane Roe",)),
        (["Jane Roe", ",", "John Doe"], ("Jane Roe", "John Doe")),
        (["Jane Roe", "Senior Writer", "John Doe"], ("Jane Roe", "John Doe")),
        (["May 28", "Written by", "Jane Roe"], ("Jane Roe",)),
        (["Jane Roe", "5 min read", "Harbour News"], ("Jane Roe",)),
        (["Jane Roe", ", Privacy and Bridge Expert"], ("Jane Roe",)),
        (["Jane Roe", ", City Editor, and", "John Doe"], ("Jane Roe", "John Doe")),
        (["Jane Roe", "Reviewed by", "John Doe"], ("Jane Roe",)),
        # for whom somebody writes is no second author, unless words join them
        (["Jane Roe", "Roe Institute"], ("Jane Roe",)),
        (["Jane Roe", "and", "Quilla Vale"], ("Jane Roe", "Quilla Vale")),
        (["Quilla Vale", "Zephy Roe"], ("Quilla Vale", "Zephy Roe")),
        (["By", "Jane"], ("Jane",)),
        # a lone word without a label is as good as "Share"
        (["Share"], ()),
        (["Follow", "Share"], ()),
        # what follows a label is the author or nobody
        (["By", "the newsroom", "Jane Roe"], ()),
        ([], ()),
    ],
)
def test_the_people_in_a_byline_cut_by_markup(stretches, authors):
    assert byline_runs.people_in_byline(stretches) == authors


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", H1 + BODY),
        ("", H1 + "<p>By the time the bridge opened, it rained.</p>"),
        ('<meta name="author" content="admin">', H1),
        ('<meta name="author" content="NOC Admin">', H1),
        ('<meta name="author" content="Super User">', H1),
        ("", H1 + '<a rel="author" href="/">Small Gears</a>'),
        ('<meta name="author" content="https://example.org/jane">', H1),
        ('<meta name="author" content="12345">', H1),
        ("", H1 + "<p>Written by</p><p>5 March 2024</p>"),
        ("", H1 + "<p>By</p>"),
        ('<meta name="twitter:creator" content="@harbourpost">', H1),
        # the publisher of a page, put there for want of an author
        (json_ld("BlogPosting", author={"@type": "Organization", "name": "Harbour Ltd"}), H1),
        # those who write other articles
        ("", H1 + BODY * 3 + "<p>By Jane Roe</p><p>By John Doe</p>"),
        # several that are called authors, and one who comments
        ("", H1 + BODY * 3 + "<p class=author>Jane Roe</p><p class=author>Mary Poe</p>"),
        (
            "",
            H1 + BODY * 3 + "<ol class=comments><li><b class=author>Jane Roe</b></li></ol>",
        ),
        # a line near the headline that is no person's
        ("", H1 + "<p>Harbour News</p>"),
        ("", H1 + "<p>Jane Roe and the bridge</p>"),
        ("", H1 + "<p><a href=/roe>Jane Roe</a> won the vote with ease on Tuesday.</p>"),
        ("", H1 + "<p>Photo by <a href=/roe>Jane Roe</a>, CC BY-SA</p>"),
        # who replies
        ("", H1 + "<div class=reply><b class=author-name>Jane Roe</b><p>Indeed.</p></div>"),
        # who comments
        (
            "",
            H1 + '<section id="comments"><div class="comment-author"><cite>Harry Loud</cite></div>',
        ),
        (
            "",
            H1 + BODY * 3 + "<div class=comments><p>Posted by Jane Roe</p><p>Indeed.</p></div>",
        ),
        (
            "",
            H1 + "<div itemprop=comment><span itemprop=author itemscope><a>Harry Loud</a></span>"
            "<p>Indeed.</p></div>",
        ),
        ("", H1 + BODY + "<div class=comment><p>Indeed.</p><p>Posted by: Harry Loud</p></div>"),
        # who made the theme of a site
        ("", H1 + "<p class=theme-author>Theme: <a>Blue Pier</a></p>"),
        # what an author is
        ("", H1 + '<p class="author-description">Licensed Bridge Grader</p>'),
        # nobody, and who wrote what is told of beside the article
        (meta("author", "No Author"), H1 + BODY),
        ("", H1 + BODY + '<aside><p>Read on</p><i class="teaser_author">Jane Roe</i></aside>'),
        # whom the article is about
        (
            "",
            H1 + '<p><a href="/people/Port-Roe-Guild">Port Roe Guild</a> announced on Tuesday that'
            " it will go on stage again.</p>",
        ),
        # another article
        ("", H1 + '<h3><a href="/people/stars-1.html">Harbour Stars: Where They Are</a></h3>'),
        # buttons and labels in the place of a name
        ("", H1 + '<div class="author"><a href="#r">Reply Here</a></div>'),
        ("", H1 + '<div class="author-wrapper"><p>Posted on <b>5 March 2024</b></p></div>'),
        ("", H1 + '<div class="author">Updated: <b>20 April 2024, </b>14:57</div>'),
        # who took the picture
        (
            "",
            H1 + '<div class="license"><span class="author-name"><a href="/u">Karl Roe</a></span>',
        ),
        ("", H1 + "<figure><figcaption>By Jane Roe</figcaption></figure>"),
    ],
)
def test_no_authors(head, body):
    found = metadata_of(page(head=head, body=body))
    assert (found.authors, found.authors_evidence) == ((), None)


FERRY = "老渡船星期一回到港口工作。" * 7
PORTRAIT = '<img src="7.jpg" alt="{}">'
AVATAR = '<img class="avatar" src="7.jpg" alt="{}">'
OWN = meta("og:site_name", "Mary Roe's Notebook")


@pytest.mark.parametrize(
    ("head", "body", "url", "authors"),
    [
        # a name beside a portrait that says it, too
        ("", H1 + PORTRAIT.format("Zephy Roe, editor") + "<p>Zephy Roe</p>", None, ("Zephy Roe",)),
        ("", H1 + "<p>Zephy Roe</p>" + PORTRAIT.format("a bridge"), None, ()),
        ("", H1 + "<p>Zephy Roe</p>" + PORTRAIT.format("Zephy Roe " * 10), None, ()),
        ("", H1 + "<p>Learn More</p><p>How to learn</p>" + PORTRAIT.format("Learn More"), None, ()),
        # whom the article is about is portrayed, too
        ("", "<h1>Zephy Roe resigns</h1><p>Zephy Roe</p>" + PORTRAIT.format("Zephy Roe"), None, ()),
        # a portrait that systems set by a byline, where it shows one person and no commenter
        ("", H1 + AVATAR.format("Picture of Jane Roe, editor"), None, ("Jane Roe",)),
        ("", H1 + '<div class="author-box"><img alt="Jane Roe">', None, ("Jane Roe",)),
        ("", H1 + '<div class="boat-box"><img alt="Jane Roe">', None, ()),
        ("", H1 + AVATAR.format("Jane Roe") + AVATAR.format("Mary Poe"), None, ()),
        ("", H1 + f"<div class=comment>{AVATAR.format('Jane Roe')}</div>", None, ()),
        ("", H1 + AVATAR.format("Harbour lights"), None, ()),
        ("", H1 + AVATAR.format("Jane Roe " * 10), None, ()),
        ("", "<h1>Jane Roe resigns</h1>" + AVATAR.format("Jane Roe"), None, ()),
        # a card of somebody, and none of how to reach them
        ("", H1 + BODY * 3 + "<p class=vcard><b>Jane Roe</b></p>", None, ("Jane Roe",)),
        ("", H1 + BODY * 3 + "<p class=vcard><b>Jane Roe</b><i class=tel>7</i></p>", None, ()),
        # beside the date, or in its line
        ("", H1 + "<p>Zephy Roe</p><p>March 5, 2024</p>", None, ("Zephy Roe",)),
        ("", H1 + "<p>March 5, 2024</p><p>Zephy Roe</p>", None, ("Zephy Roe",)),
        ("", H1 + "<p>March 5, 2024 - Zephy Roe</p>", None, ("Zephy Roe",)),
        ("", H1 + "<p>Zephy Roe</p><p>Bridges</p><p>March 5, 2024</p>", None, ()),
        ("", H1 + "<p>Zephy van Roe</p><p>March 5, 2024</p><p>a van", None, ("Zephy van Roe",)),
        # words that the page writes small are no name
        ("", H1 + "<p>Press Release</p><p>March 5, 2024</p><p>a release, says</p>", None, ()),
        ("", H1 + "<p>March 5, 2024</p><p>Bridges</p>", None, ()),
        # nor a noun, where nouns are written large
        ("", H1 + "<p>Stadt Roe</p><p>March 5, 2024</p><p>da hat die Stadt gebaut", None, ()),
        ("", H1 + "<p>Zephy Roe</p><p>March 5, 2024</p><p>da hat Zephy Roe gebaut", None,
         ("Zephy Roe",)),
        # a name of several words, with degrees and initials
        ("", H1 + "<h5>Dr. Mary J. Roe</h5>", None, ("Dr. Mary J. Roe",)),
        ("", H1 + "<h5>Dr Mary Roe</h5>", None, ("Dr Mary Roe",)),
        ("", H1 + "<h5>Bridge Dr Roe</h5>", None, ()),
        ("", H1 + "<h5>Mary Ann Poe Roe</h5>", None, ("Mary Ann Poe Roe",)),
        ("", H1 + "<h5>Mary At The Bridge</h5>", None, ()),
        ("", H1 + "<h5>Mary Ann Poe Roe Doe</h5>", None, ()),
        # nobody of whom the text tells, unless it is to present who wrote
        ("", H1 + f"<h5>Mary Roe</h5><p>So she won. Roe had {LONG}</p>", None, ()),
        ("", H1 + f"<h5>Mary Roe</h5><p>Mary Roe writes. {LONG}</p>", None, ("Mary Roe",)),
        ("", H1 + f"<h5>Mary Roe</h5><p>{LONG}</p><p>Roe</p>", None, ("Mary Roe",)),
        # before what a small agency reports
        ("", H1 + "<h5>Mary Roe</h5><p>mid Bay City - So it is.</p>", None, ("Mary Roe",)),
        ("", H1 + "<h5>Mary Roe</h5><p>won in Bay City.</p>", None, ()),
        ("", H1 + "<h5>Dr. Mary</h5>", None, ()),
        # nobody who is a tag of the article, or an item of a list of nothing but links
        ("", H1 + "<p><a rel=tag>Mary Roe</a></p>", None, ()),
        ("", H1 + "<p><a rel='category tag'>Mary Roe</a> | <a>Bridges</a></p>", None, ()),
        ("", H1 + "<p><a rel=me>Mary Roe</a></p>", None, ("Mary Roe",)),
        ("", H1 + "<ul><li><a>Mary Roe</a><li><a>Bridges and boats</a></ul>", None, ()),
        ("", H1 + "<ul><li><a>Mary Roe</a><li>March 5, 2024</ul>", None, ("Mary Roe",)),
        ("", H1 + "<ul><li><a>Mary Roe</a></ul>", None, ("Mary Roe",)),
        # who presents themselves
        ("", H1 + "<p>Hello there, my name is Mary Roe. I bake.</p>", None, ("Mary Roe",)),
        ("", H1 + "<p>I’m Mary Ann Roe and I bake.</p>", None, ("Mary Ann Roe",)),
        ("", H1 + "<p>“I’m Mary Roe,” she said.</p>", None, ()),
        ("", H1 + "<p>Here I’m sure that Mary Roe bakes.</p>", None, ()),
        ("", H1 + "<p>I’m Mary Roe.</p><p>I’m Jane Poe.</p>", None, ()),
        ("", H1 + "<p>I’m Always Baking.</p>", None, ()),
        ("", H1 + "<p>He told it all.</p><p>I’m Mary Roe, he said.</p>", None, ()),
        # whose site it is
        (OWN, H1, None, ("Mary Roe",)),
        (meta("og:site_name", "Mary Roe"), H1, None, ("Mary Roe",)),
        (meta("og:site_name", "Mary Hardware"), H1 + "<p>All of the hardware</p>", None, ()),
        (meta("og:site_name", "Harbour Post"), H1, None, ()),
        ("", H1 + "<p>© 2019–25 Mary Roe. All rights.", "https://maryroe.example/", ("Mary Roe",)),
        ("", H1 + "<p>Copyright (c) 2012- Mary Roe", "https://maryroe.example/", ("Mary Roe",)),
        ("", H1 + "<p>© 2025 Mary Roe", "https://post.example/", ()),
        ("", H1 + "<p>© 2025 Harbour Post", "https://harbourpost.example/", ()),
        ("", H1 + "<h1>Mary Roe</h1><p>© 2025 Mary Roe", "https://post.example/", ("Mary Roe",)),
    ],
)  # fmt: skip
def test_whose_name_stands_where_an_authors_would(head, body, url, authors):
    assert metadata_of(page(head=head, body=body), url=url).authors == authors


@pytest.mark.parametrize(
    ("lang", "line", "authors"),
    [
        ("en", "Posted on March 5, 2024 by Jane Roe", ("Jane Roe",)),
        ("en", "by Jane Roe and John Doe on March 5, 2024", ("Jane Roe", "John Doe")),
        ("de", "Geschrieben von Anna Kern am 5. März 2024", ("Anna Kern",)),
        ("de", "05.03.2024 10:00 Uhr, von Anna Kern", ("Anna Kern",)),
        ("de", "Erstellt: 05.03.2024, 10:00 Uhr Von: Anna Kern", ("Anna Kern",)),
        ("fr", "Publié le 5 mars 2024 par Anna Morel", ("Anna Morel",)),
        ("fr", "Par Anna Morel, publié le 5 mars 2024 à 10h00", ("Anna Morel",)),
        ("es", "Publicado el 5 de marzo de 2024 por Ana Ríos", ("Ana Ríos",)),
        ("es", "5 de marzo de 2024, 10:15 h. - Por Ana Ríos", ("Ana Ríos",)),
        ("en", "March 5, 2024 - Jane Roe and John Doe", ("Jane Roe", "John Doe")),
        ("en", "March 5, 2024 - Quay Lane and Mole Street", ()),
        ("it", "05.03.24, ore 10:15 - di Anna Riva", ("Anna Riva",)),
        ("it", "di Anna Riva - 5 marzo 2024", ("Anna Riva",)),
        ("nl", "Geplaatst op 5 maart 2024 door Anna Smit", ("Anna Smit",)),
        ("sv", "Av Anna Berg, publicerad 5 mars 2024", ("Anna Berg",)),
        ("en", "Posted on March 5, 2024 by the sea", ()),
        ("en", "Posted on March 5, 2024 in Harbour News", ()),
    ],
)
def test_a_byline_in_the_line_of_the_date(lang, line, authors):
    assert metadata_of(page(body=H1 + f"<p>{line}</p>", lang=lang)).authors == authors


def stored(fields, title="Harbour bridge reopens after two years"):
    return f"{H1}<script>S = {json.dumps({'title': title, **fields})}</script>"


ONE = json_ld(author="Jane Roe")


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        # one of several is declared
        (ONE, H1 + "<p>By Dr Jane Roe, Mary Poe</p>", ("Dr Jane Roe", "Mary Poe")),
        (ONE, H1 + "<div class=byline>Jane Roe and Lars Doe</div>", ("Jane Roe", "Lars Doe")),
        (meta("author", "Jane Roe"), H1 + "<p>By Jane Roe and Mary Poe</p>",
         ("Jane Roe", "Mary Poe")),
        (ONE, H1 + "<div class=byline>Jane Roe, Head Product Launches, Adoption</div>",
         ("Jane Roe",)),
        (ONE, H1 + "<p>By Jane Roe</p><p>Edited by Mary Poe</p>", ("Jane Roe",)),
        # names inside of names
        (meta("author", "Anna (Kowal) Reed"), H1, ("Anna (Kowal) Reed",)),
        (meta("author", "William “Bill” Roe"), H1, ("William “Bill” Roe",)),
        (meta("author", "Anna Reed (Reuters)"), H1, ("Anna Reed",)),
        # who sign together
        (meta("author", "Bay Life Desk"), H1, ("Bay Life Desk",)),
        (meta("author", "The Currency Editors"), H1, ("The Currency Editors",)),
        (meta("author", "Jane Roe, Life Desk"), H1, ("Jane Roe",)),
        (meta("author", "Jane Roe and staff"), H1, ("Jane Roe",)),
        # in what scripts are given
        ("", stored({"author": "Jane Roe"}), ("Jane Roe",)),
        ("", stored({"author": {"id": 7, "name": "Jane Roe"}}), ("Jane Roe",)),
        ("", stored({"authors": [{"name": "Jane Roe"}, {"name": "John Doe"}]}),
         ("Jane Roe", "John Doe")),
        ("", stored({"authors": ["Jane Roe", "John Doe"]}), ("Jane Roe", "John Doe")),
        ("", stored({"pagePostAuthor": "Jane Roe"}, title="Home"), ("Jane Roe",)),
        ("", stored({"pagePostAuthor": "Krystyna"}, title="Home"), ("Krystyna",)),
        ("", stored({"pagePostAuthor": "admin"}, title="Home"), ()),
        ("", stored({"listAuthor": "Krystyna"}, title="Home"), ()),
        ("", stored({"author": "Jane Roe"}, title="Another bridge"), ()),
        ("", stored({"author": "admin"}), ()),
        ("", stored({"section": {"name": "Jane Roe"}}), ()),
        # a list of names
        ("", H1 + "<p>Lars Roe, PhD; Pedro Doe, MSc; Mary Ellen Poe</p>",
         ("Lars Roe", "Pedro Doe", "Mary Ellen Poe")),
        ("", H1 + "<p>Mary Poe, John Doe and Jane Roe</p>", ("Mary Poe", "John Doe", "Jane Roe")),
        ("", H1 + "<p>Photos</p><p>Mary Poe, John Doe</p>", ()),
        ("", H1 + "<p>Mary Poe, John Doe, 44</p>", ()),
        ("", H1 + "<p>Mary Poe and John Doe</p>", ("Mary Poe", "John Doe")),
        ("", H1 + "<p>Harbour Bridges, City Quays</p>", ()),
        # what each does stands behind the name
        ("", H1 + "<div class=byline><i>Jane Roe</i><i>Journalist</i><i>John Doe</i></div>",
         ("Jane Roe", "John Doe")),
        ("", H1 + "<div class=byline><i>Journalist</i><i>John Doe</i></div>", ("John Doe",)),
        # a sentence names no author
        ("", H1 + BODY * 3 + "<p>It uses <a>uutf</a> by <a>Jane Roe</a>.</p>", ()),
        ("", H1 + BODY * 3 + "<p>Written by <a>Jane Roe</a>.</p>", ("Jane Roe",)),
        # comments name no author
        ("", H1 + BODY * 3 + "<ol class=comments><li class=byuser><cite>Vesna Doe</cite>", ()),
        # who checked the text did not write it, nor did who wrote what a card leads to
        ("", H1 + "<p>Reviewed by</p><p class=byline>Jane Roe</p>", ()),
        ("", H1 + "<p>Video</p><p class=byline>Jane Roe</p>", ("Jane Roe",)),
        ("", H1 + BODY * 3 + "<a href=/1><h3>Ice</h3><p class=author>Jane Roe</p></a>", ()),
        ("", H1 + BODY * 3 + "<a href=/roe><p class=author>Jane Roe</p></a>", ("Jane Roe",)),
        # nor did who wrote what a linked heading leads to, in a box of its own
        ("", f"{H1}{BODY[:600]}<div><h3><a href=1>Ice</a></h3><b class=byline>Jane Roe</b>", ()),
        ("", H1 + BODY[:600] + "</p><div><h3>Ice</h3><b class=byline>Jane Roe</b>", ("Jane Roe",)),
        (
            "",
            f"{H1}{BODY}<div><h3><a href=/1>Ice</a></h3>{BODY}<b class=byline>By Jane Roe</b>",
            ("Jane Roe",),
        ),
        # a label beside the text may lead to what is no name
        ("", H1 + BODY * 3 + "<aside><p>By Popular Demand</p></aside>", ()),
        ("", H1 + BODY * 3 + "<aside><p>By Jane Roe</p></aside>", ("Jane Roe",)),
        ("", H1 + BODY * 3 + "<div><p>By Vronja Roe</p></div>", ("Vronja Roe",)),
        # whom a name writes for, and where, or how to write to it
        ("", H1 + "<p>Jane Roe, jroe@harbour.example</p>", ("Jane Roe",)),
        ("", H1 + "<p>Jane Roe, jroe at the harbour</p>", ()),
        ("", H1 + "<p>Jane Roe - jroe@harbour.example</p>", ("Jane Roe",)),
        ("", H1 + "<p>Jane Roe - a harbour life</p>", ()),
        ("", H1 + "<p>Jane HOLT, special correspondent, Bay City</p>", ("Jane Holt",)),
        ("", H1 + "<p>Jane HOLT, special correspondent, says no, and goes</p>", ()),
        # how long it takes to read stands between the date and the name
        ("", H1 + "<p>March 5, 2024</p><p>7 min</p><p>1,205 words</p><p>Quilla Poe</p>",
         ("Quilla Poe",)),
        ("", H1 + "<p>March 5, 2024</p><p>1 205</p><p>Quilla Poe</p>", ("Quilla Poe",)),
        ("", H1 + "<p>March 5, 2024</p><p>Winter</p><p>Quilla Poe</p>", ()),
    ],
)  # fmt: skip
def test_who_is_found_in_rarer_places(head, body, authors):
    assert metadata_of(page(head=head, body=body)).authors == authors


@pytest.mark.parametrize(
    ("lang", "end", "authors"),
    [
        # below the last paragraph, as regional papers sign
        ("ru", "<p><b>Анна СМИРНОВА.</b></p>", ("Анна Смирнова",)),
        ("ru", "<p><em>Ольга Ветрова. Фото автора</em></p>", ("Ольга Ветрова",)),
        ("ru", "<p>(Ольга Ветрова, корреспондент)</p>", ("Ольга Ветрова",)),
        ("de", "<p><i>Karla Brandt</i></p>", ("Karla Brandt",)),
        ("en", "<p>As told to Jane Roe</p>", ("Jane Roe",)),
        ("en", "<p>As told by Jane Roe</p>", ()),
        ("en", "<p>— Jane Roe</p>", ("Jane Roe",)),
        ("en", "<p>Jane VAN DER ROE</p>", ("Jane van der Roe",)),
        # in brackets, where scripts set no blanks and the name stands above, too
        ("ja", "<p>橋は開いた。（佐藤健一）</p>", ("佐藤健一",)),
        ("ja", "<p>橋は開いた。【佐藤健一】</p>", ("佐藤健一",)),
        ("ja", "<p>橋は開いた。（高橋花子）</p>", ()),
        ("ja", "<p>橋は開いた（佐藤健一）と聞いた。</p>", ()),
        ("en", "<p>The bridge opened. (Reopening)</p>", ()),
        # behind the last sentence, where the letters before it are no abbreviation's
        ("de", f"<p>{LONG} Sie kommen wieder. <i>Karla Brandt</i></p>", ("Karla Brandt",)),
        ("en", f"<p>{LONG} “We will be back.” Jane Roe</p>", ("Jane Roe",)),
        ("en", f"<p>{LONG} Home went Prof. Jane Roe</p>", ()),
        ("en", f"<p>{LONG} 7. Jane Roe</p>", ()),
        ("en", f"<p>{LONG} Photo: Jane Roe</p>", ()),
        # who is presented in the last paragraph, and told of nowhere else
        ("en", "<p><em>Jane Roe is a writer. She lives by the river.</em></p>", ("Jane Roe",)),
        ("de", "<p>Karla Brandt, geboren 1952, lebt in Bremen.</p>", ("Karla Brandt",)),
        # in a box of its own, and not one that holds more
        ("en", "<div><b>Jane Roe</b> is a reporter of this paper.</div>", ("Jane Roe",)),
        ("en", "<div><p>Jane Roe is a reporter here.</p><p>Ask Ann Doe.</p></div>", ()),
        ("en", "<div><div>Jane Roe is a reporter here.</div></div>", ("Jane Roe",)),
        ("ru", "<p>Анна Смирнова — журналист, живёт у моста.</p>", ("Анна Смирнова",)),
        ("en", "<p>Jane Roe is a very young writer.</p>", ()),
        ("en", "<p>Jane Roe is a young writer.</p>", ("Jane Roe",)),
        ("en", "<p>Jane Roe told reporters to go.</p>", ()),
        ("en", "<p>Jane Roe, a writer, lives here.</p>", ("Jane Roe",)),
        ("en", "<p>Jane Roe, a writer, said no.</p>", ()),
        ("en", "<p>Jane Roe, reporter, said no.</p>", ()),
        ("en", "<p>Jane Roe, reporter, Bay City</p>", ("Jane Roe",)),
        ("en", "<p>Jane Roe is curator of old ships.</p>", ("Jane Roe",)),
        ("ru", "<p>Анна Смирнова, «Берег»</p>", ("Анна Смирнова",)),
        ("ru", "<p>Анна Смирнова, «Берег» ждёт</p>", ()),
        ("de", "<p>Karla Brandt ist Referentin für Brücken.</p>", ("Karla Brandt",)),
        ("sv", "<p>Karin Berg är författare och bor vid bron.</p>", ("Karin Berg",)),
        ("en", "<p>Jane Roe is a mayor.</p>", ()),
        ("en", "<p>Harbour Lights writes.</p>", ()),
        ("en", "<p>Ann Roe was there.</p><p>Jane Roe is a writer.</p>", ()),
        ("en", f"<p>Jane Roe is a writer.</p><p>{LONG}</p>", ()),
        # but not in a list, of a link, before more of a sentence, beside others
        ("en", "<ul><li>It went well.</li><li>Jane Roe</li></ul>", ()),
        ("en", "<p><a href=/jane>Jane Roe</a></p>", ()),
        ("en", "<p>Jane Roe, 34 points</p>", ()),
        ("en", "<p>Jane Roe</p><p>She won.</p><p>John Doe</p>", ()),
        ("en", "<p>Jane Roe, director</p><p>John Doe, director</p>", ()),
        ("en", f"<p>Jane Roe.</p><p>{'She wrote about bridges and ferries. ' * 3}</p>", ()),
        ("en", "<p>Harbour Lights</p>", ()),
        ("en", f"<p>Jane Roe {'wrote about bridges and ferries ' * 3}</p>", ()),
        # who signs and is no person, behind the only label
        (
            "de",
            "<ul><li>Artikel von:</li><li class=author>Hafenhaus</li></ul>",
            ("Hafenhaus",),
        ),
        ("en", "<div><p>Posted by:</p><p class=author>Idle Quay</p></div>", ("Idle Quay",)),
        ("en", "<aside><p>Posted by:</p><p class=author>quaynotes</p></aside>", ()),
        ("en", f"<p>Posted by:</p>{'<p class=author>reeds</p><p>Posted by:</p>' * 2}", ()),
        ("en", "<p>Posted by:</p><p>Idle Quay</p>", ("Idle Quay",)),
        ("en", "<p>Posted by:</p><p>quaynotes</p>", ()),
        ("en", "<p>Posted by:</p><p>all who were there that day</p>", ()),
        # told of below a heading, or behind one in the same line
        ("en", "<p><b>About the author:</b> Jane Roe is a writer.</p>", ("Jane Roe",)),
        ("en", "<h3>About Jane Roe</h3><p>Jane bakes.</p>", ("Jane Roe",)),
        ("en", "<h3>About Blue Harbour</h3><p>Boats.</p>", ()),
        ("en", f"<p>{LONG} Jane Roe ran.</p><h3>About Jane Roe</h3><p>Jane bakes.</p>", ()),
        # flush right, with what they are to the paper
        ("ru", "<div align=right><i>Пётр ЛУКИН</i></div>", ("Пётр Лукин",)),
        ("ru", "<p style='text-align: right'>Вера ЛАПИНА,<br>наш читатель</p>", ("Вера Лапина",)),
        ("en", "<p style='text-align:right'>Jane Roe, poems</p>", ()),
        ("ru", "<div style='text-align:right'>Цена: 20 рублей</div>", ()),
    ],
)
def test_who_signs_below_the_text(lang, end, authors):
    told = {"ru": "Мост закрыли до осени, и ездить теперь надо в объезд.", "en": "They went home."}
    above = "<p>佐藤健一</p><p>Reopening</p>" if "（" in end or "【" in end or "(R" in end else ""
    body = f"{H1}{above}{BODY * 3}<p>{told.get(lang, 'Dann gingen alle nach Hause.')}</p>{end}"
    assert metadata_of(page(body=f"<div>{body}</div>", lang=lang)).authors == authors


HEADLINE = "Harbour bridge reopens after two years"


@pytest.mark.parametrize(
    ("body", "authors"),
    [
        # under the name of an account that the page prints
        ('<a rel="author" href="/kz">kz9_reads</a>', ("kz9_reads",)),
        ('<span class="byline">by <b>jroe_2</b></span>', ("jroe_2",)),
        (meta("author", "jdelator6vkpg2"), ()),
        ('<a href="/u/kz" class="info__username">kz9_reads</a>', ("kz9_reads",)),
        ('<i data-hook="user-name">kz9_reads</i>', ("kz9_reads",)),
        ('<i class="user-name">Log in</i>', ()),
        ('<a href="/users/12/kz">kz9_reads</a>', ("kz9_reads",)),
        ('<a href="/users/settings">kz9_reads</a>', ()),
        # a first name alone, behind a label
        ("<p>by Nora.</p>", ("Nora",)),
        ("<p>by Appointment.</p>", ()),
        ("<p>Nora.</p>", ()),
        # the time of day alone
        (BODY * 3 + "<p>Posted by <b>kz9_reads</b> at 9:15 PM</p>", ("kz9_reads",)),
        (BODY * 3 + "<p>Seen by kz9_reads at 9:15 PM in Ice</p>", ()),
        (BODY * 3 + "<p class=comment>Posted by kz9_reads at 9:15 PM</p>", ()),
        # who made the site, whom to call, who wrote what a box below is about
        ("<p>© 2024 Bay Notes. Theme by</p><p>Web Wharf</p>", ()),
        ("<p>Jane Roe</p><p>Tel. 0201 839012</p>", ()),
        ("<p>Jane Roe</p><p>2024-03-05</p>", ("Jane Roe",)),
        (BODY * 3 + "<article><h4>Quay</h4><p>By Jane Roe</p></article>", ()),
        (f"<article>{BODY}<p>By Jane Roe</p></article>", ("Jane Roe",)),
        # who is listed below headings
        ("<h3>Jane Roe</h3><p>clerk</p><h3>Ann Doe</h3><p>clerk</p>", ()),
        ("<h3>Jane Roe</h3>", ("Jane Roe",)),
        # who asks, and nobody who answers
        (
            "<p class=author>angler_bo<div itemprop=suggestedAnswer><p class=author>Jane Roe",
            ("angler_bo",),
        ),
        (
            "<p class=author>by <b>angler_bo</b> » 5 May<p>I ask.<p class=author>by <b>Bo</b>",
            ("angler_bo",),
        ),
        ("<div class=poster>angler_bo</div><p>I ask.", ("angler_bo",)),
        ("<div class=posters>angler_bo</div><p>I ask.", ()),
        ("<p>Written by Bo</p>", ("Bo",)),
        ("<p>By Bo</p>", ()),
        ("<p>Ask by Bo</p>", ()),
        # in capitals, above an address
        ("<p>JANE ROE<br>jroe@post.example<br>May 5, 2018</p>", ("Jane Roe",)),
        ("<p>JANE ROE<br>of Lorne<br>May 5, 2018</p>", ()),
        # for a paper, as what
        ("<p>Jane Roe, Bay City Reporter | May 5, 2018</p>", ("Jane Roe",)),
        ("<p>Jane Roe, Reporter of Lorne | May 5, 2018</p>", ()),
        # with degrees, but not in each line of a table
        ("<p>Jane Roe, MSc, PhD</p>", ("Jane Roe",)),
        ("<p>Jane Roe, MSc, Lorne</p>", ()),
        ("<p>9 am</p><p>Jane Roe, PhD</p>" * 3, ()),
        # a paper's name beside the day is nobody's
        ("<p>Zephy Gazette, May 5, 2018</p>", ()),
        (meta("og:site_name", "Bay Post") + meta("author", "Bay Post, Jane Roe"), ("Jane Roe",)),
        ("<p>Story: Jane Roe</p>", ("Jane Roe",)),
        ("<p>Story: Jane Roe of Lorne was lost</p>", ()),
        (BODY * 3 + "<h2>Article written by:</h2><h3>Jane Roe, MD</h3>", ("Jane Roe",)),
        # below a picture that is called a portrait, and nothing else is
        ("<p>5 May <img class=avatar src=7.jpg> Quilla Das in <a>Ice</a></p>", ("Quilla Das",)),
        ("<p>5 May <img class=icon src=7.jpg> Quilla Das in <a>Ice</a></p>", ()),
        ("<div><img class=avatar></div><p><a href=/b>angler_bo</a></p><p>Ice</p>", ("angler_bo",)),
        ("<div><img class=avatar></div><p>Log in</p><p>Ice</p>", ()),
        # behind a comma stands nothing but an accent
        ("<p>Jane Roe, \u0301\u0301</p>", ("Jane Roe",)),
        # behind a label in the line of the date
        ("<p>By bo on May 5, 2018 - Ice</p>", ("bo",)),
        ("<p>Published on May 5, 2018 by The Bay Team</p>", ("The Bay Team",)),
        ("<p>Seen on May 5, 2018</p>", ()),
        ("<p>By the council on May 5, 2018 it was sold.</p>", ()),
        ("<p>Posted on May 5, 2018</p><p>Ice</p><p>By bo on May 6, 2018</p>", ()),
        ("<p>May 5, 2018</p>" + BODY * 3 + "<p>Posted by bo on May 6, 2018</p>", ()),
        ("<p>Published by the council on May 5, 2018</p>", ()),
        # with the paper behind the name
        ("<p>Jane Roe, Lorne Post</p><p>May 5, 2018</p>", ("Jane Roe",)),
        # in the note below a weblog's entry
        (BODY + "<p>Posted by <a href=/r>roe</a> on May 5, 2018 at 9 pm in Ice</p>", ("roe",)),
        (BODY + "<p>This entry was posted by Jane Roe on May 5, 2018.</p>", ("Jane Roe",)),
        (BODY + "<p>Posted by roe at May 5, 2018</p><p>Posted by: Jane at May 6, 2018", ("roe",)),
        (BODY + "<div class=comment><p>Posted by: Jane | May 6, 2018</p></div>", ()),
        (BODY + "<p>By May 5, 2018 roe was gone.</p>", ()),
        (BODY + "<p>Posted by roe</p>", ()),
        # many together, though no name of a person has such a word
        (meta("author", "Our Editors"), ("Our Editors",)),
        (meta("author", "Community Editor"), ("Community Editor",)),
        (meta("author", "Chief Editor"), ()),
        (meta("author", "WordPress"), ()),
        (meta("authors", "The Bay Team"), ("The Bay Team",)),
        # before the time of day, as an old theme of WordPress has it
        ("<p>Filed under: <a href=/w>Winter</a> &#8212; jroe @ 9:15 am</p>", ("jroe",)),
        ("<p><a href=/w>Winter</a> – Jane Roe @ 21:05<br>Tags: ice</p>", ("Jane Roe",)),
        ("<p>Open - daily @ noon</p>", ()),
        # who answers the press
        ("<h3>Media contact</h3><p>Jane Roe<br>555-0101</p>", ()),
        ("<p>Press contact:</p><p>Bay County</p><p>Jane Roe</p>", ()),
        ("<p>Rückfragen bitte an:</p><p>Jane Roe</p>", ("Jane Roe",)),
        ("<p>Contact</p><p>1</p><p>2</p><p>3</p><p>Jane Roe</p>", ("Jane Roe",)),
        ("<p>March 5, 2024</p><h4>Media Contact</h4>", ()),
        # before a full stop, but no sentence's
        ("<p>Harbour Post <b>Jane Roe</b>. <i>5 pm</i></p>", ("Jane Roe",)),
        ("<p>Read a new essay by <a href=/r>Jane Roe</a>.</p>", ()),
        # a button, and no name
        ("<div class=byline><i>The Bay Desk</i><i>Text Size</i></div>", ("The Bay Desk",)),
        # before a section
        ("<p>Jane Roe in <a href=/e>Engineering</a></p>", ("Jane Roe",)),
        ("<p><a href=/r>Jane Roe</a> in <a href=/e>Stories</a></p>", ("Jane Roe",)),
        ("<p><a href=/r>Jane Roe</a> in Paris said no</p>", ()),
        # behind a dash, a label of the page
        ("<p>March 5, 2024 <i>- Author: Jane Roe (Press Officer)</i></p>", ("Jane Roe",)),
        # far below: a person, and no filter of a list
        (BODY * 3 + "<p>By Jane Roe</p>", ("Jane Roe",)),
        (BODY * 3 + "<p>By Event Type</p><p>every event of this type</p>", ()),
        (BODY * 3 + "<p>Author: Quilla Type</p><p>every type</p>", ("Quilla Type",)),
        (
            f'<script>S={{"title":"{HEADLINE}","contributors":[{{"name":"Jane Roe"}}]}}</script>',
            ("Jane Roe",),
        ),
    ],
)
def test_who_signs_in_the_ways_of_systems(body, authors):
    assert metadata_of(page(body=H1 + body)).authors == authors


@pytest.mark.parametrize("rule", likely_names.NO_NAMES)
def test_each_rule_of_what_is_no_name_has_its_own(rule, monkeypatch):
    own = {
        "account": "wordpressadmin",
        "company": "Harbour Verlag GmbH",
        "label": "Pub date:",
        "button": "Fact Checked",
        "role": "Founder & Lead Reviewer",
        "phrase": "de Bath for swimmers",
        "sentence": "\u0e01" * 31,
    }[rule.__name__]
    assert not likely_names.is_name(own, language="en")
    others = tuple(other for other in likely_names.NO_NAMES if other is not rule)
    monkeypatch.setattr(likely_names, "NO_NAMES", others)
    assert likely_names.is_name(own, language="en")


@pytest.mark.parametrize(
    "name",
    [
        "Jane Roe",
        "Emily Post",
        "Jane Read",
        "Max Editorius",
        "Ana Reply-Roe",
        "王小明",
        "dpa",
        "Ag Roe",
    ],
)
def test_what_can_be_a_name(name):
    assert likely_names.is_name(name, language="en") is (name != "Ana Reply-Roe")


def test_a_site_is_not_cut_into_people():
    site = "Iron Quays in Brod - Vats And Barrels And Iron Lanes"
    head = f"<title>Old casks - {site}</title>" + meta("author", site)
    assert metadata_of(page(head=head, body=H1)).authors == (site,)
    assert metadata_of(page(head=meta("author", site), body=H1)).authors != (site,)


def test_people_come_before_the_site_that_publishes_them():
    head = meta("og:site_name", "Harbour Post") + json_ld(author="Harbour Post")
    found = metadata_of(page(head=head, body=H1 + "<p>By Jane Roe</p>"))
    assert found.authors == ("Jane Roe",)


@pytest.mark.parametrize(
    ("lang", "body", "authors"),
    [
        ("de", '<h4 class="vcard author">vom <span class="fn">Hafenblogger</span></h4>',
         ("Hafenblogger",)),
        ("de", '<div class="authors"><p>Stand: <b>20. April 2024, </b></p></div>', ()),
        ("de", '<div class="author"><a class="reply" href="#r">Zum Antworten</a></div>', ()),
        ("de", '<div class="author">von dpa</div>', ("dpa",)),
        ("de", '<div class="byline">zuletzt verändert: 5.3.2024</div>', ()),
        ("ko", "<ul><li>한서윤 기자</li></ul>", ("한서윤",)),
        ("ko", "<div class=author>한서윤 기자</div>", ("한서윤",)),
        ("ko", f"{BODY}<p>한서윤 기자 hsy@harbour.example</p>", ("한서윤",)),
        ("ko", f"{BODY}<h3>기사</h3><p>한서윤 기자 hsy@harbour.example</p>", ()),
        ("ko", "<div class=author>구독하기</div>", ()),
        ("ja", "<p class=writer>文・山本健太　写真・佐藤愛</p>", ("山本健太",)),
        ("en", "<div class=reactions><b class=author>Harry Loud</b><p>Indeed.</p></div>", ()),
        ("fr", "<div class=commentaires><b class=author>Anna Morel</b><p>Oui.</p></div>", ()),
        ("en", "<div class=reactive><b class=author>Jane Roe</b></div>", ("Jane Roe",)),
        ("ko", "<div class=author>스포츠신문=한서윤 기자</div>", ("한서윤",)),
        ("ko", "<div class=author>[서울=신문] 한서윤 기자</div>", ("한서윤",)),
        ("pt", "<div class=author>José Volta e Pinto</div>", ("José Volta e Pinto",)),
        ("pt", "<div class=author>José Volta e Ana</div>", ("José Volta", "Ana")),
        ("pt", "<div class=author>Cais Velho e Pinto</div>", ("Cais Velho", "Pinto")),
        ("en", "<div class=author>jane roe</div>", ("jane roe",)),
        ("en", "<div class=author>slow recovery</div>", ()),
        ("ru", "<p>Автор идеи: Анна Холт. Источник: мэрия.</p>", ()),
        ("ru", "<p>Автор: Анна Холт Источник: мэрия</p>", ("Анна Холт",)),
        ("en", "<p>Final Words</p>", ()),
        # an agency in the dateline, but not in a sentence
        ("en", f"<p>OSLO (AP) — {LONG}</p>", ("AP",)),
        ("de", f"<p><b>Bremen (dpa/lni).</b> {LONG}</p>", ("dpa/lni",)),
        ("ru", f"<p>ОСЛО, 5 мая. /ТАСС/. {LONG}</p>", ("ТАСС",)),
        ("en", f"<p>The agency (AP) said: {LONG}</p>", ()),
        ("zh-TW", f"<p>〔記者林怡君／台中報導〕{FERRY}</p>", ("林怡君",)),
        ("zh-TW", f"<p>記者林怡君／台中報導 {FERRY}</p>", ("林怡君",)),
        ("zh-TW", f"<p>〔老渡船／台中港口〕{FERRY}</p>", ()),
        ("en", f"<p>OSLO (EU) — {LONG}</p>", ()),
        ("en", '<div class="author">By Clay</div>', ("Clay",)),
        # of whom a box below the text tells
        ("en", '<div class="author-box"><h4>About Jane Roe</h4></div>', ("Jane Roe",)),
        ("de", '<div class="author-box"><h4>Über Jana Roth</h4></div>', ("Jana Roth",)),
        ("fr", '<div class="author-box"><h4>À propos de Anna Morel</h4></div>', ("Anna Morel",)),
        ("en", '<div class="author-box"><h4>About the author</h4></div>', ()),
        ("en", '<div class="author">Posted by</div>', ()),
        ("en", '<div class="author">Staff</div>', ("Staff",)),
        # with an article no person signs, and goes after one who does
        ("en", '<div class="author">The Ferry Theme</div><p>By Jane Roe</p>', ("Jane Roe",)),
        ("en", "<p>Written by</p><p>The Team, edited by Jane</p>", ("The Team",)),
        ("en", "<p>Written by</p><p>The Team, Bay City</p>", ("The Team, Bay City",)),
        ("en", "<p>Written by</p><p>The Bay Team, Jane Roe</p>", ("Jane Roe",)),
        ("en", "<p>Written by</p><p>Vroni Roe, The Bay Post</p>", ("Vroni Roe",)),
        ("en", '<div class="author">Bluesky</div>', ()),
        # words of a date that stands there
        ("vi", '<div class="meta">Thứ Ba, ngày 5 tháng 3 năm 2024</div>', ()),
        ("ja", '<div class="meta">2024年3月5日 10:15配信</div>', ()),
        ("de", '<div class="author">Hafenliste 90/Die Fähren</div>', ("Hafenliste 90/Die Fähren",)),
        ("de", '<div class="author">Jana Roth/Karl Poe</div>', ("Jana Roth", "Karl Poe")),
    ],
)  # fmt: skip
def test_who_signs_without_being_a_person(lang, body, authors):
    assert metadata_of(page(body=H1 + body, lang=lang)).authors == authors


def test_the_title_of_the_window_is_no_line_of_the_page():
    head = "<title>Harbour bridge reopens after two years | Mary Poe</title>"
    assert metadata_of(page(head=head, body=H1 + BODY)).authors == ()


def test_the_site_is_the_author_where_nobody_else_is():
    head = meta("og:site_name", "Harbour Post") + json_ld(author="Harbour Post")
    assert metadata_of(page(head=head, body=H1)).authors == ("Harbour Post",)


def test_a_full_name_comes_before_a_lone_word():
    head = json_ld(author="janer")
    assert metadata_of(page(head=head, body=H1 + "<p>By Jane Roe</p>")).authors == ("Jane Roe",)
