"""When a saved page says its article was published, by ranked evidence."""

import pytest
from pages import BODY, H1, json_ld, meta, metadata_of, page


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
        (
            "",
            H1 + BODY * 3 + "<p>Published:</p><p>March 5, 2024</p><p>A fair, March 9, 2024</p>",
            "2024-03-05",
            "only_date",
        ),
        # printed by the headline days before the day that the system declares
        (
            meta("article:published_time", "2024-06-01T00:00:00Z"),
            H1 + "<p>March 5, 2024</p>",
            "2024-03-05",
            "earlier_visible_date",
        ),
        # printed with the time of day, days after the draft that the system declares
        (
            meta("article:published_time", "2024-03-01T09:00:00+01:00"),
            H1 + "<p>Tuesday, 5 March 2024 - 14:30</p>",
            "2024-03-05T14:30:00",
            "printed_moment",
        ),
        (
            meta("article:published_time", "2024-03-01T09:00:00+01:00"),
            H1 + "<p>Updated: 5 March 2024 - 14:30</p>",
            "2024-03-01T09:00:00+01:00",
            "meta_published",
        ),
        (
            meta("article:published_time", "2024-03-05T09:00:00+01:00"),
            H1 + "<p>5 March 2024 - 14:30</p>",
            "2024-03-05T09:00:00+01:00",
            "meta_published",
        ),
        (
            meta("article:published_time", "2024-03-01T09:00:00+01:00"),
            H1 + "<time datetime=2024-03-05T14:30:00+01:00>Tuesday</time>",
            "2024-03-01T09:00:00+01:00",
            "meta_published",
        ),
        # in the note below a weblog's entry, before the dates of comments
        (
            "",
            H1
            + BODY * 3
            + "<p>This entry was posted on May 5, 2018 at 9 pm and is filed under Ice. You can"
            " leave a response.</p><p>May 6, 2018: Great!</p>",
            "2018-05-05T21:00:00",
            "posted_on",
        ),
        (
            "",
            H1 + BODY * 3 + "<p>Posted by <a>roe</a> on May 5, 2018 in Ice</p><p>May 6, 2018</p>",
            "2018-05-05",
            "posted_on",
        ),
        # of the page that an article is a part of
        (
            json_ld(headline="Bridge reopens", isPartOf={"@id": "#page"})
            + json_ld("WebPage", datePublished="2024-03-05", **{"@id": "#page"}),
            "<h1>Bridge reopens</h1><p>March 7, 2024</p>",
            "2024-03-05",
            "json_ld_page",
        ),
        (
            json_ld(headline="Bridge reopens", isPartOf={"@id": "#shelf"})
            + json_ld("WebPage", datePublished="2024-03-05", **{"@id": "#page"}),
            "<h1>Bridge reopens</h1><p>March 7, 2024</p>",
            "2024-03-07",
            "visible_date",
        ),
        # of a film that is all of the page
        (
            json_ld("VideoObject", name="Harbour bridge reopens", uploadDate="2024-03-05"),
            "<h1>Harbour bridge reopens</h1><p>March 7, 2024</p>",
            "2024-03-05",
            "json_ld_video",
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
        ("pl", "Data ostatniej aktualizacji: 9 marca 2024"),
        ("de", "Letzte Änderung: 9. März 2024"),
        ("cs", "Poslední změna 9. března 2024"),
        ("ja", "更新 2024年3月9日"),
    ],
)
def test_the_date_of_a_change_in_the_language_of_the_page(lang, text):
    found = metadata_of(page(body=H1 + f"<p>{text}</p>", lang=lang))
    assert (found.date, found.date_evidence.rule) == ("2024-03-09", "visible_update")


@pytest.mark.parametrize(
    ("body", "date"),
    [
        # the day of the page's head, and the article's just above its headline
        (f"<p>Friday, April 12, 2024</p><div><p>March 5, 2024</p>{H1}</div>", "2024-03-05"),
        (f"<p>Friday, April 12, 2024</p><div><p>March 5, 2024</p><div>{H1}</div></div>",
         "2024-03-05"),
        (f"<div><p>March 5, 2024</p><p>Bridges</p></div><div>{H1}<p>It is open.</p></div>",
         "2024-03-05"),
        # above a headline with a short text, and in the list beside that
        (f"<p>March 5, 2024</p>{H1}<p>{BODY[3:150]}</p><ul><li>March 9, 2024</li></ul>",
         "2024-03-05"),
        (f"<p>March 9, 2024</p>{H1}<p>March 5, 2024</p>", "2024-03-05"),
        # in an attribute of any element
        (f"{H1}<span data-timestamp=1709632800>2 days ago</span>", "2024-03-05"),
        (f"{H1}<span data-datetime=2024-03-05>2 days ago</span>", "2024-03-05"),
        (f"{H1}<span data-utime=1709632800>2 days ago</span>", "2024-03-05"),
        (f'{H1}<span title="2024-03-05T10:00:00Z">2 days ago</span>', "2024-03-05"),
        (f'{H1}<span data-time="2024-03-05T10:00:00Z">2 days ago</span>', "2024-03-05"),
        (f'{H1}<b property="dc:date" content="2024-03-05">Tuesday</b>', "2024-03-05"),
        (f"{H1}<p data-timestamp=1709>March 5, 2024</p>", "2024-03-05"),
        (f'{H1}<p title="Reads in 5 minutes">March 5, 2024</p>', "2024-03-05"),
        (f"{H1}<p>Mar 5<sup>th</sup>, 2024</p>", "2024-03-05"),
        # of two digits of a year, where a label tells that it is one and another the order
        (f"{H1}<p>Published: 3/5/24</p><p>Updated: 3/28/24</p>", "2024-03-05"),
        # of a change by its property, or by a label with its colon apart
        (f"{H1}<time itemprop=dateModified datetime=2024-03-09>9</time><p>March 5, 2024</p>",
         "2024-03-05"),
        (f"{H1}<b>Updated</b><i>:</i><b>March 9, 2024</b><p>March 5, 2024</p>", "2024-03-05"),
        # a date that has a label of its own is the label of no other
        (f"{H1}<p>Updated: March 28, 2024</p><p>March 5, 2024</p>", "2024-03-05"),
        (f"{H1}<p>Updated:</p><p>March 5, 2024</p>{BODY * 3}March 1, 2024", "2024-03-05"),
    ],
)  # fmt: skip
def test_the_date_nearest_to_the_headline(body, date):
    assert metadata_of(page(body=body)).date[:10] == date


