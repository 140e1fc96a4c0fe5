"""Two versions of the same articles: which are compared, and what is told of them."""

import json

import pytest
from articles import ARTICLE, article
from golden import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsparse import Paragraph
from newsparse.corpus.versions import changes
from newsparse.renderer.look import Look
from newsparse.renderer.render import render
from newsparse.renderer.screen.versions import versions_shown

pytestmark = pytest.mark.usefixtures("at_once")


def at(path, *, url=None, index=0, **fields):
    source = replace(ARTICLE.source, path=path, index=index)
    return article(source=source, url=url, **fields)


def told(old, new):
    return [(one.status, one.path) for one in changes(old, new)]


URL = "https://a.example/1"
PAIRS = [
    ([at("a.txt")], [at("a.txt", headline="B")], [("changed", "a.txt")]),
    ([at("monday/a.txt")], [at("tuesday/a.txt", headline="B")], [("changed", "tuesday/a.txt")]),
    (
        [at("mon/x/a.txt"), at("mon/b.txt")],
        [at("tue/b.txt", headline="B"), at("tue/x/a.txt", headline="B")],
        [("changed", "tue/b.txt"), ("changed", "tue/x/a.txt")],
    ),
    ([at("a", url=URL)], [at("b", url=URL, headline="B")], [("changed", "b")]),
    ([at("a.txt")], [at("a.txt")], []),
    ([at("a/a.txt")], [at("b/a.txt")], []),
    ([at("a.txt")], [], [("gone", "a.txt")]),
    ([], [at("a.txt")], [("new", "a.txt")]),
    ([at("a.txt", index=1)], [at("a.txt", index=2)], [("new", "a.txt"), ("gone", "a.txt")]),
    (
        [at("a.txt"), at("a.txt", index=1)],
        [at("a.txt"), at("a.txt", index=1, headline="B")],
        [("changed", "a.txt")],
    ),
    (
        [at("a.txt"), at("c.txt")],
        [at("b.txt"), at("c.txt")],
        [("new", "b.txt"), ("gone", "a.txt")],
    ),
    (
        [at("a", url=URL), at("b", url=URL, headline="B")],
        [at("a", url=URL, headline="C"), at("b", url=URL, headline="D")],
        [("changed", "a"), ("changed", "b")],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), PAIRS)
def test_which_are_versions_of_one_article(old, new, expected):
    assert told(old, new) == expected


def test_how_it_was_read_is_no_change():
    other = replace(ARTICLE.source, encoding="cp1251", sha256="1" * 64)
    assert told([ARTICLE], [article(source=other, warnings=("A warning.",), words=31)]) == []


def one_change(**fields):
    [change] = changes([ARTICLE], [article(**fields)])
    return change


def test_fields_are_told_before_and_after():
    change = one_change(headline="Печь горит", authors=("Иван Сорока",), site="Вечер", tags=())
    assert [(one.field, one.old, one.new) for one in change.fields] == [
        ("headline", "Завод гасит печь", "Печь горит"),
        ("authors", "Ольга Кедрова; Иван Сорока", "Иван Сорока"),
        ("site", None, "Вечер"),
    ]
    assert change.headline == "Печь горит"


def paragraphs(*texts):
    return tuple(Paragraph(kind="paragraph", text=text) for text in texts)


TEXTS = [
    (["One two three."], ["One two four."], [("One two three.", "One two four.")]),
    (["A b c d."], ["A b c d.", "New text here."], [(None, "New text here.")]),
    (["Gone it is.", "A b c d."], ["A b c d."], [("Gone it is.", None)]),
    (
        ["Gone it is.", "One two three."],
        ["One two four."],
        [("Gone it is.", None), ("One two three.", "One two four.")],
    ),
    (
        ["Quite another text."],
        ["Nothing alike."],
        [(None, "Nothing alike."), ("Quite another text.", None)],
    ),
    (["A.", "B."], ["B.", "A."], [(None, "B."), ("B.", None)]),
]


@pytest.mark.parametrize(("before", "after", "expected"), TEXTS)
def test_paragraphs_stand_beside_what_they_were(before, after, expected):
    old = article(paragraphs=paragraphs(*before), quotes=())
    new = article(paragraphs=paragraphs(*after), quotes=())
    [change] = changes([old], [new])
    assert [(one.old, one.new) for one in change.text] == expected


