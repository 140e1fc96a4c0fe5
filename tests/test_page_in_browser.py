"""The page in a real browser: it works with a keyboard, and what it shows cannot act."""

from urllib.parse import parse_qsl

import pytest
from articles import ARTICLE, article
from browser import Browser, installed
from msgspec.structs import replace

from newsparse.renderer.render import render_all

pytestmark = pytest.mark.skipif(installed() is None, reason="no Chromium on this machine")

PAYLOADS = [
    "<script>window.owned = 1</script>",
    '"><img src=x onerror="window.owned=1">',
    "'-alert(1)-'",
    "{{ 7 * 7 }}",
    "</style><script>window.owned = 1</script>",
    "</title><script>window.owned = 1</script>",
    '<svg onload="window.owned=1">',
    "<link rel=stylesheet href=http://example.org/x.css>",
    '" onfocus="window.owned=1" autofocus="',
    "\u202e\x1b[2J",
]


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    started = Browser(installed(), tmp_path_factory.mktemp("profile"))
    yield started
    started.close()


@pytest.fixture
def show(browser, tmp_path):
    def open_page(*articles):
        path = tmp_path / "page.html"
        path.write_text("".join(render_all(articles, format="html")), encoding="utf-8")
        browser.open(path.as_uri())
        return browser

    return open_page


QUOTES = (
    "[...document.querySelectorAll('#articles-table tbody:not([hidden]) tr + tr:not([hidden])')]"
)
"""The quotes that the table of articles shows."""


def visible_rows(browser):
    return browser.value(f"{QUOTES}.length")


def choose(browser, name, value):
    """Have the field called `name` say `value`, as somebody would choose or type it."""
    browser.value(f"document.getElementById('{name}').value = {value!r}")
    browser.value(f"document.getElementById('{name}').dispatchEvent(new Event('input'))")
    browser.value(f"document.getElementById('{name}').dispatchEvent(new Event('change'))")


def query(browser):
    return dict(parse_qsl(browser.value("location.search.slice(1)")))


def hostile(text):
    """Return the article with `text` wherever the page shows something of it."""
    quotes = tuple(
        replace(quote, text=text, speaker=text, mention=text, cue=text) for quote in ARTICLE.quotes
    )
    speaker = replace(ARTICLE.speakers[0], name=text, roles=(text,))
    paragraphs = tuple(
        replace(paragraph, text=paragraph.text + text) for paragraph in ARTICLE.paragraphs
    )
    return article(
        headline=text,
        date=text,
        authors=(text,),
        site=text,
        language=text,
        url=text,
        paragraphs=paragraphs,
        quotes=quotes,
        speakers=(speaker,),
        source=replace(ARTICLE.source, path=text),
    )


@pytest.mark.parametrize("text", PAYLOADS)
@pytest.mark.parametrize("copies", [1, 2])
def test_no_text_acts(show, text, copies):
    page = show(*[hostile(text)] * copies)
    assert page.value("typeof window.owned") == "undefined"
    assert page.value("document.querySelectorAll('img, link, body script ~ script').length") == 0
    assert len(page.told("Network.requestWillBeSent")) == 1
    assert page.told("Log.entryAdded") == []
    assert page.told("Runtime.exceptionThrown") == []


@pytest.mark.parametrize("url", ["javascript:window.owned=1", "data:text/html,x", "file:///etc"])
def test_only_web_addresses_are_links(show, url):
    page = show(article(url=url))
    links = page.value("[...document.links].map(link => link.getAttribute('href'))")
    assert all(link.startswith("#") for link in links)
    assert show(article(url="https://example.org/a")).value(
        "document.querySelector('.facts a').href"
    ) == ("https://example.org/a")


def test_focus_tells_who_speaks(show):
    page = show(ARTICLE)
    assert page.value("document.querySelectorAll('mark.quote').length") == 5
    page.press("Tab")
    tip = "document.activeElement.querySelector('.tip')"
    assert page.value("document.activeElement.className") == "quote direct speaker-0"
    assert page.value(f"getComputedStyle({tip}).display") == "block"
    for words in ["Анна Ветрова", "direct", "cue: заявила"]:
        assert words in page.value(f"{tip}.textContent")
    described = "document.activeElement.getAttribute('aria-describedby')"
    assert page.value(f"{described} === {tip}.id")


def test_search_and_kind_filter_as_one_types(show):
    page = show(ARTICLE, article(headline="Другая"))
    assert visible_rows(page) == 8
    page.value("document.getElementById('search').focus()")
    page.type("гром Другая")
    assert visible_rows(page) == 1
    assert page.value("document.getElementById('found').textContent") == "1 of 8 quotes"
    choose(page, "search", "")
    choose(page, "kind", "partial")
    assert visible_rows(page) == 2


