"""Corrected quotes read back, and how good records are by them."""

import json
from contextlib import suppress

import msgspec
import pytest
from articles import ARTICLE, article
from golden import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsparse import ReadError
from newsparse.corpus.scores.brat import annotated, document_name
from newsparse.corpus.scores.corrected import TrueArticle, TrueQuote, corrected
from newsparse.corpus.scores.scores import same_name, scores
from newsparse.renderer.look import Look
from newsparse.renderer.render import render, render_all
from newsparse.renderer.screen.scores import scores_shown

pytestmark = pytest.mark.usefixtures("at_once")

CORRECTED = SAMPLES / "desk-corrected" / "export.json"
TRUTH = tuple(
    TrueQuote(kind=quote.kind, text=quote.text, speaker=quote.speaker) for quote in ARTICLE.quotes
)


def scored(*quotes, truth=TRUTH):
    """Return the scores of an article that has these quotes."""
    return scores([TrueArticle(path="zavod.txt", quotes=truth)], [article(quotes=quotes)])


def total(found):
    one = found.kinds[-1]
    return one.true, one.given, one.found, one.right_speakers


def test_what_is_right_is_right():
    found = scored(*ARTICLE.quotes)
    assert total(found) == (4, 4, 4, 4)
    assert [one.f1 for one in found.kinds] == [1, 1, 1, 1]
    assert found.quote_rules == found.speaker_rules == ()
    assert (found.articles, found.missing) == (1, 0)


def test_what_is_missing_costs_recall_and_what_is_none_precision():
    wrong = replace(ARTICLE.quotes[0], text="Nobody says such a thing", rule="bad")
    found = scored(ARTICLE.quotes[0], wrong)
    direct = found.kinds[0]
    assert (direct.precision, direct.recall, direct.f1) == (0.5, 0.5, 0.5)
    assert [(one.rule, one.given, one.wrong) for one in found.quote_rules] == [("bad", 1, 1)]
    assert found.kinds[2].precision is None
    assert found.kinds[2].recall == 0


def test_a_wrong_speaker_is_its_rules_error():
    wrong = replace(ARTICLE.quotes[0], speaker="Пётр Гром")
    found = scored(wrong)
    assert found.kinds[0].speakers == 0
    assert [(one.rule, one.wrong) for one in found.speaker_rules] == [("before_cue", 1)]


def test_a_quote_of_another_kind_is_another():
    assert total(scored(replace(ARTICLE.quotes[0], kind="partial"))) == (4, 1, 0, 0)


def test_nearly_all_of_the_words_are_enough_and_each_counts_once():
    near = replace(ARTICLE.quotes[0], text="Печь погасят в мае, да")
    assert total(scored(near)) == (4, 1, 1, 1)
    assert total(scored(near, near)) == (4, 2, 1, 1)


def test_what_nobody_corrected_does_not_count():
    other = article(source=replace(ARTICLE.source, path="other.txt"))
    truth = [TrueArticle(path="zavod.txt", quotes=TRUTH), TrueArticle(path="gone.txt", quotes=())]
    found = scores(truth, [other, ARTICLE, ARTICLE])
    assert (found.articles, found.missing) == (1, 1)
    assert total(found)[:2] == (4, 4)


@pytest.mark.parametrize(
    ("one", "two", "is_same"),
    [
        ("Анна Ветрова", "анна ветрова", True),
        ("А. Ветрова", "Анна Ветрова", True),
        ("Ветрова", "Анна Ветрова", True),
        ("Ольга Ветрова", "Анна Ветрова", False),
        (None, None, True),
        (None, "Анна Ветрова", False),
        ("", None, True),
    ],
)
def test_when_a_speaker_is_right(one, two, is_same):
    assert same_name(one, two) == is_same
    assert same_name(two, one) == is_same


def task(*, annotations=None):
    [task] = json.loads(render(ARTICLE, format="labelstudio"))
    results = task["predictions"][0]["result"]
    return {**task, "annotations": annotations or [{"was_cancelled": False, "result": results}]}


def test_label_studio_gives_back_what_it_was_given():
    [one] = corrected([task()])
    assert one == TrueArticle(path="zavod.txt", quotes=TRUTH)


def test_the_last_annotation_that_stands_counts():
    done = {"was_cancelled": False, "result": []}
    [one] = corrected([task(annotations=[{"result": "?"}, done, {"was_cancelled": True}])])
    assert one.quotes == ()


