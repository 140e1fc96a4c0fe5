"""Which rule finds a field of a page where two could: none can go, and no two change places.

A row has the head and the body of a page, and the rule that gives the field there. In most, the
next rule would give another value.
"""

from itertools import pairwise

import pytest
from pages import BODY, H1, json_ld, meta, metadata_of, page

from newsparse.reader.page.fields.authors import authors
from newsparse.reader.page.fields.dates import dates
from newsparse.reader.page.fields.headline import headline

FAR = BODY * 3
CARD = meta("twitter:label1", "Written by") + meta("twitter:data1", "Jane Roe")
BRIDGE = "Bridge closes for the winter"
TITLE = f"<title>{BRIDGE}</title>"
PAGE = json_ld("WebPage", author="Jane Roe")
LINK = f'{FAR}<a rel="author" href="/desk">Newsroom</a>'
STAFF_CARD = meta("twitter:label1", "Written by") + meta("twitter:data1", "Staff")
DAY = "March 5, 2024"
BYLINE = '<div class="byline">Jane Roe</div>'
TWO = '<div class="byline">Jane Roe and Mary Poe</div>'
AUTHORS = [
    (json_ld(author="John Doe"), "<p>By Jane Roe</p>", "printed_byline"),
    (
        json_ld(author="Ann Poe") + meta("author", "Jane Roe"),
        "<p>By Jane Roe</p>",
        "printed_byline",
    ),
    (json_ld(author="Jane Roe"), f"{TWO}<p>By John Doe</p>", "printed_byline"),
    (json_ld(author="Jane Roe"), TWO, "fuller_byline"),
    (json_ld(author="Jane Roe") + meta("author", "John Doe"), "", "json_ld_person"),
    (json_ld(author="John Doe") + meta("author", "Quay Web"), BYLINE, "json_ld_person"),
    (meta("author", "Quay Web"), BYLINE, "printed_person"),
    (meta("author", "John Doe") + CARD, "", "meta_author"),
    (CARD, '<a rel="author" href="/john">John Doe</a>', "card_author"),
    ("", f'{BYLINE}{FAR}<a rel="author" href="/john">John Doe</a>', "author_link"),
    ("", f"<p>By John Doe</p>{BYLINE}", "byline_element"),
    ("", f"<p>By Jane Roe</p>{FAR}<b itemprop=author>John Doe</b>", "labelled_byline"),
    (TITLE, f"<h1>{BRIDGE}, by John Doe</h1><p>By Jane Roe</p>", "labelled_byline"),
    (
        TITLE,
        f"<h1>{BRIDGE}, by Jane Roe</h1>{FAR}<p>Posted by John Doe on {DAY}</p>",
        "heading_byline",
    ),
    ("", f"{FAR}<p>Posted by Mary Poe on {DAY}</p><b itemprop=author>John Doe</b>", "posted_by"),
    (PAGE, f"{FAR}<b itemprop=author>John Doe</b>", "author_item"),
    (PAGE, f"{FAR}<p>Written by John Doe</p>", "json_ld_page"),
]
PORTRAIT = '<img src=7.jpg alt="Portrait of Zephy Roe">'
OWNED = "<title>Harbour bridge reopens after two years | Mary Poe's notes</title>" + meta(
    "og:site_name", "Mary Poe's notes"
)
UPI = json_ld(author={"@type": "Organization", "name": "UPI"})
ABOUT = "<h3>About the author</h3><p>Jane Roe keeps bees on a barge.</p>"
REPORTED = f"<p>〔記者林怡君／台中報導〕{'老渡船星期一回到港口工作。' * 7}</p>"
LAST_AUTHORS = [
    (meta("bt:author", "Jane Roe"), f"{FAR}<p>Written by John Doe</p>", "meta_author_alike"),
    ("", f"{FAR}<p>Written by Jane Roe</p><p align=right>John Doe</p>", "only_byline"),
    ("", f"{FAR}<p align=right>John Doe,<br>reporter</p>", "signed_paragraph"),
    ("", f"<p>王小明</p>{FAR}<p>Jane Roe</p><p>(王小明)</p>", "closing_signature"),
    ("", f"<p>王小明</p>{FAR}<p>(王小明)</p>{ABOUT}", "bracketed_signature"),
    ("", REPORTED + FAR + ABOUT, "told_below"),
    ("", REPORTED + FAR, "reporter_dateline"),
]
TOLD = '<script>dataLayer.push({"pagePostAuthor": "jroe"})</script>'
NOTE = f"{FAR}<p>Posted by newsroom on {DAY}</p>"
WIRED = f"<div><p>OSLO, 5 May (UPI) - {'The bridge was closed again. ' * 3}</p></div>"
SIGNATURES = [
    (json_ld(author="Wire Services") + meta("author", "Newsroom"), "", "json_ld_person"),
    (meta("author", "Newsroom") + STAFF_CARD, "", "meta_author"),
    (STAFF_CARD, LINK, "card_author"),
    ("", f"{LINK}<b itemprop=author>Staff</b>", "author_link"),
    (
        "",
        f"<div class=byline>Staff</div>{FAR}<b itemprop=author>Newsroom</b>",
        "author_item_signature",
    ),
    ("", "<p>Written by</p><p>newsroom</p><div class=byline>Staff</div>", "byline_signature"),
    ("", "<p>News - jroe @ 9:15</p><p>Written by</p><p>newsroom</p>", "labelled_signature"),
    ("", "<p>by Nora</p><p>Filed under: Winter — jroe @ 9:15 am</p>", "timed_signature"),
    ("", f"<p>by Nora</p><p>{DAY} by jroe</p>", "first_name_signature"),
    ("", f"<p>News - jroe @ 9:15</p><p>By bo on {DAY}</p>", "timed_signature"),
    ("", f"<p>By bo on {DAY}</p>{NOTE}", "dated_signature"),
    ("", f"<p>AFP, Manila</p>{NOTE}", "posted_by"),
    (json_ld("WebPage", author="Harbour Desk"), "<p>AFP, Manila</p>", "agency_line"),
    ("", f"<p>AFP, Manila</p>{WIRED}", "agency_line"),
    (json_ld("WebPage", author="Harbour Desk"), WIRED, "agency_dateline"),
    (UPI + json_ld("WebPage", author="Harbour Desk"), "", "json_ld_page"),
    (UPI, TOLD, "json_ld_organisation"),
    ("", TOLD, "told_authors"),
]
AVATAR = '<img class=avatar src=7.jpg alt="Portrait of Jane Roe">'
SELF = "<aside><p>Hi, I’m Jane Roe. I bake.</p></aside>"
LIFE = "<p>They went home.</p><p>Mary Poe is a writer.</p>"
STORED = (
    '<script>S = {"title": "Harbour bridge reopens after two years",'
    ' "authors": [{"name": "Jane Roe"}]}</script>'
)
TITLED = f"<title>{BRIDGE} - Mary Poe</title>"
UNSAID = [
    ("", f"<p>By Mary Poe on {DAY}</p>{STORED}", "stored_authors"),
    ("", f"<p>By Mary Poe on {DAY}</p><p>王小明 author</p>", "dated_byline"),
    ("", f"<p>王小明 author</p>{FAR}<li class=author-card>Jane Roe", "titled_line"),
    ("", f"<p>A letter by Mary Poe</p><p>王小明 author</p>{FAR}", "titled_line"),
    ("", f"<p>A letter by Mary Poe</p>{FAR}<li class=author-card>Jane Roe", "kind_line"),
    ("", f"<p>By Mary Poe on {DAY}</p>{FAR}<li class=author-card>Jane Roe", "dated_byline"),
    ("", f"<p>John Doe; Mary Poe</p>{FAR}<li class=author-card>Jane Roe", "author_element"),
    (TITLED, f"<p>Mary Poe</p>{FAR}<li class=author-card>Jane Roe", "author_element"),
    (TITLED, "<p>Mary Poe</p><p>John Doe; Jane Roe</p>", "titled_name"),
    ("", "<p>Mary Poe</p><p>John Doe; Jane Roe</p>", "listed_line"),
    ("", f"<p>{DAY}</p><p>Zephy Roe</p><p>{PORTRAIT}Mary Poe</p>", "named_line"),
    ("", f"<p>{DAY}</p><p>Quilla Poe</p><p>{PORTRAIT}Zephy Roe</p>", "portrayed_line"),
    ("", f"<p>{DAY}</p><p>Quilla Poe</p>{AVATAR}", "dated_line"),
    ("", f"{AVATAR}<div>{FAR}{LIFE}</div>", "portrait"),
    ("", f"<div>{FAR}{LIFE}</div>{SELF}", "closing_biography"),
    (OWNED, FAR + SELF, "self_introduction"),
    (OWNED, "", "site_owner"),
]
FILM = json_ld(
    "VideoObject", name="Harbour bridge reopens after two years", uploadDate="2024-06-01"
)
DATES = [
    (
        json_ld(datePublished="2024-03-04T23:30:00Z")
        + meta("article:published_time", "2024-03-05T00:30:00+01:00"),
        "<p>March 5, 2024</p>",
        "local_day",
    ),
    (
        json_ld(datePublished="2024-03-20T10:00:00Z")
        + meta("article:published_time", "2024-03-05T10:00:00Z"),
        "<p>March 5, 2024</p>",
        "shown_declared_date",
    ),
    (json_ld(datePublished="2024-06-01"), "<p>March 5, 2024</p>", "earlier_visible_date"),
    (json_ld(datePublished="2024-06-01"), "<p>March 5, 2024, 10:20</p>", "earlier_visible_date"),
    (json_ld(datePublished="2024-03-01"), "<p>March 5, 2024, 10:20</p>", "printed_moment"),
    (
        json_ld(datePublished="2024-06-01") + meta("article:published_time", "2024-06-02"),
        "",
        "json_ld_published",
    ),
    (
        meta("article:published_time", "2024-06-02"),
        f"{FAR}<b itemprop=datePublished content=2024-06-01>1</b>",
        "meta_published",
    ),
    (
        json_ld("WebPage", datePublished="2024-06-02", author="Jane Roe"),
        f"{FAR}<b itemprop=datePublished content=2024-06-01>1</b>",
        "item_published",
    ),
    (
        json_ld("WebPage", datePublished="2024-06-02", author="Jane Roe"),
        "<p>June 3, 2024</p>",
        "json_ld_page",
    ),
    (json_ld("WebPage", datePublished="2024-06-02", author="Jane Roe") + FILM, "", "json_ld_page"),
    (FILM, "<p>June 3, 2024</p>", "json_ld_video"),
    (meta("w-published-date", "2024-06-02"), "<p>March 6, 2024</p>", "visible_date"),
    (meta("w-published-date", "2024-06-02"), "<p>Updated March 9, 2024</p>", "meta_alike"),
    ("", "<p>Updated March 9, 2024</p>", "url_date"),
]
STATE = (
    '<script>S = {"title": "Harbour bridge reopens after two years",'
    ' "publishedAt": "2024-06-02T10:00:00Z"}</script>'
)
FAR_STATE = STATE.replace('", "publ', '", "text": "' + "no day " * 400 + '", "publ')
YEARLESS = "<p>Tuesday, March 5</p>"
TOLD = "<script>dataLayer.push({'publishDate': '2024-03-07'})</script>"
SLUG = "<i>Ferry</i>"
"""Stands where the address of the page ends with a day."""
OWN = "<a href=/second-bridge-2024-03-05>March 9, 2024</a>"
STORY = meta("story-date", "2024-03-06")
LAST_DATES = [
    (meta("twitter:label1", "Published") + meta("twitter:data1", DAY) + STORY, FAR, "card_date"),
    (TITLE + STORY, f"{FAR}{NOTE}", "meta_called_date"),
    (TITLE, f"<p>Updated March 9, 2024</p>{NOTE}", "posted_on"),
    ("<title>Bridge</title>", f"<p>Updated March 9, 2024</p>{YEARLESS}", "visible_update"),
    ("", f"{YEARLESS}{STATE}", "yearless_date"),
    ("", f"{FAR}<p>Published March 5, 2024</p>{STATE}", "stored_date"),
    ("", f"{FAR}{TOLD}{STATE}", "stored_date"),
    ("", f"<i data-published=2024-03-08></i>{FAR}{TOLD}", "told_date"),
    (TITLE, f"{SLUG}<i data-published=2024-03-08></i>{FAR}{OWN}", "stamped_date"),
    ("<title>Bridge</title>", f"{SLUG}{FAR}{OWN}", "own_teaser"),
    ("<title>Bridge</title>", f"{SLUG}{FAR}<p>Published March 9, 2024</p>", "slug_date"),
    ("", f"{FAR}<p>March 9, 2024</p><p>Published March 5, 2024</p>{FAR_STATE}", "only_date"),
    (
        "<title>Bridge</title>",
        f"{FAR}<p>{DAY}</p><h3>More</h3><p>March 9, 2024</p>",
        "closing_date",
    ),
]
HEADLINES = [
    (
        meta("og:title", "Two winters without a bridge") + json_ld(headline="Harbour bridge"),
        "<h1>Harbour bridge: news</h1><span>Two winters without a bridge</span>",
        "printed_title",
    ),
    (
        json_ld(headline="Crowds on the quay") + "<title>Bridge reopens at last</title>",
        "<h1>Bridge reopens at last</h1>",
        "news_headline",
    ),
    (
        "<title>Bridge reopens at last</title>",
        "<h1>Bridge reopens at last</h1><b itemprop=headline>Crowds on the quay</b>",
        "agreed_heading",
    ),
    (
        "<title>Codename: Bridge - jroe</title>",
        "<h2>Codename: Bridge</h2><b itemprop=headline>Crowds on the quay</b>",
        "headline_item",
    ),
    (
        json_ld("BlogPosting", headline="Crowds on the quay")
        + "<title>Codename: Bridge - jroe</title>",
        "<h2>Codename: Bridge</h2>",
        "titled_heading",
    ),
    (
        json_ld("BlogPosting", headline="Crowds on the quay")
        + meta("og:title", "Bridge reopens at last"),
        "",
        "json_ld_headline",
    ),
    (
        json_ld("BlogPosting", headline="Nine Ways to Cross"),
        "<h1>The quiet joy of an old bridge</h1>",
        "json_ld_headline",
    ),
    (
        meta("og:title", "Nine Ways to Cross"),
        "<h1>The quiet joy of an old bridge</h1>",
        "lone_heading",
    ),
    (meta("og:title", "Nine Ways to Cross"), "<h1>News</h1>", "meta_title"),
    (
        "<title>Canal Courier</title>" + meta("og:title", "Upper locks"),
        "<h2>Ice closes the upper locks early</h2>",
        "meta_title",
    ),
    (
        "<title>Canal Courier</title>",
        "<h2>Ice closes the upper locks early</h2>",
        "called_headline",
    ),
    ("<title>Nine Ways to Cross</title>", "<h1>News</h1>", "title_element"),
    ("", "<h1>News</h1>", "first_heading"),
]