@pytest.mark.parametrize(
    ("tag", "date"), [("en-us", "2024-03-05"), ("en_US", "2024-03-05"), ("en-gb", "2024-05-03")]
)
def test_a_country_in_small_letters_tells_the_order_of_a_date(tag, date):
    assert metadata_of(page(body=H1 + "<p>03/05/2024</p>", lang=tag)).date == date


FAR_FROM = '"a": "' + "b" * 2000 + '", {}'
STATE = '{"data": [{"headline": "Harbour bridge reopens after two years", FIELD}]}'


@pytest.mark.parametrize(
    ("attributes", "state", "date"),
    [
        ("", STATE.replace("FIELD", '"published_at": "2024-03-05"'), "2024-03-05"),
        ("", STATE.replace("FIELD", '"pubDate": 1709632800'), "2024-03-05"),
        ("", STATE.replace("FIELD", 'published_at:"2024-03-05"'), "2024-03-05"),
        ("", STATE.replace("FIELD", 'unpublished_at:"2024-03-05"'), None),
        ("", STATE + "; publish_time = '2024-03-05'", "2024-03-05"),
        ("id=__NEXT_DATA__ type=application/json",
         STATE.replace("FIELD", '"publishedAt": "2024-03-05"'), "2024-03-05"),
        ("", STATE.replace("FIELD", '"publishedAt": "2024-03-05"').replace('"', '\\"'),
         "2024-03-05"),
        ("", STATE.replace("FIELD", '"created_at": "2024-03-05"'), None),
        ("", STATE.replace("FIELD", '"date_gmt": "2024-03-05T10:00:00"'), "2024-03-05"),
        # the closest to the headline
        ("", "[{pubDate: '2024-01-01'}, " + STATE.replace("FIELD", '"pubDate": "2024-03-05"'),
         "2024-03-05"),
        # of a change, of something else, of another thing
        ("", STATE.replace("FIELD", '"date_end": "2024-03-05"'), None),
        ("", STATE.replace("FIELD", '"updatedAt": "2024-03-05"'), None),
        ("", STATE.replace("FIELD", '"published": true, "on": "2024-03-05"'), None),
        ("", '{"title": "Harbour", "publishedAt": "2024-03-05"}', None),
        ("", '[{"publishedAt": "2024-03-05"}, {"publishedAt": "2024-03-06"}]', None),
        # far from the headline
        ("", STATE.replace("FIELD", FAR_FROM.format('"pubDate": "2024-03-05"')), None),
        # of the page, which need not be an article's
        ("type=application/ld+json",
         STATE.replace("FIELD", '"@type": "WebPage", "datePublished": "2024-03-05"'), None),
    ],
)  # fmt: skip
def test_a_date_in_what_scripts_are_given(attributes, state, date):
    script = f"<script {attributes}>{'' if attributes else 'S = '}{state}</script>"
    found = metadata_of(page(body=H1 + BODY + script)).date
    assert (found and found[:10]) == date


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("comment", None),
        ("commentlist", None),
        ("komentarze", None),
        ("kommentare", None),
        ("comentarios", None),
        ("commentaires", None),
        ("remarkable", "2024-03-05"),
    ],
)
def test_the_day_of_a_comment_is_not_the_articles(name, date):
    body = H1 + BODY * 3 + f"<div class={name}><p>Harry Loud</p><p>March 5, 2024</p></div>"
    assert metadata_of(page(body=body)).date == date


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("dataLayer.push({'type': 'article', 'publishDate': '2024-03-05'})", "2024-03-05"),
        ('digitalData = {"page": {article_publication_date: "2024-03-05T10:00"}}', "2024-03-05"),
        (
            'dataLayer.push({"pagePostDate": "March 5, 2024", "pagePostDateYear": 2024})',
            "2024-03-05",
        ),
        ('dataLayer = [{"publicationDate": "20240305"}]', "2024-03-05"),
        ("var page_article_date = '2024-03-05';", "2024-03-05"),
        ("var page_event_date = '2024-03-05';", None),
        ("dataLayer.push({'updateDate': '2024-03-05'})", None),
        ("dataLayer.push({'republishDate': '2024-03-05'})", None),
        ("teasers.push({'publishDate': '2024-03-05'})", None),
    ],
)
def test_a_date_that_counters_are_told(told, date):
    found = metadata_of(page(body=H1 + BODY + f"<script>{told}</script>")).date
    assert (found and found[:10]) == date


