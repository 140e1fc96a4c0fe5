"""The page in a real browser: it works with a keyboard, and what it shows cannot act."""

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


def visible_rows(browser):
    return browser.value("document.querySelectorAll('#quotes-table tbody tr:not([hidden])').length")


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
    for words in ["Анна Ветрова", "заявила", "rule: colon / before_cue"]:
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
    page.value("document.getElementById('search').value = ''")
    page.value("document.getElementById('kind').value = 'partial'")
    page.value("document.getElementById('kind').dispatchEvent(new Event('change'))")
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


def test_a_source_shows_its_quotes(show):
    page = show(ARTICLE, article(headline="Другая"))
    sources = "[...document.querySelectorAll('#sources-table button')]"
    assert page.value(f"{sources}.map(one => one.textContent)") == ["Анна Ветрова", "Пётр Гром"]
    page.value(f"{sources}[1].click()")
    shown = "[...document.querySelectorAll('#quotes-table tbody tr:not([hidden])')]"
    assert page.value(f"{shown}.map(row => row.cells[1].textContent)") == ["Пётр Гром"] * 2


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
    page.value("document.querySelector('thead button').focus()")
    first = "document.querySelector('#quotes-table tbody td').textContent"
    page.press("Enter")
    assert page.value(first) == "2024-01-01"
    assert page.value("document.querySelector('[aria-sort]').ariaSort") == "ascending"
    page.press("Enter")
    assert page.value(first) == "2025-04-02"


def test_a_long_table_opens_bit_by_bit(show):
    page = show(*[article(headline=f"№ {number}") for number in range(60)])
    assert visible_rows(page) == 100
    page.value("document.getElementById('more').click()")
    assert visible_rows(page) == 200
    page.value("dispatchEvent(new Event('beforeprint'))")
    assert visible_rows(page) == 240


def test_a_link_opens_the_article(show):
    page = show(ARTICLE, article(headline="Другая"))
    page.value("document.querySelector('.articles li:last-child a').click()")
    assert page.value("document.getElementById('a1').closest('details').open")


@pytest.mark.parametrize("width", [360, 1200])
def test_no_sideways_scrolling(show, width):
    page = show(ARTICLE, article(headline="Очень" * 40))
    page.resize(width)
    assert page.value("document.documentElement.scrollWidth <= innerWidth")


def test_the_page_is_whole_without_its_script(show):
    page = show(ARTICLE)
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    show(*[article(headline=f"№ {number}") for number in range(30)])
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    assert visible_rows(page) == 120