def author_rule(head, body):
    lang = "zh-TW" if REPORTED in body else "en"
    return metadata_of(page(head=head, body=H1 + body, lang=lang)).authors_evidence


def date_rule(head, body):
    at_day = (not head and "script" not in body) or "w-published" in head
    day = "05/" if at_day else ""
    address = f"https://example.org/2024/03/{day}bridge" if at_day or YEARLESS in body else None
    address = "https://example.org/second-bridge-2024-03-05" if SLUG in body else address
    return metadata_of(page(head=head, body=H1 + body), url=address).date_evidence


def headline_rule(head, body):
    return metadata_of(page(head=head, body=body)).headline_evidence


FIELDS = [
    pytest.param(authors, "AUTHOR_RULES", AUTHORS, author_rule, id="authors"),
    pytest.param(authors, "LAST_RESORTS", LAST_AUTHORS, author_rule, id="authors, last resorts"),
    pytest.param(authors, "SIGNATURE_RULES", SIGNATURES, author_rule, id="signatures"),
    pytest.param(authors, "UNSAID_RULES", UNSAID, author_rule, id="authors, unsaid"),
    pytest.param(dates, "DATE_RULES", DATES, date_rule, id="dates"),
    pytest.param(dates, "LAST_RESORTS", LAST_DATES, date_rule, id="dates, last resorts"),
    pytest.param(headline, "HEADLINE_RULES", HEADLINES, headline_rule, id="headlines"),
]
"""The module of the rules, the name of their tuple, its rows, and what is asked of a row."""