def test_a_date_in_the_address():
    for address in ("second-ferry-2024-03-05.html", "second-ferry-20240305/", "ferry_2024_03_05?a"):
        found = metadata_of(page(body=H1), url=f"https://example.org/{address}")
        assert (found.date, found.date_evidence.rule) == ("2024-03-05", "slug_date")
    for address in ("ferry-2024-0305", "ferry-2024-03-05-again", "ferry-520240305"):
        assert metadata_of(page(body=H1), url=f"https://example.org/{address}").date is None
    for address in (
        "2024/03/05/bridge.html",
        "2024/3/5/bridge",
        "2024/mar/05/bridge",
        "news/202403/t20240305_12.html",
        "05-03-2024-bridge",
        "news/bridge/05-03-2024",
        "news/05-03-2024?page=1",
        "news/05.03.2024/bridge",
        "news/20240305093000.html",
        "2024/March/5/bridge",
        "2024/03/20240305_bridge.html",
        "2024/03/05//bridge",
        "2024/03/05/bridge?from=https://paper.example/a",
    ):
        found = metadata_of(page(body=H1), url=f"https://example.org/{address}")
        assert (found.date, found.date_evidence.rule) == ("2024-03-05", "url_date")


def test_the_day_of_a_copy_in_an_archive_is_not_the_articles():
    archive = "https://archive.example/web/20250102093000/https://paper.example"
    assert metadata_of(page(body=H1), url=f"{archive}/bridge").date is None
    assert metadata_of(page(body=H1), url=f"{archive}/2024/03/05/bridge").date == "2024-03-05"


LISTED = BODY * 3 + "<h2>More</h2><p>March 9, 2024</p><p>March 8, 2024</p>"
EVENT = json_ld(
    "Event", name="Harbour bridge reopens after two years", startDate="2024-03-05T18:00"
)


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        (EVENT, "<p>March 1, 2024</p>", "2024-03-01"),
        ("", "<p>13/03/24 10:00 AM</p>", "2024-03-13T10:00:00"),
        ("", "<p>13/03/24 pages</p>", None),
        ("", "<p>Published on March 5, 2024.</p>", "2024-03-05"),
        ("", "<p>March 5, 2024.</p>", "2024-03-05"),
        ("", "<p>Eastbay, March 5, 2024.</p>", "2024-03-05"),
        (EVENT, "<p>Published: March 5, 2024</p>", "2024-03-05"),
        ("", f"<main></main><div>{BODY}<p>March 5, 2024</p></div>", "2024-03-05"),
        ("", f"<blockquote>{H1}{BODY}<p>March 5, 2024</p></blockquote>", "2024-03-05"),
        (EVENT.replace("reopens", "Fair"), "<p>March 5, 2024</p>", "2024-03-05"),
        ("", f"<main>{BODY * 3}</main><p>Last updated March 5, 2024</p>", "2024-03-05"),
        ("", f"<main>{BODY * 3}<p>March 5, 2024</p></main><p>March 9, 2024</p>", "2024-03-05"),
        ("", "<div class=book-review><i>March 5, 2024</i></div>", "2024-03-05"),
    ],
)
def test_a_date_beside_days_of_others(head, body, date):
    assert metadata_of(page(head=head, body=H1 + body)).date == date


@pytest.mark.parametrize("line", ["Пресс-релиз от 5 марта 2024 г.", "Лорн, 5 марта 2024 г."])
def test_the_full_stop_of_a_short_word_ends_no_sentence(line):
    found = metadata_of(page(lang="ru", body=f"{H1}<p>{line}</p>"))
    assert found.date == "2024-03-05"


def test_a_date_behind_the_headline_of_a_main_part():
    body = f"<main>{H1}</main><p>March 5, 2024</p>"
    assert metadata_of(page(body=body)).date == "2024-03-05"


def test_a_date_behind_the_links_of_a_site():
    body = f"<nav>News</nav><div><p>March 5, 2024</p></div><main><div>{H1}</div></main>"
    assert metadata_of(page(body="<p>March 9, 2024</p>" + body)).date is None
    assert metadata_of(page(body=body.replace("main", "div"))).date == "2024-03-05"


