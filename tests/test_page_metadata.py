"""A saved page's fields: headline, date, authors and the rest, each by ranked evidence."""

import doctest
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsparse.reader.page import markup
from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.fields import author_names, headline, plain
from newsparse.reader.page.fields.fields import read_metadata
from newsparse.reader.page.json_ld import linked_data
from newsparse.reader.page.markup import read_markup

H1 = "<h1>Harbour bridge reopens after two years</h1>"
BODY = "<p>" + "The bridge over the harbour was closed for repairs. " * 30 + "</p>"


def metadata_of(html, *, url=None, language=None, explain=False):
    tree = LexborHTMLParser(html)
    return read(tree, url=url, language=language, explain=explain)


def read(tree, *, things=None, url=None, language=None, explain=False):
    markup = read_markup(tree)
    things = linked_data(markup.linked_data) if things is None else things
    text = read_blocks(tree)
    return read_metadata(
        tree, markup, url=url, linked_data=things, language=language, text=text, explain=explain
    )


def page(*, head="", body="", lang="en"):
    return f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


def meta(name, content):
    return f'<meta property="{name}" content="{content}">'


def json_ld(kind="NewsArticle", **properties):
    thing = {"@type": kind, **properties}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


# Headlines


@pytest.mark.parametrize(
    ("head", "body", "headline", "rule"),
    [
        ("", H1, "Harbour bridge reopens after two years", "first_heading"),
        (
            "<title>Harbour bridge reopens after two years | The Harbour Post</title>",
            H1,
            "Harbour bridge reopens after two years",
            "agreed_heading",
        ),
        # the h1 stands among the breadcrumbs, for search engines
        (
            meta("og:title", "Two winters without a bridge") + json_ld(headline="Harbour bridge"),
            "<ol><li><h1>Harbour bridge: news</h1></ol><span>Two winters without a bridge</span>",
            "Two winters without a bridge",
            "printed_title",
        ),
        # the h1 is the site's name
        (
            meta("og:site_name", "The Harbour Post") + meta("og:title", "Bridge reopens"),
            "<h1>The Harbour Post</h1>",
            "Bridge reopens",
            "meta_title",
        ),
        # the h1 of the article stands after that of the site
        (
            meta("og:title", "Harbour bridge reopens after two years"),
            "<h1>Latest</h1>" + H1,
            "Harbour bridge reopens after two years",
            "agreed_heading",
        ),
        # a headline for search engines is still about the same thing: the printed one wins
        (
            "<title>Bridge reopens: what commuters should know</title>",
            "<h1>Bridge reopens for commuters at last</h1>",
            "Bridge reopens for commuters at last",
            "agreed_heading",
        ),
        # what a newsroom declares as its headline wins over a heading that says otherwise
        (
            json_ld(headline="Harbour bridge reopens after two years"),
            "<h1>Live: crowds on the quay</h1>",
            "Harbour bridge reopens after two years",
            "news_headline",
        ),
        # and is printed as the heading has it where they say the same
        (
            json_ld(headline="Bridge &quot;open for good&quot;"),
            "<h1>Bridge “open for good”</h1>",
            "Bridge “open for good”",
            "news_headline",
        ),
        ('<meta name="title" content="Bridge reopens">', "", "Bridge reopens", "meta_title"),
        ("<title>Bridge reopens</title>", "", "Bridge reopens", "title_element"),
        (
            "",
            '<div itemprop="headline">Bridge reopens</div>',
            "Bridge reopens",
            "headline_item",
        ),
    ],
)
def test_a_headline(head, body, headline, rule):
    found = metadata_of(page(head=head, body=body))
    assert (found.headline, found.headline_evidence.rule) == (headline, rule)


@pytest.mark.parametrize(
    "title",
    [
        "Bridge reopens | The Harbour Post",
        "Bridge reopens - The Harbour Post",
        "Bridge reopens — The Harbour Post",
        "Bridge reopens｜The Harbour Post",
        "The Harbour Post: Bridge reopens".replace(": ", " : "),
        "The Harbour Post | Bridge reopens",
        "Bridge reopens – HARBOURPOST.example",
    ],
)
def test_the_name_of_the_site_goes(title):
    head = f"<title>{title}</title>" + meta("og:site_name", "The Harbour Post")
    found = metadata_of(page(head=head), url="https://www.harbourpost.example/1")
    assert found.headline == "Bridge reopens"


