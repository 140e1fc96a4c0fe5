"""Who a saved page says wrote its article, by ranked evidence."""

import pytest
from pages import BODY, H1, PERSON, json_ld, meta, metadata_of, page

from newsparse.reader.page.fields import author_names


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
