"""Quotes for a reader: verbatim words in the marks of their language, reported ones bare."""

import re

import pytest
from articles import ARTICLE, article
from msgspec.structs import replace

from newsparse.model import JOINT
from newsparse.renderer.facts import in_marks
from newsparse.renderer.render import render, render_all

DIRECT, INDIRECT, INTERRUPTED, PARTIAL = ARTICLE.quotes
MARKS = [
    ("ru", "«Печь погасят в мае»"),
    ("en", "“Печь погасят в мае”"),
    ("de", "„Печь погасят в мае“"),
    ("pl", "„Печь погасят в мае”"),
    ("fr", "«\u202fПечь погасят в мае\u202f»"),
    ("ja", "「Печь погасят в мае」"),
    ("mi", "“Печь погасят в мае”"),
    (None, "“Печь погасят в мае”"),
]


@pytest.mark.parametrize(("language", "words"), MARKS)
def test_the_marks_of_a_language(language, words):
    assert in_marks(DIRECT, language) == words
    assert in_marks(replace(DIRECT, kind="partial"), language) == words
    assert in_marks(replace(DIRECT, kind="indirect"), language) == "Печь погасят в мае"


def lone(quote):
    return article(quotes=(quote,), headline="Завод", paragraphs=ARTICLE.paragraphs)


def shown_in(text, words):
    """Return what stands around each place where `words` are shown outside the article's text."""
    return set(re.findall(rf">\s?(.?){re.escape(words)}(.?)(?:<|\n)", text))


FORMATS = [("markdown", 1), ("html", 1), ("html", 2)]


@pytest.mark.parametrize(("format", "copies"), FORMATS)
def test_verbatim_words_stand_in_marks(format, copies):
    for quote in (DIRECT, replace(DIRECT, kind="partial")):
        text = "".join(render_all([lone(quote)] * copies, format=format))
        assert shown_in(text, "Печь погасят в мае") >= {("«", "»")}


@pytest.mark.parametrize(("format", "copies"), FORMATS)
def test_reported_words_never_stand_in_marks(format, copies):
    text = "".join(render_all([lone(INDIRECT)] * copies, format=format))
    assert ("", "") in shown_in(text, "людей не уволят")
    assert not re.search(r"[«“„\"]людей не уволят|людей не уволят[»”“\"]", text)
    assert "<q" not in text


@pytest.mark.parametrize("format", ["json", "jsonld", "markdown", "quotes", "html"])
def test_between_the_parts_of_a_quote_stands_what_says_so(format):
    assert f"Мы верим,{JOINT}Но ждём бумаги" in render(lone(INTERRUPTED), format=format)


def test_what_stands_between_parts_is_no_word():
    summary = render(lone(INTERRUPTED), format="summary").splitlines()
    row = next(line for line in summary if line.startswith("Пётр Гром,"))
    assert row.split()[-3:] == ["1", "1", "5"]