@pytest.mark.parametrize(
    ("link", "date"),
    [
        ("<a href=/news/bridge-reopens/><i>March 5, 2024</i><h3>Bridge</h3></a>", "2024-03-05"),
        ("<a href=/news/ferry><i>March 5, 2024</i><h3>Ferry</h3></a>", None),
        ("<a href=/news/bridge-reopens>Bridge</a><i>March 5, 2024</i>", None),
        (f"<a href=/news/bridge-reopens>On March 5, 2024 {BODY[3:90]}</a>", None),
    ],
)
def test_the_day_in_a_link_to_the_page_itself(link, date):
    more = "<a href=/news/quay><i>March 6, 2024</i><h3>Quay</h3></a><i>May 7, 2024</i>"
    html = page(body=H1 + BODY * 3 + "<h2>More</h2>" + link + more)
    assert metadata_of(html, url="https://example.org/news/bridge-reopens").date == date


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
        # of a film beside it
        (json_ld("VideoObject", name="Ten herons", uploadDate="2024-03-05"), H1),
        # in a sentence, or in comments
        ("", H1 + BODY * 3 + "<p>By May 5, 2018 it was gone.</p><p>May 6, 2018: Great!</p>"),
        (
            "",
            H1
            + BODY * 3
            + "<ul class=comments><li>Posted by roe on May 5, 2018 in Ice<li>May 6, 2018</ul>",
        ),
        ("", H1 + "<p>The bridge was closed on the morning of March 5, 2022 for repairs.</p>"),
        # of several other articles
        ("", H1 + BODY + "<ul><li>March 5, 2024</li><li>March 6, 2024</li></ul>"),
        ("", H1 + "<footer>© 2024 The Harbour Post</footer>"),
        # of the event that the page is about, and outside of what it calls its main part
        (EVENT, H1 + "<p>Tuesday, March 5, 2024</p>"),
        (EVENT, H1 + BODY * 3 + "<p>Tuesday, March 5, 2024</p>"),
        ("", f"<main>{H1}{BODY * 3}</main><p>Tuesday, March 5, 2024</p>"),
        # of the visit, above a site's links, and of what a box above the headline lists
        ("", f"<p>Tuesday, March 5, 2024</p><nav>News</nav><article>{H1}</article>{LISTED}"),
        ("", f"<p>Tuesday, March 5, 2024</p><main>{H1}</main>"),
        (
            "",
            f"<div><h3>Recent posts</h3><b>March 5, 2024</b></div><div>{H1}</div>{LISTED}",
        ),
        ("", H1 + "<p>Taken on March 5, 2024</p>"),
        # behind the main part, in a review, in a sentence
        ("", f"<main>{H1}{BODY}</main><section>March 5, 2024</section>"),
        (
            "",
            f"<article>{H1}{BODY * 3}</article><h2>Ice</h2><i>March 5, 2024</i><b>May 9, 2024</b>",
        ),
        ("", f"{H1}{BODY}<blockquote>Great! <cite>Ann Roe, March 5, 2024</cite></blockquote>"),
        ("", f"{H1}<p>Shut on March 5, 2024 and on March 9, 2024.</p>"),
        ("", f"{H1}<p>Effective date: March 5, 2024</p>"),
        ("", f"{H1}<p>On view through March 5, 2024</p>"),
        ("", f"{H1}<p>† March 5, 2024</p>"),
        # of who reviews what is sold
        ("", H1 + "<div class=reviews><b>Roe</b><i>March 5, 2024</i></div>" + BODY),
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
    for address in (
        "2024/1234567/bridge",
        "news/20240305990000.html",
        "2024/desk/05/a",
        "05-03-20245/bridge",
        "41-03-2024",
        "offer-05-03-2024",
    ):
        assert metadata_of(page(body=H1), url=f"https://example.org/{address}").date is None


UTC_NIGHT = meta("article:published_time", "2024-03-06T01:00:00Z")
UTC_EVENING = meta("article:published_time", "2024-03-04T22:10:00+00:00")


@pytest.mark.parametrize(
    ("head", "body", "url", "date", "rule"),
    [
        # the day before, west of Greenwich, or the day after, east of it
        (UTC_NIGHT, "<p>March 5, 2024</p>", None, "2024-03-05", "local_day"),
        (UTC_EVENING, "<p>5 March 2024, 00:10</p>", None, "2024-03-05T00:10:00", "local_day"),
        (UTC_NIGHT, "", "https://example.org/2024/03/05/bridge", "2024-03-05", "local_day"),
        # the time with an offset is the same moment
        (
            json_ld(datePublished="2024-03-04T22:10:00Z")
            + meta("article:published_time", "2024-03-05T00:10:00+02:00"),
            "",
            None,
            "2024-03-05T00:10:00+02:00",
            "local_day",
        ),
        # where the page shows the day that is declared, nothing is in doubt
        (
            UTC_NIGHT,
            "<p>March 5, 2024</p><p>March 6, 2024</p>",
            None,
            "2024-03-06T01:00:00+00:00",
            "meta_published",
        ),
        (UTC_NIGHT, "<p>Updated March 5, 2024</p>", None, None, "meta_published"),
        # nowhere on earth was it that day
        (UTC_NIGHT, "<p>March 4, 2024</p>", None, None, "meta_published"),
        (UTC_NIGHT, "", "https://example.org/2024/03/04/bridge", None, "meta_published"),
        # a time that has its offset is that of the place
        (
            meta("article:published_time", "2024-03-06T01:00:00+02:00"),
            "<p>March 5, 2024</p>",
            None,
            None,
            "meta_published",
        ),
        # declared are two times, and the page shows one
        (
            json_ld(datePublished="2024-03-01T10:00:00+02:00")
            + meta("article:published_time", "2024-03-05T08:30:00+02:00"),
            "<p>5 March 2024, 08:30</p>",
            None,
            "2024-03-05T08:30:00+02:00",
            "shown_declared_date",
        ),
        # the day of the printed paper does not unseat the minute it was put online
        (
            json_ld(datePublished="2024-03-04T19:30:00+02:00") + meta("dc.date", "2024-03-05"),
            "<p>5 March 2024</p>",
            None,
            "2024-03-04T19:30:00+02:00",
            "json_ld_published",
        ),
    ],
)
def test_the_day_is_the_one_that_the_page_shows(head, body, url, date, rule):
    found = metadata_of(page(head=head, body=H1 + body), url=url)
    assert found.date_evidence.rule == rule
    assert date is None or found.date == date


AGREED = json_ld(datePublished="2024-06-01T10:00:00+02:00") + meta("dc.date", "2024-06-01")
ALONE = meta("article:published_time", "2024-06-01T10:00:00+02:00")


