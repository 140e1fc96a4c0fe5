"""A saved page's fields: how one is decided on, and those that are only read."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import BODY, H1, PERSON, json_ld, meta, metadata_of, page, read
from selectolax.lexbor import LexborHTMLParser

from newsparse.reader.page import markup
from newsparse.reader.page.fields import plain
from newsparse.reader.page.fields.authors import author_names, byline_runs, likely_names
from newsparse.reader.page.fields.dates import shown_dates
from newsparse.reader.page.fields.headline import headline

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
def test_a_page_that_is_hardly_one_gives_no_error_and_no_field(html):
    found = metadata_of(html)
    assert (found.headline, found.date, found.authors) == (None, None, ())


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
    found = metadata_of(html)
    assert (found.date, found.authors) == (None, ())
    assert found.headline in ("Harbour bridge reopens after two years", "Bridge", None)


def test_a_page_is_left_as_it_was():
    tree = LexborHTMLParser(page(head=json_ld(author=PERSON), body=H1 + BODY))
    before = tree.html
    read(tree)
    assert tree.html == before


@pytest.mark.parametrize(
    "module", [plain, headline, markup, author_names, byline_runs, shown_dates, likely_names]
)
def test_the_examples_hold(module):
    assert doctest.testmod(module).failed == 0