@pytest.mark.parametrize(
    "title",
    [
        "Bridge reopens - at last",
        "Bridge reopens | Live",
        "A-1 bridge reopens: what now?",
        "Half-open bridge",
        "Harbour Post reopens - after a fire",
    ],
)
def test_what_is_not_the_name_of_the_site_stays(title):
    head = f"<title>{title}</title>" + meta("og:site_name", "The Harbour Post")
    assert metadata_of(page(head=head)).headline == title


@pytest.mark.parametrize(
    ("h1", "headline"),
    [
        ("<span>Harbour</span><span>Bridge reopens</span>", "Harbour Bridge reopens"),
        ("<b>B</b>ridge re<i>opens</i>", "Bridge reopens"),
        ("Bridge<br>reopens", "Bridge reopens"),
        ("Bridge\n      reopens ", "Bridge reopens"),
        ("Bridge &amp; quay", "Bridge & quay"),
        ("Bridge re\xadopens", "Bridge reopens"),
        ("Bridge\u200b reopens", "Bridge reopens"),
        ("Bridge <em>“finally”</em>, says mayor", "Bridge “finally”, says mayor"),
    ],
)
def test_the_text_of_a_heading(h1, headline):
    assert metadata_of(page(body=f"<h1>{h1}</h1>")).headline == headline


def test_no_headline():
    found = metadata_of(page(body="<p>Nothing here.</p>"))
    assert (found.headline, found.headline_evidence) == (None, None)


# Dates


@pytest.mark.parametrize(
    ("head", "body", "date", "rule"),
    [
        (
            json_ld(datePublished="2024-03-05T10:20:00+02:00", dateModified="2024-04-01"),
            "",
            "2024-03-05T10:20:00+02:00",
            "json_ld_published",
        ),
        (json_ld(dateCreated="2024-03-05"), "", "2024-03-05", "json_ld_published"),
        (
            meta("article:published_time", "2024-03-05T10:20:00Z"),
            "",
            "2024-03-05T10:20:00+00:00",
            "meta_published",
        ),
        (meta("article:published:time", "2024-03-05"), "", "2024-03-05", "meta_published"),
        ('<meta name="DC.date.issued" content="2024-03-05">', "", "2024-03-05", "meta_published"),
        ('<meta name="pub-date" content="5 March 2024">', "", "2024-03-05", "meta_published"),
        (
            '<meta itemprop="datePublished" content="2024-03-05">',
            "",
            "2024-03-05",
            "meta_published",
        ),
        (
            "",
            '<time itemprop="datePublished" datetime="2024-03-05">Tuesday</time>',
            "2024-03-05",
            "item_published",
        ),
        # near the headline
        ("", H1 + '<time datetime="2024-03-05">Tuesday</time>', "2024-03-05", "visible_date"),
        ("", H1 + "<p>March 5, 2024</p>", "2024-03-05", "visible_date"),
        ("", "<div>March 5, 2024</div>" + H1 + BODY, "2024-03-05", "visible_date"),
        ("", H1 + "<p>By Jane Roe | March 5, 2024</p>", "2024-03-05", "visible_date"),
        (
            "",
            H1 + "<p>Updated March 9, 2024 | Published March 5, 2024</p>",
            "2024-03-05",
            "visible_date",
        ),
        ("", H1 + "<p>Last updated</p><p>March 9, 2024</p>", "2024-03-09", "visible_update"),
        # below the article, where no other date stands
        ("", H1 + BODY * 3 + "<p>Published on March 5, 2024</p>", "2024-03-05", "only_date"),
        ("", H1 + BODY * 3 + "<p>Updated March 9, 2024</p>", "2024-03-09", "only_date"),
        # printed by the headline days before the day that the system declares
        (
            meta("article:published_time", "2024-06-01T00:00:00Z"),
            H1 + "<p>March 5, 2024</p>",
            "2024-03-05",
            "earlier_visible_date",
        ),
    ],
)
def test_a_date(head, body, date, rule):
    found = metadata_of(page(head=head, body=body))
    assert (found.date, found.date_evidence.rule) == (date, rule)


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        ("ru", "5 марта 2024, 10:20", "2024-03-05T10:20:00"),
        ("de", "5. März 2024", "2024-03-05"),
        ("fr", "Publié le 5 mars 2024", "2024-03-05"),
        ("es", "5 de marzo de 2024", "2024-03-05"),
        ("ja", "2024年3月5日", "2024-03-05"),
        ("en-US", "03/05/2024", "2024-03-05"),
        ("en-GB", "05/03/2024", "2024-03-05"),
    ],
)
def test_a_date_in_the_language_of_the_page(lang, text, date):
    assert metadata_of(page(body=H1 + f"<p>{text}</p>", lang=lang)).date == date


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Обновлено 9 марта 2024"),
        ("ru", "Последнее обновление: 09.03.2024"),
        ("de", "Zuletzt aktualisiert am 9. März 2024"),
        ("fr", "Mis à jour le 9 mars 2024"),
        ("es", "Actualizado: 9 de marzo de 2024"),
        ("pl", "Aktualizacja: 9 marca 2024"),
        ("ja", "更新 2024年3月9日"),
    ],
)
def test_the_date_of_a_change_in_the_language_of_the_page(lang, text):
    found = metadata_of(page(body=H1 + f"<p>{text}</p>", lang=lang))
    assert (found.date, found.date_evidence.rule) == ("2024-03-09", "visible_update")