@pytest.mark.parametrize(
    ("head", "body", "url"),
    [
        # two sources agree
        (AGREED, "<p>March 5, 2024</p>", None),
        (ALONE, "<p>March 5, 2024</p>", "https://example.org/2024/06/01/bridge"),
        (ALONE, "<p>March 5, 2024</p><p>June 1, 2024</p>", None),
        # of when a journal received the paper
        (meta("citation_publication_date", "2024/06/01"), "<p>Received 5 March 2024</p>", None),
        # numbers that can be read as the declared day
        (meta("date", "2024-11-01"), "<span>11/01/2024</span>", None),
        # in a post or a card that stands in the article
        (ALONE, BODY + "<blockquote>Harbour Post <a>March 5, 2024</a></blockquote>", None),
        (ALONE, "<p>" + "The bridge. " * 60 + "</p><div><b>March 5, 2024</b></div>", None),
        # in a post that is embedded
        (ALONE, "<div class=fb-post>March 5, 2024</div>", None),
        (ALONE, "<div class='box twitter-tweet'><p>March 5, 2024</p></div>", None),
        # of a change
        (ALONE, "<p>Updated March 5, 2024</p>", None),
    ],
)
def test_an_earlier_date_does_not_unseat_the_declared_one(head, body, url):
    found = metadata_of(page(head=head, body=H1 + body), url=url)
    assert found.date[:10] in ("2024-06-01", "2024-11-01")