def test_very_many_paragraphs_are_compared_as_a_whole():
    many = [f"Paragraph {number}." for number in range(3000)]
    old = article(paragraphs=paragraphs(*many), quotes=())
    new = article(paragraphs=paragraphs(*many[1:], "Last."), quotes=())
    [change] = changes([old], [new])
    assert [(one.old, one.new) for one in change.text] == [("Paragraph 0.", None), (None, "Last.")]


def test_quotes_have_other_speakers_or_words():
    first, second, third, fourth = ARTICLE.quotes
    other = replace(first, speaker="Пётр Гром")
    longer = replace(third, text="Мы верим в это все вместе и ждём бумаги")
    change = one_change(quotes=(other, second, longer))
    assert [(one.old, one.new) for one in change.quotes] == [
        (first, other),
        (None, longer),
        (third, None),
        (fourth, None),
    ]
    before = replace(longer, text="Мы верим в это все вместе и ждём")
    [change] = changes([article(quotes=(before,))], [article(quotes=(longer,))])
    assert [(one.old, one.new) for one in change.quotes] == [(before, longer)]


def test_a_rule_of_another_name_is_no_change():
    quotes = tuple(replace(quote, rule="other", confidence=0.5) for quote in ARTICLE.quotes)
    assert told([ARTICLE], [article(quotes=quotes)]) == []


WORDS = st.lists(st.sampled_from(["One two.", "Three four.", "One four."]) | st.text(min_size=1))


@given(WORDS, WORDS)
def test_the_changes_lead_from_the_old_text_to_the_new(before, after):
    old = article(paragraphs=paragraphs(*before), quotes=())
    new = article(paragraphs=paragraphs(*after), quotes=())
    told = [change.text for change in changes([old], [new])]
    text = told[0] if told else ()
    left = [*before]
    for one in text:
        if one.old is not None:
            left.remove(one.old)
    assert sorted([*left, *(one.new for one in text if one.new is not None)]) == sorted(after)
    assert (text == ()) == (before == after)


@pytest.fixture
def results(command, tmp_path):
    for name in ("desk", "desk-later"):
        command(SAMPLES / name, "-q", "-o", tmp_path / f"{name}.jsonl")
    return tmp_path / "desk.jsonl", tmp_path / "desk-later.jsonl"


def test_the_command_shows_the_words_that_went_and_came(command, results):
    code, out, err = command("--diff", *results)
    assert (code, err) == (0, "")
    assert "  headline  Harbour bridge to open in [-May,-] {+June,+} mayor says\n" in out
    assert "summer pass without it · [-Tobias Renn-] {+Elena Marsh+}\n" in " ".join(
        out.split("\n  ")
    )
    assert out.endswith("2 changed, 1 new, 3 gone\n")
    assert command("--diff", results[0], results[0])[1] == "0 changed, 0 new, 0 gone\n"


def test_lines_of_json(command, results):
    lines = command("--diff", *results, "--json")[1].splitlines()
    assert [json.loads(line)["status"] for line in lines] == [
        *("changed", "new", "changed"),
        *("gone", "gone", "gone"),
    ]


def test_it_takes_two_files(command, results):
    code, _, err = command("--diff", results[0])
    assert (code, "it takes two files: --diff old.jsonl new.jsonl" in err) == (2, True)


def test_no_text_of_it_drives_a_terminal():
    hostile = "\x1b[2J\x07\u202e\x9b31m"
    first = article(headline=hostile, quotes=())
    second = article(
        headline=f"{hostile} {hostile}x",
        site=hostile,
        paragraphs=paragraphs(hostile),
        quotes=(replace(ARTICLE.quotes[0], text=hostile, speaker=hostile),),
    )
    other = at(hostile, url=hostile)
    shown = "".join(versions_shown(changes([first, other], [second]), Look()))
    assert not set("\x1b\x07\u202e\x9b") & set(shown)
    assert "\x1b[" in "".join(versions_shown(changes([first], [second]), Look(color=True)))


def test_a_damaged_file_is_named(command, results, tmp_path):
    broken = tmp_path / "broken.jsonl"
    broken.write_text(render(ARTICLE) + render(ARTICLE)[:-50], "utf-8")
    code, out, err = command("--diff", results[0], broken)
    assert (code, out) == (1, "")
    assert "broken.jsonl: line 2 is no record" in err