@pytest.mark.parametrize(
    ("rows", "ask"), [pytest.param(*field.values[2:], id=field.id) for field in FIELDS]
)
def test_a_rule_finds_the_field(rows, ask):
    assert [ask(head, body).rule for head, body, _ in rows] == [rule for *_, rule in rows]


def failing(rows, ask):
    """Return whether any row fails with the rules as they stand."""
    found = ((ask(head, body), rule) for head, body, rule in rows)
    return any(evidence is None or evidence.rule != rule for evidence, rule in found)


@pytest.mark.parametrize(("module", "name", "rows", "ask"), FIELDS)
def test_no_rule_can_go(module, name, rows, ask, monkeypatch):
    rules = getattr(module, name)
    for rule in rules:
        monkeypatch.setattr(module, name, tuple(one for one in rules if one is not rule))
        assert failing(rows, ask), rule.__name__


@pytest.mark.parametrize(("module", "name", "rows", "ask"), FIELDS)
def test_no_neighbours_can_change_places(module, name, rows, ask, monkeypatch):
    rules = getattr(module, name)
    for first, second in pairwise(rules):
        swapped = {first: second, second: first}
        monkeypatch.setattr(module, name, tuple(swapped.get(rule, rule) for rule in rules))
        assert failing(rows, ask), f"{first.__name__}, {second.__name__}"