@pytest.mark.parametrize(
    ("lang", "body", "date"),
    [
        # declared in what stands for a day
        ("en", H1 + '<abbr title="2024-03-05">a while ago</abbr>', "2024-03-05"),
        ("en", H1 + '<abbr data-utime="1709632800">Tuesday</abbr>', "2024-03-05T10:00:00+00:00"),
        ("en", H1 + '<time datetime="1709632800000">Tuesday</time>', "2024-03-05T10:00:00+00:00"),
        ("en", H1 + '<time data-timestamp="1709632800">then</time>', "2024-03-05T10:00:00+00:00"),
        ("en", H1 + "<time>5 March 2024</time>", "2024-03-05"),
        (
            "en",
            H1 + BODY * 3 + '<abbr class="published" title="2024-03-05T10:00">10 AM</abbr>',
            "2024-03-05T10:00:00",
        ),
        (
            "en",
            H1 + BODY + '<span property="schema:dateCreated" content="2024-03-05"></span>',
            "2024-03-05",
        ),
        # years of two digits, behind a label or alone
        ("de", H1 + "<p>veröffentlicht am 5.3.24</p>", "2024-03-05"),
        ("de", H1 + "<p>Stand: 5.3.24</p>", "2024-03-05"),
        ("de", H1 + "<p>Bad Bergheim, den 5.3.24 (kt)</p>", "2024-03-05"),
        ("de", H1 + "<p>Ausgabe Nord 5.3.24</p>", None),
        ("de", H1 + "<p>Bergheim, 5/3/24</p>", None),
        ("de", H1 + "<a>Anna Kern</a>, 5.3.24", "2024-03-05"),
        ("de", H1 + "<p>Stand: 05.03.2024, 14:35 Uhr</p>", "2024-03-05T14:35:00"),
        ("en", H1 + "<p>5-Mar-24</p>", "2024-03-05"),
        ("en", H1 + "<p>Tue 5 Mar 24 | Coast</p>", "2024-03-05"),
        ("en", H1 + "<p>Posted March 5, '24 by Jane Roe</p>", "2024-03-05"),
        # a paragraph that opens with its day, after a place or not
        ("de", H1 + "<p>5.3.2024 - " + BODY[3:], "2024-03-05"),
        ("en", H1 + "<p>PORT ROE, March 5, 2024 /Wire/ - " + BODY[3:], "2024-03-05"),
        ("en", H1 + "<p>Port Roe (5 March 2024) — " + BODY[3:], "2024-03-05"),
        # calendars
        ("ar", H1 + "<p>الجمعة 5 آذار / مارس 2024</p>", "2024-03-05"),
        ("fa", H1 + "<p>۱۵ اسفند ۱۴۰۲</p>", "2024-03-05"),
        ("th", H1 + "<p>5 มีนาคม 2567</p>", "2024-03-05"),
        ("ja", H1 + "<p>令和6年3月5日</p>", "2024-03-05"),
        # above the headline rather than in a list below the article
        (
            "ja",
            "<h1>お知らせ</h1><p>2024.03.05</p>" + H1.replace("h1", "h2") + "<p>"
            + "橋は二年ぶりに通れるようになった。" * 20 + "</p><dl><dt>2025.08.10</dt></dl>",
            "2024-03-05",
        ),
        ("nl", H1 + "<p>Gepubliceerd: 05-03-24</p>", "2024-03-05"),
        # in a sentence below the text, as an old theme has it
        (
            "en",
            H1 + BODY + "<p>This entry was posted on Tuesday, March 5th, 2024 at 6:22 pm"
            " and is filed under <a href=/w>Winter</a>.</p>",
            "2024-03-05T18:22:00",
        ),
        # shown, and no note of a change for machines
        (
            "en",
            H1 + "<p>By Jane Roe|<i class='updated rich-snippet-hidden'>2025-01-04</i>"
            "<i>March 5th, 2024</i></p>",
            "2024-03-05",
        ),
        # published, and not made
        (
            "pl",
            H1 + "<p>Data wytworzenia:</p><p>2024-03-01</p>"
            "<p>Data publikacji:</p><p>2024-03-05</p>",
            "2024-03-05",
        ),
        ("ar", H1 + "<p>5 نونبر 2024</p>", "2024-11-05"),
        ("en", H1 + '<time pubdate title="2024-03-05T10:00">old</time>', "2024-03-05T10:00:00"),
        (
            "en",
            H1 + '<span property="dc:date dc:created" content="2024-03-05T10:00">Tuesday</span>',
            "2024-03-05T10:00:00",
        ),
        # in parts, as blogs print it
        ("de", H1 + "<p><b>5.</b> <i>März 2024</i></p>", "2024-03-05"),
        ("en", "<p><b>5</b><i>Mar</i><i>2024</i></p>" + H1, "2024-03-05"),
        ("de", H1 + "<p>05 | 03 | 2024</p>", "2024-03-05"),
        ("de", H1 + "<p>05 | 33 | 2024</p>", None),
        ("en", H1 + "<p><b>5</b> <i>Mar 2024</i> <b>7</b> comments</p>", "2024-03-05"),
        # what is left out of a page with pictures for words, and an exact day behind one
        ("en", H1 + "<i class=material-icons>event</i> 5 March 2024", "2024-03-05"),
        ("de", H1 + '<b title="05.03.2024 14:30">neulich</b>', "2024-03-05T14:30:00"),
        ("en", H1 + "<relative-time datetime=2024-03-05>long ago</relative-time>", "2024-03-05"),
        (
            "en",
            H1 + "<p>This story was first published on March 5, 2024. It was changed on April 2,"
            " 2024, when the yard had sent us what it thinks of it all.</p>",
            "2024-03-05",
        ),
        # borne by elements, all of one day
        ("en", f"<article data-published=2024-03-05>{H1}{BODY}", "2024-03-05"),
        (
            "en",
            f"<article data-published=2024-03-05>{H1}{BODY}</article><b data-published=2024-03-06>",
            None,
        ),
        ("en", H1 + '<b data-datetime="5 March 2024">6 hours ago</b>', "2024-03-05"),
        ("en", H1 + '<b title="Closed since 5 March 2024">6 hours ago</b>', None),
        # both days in the element of the change
        (
            "es",
            H1 + "<time itemprop=dateModified datetime=2024-03-09>5/3/2024 | Actualizado a 9/3/2024"
            "</time>",
            "2024-03-05",
        ),
        # of a change beside it, in short years
        ("fr", H1 + "<p>Publié le 05/03/24 à 12h30 - Mis à jour le 06/03/24 à 08h12</p>",
         "2024-03-05T12:30:00"),
        ("fr", H1 + "<p>Numéro 05/03/24 à 12h30 - Mis à jour le 06/03/24 à 08h12</p>", None),
        # behind what is no first day of a span
        ("en", H1 + "<p>12:30-5 March 2024</p>", "2024-03-05T12:30:00"),
        ("de", H1 + "<p>Nr. 3 vom 5. März 2024</p>", "2024-03-05"),
        ("it", H1 + "<p>Aggiornato al 5 marzo 2024</p>", "2024-03-05"),
        ("en", H1 + "<p>5 March 2024 - Changed: 8 March 2024</p>", "2024-03-05"),
        ("de", H1 + "<p>3. bis 14. Mai 2024</p><p>Meldung, 5. März 2024</p>", "2024-03-05"),
        # below the first comments
        ("en", H1 + "<div class=comments><p>2 May 2024</p></div><p>5 March 2024", "2024-03-05"),
        # of a document, or of a place, with a full stop
        ("de", H1 + "<p>Bekanntmachung vom 5. März 2024.</p>", "2024-03-05"),
        ("fr", H1 + "<p>Communiqué du 5 mars 2024.</p>", "2024-03-05"),
        ("de", H1 + "<p>Brod (5.3.2024).</p>", "2024-03-05"),
        ("de", H1 + "<p>News vom 05.03.24</p>", "2024-03-05"),
        # the year first
        ("ko", H1 + "<p>작성일 24-03-05 10:20</p>", "2024-03-05"),
        ("fr", H1 + "<p>05/03/24 à 10h15 - Anna Morel</p>", "2024-03-05T10:15:00"),
        ("fr", H1 + "<p>05/03/24 pages - Anna Morel</p>", None),
        ("ja", H1 + "<p>2024/3/5(火) 10:15配信</p>", "2024-03-05T10:15:00"),
        ("vi", H1 + "<p>Ngày 5 tháng 3 năm 2024</p>", "2024-03-05"),
        ("ja", H1 + "<p>2024年3月5日（火）10時20分</p>", "2024-03-05"),
        # above a short article, and not aside
        (
            "en",
            "<p>5 March 2024</p><hr>" + H1 + "<p>" + BODY[3:120] + "<aside>7 May 2024</aside>",
            "2024-03-05",
        ),
        ("en", H1 + "<aside>5 March 2024</aside>", "2024-03-05"),
        # a day of change that is shown as one
        (
            "en",
            '<nav><span itemprop="dateModified" content="2024-03-05">Updated: 5 March</span></nav>'
            + H1,
            "2024-03-05",
        ),
    ],
)  # fmt: skip
def test_a_date_that_is_shown(lang, body, date):
    assert metadata_of(page(body=body, lang=lang)).date == date


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", H1 + "<p>Version 5.3.24</p>"),
        (
            "en",
            H1 + "<p><b>5</b> <i>bridges closed in March 2024 and two of the piers</i></p>",
        ),
        ("en", H1 + "<p><b>5 bridges and a ferry</b> <i>March 2024</i></p>"),
        ("en", H1 + "<p><b>5</b> <b>Share this with others</b> <i>March 2024</i></p>"),
        ("en", H1 + "<p>The count is <b>12</b> as on April 25, 2024 at 5:36 pm.</p><p>May 1, 2024"),
        ("en", H1 + "<p>since 5 March 2024 - so the mayor - " + BODY[3:] + "<p>May 2, 2024</p>"),
        ("en", H1 + '<p><abbr title="Doctor">Dr.</abbr> Jane Roe</p>'),
        ("en", H1 + "<p>1.4.18.2</p>"),
        ("nl", H1 + "<p>Code: 1-4-18-2</p>"),
        ("en", H1 + "<p>Copyright 5 March 2024</p>"),
        ("en", H1 + "<p>Open 5 May 10 am to noon</p>"),
        ("en", H1 + "<p>Part 5 of 24</p>"),
        # the day of what is announced
        ("en", H1 + "<p>Event: 5 March 2024, 7 pm</p>"),
        ("en", H1 + "<p>Fares as of 5 March 2024</p><p>May 1, 2024</p>"),
        ("en", H1 + "<p>Deadline</p><p>5 March 2024</p>"),
        ("de", H1 + "<p>Termin: 5.3.2024</p>"),
        ("en", H1 + "<p>When: 5 March 2024, 7 pm</p>"),
        ("en", H1 + "<p>Apply by 5 March 2024</p>"),
        ("sv", H1 + "<p>Sista anmälningsdag: 5 mars 2024</p>"),
        ("cs", H1 + "<p>Termín konání: 5. 3. 2024</p>"),
        ("ja", H1 + "<p>締切：2024年3月5日</p>"),
        ("de", H1 + "<p>Geschlossen am 5. März 2024.</p>"),
        ("de", H1 + "<p>Sendung: Kultur am Deich, 5.3.2024, 7:40 Uhr</p>"),
        # that lasts for several
        ("en", H1 + "<p>Ships in Glass: 12 May 2024 – 30 June 2024</p>"),
        ("en", H1 + "<p>May 12 to June 3, 2024</p>"),
        ("en", H1 + "<p>3–14 March 2024</p>"),
        ("de", H1 + "<p>Vom 3. bis 14. März 2024</p>"),
        ("de", H1 + "<p>12.05.–30.09.2024</p>"),
        ("ru", H1 + "<p>с 3 по 14 марта 2024</p>"),
        ("en", H1 + "<p>© 5 March 2024 The Harbour Post</p>"),
    ],
)
def test_what_is_shown_and_is_no_date_of_the_article(lang, body):
    found = metadata_of(page(body=body, lang=lang))
    assert found.date in (None, "2024-05-01", "2024-05-02")