@pytest.fixture(params=["quotes.zip", "quotes/"])
def for_brat(command, tmp_path, monkeypatch, request):
    """Write the samples of a desk for brat; give where, and the records of the same articles."""
    monkeypatch.chdir(SAMPLES.parent)
    inputs = ["samples/desk", "samples/digest.txt", "-q"]
    place = f"{tmp_path}/{request.param}"
    assert command(*inputs, "-f", "brat", "-o", place) == (0, "", "")
    command(*inputs, "-o", tmp_path / "results.jsonl")
    return place, tmp_path / "results.jsonl"


def test_brat_gives_back_what_it_was_given(command, for_brat):
    corrected, results = for_brat
    found = json.loads(command("--score", corrected, results, "--json")[1])
    assert (found["articles"], found["missing"]) == (8, 0)
    for one in found["kinds"]:
        assert one["true"] == one["given"] == one["found"] == one["right_speakers"] > 0


def test_what_is_there_may_have_been_corrected(command, tmp_path):
    folder = tmp_path / "quotes"
    inputs = [SAMPLES / "ferry.txt", "-q", "-f", "brat", "-o", f"{folder}/"]
    assert command(*inputs)[0] == 0
    [annotations] = folder.rglob("*.ann")
    annotations.write_text("", "utf-8")
    code, _, err = command(*inputs)
    assert code == 1
    assert "which somebody may have corrected" in err
    assert annotations.read_text("utf-8") == ""
    assert command(*inputs, "--force")[0] == 0
    assert annotations.read_text("utf-8").startswith("T1\tindirect ")


@pytest.mark.parametrize("target", [[], ["-o", "quotes.ann"], ["-o", "-"], ["-o", "memory://a/"]])
def test_two_files_have_no_other_place(command, target):
    code, out, err = command(SAMPLES / "ferry.txt", "-f", "brat", *target)
    assert (code, out) == (2, "")
    assert "-o folder/, or -o quotes.zip" in err