def test_a_date_in_the_address():
    found = metadata_of(page(body=H1), url="https://example.org/2024/03/05/bridge.html")
    assert (found.date, found.date_evidence.rule) == ("2024-03-05", "url_date")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", H1 + BODY),
        # of a change only, and not shown
        (json_ld(dateModified="2024-03-05") + meta("article:modified_time", "2024-03-05"), H1),
        (meta("og:updated_time", "2024-03-05"), H1),
        # of a page that is no article
        (json_ld("WebPage", datePublished="2024-03-05"), H1),
        (json_ld("Organization", foundingDate="1999-03-05"), H1),
        (meta("article:published_time", "yesterday"), H1),
        # in a sentence
        ("", H1 + "<p>The bridge was closed on the morning of March 5, 2022 for repairs.</p>"),
        # of several other articles
        ("", H1 + BODY + "<ul><li>March 5, 2024</li><li>March 6, 2024</li></ul>"),
        ("", H1 + "<footer>© 2024 The Harbour Post</footer>"),
    ],
)
def test_no_date(head, body):
    found = metadata_of(page(head=head, body=body))
    assert (found.date, found.date_text, found.date_evidence) == (None, None, None)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("2024-02-31", "does not exist"),
        ("2199-01-01", "too far ahead"),
        ("1970-01-01", "before the web"),
        ("03/05/2024", "two ways"),
    ],
)
def test_an_impossible_date_is_left_out_and_told(words, says):
    for html in (
        page(head=meta("article:published_time", words), body=H1),
        page(body=H1 + f"<p>{words}</p>"),
    ):
        found = metadata_of(html)
        assert (found.date, found.date_text, found.date_evidence) == (None, words, None)
        assert says in found.warnings[0]


@pytest.mark.parametrize("day", ["1990-01-01", "2031-05-03", "2099-12-31"])
def test_the_date_of_a_page_does_not_depend_on_the_clock(day):
    for html in (
        page(head=meta("article:published_time", day), body=H1),
        page(body=H1 + f"<p>{day}</p>"),
    ):
        assert (metadata_of(html).date, metadata_of(html).warnings) == (day, ())


def test_a_good_date_makes_an_impossible_one_no_trouble():
    head = meta("article:published_time", "2024-02-31")
    found = metadata_of(page(head=head, body=H1 + "<p>March 5, 2024</p>"))
    assert (found.date, found.warnings) == ("2024-03-05", ())


def test_the_address_of_a_page_may_hold_numbers_that_are_no_date():
    assert metadata_of(page(body=H1), url="https://example.org/2024/1234567/bridge").date is None


def test_a_day_of_difference_does_not_unseat_the_declared_date():
    head = meta("article:published_time", "2024-03-06T01:00:00Z")
    found = metadata_of(page(head=head, body=H1 + "<p>March 5, 2024</p>"))
    assert found.date == "2024-03-06T01:00:00+00:00"


def test_the_modification_date():
    head = json_ld(datePublished="2024-03-05", dateModified="2024-03-07T08:00:00Z")
    assert metadata_of(page(head=head)).date_modified == "2024-03-07T08:00:00+00:00"


def test_the_wording_of_a_date_is_kept():
    assert (
        metadata_of(page(body=H1 + "<p>Published March 5, 2024</p>")).date_text == "March 5, 2024"
    )


# Authors