@pytest.mark.parametrize(
    "tag",
    [
        '<meta property="dc:created" content="2024-03-05">',
        '<meta name="DC.Issued" content="2024-03-05">',
        '<meta property="OG:DatePublished" content="2024-03-05">',
        '<meta pubdate="pubDate" content="2024-03-05">',
        '<meta name="publish-time" content="1709632800000">',
        '<meta name="displaydate" content="5 March 2024">',
        '<meta name="w-published-date" content="2024-03-05T06:03:43Z">',
        '<meta name="post:publicationDate" content="2024-03-05">',
        '<meta name="article:created" content="Tue, 05 Mar 2024 10:00:00 GMT">',
        json_ld(datePublished=1709632800),
        # called as labels of dates are, or the day of what a page is
        '<meta name="date-of-publication" content="2024-03-05">',
        '<meta name="story-date" content="2024-03-05">',
        '<meta name="weibo:article:create_at" content="2024-03-05">',
        '<meta property="og:regDate" content="20240305100000">',
        meta("twitter:label1", "Published") + meta("twitter:data1", "March 5, 2024"),
        # a time that no format has
        json_ld(datePublished="2024-03-05CET11:59:00+0100"),
        json_ld(datePublished="Tue Mar 05 2024 01:00:00 GMT+0100 (Central European Standard Time)"),
    ],
)
def test_a_date_in_a_rarer_tag(tag):
    updated = meta("og:updated_time", "2024-09-01")
    assert metadata_of(page(head=updated + tag, body=H1)).date[:10] == "2024-03-05"


@pytest.mark.parametrize(
    "tag",
    [
        meta("event-date", "2024-03-05"),
        meta("game:story-dates", "2024-03-05"),
        meta("twitter:label1", "Reading time") + meta("twitter:data1", "March 5, 2024"),
        json_ld(datePublished="since 2024-03-05, or so"),
    ],
)
def test_a_tag_that_is_of_no_article_s_day(tag):
    assert metadata_of(page(head=tag, body=H1)).date is None


@pytest.mark.parametrize(
    ("lang", "rest", "url", "date"),
    [
        ("en", "", "https://post.co.uk/bridge", "2024-05-03"),
        ("en", meta("og:locale", "en_US"), None, "2024-03-05"),
        ("en", meta("og:locale", "en_GB"), None, "2024-05-03"),
        ("en-US", "", "https://post.co.uk/bridge", "2024-03-05"),
        # the other dates of the page tell
        ("en", "<p>Older: 25/02/2024</p>", None, "2024-05-03"),
        ("en", "<p>Older: 02/25/2024</p>", None, "2024-03-05"),
        ("en", "<ul><li>May 3, 2024</li><li>June 4, 2024</li></ul>", None, "2024-05-03"),
        ("en", "<p>Older: 02/25/2024, 26/02/2024</p>", None, None),
        ("en", "<p>05/05/2024</p>", None, None),
        # a plain date behind them is of something else, and may not tell
        ("en", "<p>More: 25/06/2024</p>", None, "2024-05-03"),
        ("en", "<p>Last match: 25 June 2024</p>", None, None),
    ],
)
def test_numbers_that_can_be_read_two_ways(lang, rest, url, date):
    head, body = (rest, "") if rest.startswith("<meta") else ("", BODY * 3 + rest)
    html = page(head=head, body=H1 + "<p>03/05/2024</p>" + body, lang=lang)
    assert metadata_of(html, url=url).date == date


@pytest.mark.parametrize(
    ("first", "date"), [("03/05/2024", "2024-05-03"), ("5 March 2024", "2024-03-05")]
)
def test_the_first_date_below_the_headline_is_the_articles(first, date):
    body = H1 + f"<p>{first}</p><p>Last match: 25/06/2024</p>"
    assert metadata_of(page(body=body)).date == date