def test_the_archive_is_the_same_each_time(command, tmp_path):
    for name in ("one.zip", "two.zip"):
        command(SAMPLES / "digest.txt", "-q", "-f", "brat", "-o", tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


TEXT = "«Печь погасят», – сказала она. – «В мае»"
GIVEN = [
    ("T1\tdirect 1 13;34 39\tПечь погасят В мае\n#1\tAnnotatorNotes T1\tАнна\n", "Анна"),
    ("#7\tAnnotatorNotes T4\t Анна \r\nT4\tdirect 1 13;34 39\tx\r\n", "Анна"),
    ("T1\tdirect 1 13;34 39\tx\nT2\tPlace 1 5\tx\nR1\tOf Arg1:T1 Arg2:T2\nA1\tOld T1", None),
    ("T9\tdirect 1 13;34 39\nE1\tSay:T9\n*\tEquiv T1 T2\n", None),
]


@pytest.mark.parametrize(("annotations", "speaker"), GIVEN)
def test_what_brat_writes_is_read(annotations, speaker):
    quote = TrueQuote(kind="direct", text="Печь погасят … В мае", speaker=speaker)
    assert annotated("a", TEXT, annotations) == TrueArticle(id="a", quotes=(quote,))


@pytest.mark.parametrize(
    ("annotations", "problem"),
    [
        ("T1\tdirect 1 99\tx", "line 1: its text has no 1 99"),
        ("T1\tdirect 5 5\tx", "its text has no 5 5"),
        ("\nT1 direct 1 5", "line 2 is damaged"),
        (f"T1\tdirect 1 {'9' * 5000}\tx", "line 1 is damaged"),
    ],
)
def test_annotations_of_another_text_say_so(annotations, problem):
    with pytest.raises(ReadError, match=problem):
        annotated("a", TEXT, annotations)


@given(st.text())
def test_no_annotations_break_it(annotations):
    with suppress(ReadError):
        assert annotated("a", TEXT, annotations).id == "a"


@pytest.mark.parametrize(
    ("files", "problem"),
    [({}, "no document of brat's"), ({"a.ann": ""}, "a.txt is missing")],
)
def test_a_folder_of_no_corrections_is_an_error(command, results, tmp_path, files, problem):
    (tmp_path / "brat").mkdir()
    for name, text in files.items():
        (tmp_path / "brat" / name).write_text(text, "utf-8")
    code, out, err = command("--score", tmp_path / "brat", results)
    assert (code, out) == (1, "")
    assert problem in err


@given(st.lists(st.tuples(st.sampled_from(["a~1", "a", "a~", "a#1", "a%231"]), st.integers(0, 3))))
def test_each_article_has_a_name_of_its_own(sources):
    assert len({document_name(*one) for one in sources}) == len(set(sources))


def test_relations_in_a_circle_have_an_end():
    results = task()["annotations"][0]["result"]
    circle = [
        {"type": "relation", "from_id": "q1", "to_id": "q2"},
        {"type": "relation", "from_id": "q2", "to_id": "q1"},
    ]
    [one] = corrected([task(annotations=[{"result": [*results, *circle]}])])
    assert len(one.quotes) == 4


def test_gold_lines_and_records_are_read_too():
    gold = {"id": "zavod", "quotes": [{"kind": "direct", "parts": ["a", "b"], "speaker": "C"}]}
    gold["quotes"].append({"kind": "other", "parts": ["x"], "mention": "he"})
    [one] = corrected([gold])
    assert one.id == "zavod"
    assert one.quotes == (TrueQuote(kind="direct", text="a … b", speaker="C"),)
    assert next(corrected([json.loads(render(ARTICLE))])).quotes == TRUTH
    assert scores([TrueArticle(id="zavod", quotes=TRUTH)], [ARTICLE]).articles == 1


@pytest.mark.parametrize(
    ("one", "problem"),
    [
        ({"a": 1}, "object 1 is neither a task"),
        ({"data": {}, "annotations": []}, "has no annotation"),
        ({"data": {}, "annotations": [{"result": [{"type": "labels", "id": "1"}]}]}, "damaged"),
        ({"id": 1, "quotes": []}, "object 1 is damaged"),
        ({"source": {}}, "object 1 is damaged"),
    ],
)
def test_what_is_no_correction_says_so(one, problem):
    with pytest.raises(ReadError, match=problem):
        list(corrected([one]))


@given(st.lists(st.builds(TrueQuote, kind=st.just("direct"), text=st.text(), speaker=st.none())))
def test_shares_are_shares(truth):
    for one in scored(*ARTICLE.quotes, truth=tuple(truth)).kinds:
        for share in (one.precision, one.recall, one.f1, one.speakers):
            assert share is None or 0 <= share <= 1
        assert one.right_speakers <= one.found <= min(one.given, one.true)


@pytest.fixture
def results(command, tmp_path, monkeypatch):
    monkeypatch.chdir(SAMPLES.parent)
    command("samples/desk", "samples/ferry.txt", "-q", "-o", tmp_path / "results.jsonl")
    return tmp_path / "results.jsonl"


def test_the_command_prints_the_scores(command, results):
    code, out, err = command("--score", CORRECTED, results)
    assert (code, err) == (0, "")
    assert out.startswith("3 articles\n")
    rows = [line.split() for line in out.splitlines()]
    assert ["direct", "5", "5", "5", "1.00", "1.00", "1.00", "0.80"] in rows
    assert ["name", "8", "1"] in rows
    found = json.loads(command("--score", CORRECTED, results, "--json")[1])
    assert [one["kind"] for one in found["kinds"]] == ["direct", "partial", "indirect", "all"]


def test_the_scores_fit_a_narrow_terminal(command, results, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    out = command("--score", CORRECTED, results)[1]
    assert max(map(len, out.splitlines())) <= 40
    assert "…" not in out


def test_results_of_other_articles_are_an_error(command, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_text("".join(render_all([ARTICLE], format="json")), "utf-8")
    code, out, err = command("--score", CORRECTED, other)
    assert (code, out) == (1, "")
    assert "their paths differ" in err


@pytest.mark.parametrize("text", ["", "no JSON", '["a"]', '{"id": 1}'])
def test_a_file_of_no_corrections_is_an_error(command, results, tmp_path, text):
    (tmp_path / "gold.json").write_text(text, "utf-8")
    code, out, err = command("--score", tmp_path / "gold.json", results)
    assert (code, out) == (1, "")
    assert "gold.json" in err


def test_no_rule_of_a_stranger_drives_a_terminal():
    bad = replace(ARTICLE.quotes[0], rule="\x1b[2J\x07", text="x y z", speaker_rule="\u202e")
    shown = "".join(scores_shown(scored(bad), Look()))
    assert not set("\x1b\x07\u202e") & set(shown)


def test_the_sample_is_a_list_of_tasks():
    tasks = msgspec.json.decode(CORRECTED.read_bytes())
    assert len(list(corrected(tasks))) == 3
