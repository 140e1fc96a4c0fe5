"""Where each word of an input went, and that none is lost without being told."""

import json
import os

import pytest
from articles import article
from conftest import FAULTY
from dumps import records
from golden import SAMPLES
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Paragraph
from newsparse.corpus.account.account import account
from newsparse.corpus.account.pieces import Stretch

pytestmark = pytest.mark.usefixtures("at_once")

TEXT = "Headline: Ferry runs\nBy Ann Lee\n\nIt runs again.\nAll are glad.\n"
NOTHING = dict.fromkeys(
    ("headline", "date", "date_text", "site", "url", "description", "date_modified")
)


def record(*texts, **fields):
    paragraphs = tuple(Paragraph(kind="paragraph", text=text) for text in texts)
    empty = {"quotes": (), "speakers": (), "authors": (), "tags": ()}
    return article(**{**NOTHING, **empty, "paragraphs": paragraphs, **fields})


def told(text, *articles, labels=(), rule=None):
    found = account("a.txt", [Stretch(text=text, rule=rule)], articles, labels=labels)
    return [(piece.place, piece.text.strip()) for piece in found.pieces], found


FULL = record("It runs again.", "All are glad.", headline="Ferry runs", authors=("Ann Lee",))


def test_fields_labels_and_paragraphs():
    pieces, found = told(TEXT, FULL)
    assert pieces == [
        ("label", "Headline"),
        ("headline", ": Ferry runs"),
        ("label", "By"),
        ("authors", "Ann Lee"),
        ("paragraph 1", "It runs again"),
        ("paragraph 2", ".\nAll are glad."),
    ]
    assert (found.words, found.lost, found.added) == (12, 0, ())


ROWS = [
    ("It runs again. Not this.", record("It runs again."), {}, ("lost", ". Not this.")),
    ("It runs again.\nBody", record("It runs again."), {"labels": ["body"]}, ("label", ".\nBody")),
    ("It runs again.\nFerry", FULL, {}, ("headline", ".\nFerry")),
    (
        "Ferry runs\nIt runs again.\nTitle: Ferry runs",
        record("It runs again.", headline="Ferry runs"),
        {"labels": ["title"]},
        ("repeated", ".\nTitle: Ferry runs"),
    ),
    (
        "It runs again.\nWC 300 words",
        record("It runs again.", warnings=("Kept out: WC 300 words",)),
        {},
        ("warning", ".\nWC 300 words"),
    ),
    (
        "It runs again.\nDocument 2 of 27",
        record("It runs again."),
        {"labels": ["document"]},
        ("label", ".\nDocument 2 of 27"),
    ),
    ("It runs again.\nand of the", record("It runs again."), {}, ("lost", ".\nand of the")),
    ("Read more", record("It runs"), {"rule": "pointer"}, ("left out", "Read more")),
]


@pytest.mark.parametrize(("text", "one", "options", "last"), ROWS)
def test_what_is_in_no_paragraph(text, one, options, last):
    pieces, _ = told(text, one, **options)
    assert pieces[-1] == last


def test_words_that_the_input_does_not_have_are_told():
    _, found = told("It runs again.", record("It runs again, they say."))
    assert found.added == ("they", "say")


def test_a_paragraph_is_where_no_rule_left_it_out():
    contents = Stretch(text="It runs again\n", rule="links")
    stretches = [Stretch(text="All are glad\n"), contents, Stretch(text="It runs again\n")]
    found = account("a.html", stretches, [record("All are glad", "It runs again")])
    assert [piece.place for piece in found.pieces] == ["paragraph 1", "left out", "paragraph 2"]
    stretches = [contents, Stretch(text="All are glad\n")]
    found = account("a.html", stretches, [record("All are glad", "It runs again")])
    assert [piece.place for piece in found.pieces] == ["paragraph 2", "paragraph 1"]


def test_words_that_come_twice_are_held_twice():
    pieces, found = told("It runs.\nIt runs.", record("It runs."))
    assert pieces == [("paragraph 1", "It runs"), ("lost", ".\nIt runs.")]
    assert found.lost == 2


def test_several_articles_of_one_text():
    found = account(
        "a", [Stretch(text="One two.\n\nThree four.")], [record("One two."), record("Three four.")]
    )
    assert [(piece.article, piece.words) for piece in found.pieces] == [(0, 2), (1, 2)]


@given(st.lists(st.text()), st.lists(st.text()))
def test_the_pieces_are_the_input(texts, paragraphs):
    found = account(None, [Stretch(text=text) for text in texts], [record(*paragraphs)])
    assert "".join(piece.text for piece in found.pieces) == "".join(texts)
    assert found.words == sum(piece.words for piece in found.pieces)


@pytest.mark.parametrize("name", ["*.txt", "*.html", "archives/*", "desk"])
def test_no_word_of_a_sample_is_lost(command, name):
    code, out, err = command("--audit", *SAMPLES.glob(name), "--json")
    assert (code, err) == (0, "")
    assert out


