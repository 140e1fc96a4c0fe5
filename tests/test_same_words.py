"""The same words across articles: found whole and cut, and nothing else; copies of articles."""

import json
import re
import sqlite3
from contextlib import closing

import pytest
from articles import ARTICLE, article
from golden import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsparse import Paragraph, Speaker
from newsparse.corpus.same_words.fingerprints import are_same_words, fingerprints, plain_words, runs
from newsparse.corpus.same_words.links import linked
from newsparse.corpus.same_words.same_words import SameWords
from newsparse.renderer.render import render_all

pytestmark = pytest.mark.usefixtures("at_once")

DESK = SAMPLES / "desk"
WORDS = "We have waited eleven years for this bridge, and I will not let it wait another summer"
PART = "I will not let it wait another summer"
LONG = " ".join(f"word{number}" for number in range(60))


def said(text, speaker="Ann Lee", **changes):
    """Return an article with one quote, its paragraph nothing but that."""
    quote = replace(ARTICLE.quotes[0], text=text, speaker=speaker)
    speakers = (Speaker(name=speaker, kind="person", roles=(), quotes=1),) if speaker else ()
    changes = {"date": None, "paragraphs": (), **changes}
    return article(quotes=(quote,), speakers=speakers, **changes)


def found(*articles):
    """Return the utterances and the copies among `articles`."""
    with closing(SameWords()) as same:
        for number, one in enumerate(articles):
            source = replace(one.source, path=f"{number}.txt")
            same.add(replace(one, source=source))
        return list(same.utterances()), list(same.copies())


def sets(utterances):
    return [[one.article.path for one in utterance.printings] for utterance in utterances]


