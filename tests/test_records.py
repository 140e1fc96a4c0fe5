"""JSON lines and their schema."""

import json

import msgspec
import pytest
from articles import ARTICLE, paragraph_article
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsparse import Article
from newsparse.model import JOINT
from newsparse.renderer.formats.records import json_schema
from newsparse.renderer.render import render, render_all

KEYS = [
    "headline",
    "date",
    "date_text",
    "authors",
    "language",
    "url",
    "site",
    "description",
    "image",
    "tags",
    "date_modified",
    "paragraphs",
    "quotes",
    "speakers",
    "words",
    "source",
    "evidence",
    "warnings",
]


def test_the_parts_of_the_article_made_by_hand_are_exact():
    for quote in ARTICLE.quotes:
        slices = [ARTICLE.paragraphs[p.paragraph].text[p.start : p.end] for p in quote.parts]
        assert JOINT.join(slices) == quote.text


def test_keys_in_order_and_the_record_comes_back():
    line = render(ARTICLE, format="json")
    assert list(json.loads(line)) == KEYS
    assert msgspec.json.decode(line, type=Article) == ARTICLE


def test_an_article_a_line():
    lines = list(render_all([ARTICLE, ARTICLE], format="json"))
    assert len(lines) == 2
    assert all(line.endswith("}\n") and line.count("\n") == 1 for line in lines)


TEXTS = [
    ("Ёлки — «зелёные» 😀", '"Ёлки — «зелёные» 😀"'),
    ('a "quoted" \\ slash', '"a \\"quoted\\" \\\\ slash"'),
    ("two\nlines", '"two\\nlines"'),
    ("sep\u2028a\u2029b\x85c", '"sep\\u2028a\\u2029b\\u0085c"'),
    ("esc\x1b[2J c1\x9b del\x7f", '"esc\\u001b[2J c1\\u009b del\\u007f"'),
    ("over\u202eride", '"over\\u202eride"'),
    ("half\ud83d pair", '"half\ufffd pair"'),
    ("nul\x00", '"nul\\u0000"'),
]


@pytest.mark.parametrize(("text", "written"), TEXTS)
def test_how_text_is_written(text, written):
    line = render(paragraph_article(text), format="json")
    assert line.startswith(f'{{"headline":{written},')


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_one_line_of_json_and_comes_back(text):
    line = render(paragraph_article(text), format="json")
    assert line.splitlines() == [line.removesuffix("\n")]
    back = json.loads(line.encode("utf-8"))
    assert back["headline"] == "".join(
        "\ufffd" if 0xD800 <= ord(mark) < 0xE000 else mark for mark in text
    )


def test_the_schema_takes_the_record_and_refuses_others():
    validator = Draft202012Validator(json.loads(json_schema()))
    Draft202012Validator.check_schema(validator.schema)
    record = json.loads(render(ARTICLE, format="json"))
    assert validator.is_valid(record)
    assert not validator.is_valid(record | {"headline": 5})
    assert not validator.is_valid({key: record[key] for key in KEYS if key != "quotes"})
