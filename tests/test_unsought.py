"""Languages in which quotes are not looked for: the record, the run and every page say so."""

import json

import pytest
from articles import ARTICLE, article

from newsparse import parse
from newsparse.languages.table import LANGUAGES, get_language, without_speech
from newsparse.renderer.render import render, render_all

ESTONIAN = "2024-05-03 Sild\n\nMinister ütles, et sild on kinni ja see ei ole veel valmis.\n"
RUSSIAN = "2024-05-03 Мост\n\nМост через реку закрыт на ремонт, и движение по нему остановлено.\n"
SENTENCE = "Quotes are not looked for in Estonian."
UNSOUGHT = article(language="et", quotes=(), speakers=())


@pytest.mark.parametrize(
    ("text", "language", "warnings"),
    [
        (ESTONIAN, None, ("No quotes were looked for: speech is not read in Estonian.",)),
        (ESTONIAN, "et-EE", ("No quotes were looked for: speech is not read in Estonian.",)),
        (
            ESTONIAN,
            "mi",
            ("No quotes were looked for: speech is not read in the language “mi”.",),
        ),
        (
            "12.5 30 7.25",
            None,
            (
                (
                    "No quotes were looked for: speech is not read in an unknown language; "
                    "--language tells it."
                ),
            ),
        ),
        (RUSSIAN, None, ()),
        (
            ESTONIAN,
            "en",
            ("It was told to be in en, and its text looks like et: see --language.",),
        ),
        (RUSSIAN, "ru-RU", ()),
        ("2024-05-03 Sild", "et", ()),
    ],
)
def test_the_article_says_so(text, language, warnings):
    assert parse(text, language=language).warnings == warnings


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_has_words_of_speech_has_a_look_for_quotes(code):
    assert (without_speech(code) is None) == (get_language(code).speech is not None)


def test_the_summary_says_so():
    assert SENTENCE in render(UNSOUGHT, format="summary").splitlines()
    lines = "".join(render_all([UNSOUGHT, ARTICLE], format="summary")).splitlines()
    assert lines[0].endswith("not sought")
    assert lines[1].endswith(" 4 quotes")
    facts = " ".join(lines).partition("Most quoted")[0]
    assert "1 article whose quotes are not looked for" in " ".join(facts.split())


def test_the_summary_on_a_narrow_screen_says_so():
    lines = "".join(render_all([UNSOUGHT, ARTICLE], format="summary", width=40)).splitlines()
    assert (lines[0][-2:], lines[1][-2:]) == (" –", " 4")


def test_the_page_says_so():
    assert SENTENCE in render(UNSOUGHT, format="html")
    overview = "".join(render_all([UNSOUGHT, ARTICLE], format="html"))
    assert SENTENCE in overview
    assert "1 article whose quotes are not looked for" in overview
    assert "0 quotes" not in overview


def test_nothing_is_said_where_quotes_were_looked_for():
    silent = article(quotes=(), speakers=())
    for format in ("summary", "html"):
        for copies in (1, 2):
            text = "".join(render_all([silent] * copies, format=format))
            assert "looked for" not in text
            assert "not sought" not in text
    assert "0 quotes" in "".join(render_all([silent] * 2, format="html"))


def test_the_report_counts_them():
    found = json.loads("".join(render_all([UNSOUGHT, ARTICLE, UNSOUGHT], format="sources")))
    assert (found["articles"], found["unsought"]) == (3, 2)


def test_the_total_of_a_run_says_so(command, tmp_path):
    (tmp_path / "a.txt").write_text(ESTONIAN, "utf-8")
    (tmp_path / "b.txt").write_text(RUSSIAN, "utf-8")
    line = "newsparse: quotes are not looked for in the languages of 1 of 2 articles"
    code, _, err = command(tmp_path, "-o", tmp_path / "out.jsonl")
    assert (code, err.count(line)) == (0, 1)
    assert "languages" not in command(tmp_path / "b.txt", tmp_path / "b.txt", "--json")[2]
    assert command(tmp_path, "--json", "-q")[2] == ""
