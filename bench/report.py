"""The page of a run with 5,000 quotes: how long it takes to make, and to search and to sort.

Searching and sorting are timed in Chromium, where one is installed: from the key to the new
layout, in time of the page's own thread, which a busy machine does not lengthen.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from newsparse import Article, parse_file
from newsparse.renderer.render import render_all

ROOT = Path(__file__).resolve().parent.parent
QUOTES = 5000

SEARCH = """(() => {
  const search = document.getElementById("search");
  search.value = "паром";
  search.dispatchEvent(new Event("input"));
  document.body.offsetHeight;
})()"""
SORT = """(() => {
  document.querySelectorAll("#articles-table thead button")[1].click();
  document.body.offsetHeight;
})()"""
WORK = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration")
"""What the DevTools protocol calls the parts of a page's work, in seconds."""


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    page = "".join(render_all(articles(), format="html"))
    made = time.perf_counter() - start
    size = len(page.encode("utf-8")) / 2**20
    print(f"report: a page of {QUOTES} quotes, {size:.1f} MB, made in {1e3 * made:.0f} ms")
    in_browser(page)


def articles() -> list[Article]:
    """Return copies of a sample, each with a headline and a date of its own."""
    article = parse_file(ROOT / "samples" / "ferry.txt")
    return [
        replace(article, headline=f"№ {number}", date=f"20{10 + number % 15}-0{1 + number % 9}-05")
        for number in range(-(-QUOTES // len(article.quotes)))
    ]


def in_browser(page: str) -> None:
    """Print how long the page takes to search and to sort, where there is a browser."""
    sys.path.insert(0, str(ROOT / "tests"))
    from browser import Browser, installed

    program = installed()
    if program is None:
        print("report: no Chromium here, searching and sorting not timed")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "page.html"
        path.write_text(page, encoding="utf-8")
        browser = Browser(program, Path(folder) / "profile")
        browser.call("Performance.enable", timeDomain="threadTicks")
        browser.open(path.as_uri())
        search, sort = milliseconds(browser, SEARCH), milliseconds(browser, SORT)
        browser.close()
    print(f"report: in Chromium a search takes {search:.0f} ms, a sort {sort:.0f} ms")


def milliseconds(browser: Any, script: str) -> float:  # noqa: ANN401 - of the tests
    """Return how long the page works on `script`."""
    before = spent(browser)
    browser.value(script)
    return 1e3 * (spent(browser) - before)


def spent(browser: Any) -> float:  # noqa: ANN401 - of the tests
    """Return the seconds that the page has worked so far."""
    metrics = browser.call("Performance.getMetrics")["metrics"]
    return sum(metric["value"] for metric in metrics if metric["name"] in WORK)


if __name__ == "__main__":
    main()