PERSON = {"@type": "Person", "name": "Jane Roe"}


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
        ('<meta name="author" content="By Jane Roe">', "", ("Jane Roe",), "meta_author"),
        (
            '<meta name="author" content="Jane Roe and John Doe">',
            "",
            ("Jane Roe", "John Doe"),
            "meta_author",
        ),
        ('<meta name="dc.creator" content="Roe, Jane">', "", ("Jane Roe",), "meta_author"),
        ('<meta name="parsely-author" content="Jane Roe">', "", ("Jane Roe",), "meta_author"),
        ("", '<a rel="author" href="/jane">Jane Roe</a>', ("Jane Roe",), "author_link"),
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
        ("Анна Ким, корреспондент", ("Анна Ким",)),
        ("https://example.org/jane", ()),
        ("jane@example.org", ()),
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
    assert author_names.people_in_byline(stretches) == authors


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", H1 + BODY),
        ("", H1 + "<p>By the time the bridge opened, it rained.</p>"),
        ('<meta name="author" content="admin">', H1),
        ('<meta name="author" content="https://example.org/jane">', H1),
        ('<meta name="twitter:creator" content="@harbourpost">', H1),
        # the publisher of a page, put there for want of an author
        (json_ld("BlogPosting", author={"@type": "Organization", "name": "Harbour Ltd"}), H1),
        # those who write other articles
        ("", H1 + BODY * 3 + "<p>By Jane Roe</p><p>By John Doe</p>"),
        # who took the picture
        ("", H1 + "<figure><figcaption>By Jane Roe</figcaption></figure>"),
    ],
)
def test_no_authors(head, body):
    found = metadata_of(page(head=head, body=body))
    assert (found.authors, found.authors_evidence) == ((), None)


def test_people_come_before_the_site_that_publishes_them():
    head = meta("og:site_name", "Harbour Post") + json_ld(author="Harbour Post")
    found = metadata_of(page(head=head, body=H1 + "<p>By Jane Roe</p>"))
    assert found.authors == ("Jane Roe",)


def test_the_site_is_the_author_where_nobody_else_is():
    head = meta("og:site_name", "Harbour Post") + json_ld(author="Harbour Post")
    assert metadata_of(page(head=head, body=H1)).authors == ("Harbour Post",)


def test_a_full_name_comes_before_a_lone_word():
    head = json_ld(author="janer")
    assert metadata_of(page(head=head, body=H1 + "<p>By Jane Roe</p>")).authors == ("Jane Roe",)


# Evidence


def test_evidence_names_the_winner_and_the_rivals_it_beat():
    head = json_ld(author=PERSON) + '<meta name="author" content="John Doe">'
    evidence = metadata_of(page(head=head), explain=True).authors_evidence
    assert (evidence.rule, evidence.words) == ("json_ld_person", "Jane Roe")
    assert evidence.rivals == ("meta_author: John Doe",)


def test_no_rivals_are_looked_for_unless_asked():
    head = json_ld(author=PERSON) + '<meta name="author" content="John Doe">'
    evidence = metadata_of(page(head=head)).authors_evidence
    assert (evidence.rule, evidence.rivals) == ("json_ld_person", ())


def test_who_says_the_same_is_no_rival():
    head = json_ld(author=PERSON) + '<meta name="author" content="By Jane Roe">'
    assert metadata_of(page(head=head), explain=True).authors_evidence.rivals == ()


# The other fields


def test_the_plain_fields():
    head = (
        meta("og:site_name", "The Harbour Post")
        + meta("og:description", "It is &lt;b&gt;open&lt;/b&gt; &amp;amp; safe.")
        + meta("og:image", "/bridge.jpg")
        + meta("article:tag", "Harbour")
        + meta("article:tag", "Bridges, Harbour")
        + '<link rel="canonical" href="https://example.org/bridge">'
    )
    found = metadata_of(page(head=head, lang="en-GB"))
    assert found.site == "The Harbour Post"
    assert found.description == "It is open & safe."
    assert found.image == "https://example.org/bridge.jpg"
    assert found.tags == ("Harbour", "Bridges")
    assert found.url == "https://example.org/bridge"
    assert found.language == "en"


