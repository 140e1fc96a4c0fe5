"""The quotes table: CSV, one quote a row."""

import csv
import io

import pytest
from articles import ARTICLE, article
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsparse.cli import ALL_READ, run_command
from newsparse.renderer.render import render, render_all

HEADER = [
    "date",
    "headline",
    "speaker",
    "kind",
    "quote",
    "mention",
    "cue",
    "authors",
    "path",
    "confidence",
    "url",
    "site",
    "language",
    "index",
]


def rows(written):
    return list(csv.reader(io.StringIO(written, newline="")))


def one_quote(text):
    """Return the article with one quote, whose words, speaker and cue are `text`."""
    quote = replace(ARTICLE.quotes[0], text=text, speaker=text, cue=text)
    return article(headline=text, quotes=(quote,))


def test_a_row_for_each_quote():
    table = rows(render(ARTICLE, format="quotes"))
    assert table[0] == HEADER
    assert table[1] == [
        "2025-04-02",
        "Завод гасит печь",
        "Анна Ветрова",
        "direct",
        "Печь погасят в мае",
        "Директор завода Анна Ветрова",
        "заявила",
        "Ольга Кедрова; Иван Сорока",
        "zavod.txt",
        "",
        "",
        "",
        "ru",
        "0",
    ]
    assert [row[2] for row in table[1:]] == ["Анна Ветрова", "Анна Ветрова", "Пётр Гром", ""]


def test_a_row_tells_which_article_it_is_of():
    source = replace(ARTICLE.source, path="news.zip!/a.html", index=2)
    known = article(url="https://a.b/c", site="The Bay Courier", source=source)
    row = dict(zip(HEADER, rows(render(known, format="quotes"))[1], strict=True))
    assert (row["path"], row["index"]) == ("news.zip!/a.html", "2")
    assert (row["url"], row["site"], row["language"]) == ("https://a.b/c", "The Bay Courier", "ru")


def test_one_header_row_for_many_articles():
    written = "".join(render_all([ARTICLE, article(quotes=()), ARTICLE], format="quotes"))
    assert rows(written).count(HEADER) == 1
    assert len(rows(written)) == 9


def test_no_article_is_the_header_row_alone():
    assert rows("".join(render_all([], format="quotes"))) == [HEADER]


def test_the_byte_order_mark_stands_on_request_and_once():
    written = "".join(render_all([ARTICLE, ARTICLE], format="quotes", csv_bom=True))
    assert written.startswith("\ufeffdate,")
    assert written.count("\ufeff") == 1
    assert "\ufeff" not in render(ARTICLE, format="quotes")


CELLS = [
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
    ("+7 921", "'+7 921"),
    ("-2+3", "'-2+3"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "' =1"),
    ("\r=1", "' =1"),
    ("  =1", "'  =1"),
    ("＝1", "'＝1"),
    ("\x1b[2J", "␛[2J"),
    ("two\nlines", "two lines"),
    ("a = b", "a = b"),
    ("– Да", "– Да"),
    ('a "b", c', 'a "b", c'),
    ("'twas", "'twas"),
]


@pytest.mark.parametrize(("text", "cell"), CELLS)
def test_cells_are_made_harmless(text, cell):
    row = rows(render(one_quote(text), format="quotes"))[1]
    assert [row[1], row[2], row[4], row[6]] == [cell] * 4


@pytest.mark.parametrize("text", [text for text, _ in CELLS])
def test_raw_cells_are_exact(text):
    row = rows(render(one_quote(text), format="quotes", csv_raw=True))[1]
    assert [row[1], row[2], row[4], row[6]] == [text] * 4


@given(st.text())
def test_any_text_is_one_row_and_no_formula(text):
    table = rows(render(one_quote(text), format="quotes"))
    assert [len(row) for row in table] == [len(HEADER)] * 2
    assert not table[1][4].lstrip().startswith(("=", "+", "-", "@"))


def test_the_command_has_the_wishes(tmp_path, capfdbinary):
    dump = tmp_path / "dump.txt"
    text = "date 2025-03-01 Озеро открыли\n\n«=2+2 и лёд держит», – заявил директор Пётр Соснин.\n"
    dump.write_text(text, encoding="utf-8")
    assert run_command([str(dump), "-f", "quotes", "--csv-bom"]) == ALL_READ
    written = capfdbinary.readouterr().out.decode("utf-8")
    assert written.startswith("\ufeffdate,")
    assert "'=2+2" in written
    assert run_command([str(dump), "-f", "quotes", "--csv-raw"]) == ALL_READ
    assert '"=2+2 и лёд держит"' in capfdbinary.readouterr().out.decode("utf-8")