@pytest.mark.parametrize("words", ["ждем бумаги", "ждём бумаги", "ПЕТР ждём"])
def test_the_search_takes_one_letter_for_the_other(show, words):
    page = show(ARTICLE, article(headline="Другая"))
    page.value("document.getElementById('search').focus()")
    page.type(words)
    assert visible_rows(page) == 2


@pytest.mark.parametrize("name", ["петр гром", "Пётр"])
def test_so_does_the_filter_of_speakers(show, name):
    page = show(ARTICLE, article(headline="Другая"))
    page.value("document.getElementById('speaker').focus()")
    page.type(name)
    assert visible_rows(page) == 2


def test_a_source_shows_its_quotes_and_when_they_were(show):
    page = show(ARTICLE, article(headline="Другая", date="2025-04-04"))
    sources = "[...document.querySelectorAll('#sources-table button')]"
    assert page.value(f"{sources}.map(one => one.textContent)") == ["Анна Ветрова", "Пётр Гром"]
    page.value(f"{sources}[1].click()")
    speakers = page.value(f"{QUOTES}.map(row => row.querySelector('b').textContent)")
    assert speakers == ["Пётр Гром"] * 2
    assert page.value("document.getElementById('time-title').textContent") == (
        "Quotes of Пётр Гром over time: from 2025-04-02 to 2025-04-04"
    )
    assert page.value("document.getElementById('chart-top').textContent") == "At most 1 quote"
    choose(page, "person", "")
    assert page.value("document.getElementById('chart-top').textContent") == "At most 1 article"


def test_a_cell_of_the_matrix_shows_its_quotes(show):
    page = show(article(site="Вечер"), article(site="Утро", date="2025-04-04"))
    cells = "[...document.querySelectorAll('#matrix-table td button')]"
    assert page.value(f"{cells}.map(one => one.ariaLabel)") == [
        "Анна Ветрова, Вечер: 2",
        "Анна Ветрова, Утро: 2",
        "Пётр Гром, Вечер: 1",
        "Пётр Гром, Утро: 1",
    ]
    page.value(f"{cells}[1].click()")
    assert visible_rows(page) == 2
    assert query(page) == {"speaker": "Анна Ветрова", "paper": "Утро"}


FILTERS = {
    "search": "печь",
    "speaker": "Ветр",
    "kind": "direct",
    "view": "quotes",
    "person": "Анна Ветрова",
}


def test_filters_are_kept_in_the_address(show):
    page = show(ARTICLE, article(headline="Другая", date="2024-01-01"))
    for name, value in FILTERS.items():
        choose(page, name, value)
    page.value("document.querySelectorAll('#quotes-table thead button')[0].click()")
    found = page.value("document.getElementById('found').textContent")
    assert found == "2 of 8 quotes"
    assert query(page) == {**FILTERS, "sort": "quotes.0.ascending"}
    rows = "document.getElementById('quotes-table').tBodies[0].innerText"
    before = page.value(rows)
    assert before.startswith("2024-01-01")
    page.open(page.value("location.href"))
    assert page.value(rows) == before
    assert page.value("document.getElementById('found').textContent") == found
    page.value("document.getElementById('reset').click()")
    assert query(page).keys() == {"view", "person", "sort"}


@pytest.mark.parametrize(
    "told", ["sort=quotes.99.x", "sort=a.b.c", "view=x&kind=y", "person=<b>", "speaker=%00"]
)
def test_no_address_breaks_it(show, told):
    page = show(ARTICLE, article(headline="Другая"))
    page.open(f"{page.value('location.href')}?{told}#a0-note-99")
    assert page.told("Runtime.exceptionThrown") == []
    assert visible_rows(page) in (0, 8)


def test_each_quote_by_itself(show):
    page = show(*[article(headline=f"№ {number}", site="Вечер") for number in range(30)])
    choose(page, "view", "quotes")
    assert not page.value("document.getElementById('articles-table').checkVisibility()")
    rows = "document.querySelectorAll('#quotes-table tbody tr')"
    cells = page.value(f"[...{rows}[0].cells].map(cell => cell.textContent)")
    assert cells == [
        *("2025-04-02", "Анна Ветрова", "direct", "«Печь погасят в мае»", "заявила", ""),
        *("№ 0", "Вечер · Ольга Кедрова, Иван Сорока"),
    ]
    assert page.value(f"{rows}.length") == 30
    page.value("document.getElementById('more').click()")
    assert page.value(f"{rows}.length") == 60


def test_rows_are_drawn_as_one_scrolls(show):
    page = show(*[article(headline=f"№ {number}") for number in range(60)])
    page.value("document.getElementById('more').scrollIntoView()")
    page.wait_for(f"{QUOTES}.length > 24")


