"""Markdown: what other tools read of it, and text that must not act."""

import pytest
import yaml
from articles import ARTICLE, article, paragraph_article
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsparse import Paragraph
from newsparse.renderer.render import render
from newsparse.renderer.visible import visible

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TEXT_ONLY = {"text", "text_special"}


def parts(written):
    """Return the front matter, read as YAML, and the body's Markdown tokens."""
    _, front, body = written.split("---\n", 2)
    return yaml.safe_load(front), PARSER.parse(body)


def inlines(tokens):
    return [token for token in tokens if token.type == "inline"]


def test_an_article():
    front, tokens = parts(render(ARTICLE, format="markdown"))
    assert front == {
        "title": "Завод гасит печь",
        "date": "2025-04-02",
        "authors": ["Ольга Кедрова", "Иван Сорока"],
        "lang": "ru",
        "source": "zavod.txt",
        "generator": "newsparse",
    }
    shown = [token.content for token in inlines(tokens)]
    assert shown[:4] == [ARTICLE.headline, *(item.text for item in ARTICLE.paragraphs)]
    assert shown[5:7] == ["«Печь погасят в мае»", "— **Анна Ветрова** (direct, заявила)"]
    assert sum(token.type == "blockquote_open" for token in tokens) == 4


def test_paragraph_kinds():
    kinds = ["heading", "list_item", "blockquote", "caption", "paragraph"]
    paragraphs = tuple(Paragraph(kind=kind, text=f"Some {kind}") for kind in kinds)
    written = render(article(paragraphs=paragraphs, quotes=()), format="markdown")
    body = "## Some heading\n\n- Some list\\_item\n\n> Some blockquote\n\n*Some caption*\n\n"
    assert written.endswith(body + "Some paragraph\n")


def test_an_item_that_brings_its_bullet_gets_no_other():
    texts = ("- Prune the old wood", "• Burn – late", "Water it")
    items = tuple(Paragraph(kind="list_item", text=text) for text in texts)
    written = render(article(paragraphs=items, quotes=()), format="markdown")
    assert written.endswith("- Prune the old wood\n\n- Burn – late\n\n- Water it\n")


PLAIN = [
    "1986. Начало",
    "2) второе",
    "- not a list",
    "+ nor this",
    "# not a heading #",
    "> not a quote",
    "---",
    "***",
    "=====",
    "```python",
    "[text](javascript:alert(1))",
    "![image](http://example.org/x.png)",
    "<script>alert(1)</script>",
    "<http://example.org>",
    "&lt;b&gt; &#60;",
    "AT&T *bold* _it_ `code` ~~gone~~",
    "a | b",
    "[ref]: http://example.org",
    "back\\slash \\* and more \\",
    "two\nlines\n\nand a paragraph",
    "\x1b[31mred \u202eover",
]


@pytest.mark.parametrize("text", PLAIN)
def test_text_is_text(text):
    assert_plain(text)


@given(
    st.text(
        st.sampled_from("*_`~[]()<>&#!|\\-+=. \n1a:{}\"'") | st.characters(codec="utf-8"),
        max_size=60,
    )
)
def test_any_text_is_text(text):
    assert_plain(text)


def assert_plain(text):
    front, tokens = parts(render(paragraph_article(text), format="markdown"))
    expected = " ".join(visible(text).split())
    assert [token.type for token in tokens if token.type.endswith("_open")] in (
        ["heading_open", "paragraph_open"],
        ["heading_open"] * bool(text),
    )
    for token in inlines(tokens):
        assert {child.type for child in token.children} <= TEXT_ONLY
        assert "".join(child.content for child in token.children) == expected
    assert front.get("title", "") == text


@pytest.mark.parametrize("value", ["- x", "a: b # c", '"', "'", "\\", "{{ x }}", "no", "~", "\t"])
def test_the_front_matter_keeps_every_value(value):
    front, _ = parts(render(article(headline=value, tags=(value,)), format="markdown"))
    assert (front["title"], front["tags"]) == (value, [value])