FAR_DAYS = "<h3>Related</h3><p>Ice on the quay, March 8, 2024</p><p>Nets, March 9, 2024</p>"


@pytest.mark.parametrize(
    ("behind", "date"),
    [
        ("<p>Ice <a>Jane Roe</a> March 5, 2024 <a>12 comments</a></p>", "2024-03-05"),
        ("<p>Updated March 7, 2024</p><p>March 5, 2024</p>", "2024-03-05"),
        ("<article><footer>March 5, 2024</footer></article>", "2024-03-05"),
        # of a comment, of what is announced, below a heading, above a paragraph
        ("<div class=comment><p>March 5, 2024</p></div>", None),
        ("<article class=comment><footer>March 5, 2024</footer></article>", None),
        ("<p>Event date: March 5, 2024</p>", None),
        ("<h3>More</h3><p>March 5, 2024</p>", None),
        (f"<p>March 5, 2024</p>{BODY}", None),
    ],
)
def test_the_date_that_closes_a_text(behind, date):
    found = metadata_of(page(body=H1 + BODY * 3 + behind + FAR_DAYS))
    assert found.date == date


def test_a_date_near_the_headline_is_of_the_month_in_the_address():
    body = H1 + "<p>March 5, 2024</p><p>April 6, 2024</p>"
    assert metadata_of(page(body=body), url="https://example.org/2024/04/bridge").date == (
        "2024-04-06"
    )


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ("<p>Published 03/05/2024</p>", "2024-03-05"),
        ("<p>Updated: 03/05/2024</p>", None),
        ("<p>Effective beginning 03/05/2024:</p>", None),
    ],
)
def test_numbers_of_a_change_or_before_a_colon_are_no_day_of_an_article(lines, date):
    order = BODY * 3 + "<p>04/25/2024</p><p>04/26/2024</p>"
    assert metadata_of(page(body=H1 + lines + order, lang="en")).date == date


@pytest.mark.parametrize("kind", ["article", "website"])
def test_the_day_that_a_page_was_made_is_no_day_of_an_article(kind):
    things = json_ld("WebPage", datePublished="2024-03-05")
    assert metadata_of(page(head=meta("og:type", kind) + things, body=H1)).date is None


@pytest.mark.parametrize(
    ("address", "line", "date"),
    [
        ("2024/03/bridge", "Tuesday, March 5", "2024-03-05"),
        ("2024/bridge", "Posted by Jane on 5 March", "2024-03-05"),
        ("202403/bridge", "3月5日 10:20", "2024-03-05"),
        ("2024/04/bridge", "Tuesday, March 5", None),  # of another month
        ("bridge", "Tuesday, March 5", None),
        ("2024/03/bridge", "5 comments", None),
        ("2024/03/bridge", "Page 5", None),
    ],
)
def test_a_day_without_a_year_has_the_one_in_the_address(address, line, date):
    lang = "en" if line.isascii() else "zh"
    html = page(body=H1 + f"<p>{line}</p>", lang=lang)
    found = metadata_of(html, url=f"https://example.org/{address}").date
    assert (found and found[:10]) == date


@pytest.mark.parametrize("picture", ["media/2024/03/05/bridge.jpg", "img/20240305/a.webp"])
def test_the_day_in_the_address_of_a_picture_is_no_articles(picture):
    head = meta("og:image", f"https://example.org/{picture}")
    assert metadata_of(page(head=head, body=H1)).date is None


@pytest.mark.parametrize(
    ("lang", "line", "date", "authors"),
    [
        ("zh", "发布时间：2024-03-05 16:20　来源：县文化局　作者：李晓明　浏览：312",
         "2024-03-05T16:20:00", ("李晓明",)),
        ("ru", "Автор: Вера Ким | Дата: 5-03-2024, 10:15 | Просмотров: 214",
         "2024-03-05T10:15:00", ("Вера Ким",)),
        ("cs", "Zveřejněno: 5. 3. 2024, vložila: Hana Malá", "2024-03-05", ("Hana Malá",)),
        ("fa", "تاریخ انتشار: ۱۵ اسفند ۱۴۰۲ | کد خبر: ۴۴۱۲ | بازدید: ۱۲ | نویسنده: مریم احمدی",
         "2024-03-05", ("مریم احمدی",)),
        ("en", "Bridges: how they stand, and one that fell on 5 March 2024: the story", None, ()),
        ("en", "Minutes: see the notes. Vote: eleven to four. Present: the mayor", None, ()),
    ],
)  # fmt: skip
def test_fields_that_share_a_line(lang, line, date, authors):
    found = metadata_of(page(body=H1 + f"<p>{line}</p>", lang=lang))
    assert (found.date, found.authors) == (date, authors)


def test_the_modification_date():
    head = json_ld(datePublished="2024-03-05", dateModified="2024-03-07T08:00:00Z")
    assert metadata_of(page(head=head)).date_modified == "2024-03-07T08:00:00+00:00"


def test_the_wording_of_a_date_is_kept():
    assert (
        metadata_of(page(body=H1 + "<p>Published March 5, 2024</p>")).date_text == "March 5, 2024"
    )


def test_an_article_of_another_page_dates_nothing():
    other = json_ld(headline="Ferry to the isles is late again", datePublished="2020-01-01")
    own = json_ld(headline="Harbour bridge reopens after two years", datePublished="2024-03-05")
    assert metadata_of(page(head=other + own, body=H1)).date == "2024-03-05"
    assert metadata_of(page(head=other, body=H1)).date == "2020-01-01"  # for want of another
