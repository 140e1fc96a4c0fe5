"""Exports of press databases in the layouts of several years and languages, in every file format.

A layout is a text in tests/exports and beside it a JSON line for each article, as it is to be read.
What a database writes as text it writes as a page, RTF or docx, too: all give the same articles.
"""

import html
import io
import json
import re
from pathlib import Path

import pytest

from newsparse.reader.read import read

LAYOUTS = sorted((Path(__file__).parent / "exports").glob("*.txt"))
PAGES = (
    "factiva-german-lines",
    "factiva-french",
    "integrum-numbered",
    "integrum-titles",
    "lexisnexis-french",
    "lexisnexis-german",
    "lexisnexis-of-1998",
    "medialogia-dated-lines",
    "medialogia-numbered",
    "medialogia-source-first",
    "proquest-fields-first",
    "proquest-numbered",
)
"""Layouts that come as pages, too; the others come as texts and documents alone."""
FIELDS = ("headline", "date", "authors", "site", "url", "tags")
BLANK_LINES = re.compile(r"\n\s*\n")


def as_text(text):
    return text.encode("utf-8")


def as_page(text):
    """Return a page of paragraphs, in the classes of Factiva, within the element of LexisNexis."""
    paragraphs = (html.escape(one.strip()) for one in BLANK_LINES.split(text))
    body = "".join(
        f"<p class=articleParagraph>{one}</p>".replace("\n", "<br>") for one in paragraphs
    )
    page = f"<html><head><meta charset=utf-8></head><body><DOCFULL>{body}</DOCFULL></body></html>"
    return page.encode()


def as_rtf(text):
    letters = (one if one.isascii() else f"\\u{ord(one)}?" for one in text)
    body = "".join(letters).replace("\n", "\\par\n")
    return f"{{\\rtf1\\ansi\\ansicpg1252\\uc1 {body}}}".encode()


def as_docx(text):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def read_fields(data):
    """Return for each article its fields and its text, blanks made one."""
    return [
        {name: getattr(draft, name) for name in FIELDS}
        | {"text": " ".join(" ".join(block.text for block in draft.blocks).split())}
        for draft in read(data)
    ]


def expected(layout):
    lines = layout.with_suffix(".jsonl").read_text("utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    return [
        article | {"authors": tuple(article["authors"]), "tags": tuple(article["tags"])}
        for article in articles
    ]


def test_there_are_three_layouts_or_more_a_database():
    names = [layout.stem.split("-")[0] for layout in LAYOUTS]
    assert {name: names.count(name) for name in names} == {
        "ebsco": 6,
        "emis": 3,
        "europresse": 4,
        "factiva": 7,
        "gale": 3,
        "genios": 9,
        "integrum": 5,
        "lexisnexis": 4,
        "medialogia": 7,
        "mediargus": 3,
        "newsbank": 5,
        "nexis": 5,
        "pressreader": 3,
        "proquest": 8,
        "records": 7,
        "ris": 4,
    }


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.stem)
@pytest.mark.parametrize("form", [as_text, as_rtf, as_docx])
def test_a_layout_as_text_and_in_documents(layout, form):
    if form is as_rtf:
        pytest.importorskip("striprtf")
    assert read_fields(form(layout.read_text("utf-8"))) == expected(layout)


@pytest.mark.parametrize("name", PAGES)
def test_a_layout_as_a_page(name):
    layout = next(layout for layout in LAYOUTS if layout.stem == name)
    assert read_fields(as_page(layout.read_text("utf-8"))) == expected(layout)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.stem)
def test_no_word_of_a_layout_is_lost(command, layout):
    code, out, err = command("--audit", layout, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["lost"] == 0