def test_the_address_given_wins_over_the_one_declared():
    head = '<link rel="canonical" href="https://example.org/bridge">'
    found = metadata_of(page(head=head), url="https://example.org/bridge?from=mail")
    assert found.url == "https://example.org/bridge?from=mail"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "file:///etc/hosts",
        "//",
        "http://[",
        " ",
    ],
)
def test_only_web_addresses_are_addresses(address):
    head = f'<link rel="canonical" href="{address}">' + meta("og:image", address)
    found = metadata_of(page(head=head))
    assert (found.url, found.image) == (None, None)


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="ru">', "ru"),
        ('<html lang="EN_us">', "en"),
        ('<html><meta property="og:locale" content="de_DE">', "de"),
        ('<html><meta http-equiv="content-language" content="fr">', "fr"),
        ("<html>" + json_ld(inLanguage="es-ES"), "es"),
        ('<html lang="english">', None),
        ("<html>", None),
    ],
)
def test_the_language_of_the_markup(html, language):
    assert metadata_of(html).language == language


def test_the_language_of_the_text_counts_where_none_is_declared():
    body = "<p>Il ponte sul porto è stato chiuso per i lavori, e per due anni non si passava.</p>"
    assert metadata_of(f"<body>{H1}{body}</body>").language == "it"


def test_the_language_given_wins_over_the_one_declared():
    assert metadata_of('<html lang="en">', language="ru").language == "ru"


def test_keywords_serve_as_tags_where_there_are_none():
    head = '<meta name="keywords" content="harbour, bridge, , harbour">'
    assert metadata_of(page(head=head)).tags == ("harbour", "bridge")


# Nothing raises

ODD = st.one_of(st.none(), st.integers(), st.text(max_size=20), st.lists(st.text(max_size=5)))
PROPERTIES = st.dictionaries(
    st.sampled_from(
        ("@id", "headline", "name", "author", "creator", "datePublished", "image", "inLanguage")
    ),
    st.recursive(
        ODD, lambda inner: st.dictionaries(st.sampled_from(["name", "@id", "url"]), inner)
    ),
)
NAMES = st.sampled_from(
    ("og:title", "og:url", "og:image", "og:locale", "author", "article:published_time", "date")
)


@given(thing=PROPERTIES, kind=st.sampled_from(["NewsArticle", "WebPage", "Person", ""]))
def test_no_linked_data_raises(thing, kind):
    tree = LexborHTMLParser(page(body=H1))
    read(tree, things=({"@type": kind, **thing}, thing))


@given(
    metas=st.lists(st.tuples(NAMES, st.text(max_size=40)), max_size=4),
    title=st.text(max_size=40),
    heading=st.text(max_size=40),
    texts=st.lists(st.text(max_size=40), max_size=4),
    url=st.one_of(st.none(), st.text(max_size=30)),
)
def test_no_page_raises(metas, title, heading, texts, url):
    head = f"<title>{title}</title>" + "".join(meta(*pair) for pair in metas)
    body = f"<h1>{heading}</h1>" + "".join(f'<p class="author">{text}</p>' for text in texts)
    found = metadata_of(page(head=head, body=body), url=url)
    assert found.headline is None or found.headline == found.headline.strip() != ""
    assert all(author.strip() == author != "" for author in found.authors)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<",
        "<html",
        "<h1>",
        "<!doctype html>",
        "\x00",
        "plain text",
        "<svg><title>x</title></svg>",
    ],
)
def test_a_page_that_is_hardly_one_gives_no_error(html):
    metadata_of(html)


@pytest.mark.parametrize(
    "html",
    [
        page(body="<div itemprop=author>" * 300 + "x" * 100_000),
        page(body=H1 + "<div class=author>" * 300 + "x" * 100_000),
        page(body="<h1>Bridge</h1>" * 5_000),
        page(head=meta("og:title", "a " * 50_000) * 20, body=H1),
        page(head=meta("author", "a" * 100_000), body=H1),
        page(head=meta("author", "Jane Roe, " * 20_000), body=H1),
        page(head=meta("date", "1 " * 50_000), body=H1),
        page(head=json_ld(author=[{"@id": "#a"}] * 20_000), body=H1),
        page(body=H1 + "<p>By 2024</p>" * 5_000),
    ],
)
def test_a_page_with_too_much_of_something_is_read_all_the_same(html):
    metadata_of(html)


def test_a_page_is_left_as_it_was():
    tree = LexborHTMLParser(page(head=json_ld(author=PERSON), body=H1 + BODY))
    before = tree.html
    read(tree)
    assert tree.html == before


@pytest.mark.parametrize("module", [plain, headline, markup, author_names])
def test_the_examples_hold(module):
    assert doctest.testmod(module).failed == 0
