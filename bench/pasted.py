"""Score newsparse on text that is copied from the shared pages, and fail below a floor.

A page is rendered as a browser's copy gives it. "whole" is all of it, "cut" goes from the headline
to the article's last paragraph, with the lines between: byline, day, buttons, captions. See
bench/floors.py.
"""

import gzip
import json
import re
from collections.abc import Callable, Iterator
from itertools import groupby
from statistics import mean
from types import ModuleType

from floors import compare
from gold import CORPORA, scorer
from selectolax.lexbor import LexborHTMLParser, LexborNode

import newsparse
from newsparse.reader.encoding.decode import decode_page

PAGES = ("news-dev", "html-dev")
UNSEEN = frozenset(
    ("script", "style", "noscript", "template", "iframe", "svg", "head", "select", "textarea")
)
PARTED = frozenset(
    ("p", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "dl", "figure", "pre", "hr", "table")
)
"""Elements with a blank line around them."""
BLOCKS = PARTED.union(
    ("div", "section", "article", "main", "header", "footer", "nav", "aside", "li", "dt", "dd"),
    ("tr", "figcaption", "form", "address", "h5", "h6"),
)
HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden")
KEY = 60  # characters by which a paragraph is known again among the lines
Row = dict[str, str]


def measured() -> Iterator[tuple[str, float]]:
    """Yield the scores of each corpus, part and form by name."""
    judge = scorer("html_quality")
    for corpus in PAGES:
        rows = sorted(_rows(corpus), key=lambda row: judge.part_of(row["id"]))
        for part, several in groupby(rows, key=lambda row: judge.part_of(row["id"])):
            pages = ((row, copied(_page(corpus, row))) for row in several)
            texts = [(row, text) for row, text in pages if text]
            cut = [(row, found) for row, text in texts if (found := article_in(text, row, judge))]
            for form, pasted in (("whole", texts), ("cut", cut)):
                for what, score in _scores(pasted, judge):
                    yield f"pasted {corpus} {part} {form} {what}", score


def _scores(texts: list[tuple[Row, str]], judge: ModuleType) -> Iterator[tuple[str, float]]:
    read = [(row, newsparse.parse(text, format="text")) for row, text in texts]
    yield "f1", mean(judge.word_prf(one.text, row["body"])[2] for row, one in read)
    rules: dict[str, Callable[[newsparse.Article, str], bool]] = {
        "title": lambda one, told: judge.title_right(one.headline, told),
        "author": lambda one, told: judge.author_right(list(one.authors), told),
        "date": lambda one, told: (one.date or "")[:10] == told[:10],
    }
    for field, is_right in rules.items():
        yield field, mean(is_right(one, row[field]) for row, one in read if row.get(field))


def _rows(corpus: str) -> Iterator[Row]:
    for line in (CORPORA / corpus / "truth.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        if row.get("body"):
            yield row


def _page(corpus: str, row: Row) -> str:
    packed = CORPORA / corpus / "html" / f"{row['id']}.html.gz"
    return decode_page(gzip.decompress(packed.read_bytes())).text


def copied(page: str) -> str:
    """Return what selecting all of `page` and copying it gives, as far as no style sheet says."""
    body = LexborHTMLParser(page).body
    text = "".join(_pieces(body)) if body else ""
    text = re.sub(r"[^\S\n]*\n[^\S\n]*", "\n", re.sub(r"[^\S\n]+", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _pieces(node: LexborNode) -> Iterator[str]:
    child = node.child
    while child is not None:
        tag, style = child.tag or "", (child.attributes.get("style") or "").lower()
        if tag == "-text":
            yield re.sub(r"\s+", " ", child.text_content or "")
        elif tag == "br":
            yield "\n"
        elif not (tag in UNSEEN or "hidden" in child.attributes or HIDDEN.search(style)):
            around = "\n\n" if tag in PARTED else "\n" if tag in BLOCKS else ""
            yield around
            yield from _pieces(child)
            yield "\t" if tag in ("td", "th") else around
        child = child.next


def article_in(text: str, row: Row, judge: ModuleType) -> str | None:
    """Return `text` from the headline to the last paragraph, None where one is missing."""
    lines = text.split("\n")
    known = [judge.squash(line) for line in lines]
    paragraphs = list(filter(None, map(judge.squash, row["body"].split("\n"))))
    starts = [at for at, line in enumerate(known) if paragraphs[0][:KEY] in line]
    ends = [at for at, line in enumerate(known) if paragraphs[-1][-KEY:] in line]
    title = row.get("title")
    if not (starts and ends and title):
        return None
    above = range(starts[0])
    heads = [at for at in above if known[at] and judge.title_right(lines[at], title)]
    return "\n".join(lines[heads[-1] : ends[-1] + 1]) if heads and ends[-1] >= starts[0] else None


if __name__ == "__main__":
    compare("pasted", measured)