def test_a_summary_and_lines_of_json(command):
    code, out, _ = command("--audit", SAMPLES / "desk" / "tidings.txt")
    assert code == 0
    assert "83 words: 63 paragraphs, 8 headline," in out
    assert "none lost" in out
    [one] = records(command("--audit", SAMPLES / "lighthouse.html", "--json")[1])
    source = "".join(piece["text"] for piece in one["pieces"])
    assert {piece["place"] for piece in one["pieces"]} >= {"headline", "left out", "paragraph 1"}
    assert all(piece["rule"] for piece in one["pieces"] if piece["place"] == "left out")
    assert len(source) > 200


def test_one_word_is_a_word(command, tmp_path):
    (tmp_path / "one.txt").write_text("Ferry", encoding="utf-8")
    assert "1 word: 1 paragraphs; none lost" in command("--audit", tmp_path / "one.txt")[1]


def test_what_cannot_be_read_is_told_at_the_end(command, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    code, out, err = command("--audit", tmp_path, "--json")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert "b.txt: The input is empty." in err


def test_lost_words_are_an_error(command, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    monkeypatch.setattr("newsparse.batch.accounts.account", _losing)
    code, out, err = command("--audit", tmp_path / "a.txt")
    assert code == 1
    assert "lost: Headline: Ferry runs By Ann Lee It runs again. All are glad." in out
    assert "a.txt: 12 words lost, 0 added" in err


def _losing(path, stretches, articles, *, labels, kept_out):  # noqa: ARG001 - as account() is called
    return account(path, stretches, [])


HOSTILE = '<img src=x onerror=alert(1)> \x1b[2J\x07 "><script>alert(1)</script> \u202e'


@pytest.mark.parametrize("look", [[], ["--json"], ["-f", "html"]])
def test_no_text_of_it_acts(command, tmp_path, look):
    name = "<script>.txt"
    (tmp_path / name).write_text(f"Headline: {HOSTILE}\n\n{HOSTILE}. It runs.\n", "utf-8")
    out = command("--audit", tmp_path / name, *look)[1]
    assert "paragraph" in out
    assert not set("\x1b\x07\u202e") & set(out)
    if "html" in look:
        assert "<script>" not in out
        assert "<img" not in out


def test_the_page_colours_what_went_where(command):
    page = command("--audit", SAMPLES / "lighthouse.html", "-f", "html")[1]
    assert '<span class="piece paragraph" title="paragraph 1">' in page
    assert '<span class="piece left-out" title="left out by ' in page
    assert "Content-Security-Policy" in page


def test_the_page_keeps_the_lines_of_a_text(command, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    page = command("--audit", tmp_path / "a.txt", "-f", "html")[1]
    whole = page.partition('class="whole"')[2].partition("</p>")[0]
    assert whole.count("<br>") == TEXT.count("\n")


def test_evidence_tells_the_beginning_of_a_block_alone(command, tmp_path):
    text = "<p>" + "The bridge is long. " * 100 + "</p>"
    (tmp_path / "a.html").write_text(f"<html><body><article>{text}</article></body></html>")
    [one] = records(command(tmp_path / "a.html", "--json", "--explain")[1])
    assert {len(block["words"]) for block in one["evidence"]["blocks"]} == {200}
    assert json.loads(command("--audit", tmp_path / "a.html", "--json")[1])["words"] == 400


@pytest.fixture
def guarded(monkeypatch, at_once):  # noqa: ARG001 - undone here
    """Undo what runs the work of these tests in their own process."""
    monkeypatch.undo()
    monkeypatch.setenv("PYTHONPATH", str(FAULTY), prepend=os.pathsep)


@pytest.mark.usefixtures("guarded")
def test_an_input_that_hangs_or_kills_its_process_costs_itself(command, tmp_path):
    for name, text in (("a", TEXT), ("b", "HANG"), ("c", "KILL"), ("d", TEXT)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    code, out, err = command("--audit", tmp_path, "--json", "--timeout", "8", "-j", "2")
    assert code == 1
    assert [one["path"] for one in records(out)] == [f"{tmp_path}/a.txt", f"{tmp_path}/d.txt"]
    assert "b.txt: it took longer than 8 s (--timeout)" in err
    assert "c.txt: its process died of SIGKILL" in err


def test_it_reads_as_it_is_asked_to(command, tmp_path):
    (tmp_path / "a.txt").write_text("<p>It runs again.</p>", "utf-8")
    [one] = records(command("--audit", tmp_path / "a.txt", "--json", "--input-format", "text")[1])
    assert one["words"] == 5
    [one] = records(command("--audit", tmp_path / "a.txt", "--json", "--input-format", "html")[1])
    assert one["words"] == 3


def test_records_are_no_source(command, tmp_path):
    command(SAMPLES / "ferry.txt", "-q", "-o", tmp_path / "a.jsonl")
    code, out, err = command("--audit", tmp_path / "a.jsonl")
    assert (code, out) == (1, "")
    assert "newsparse made it of something else" in err