SAME = [
    (WORDS, WORDS),
    (WORDS, WORDS.upper().replace(",", " –")),
    (WORDS, PART),
    (WORDS, WORDS.replace("bridge, and", "bridge … And")),
    (WORDS, WORDS.replace("eleven", "11")),
    ("Ещё вчера мы не знали этого", "еще вчера мы не знали этого!"),
    ("Five words are just enough", "five words are just enough"),
]
OTHER = [
    ("We are not ready", "We are not ready"),
    (WORDS, "I will not let it wait"),
    (WORDS, "He will not let it go on like this, he told us, and I will not let it"),
    ("Five words are just enough", "Five words are just enough today"),
    (WORDS, "Nobody has waited for any such thing and nobody ever will in this town of ours"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_one_utterance(one, two):
    assert sets(found(said(one), said("No word of this is in any other"), said(two))[0]) == [
        ["0.txt", "2.txt"]
    ]


@pytest.mark.parametrize(("one", "two"), OTHER)
def test_two_utterances(one, two):
    assert found(said(one), said(two))[0] == []


def test_an_article_that_repeats_itself_is_no_news():
    twice = said(WORDS)
    assert (
        found(replace(twice, quotes=twice.quotes * 2), said("Five other words are here"))[0] == []
    )


def test_who_printed_it_first_and_how_it_was_cut():
    [one], _ = found(
        said(PART, date="2025-03-12"),
        said(WORDS, date=None),
        said(WORDS, date="2025-03-11T10:00:00"),
        said(WORDS.replace("eleven", "11"), date="2025-03-13"),
    )
    assert [(p.article.path, p.cut, p.share) for p in one.printings] == [
        ("2.txt", "whole", 100),
        ("0.txt", "part", 47),
        ("3.txt", "altered", 100),
        ("1.txt", "whole", 100),
    ]
    assert one.text == WORDS


def test_whose_it_is_said_to_be():
    [one], _ = found(
        said(WORDS, "Ann Lee"), said(WORDS, "A. Lee"), said(PART, "Ian Berg"), said(WORDS, None)
    )
    assert (one.said_by, one.disputed) == (("Ann Lee", "Ian Berg"), True)
    assert [p.speaker for p in one.printings] == ["Ann Lee", "A. Lee", "Ian Berg", None]
    assert [p.person for p in one.printings] == ["Ann Lee", "Ann Lee", "Ian Berg", None]
    [one], _ = found(said(WORDS, "Ann Lee"), said(PART, "A. Lee"), said(WORDS, None))
    assert (one.said_by, one.disputed) == (("Ann Lee",), False)


def body(text):
    return (Paragraph(kind="paragraph", text=text),)


def test_copies_are_told_and_count_for_none():
    text = f"{WORDS}. {LONG}"
    utterances, copies = found(
        said(WORDS, paragraphs=body(text), date="2025-03-12"),
        said(WORDS, paragraphs=body(f"{text} and a word more"), date="2025-03-11"),
        said(WORDS, paragraphs=body(f"{LONG[:200]} and on it goes in its own words {WORDS}")),
    )
    assert [(copy.article.path, copy.of.path) for copy in copies] == [("0.txt", "1.txt")]
    assert 0.9 < copies[0].resemblance < 1
    [one] = utterances
    assert (one.articles, one.originals) == (3, 2)
    assert [p.is_copy for p in one.printings] == [False, True, False]


def test_short_articles_are_no_copies():
    assert found(said(WORDS, paragraphs=body(PART)), said(WORDS, paragraphs=body(PART)))[1] == []


def test_what_the_most_print_comes_first():
    other = "Every bolt has been looked at twice before"
    utterances, _ = found(*[said(WORDS)] * 2, *[said(other)] * 3)
    assert [one.text for one in utterances] == [other, WORDS]


@given(st.lists(st.integers(0, 40), min_size=7), st.data())
def test_a_run_of_seven_words_shares_a_fingerprint(numbers, data):
    words = [f"w{number}" for number in numbers]
    start = data.draw(st.integers(0, len(words) - 7))
    around = data.draw(st.lists(st.sampled_from(["x", "y"]), max_size=8))
    other = [*around, *words[start : start + 7], *around]
    assert fingerprints(words) & fingerprints(other)


@given(st.text(), st.text())
def test_any_two_quotes_compare_the_same_way_round(one, two):
    first, second = runs(plain_words(one)), runs(plain_words(two))
    assert are_same_words(first, second) == are_same_words(second, first)
    assert are_same_words(first, first)


@given(st.lists(st.lists(st.integers(0, 30), unique=True).map(sorted), max_size=8))
def test_what_is_linked_is_linked_to_the_first_of_its_kind(groups):
    roots = linked(groups, 31, lambda one, two: one % 3 == two % 3)
    for one, root in enumerate(roots):
        assert root <= one
        assert root % 3 == one % 3
        assert roots[root] == root
    for members in groups:
        for kind in range(3):
            assert len({roots[one] for one in members if one % 3 == kind}) <= 1


def test_a_hash_that_all_share_is_compared_with_a_few():
    asked = []

    def are_alike(one, two):
        asked.append((one, two))
        return False

    linked([list(range(1000))], 1000, are_alike)
    assert len(asked) <= 5 * 1000


LENGTHENED = f"{WORDS}. {LONG}"
ORIGINAL = said(WORDS, paragraphs=body(LENGTHENED), date="2025-03-11")
COPY = said(WORDS, paragraphs=body(f"{LENGTHENED} and a word more"), date="2025-03-12")


def test_counts_leave_copies_out_on_demand():
    other = said(PART, "Ian Berg", paragraphs=body(PART))

    def written(**options):
        return "".join(render_all([COPY, other, ORIGINAL], **options))

    report = json.loads(written(format="sources", no_copies=True))
    assert (report["articles"], report["quotes"], report["left_out"]) == (2, 2, 1)
    assert (report["first_day"], report["last_day"]) == ("2025-03-11", "2025-03-11")
    assert json.loads(written(format="sources"))["articles"] == 3
    page = written(format="html", no_copies=True)
    assert "1 article left out that repeats what another says" in page
    summary = written(format="summary", no_copies=True)
    assert "1 copy of others left out" in " ".join(summary.split())
    assert written(format="json", no_copies=True) == written(format="json")


def test_the_command_leaves_copies_out(command):
    report = json.loads(command(DESK, "-q", "-f", "sources", "--no-copies")[1])
    assert (report["articles"], report["left_out"], report["copies"]) == (4, 1, 0)
    code, out, err = command(DESK, "-q", "--json", "--no-copies")
    assert (code, out) == (2, "")
    assert "--no-copies is for what tells of many articles" in err


def test_no_text_breaks_it():
    hostile = said("\ud800 \x00 ' \" ; drop table quotes -- a b c d e f g", "\ud800")
    [one], _ = found(hostile, hostile)
    assert one.articles == 2


def test_the_report_tells_what_several_print(command):
    report = json.loads(command(DESK, "-q", "-f", "sources")[1])
    assert report["copies"] == 1
    first = report["repeated"][0]
    assert (first["articles"], first["originals"], first["disputed"]) == (4, 3, True)
    assert first["said_by"] == ["Elena Marsh", "Tobias Renn"]


def test_the_page_has_a_table_of_them():
    whole = ARTICLE.paragraphs
    articles = [
        said(WORDS, site="Eastside Gazette", paragraphs=whole),
        said(PART, "Ian Berg", site="Evening Mail", paragraphs=whole[:1] * 3),
    ]
    page = "".join(render_all(articles, format="html"))
    table = page.partition('id="repeated-table"')[2].partition("</table>")[0]
    assert "given to Ann Lee and to Ian Berg" in table
    rows = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in table.split("<tr>")]
    assert rows[-2:] == [
        ['undated <span class="detail">first</span>', "Eastside Gazette", "whole", "Ann Lee"],
        ["undated", "Evening Mail", "part, 47%", "Ian Berg"],
    ]
    alone = "".join(render_all([ARTICLE, article(quotes=())], format="html"))
    assert 'id="repeated-table"' not in alone


@pytest.fixture
def database(command, tmp_path):
    assert command(DESK, "-q", "-o", tmp_path / "news.db")[0] == 0
    return tmp_path / "news.db"


def test_the_command_shows_them_and_keeps_them_in_the_database(command, database):
    code, out, err = command("--same-quotes", database)
    assert (code, err) == (0, "")
    assert out.startswith(
        "4 articles, 3 of them no copies · given to Elena Marsh and Tobias Renn\n"
    )
    assert "  2025-03-11 Eastside Gazette · Elena Marsh · direct · part, 50%\n" in out
    assert out.endswith(
        "Printed by several articles: 4 · given to several people: 1 · 1 article is a\n"
        "copy of another\n"
    )
    with closing(sqlite3.connect(database)) as connection:
        query = "select site, person, cut, is_copy from same_words where disputed"
        assert connection.execute(query).fetchall() == [
            ("Evening Mail", "Elena Marsh", "whole", 0),
            ("The Harbour Tidings", "Elena Marsh", "whole", 1),
            ("Eastside Gazette", "Elena Marsh", "part", 0),
            ("The Quay Observer", "Tobias Renn", "whole", 0),
        ]
        assert connection.execute("select count(*) from copies").fetchone() == (1,)
    assert command("--same-quotes", database)[1] == out
    assert command(DESK / "people.csv", "-q", "-o", database)[0] == 1


def test_a_changed_article_takes_its_printings_along(command, database, tmp_path):
    for file in DESK.glob("*.txt"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    command(*tmp_path.glob("*.txt"), "-q", "--force", "-o", database)
    command("--same-quotes", database)
    (tmp_path / "gazette.txt").write_text("Bridge\n\nNothing is said of it here.\n", "utf-8")
    code, _, err = command(*tmp_path.glob("*.txt"), "-o", database)
    assert code == 0
    assert "1 article is not compared with the others for the same words: newsparse --same" in err
    with closing(sqlite3.connect(database)) as connection:
        sites = connection.execute("select site from same_words where disputed").fetchall()
        assert ("Eastside Gazette",) not in sites
        assert len(sites) == 3
        counts = connection.execute(
            "select distinct articles, originals from same_words"
        ).fetchall()
        assert counts == [(3, 2), (2, 1)]
        late = connection.execute("select headline from not_compared").fetchall()
        assert late == [("Bridge",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
    command("--same-quotes", database)
    assert "not compared" not in command(*tmp_path.glob("*.txt"), "-o", database)[2]


def test_what_became_of_the_others_is_told_as_it_is_now(command, database, tmp_path):
    for file in DESK.glob("*.txt"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    command(*tmp_path.glob("*.txt"), "-q", "--force", "-o", database)
    command("--same-quotes", database)
    observer = tmp_path / "observer.txt"
    observer.write_text("The Quay Observer\n\nNothing is said of it here.\n", "utf-8")
    command(*tmp_path.glob("*.txt"), "-q", "-o", database)
    with closing(sqlite3.connect(database)) as connection:
        query = "select count(*) from same_words where disputed"
        assert connection.execute(query).fetchone() == (0,)


def test_nothing_is_to_be_compared_before_that_was_asked_for(command, database):
    assert "not compared" not in command(DESK, "-o", database)[2]


def test_lines_of_json_hold_all_of_them(command, tmp_path):
    results = tmp_path / "news.jsonl"
    command(DESK, "-q", "-o", results)
    code, out, _ = command("--same-quotes", results, "--json")
    assert code == 0
    assert [json.loads(line)["articles"] for line in out.splitlines()] == [4, 2, 2, 2]
    command("--same-quotes", results, "-o", tmp_path / "same.jsonl")
    assert (tmp_path / "same.jsonl").read_text("utf-8") == out


def test_the_list_stops_where_one_asks(command, database, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    out = command("--same-quotes", database, "--top", "1")[1]
    assert "  +3 more\n" in out
    assert "+3 more utterances\n" in out
    assert max(map(len, out.splitlines())) <= 40


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        ([], 2, "name the results"),
        (["RESULTS", "-f", "csv"], 2, "a summary, or JSON lines"),
        (["RESULTS", "-o", "x.db"], 2, "a summary, or JSON lines"),
        (["missing.db"], 1, "missing.db: No such file"),
        ([SAMPLES / "ferry.txt"], 1, "holds no records of newsparse"),
    ],
)
def test_what_cannot_be_reported_on_says_why(command, database, arguments, code, problem):
    named = [database if argument == "RESULTS" else argument for argument in arguments]
    result, out, err = command("--same-quotes", *named)
    assert (result, out) == (code, "")
    assert problem in err


def test_no_text_of_it_drives_a_terminal(command, tmp_path):
    hostile = "\x1b[2J\x07\u202e we have waited eleven years for this bridge"
    one = said(hostile, f"\x1b[31m{hostile}", site="\x1b]0;x\x07", headline=None)
    results = tmp_path / "a.jsonl"
    lines = "".join(render_all([one, one], format="json"))
    results.write_text(lines, "utf-8")
    for look in ([], ["--json"]):
        out = command("--same-quotes", results, *look)[1]
        assert "2 articles" in out or '"articles":2' in out
        assert not set("\x1b\x07\u202e") & set(out)