def test_the_link_of_a_quote_leads_to_it_and_its_number_back(show):
    page = show(*[article(headline=f"№ {number}") for number in range(30)])
    page.value("location.hash = 'a29-quote-3'")
    assert page.value("document.querySelector('mark:target').textContent").startswith("Мы верим")
    assert page.value("document.getElementById('a29').closest('details').open")
    row = "document.getElementById('a29-note-3')"
    assert not page.value(f"{row}.checkVisibility()")
    page.value("document.querySelector('#a29 sup a[href=\"#a29-note-3\"]').click()")
    page.wait_for(f"{row}.checkVisibility()")
    assert page.value(f"{row}.querySelector('a').hash") == "#a29-quote-3"


def test_copies_are_left_out_on_demand(show):
    long = replace(ARTICLE.paragraphs[0], text=ARTICLE.paragraphs[0].text * 4)
    one = article(paragraphs=(long, *ARTICLE.paragraphs[1:]))
    page = show(one, replace(one, date="2025-04-03", source=replace(one.source, path="b.txt")))
    assert visible_rows(page) == 8
    page.value("document.getElementById('originals').click()")
    assert visible_rows(page) == 4
    assert query(page) == {"originals": "yes"}


def test_the_rest_of_the_sources_is_shown_on_demand(show):
    speakers = [f"Анна Ветрова{letter}" for letter in "абвгдежзиклмнопрстуфхцчшщ"]
    page = show(*[by(name) for name in speakers])
    rows = "[...document.querySelectorAll('#sources-table tbody tr')]"
    shown = f"{rows}.filter(row => row.checkVisibility()).length"
    assert page.value(shown) == 20
    page.value("document.getElementById('all-sources').click()")
    assert page.value(shown) == 25


def by(name):
    """Return an article in which nobody but `name` is quoted."""
    speaker = replace(ARTICLE.speakers[0], name=name)
    return article(quotes=(replace(ARTICLE.quotes[0], speaker=name),), speakers=(speaker,))


@pytest.mark.parametrize("width", [360, 700, 1200])
def test_what_tells_of_a_quote_is_never_cut_off(show, width):
    page = show(ARTICLE)
    page.resize(width)
    for number in range(4):
        page.value(f"document.querySelectorAll('mark[tabindex]')[{number}].focus()")
        box = "document.activeElement.querySelector('.tip').getBoundingClientRect()"
        assert page.value(f"({box}.left >= 0) && ({box}.right <= innerWidth)")


def test_a_note_leads_back_to_its_quote(show):
    page = show(ARTICLE)
    page.value("document.querySelectorAll('.back')[2].click()")
    assert page.value("document.querySelector('mark:target').textContent").startswith("Мы верим")


def test_the_table_sorts_with_the_keyboard(show):
    page = show(ARTICLE, article(date="2024-01-01"))
    page.value("document.querySelector('#articles-table thead button').focus()")
    first = "document.querySelector('#articles-table tbody td').textContent"
    page.press("Enter")
    assert page.value(first) == "2024-01-01"
    assert page.value("document.querySelector('[aria-sort]').ariaSort") == "ascending"
    page.press("Enter")
    assert page.value(first) == "2025-04-02"
    assert query(page) == {"sort": "articles.0.descending"}


def test_a_long_table_opens_bit_by_bit(show):
    page = show(*[article(headline=f"№ {number}") for number in range(60)])
    assert visible_rows(page) == 24
    page.value("document.getElementById('more').click()")
    assert visible_rows(page) == 48
    page.value("dispatchEvent(new Event('beforeprint'))")
    assert visible_rows(page) == 240


def test_a_link_opens_the_article(show):
    page = show(ARTICLE, article(headline="Другая"))
    page.value("document.querySelector('#articles-table tbody:last-child a').click()")
    assert page.value("document.getElementById('a1').closest('details').open")


def test_contents_lead_to_every_part(show):
    page = show(article(site="Вечер"), article(site="Утро", headline="Другая"))
    links = page.value("[...document.querySelectorAll('.contents a')].map(one => one.hash)")
    titles = "[...document.querySelectorAll('main > section > h2')]"
    assert links == page.value(f"{titles}.map(one => `#${{one.id}}`)")
    assert len(links) == 8


def test_the_rule_is_behind_a_disclosure(show):
    page = show(ARTICLE)
    rule = "document.querySelector('.notes details')"
    assert page.value(f"{rule}.innerText.includes('colon')") is False
    page.value(f"{rule}.querySelector('summary').click()")
    assert page.value(f"{rule}.innerText").split() == ["Why", "rule:", "colon", "/", "before_cue"]


@pytest.mark.parametrize("width", [360, 390, 1200])
@pytest.mark.parametrize("view", ["", "quotes"])
def test_no_sideways_scrolling(show, width, view):
    long = article(headline="Очень" * 40, site="Вечер" * 30, url="https://example.org/a")
    page = show(article(site="Утро"), long)
    page.resize(width)
    choose(page, "view", view)
    assert page.value("document.documentElement.scrollWidth <= innerWidth")


def test_the_page_is_whole_without_its_script(show):
    page = show(ARTICLE)
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    show(*[article(headline=f"№ {number}") for number in range(30)])
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    assert visible_rows(page) == 120
